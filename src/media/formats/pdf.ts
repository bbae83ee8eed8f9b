import type { Bytes } from '../bytes.ts';
import { type Content, known } from '../content.ts';

/** Readers look for the header here: ISO 32000-1, annex H.3, note 13. */
const HEADER_WITHIN = 1024;
const TAIL = 16 * 1024;
/** Notes and signatures are appended as objects of their own, with a `%%EOF` again: ISO 32000-1, 7.5.6. */
const UNFINISHED_UPDATE = /[\r\n]\d{1,10} \d{1,5} obj\b/;

/** `%PDF-` need not come first: mail gateways and scripts put lines before it. */
export function isPdf(head: Buffer): boolean {
  return head.subarray(0, HEADER_WITHIN).includes('%PDF-');
}

/** With a password or without: both are fine. */
export function readPdf(bytes: Bytes): Content {
  return known('PDF', { cutOff: findCut(bytes) });
}

function findCut(bytes: Bytes): string | null {
  const tail = bytes.read(Math.max(0, bytes.size - TAIL), TAIL);
  const mark = tail.lastIndexOf('%%EOF');
  if (mark === -1) return 'there is no %%EOF in its last 16 KB';
  if (UNFINISHED_UPDATE.test(tail.toString('latin1', mark)))
    return 'what was added to it after its first version has no %%EOF';
  const after = tail.length - mark;
  const promised = linearisedLength(bytes.head);
  if (promised !== null && promised > bytes.size && after > TAIL / 16) {
    return `it says it has ${promised} bytes and has ${bytes.size}`;
  }
  return null;
}

/** A file made for the web says its length first (annex F.2), and has a `%%EOF` early on, which proves nothing. */
function linearisedLength(head: Buffer): number | null {
  const start = head.toString('latin1', 0, 2 * HEADER_WITHIN);
  const dictionary = /\/Linearized[^>]*/.exec(start)?.[0] ?? /<<[^>]*\/Linearized[^>]*/.exec(start)?.[0];
  const length = dictionary && /\/L\s+(\d+)/.exec(dictionary)?.[1];
  return length ? Number(length) : null;
}
