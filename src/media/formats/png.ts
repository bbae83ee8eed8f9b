import type { Bytes } from '../bytes.ts';
import { type Content, known } from '../content.ts';

const SIGNATURE_SIZE = 8;
/** Length and type before a chunk's data, checksum after it. */
const HEADER_SIZE = 8;
const OVERHEAD = 12;
/** Real files have a few thousand; one of 5 MB has room for 440,000. Nothing is claimed about one with more. */
const MAX_CHUNKS = 500_000;
const NO_END = 'its chunks do not end in IEND';

/**
 * Source: PNG (third edition), section 5: chunks up to `IEND`. Bytes after that are ignored, as decoders ignore them.
 *
 * No library: decoders read the pixels, too, and report a truncated file as any other error.
 */
export function readPng(bytes: Bytes, checkEnd: boolean): Content {
  return known('PNG', { truncated: checkEnd ? findTruncation(bytes) : null });
}

function findTruncation(bytes: Bytes): string | null {
  let offset = SIGNATURE_SIZE;
  for (let count = 0; count < MAX_CHUNKS; count += 1) {
    const header = bytes.read(offset, HEADER_SIZE);
    if (header.length < HEADER_SIZE) return NO_END;
    const end = offset + OVERHEAD + header.readUInt32BE(0);
    const type = header.toString('latin1', 4);
    if (end > bytes.size || /[^A-Za-z]/.test(type)) return NO_END;
    if (type === 'IEND') return null;
    offset = end;
  }
  return null;
}
