import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { codeOf } from '../text/error-code.ts';
import { isFolder, isWithin } from './disk.ts';
import { isMatch, namesMatching } from './glob.ts';
import { advance, isEverything, mayMatch, segmentsNextIn } from './glob-rest.ts';
import { escapeGlob, type Glob, type Pattern } from './pattern.ts';

export type SearchContext = {
  /** A real path. */
  readonly workspace: string;
  readonly signal: AbortSignal;
  /** Is told each thing found: where it is, with no link on the way to it, and its path as the patterns lead to it. */
  readonly onFound: (location: string, shown: string) => void;
};

/** A folder to search, with what is left of the patterns in it. */
type Folder = {
  /** Its path as the patterns lead there: another one than `real` behind a link. */
  readonly shown: string;
  readonly real: string;
  readonly includes: readonly Glob[];
  readonly excludes: readonly Glob[];
};

/**
 * Finds what a pattern matches, files, links, pipes and what can't be read alike: the check says what is wrong with it.
 *
 * `@actions/glob` says what a segment matches in a folder. The way through the folders is our own, since that library
 * follows links out of the workspace, goes every one of the endlessly many ways through links to each other, opens what
 * is excluded, and ends at the first broken link or unreadable folder. Here a folder is searched once with the same
 * patterns left, which also ends circles, and what lies behind links comes after all that does not.
 *
 * @param excluding - the excluding patterns that come after this one.
 */
export async function search(
  pattern: Pattern,
  excluding: readonly Pattern[],
  context: SearchContext,
): Promise<void> {
  const seen = new Set<string>();
  let folders = await startOf(pattern, excluding, context);
  while (folders.length > 0) {
    const behindLinks: Folder[] = [];
    for (let folder = folders.pop(); folder; folder = folders.pop()) {
      const key = JSON.stringify([folder.real, folder.includes, folder.excludes]);
      if (seen.has(key)) continue;
      seen.add(key);
      const found = await searchFolder(folder, context);
      folders.push(...found.folders);
      behindLinks.push(...found.behindLinks);
    }
    // The last is taken first.
    folders = behindLinks.sort((a, b) => (a.shown < b.shown ? 1 : -1));
  }
}

/** Where the literal beginning of the pattern leads, if there is something to search. */
async function startOf(
  { base, rest }: Pattern,
  excluding: readonly Pattern[],
  { workspace, onFound }: SearchContext,
): Promise<Folder[]> {
  const excludes = (await Promise.all(excluding.map((one) => restAt(one, base)))).flat();
  if (excludes.some(isEverything)) return [];
  const found = async (path: string) =>
    onFound(join((await realPathOf(dirname(path))) ?? dirname(path), basename(path)), path);
  try {
    await lstat(base);
    const real = await realPathOf(base);
    if (real !== null && !isWithin(real, workspace)) await found(await outsideLink(base, workspace));
    else if (real !== null && (await isFolder(real)))
      return [{ shown: base, real, includes: [rest], excludes }];
    else if (isEverything(rest)) await found(base);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) await found(base);
  }
  return [];
}

/** The first link on the way to a path that leads out of the workspace; the path itself when its name lies outside. */
async function outsideLink(path: string, workspace: string): Promise<string> {
  let outside = path;
  for (let above = path; isWithin(above, workspace); above = dirname(above)) {
    const real = await realPathOf(above);
    if (real !== null && !isWithin(real, workspace)) outside = above;
  }
  return outside;
}

/** What is left of an excluding pattern at a path, wherever its own literal beginning leads. */
async function restAt({ base, rest }: Pattern, path: string): Promise<Glob[]> {
  if (base === path) return [rest];
  if (isWithin(base, path)) return [[...relative(path, base).split(sep).map(escapeGlob), ...rest]];
  if (!isWithin(path, base)) return [];
  let left: Glob[] = [rest];
  let folder = base;
  for (const name of relative(base, path).split(sep)) {
    const matched = new Set<string>();
    for (const segment of segmentsNextIn(left)) {
      if (await isMatch(segment, folder, name)) matched.add(segment);
    }
    left = advance(left, (segment) => segment === '**' || matched.has(segment));
    folder = join(folder, name);
  }
  return left;
}

/** Searches a folder itself. Returns the folders in it, and those behind its links, that the patterns lead into. */
async function searchFolder(
  folder: Folder,
  { workspace, signal, onFound }: SearchContext,
): Promise<{ folders: Folder[]; behindLinks: Folder[] }> {
  const folders: Folder[] = [];
  const behindLinks: Folder[] = [];
  const entries = await readdir(folder.real, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    if (await isFoundItself(folder)) onFound(folder.real, folder.shown);
    return { folders, behindLinks };
  }
  const names = entries.map(({ name }) => name);
  const matched = new Map<string, ReadonlySet<string>>();
  for (const segment of segmentsNextIn([...folder.includes, ...folder.excludes])) {
    matched.set(segment, await namesMatching(segment, folder.real, names));
  }
  for (const entry of entries) {
    signal.throwIfAborted();
    const { name } = entry;
    const matches = (segment: string) => segment === '**' || matched.get(segment)?.has(name) === true;
    const excludes = advance(folder.excludes, matches);
    if (excludes.some(isEverything)) continue;
    const includes = advance(folder.includes, (segment) => mayMatch(segment, name) && matches(segment));
    if (includes.length === 0) continue;
    const child = { shown: join(folder.shown, name), real: join(folder.real, name), includes, excludes };
    const target = entry.isSymbolicLink() ? await folderBehind(child.real) : null;
    if (entry.isDirectory()) folders.push(child);
    else if (target === null || !isWithin(target, workspace)) {
      // What leads out of the workspace is found itself, and nothing behind it is looked at.
      if (target !== null || includes.some(isEverything)) onFound(child.real, child.shown);
      // Nothing is new behind a link back to a folder that it is in.
    } else if (!isWithin(child.real, target)) behindLinks.push({ ...child, real: target });
  }
  return { folders, behindLinks };
}

/** Whether a folder that can't be read is found itself: unless it is gone, or all in it is excluded. */
async function isFoundItself({ real, excludes }: Folder): Promise<boolean> {
  if (excludes.some((one) => one.join('/') === '*/**')) return false;
  return lstat(real).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT',
  );
}

/** The real path of the folder that a link leads to; `null` when it leads to something else, or to nothing. */
async function folderBehind(link: string): Promise<string | null> {
  const target = await realPathOf(link);
  return target !== null && (await isFolder(target)) ? target : null;
}

/** `null` when nothing is there. */
async function realPathOf(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}
