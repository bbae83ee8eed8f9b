import { type BigIntStats, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isInside } from './disk.ts';
import type { FoundFile } from './file.ts';
import { notAFile, outsideWorkspace, unreadable } from './message.ts';
import type { Problem } from './problem.ts';

/** Where a found path leads: to a regular file in the workspace, or not. Nothing is opened. */
export type Place =
  | { readonly ok: true; readonly realPath: string }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly isFolder: boolean };

/** Finds the places of many files; remembers what it learnt of their folders. */
export function locator(workspace: string): (found: FoundFile) => Place {
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
      const stats = lstatSync(absolutePath, { bigint: true });
      if (stats.isSymbolicLink()) {
        const realPath = realpathSync.native(absolutePath);
        return judge(realPath, statSync(realPath, { bigint: true }), workspace);
      }
      return judge(join(realFolderOf(absolutePath), basename(absolutePath)), stats, workspace);
    } catch (error) {
      return { ok: false, problems: [unreadable(reasonOf(error, absolutePath))], isFolder: false };
    }
  };
}

function judge(realPath: string, stats: BigIntStats, workspace: string): Place {
  const isFolder = stats.isDirectory();
  const isOutside = !isInside(realPath, workspace);
  const problems: Problem[] = [];
  if (isOutside) problems.push(outsideWorkspace(isFolder));
  // Nothing outside is opened, to see whether it could be read.
  if (!stats.isFile() && !(isOutside && isFolder)) problems.push(problemOf(stats, realPath));
  return problems.length > 0 ? { ok: false, problems, isFolder } : { ok: true, realPath };
}

function problemOf(stats: BigIntStats, realPath: string): Problem {
  if (stats.isFIFO()) return notAFile('a named pipe');
  if (stats.isSocket()) return notAFile('a socket');
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return notAFile('a device');
  if (!stats.isDirectory()) return notAFile('something special');
  try {
    readdirSync(realPath);
    return notAFile('a folder');
  } catch (error) {
    return unreadable(`it is a folder that can't be looked into (${codeOf(error)})`);
  }
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown, path?: string): string {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
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

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
