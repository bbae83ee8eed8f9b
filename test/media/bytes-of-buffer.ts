import { type Bytes, HEAD_SIZE } from '../../src/media/bytes.ts';

/** The bytes of a file that is not on disk. */
export function bytesOfBuffer(buffer: Buffer): Bytes {
  const isWithin = (offset: number) => Number.isSafeInteger(offset) && offset >= 0;
  return {
    size: buffer.length,
    head: buffer.subarray(0, HEAD_SIZE),
    read: (offset, length) => (isWithin(offset) ? buffer.subarray(offset, offset + length) : Buffer.alloc(0)),
  };
}
