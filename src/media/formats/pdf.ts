import type { Bytes } from '../bytes.ts';
import { type Content, known } from '../content.ts';

const TAIL = 16 * 1024;
/** A linearised file has its dictionary within the first 1024 bytes (annex F.3.3), after up to 1024 others. */
const DICTIONARY_WITHIN = 2048;
/** Incremental updates (notes, signatures) are appended, each with a `%%EOF` of its own: ISO 32000-1, 7.5.6. */
const UNFINISHED_UPDATE = /[\r\n]\d{1,10} \d{1,5} obj\b/;

/**
 * Whether a password is needed makes no difference: both are accepted.
 *
 * No library: PDF readers repair a truncated file, and load it whole.
 */
export function readPdf(bytes: Bytes): Content {
  return known('PDF', { truncated: findTruncation(bytes) });
}

function findTruncation(bytes: Bytes): string | null {
  const tail = bytes.read(Math.max(0, bytes.size - TAIL), TAIL);
  const mark = tail.lastIndexOf('%%EOF');
  if (mark === -1) return 'there is no %%EOF in its last 16 KB';
  if (UNFINISHED_UPDATE.test(tail.toString('latin1', mark))) return 'its last update has no %%EOF';
  const after = tail.length - mark;
  const declaredLength = linearisedLength(bytes.head);
  if (declaredLength > bytes.size && after > TAIL / 16) {
    return `it declares ${declaredLength} bytes and has ${bytes.size}`;
  }
  return null;
}

/**
 * A linearised file declares its length at its start (annex F.2), and has an early `%%EOF`, which proves nothing. `NaN`
 * of another file.
 */
function linearisedLength(head: Buffer): number {
  const start = head.toString('latin1', 0, DICTIONARY_WITHIN);
  const dictionary = /<<[^>]*\/Linearized[^>]*/.exec(start)?.[0] ?? /\/Linearized[^>]*/.exec(start)?.[0];
  return Number(dictionary && /\/L\s+(\d+)/.exec(dictionary)?.[1]);
}
