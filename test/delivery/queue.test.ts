import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { NO_ATTEMPT, NO_HISTORY, type PreviousAttempt } from '../../src/delivery/history.ts';
import { type ItemIdentity, identify } from '../../src/delivery/item.ts';
import type { Delivery, DeliveryStatus } from '../../src/delivery/outcome.ts';
import { createQueues, skipAll, warnOfChanged } from '../../src/delivery/queue.ts';
import { fileItem, textItem, tokenItem, validFile } from '../helpers/report-data.ts';
import { silentLog } from '../helpers/silent-log.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((name) =>
  fileItem(validFile(`${name}.png`, { sha256: sha(name) })),
);
const FILES = [A, B, C, D].filter((item) => item !== undefined);
const PLAN = { recipients: [{ kind: 'bot', id: 'x' }], onUnknown: 'fail', onChanged: 'skip' } as const;

const UNKNOWN =
  'An earlier attempt asked for this message and its outcome is not known, so it is not sent again. Look into the chat; with on_unknown: resend it is sent once more.';
const MAYBE = 'An earlier attempt asked for this message, and may have delivered it.';

/** An earlier attempt that sent the first file, another content of the second, and left the third in doubt. */
const PREVIOUS: PreviousAttempt = {
  historiesOf: (recipient) =>
    recipient === 'bot:x'
      ? [
          { sent: new Set([sha('a')]), inDoubt: false },
          { sent: new Set([sha('other')]), inDoubt: false },
          { sent: new Set(), inDoubt: true },
          NO_HISTORY,
        ]
      : FILES.map(() => NO_HISTORY),
  mediaToken: ({ path }) => (path === 'out/a.png' ? 'kept' : null),
};

function told(status: DeliveryStatus, error: string | null = null, recipient = 'bot:x'): Delivery {
  return { recipient, status, error };
}

describe('what a recipient is still to get after an earlier attempt', () => {
  test.each<['fail' | 'resend', 'skip' | 'send', Delivery[]]>([
    [
      'fail',
      'skip',
      [told('already_sent'), told('already_sent'), told('unknown', UNKNOWN), told('not_sent', 'End.')],
    ],
    [
      'fail',
      'send',
      [told('already_sent'), told('not_sent', 'End.'), told('unknown', UNKNOWN), told('not_sent', 'End.')],
    ],
    [
      'resend',
      'skip',
      [
        told('already_sent'),
        told('already_sent'),
        told('unknown', `End. ${MAYBE}`),
        told('not_sent', 'End.'),
      ],
    ],
  ])('with on_unknown: %s and on_changed: %s', (onUnknown, onChanged, deliveries) => {
    const [queue] = createQueues({ ...PLAN, onUnknown, onChanged }, identify(FILES), PREVIOUS);
    const open = deliveries.flatMap(({ error }, index) => (error?.startsWith('End.') ? [index] : []));
    expect(FILES.map((_, index) => index).filter((index) => queue?.needs(index))).toEqual(open);
    expect(queue?.next()).toBe(open[0]);
    expect(queue?.next()).toBe(open[0]);
    queue?.end('End.');
    expect([queue?.next(), FILES.some((_, index) => queue?.needs(index))]).toEqual([null, false]);
    expect(FILES.map((_, index) => queue?.delivery(index))).toEqual(deliveries);
    expect(FILES.map((_, index) => queue?.countsChanged(index))).toEqual([
      false,
      onChanged === 'skip',
      false,
      false,
    ]);
  });

  test.each<[DeliveryStatus, string | null, Delivery]>([
    ['sent', null, told('sent')],
    ['unknown', '500.', told('unknown', '500.')],
    ['failed', '400.', told('failed', `400. ${MAYBE}`)],
    ['failed', null, told('failed', MAYBE)],
    ['not_sent', 'Not sent: x.', told('unknown', `Not sent: x. ${MAYBE}`)],
    ['not_sent', null, told('unknown', MAYBE)],
    ['already_sent', null, told('already_sent')],
  ])(
    'a message in doubt that is sent again ends as %s (%s), and the doubt is told',
    (status, error, delivery) => {
      const [queue] = createQueues({ ...PLAN, onUnknown: 'resend' }, identify(FILES), PREVIOUS);
      queue?.settle(2, status, error);
      expect(queue?.delivery(2)).toEqual(delivery);
    },
  );

  test('goes in order, item by item; what has no outcome yet counts as not sent', () => {
    const [queue] = createQueues(PLAN, identify(FILES), NO_ATTEMPT);
    expect(queue?.delivery(0)).toEqual(told('not_sent'));
    expect(queue?.next()).toBe(0);
    queue?.settle(1, 'failed', 'No.');
    queue?.settle(0, 'sent');
    expect(queue?.next()).toBe(2);
    queue?.settle(2, 'not_sent', 'So.');
    queue?.settle(3, 'sent');
    expect(queue?.next()).toBeNull();
    queue?.end('End.');
    expect(FILES.map((_, index) => queue?.delivery(index))).toEqual([
      told('sent'),
      told('failed', 'No.'),
      told('not_sent', 'So.'),
      told('sent'),
    ]);
  });

  test('is nothing, of no items', () => {
    expect(createQueues(PLAN, [], NO_ATTEMPT)[0]?.next()).toBeNull();
    expect(createQueues({ ...PLAN, recipients: [] }, identify(FILES), NO_ATTEMPT)).toEqual([]);
  });
});

