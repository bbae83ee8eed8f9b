import { lstatSync } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { codeOf } from '../text/error-code.ts';
import { isWithin } from './disk.ts';
import { glob, hiddenSegments, isEverything, isVisible, restAt, restOf } from './glob.ts';
import type { Glob, Pattern } from './pattern.ts';

export type SearchContext = {
  /** A real path. */
  readonly workspace: string;
  readonly signal: AbortSignal;
  /** Is told each thing found: where it is, with no link on the way to it, and its path as the patterns lead to it. */
  readonly onFound: (location: string, shown: string) => void;
};

/** A folder or file to search. A link on the way makes `shown`, as the patterns lead there, another path than `real`. */
type Tree = {
  readonly shown: string;
  readonly real: string;
  readonly includes: readonly Glob[];
  readonly excludes: readonly Glob[];
};

/**
 * Finds what a pattern matches, files, links, pipes and what can't be read alike: the check says what is wrong with it.
 *
 * `@actions/glob` could follow links itself, but it leaves the workspace through them, goes every one of the endlessly
 * many ways through links to each other, and ends at the first link that is broken. So it searches without following,
 * and each folder behind a link is searched next, with what is left of the patterns there. A folder is searched
 * once with the same patterns left, which also ends circles. A link out of the workspace is found itself, and nothing
 * behind it is looked at.
 *
 * @param excluding - the excluding patterns that come after this one.
 */
export async function search(
  pattern: Pattern,
  excluding: readonly Pattern[],
  context: SearchContext,
): Promise<void> {
  const seen = new Set<string>();
  const trees = await startOf(pattern, excluding, context);
  for (let tree = trees.shift(); tree; tree = trees.shift()) {
    const key = JSON.stringify([tree.real, tree.includes, tree.excludes]);
    if (seen.has(key)) continue;
    seen.add(key);
    try {
      trees.push(...(await searchTree(tree, context)));
    } catch (error) {
      const { syscall, path } = error as NodeJS.ErrnoException;
      if (syscall === undefined) throw error;
      trees.push(...(await searchAround(tree, path, context)));
    }
  }
}

/** Where the literal beginning of the pattern leads, if there is something to search. */
async function startOf(
  { base, rest }: Pattern,
  excluding: readonly Pattern[],
  { workspace, onFound }: SearchContext,
): Promise<Tree[]> {
  const excludes = (await Promise.all(excluding.map((one) => restOf(one, base)))).flat();
  if (excludes.some(isEverything)) return [];
  const found = async (path: string) =>
    onFound(join((await realPathOf(dirname(path))) ?? dirname(path), basename(path)), path);
  try {
    const isLink = (await lstat(base)).isSymbolicLink();
    const real = await realPathOf(base);
    if (real !== null && !isWithin(real, workspace)) await found(await outsideLink(base, workspace));
    else if (real !== null && (!isLink || (await isFolder(real)))) {
      return [{ shown: base, real, includes: [rest], excludes }];
    } else if (isEverything(rest)) await found(base);
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

/** Searches one tree without following links. Returns what lies behind those that the patterns lead through. */
async function searchTree(tree: Tree, context: SearchContext): Promise<Tree[]> {
  const { real, includes, excludes } = tree;
  const { signal, onFound } = context;
  const hidden = hiddenSegments(includes);
  // It also drops a hidden thing that a pattern names, and the root itself.
  const excludeHiddenFiles = hidden.length === 0 && !basename(real).startsWith('.');
  const links = new Map<string, { isMatched: boolean }>();
  const depth = Math.max(...includes.map((one) => (one.includes('**') ? Infinity : one.length - 1)));
  for await (const link of linksIn(real, depth, hidden.length > 0, signal)) {
    if (await isVisible(link, real, hidden)) links.set(link, { isMatched: false });
  }
  for await (const path of glob(real, includes, excludes, { excludeHiddenFiles, matchDirectories: false })) {
    signal.throwIfAborted();
    if (!(await isVisible(path, real, hidden))) continue;
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink()) links.set(path, { isMatched: true });
    else if (stats) onFound(path, join(tree.shown, relative(real, path)));
  }
  const behind: Tree[] = [];
  for (const [link, { isMatched }] of [...links].sort(([a], [b]) => (a < b ? -1 : 1))) {
    signal.throwIfAborted();
    behind.push(...(await followLink(tree, link, isMatched, context)));
  }
  return behind;
}

/**
 * The links in a folder and in those below it, so many folders deep. `@actions/glob` could tell them only among all
 * files, which takes as long as the whole search.
 */
async function* linksIn(
  root: string,
  depth: number,
  hidden: boolean,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  const folders = depth > 0 ? [{ path: root, depth }] : [];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    signal.throwIfAborted();
    for (const entry of await readdir(folder.path, { withFileTypes: true }).catch(() => [])) {
      if (!hidden && entry.name.startsWith('.')) continue;
      const path = join(folder.path, entry.name);
      if (entry.isSymbolicLink()) yield path;
      else if (entry.isDirectory() && folder.depth > 1) folders.push({ path, depth: folder.depth - 1 });
    }
  }
}

