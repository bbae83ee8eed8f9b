import { readSync } from 'node:fs';

/**
 * A file's bytes, read where they are asked for. `read` never fails for a place outside the file: it gives
 * what there is, down to nothing. It throws only what the disk throws.
 */
export type Bytes = {
  readonly size: number;
  /** The first bytes, at most {@link HEAD_SIZE}. */
  readonly head: Buffer;
  read(offset: number, length: number): Buffer;
};

/** How much of a file is read in one go when it is opened: enough for nearly every question, and for all of a small file. */
export const HEAD_SIZE = 64 * 1024;
/** Headers of boxes and chunks lie close together in some files: one read serves several. */
const WINDOW_SIZE = 4096;
const NOTHING = Buffer.alloc(0);

export function bytesOfBuffer(buffer: Buffer): Bytes {
  return {
    size: buffer.length,
    head: buffer.subarray(0, HEAD_SIZE),
    read: (offset, length) => (inside(offset, buffer.length) ? slice(buffer, offset, length) : NOTHING),
  };
}

/** Reads from an open file. `head` holds its first bytes. */
export function bytesOfFile(fd: number, size: number, head: Buffer): Bytes {
  let window: Buffer = NOTHING;
  let windowStart = 0;
  return {
    size,
    head,
    read(offset, length) {
      if (!inside(offset, size)) return NOTHING;
      const end = Math.min(offset + length, size);
      if (end <= head.length) return slice(head, offset, length);
      if (offset < windowStart || end > windowStart + window.length) {
        window = readFully(fd, offset, Math.min(Math.max(length, WINDOW_SIZE), size - offset));
        windowStart = offset;
      }
      return slice(window, offset - windowStart, length);
    },
  };
}

/** Reads until `length` bytes are there or the file ends. */
export function readFully(fd: number, offset: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  const filled = readInto(fd, buffer, offset);
  return filled === length ? buffer : buffer.subarray(0, filled);
}

/** Fills a buffer from `offset` on. Returns how many bytes there were: fewer only at the end of the file. */
export function readInto(fd: number, buffer: Buffer, offset: number): number {
  let filled = 0;
  while (filled < buffer.length) {
    const count = readSync(fd, buffer, filled, buffer.length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

function inside(offset: number, size: number): boolean {
  return Number.isSafeInteger(offset) && offset >= 0 && offset < size;
}

function slice(buffer: Buffer, offset: number, length: number): Buffer {
  return buffer.subarray(offset, offset + length);
}
