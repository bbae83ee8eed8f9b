import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fixedAccess } from '../../src/credentials/access.ts';
import { noReceipt } from '../../src/delivery/receipt.ts';
import { send } from '../../src/delivery/send.ts';
import { KenarError } from '../../src/kenar/error.ts';
import type { Step as AnyStep, ResultKind, RetryDecision } from '../../src/kenar/retry.ts';
import type { Effect } from '../../src/sandbox/sandbox.ts';
import { listen } from '../helpers/serve.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { openTestKenar, pngPart, type TestKenar } from './test-kenar.ts';

/** Those of a run; a setup has two more. */
type Step = Exclude<AnyStep, 'exchange' | 'token_owner'>;

/** The table, written down a second time: a mistake in one is found by the other. */
const CONTRACT: Record<ResultKind, Record<Step, RetryDecision>> = {
  connect_failed: { upload_token: 'again', upload: 'again', message: 'again', refresh: 'again' },
  untrusted_certificate: { upload_token: 'final', upload: 'final', message: 'final', refresh: 'final' },
  no_response: { upload_token: 'again', upload: 'again', message: 'unknown', refresh: 'again' },
  server_error: { upload_token: 'again', upload: 'again', message: 'unknown', refresh: 'again' },
  rate_limited: { upload_token: 'again', upload: 'again', message: 'again', refresh: 'again' },
  rejected: { upload_token: 'final', upload: 'final', message: 'final', refresh: 'final' },
  malformed_response: { upload_token: 'again', upload: 'again', message: 'done', refresh: 'again' },
  done: { upload_token: 'done', upload: 'done', message: 'done', refresh: 'done' },
};

/** The ways to get each result from a sandbox. */
const WAYS: Record<ResultKind, readonly Effect[]> = {
  connect_failed: [{ kind: 'refuse', ms: 30 }],
  untrusted_certificate: [],
  no_response: [
    { kind: 'refuse', connections: 1 },
    { kind: 'reset_before' },
    { kind: 'reset_in', bytes: 1 },
    { kind: 'reset_after' },
    { kind: 'hang' },
    { kind: 'hang_after' },
    { kind: 'slow_read', bytesPerSecond: 0 },
  ],
  server_error: [
    { kind: 'status', status: 408 },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503, headers: { 'retry-after': '1' } },
    { kind: 'status', status: 502, after: true },
    { kind: 'html', status: 502 },
  ],
  rate_limited: [
    { kind: 'status', status: 429 },
    { kind: 'status', status: 429, headers: { 'retry-after': '7' } },
    { kind: 'html', status: 429 },
  ],
  rejected: [
    { kind: 'status', status: 400 },
    { kind: 'status', status: 404 },
    { kind: 'status', status: 412 },
    { kind: 'status', status: 413, early: true },
    { kind: 'redirect', location: 'http://127.0.0.1:1/elsewhere' },
  ],
  malformed_response: [
    { kind: 'bad_json' },
    { kind: 'wrong_shape' },
    { kind: 'html', status: 200 },
    { kind: 'cut_answer' },
    { kind: 'huge_answer', bytes: 2_000_000 },
  ],
  done: [{ kind: 'close_after' }, { kind: 'slow_answer', ms: 100 }, { kind: 'delay', ms: 50 }],
};

const STEPS = ['upload_token', 'upload', 'message', 'refresh'] as const satisfies readonly Step[];

/** Makes a request, and tells from its outcome alone which decision was taken. */
async function attempt({ kenar, context }: TestKenar, step: Step): Promise<'done' | 'final' | 'unknown'> {
  if (step === 'message') {
    const sent = await send(
      { kenar, context, receipt: noReceipt, access: fixedAccess(null) },
      { kind: 'bot', id: 'team' },
      { kind: 'text', text: 'hello' },
      { kind: 'text', sha256: '0'.repeat(64), name: '', place: 0 },
      'the text',
    );
    return sent.status === 'sent' ? 'done' : sent.status === 'unknown' ? 'unknown' : 'final';
  }
  const app = {
    clientId: 'sandbox-app',
    clientSecret: 'sandbox-secret',
    redirectUri: 'https://example.com/callback',
  };
  try {
    if (step === 'upload_token') await kenar.getUploadToken();
    if (step === 'upload') await kenar.uploadMedia(pngPart());
    if (step === 'refresh') await kenar.refreshTokens(app, 'sandbox-refresh-token', null);
    return 'done';
  } catch (error) {
    expect(error).toBeInstanceOf(KenarError);
    return 'final';
  }
}

const observed = new Map<string, Set<RetryDecision>>();

function note(step: Step, kind: ResultKind, decision: RetryDecision): void {
  const cell = `${kind} ${step}`;
  observed.set(cell, (observed.get(cell) ?? new Set()).add(decision));
}

