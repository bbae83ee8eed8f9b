import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../text/error-code.ts';
import { isInside } from './disk.ts';
import type { FoundFile } from './file.ts';
import type { Problem } from './problem.ts';
import { notAFile, outsideWorkspace, unreadable } from './problem-texts.ts';

/** Where a found path leads: to a regular file in the workspace, or not. No file is opened. */
export type FileLocation =
  | { readonly ok: true; readonly realPath: string }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly isFolder: boolean };

/** Locates many files; the real paths of their folders are looked up once. */
export function locator(workspace: string): (found: FoundFile) => FileLocation {
  const realFolders = new Map<string, string>();
  const realFolderOf = (path: string): string => {
    const folder = dirname(path);
    const known = realFolders.get(folder);
    if (known !== undefined) return known;
    const real = realpathSync.native(folder);
    realFolders.set(folder, real);
    return real;
  };
  return ({ absolutePath }) => {
    try {
      const stats = lstatSync(absolutePath);
      if (stats.isSymbolicLink()) {
        const realPath = realpathSync.native(absolutePath);
        return toLocation(realPath, statSync(realPath), workspace);
      }
      return toLocation(join(realFolderOf(absolutePath), basename(absolutePath)), stats, workspace);
    } catch (error) {
      return { ok: false, problems: [unreadable(reasonOf(error, absolutePath))], isFolder: false };
    }
  };
}

function toLocation(realPath: string, stats: Stats, workspace: string): FileLocation {
  const isFolder = stats.isDirectory();
  const isOutside = !isInside(realPath, workspace);
  const problems: Problem[] = [];
  if (isOutside) problems.push(outsideWorkspace(isFolder));
  // A folder outside is not opened, not even to see whether that is allowed.
  if (!stats.isFile() && !(isOutside && isFolder)) problems.push(problemOf(stats, realPath));
  return problems.length > 0 ? { ok: false, problems, isFolder } : { ok: true, realPath };
}

function problemOf(stats: Stats, realPath: string): Problem {
  if (stats.isFIFO()) return notAFile('a named pipe');
  if (stats.isSocket()) return notAFile('a socket');
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return notAFile('a device');
  // Nothing else is left but a folder.
  try {
    readdirSync(realPath);
    return notAFile('a folder');
  } catch (error) {
    return unreadable(`it is a folder that can't be opened (${codeOf(error)})`);
  }
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown, path?: string): string {
  const code = codeOf(error) ?? String(error);
  switch (code) {
    case 'ENOENT':
      // Node decodes a name's invalid bytes as U+FFFD, and then asks the system for another name.
      if (path?.includes('\ufffd')) return 'its name is not valid UTF-8, so it must be renamed';
      return path !== undefined && isLink(path)
        ? 'it is a symbolic link to something that does not exist'
        : 'it does not exist any more';
    case 'ELOOP':
      return 'it is a symbolic link that leads back to itself';
    case 'EACCES':
    case 'EPERM':
      return `permission denied (${code})`;
    default:
      return `the system reports ${code}`;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
