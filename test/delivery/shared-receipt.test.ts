import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ItemIdentity } from '../../src/delivery/item.ts';
import { openReceipt } from '../../src/delivery/receipt.ts';
import { ReceiptError } from '../../src/delivery/receipt-event.ts';
import { endLater } from '../helpers/cleanup.ts';
import { annotationsIn, makeWorkspace, openSandbox, post } from '../helpers/workspace.ts';

const folder = await mkdtemp(join(tmpdir(), 'shared-'));
endLater(() => rm(folder, { recursive: true, force: true }));

const itemOf = (name: string): ItemIdentity => ({
  kind: 'file',
  sha256: 'a'.repeat(64),
  name,
  place: 0,
  path: name,
});
const SHARED = new ReceiptError('another run writes into it at the same time');

test('of two runs with one receipt, each stops before a message that the other may have begun', async () => {
  const path = join(folder, 'two.jsonl');
  const [first, second] = [await openReceipt(path, 'scope'), await openReceipt(path, 'scope')];
  await first.recordAttempt('bot:a', itemOf('a'));
  await expect(second.recordAttempt('bot:a', itemOf('a'))).rejects.toEqual(SHARED);
  // What was requested is recorded all the same.
  await first.recordOutcome('bot:a', itemOf('a'), 'sent');
  await expect(first.recordAttempt('bot:a', itemOf('b'))).rejects.toEqual(SHARED);
  await Promise.all([first.close(), second.close()]);
  const after = await openReceipt(path, 'scope');
  expect(after.historiesOf('bot:a', [itemOf('a'), itemOf('b')])).toEqual([
    { sent: new Set([itemOf('a').sha256]), inDoubt: false },
    { sent: new Set(), inDoubt: false },
  ]);
  await after.close();
});

test('a run goes on with a receipt that another one has ended with, or only reads', async () => {
  const path = join(folder, 'one.jsonl');
  const before = await openReceipt(path, 'scope');
  await before.recordAttempt('bot:a', itemOf('گزارش'));
  await before.close();
  const now = await openReceipt(path, 'scope');
  const reader = await openReceipt(path, 'scope');
  await now.recordOutcome('bot:a', itemOf('گزارش'), 'sent');
  await now.recordAttempt('bot:a', itemOf('b'));
  await Promise.all([now.close(), reader.close()]);
});

test('two steps at once with one receipt send nothing twice, and the one that stops says why', async () => {
  const [workspace, sandbox] = [await makeWorkspace({ samples: true }), await openSandbox()];
  const step = {
    workspace: workspace.path,
    inputs: { files: 'report.pdf\nscreenshot.png\nphoto.jpg', receipt: 'receipt.jsonl' },
  };
  const ended = await Promise.all([post(sandbox, step), post(sandbox, step)]);
  const names = (sandbox.state().chats['bot:team'] ?? []).map(({ media }) => media?.file_name);
  expect(names).toEqual([...new Set(names)]);
  const stopped = ended.filter(({ code }) => code !== 0);
  for (const { stdout } of stopped) {
    expect(annotationsIn(stdout).join('\n')).toMatch(/another run writes into it at the same time|in doubt/);
  }
  expect(names.length === 3 || stopped.length > 0).toBe(true);
});

test.skipIf(process.platform === 'win32')(
  'a step whose receipt is removed sends no further message, and says what a re-run would do',
  async () => {
    const [workspace, sandbox] = [await makeWorkspace(), await openSandbox()];
    const receipt = join(workspace.path, 'receipt.jsonl');
    sandbox.fault({ step: 'message', effect: { kind: 'delay', ms: 1000 } });
    const inputs = { message: 'Hi', conversation_id: 'a\nb', receipt: 'receipt.jsonl' };
    const step = post(sandbox, { workspace: workspace.path, inputs });
    await expect.poll(() => sandbox.requests().some((request) => request.step === 'message')).toBe(true);
    await rm(receipt);
    const { code, stdout, outputs } = await step;
    expect(Object.keys(sandbox.state().chats)).toEqual(['bot:a']);
    expect([code, outputs.status, outputs.sent_count]).toEqual([1, 'partial', '1']);
    const why =
      'The receipt can’t be used: it was removed or replaced during the run (a re-run would send again what this one sent)';
    expect(annotationsIn(stdout)).toEqual([
      `::warning::${why}.`,
      `::error::${why}, so no further message is sent.`,
    ]);
  },
);