test('a file that counts as sent with another content is warned of once, if any chat has it so', () => {
  const lines: unknown[] = [];
  const log = { ...silentLog, warning: (line: string, about?: object) => void lines.push([line, about]) };
  const recipients = ['x', 'y', 'x'].map((id) => ({ kind: 'bot', id }) as const);
  const items = [...FILES, textItem, tokenItem];
  const previous = {
    ...PREVIOUS,
    historiesOf: (recipient: string, all: readonly ItemIdentity[]) => [
      ...PREVIOUS.historiesOf(recipient, all).slice(0, 4),
      ...[1, 2].map(() => ({ sent: new Set([sha('another')]), inDoubt: false })),
    ],
  };
  warnOfChanged(items, createQueues({ ...PLAN, recipients }, identify(items), previous), log);
  expect(lines).toEqual([
    [
      'An earlier attempt of this run sent out/b.png with another content. It counts as sent and is not sent again to the chats that have it. To send what changed, set on_changed: send.',
      { file: 'out/b.png' },
    ],
  ]);
});

test('a run that sends nothing tells what an earlier attempt did, of files that it did not read, too', () => {
  const unread = [{ path: 'in/z.png', absolutePath: '/work/in/z.png' }];
  const identities: ItemIdentity[] = [];
  const previous: PreviousAttempt = {
    historiesOf(recipient, items) {
      identities.push(...items);
      return [
        ...PREVIOUS.historiesOf(recipient, items),
        NO_HISTORY,
        { sent: new Set(['f']), inDoubt: false },
      ];
    },
    mediaToken: PREVIOUS.mediaToken,
  };
  const plan = { recipients: [...PLAN.recipients], onChanged: 'send' } as const;
  expect(skipAll([...FILES, tokenItem], unread, plan, previous, 'So.')).toEqual({
    uploads: [
      { status: 'skipped', mediaToken: 'kept' },
      ...[1, 2, 3].map(() => ({ status: 'skipped', mediaToken: null })),
      null,
    ],
    deliveries: [
      [told('already_sent')],
      [told('not_sent', 'So.')],
      [told('unknown', UNKNOWN)],
      [told('not_sent', 'So.')],
      [told('not_sent', 'So.')],
    ],
    // Its content was not read, so it may be the one that was sent.
    unchecked: [[told('unknown', UNKNOWN)]],
    conversationIds: [],
    ended: null,
  });
  expect(identities.at(-1)).toEqual({ kind: 'file', sha256: '', name: 'z.png', place: 0, path: 'in/z.png' });
});
