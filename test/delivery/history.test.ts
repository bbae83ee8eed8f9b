import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  addEvent,
  matchHistory,
  type OnChanged,
  previousOutcome,
  type RecipientHistory,
} from '../../src/delivery/history.ts';
import { type Item, type ItemIdentity, identify, identifyUnread } from '../../src/delivery/item.ts';
import { createQueues } from '../../src/delivery/queue.ts';
import { openReceipt } from '../../src/delivery/receipt.ts';
import type { ValidFile } from '../../src/media/file.ts';
import { endLater } from '../helpers/cleanup.ts';
import { fileHandlePrototype } from '../helpers/open-files.ts';

/** `a/report.pdf=1`: a path, and what stands for its content. */
function filesOf(...specs: string[]): ItemIdentity[] {
  return identify(specs.map(itemOf));
}

function itemOf(spec: string): Item {
  const [path = '', content = ''] = spec.split('=');
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { kind: 'file', file: { path, name: basename(path), sha256 } as ValidFile };
}

type Event = 'asked' | 'sent' | 'refused' | 'unknown';

/** What a receipt knows; `withPath: false` as a version wrote it that did not hold paths. */
function historyOf(
  events: readonly (readonly [spec: string, ...Event[]])[],
  withPath = true,
): RecipientHistory {
  const history: RecipientHistory = new Map();
  const items = filesOf(...events.map(([spec]) => spec));
  events.forEach(([, ...its], index) => {
    const { path, ...rest } = items[index]!;
    const item = withPath && path !== undefined ? { ...rest, path } : rest;
    for (const event of its) {
      addEvent(history, { divar_chat_media: 1, at: '', scope: '', recipient: 'bot:a', item, event });
    }
  });
  return history;
}

function outcomes(history: RecipientHistory, now: readonly string[], onChanged: OnChanged): string[] {
  const items = filesOf(...now);
  const histories = matchHistory(history, items);
  return items.map(({ sha256 }, index) => previousOutcome(histories[index]!, sha256, onChanged));
}

