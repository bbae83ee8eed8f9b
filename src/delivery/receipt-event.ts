import * as v from 'valibot';

/** Every line of a receipt begins with this; it tells a receipt, even a torn one, from any other file. */
export const LINE_START = '{"divar_chat_media":1,';

const item = v.object({
  kind: v.picklist(['text', 'token', 'file']),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  name: v.string(),
  place: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const common = { divar_chat_media: v.literal(1), at: v.string(), scope: v.string(), item };

/** One line of a receipt. `asked` without an outcome behind it is a message of which nobody knows. */
const ReceiptEvent = v.variant('event', [
  v.object({
    ...common,
    event: v.literal('uploaded'),
    media_token: v.pipe(v.string(), v.regex(/^[\x21-\x7E]+$/)),
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
 * Reads a receipt's text. A last line that was cut off by a crash is tolerated.
 *
 * @returns the events, and how many bytes of the text are whole lines
 * @throws ReceiptError when it is no receipt, or a line other than the last is damaged
 */
export function parseEvents(bytes: Buffer): { events: ReceiptEvent[]; wholeBytes: number } {
  const end = bytes.lastIndexOf(0x0a) + 1;
  const lines = linesOf(bytes.subarray(0, end));
  const torn = bytes.subarray(end).toString('latin1');
  const events = lines.map((line, index) => parseLine(decode(line, index + 1), index + 1));
  const known = torn.slice(0, LINE_START.length) === LINE_START.slice(0, torn.length);
  if (!known) throw new ReceiptError(events.length === 0 ? NOT_A_RECEIPT : damaged(lines.length + 1));
  return { events, wholeBytes: end };
}

const NOT_A_RECEIPT =
  'it is not a receipt of this action. Give a path of its own, or one that does not exist yet';

function damaged(line: number): string {
  return `line ${line} is damaged. Mend it or delete the line; without it a message could be sent twice`;
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** A byte that is no UTF-8 would become another name, and with it another item. */
function decode(line: Buffer, number: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    throw new ReceiptError(number === 1 ? NOT_A_RECEIPT : damaged(number));
  }
}

function parseLine(line: string, number: number): ReceiptEvent {
  if (!line.startsWith(LINE_START)) throw new ReceiptError(number === 1 ? NOT_A_RECEIPT : damaged(number));
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new ReceiptError(damaged(number));
  }
  const result = v.safeParse(ReceiptEvent, json);
  if (!result.success) throw new ReceiptError(damaged(number));
  return result.output;
}
