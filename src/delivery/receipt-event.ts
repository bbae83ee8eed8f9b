import * as v from 'valibot';
import { TOKEN_PATTERN } from '../text/token.ts';

/** The beginning of every line of a receipt, which tells a receipt, even a torn one, from any other file. */
const LINE_START = '{"divar_chat_media":1,';

const item = v.object({
  kind: v.picklist(['text', 'token', 'file']),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  name: v.string(),
  place: v.pipe(v.number(), v.integer(), v.minValue(0)),
  path: v.exactOptional(v.string()),
});

const common = { divar_chat_media: v.literal(1), at: v.string(), scope: v.string(), item };

/** One line of a receipt. `asked` without a later outcome is a message whose outcome is unknown. */
const ReceiptEvent = v.variant('event', [
  v.object({
    ...common,
    event: v.literal('uploaded'),
    media_token: v.pipe(v.string(), v.regex(TOKEN_PATTERN)),
  }),
  v.object({ ...common, event: v.picklist(['asked', 'sent', 'refused', 'unknown']), recipient: v.string() }),
]);

export type ReceiptEvent = v.InferOutput<typeof ReceiptEvent>;

/** A receipt that can't be used; the file is left as it is. */
export class ReceiptError extends Error {
  override readonly name = 'ReceiptError';
}

export function formatEvent(event: ReceiptEvent): string {
  const { divar_chat_media, ...rest } = event;
  return `${JSON.stringify({ divar_chat_media, ...rest })}\n`;
}

/**
 * Reads a receipt's text. A last line that a crash tore off or left as zeros is dropped: it was never whole on disk, so
 * its message was not requested. A damaged last line that may have been whole is an error: it may have recorded a
 * request.
 *
 * @returns the events, how many bytes of the text are whole lines, and whether the last of these has no line end
 * @throws ReceiptError when it is no receipt, or a line other than the last is damaged
 */
export function parseEvents(bytes: Buffer): {
  events: ReceiptEvent[];
  wholeBytes: number;
  lacksLineEnd: boolean;
} {
  const events: ReceiptEvent[] = [];
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    try {
      events.push(parseLine(decode(line)));
    } catch (error) {
      const isReceipt = events.length > 0 || (found === -1 && beginsAsReceipt(line));
      if (!isReceipt) throw new ReceiptError(NOT_A_RECEIPT, { cause: error });
      const isLast = end + 1 >= bytes.length;
      if (isLast && isTorn(line, found !== -1)) break;
      throw new ReceiptError(damaged(events.length + 1), { cause: error });
    }
    start = end + 1;
  }
  const lacksLineEnd = start > bytes.length;
  return { events, wholeBytes: Math.min(start, bytes.length), lacksLineEnd };
}

/** Every event takes at least so many bytes. */
const MIN_EVENT_BYTES = 150;

/** Whether a damaged line was certainly never a whole line, or several of them. */
function isTorn(line: Buffer, hasEnd: boolean): boolean {
  if (line.length < MIN_EVENT_BYTES) return true;
  if (line.lastIndexOf(LINE_START) > 0) return false;
  return line.includes(0) || (!hasEnd && beginsAsReceipt(line));
}

/** The part of a line's beginning that tells a receipt from any other file. */
const MARK = Buffer.from(LINE_START.slice(0, -3));
/** A line that ends within the mark is a receipt's from so many bytes on: `{"` alone begins any JSON. */
const MIN_MARK_BYTES = '{"d'.length;

function beginsAsReceipt(line: Buffer): boolean {
  if (line.length >= MARK.length) return line.indexOf(MARK) === 0;
  return line.length >= MIN_MARK_BYTES && MARK.indexOf(line) === 0;
}

const NOT_A_RECEIPT =
  'it is not a receipt of this action. Give a path of its own, or one that does not exist yet';

function damaged(line: number): string {
  return `line ${line} is damaged. Repair the line, or delete it; without it a message could be sent twice`;
}

/** Bytes that are not UTF-8 would be read as another name, and so as another item. */
function decode(line: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
}

function parseLine(line: string): ReceiptEvent {
  if (!line.startsWith(LINE_START)) throw new Error('another beginning');
  return v.parse(ReceiptEvent, JSON.parse(line));
}
