import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, open, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PreviousAttempt } from '../../src/delivery/history.ts';
import { type PreviousOutcome, previousOutcome } from '../../src/delivery/history.ts';
import type { ItemIdentity } from '../../src/delivery/item.ts';
import { openReceipt, readReceipt } from '../../src/delivery/receipt.ts';
import {
  formatEvent,
  parseEvents,
  ReceiptError,
  type ReceiptEvent,
} from '../../src/delivery/receipt-event.ts';
import { endLater } from '../helpers/cleanup.ts';

const folder = await mkdtemp(join(tmpdir(), 'receipts-'));
endLater(() => rm(folder, { recursive: true, force: true }));
await mkdir(join(folder, 'directory'));
await writeFile(join(folder, 'file'), '');
if (process.platform !== 'win32') {
  execFileSync('mkfifo', [join(folder, 'fifo')]);
  await symlink('/dev/null', join(folder, 'null'));
  await symlink('loop', join(folder, 'loop'));
}
let files = 0;
const newPath = () => {
  files += 1;
  return join(folder, `receipt-${files}.jsonl`);
};

function itemOf(name: string): ItemIdentity {
  return {
    kind: 'file',
    sha256: createHash('sha256').update(name).digest('hex'),
    name,
    place: 0,
    path: name,
  };
}

function outcomeIn(receipt: PreviousAttempt, recipient: string, item: ItemIdentity): PreviousOutcome {
  const [history] = receipt.historiesOf(recipient, [item]);
  return previousOutcome(history!, item.sha256, 'skip');
}

const SCOPE = 'acme/app/4711/report/__self';

