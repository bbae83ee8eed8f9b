import { readFullySync } from './read-fully.ts';

/**
 * Random access to a file's bytes. `read` never fails for an offset outside the file: it returns the bytes that are
 * there, or none. It throws only the errors of the disk.
 */
export type Bytes = {
  readonly size: number;
  /** The first bytes, at most {@link HEAD_SIZE}. */
  readonly head: Buffer;
  read(offset: number, length: number): Buffer;
};

/** How much of a file is read when it is opened: enough for most checks, and all of a small file. */
export const HEAD_SIZE = 64 * 1024;
/** Headers of boxes and chunks can lie close together: one read serves several. */
const WINDOW_SIZE = 4096;
const NO_BYTES = Buffer.alloc(0);

/** Reads from an open file. `head` holds its first bytes. */
export function bytesOfFile(fd: number, size: number, head: Buffer): Bytes {
  let window: Buffer = NO_BYTES;
  let windowStart = 0;
  return {
    size,
    head,
    read(offset, length) {
      if (!isWithin(offset, size)) return NO_BYTES;
      const end = Math.min(offset + length, size);
      if (end <= head.length) return slice(head, offset, length);
      if (offset < windowStart || end > windowStart + window.length) {
        window = readAt(fd, offset, Math.min(Math.max(length, WINDOW_SIZE), size - offset));
        windowStart = offset;
      }
      return slice(window, offset - windowStart, length);
    },
  };
}

/** At most `length` bytes from `offset` on; fewer when the file ends before. */
export function readAt(fd: number, offset: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  return buffer.subarray(0, readFullySync(fd, buffer, offset));
}

function isWithin(offset: number, size: number): boolean {
  return Number.isSafeInteger(offset) && offset >= 0 && offset < size;
}

function slice(buffer: Buffer, offset: number, length: number): Buffer {
  return buffer.subarray(offset, offset + length);
}
