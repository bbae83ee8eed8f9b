import type { Glob } from './pattern.ts';

/*
 * What is left of globs on the way from folder to folder: each name on the way uses up a segment, or belongs to a `**`.
 */

/** The segments that the next name on the way may match, apart from `**`. */
export function segmentsNextIn(globs: readonly Glob[]): ReadonlySet<string> {
  const next = globs.map((one) => one.find((segment) => segment !== '**'));
  return new Set(next.filter((segment) => segment !== undefined));
}

/** What is left of globs after one more name on the way. */
export function advance(globs: readonly Glob[], matches: (segment: string) => boolean): Glob[] {
  const left = globs.flatMap((one) => advanceOne(one, matches));
  return [...new Map(left.map((one) => [one.join('/'), one])).values()];
}

function advanceOne(one: Glob, matches: (segment: string) => boolean): Glob[] {
  // A folder that is matched stands for everything in it.
  const [head, ...tail] = one.length === 0 ? ['**'] : one;
  if (head !== '**') return head !== undefined && matches(head) ? [tail] : [];
  const further = tail.length === 0 ? [] : advanceOne(tail, matches);
  return matches('**') ? [[head, ...tail], ...further] : further;
}

/** Whether what this is left at is matched, with everything in it. */
export function isEverything(one: Glob): boolean {
  return one.every((segment) => segment === '**');
}

/** Whether an including segment may match a name at all: a hidden one only when it begins with a dot itself. */
export function mayMatch(segment: string, name: string): boolean {
  return !name.startsWith('.') || /^(\.|\\\.|\[\.)/.test(segment);
}
