import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from './disk.ts';
import { type Pattern, PatternError } from './pattern.ts';

/** A folder on the way, and the real paths of those above it: a link that leads back to one of them is not followed. */
type Folder = {
  readonly path: string;
  readonly realPath: string;
  readonly parent: Folder | null;
  /** Where the way left the workspace, if it did. */
  readonly door: Door | null;
  /** How many links led here. */
  readonly links: number;
};

type Door = { readonly absolutePath: string; looked: number };

/** Behind a link to the root of the disk there is everything, and nothing of it may be sent. */
const MOST_FOLDERS_OUTSIDE = 1000;
/** Links that lead across each other make endlessly many ways through a few folders; those of package managers don't. */
const MOST_FOLDERS_BEHIND_TWO_LINKS = 50_000;

/**
 * The files that a pattern matches, as absolute paths in no order; and what is no file, or can't be looked into, so that
 * the check can say so. Links are followed, but not back to a folder above.
 *
 * @param isExcluded - what it says of a folder holds for all that is in it, so that is not looked into.
 * @param onLeft - is told each link out of the workspace behind which not all was looked through.
 * @throws {PatternError} when links lead across each other without end.
 */
export function walk(
  pattern: Pattern,
  workspace: string,
  isExcluded: (absolutePath: string) => boolean,
  onLeft: (absolutePath: string) => void,
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
    folders.push({ path: '', realPath: start, parent: null, door, links: 0 });
  }
  let behindTwo = 0;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    if (folder.links > 1) behindTwo += 1;
    if (behindTwo > MOST_FOLDERS_BEHIND_TWO_LINKS) throw new PatternError(tooMany(pattern));
    if (folder.door) {
      folder.door.looked += 1;
      if (folder.door.looked === MOST_FOLDERS_OUTSIDE) onLeft(folder.door.absolutePath);
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
      if (!isFolder(entry, absolutePath)) {
        if (pattern.matches(path)) files.push(absolutePath);
      } else if (pattern.matchesWithin(path) && !isExcluded(absolutePath)) {
        const isLink = entry.isSymbolicLink();
        const realPath = isLink ? realPathOf(absolutePath) : join(folder.realPath, entry.name);
        if (realPath === null || isAbove(realPath, folder)) continue;
        const door = isLink ? doorTo(realPath, absolutePath, folder) : folder.door;
        folders.push({ path, realPath, parent: folder, door, links: folder.links + (isLink ? 1 : 0) });
      }
    }
  }
  return files;
}

function tooMany({ text }: Pattern): string {
  const most = MOST_FOLDERS_BEHIND_TWO_LINKS.toLocaleString('en-US');
  return `"${text}" leads through more than ${most} folders behind links in links. Narrow it, or exclude the links with a line such as "!**/node_modules"`;
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

/** `null` when nothing is there. */
export function realPathOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
