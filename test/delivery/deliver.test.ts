import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AccessError, fixedAccess } from '../../src/credentials/access.ts';
import type { Plan } from '../../src/delivery/deliver.ts';
import { type Item, identify } from '../../src/delivery/item.ts';
import { openReceipt } from '../../src/delivery/receipt.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import { textItem, tokenItem } from '../helpers/report-data.ts';
import { A, openDelivery, outline, refusal, USER } from './open-delivery.ts';

const { FILES, run, workspace } = await openDelivery();

const AFTER = 'not_sent: Not sent: an earlier message to this recipient failed.';

describe('buttons', () => {
  const buttons = { own: { rows: [] } } as unknown as NonNullable<Plan['buttons']>;
  test.each<[string, Item[], boolean[]]>([
    ['the text, and no other', [textItem, tokenItem, tokenItem], [true, false, false]],
    ['the last media without a text', [tokenItem, tokenItem, tokenItem], [false, false, true]],
    ['the only media', [tokenItem], [true]],
  ])('go under %s', async (_what, items, expected) => {
    const { messages } = await run({ items, recipients: [A], buttons });
    expect(messages).toEqual(
      items.map((item, index) => ({
        ...(item.kind === 'text' ? { kind: 'text', text: 'Hi' } : { kind: 'media', mediaToken: 'given' }),
        ...(expected[index] ? { buttons } : {}),
      })),
    );
  });
});

describe('messages', () => {
  test('go item by item, each to all recipients, and every chat that is told counts once', async () => {
    const { outcome, sent } = await run(
      { items: [textItem, ...FILES.slice(0, 1)] },
      { message: async (what) => (what.endsWith('a') ? 'c1' : null) },
    );
    expect(sent).toEqual(['Hi → bot:a', 'Hi → bot:b', 'token of 1.jpg → bot:a', 'token of 1.jpg → bot:b']);
    expect(outcome).toEqual({
      uploads: [null, { status: 'done', mediaToken: 'token of 1.jpg' }],
      deliveries: [1, 2].map(() =>
        ['bot:a', 'bot:b'].map((recipient) => ({ recipient, status: 'sent', error: null })),
      ),
      unchecked: [],
      conversationIds: ['c1'],
      ended: null,
    });
  });

  test('that fail end their recipient, and uploads that nobody needs do not begin', async () => {
    const { outcome, uploaded } = await run(
      { recipients: [A] },
      { message: () => Promise.reject(refusal(false)) },
    );
    expect(outline(outcome)).toEqual(['bot:a failed: Refused. Look.', `bot:a ${AFTER}`, `bot:a ${AFTER}`]);
    expect(uploaded.slice(0, 1)).toEqual(['1.jpg']);
    expect(uploaded).not.toContain('3.jpg');
    expect(outcome.ended).toBeNull();
  });

  test('that fail as all will end the run, with the reason', async () => {
    const { outcome, sent } = await run(
      { items: [textItem, tokenItem] },
      { message: () => Promise.reject(refusal(true)) },
    );
    expect(sent).toEqual(['Hi → bot:a']);
    expect(outline(outcome)).toEqual([
      'bot:a failed: Refused. Look., bot:b not_sent: Not sent: Refused. Look.',
      `bot:a ${AFTER}, bot:b not_sent: Not sent: Refused. Look.`,
    ]);
    expect(outcome.ended).toBe('Refused. Look.');
  });

  test('of a file that was not uploaded are not sent, with its reason, and the others are', async () => {
    const upload = async (name: string) => {
      if (name === '2.jpg') throw refusal(false);
      return `token of ${name}`;
    };
    const { outcome, sent } = await run({ recipients: [A] }, { upload });
    expect(sent).toEqual(['token of 1.jpg → bot:a', 'token of 3.jpg → bot:a']);
    expect(outline(outcome)).toEqual([
      'bot:a sent',
      'bot:a not_sent: Not sent: Refused. Look.',
      'bot:a sent',
    ]);
    expect(outcome.ended).toBeNull();
  });
});

describe('access', () => {
  const items = [textItem];
  test('is obtained once, for those who need it', async () => {
    const { sent } = await run(
      { items, recipients: [A, USER] },
      { obtainAccess: async () => fixedAccess('T') },
    );
    expect(sent).toEqual(['Hi → bot:a', 'Hi → user:u as T']);
  });

  test.each<[string, Error, string[], string]>([
    [
      'refused',
      new AccessError('No.', { endsRun: false }),
      ['Hi → bot:a'],
      'bot:a sent, user:u not_sent: Not sent: No.',
    ],
    [
      'lost',
      new AccessError('No.', { endsRun: true }),
      [],
      'bot:a not_sent: Not sent: No., user:u not_sent: Not sent: No.',
    ],
  ])('that is %s keeps back those who need it, or all', async (_what, error, expected, line) => {
    const plan = { items, recipients: [A, USER] };
    const { outcome, sent } = await run(plan, { obtainAccess: () => Promise.reject(error) });
    expect(sent).toEqual(expected);
    expect([outline(outcome), outcome.ended]).toEqual([[line], 'No.']);
  });

  test('that is cancelled ends the run; another error is no outcome', async () => {
    const plan = { items, recipients: [A, USER] };
    const { outcome, sent } = await run(plan, { obtainAccess: () => Promise.reject(new CancelledError()) });
    expect([sent, outcome.ended]).toEqual([[], 'The run was cancelled.']);
    await expect(run(plan, { obtainAccess: () => Promise.reject(new RangeError('x')) })).rejects.toThrow(
      RangeError,
    );
  });

  test('is not obtained for a recipient that has everything', async () => {
    const receipt = await openReceipt(join(workspace.path, 'had.jsonl'), 's');
    const [identity] = identify(items);
    await receipt.recordOutcome('user:u', identity as NonNullable<typeof identity>, 'sent');
    const { sent } = await run({ items, recipients: [A, USER] }, { receipt });
    expect(sent).toEqual(['Hi → bot:a']);
    await receipt.close();
  });
});
