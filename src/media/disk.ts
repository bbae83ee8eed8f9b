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
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { FileIdentity } from './file.ts';

/**
 * Reading a pipe must not hang, whenever it took a file's place; Windows has no such flag and no such pipes.
 * A path that was resolved has no link in its last place: one that is there now was put there since.
 */
export const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Opens a resolved path for reading, hands over what it is, and closes it however `use` ends. */
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

/** Both real paths, or both as they are written. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}

/** The folder itself, or something in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || isInside(path, folder);
}

/**
 * Whether a path that is inside a folder by its name is outside in truth, or would be once it is made: a link on the way
 * leads there. What is outside by its name was meant to be.
 *
 * @param folder - a real path.
 */
export function leadsOut(path: string, folder: string): boolean {
  if (!isInside(path, folder)) return false;
  for (let there = path; there !== folder; there = dirname(there)) {
    const real = targetOf(there);
    if (real !== null) return real !== folder && !isInside(real, folder);
  }
  return false;
}

/** Where a path leads: its real path or, for a link to what is not there yet, what it says; `null` when nothing is there. */
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

/**
 * Whether an open file is the one at a resolved path. A folder on the way that became a link after it was resolved
 * leads to another one.
 */
export function isAt(realPath: string, fd: number, { dev, ino }: BigIntStats): boolean {
  // Linux tells in one call what takes several elsewhere.
  if (process.platform === 'linux' && openedAt(fd) === realPath) return true;
  const folder = dirname(realPath);
  if (realpathSync.native(folder) !== folder) return false;
  const there = lstatSync(realPath, { bigint: true });
  return there.dev === dev && there.ino === ino;
}

function openedAt(fd: number): string | null {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return null;
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
 * The time of the last change of status is left out: virus scanners and `chmod` move it without touching the
 * content. Whoever sets the other times back is found out by the hash.
 */
export function isSameState(a: FileIdentity, b: FileIdentity): boolean {
  return a.device === b.device && a.inode === b.inode && a.size === b.size && a.modifiedNs === b.modifiedNs;
}
