import type { Bytes } from '../bytes.ts';
import { type Content, known } from '../content.ts';

const TAIL = 16 * 1024;
/** So far the dictionary is looked for that a file made for the web begins with. */
const SEARCHED = 2048;
/** Notes and signatures are appended as objects of their own, with a `%%EOF` again: ISO 32000-1, 7.5.6. */
const UNFINISHED_UPDATE = /[\r\n]\d{1,10} \d{1,5} obj\b/;

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
  const start = head.toString('latin1', 0, SEARCHED);
  const dictionary = /\/Linearized[^>]*/.exec(start)?.[0] ?? /<<[^>]*\/Linearized[^>]*/.exec(start)?.[0];
  const length = dictionary && /\/L\s+(\d+)/.exec(dictionary)?.[1];
  return length ? Number(length) : null;
}
