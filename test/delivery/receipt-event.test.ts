import { describe, expect, test } from 'vitest';
import {
  formatEvent,
  parseEvents,
  ReceiptError,
  type ReceiptEvent,
} from '../../src/delivery/receipt-event.ts';
import { EVENT, ITEM, LINE, NOT_A_RECEIPT } from './receipt-data.ts';

const damaged = (line: number) =>
  `line ${line} is damaged. Repair the line, or delete it; without it a message could be sent twice`;

/** What reading a text gives: the number of events and whole bytes, or the error. */
function parsed(text: string | Buffer): string {
  try {
    const { events, wholeBytes, lacksLineEnd } = parseEvents(Buffer.from(text as string));
    return `${events.length} events, ${wholeBytes} bytes${lacksLineEnd ? ', no line end' : ''}`;
  } catch (error) {
    return error instanceof ReceiptError && error.name === 'ReceiptError' ? error.message : String(error);
  }
}

describe('the text of a receipt', () => {
  test('is one line an event, which begins with what it is', () => {
    expect(LINE).toBe(
      `{"divar_chat_media":1,"at":"2026-08-01T00:00:00.000Z","scope":"acme/app/1/job/step","event":"sent","recipient":"bot:a","item":{"kind":"file","sha256":"${'a'.repeat(64)}","name":"a","place":0,"path":"a"}}\n`,
    );
  });

  test.each(['asked', 'sent', 'refused', 'unknown'] as const)('holds %s', (event) => {
    for (const kind of ['text', 'token', 'file'] as const) {
      const one = { ...EVENT, event, item: { kind, sha256: 'b'.repeat(64), name: '', place: 0 } };
      expect(parseEvents(Buffer.from(formatEvent(one))).events).toEqual([one]);
    }
  });

  const [mark, size] = ['{"divar_chat_media":', LINE.length];
  test.each<[string, string, string]>([
    ['nothing', '', '0 events, 0 bytes'],
    ['a line', LINE, `1 events, ${size} bytes`],
    ['a line without its end', LINE.trimEnd(), `1 events, ${size - 1} bytes, no line end`],
    ['a line and half a one', `${LINE}{"d`, `1 events, ${size} bytes`],
    ['the mark’s first two characters', '{"', NOT_A_RECEIPT],
    ['the mark’s first three', '{"d', '0 events, 0 bytes'],
    ['the mark without its end', mark.slice(0, -1), '0 events, 0 bytes'],
    ['the mark', mark, '0 events, 0 bytes'],
    ['the mark without its end, and something else', '{"divar_chat_mediaX', NOT_A_RECEIPT],
    ['the mark’s first three, and something else', '{"dx', NOT_A_RECEIPT],
    ['the mark’s name, and something else', '{"divar_chat_media"x', '0 events, 0 bytes'],
    ['a damaged line before one of a byte', `${LINE}x\ny`, damaged(2)],
    ['a damaged line before an empty one', `${LINE}x\n\n`, damaged(2)],
    ['another mark of its length', `x${mark.slice(1)}`, NOT_A_RECEIPT],
    ['the mark after something else', `x${mark}`, NOT_A_RECEIPT],
    ['a part of the mark from its middle', mark.slice(4), NOT_A_RECEIPT],
    ['the beginning of a line of another version', '{"divar_chat_media":2', '0 events, 0 bytes'],
    ['a last line of 149 bytes', `${LINE}${'x'.repeat(149)}\n`, `1 events, ${size} bytes`],
    ['a last line of 150 bytes', `${LINE}${'x'.repeat(150)}\n`, damaged(2)],
    ['a last line of 150 bytes without an end', `${LINE}${'x'.repeat(150)}`, damaged(2)],
    ['zeros of 150 bytes', `${LINE}${'\0'.repeat(150)}\n`, `1 events, ${size} bytes`],
    ['a long torn line', `${LINE}${mark}${'x'.repeat(150)}`, `1 events, ${size} bytes`],
    ['a long line that was torn, with an end', `${LINE}${mark}${'x'.repeat(150)}\n`, damaged(2)],
    ['two lines in one, torn', `${LINE}${LINE.trimEnd()}${LINE.slice(0, -3)}`, damaged(2)],
    ['a third line', `${LINE}${LINE}x${LINE}`, damaged(3)],
    ['a line without an end before zeros', `${LINE.trimEnd()}\0\0\n`, NOT_A_RECEIPT],
  ])('that is %s is read, cut or refused', (_what, text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  test('with the byte order mark of an editor is not a receipt, or damaged', () => {
    expect(parsed(`\uFEFF${LINE}`)).toBe(NOT_A_RECEIPT);
    expect(parsed(`${LINE}\uFEFF${LINE}${LINE}`)).toBe(damaged(2));
  });

  test.each([
    { item: { ...ITEM, sha256: `x${'a'.repeat(64)}` } },
    { item: { ...ITEM, sha256: 'a'.repeat(63) } },
    { item: { ...ITEM, place: 0.5 } },
    { item: { ...ITEM, name: 1 } },
    { event: 'lost' },
    { event: '' },
    { recipient: 1 },
    { at: 1 },
    { scope: null },
  ])('with %j in a line is damaged', (part) => {
    expect(parsed(`${LINE}${formatEvent({ ...EVENT, ...part } as ReceiptEvent)}${LINE}`)).toBe(damaged(2));
  });
});
