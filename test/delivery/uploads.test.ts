import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Item, identify } from '../../src/delivery/item.ts';
import { noReceipt, type Receipt } from '../../src/delivery/receipt.ts';
import { createRunState } from '../../src/delivery/run-state.ts';
import { startUploads, type UploadTools } from '../../src/delivery/uploads.ts';
import type { Kenar } from '../../src/kenar/client.ts';
import { KenarError } from '../../src/kenar/error.ts';
import { checkFiles } from '../../src/media/check.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';
import { FileChangedError } from '../../src/media/read.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import type { Log } from '../../src/runtime/log.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { textItem, tokenItem } from '../helpers/report-data.ts';
import { silentLog } from '../helpers/silent-log.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const workspace = await makeWorkspace();

async function itemNamed(name: string): Promise<Extract<Item, { kind: 'file' }>> {
  await workspace.sample('photo.jpg', name);
  const found = [{ path: name, absolutePath: join(workspace.path, name) }];
  const [file] = await checkFiles(found, { workspace: workspace.path, limits: DEFAULT_LIMITS });
  if (!file?.valid) throw new Error('not valid');
  return { kind: 'file', file };
}

/** The uploads of some items, as `upload` ends them, and what the log got. */
function open(
  items: readonly Item[],
  upload: Kenar['uploadMedia'],
  more: Partial<UploadTools> & { receipt?: Receipt } = {},
) {
  const lines: string[] = [];
  const [canceller, redactor] = [new AbortController(), createRedactor()];
  redactor.add('s3cret-of-tests');
  const note = (kind: string) => (line: string) => void lines.push(`${kind}${line}`);
  const log: Log = { ...silentLog, info: note(''), warning: note('warning: '), debug: note('debug: ') };
  const clock = { now: () => 0, monotonic: () => 1000, random: () => 0, sleep: async () => {} };
  const { signal } = canceller;
  const state = createRunState(signal);
  const uploads = startUploads(items, identify(items), {
    kenar: { uploadMedia: upload },
    context: { clock, log, redactor, signal, forceSignal: signal },
    state,
    receipt: noReceipt,
    concurrency: 1,
    isNeeded: () => true,
    ...more,
  });
  return { uploads, lines, state, canceller };
}

const receiptWith = (more: Partial<Receipt>): Receipt => ({
  ...noReceipt,
  mediaToken: () => 'kept',
  ...more,
});
const kenarError = (endsRun: boolean) =>
  new KenarError('Refused.', 'Look.', { step: 'upload', kind: 'rejected', status: 400, endsRun });