describe('a file of this attempt and those of an earlier one', () => {
  test.each<[string, [string, ...Event[]][], string[], string[], string[]]>([
    // what, earlier events, files now, outcomes with skip, outcomes with send
    ['the same', [['a=1', 'sent']], ['a=1'], ['sent'], ['sent']],
    ['built again', [['a=1', 'sent']], ['a=2'], ['changed'], ['none']],
    ['built again, when refused', [['a=1', 'asked', 'refused']], ['a=2'], ['none'], ['none']],
    ['built again, when in doubt', [['a=1', 'asked']], ['a=2'], ['unknown'], ['unknown']],
    [
      'renamed',
      [
        ['a=1', 'sent'],
        ['b=2', 'sent'],
      ],
      ['b=2', 'c=1'],
      ['sent', 'none'],
      ['sent', 'none'],
    ],
    [
      'swapped',
      [
        ['a=1', 'sent'],
        ['b=2', 'sent'],
      ],
      ['a=2', 'b=1'],
      ['changed', 'changed'],
      ['none', 'none'],
    ],
    ['added', [['b=1', 'sent']], ['a=1', 'b=1', 'c=1'], ['none', 'sent', 'none'], ['none', 'sent', 'none']],
    ['removed', [['a=1', 'sent']], ['b=2'], ['none'], ['none']],
    [
      'of one name in two folders',
      [['x/r=1', 'sent']],
      ['x/r=2', 'y/r=1'],
      ['changed', 'none'],
      ['none', 'none'],
    ],
    [
      'the same, matched under two paths',
      [['x/r=1', 'sent']],
      ['x/r=1', 'y/r=1'],
      ['sent', 'none'],
      ['sent', 'none'],
    ],
    ['moved: another path is another file', [['x/r=1', 'sent']], ['y/r=1'], ['none'], ['none']],
    ['moved, when in doubt', [['x/r=1', 'asked']], ['y/r=1'], ['none'], ['none']],
  ])('%s', (_what, events, now, skip, send) => {
    const history = historyOf(events);
    expect([outcomes(history, now, 'skip'), outcomes(history, now, 'send')]).toEqual([skip, send]);
  });

  test.each<[string, [string, ...Event[]][], string[], string[], string[]]>([
    ['the same', [['a=1', 'sent']], ['a=1'], ['sent'], ['sent']],
    ['built again', [['a=1', 'sent']], ['a=2'], ['changed'], ['none']],
    ['built again, when in doubt', [['a=1', 'asked']], ['a=2'], ['unknown'], ['unknown']],
    ['moved', [['x/r=1', 'sent']], ['y/r=1'], ['sent'], ['sent']],
    ['added with the same name', [['x/r=1', 'sent']], ['x/r=1', 'y/r=2'], ['sent', 'none'], ['sent', 'none']],
    [
      'the same twice, the second refused',
      [
        ['x/r=1', 'sent'],
        ['y/r=1', 'asked', 'refused'],
      ],
      ['x/r=1', 'y/r=1'],
      ['sent', 'none'],
      ['sent', 'none'],
    ],
    [
      'of one name, both built again',
      [
        ['x/r=1', 'sent'],
        ['y/r=2', 'asked', 'refused'],
      ],
      ['x/r=3', 'y/r=4'],
      ['changed', 'none'],
      ['none', 'none'],
    ],
    [
      'the same twice, both sent',
      [
        ['x/r=1', 'sent'],
        ['y/r=1', 'sent'],
      ],
      ['x/r=1', 'y/r=1'],
      ['sent', 'sent'],
      ['sent', 'sent'],
    ],
    [
      'of one name, the first sent and the second in doubt, both built again',
      [
        ['x/r=1', 'sent'],
        ['y/r=2', 'asked'],
      ],
      ['x/r=3', 'y/r=4'],
      ['changed', 'unknown'],
      ['none', 'unknown'],
    ],
    ['of another name', [['a=1', 'sent']], ['b=1'], ['none'], ['none']],
  ])('by a receipt without paths: %s', (_what, events, now, skip, send) => {
    const history = historyOf(events, false);
    expect([outcomes(history, now, 'skip'), outcomes(history, now, 'send')]).toEqual([skip, send]);
  });

  test('by a receipt with and without paths: what an item has of both counts together', () => {
    const history = historyOf([['x/r=1', 'sent']], false);
    for (const [key, entry] of historyOf([['x/r=2', 'asked', 'refused']])) history.set(key, entry);
    expect(outcomes(history, ['x/r=2', 'y/r=3'], 'skip')).toEqual(['changed', 'none']);
  });

  test.each<[string, [string, Event][], string, string, string]>([
    [
      'sent, then another refused',
      [
        ['1', 'sent'],
        ['2', 'asked'],
        ['2', 'refused'],
      ],
      '2',
      'changed',
      'none',
    ],
    [
      'sent, then another in doubt',
      [
        ['1', 'sent'],
        ['2', 'asked'],
      ],
      '2',
      'changed',
      'unknown',
    ],
    [
      'sent, another in doubt, and the first again',
      [
        ['1', 'sent'],
        ['2', 'asked'],
      ],
      '1',
      'sent',
      'sent',
    ],
    [
      'in doubt, then another sent, and a third',
      [
        ['1', 'unknown'],
        ['2', 'asked'],
        ['2', 'sent'],
      ],
      '3',
      'changed',
      'none',
    ],
    [
      'in doubt, then another refused',
      [
        ['1', 'unknown'],
        ['2', 'asked'],
        ['2', 'refused'],
      ],
      '2',
      'unknown',
      'unknown',
    ],
  ])('of which one content was %s', (_what, events, now, skip, send) => {
    const history: RecipientHistory = new Map();
    for (const [content, event] of events) {
      const [item] = filesOf(`a=${content}`);
      addEvent(history, { divar_chat_media: 1, at: '', scope: '', recipient: 'bot:a', item: item!, event });
    }
    expect([outcomes(history, [`a=${now}`], 'skip'), outcomes(history, [`a=${now}`], 'send')]).toEqual([
      [skip],
      [send],
    ]);
  });

  test.each([
    ['sent', 'changed', 'unknown'],
    ['asked', 'unknown', 'unknown'],
    ['refused', 'none', 'none'],
  ] as const)(
    'that was not read: what was %s counts with skip as %s, with send as %s',
    (event, skip, send) => {
      const unread = identifyUnread({ path: 'x/r', absolutePath: '/work/x/r' });
      const [history] = matchHistory(historyOf([['x/r=1', event]]), [unread]);
      expect(unread).toEqual({ kind: 'file', sha256: '', name: 'r', place: 0, path: 'x/r' });
      expect(previousOutcome(history!, unread.sha256, 'skip')).toBe(skip);
      expect(previousOutcome(history!, unread.sha256, 'send')).toBe(send);
    },
  );

  test('a text and a given token are known by themselves, next to files', () => {
    const text: Item = { kind: 'text', text: 'Build 1', source: 'Build {{number}}' };
    const token: Item = { kind: 'token', mediaToken: 'token' };
    const history: RecipientHistory = new Map();
    for (const item of identify([text, token])) {
      addEvent(history, { divar_chat_media: 1, at: '', scope: '', recipient: 'bot:a', item, event: 'sent' });
    }
    const later: Item[] = [{ ...text, text: 'Build 2' }, token, { ...text, source: 'Other' }, itemOf('a=1')];
    const histories = matchHistory(history, identify(later));
    expect(histories.map(({ sent }) => sent.size)).toEqual([1, 1, 0, 0]);
  });
});

const folder = await mkdtemp(join(tmpdir(), 'history-'));
endLater(() => rm(folder, { recursive: true, force: true }));
let receipts = 0;

const RECIPIENTS = [
  { kind: 'bot', id: 'a' },
  { kind: 'bot', id: 'b' },
] as const;

/** What a message comes to; `lost`: it was delivered, and its answer was not; `killed`: the process ends before either. */
const fate = fc.constantFrom('sent', 'refused', 'lost', 'lost_in_kill', 'killed');

