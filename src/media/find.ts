import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isInside } from './disk.ts';
import type { FoundFile } from './file.ts';
import { type Pattern, PatternError, parsePattern } from './pattern.ts';

export { PatternError } from './pattern.ts';

/**
 * Finds the files that the patterns match: pattern by pattern, and within one sorted by the code units of the path.
 * A file that several patterns match stands where the first of them puts it; `!` takes away what the lines above it
 * matched. Everything that is no folder counts, pipes, devices and links to nowhere included, so that the check can
 * say what is wrong with it; so does a folder that can't be looked into. Wildcards pass over hidden files.
 *
 * The rules are those of `@actions/glob`, which is not used itself: it writes to the standard output, ends at the
 * first link that leads to itself, drops links to nowhere, can't be told to match `.a/*` and not `.b/c`, and takes
 * ten times as long. A test holds the two together.
 *
 * @throws {PatternError} for a line that can't be understood, or that leads through endlessly many folders.
 */
export async function findFiles(options: {
  patterns: readonly string[];
  workingDirectory: string;
  /** A real path. */
  workspace: string;
  /** Is told each pattern that matches nothing, and not for what another one excludes. */
  onUnmatched?: (pattern: string) => void;
}): Promise<FoundFile[]> {
  const { workspace, onUnmatched } = options;
  const workingDirectory = resolve(workspace, options.workingDirectory);
  const patterns = options.patterns
    .flatMap((lines) => lines.split(/\r?\n/))
    .map((line) => parsePattern(line, workingDirectory))
    .filter((pattern) => pattern !== null)
    .map((pattern) => ({ ...pattern, base: realBase(pattern.base, workspace) }));
  const found = new Map<string, FoundFile>();
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.excludes) continue;
    const excluding = patterns.slice(index + 1).filter((later) => later.excludes);
    let excludes = false;
    const isExcluded = (absolutePath: string) => {
      const excluded = excluding.some((one) => isMatched(one, absolutePath));
      excludes ||= excluded;
      return excluded;
    };
    const files = search(pattern, workspace, isExcluded)
      .map((absolutePath) => ({ path: slashed(relative(workspace, absolutePath)), absolutePath }))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    for (const file of files) if (!found.has(file.path)) found.set(file.path, file);
    if (files.length === 0 && !excludes) onUnmatched?.(pattern.text);
  }
  return [...found.values()];
}

/** A path that comes to the workspace through a link, as `$GITHUB_WORKSPACE/…` may, would be another one by name. */
function realBase(base: string, workspace: string): string {
  if (isInside(base, workspace)) return base;
  const real = realPathOf(base);
  return real !== null && (real === workspace || isInside(real, workspace)) ? real : base;
}

function isMatched(pattern: Pattern, absolutePath: string): boolean {
  const path = slashed(relative(pattern.base, absolutePath));
  return !path.startsWith('../') && pattern.matches(path);
}

/** A folder on the way, and the real paths of those above it: a link that leads back to one of them is not followed. */
type Folder = {
  readonly path: string;
  readonly realPath: string;
  readonly parent: Folder | null;
  /** Where the way left the workspace, if it did. */
  readonly door: Door | null;
  readonly behindLink: boolean;
};

type Door = { readonly absolutePath: string; looked: number };

/** Behind a link to the root of the disk there is everything; what is outside is an error anyway, and told as the link. */
const MOST_FOLDERS_OUTSIDE = 1000;
/** Links that lead across each other make endlessly many ways through a few folders. */
const MOST_FOLDERS_BEHIND_LINKS = 50_000;

/** @param isExcluded - what it says of a folder holds for all that is in it, so that is not looked into. */
function search(
  pattern: Pattern,
  workspace: string,
  isExcluded: (absolutePath: string) => boolean,
): string[] {
  const files: string[] = [];
  const doorTo = (realPath: string, absolutePath: string, parent: Folder | null): Door | null => {
    if (realPath === workspace || isInside(realPath, workspace)) return null;
    return parent?.door ?? { absolutePath, looked: 0 };
  };
  const start = realPathOf(pattern.base);
  const folders: Folder[] = [];
  if (start !== null) {
    const door = doorTo(start, pattern.base, null);
    folders.push({ path: '', realPath: start, parent: null, door, behindLink: false });
  }
  let behindLinks = 0;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    if (folder.behindLink) behindLinks += 1;
    if (behindLinks > MOST_FOLDERS_BEHIND_LINKS) throw new PatternError(tooMany(pattern));
    if (folder.door) {
      folder.door.looked += 1;
      if (folder.door.looked === MOST_FOLDERS_OUTSIDE) files.push(folder.door.absolutePath);
      if (folder.door.looked >= MOST_FOLDERS_OUTSIDE) continue;
    }
    const absolute = join(pattern.base, folder.path);
    for (const entry of entriesOf(absolute)) {
      if (entry === 'not a folder') {
        if (pattern.matches(folder.path)) files.push(absolute);
        continue;
      }
      if (entry === 'unreadable') {
        files.push(absolute);
        continue;
      }
      if (!pattern.namesHidden && entry.name.startsWith('.')) continue;
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
      const absolutePath = join(absolute, entry.name);
      if (isExcluded(absolutePath)) continue;
      if (!isFolder(entry, absolutePath)) {
        if (pattern.matches(path)) files.push(absolutePath);
      } else if (pattern.matchesWithin(path)) {
        const isLink = entry.isSymbolicLink();
        const realPath = isLink ? realPathOf(absolutePath) : join(folder.realPath, entry.name);
        if (realPath === null || isAbove(realPath, folder)) continue;
        const door = isLink ? doorTo(realPath, absolutePath, folder) : folder.door;
        folders.push({ path, realPath, parent: folder, door, behindLink: isLink || folder.behindLink });
      }
    }
  }
  return files;
}

function tooMany({ text }: Pattern): string {
  const most = MOST_FOLDERS_BEHIND_LINKS.toLocaleString('en-US');
  return `"${text}" leads through more than ${most} folders behind symbolic links. Narrow it, or exclude the links with a line such as "!**/node_modules"`;
}

function entriesOf(folder: string): (Dirent | 'not a folder' | 'unreadable')[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? [] : [code === 'ENOTDIR' ? 'not a folder' : 'unreadable'];
  }
}

/** A folder, or a link to one. */
function isFolder(entry: Dirent, absolutePath: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(absolutePath).isDirectory();
  } catch {
    return false;
  }
}

function isAbove(realPath: string, folder: Folder): boolean {
  for (let above: Folder | null = folder; above; above = above.parent) {
    if (above.realPath === realPath) return true;
  }
  return false;
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