describe('uploads', () => {
  test('of texts and given tokens are none: their messages wait for nothing', async () => {
    const { uploads } = open([textItem, tokenItem], () => Promise.reject(new Error('uploaded')));
    expect([uploads.tokenOf(0), uploads.tokenOf(1)]).toEqual([{ token: '' }, { token: 'given' }]);
    await uploads.allEnded();
    expect([uploads.result(0), uploads.result(1)]).toEqual([null, null]);
  });

  test('go one after the other, as many at a time as asked; each end wakes the message that waits', async () => {
    const items = [await itemNamed('a.jpg'), textItem, await itemNamed('b.jpg')];
    const kept: string[] = [];
    const receipt = receiptWith({
      recordUpload: async ({ name }, token) => void kept.push(`${name} ${token}`),
    });
    const held = Promise.withResolvers<void>();
    const { uploads, lines } = open(
      items,
      async ({ name, mediaType, mimeType, size }) => {
        if (name === 'b.jpg') await held.promise;
        return `token of ${name}, ${mediaType}, ${mimeType}, ${size}`;
      },
      { receipt },
    );
    expect([uploads.tokenOf(0), uploads.result(0)]).toEqual(['waiting', null]);
    await uploads.nextEnd();
    const a = 'token of a.jpg, image, image/jpeg, 24137';
    expect([uploads.tokenOf(0), uploads.tokenOf(2)]).toEqual([{ token: a }, 'waiting']);
    const next = uploads.nextEnd();
    held.resolve();
    await next;
    expect(uploads.result(2)).toEqual({ status: 'done', mediaToken: a.replace('a.jpg', 'b.jpg') });
    await uploads.allEnded();
    expect(kept).toEqual([`a.jpg ${a}`, `b.jpg ${a.replace('a.jpg', 'b.jpg')}`]);
    expect(lines).toEqual(['Uploaded a.jpg (24.1 KB) in 0 ms', 'Uploaded b.jpg (24.1 KB) in 0 ms']);
  });

  test('count though the receipt can’t keep them: the file is uploaded again by a re-run', async () => {
    const receipt = receiptWith({ recordUpload: () => Promise.reject(new Error('ENOSPC')) });
    const { uploads, lines } = open([await itemNamed('c.jpg')], async () => 't', { receipt });
    await uploads.allEnded();
    expect(uploads.result(0)).toEqual({ status: 'done', mediaToken: 't' });
    expect(lines.at(-1)).toBe('debug: Receipt: Error: ENOSPC');
  });

  const changed = { code: 'changed', severity: 'error', message: 'It changed.' } as const;
  test.each<[string, unknown, object, string, string | null]>([
    ['is refused', kenarError(false), { error: 'Refused. Look.', problem: null }, 'Refused. Look.', null],
    [
      'is refused, as all will be',
      kenarError(true),
      { error: 'Refused. Look.', problem: null },
      'Refused. Look.',
      'Refused. Look.',
    ],
    [
      'meets a secret',
      new Error('Of s3cret-of-tests.'),
      { error: 'Of ***.', problem: null },
      'Of ***.',
      null,
    ],
    ['meets something that is no error', 'odd', { error: 'odd', problem: null }, 'odd', null],
    [
      'changes while it is read',
      new FileChangedError(changed),
      { error: 'It changed.', problem: changed },
      'It changed.',
      null,
    ],
  ])('a file that %s fails, and says why', async (_what, error, failed, reason, ended) => {
    const { uploads, state } = open([await itemNamed('d.jpg')], () => Promise.reject(error));
    await uploads.allEnded();
    expect(uploads.result(0)).toEqual({ status: 'failed', ...failed });
    expect(uploads.tokenOf(0)).toEqual({ failed: reason });
    expect(state.endedBy).toBe(ended);
  });

  test('a file that changed after its check fails without a request', async () => {
    const item = await itemNamed('e.jpg');
    await appendFile(join(workspace.path, 'e.jpg'), 'more');
    const { uploads } = open([item], () => Promise.reject(new Error('uploaded')));
    await uploads.allEnded();
    expect(uploads.result(0)).toMatchObject({ status: 'failed', problem: { code: 'changed' } });
    expect(uploads.result(0)).toMatchObject({ error: expect.not.stringContaining('uploaded') });
  });

  test('that are cancelled are skipped, with the token of an earlier attempt', async () => {
    const receipt = receiptWith({});
    const { uploads } = open([await itemNamed('f.jpg')], () => Promise.reject(new CancelledError()), {
      receipt,
    });
    await uploads.allEnded();
    expect(uploads.result(0)).toEqual({ status: 'skipped', mediaToken: 'kept' });
    expect(uploads.tokenOf(0)).toEqual({ failed: 'It was not uploaded.' });
  });

  test.each(['not needed', 'cancelled', 'over', 'abandoned'])('that are %s do not begin', async (why) => {
    const started: string[] = [];
    const items = [await itemNamed('g.jpg'), await itemNamed('h.jpg')];
    const { uploads, state, canceller } = open(
      items,
      async ({ name }) => {
        started.push(name);
        if (why === 'cancelled') canceller.abort();
        if (why === 'over') state.end('Quota.');
        if (why === 'abandoned') uploads.abandon();
        return 't';
      },
      { isNeeded: (index) => why !== 'not needed' || index === 0 },
    );
    await uploads.allEnded();
    expect(started).toEqual(['g.jpg']);
    expect([uploads.result(0), uploads.result(1)]).toEqual([
      { status: 'done', mediaToken: 't' },
      { status: 'skipped', mediaToken: null },
    ]);
  });
});