const cells = STEPS.flatMap((step) =>
  Object.entries(WAYS).flatMap(([kind, ways]) =>
    ways.map((effect) => [step, kind as ResultKind, describeEffect(effect), effect] as const),
  ),
);

describe('the retry table, each cell over real sockets', () => {
  test.concurrent.each(cells)('%s × %s (%s)', async (step, kind, _name, effect) => {
    const sandbox = await openSandbox();
    // A refusal meets connections, whatever they are for: the token's has to be through before.
    let onToken = () => {};
    const client = await openTestKenar(sandbox.url, {
      ...(isSilent(effect) ? { timeoutSeconds: 1 } : {}),
      log: { debug: (line) => line.includes('/chat/upload → 200') && onToken() },
    });
    // A connection that is kept alive, so that the request under test may be put on it; not where none is to come
    // about, since on one that is being closed it would be sent, and lost.
    if (kind !== 'connect_failed') await client.kenar.getUploadToken();
    if (effect.kind !== 'refuse' || step !== 'upload') sandbox.fault({ step, effect });
    else
      onToken = () => {
        onToken = () => {};
        sandbox.fault({ effect });
      };

    const before = sandbox.requests().length;
    const outcome = await attempt(client, step);
    const asked = sandbox
      .requests()
      .slice(before)
      .filter((request) => request.step === step).length;
    const decision = outcome === 'done' && client.waits.length > 0 ? 'again' : outcome;
    note(step, kind, decision);
    expect(decision).toBe(CONTRACT[kind][step]);
    // Nothing but "again" makes a second request, and that makes one.
    if (effect.kind !== 'refuse') expect(asked).toBe(decision === 'again' ? 2 : 1);
  });

  test.concurrent.each(STEPS)('%s × untrusted (a self-signed certificate)', async (step) => {
    const folder = join(import.meta.dirname, '..', 'fixtures', 'tls');
    let requests = 0;
    const server = createServer(
      { key: readFileSync(join(folder, 'localhost.key')), cert: readFileSync(join(folder, 'localhost.crt')) },
      () => {
        requests += 1;
      },
    );
    const port = await listen(server);
    const sandbox = await openSandbox();
    const untrusted = `https://127.0.0.1:${port}`;
    const client = await openTestKenar(untrusted, {
      hosts: { api: step === 'upload' ? sandbox.url : untrusted, upload: untrusted, oauth: untrusted },
    });
    const outcome = await attempt(client, step);
    note(step, 'untrusted_certificate', outcome);
    expect(outcome).toBe(CONTRACT.untrusted_certificate[step]);
    expect(client.waits).toEqual([]);
    expect(requests).toBe(0);
  });

  test('an upload whose token is refused is tried once more with a fresh one', async () => {
    for (const status of [401, 403]) {
      const sandbox = await openSandbox();
      const { kenar, waits } = await openTestKenar(sandbox.url, { retries: 0 });
      sandbox.fault({ step: 'upload', effect: { kind: 'status', status } });
      await kenar.uploadMedia(pngPart());
      expect(sandbox.requests().map((request) => request.step)).toEqual([
        'upload_token',
        'upload',
        'upload_token',
        'upload',
      ]);
      expect(waits).toEqual([]);

      sandbox.fault({ step: 'upload', times: 2, effect: { kind: 'status', status } });
      await expect(kenar.uploadMedia(pngPart())).rejects.toThrow('refused twice');
      expect(sandbox.requests()).toHaveLength(8);
    }
  });

  test('a fresh upload token is no retry, and gives back none', async () => {
    const sandbox = await openSandbox();
    const { kenar } = await openTestKenar(sandbox.url, { retries: 1 });
    for (const status of [500, 401, 500, 500]) {
      sandbox.fault({ step: 'upload', effect: { kind: 'status', status } });
    }
    await expect(kenar.uploadMedia(pngPart())).rejects.toThrow('500');
    expect(sandbox.requests().filter(({ step }) => step === 'upload')).toHaveLength(3);
  });

  afterAll(() => {
    process.stdout.write(`${formatTable()}\n`);
  });
});

/** Only what gets no answer is to run into the timeout: a busy machine may take a second over anything. */
function isSilent(effect: Effect): boolean {
  return ['hang', 'hang_after', 'slow_read'].includes(effect.kind);
}

function describeEffect(effect: Effect): string {
  return Object.values(effect)
    .map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
    .join(' ');
}

function formatTable(): string {
  const width = 14;
  const row = (cells: readonly string[]) =>
    cells
      .map((cell) => cell.padEnd(width))
      .join('')
      .trimEnd();
  return [
    'The retry table, as observed over real sockets:',
    row(['', ...STEPS]),
    ...Object.keys(CONTRACT).map((kind) =>
      row([kind, ...STEPS.map((step) => [...(observed.get(`${kind} ${step}`) ?? ['—'])].join('/'))]),
    ),
  ].join('\n');
}