describe('a receipt', () => {
  test('remembers from attempt to attempt what was sent, refused and never answered', async () => {
    const path = newPath();
    const [sent, refused, asked, unknown] = ['گزارش.pdf', 'b', 'c', 'd'].map((name) => itemOf(name)) as [
      ItemIdentity,
      ItemIdentity,
      ItemIdentity,
      ItemIdentity,
    ];
    const first = await openReceipt(path, SCOPE);
    for (const item of [sent, refused, asked, unknown]) await first.recordAttempt('bot:a', item);
    await first.recordOutcome('bot:a', sent, 'sent');
    await first.recordOutcome('bot:a', refused, 'refused');
    await first.recordOutcome('bot:a', unknown, 'unknown');
    await first.recordUpload(sent, 'media-1');
    await first.close();

    const second = await openReceipt(path, SCOPE);
    const remembered = [sent, refused, asked, unknown].map((item) => outcomeIn(second, 'bot:a', item));
    expect(remembered).toEqual(['sent', 'none', 'unknown', 'unknown']);
    expect(second.mediaToken(sent)).toBe('media-1');
    expect(outcomeIn(second, 'bot:b', sent)).toBe('none');
    await second.close();
    const other = await openReceipt(path, 'acme/app/4712/report/__self');
    expect(outcomeIn(other, 'bot:a', sent)).toBe('none');
    await other.close();
  });

  test('once sent stays sent, whatever a later line says', async () => {
    const path = newPath();
    const receipt = await openReceipt(path, SCOPE);
    await receipt.recordOutcome('bot:a', itemOf('a'), 'sent');
    await receipt.recordAttempt('bot:a', itemOf('a'));
    await receipt.recordOutcome('bot:a', itemOf('a'), 'refused');
    expect(outcomeIn(receipt, 'bot:a', itemOf('a'))).toBe('sent');
    await receipt.close();
  });

  test.each([
    [['asked', 'refused'], 'none'],
    [['asked', 'refused', 'asked'], 'unknown'],
    [['asked', 'unknown'], 'unknown'],
    [['asked', 'unknown', 'asked', 'refused'], 'unknown'],
    [['asked', 'asked', 'refused'], 'unknown'],
    [['asked', 'refused', 'asked', 'refused'], 'none'],
    [['asked', 'asked', 'sent'], 'sent'],
    [['asked', 'unknown', 'asked', 'sent', 'asked', 'refused'], 'sent'],
  ] as const)('takes %j for %s: a doubt stays until the message arrives', async (events, outcome) => {
    const path = newPath();
    await writeFile(path, events.map((event) => formatEvent(eventOf(event, 'a'))).join(''));
    const receipt = await openReceipt(path, SCOPE);
    expect(outcomeIn(receipt, 'bot:a', itemOf('a'))).toBe(outcome);
    await receipt.close();
  });

  test('holds one JSON object a line, on disk when its promise resolves, readable by its owner only', async () => {
    const path = join(folder, 'deep', 'er', 'receipt.jsonl');
    const receipt = await openReceipt(path, SCOPE, () => Date.UTC(2026, 7, 1));
    await receipt.recordAttempt('bot:a', itemOf('line\nend "quoted"'));
    const lines = (await readFile(path, 'utf8')).split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] as string)).toMatchObject({
      divar_chat_media: 1,
      at: '2026-08-01T00:00:00.000Z',
      scope: SCOPE,
      event: 'asked',
      recipient: 'bot:a',
    });
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
    await receipt.close();
  });

  test('whose last line lacks only its end is whole, and gone on with on the next line', async () => {
    const path = newPath();
    const lines = [eventOf('asked', 'a'), eventOf('asked', 'b')].map(formatEvent).join('');
    await writeFile(path, lines.trimEnd());
    const receipt = await openReceipt(path, SCOPE);
    expect(outcomeIn(receipt, 'bot:a', itemOf('b'))).toBe('unknown');
    await receipt.recordAttempt('bot:a', itemOf('c'));
    await receipt.close();
    const text = await readFile(path, 'utf8');
    expect(text.startsWith(lines)).toBe(true);
    expect(parseEvents(Buffer.from(text)).events).toHaveLength(3);
  });

  test('that is empty is a new one', async () => {
    const path = newPath();
    await writeFile(path, '');
    const receipt = await openReceipt(path, SCOPE);
    await receipt.close();
    expect(await readFile(path, 'utf8')).toBe('');
  });

  test.each(['{"d', '{"divar', '{"divar_chat_media":1,"at":"2026-'])(
    'whose first line is torn after %s is a new one',
    async (torn) => {
      const path = newPath();
      await writeFile(path, torn);
      const receipt = await openReceipt(path, SCOPE);
      await receipt.recordAttempt('bot:a', itemOf('a'));
      await receipt.close();
      expect(parseEvents(await readFile(path))).toMatchObject({ events: [{ event: 'asked' }] });
    },
  );

  test('whose last line is torn is gone on with on a line of its own', async () => {
    const path = newPath();
    const first = await openReceipt(path, SCOPE);
    await first.recordAttempt('bot:a', itemOf('a'));
    await first.close();
    const whole = await readFile(path);
    await writeFile(path, Buffer.concat([whole, whole.subarray(0, 40)]));
    const second = await openReceipt(path, SCOPE);
    await second.recordAttempt('bot:a', itemOf('b'));
    await second.close();
    const third = await openReceipt(path, SCOPE);
    expect(outcomeIn(third, 'bot:a', itemOf('b'))).toBe('unknown');
    await third.close();
  });

  test.each([
    ['zeros, as a power cut leaves them', '\0'.repeat(64)],
    ['zeros and a line end', `${'\0'.repeat(64)}\n`],
    ['half a line', '{"divar_chat_media":1,"at":"2026'],
    ['half a line and a line end', '{"divar_chat_media":1,"at":"2026\n'],
    ['something else', 'garbage\n'],
    ['a beginning and then zeros, longer than a line', `{"divar_chat_media":1,"at"${'\0'.repeat(4096)}\n`],
  ])('whose last line is %s is read without it', async (_what, last) => {
    const path = newPath();
    const whole = formatEvent(eventOf('asked', 'a')) + formatEvent(eventOf('sent', 'a'));
    await writeFile(path, whole + last);
    const receipt = await openReceipt(path, SCOPE);
    expect(outcomeIn(receipt, 'bot:a', itemOf('a'))).toBe('sent');
    await receipt.recordAttempt('bot:a', itemOf('b'));
    await receipt.close();
    const lines = (await readFile(path, 'utf8')).split('\n');
    expect(lines.slice(0, 2).join('\n')).toBe(whole.trimEnd());
    expect(JSON.parse(lines[2] ?? '')).toMatchObject({ event: 'asked', item: { name: 'b' } });
  });

  test.each([
    ['another JSON Lines file', '{"event":"sent"}\n', 'not a receipt'],
    ['a text without a line end', 'notes', 'not a receipt'],
    ['the beginning of any JSON', '{', 'not a receipt'],
    ['the beginning of any JSON object with a key', '{"', 'not a receipt'],
    ['a JSON object that begins in a similar way', '{"divar_chat":1}', 'not a receipt'],
    ['the beginning of the line, with a line end', '{"divar\n', 'not a receipt'],
    ['a damaged line alone', '{"divar_chat_media":1,"at":"2026\n', 'not a receipt'],
    ['a blank line', '\n', 'not a receipt'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'not a receipt'],
    ['a receipt of a later version', '{"divar_chat_media":2,"event":"sent"}\n', 'not a receipt'],
  ])('is never made of %s, which is left as it is', async (_what, content, message) => {
    const path = newPath();
    await writeFile(path, content);
    await expect(openReceipt(path, SCOPE)).rejects.toThrow(message);
    expect(await readFile(path)).toEqual(Buffer.from(content));
  });

  test('with a damaged line inside is an error that names the line', async () => {
    const path = newPath();
    const line = formatEvent(eventOf('asked', 'a'));
    const damaged: (string | Buffer)[] = [
      `${line}{"divar_chat_media":1,"half\n${line}`,
      `${line}${line.replace('asked', 'eaten')}${line}`,
      `${line}\n${line}`,
      // The last one, but it may have been whole; and two whose line end is gone.
      `${line}${line.replace('asked', 'eaten')}`,
      `${line}${line.trimEnd()} ${line}`,
      `${line}${line.trimEnd()} ${line.trimEnd()}`,
      // What no version of the receipt wrote, though it has all fields: another program did.
      `${line}${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line) as object).reverse()))}\n${line}`,
      `${line} ${line}${line}`,
      // A byte that is no UTF-8 would become another name, and so another item.
      Buffer.concat([
        Buffer.from(line),
        Buffer.from(line.replace('"a"', '"\xff"'), 'latin1'),
        Buffer.from(line),
      ]),
    ];
    for (const content of damaged) {
      await writeFile(path, content);
      await expect(openReceipt(path, SCOPE)).rejects.toThrow('line 2 is damaged');
      expect(await readFile(path)).toEqual(Buffer.from(content));
    }
  });

  test.skipIf(process.platform === 'win32')(
    'that is a symbolic link is refused, to where nothing is too',
    async () => {
      const [path, elsewhere] = [newPath(), newPath()];
      await symlink(elsewhere, path);
      await expect(openReceipt(path, SCOPE)).rejects.toThrow('it is a symbolic link; give the real path');
      await expect(stat(elsewhere)).rejects.toThrow('ENOENT');
    },
  );

  test('of a size that no run writes is refused without being read', async () => {
    const path = newPath();
    const file = await open(path, 'w');
    await file.truncate(3_000_000_000);
    await file.close();
    await expect(openReceipt(path, SCOPE)).rejects.toThrow('it has 3000000000 bytes, more than is read');
    expect(outcomeIn(await readReceipt(path, SCOPE), 'bot:a', itemOf('a'))).toBe('none');
  });

  test.each([
    ['a folder', join(folder, 'directory'), 'it can’t be opened for writing (EISDIR)', /./],
    [
      'below a file',
      join(folder, 'file', 'r.jsonl'),
      'its folder can’t be made (EEXIST: a file is in the way)',
      /linux|darwin/,
    ],
    ['a pipe', join(folder, 'fifo'), 'it is not a regular file', /linux|darwin/],
    ['a device', '/dev/null', 'it is not a regular file', /linux|darwin/],
    ['a link to a device', join(folder, 'null'), 'it is a symbolic link; give the real path', /linux|darwin/],
    ['where no file can be', '/proc/r.jsonl', 'it can’t be opened for writing (ENOENT)', /linux/],
    ['where no folder can be', '/proc/a/b/r.jsonl', 'its folder can’t be made (ENOENT)', /linux/],
    [
      'behind a link to itself',
      join(folder, 'loop', 'r'),
      'its folder can’t be made (ELOOP)',
      /linux|darwin/,
    ],
  ] as const)('can’t be %s, and the error says why', async (_what, path, message, systems) => {
    if (!systems.test(process.platform)) return;
    await expect(openReceipt(path, SCOPE)).rejects.toThrow(new ReceiptError(message));
  });
});

