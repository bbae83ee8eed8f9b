import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
} from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { FileIdentity } from './file.ts';

/**
 * Opening a pipe that replaced a file must not hang. The last name of a resolved path is no link; if it is one now, it
 * was put there later and is refused. Windows has neither flag: they are `undefined` there, which adds nothing.
 */
export const OPEN_FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/** Opens a resolved path for reading, calls `use`, and closes the file however that ends. */
export async function withFile<T>(
  realPath: string,
  use: (fd: number, stats: BigIntStats) => Promise<T>,
): Promise<T> {
  const fd = openSync(realPath, OPEN_FLAGS);
  try {
    return await use(fd, fstatSync(fd, { bigint: true }));
  } finally {
    closeSync(fd);
  }
}

/** Whether a path is below a folder. Both are real paths, or both are not resolved. */
export function isInside(path: string, folder: string): boolean {
  const inner = relative(folder, path);
  return inner !== '' && inner !== '..' && !/^\.\.[\\/]/.test(inner) && !isAbsolute(inner);
}

/** The folder itself, or something in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || isInside(path, folder);
}

/** Links to nowhere exist, too: the check says what is wrong with them. */
export function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Whether a folder is there, or a link to one. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** With `/` between folders, whatever the system. */
export function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}

/**
 * Whether a symbolic link makes a path that looks to be inside a folder lead out of it, now or once the path is created.
 * `false` for a path that is outside by its name: the user asked for that.
 *
 * @param folder - a real path.
 */
export function leadsOut(path: string, folder: string): boolean {
  if (!isInside(path, folder)) return false;
  for (let above = path; above !== folder; above = dirname(above)) {
    const real = targetOf(above);
    if (real !== null) return real !== folder && !isInside(real, folder);
  }
  return false;
}

/** The real path; for a link to something that does not exist yet, its target; `null` when nothing is there. */
function targetOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    try {
      const folder = realpathSync.native(dirname(path));
      return resolve(folder, readlinkSync(path));
    } catch {
      return null;
    }
  }
}

/** Whether two paths lead to one file, which need not exist yet. Windows and macOS make one file of names in any case. */
export function isSameFile(a: string, b: string): boolean {
  const [one, other] = [resolved(a), resolved(b)];
  return one === other || (process.platform !== 'linux' && one.toLowerCase() === other.toLowerCase());
}

/** A file that does not exist yet is resolved by its folder. */
function resolved(path: string): string {
  const folder = targetOf(dirname(path)) ?? dirname(path);
  return targetOf(path) ?? resolve(folder, basename(path));
}

/**
 * Whether an open file is the one at a resolved path. It is another one when a folder on the way was replaced by a link
 * after the path was resolved.
 */
export function isAt(realPath: string, fd: number, stats: BigIntStats): boolean {
  // Linux needs one call for this, other systems several.
  if (process.platform === 'linux' && openedAt(fd) === realPath) return true;
  const folder = dirname(realPath);
  if (realpathSync.native(folder) !== folder) return false;
  return isOneFile(lstatSync(realPath, { bigint: true }), stats);
}

/**
 * Whether both are of one file. Devices are not compared on Windows: Node 24.0 and 24.1 tell another one for a path than
 * for an open file there (libuv's pull request 4698).
 */
export function isOneFile(a: FileNumbers, b: FileNumbers): boolean {
  return a.ino === b.ino && (process.platform === 'win32' || a.dev === b.dev);
}

type FileNumbers = Pick<BigIntStats, 'dev' | 'ino'>;

/** Where an open file is; empty without `/proc`. */
function openedAt(fd: number): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return '';
  }
}

export function identityOf(stats: BigIntStats): FileIdentity {
  return {
    device: stats.dev,
    inode: stats.ino,
    size: stats.size,
    modifiedNs: stats.mtimeNs,
    changedNs: stats.ctimeNs,
  };
}

/**
 * Whether a file is unchanged, as far as its metadata tells. The time of the last status change is not compared: virus
 * scanners and `chmod` set it without touching the content. If the modification time was set back, the hash tells.
 */
export function isSameState(a: FileIdentity, b: FileIdentity): boolean {
  return a.device === b.device && a.inode === b.inode && a.size === b.size && a.modifiedNs === b.modifiedNs;
}