/** @param isMatched - whether the patterns match the link itself, and do not only lead through it. */
async function followLink(
  tree: Tree,
  link: string,
  isMatched: boolean,
  { workspace, onFound }: SearchContext,
): Promise<Tree[]> {
  const shown = join(tree.shown, relative(tree.real, link));
  const target = await realPathOf(link);
  if (target === null || !(await isFolder(target))) {
    if (isMatched) onFound(link, shown);
    return [];
  }
  const isOutside = !isWithin(target, workspace);
  // Back to a folder that the link is in.
  if (!isOutside && isWithin(link, target)) return [];
  const behind = await below(tree, link, target);
  if (!isOutside) return behind;
  if (behind.length > 0) onFound(link, shown);
  return [];
}

/**
 * What can't be read ends the whole search of its tree, so each child of that is searched by itself; what can't be read
 * then itself is found.
 */
async function searchAround(tree: Tree, unreadable = '', context: SearchContext): Promise<Tree[]> {
  const { real, includes } = tree;
  const entries = unreadable === real ? null : await readdir(real, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    const isExcluded = tree.excludes.some((one) => one.join('/') === '*/**');
    const isGone = await lstat(real).then(
      () => false,
      (error: unknown) => codeOf(error) === 'ENOENT',
    );
    if (!isExcluded && !isGone) context.onFound(real, tree.shown);
    return [];
  }
  const trees: Tree[] = [];
  for (const entry of entries) {
    context.signal.throwIfAborted();
    const path = join(real, entry.name);
    if (!(await isVisible(path, real, hiddenSegments(includes)))) continue;
    for (const child of await below(tree, path, path)) {
      const isMatched = child.includes.some(isEverything);
      if (entry.isSymbolicLink()) trees.push(...(await followLink(tree, path, isMatched, context)));
      else if (entry.isDirectory()) trees.push(child);
      else if (isMatched) context.onFound(path, child.shown);
    }
  }
  return trees;
}

/** What is left to search at a path in the tree: nothing, or one tree. */
async function below(tree: Tree, path: string, real: string): Promise<Tree[]> {
  const restsOf = async (globs: readonly Glob[]) => {
    const rests = (await Promise.all(globs.map((one) => restAt(tree.real, one, path)))).flat();
    return [...new Map(rests.map((one) => [one.join('/'), one])).values()];
  };
  const excludes = await restsOf(tree.excludes);
  const includes = excludes.some(isEverything) ? [] : await restsOf(tree.includes);
  if (includes.length === 0) return [];
  return [{ shown: join(tree.shown, relative(tree.real, path)), real, includes, excludes }];
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** `null` when nothing is there. */
async function realPathOf(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}