/** An attempt: the content of each file, or `null` without the file, and what the messages come to, one after another. */
const attempt = fc.record({
  contents: fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 4, maxLength: 4 }),
  fates: fc.array(fate, { maxLength: 8 }),
});

const PATHS = ['a/report.pdf', 'b/report.pdf', 'log.pdf', 'z.pdf'];

/** Delivers as an attempt does, by its queues and receipt. Each delivery is `recipient path content`. */
async function deliverOnce(
  path: string,
  { contents, fates }: { contents: readonly (number | null)[]; fates: readonly string[] },
  policy: { onChanged: OnChanged; onUnknown: 'fail' | 'resend' },
  resent: string[],
): Promise<string[]> {
  const delivered: string[] = [];
  const specs = PATHS.flatMap((one, index) => (contents[index] == null ? [] : [`${one}=${contents[index]}`]));
  const items = filesOf(...specs);
  const receipt = await openReceipt(path, 'scope');
  try {
    const queues = createQueues({ recipients: RECIPIENTS, ...policy }, items, receipt);
    const doubtful = createQueues({ recipients: RECIPIENTS, ...policy, onUnknown: 'fail' }, items, receipt);
    const left = [...fates];
    for (const [at, queue] of queues.entries()) {
      const recipient = `bot:${queue.recipient.id}`;
      for (let index = queue.next(); index !== null; index = queue.next()) {
        const item = items[index]!;
        if (doubtful[at]!.delivery(index).status === 'unknown') resent.push(`${recipient} ${item.path}`);
        await receipt.recordAttempt(recipient, item);
        const fate = left.shift() ?? 'sent';
        if (fate !== 'refused' && fate !== 'killed') delivered.push(`${recipient} ${specs[index]}`);
        if (fate.endsWith('kill') || fate === 'killed') return delivered;
        const outcome = fate === 'lost' ? 'unknown' : fate === 'refused' ? 'refused' : 'sent';
        await receipt.recordOutcome(recipient, item, outcome);
        if (outcome === 'refused') queue.end('refused');
        else queue.settle(index, outcome);
      }
    }
    return delivered;
  } finally {
    await receipt.close();
  }
}

function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('over any attempts, with contents that change and files that come and go', () => {
  const options = { numRuns: 50 };

  // Thousands of lines are written, and no power failure is tried here: they need not be flushed, which takes long.
  beforeAll(async () => {
    vi.spyOn(await fileHandlePrototype(), 'sync').mockResolvedValue();
  });
  afterAll(() => vi.restoreAllMocks());

  async function deliverAll(
    attempts: readonly { contents: (number | null)[]; fates: string[] }[],
    policy: { onChanged: OnChanged; onUnknown: 'fail' | 'resend' },
  ): Promise<{ delivered: string[]; resent: string[] }> {
    receipts += 1;
    const path = join(folder, `${receipts}.jsonl`);
    const [delivered, resent]: [string[], string[]] = [[], []];
    for (const one of attempts) delivered.push(...(await deliverOnce(path, one, policy, resent)));
    return { delivered, resent };
  }

  const attempts = fc.array(attempt, { minLength: 2, maxLength: 4 });
  const pathsIn = (delivered: readonly string[]) => delivered.map((one) => one.split('=')[0]!);

  test('on_changed: skip delivers no path twice', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (all) => {
        const { delivered } = await deliverAll(all, { onChanged: 'skip', onUnknown: 'fail' });
        expect(twice(pathsIn(delivered))).toEqual([]);
      }),
      options,
    );
  });

  test('on_changed: send delivers no content of a path twice', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (all) => {
        const { delivered } = await deliverAll(all, { onChanged: 'send', onUnknown: 'fail' });
        expect(twice(delivered)).toEqual([]);
      }),
      options,
    );
  });

  test('on_unknown: resend delivers twice only what was in doubt', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (all) => {
        const { delivered, resent } = await deliverAll(all, { onChanged: 'skip', onUnknown: 'resend' });
        for (const path of new Set(pathsIn(delivered))) {
          const times = pathsIn(delivered).filter((one) => one === path).length;
          expect(times).toBeLessThanOrEqual(1 + resent.filter((one) => one === path).length);
        }
      }),
      options,
    );
  });

  test('after an attempt in peace every file has arrived, with skip by its path and with send as it is', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, fc.constantFrom('skip', 'send'), async (all, onChanged) => {
        const last = { contents: all.at(-1)!.contents, fates: [] };
        const { delivered } = await deliverAll([...all, last], { onChanged, onUnknown: 'resend' });
        const wanted = PATHS.flatMap((path, index) => {
          const content = last.contents[index];
          return content === null ? [] : [onChanged === 'send' ? `${path}=${content}` : path];
        });
        const there = onChanged === 'send' ? delivered : pathsIn(delivered);
        const missing = RECIPIENTS.flatMap(({ id }) => wanted.map((one) => `bot:${id} ${one}`)).filter(
          (one) => !there.includes(one),
        );
        expect(missing).toEqual([]);
      }),
      options,
    );
  });
});
