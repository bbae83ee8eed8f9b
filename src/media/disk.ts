import { type BigIntStats, closeSync, constants, fstatSync, openSync } from 'node:fs';
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
