import { basename, dirname, relative, sep } from 'node:path';
import { create, type GlobOptions } from '@actions/glob';
import { isWithin } from './disk.ts';
import { escapeGlob, type Glob, type Pattern } from './pattern.ts';

/**
 * Everything in `root` that the globs match and no other excludes, one path at a time; links are not followed.
 *
 * @param root - absolute. The search starts here or deeper.
 * @throws what the file system says of a folder that can't be read.
 */
export async function* glob(
  root: string,
  includes: readonly Glob[],
  excludes: readonly Glob[],
  options: GlobOptions,
): AsyncGenerator<string, void> {
  const lines = [
    ...includes.map((one) => patternIn(root, one)),
    ...excludes.map((one) => `!${patternIn(root, one)}`),
  ];
  const globber = await quietly(() => create(lines.join('\n'), { ...options, followSymbolicLinks: false }));
  const steps = globber.globGenerator();
  try {
    for (let step = await quietly(() => steps.next()); !step.done; step = await steps.next()) {
      // A line break in the root's path is matched as any character: siblings may be found, too.
      if (isWithin(step.value, root)) yield step.value;
    }
  } finally {
    // Not awaited: it waits for a step under way, which may hang with its disk.
    void steps.return(undefined).catch(() => {});
  }
}

/** Whether one of the globs, which begin in `root`, matches a path that exists. Nothing else is searched. */
export async function isMatch(path: string, root: string, globs: readonly Glob[]): Promise<boolean> {
  // `@actions/glob` has no such call. A path is a pattern that is searched for at that path alone: it is found
  // unless the globs exclude it.
  const itself = relative(root, path).split(sep).map(escapeGlob);
  const options = { implicitDescendants: false, matchDirectories: true };
  try {
    for await (const found of glob(root, [itself], globs, options)) if (found === path) return false;
    return true;
  } catch (error) {
    // A folder is opened only after it was found to be excluded.
    return (error as NodeJS.ErrnoException).syscall === 'scandir';
  }
}

/** What is left of a glob in `root` at a path in it: one rest for each beginning that leads there. */
export async function restAt(root: string, one: Glob, path: string): Promise<Glob[]> {
  if (isEverything(one)) return [one];
  const beginnings = one.map((_segment, index) => one.slice(0, index + 1));
  // A folder that is matched stands for everything in it.
  const inside = [...one, '*', '**'];
  const others = [...beginnings.filter((beginning) => !isEverything(beginning)), inside];
  // Most paths are matched by none of them, which one question tells.
  const isElsewhere = !(await isMatch(path, root, others));
  const left: Glob[] = [];
  for (const [index, beginning] of beginnings.entries()) {
    const leadsThere = isEverything(beginning) || (!isElsewhere && (await isMatch(path, root, [beginning])));
    if (leadsThere) left.push(one.slice(one[index] === '**' ? index : index + 1));
  }
  if (!isElsewhere && (await isMatch(path, root, [inside]))) left.push([]);
  return left;
}

/** What is left of a pattern at any path. */
export async function restOf({ base, rest }: Pattern, path: string): Promise<Glob[]> {
  if (base === path) return [rest];
  if (isWithin(base, path)) return [[...relative(path, base).split(sep).map(escapeGlob), ...rest]];
  return isWithin(path, base) ? restAt(base, rest, path) : [];
}

export function isEverything(one: Glob): boolean {
  return one.every((segment) => segment === '**');
}

/** The segments that begin with a dot: only these match hidden names. */
export function hiddenSegments(globs: readonly Glob[]): string[] {
  return globs.flat().filter((segment) => /^(\.|\\\.|\[\.)/.test(segment));
}

/** Whether each hidden name on the way from `root` to a path is matched by one of the segments. */
export async function isVisible(path: string, root: string, segments: readonly string[]): Promise<boolean> {
  for (let above = path; above !== root && isWithin(above, root); above = dirname(above)) {
    if (!basename(above).startsWith('.')) continue;
    const globs = segments.map((segment) => [segment]);
    if (globs.length === 0 || !(await isMatch(above, dirname(above), globs))) return false;
  }
  return true;
}

function patternIn(root: string, one: Glob): string {
  return one.length === 0 ? escapeGlob(root) : [escapeGlob(root).replace(/\/$/, ''), ...one].join('/');
}

/**
 * `@actions/glob` writes `::debug::` lines to the standard output, where the command line puts its results, and has no
 * switch for it. It does so before the first `await` of these calls, and the output is closed only that long.
 */
function quietly<T>(call: () => T): T {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    return call();
  } finally {
    process.stdout.write = write;
  }
}
