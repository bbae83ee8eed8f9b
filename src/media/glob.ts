import { basename, dirname } from 'node:path';
import { create } from '@actions/glob';
import { escapeGlob } from './pattern.ts';
import { hasManyStars, matchesWildcards } from './wildcards.ts';

/*
 * What a segment of a pattern matches, as `@actions/glob` has it: the only place that calls it.
 */

/** The names of a folder's entries that a segment matches, hidden ones too. `names` are all of them. */
export async function namesMatching(
  segment: string,
  folder: string,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  // It would open each subfolder to find that out.
  if (segment === '*') return new Set(names);
  if (hasManyStars(segment)) return new Set(names.filter((name) => matchesWildcards(segment, name)));
  try {
    return new Set(await list(folder, [withoutTrim(segment)]));
  } catch (error) {
    if (!isDiskError(error)) throw error;
    // One entry that can't be looked at ended the search: each is asked for by itself.
    const matched = new Set<string>();
    for (const name of names) if (await isMatch(segment, folder, name)) matched.add(name);
    return matched;
  }
}

/** Whether a segment matches the name of an entry that a folder has. */
export async function isMatch(segment: string, folder: string, name: string): Promise<boolean> {
  if (hasManyStars(segment)) return matchesWildcards(segment, name);
  // `@actions/glob` has no such call. The entry is searched for by its own name: it is found unless it is excluded.
  try {
    return (await list(folder, [escapeGlob(name), `!${withoutTrim(segment)}`])).length === 0;
  } catch (error) {
    if (!isDiskError(error)) throw error;
    // A folder is opened only after it was found to be excluded.
    return (error as NodeJS.ErrnoException).syscall === 'scandir';
  }
}

/** @param patterns - of one segment each; `!` excludes. */
async function list(folder: string, patterns: readonly string[]): Promise<string[]> {
  const root = escapeGlob(folder).replace(/\/$/, '');
  const lines = patterns.map((one) => one.replace(/^!?/, (mark) => `${mark}${root}/`));
  const options = { followSymbolicLinks: false, implicitDescendants: false };
  const globber = await quietly(() => create(lines.join('\n'), options));
  const found = await quietly(() => globber.glob());
  // A line break in the folder's path is matched as a range of controls: siblings may be found, too.
  return found.filter((path) => dirname(path) === folder).map((path) => basename(path));
}

/** White space at the end of a line would be trimmed. */
function withoutTrim(segment: string): string {
  return segment.replace(/\s$/, '[$&]');
}

function isDiskError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
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