type Outcome = 'asked' | 'sent' | 'refused' | 'unknown';

function eventOf(event: Outcome, name: string): ReceiptEvent {
  return {
    divar_chat_media: 1,
    at: '2026-08-01T00:00:00.000Z',
    scope: SCOPE,
    event,
    recipient: 'bot:a',
    item: itemOf(name),
  };
}

/** As a run writes it: each message is requested before its outcome is recorded. */
const history = fc
  .array(
    fc.tuple(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('sent', 'refused', 'unknown', null),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((messages) =>
    messages.flatMap(([name, outcome]) => [
      eventOf('asked', name),
      ...(outcome === null ? [] : [eventOf(outcome as Outcome, name)]),
    ]),
  );

test.each([
  ['a hash of 65 digits', { item: { ...itemOf('a'), sha256: 'a'.repeat(65) } }],
  ['a hash with a line end', { item: { ...itemOf('a'), sha256: `${'a'.repeat(64)}\n` } }],
  ['a hash in capitals', { item: { ...itemOf('a'), sha256: 'A'.repeat(64) } }],
  ['a token with a line break', { media_token: 'token\n::set-output' }],
  ['a token with a blank', { media_token: 'to ken' }],
  ['a place before the first', { item: { ...itemOf('a'), place: -1 } }],
  ['a path that is none', { item: { ...itemOf('a'), path: 1 } }],
  ['a kind that is none', { item: { ...itemOf('a'), kind: 'folder' } }],
])('a line with %s is damaged', (_what, part) => {
  const { recipient: _, ...common } = eventOf('asked', 'a') as Extract<ReceiptEvent, { recipient: string }>;
  const uploaded = { ...common, event: 'uploaded', media_token: 'token' } as ReceiptEvent;
  const whole = formatEvent(uploaded);
  expect(parseEvents(Buffer.from(whole + whole)).events).toEqual([uploaded, uploaded]);
  const wrong = formatEvent({ ...uploaded, ...part } as ReceiptEvent);
  expect(() => parseEvents(Buffer.from(whole + wrong + whole))).toThrow('line 2 is damaged');
});

describe('whatever happens to a receipt’s bytes', () => {
  test('what was written is read again', () => {
    fc.assert(
      fc.property(history, (events) => {
        const bytes = Buffer.from(events.map(formatEvent).join(''));
        expect(parseEvents(bytes)).toEqual({ events, wholeBytes: bytes.length, lacksLineEnd: false });
      }),
    );
  });

  test('cut in its last line, it is the receipt as it was before that line', () => {
    fc.assert(
      fc.property(history, fc.nat(), (events, cut) => {
        const lines = events.map((event) => Buffer.from(formatEvent(event)));
        const last = lines.at(-1)!;
        const before = Buffer.concat(lines.slice(0, -1));
        const kept = cut % last.length;
        // Without its line end alone it is whole.
        fc.pre(kept < last.length - 1);
        // The very beginning of a first line might be that of any file.
        fc.pre(before.length > 0 || kept === 0 || kept >= '{"d'.length);
        const torn = Buffer.concat([before, last.subarray(0, kept)]);
        // The line before an outcome is its "asked", so no request is forgotten.
        expect(parseEvents(torn)).toMatchObject({ events: events.slice(0, -1), wholeBytes: before.length });
      }),
    );
  });

  test('cut anywhere, it holds the lines that are whole, and no half of another', () => {
    fc.assert(
      fc.property(history, fc.nat(), (events, cut) => {
        const bytes = Buffer.from(events.map(formatEvent).join(''));
        const length = cut % (bytes.length + 1);
        fc.pre(length === 0 || length >= '{"d'.length);
        const { events: kept } = parseEvents(bytes.subarray(0, length));
        expect(kept).toEqual(events.slice(0, kept.length));
      }),
    );
  });

  test('changed in any byte, it is read or it is a ReceiptError, and no outcome is lost quietly', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.integer({ min: 0, max: 255 }), (events, place, byte) => {
        const bytes = Buffer.from(events.map(formatEvent).join(''));
        bytes[place % bytes.length] = byte;
        try {
          const { events: read } = parseEvents(bytes);
          // A change of the very last byte makes the last line a torn one.
          expect(read.length).toBeGreaterThanOrEqual(events.length - 1);
        } catch (error) {
          expect(error).toBeInstanceOf(ReceiptError);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('any other bytes are no receipt, and no crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
        try {
          expect(parseEvents(Buffer.from(bytes)).events).toEqual([]);
        } catch (error) {
          expect(error).toBeInstanceOf(ReceiptError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
