import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';

/*
 * A system may return fewer bytes than it was asked for, on network file systems and large reads above all. These two
 * ask again. Node has no such function: `readFile` reads to the end of a file, however large that is.
 */

/**
 * Fills `buffer` with a file's bytes from `position` on.
 *
 * @returns the number of bytes read: fewer than `buffer.length` only when the file ends there.
 */
export async function readFully(file: FileHandle, buffer: Buffer, position: number): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

/** The same as {@link readFully}, of a file descriptor and without a promise. */
export function readFullySync(fd: number, buffer: Buffer, position: number): number {
  let filled = 0;
  while (filled < buffer.length) {
    const bytesRead = readSync(fd, buffer, filled, buffer.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}
