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
  readonly behindLink: boolean;
};

type Door = { readonly absolutePath: string; looked: number };

/** Behind a link to the root of the disk there is everything; what is outside is an error anyway, and told as the link. */
const MOST_FOLDERS_OUTSIDE = 1000;
/** Links that lead across each other make endlessly many ways through a few folders. */
const MOST_FOLDERS_BEHIND_LINKS = 50_000;

/**
 * The files that a pattern matches, as absolute paths in no order; and what is no file, or can't be looked into, so that
 * the check can say so. Links are followed, but not back to a folder above.
 *
 * @param isExcluded - what it says of a folder holds for all that is in it, so that is not looked into.
 * @throws {PatternError} when links lead across each other without end.
 */
export function walk(
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
      if (!isFolder(entry, absolutePath)) {
        if (pattern.matches(path)) files.push(absolutePath);
      } else if (pattern.matchesWithin(path) && !isExcluded(absolutePath)) {
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

/** `null` when nothing is there. */
export function realPathOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
