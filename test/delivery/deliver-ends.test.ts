import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { identify } from '../../src/delivery/item.ts';
import { openReceipt } from '../../src/delivery/receipt.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import { textItem, tokenItem } from '../helpers/report-data.ts';
import { A, openDelivery, outline, refusal } from './open-delivery.ts';

const { FILES, run, workspace } = await openDelivery();

describe('an upload-only run', () => {
  const done = (name: string) => ({ status: 'done', mediaToken: `token of ${name}` });

  test('uploads what no earlier attempt did, and needs no access', async () => {
    const receipt = await openReceipt(join(workspace.path, 'uploaded.jsonl'), 's');
    const [first] = identify(FILES);
    await receipt.recordUpload(first as NonNullable<typeof first>, 'kept');
    const { outcome, uploaded } = await run({ recipients: [] }, { receipt });
    expect(uploaded).toEqual(['2.jpg', '3.jpg']);
    expect(outcome).toEqual({
      uploads: [{ status: 'skipped', mediaToken: 'kept' }, done('2.jpg'), done('3.jpg')],
      deliveries: [[], [], []],
      unchecked: [],
      conversationIds: [],
      ended: null,
    });
    await receipt.close();
  });

  test.each([
    ['1.jpg', ['done', 'skipped', 'skipped'], 'The run was cancelled.'],
    ['2.jpg', ['done', 'done', 'skipped'], 'The run was cancelled.'],
    ['3.jpg', ['done', 'done', 'done'], null],
  ])(
    'that is cancelled during %s uploads no more, and was ended if any is missing',
    async (at, statuses, ended) => {
      const controller = new AbortController();
      const upload = async (name: string) => {
        if (name === at) controller.abort();
        return 't';
      };
      const { outcome } = await run({ recipients: [] }, { upload, controller });
      expect(outcome.uploads.map((one) => one?.status)).toEqual(statuses);
      expect(outcome.ended).toBe(ended);
    },
  );

  test('that is cancelled when all is uploaded or was before ended nothing, given tokens included', async () => {
    const receipt = await openReceipt(join(workspace.path, 'kept.jsonl'), 's');
    await receipt.recordUpload(identify(FILES)[0] as Id, 'kept');
    const controller = new AbortController();
    const upload = async (name: string) => {
      if (name === '3.jpg') controller.abort();
      return 't';
    };
    const plan = { items: [tokenItem, ...FILES], recipients: [] };
    const { outcome } = await run(plan, { upload, controller, receipt });
    expect(outcome.uploads.map((one) => one?.status)).toEqual([undefined, 'skipped', 'done', 'done']);
    expect(outcome.ended).toBeNull();
    await receipt.close();
  });

  test('goes on after a file that fails, and ends when all would', async () => {
    const failing = (endsRun: boolean) => async (name: string) => {
      if (name === '1.jpg') throw refusal(endsRun);
      return 't';
    };
    const one = await run({ recipients: [] }, { upload: failing(false) });
    expect(one.outcome.uploads.map((upload) => upload?.status)).toEqual(['failed', 'done', 'done']);
    expect(one.outcome.ended).toBeNull();
    const all = await run({ recipients: [] }, { upload: failing(true) });
    expect(all.outcome.uploads.map((upload) => upload?.status)).toEqual(['failed', 'skipped', 'skipped']);
    expect(all.outcome.ended).toBe('Refused. Look.');
  });
});

describe('a run with recipients', () => {
  test('that is cancelled before the last message to its only one ended early', async () => {
    const controller = new AbortController();
    const message = async () => {
      controller.abort();
      return null;
    };
    const plan = { items: [textItem, tokenItem], recipients: [A] };
    const { outcome, sent } = await run(plan, { message, controller });
    expect([sent, outcome.ended]).toEqual([['Hi → bot:a'], 'The run was cancelled.']);
  });

  test('sends what is next to one while another still waits for an upload', async () => {
    const path = join(workspace.path, 'waits.jsonl');
    const receipt = await openReceipt(path, 's');
    const [first] = identify(FILES) as [Id];
    await receipt.recordOutcome('bot:b', first, 'sent');
    await receipt.close();
    const again = await openReceipt(path, 's');
    const arrived = Promise.withResolvers<void>();
    const { sent } = await run(
      {},
      {
        receipt: again,
        upload: async (name) => {
          if (name === '2.jpg') await arrived.promise;
          return name;
        },
        message: async () => {
          arrived.resolve();
          return null;
        },
      },
    );
    expect(sent).toEqual([
      '1.jpg → bot:a',
      ...['2.jpg', '3.jpg'].flatMap((name) => [`${name} → bot:a`, `${name} → bot:b`]),
    ]);
    await again.close();
  });

  test('drops an upload under way that no recipient needs any more', async () => {
    const upload = (_name: string, signal?: AbortSignal) =>
      new Promise<string>((_resolve, reject) => {
        if (signal?.aborted) reject(new CancelledError());
        signal?.addEventListener('abort', () => reject(new CancelledError()));
      });
    const items = [textItem, ...FILES];
    const plan = { items, recipients: [A], concurrency: 1 };
    const { outcome } = await run(plan, { upload, message: () => Promise.reject(refusal(false)) });
    expect(outcome.uploads.slice(1)).toEqual(FILES.map(() => ({ status: 'skipped', mediaToken: null })));
    expect(outcome.ended).toBeNull();
  });

  test('that is cancelled before its last message ended early, and after it did not', async () => {
    const cancelledAt = async (what: string) => {
      const controller = new AbortController();
      const message = async (sent: string) => {
        if (sent === what) controller.abort();
        return null;
      };
      const { outcome } = await run({ items: [textItem, tokenItem] }, { message, controller });
      return [outline(outcome), outcome.ended];
    };
    const LEFT = 'not_sent: Not sent: The run was cancelled.';
    expect(await cancelledAt('given → bot:a')).toEqual([
      ['bot:a sent, bot:b sent', `bot:a sent, bot:b ${LEFT}`],
      'The run was cancelled.',
    ]);
    expect(await cancelledAt('given → bot:b')).toEqual([
      ['bot:a sent, bot:b sent', 'bot:a sent, bot:b sent'],
      null,
    ]);
  });

  test('uploads for the recipients that lack a file, once, and warns of one that changed', async () => {
    const receipt = await openReceipt(join(workspace.path, 'changed.jsonl'), 's');
    const [first, second, third] = identify(FILES) as [Id, Id, Id];
    await receipt.recordOutcome('bot:a', { ...first, sha256: '0'.repeat(64) }, 'sent');
    for (const recipient of ['bot:a', 'bot:b']) await receipt.recordOutcome(recipient, second, 'sent');
    await receipt.recordOutcome('bot:b', third, 'unknown');
    await receipt.close();
    const again = await openReceipt(join(workspace.path, 'changed.jsonl'), 's');
    const { outcome, uploaded, sent, warnings } = await run({}, { receipt: again });
    expect(uploaded).toEqual(['1.jpg', '3.jpg']);
    expect(sent).toEqual(['token of 1.jpg → bot:b', 'token of 3.jpg → bot:a']);
    expect(warnings).toEqual([
      expect.stringMatching(/^An earlier attempt of this run sent 1\.jpg with another/),
    ]);
    expect(outline(outcome).slice(0, 2)).toEqual([
      'bot:a already_sent, bot:b sent',
      'bot:a already_sent, bot:b already_sent',
    ]);
    await again.close();
  });
});

type Id = ReturnType<typeof identify>[number];
