import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Access, AccessError, fixedAccess } from '../../src/credentials/access.ts';
import { deliver, type Plan } from '../../src/delivery/deliver.ts';
import type { Item } from '../../src/delivery/item.ts';
import type { Outcome } from '../../src/delivery/outcome.ts';
import { noReceipt, openReceipt, type Receipt } from '../../src/delivery/receipt.ts';
import { checkFiles } from '../../src/media/check.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import type { LoggedRequest, Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { makeWorkspace, openSandbox, type Workspace } from '../helpers/workspace.ts';
import { openTestKenar, type TestKenar } from '../kenar/test-kenar.ts';

type Scene = {
  readonly sandbox: Sandbox;
  readonly workspace: Workspace;
  readonly items: readonly Item[];
  readonly client: TestKenar;
  run(plan?: Partial<Plan>, receipt?: Receipt, obtainAccess?: () => Promise<Access>): Promise<Outcome>;
};

/** A number of pictures, `0.jpg`, `1.jpg`, …, to be sent to the chats `a` and `b`. */
async function openScene(
  files: number,
  options: SandboxOptions & { client?: Parameters<typeof openTestKenar>[1] } = {},
): Promise<Scene> {
  const { client: clientOptions, ...sandboxOptions } = options;
  const [sandbox, workspace] = [await openSandbox(sandboxOptions), await makeWorkspace()];
  const names = Array.from({ length: files }, (_, index) => `${index}.jpg`);
  for (const name of names) await workspace.sample('photo.jpg', name);
  const found = names.map((path) => ({ path, absolutePath: join(workspace.path, path) }));
  const checked = await checkFiles(found, { workspace: workspace.path, limits: DEFAULT_LIMITS });
  const items: Item[] = checked.map((file) => {
    if (!file.valid) throw new Error(file.problems[0]?.message);
    return { kind: 'file', file };
  });
  const client = await openTestKenar(sandbox.url, { retries: 0, ...clientOptions });
  return {
    sandbox,
    workspace,
    items,
    client,
    run: (plan = {}, receipt = noReceipt, obtainAccess = async () => fixedAccess(null)) =>
      deliver(
        {
          items,
          recipients: [
            { kind: 'bot', id: 'a' },
            { kind: 'bot', id: 'b' },
          ],
          concurrency: 4,
          onUnknown: 'fail',
          onChanged: 'skip',
          buttons: null,
          ...plan,
        },
        {
          kenar: client.kenar,
          context: client.context,
          receipt,
          obtainAccess,
        },
      ),
  };
}

function of(sandbox: Sandbox, step: LoggedRequest['step']): LoggedRequest[] {
  return sandbox.requests().filter((request) => request.step === step);
}

function namesIn(sandbox: Sandbox, chat: string): string[] {
  return (sandbox.chats()[chat] ?? []).map(({ media, text }) => media?.file_name ?? text ?? '');
}

/** `a: sent, b: failed`, an item a line. */
function statuses(outcome: Outcome): string[] {
  return outcome.deliveries.map((row) =>
    row.map(({ recipient, status }) => `${recipient.slice(4)}: ${status}`).join(', '),
  );
}

/** The sandbox may see the next request before it has noted that its answer to the last one is out. */
const NOTED_LATE_MS = 10;

/** The most requests that were under way at one time. */
function mostAtOnce(requests: readonly LoggedRequest[]): number {
  const ends = requests.flatMap(({ at, duration_ms }) => [
    { time: at, change: 1 },
    { time: at + Math.max(0, (duration_ms ?? 0) - NOTED_LATE_MS), change: -1 },
  ]);
  let [now, most] = [0, 0];
  for (const { change } of ends.sort((a, b) => a.time - b.time || a.change - b.change)) {
    now += change;
    most = Math.max(most, now);
  }
  return most;
}

describe.concurrent('the pipeline', () => {
  test('uploads ahead, as many at a time as asked, and sends in order, one message at a time over all', async () => {
    const scene = await openScene(8, { latencyMs: 40 });
    const outcome = await scene.run({ concurrency: 3 });
    expect(new Set(statuses(outcome))).toEqual(new Set(['a: sent, b: sent']));
    expect(mostAtOnce(of(scene.sandbox, 'upload'))).toBe(3);
    expect(mostAtOnce(of(scene.sandbox, 'message'))).toBe(1);
    const names = Array.from({ length: 8 }, (_, index) => `${index}.jpg`);
    expect(namesIn(scene.sandbox, 'bot:a')).toEqual(names);
    expect(namesIn(scene.sandbox, 'bot:b')).toEqual(names);
    // One upload serves both, and the first message did not wait for the last upload.
    expect(of(scene.sandbox, 'upload')).toHaveLength(8);
    const [firstMessage, lastUpload] = [of(scene.sandbox, 'message')[0], of(scene.sandbox, 'upload').at(-1)];
    expect(firstMessage!.at).toBeLessThan(lastUpload!.at);
  });

  test('keeps the order though a later upload is done before an earlier one', async () => {
    const scene = await openScene(4);
    scene.sandbox.fault({ step: 'upload', effect: { kind: 'delay', ms: 300 } });
    await scene.run();
    expect(namesIn(scene.sandbox, 'bot:a')).toEqual(['0.jpg', '1.jpg', '2.jpg', '3.jpg']);
  });

  test('sends a text and given tokens at once, and needs no upload for them', async () => {
    const scene = await openScene(1, { mediaTokens: ['given'] });
    scene.sandbox.fault({ step: 'upload', effect: { kind: 'delay', ms: 200 } });
    const items: Item[] = [
      { kind: 'text', text: 'hello', source: 'hello' },
      { kind: 'token', mediaToken: 'given' },
    ];
    await scene.run({ items });
    expect(scene.sandbox.requests().map(({ step }) => step)).toEqual(
      Array.from({ length: 4 }, () => 'message'),
    );
  });

  test('the access token goes with messages that need one, and never to a chat of the bot', async () => {
    const scene = await openScene(1, { accessTokens: { given: ['CHAT_BOT_USER_MESSAGE_SEND'] } });
    const recipients = [
      { kind: 'bot', id: 'a' },
      { kind: 'user', id: 'sara' },
    ] as const;
    await scene.run({ recipients }, noReceipt, async () => fixedAccess('given'));
    const sent = of(scene.sandbox, 'message').map(({ recipient, status, headers }) => [
      recipient,
      status,
      headers.authorization,
    ]);
    expect(sent).toEqual([
      ['bot:a', 200, undefined],
      ['user:sara', 200, 'Bearer given'],
    ]);
  });

  test('a failed delivery ends its own queue only', async () => {
    const scene = await openScene(3);
    scene.sandbox.fault({
      step: 'message',
      recipient: 'bot:a',
      skip: 1,
      effect: { kind: 'status', status: 412 },
    });
    const outcome = await scene.run();
    expect(statuses(outcome)).toEqual(['a: sent, b: sent', 'a: failed, b: sent', 'a: not_sent, b: sent']);
    expect(outcome.ended).toBeNull();
  });

  test('an unknown outcome ends no queue, and says what to do', async () => {
    const scene = await openScene(3);
    scene.sandbox.fault({ step: 'message', recipient: 'bot:a', effect: { kind: 'reset_after' } });
    const outcome = await scene.run();
    expect(statuses(outcome)).toEqual(['a: unknown, b: sent', 'a: sent, b: sent', 'a: sent, b: sent']);
    expect(outcome.deliveries[0]?.[0]?.error).toMatch(/may have arrived/);
  });

  test('an upload that fails keeps back its own messages, and the others go on', async () => {
    const scene = await openScene(3);
    scene.sandbox.fault({ step: 'upload', effect: { kind: 'status', status: 400 } });
    const outcome = await scene.run({ concurrency: 1 });
    expect(statuses(outcome)).toEqual(['a: not_sent, b: not_sent', 'a: sent, b: sent', 'a: sent, b: sent']);
    expect(outcome.uploads[0]).toMatchObject({ status: 'failed', error: expect.stringContaining('400') });
  });

  test('begins no upload that no recipient needs, and waits for none that is under way', async () => {
    const scene = await openScene(6);
    scene.sandbox.fault({ step: 'message', times: -1, effect: { kind: 'status', status: 412 } });
    scene.sandbox.fault({ step: 'upload', times: -1, effect: { kind: 'hang' } });
    const begun = performance.now();
    const text: Item = { kind: 'text', text: 'hello', source: 'hello' };
    const outcome = await scene.run({ concurrency: 2, items: [text, ...scene.items] });
    // The timeout is half a minute.
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(of(scene.sandbox, 'upload').length).toBeLessThanOrEqual(2);
    expect(outcome.uploads.slice(1)).toEqual(
      Array.from({ length: 6 }, () => ({ status: 'skipped', mediaToken: null })),
    );
    expect(statuses(outcome).at(-1)).toBe('a: not_sent, b: not_sent');
  });

  test('a file that changed while it waited for its upload fails, and the others go on', async () => {
    const scene = await openScene(3);
    scene.sandbox.fault({ step: 'upload', effect: { kind: 'delay', ms: 200 } });
    const running = scene.run({ concurrency: 1 });
    await writeFile(join(scene.workspace.path, '1.jpg'), 'something else');
    const outcome = await running;
    expect(statuses(outcome)).toEqual(['a: sent, b: sent', 'a: not_sent, b: not_sent', 'a: sent, b: sent']);
    expect(outcome.uploads[1]).toMatchObject({ status: 'failed', problem: { code: 'changed' } });
  });

  test('a used-up daily quota ends the whole run', async () => {
    const scene = await openScene(6, { rateLimit: { perDay: 4 } });
    const outcome = await scene.run({ concurrency: 1 });
    expect(outcome.ended).toMatch(/daily quota/);
    expect(of(scene.sandbox, 'message').filter(({ took_effect }) => took_effect).length).toBeGreaterThan(0);
    expect(outcome.deliveries.at(-1)?.map(({ status }) => status)).toEqual(['not_sent', 'not_sent']);
    expect(scene.client.waits).toEqual([]);
  });

  test('a limit by the minute slows the run down, and everything arrives', async () => {
    // The waits are skipped, so the sandbox's minute is measured by the same clock.
    let now = Date.now;
    const scene = await openScene(5, {
      rateLimit: { perMinute: 4, retryAfter: true },
      client: { retries: 3 },
      now: () => now(),
    });
    now = scene.client.context.clock.now;
    const outcome = await scene.run();
    expect(new Set(statuses(outcome))).toEqual(new Set(['a: sent, b: sent']));
    expect(scene.client.lines.join('\n')).toMatch(
      /^Waiting \d+\.\d s before asking for .* again \(try 2 of 4\): Asked for [^.]*, the answer was 429 Too Many Requests: “[^”]*”\.$/m,
    );
  });
});

const TEXT: Item = { kind: 'text', text: 'hello', source: 'hello' };
const BOT = { kind: 'bot', id: 'a' } as const;
const USER = { kind: 'user', id: 'sara' } as const;

describe.concurrent('a cancel', () => {
  test('during the last message, which is delivered, ended nothing', async () => {
    const scene = await openScene(1);
    scene.sandbox.on((event) => {
      if (event.type === 'message') scene.client.canceller.abort(new Error('cancelled'));
    });
    const outcome = await scene.run({ items: [TEXT], recipients: [BOT] });
    expect(statuses(outcome)).toEqual(['a: sent']);
    expect(outcome.ended).toBeNull();
  });

  test('when all uploads of an upload-only run are done ended nothing, before that it did', async () => {
    for (const [files, ended] of [
      [1, null],
      [2, 'The run was cancelled.'],
    ] as const) {
      const scene = await openScene(files);
      const receipt: Receipt = {
        ...noReceipt,
        recordUpload: async () => scene.client.canceller.abort(new Error('cancelled')),
      };
      const outcome = await scene.run({ recipients: [], concurrency: 1 }, receipt);
      expect(outcome.uploads[0]).toMatchObject({ status: 'done' });
      expect(outcome.ended).toBe(ended);
    }
  });

  test('with messages left ends the run', async () => {
    const scene = await openScene(1);
    scene.sandbox.on((event) => {
      if (event.type === 'message') scene.client.canceller.abort(new Error('cancelled'));
    });
    const outcome = await scene.run({ items: [TEXT] });
    expect(statuses(outcome)).toEqual(['a: sent, b: not_sent']);
    expect(outcome.ended).toBe('The run was cancelled.');
  });

  test('during the renewal after a 401 leaves a message that failed: it was requested', async () => {
    const scene = await openScene(0);
    scene.sandbox.fault({ step: 'message', effect: { kind: 'status', status: 401 } });
    const access: Access = {
      token: () => 'refused-token',
      async renew() {
        scene.client.canceller.abort(new Error('cancelled'));
        throw new CancelledError();
      },
    };
    const outcome = await scene.run({ items: [TEXT], recipients: [USER] }, noReceipt, async () => access);
    expect(outcome.deliveries[0]).toMatchObject([
      { status: 'failed', error: expect.stringMatching(/401 Unauthorized.* The run was cancelled\.$/) },
    ]);
    expect(outcome.ended).toBe('The run was cancelled.');
  });

  test('before a message is sent leaves it not sent', async () => {
    const scene = await openScene(0);
    scene.client.canceller.abort(new Error('cancelled'));
    const outcome = await scene.run({ items: [TEXT], recipients: [BOT] });
    expect(statuses(outcome)).toEqual(['a: not_sent']);
    expect(scene.sandbox.requests()).toEqual([]);
  });
});

describe.concurrent('an access token that is refused before the first message', () => {
  const refusing = (endsRun: boolean) => async () => {
    throw new AccessError('The refresh token is used up.', { endsRun });
  };

  test('keeps back the users, and no chat of the bot', async () => {
    const scene = await openScene(1);
    const plan = { recipients: [USER, BOT], items: [TEXT, ...scene.items] };
    const outcome = await scene.run(plan, noReceipt, refusing(false));
    expect(outcome.deliveries.map((row) => row.map(({ status }) => status))).toEqual([
      ['not_sent', 'sent'],
      ['not_sent', 'sent'],
    ]);
    expect(outcome.deliveries[0]?.[0]?.error).toBe('Not sent: The refresh token is used up.');
    expect(outcome.ended).toBe('The refresh token is used up.');
  });

  test('ends a run to users only before anything is uploaded', async () => {
    const scene = await openScene(1);
    const outcome = await scene.run({ recipients: [USER] }, noReceipt, refusing(false));
    expect(outcome.ended).toBe('The refresh token is used up.');
    expect(scene.sandbox.requests()).toEqual([]);
  });

  test('ends every run when its successor could not be saved', async () => {
    const scene = await openScene(1);
    const outcome = await scene.run({ recipients: [USER, BOT] }, noReceipt, refusing(true));
    expect(outcome.ended).toBe('The refresh token is used up.');
    expect(scene.sandbox.requests()).toEqual([]);
  });
});

describe.concurrent('an upload-only run', () => {
  test('ends when the daily quota is used up: no further upload is begun', async () => {
    const scene = await openScene(5, { rateLimit: { perDay: 2 } });
    const outcome = await scene.run({ recipients: [], concurrency: 1 });
    expect(outcome.ended).toMatch(/daily quota/);
    const kinds = outcome.uploads.map((upload) => upload?.status);
    expect(kinds.filter((kind) => kind === 'failed')).toHaveLength(1);
    expect(kinds.slice(kinds.indexOf('failed') + 1)).toEqual(
      kinds.slice(kinds.indexOf('failed') + 1).map(() => 'skipped'),
    );
    expect(kinds.at(-1)).toBe('skipped');
  });

  test('tells a log with a progress bar the share of all files, and that all are done', async () => {
    const told: [number, number, boolean][] = [];
    const scene = await openScene(3, {
      client: { log: { progress: (bytes, total, over) => void told.push([bytes, total, over]) } },
    });
    scene.sandbox.fault({ step: 'upload', effect: { kind: 'status', status: 500 } });
    await scene.run({ recipients: [], concurrency: 1 });
    const total = scene.items.reduce((sum, item) => sum + (item.kind === 'file' ? item.file.size : 0), 0);
    expect(told.every(([bytes, all]) => bytes >= 0 && bytes <= total && all === total)).toBe(true);
    expect(told.at(-1)).toEqual([total, total, true]);
    expect(told.filter(([, , over]) => over)).toHaveLength(1);
    // The first one failed and counts as over, so that the bar comes to its end.
    expect(scene.client.lines.join()).not.toContain('Uploading');
  });
});

describe.concurrent('a receipt that can’t be written', () => {
  const failing = (parts: Partial<Receipt>): Receipt => ({ ...noReceipt, ...parts });
  const full = async () => {
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  };

  test('before a message: nothing is requested, and the run ends', async () => {
    const scene = await openScene(2);
    const outcome = await scene.run({}, failing({ recordAttempt: full }));
    expect(of(scene.sandbox, 'message')).toEqual([]);
    expect(outcome.ended).toMatch(/receipt can’t be written \(ENOSPC\)/);
    expect(new Set(statuses(outcome))).toEqual(new Set(['a: not_sent, b: not_sent']));
  });

  test('after a refusal, before the next try: the message failed, and the run ends', async () => {
    const scene = await openScene(0, { client: { retries: 1 } });
    scene.sandbox.fault({ step: 'message', effect: { kind: 'status', status: 429 } });
    let attempts = 0;
    const receipt = failing({
      async recordAttempt() {
        attempts += 1;
        if (attempts === 2) await full();
      },
    });
    const outcome = await scene.run({ items: [TEXT], recipients: [BOT] }, receipt);
    expect(outcome.deliveries[0]).toMatchObject([
      { status: 'failed', error: expect.stringMatching(/429 .*receipt can’t be written \(ENOSPC\)/) },
    ]);
    expect(of(scene.sandbox, 'message')).toHaveLength(1);
  });

  test('after a message: its outcome is reported, with a warning that a re-run will not know it', async () => {
    const scene = await openScene(1);
    const outcome = await scene.run({}, failing({ recordOutcome: full }));
    expect(statuses(outcome)).toEqual(['a: sent, b: sent']);
    expect(scene.client.lines.join('\n')).toMatch(/a re-run will report this message as in doubt/);
  });
});

describe.concurrent('a re-run', () => {
  async function withReceipt(scene: Scene, use: (receipt: Receipt) => Promise<Outcome>): Promise<Outcome> {
    const receipt = await openReceipt(join(scene.workspace.path, 'receipt'), 'scope');
    return use(receipt).finally(() => receipt.close());
  }

  test('sends what is missing, uploads nothing that everybody has, and tells the tokens all the same', async () => {
    const scene = await openScene(3);
    scene.sandbox.fault({
      step: 'message',
      recipient: 'bot:b',
      skip: 1,
      effect: { kind: 'status', status: 412 },
    });
    await withReceipt(scene, (receipt) => scene.run({}, receipt));
    const uploads = of(scene.sandbox, 'upload').length;
    const outcome = await withReceipt(scene, (receipt) => scene.run({}, receipt));
    expect(statuses(outcome)).toEqual([
      'a: already_sent, b: already_sent',
      'a: already_sent, b: sent',
      'a: already_sent, b: sent',
    ]);
    expect(of(scene.sandbox, 'upload')).toHaveLength(uploads + 2);
    expect(outcome.uploads[0]).toEqual({
      status: 'skipped',
      mediaToken: scene.sandbox.chats()['bot:a']?.[0]?.media_token,
    });
    expect(namesIn(scene.sandbox, 'bot:b')).toEqual(['0.jpg', '1.jpg', '2.jpg']);
  });

  test('reports what is in doubt and does not send it, unless asked to', async () => {
    const scene = await openScene(2);
    scene.sandbox.fault({ step: 'message', recipient: 'bot:a', effect: { kind: 'reset_after' } });
    await withReceipt(scene, (receipt) => scene.run({}, receipt));
    const asked = of(scene.sandbox, 'message').length;

    const failed = await withReceipt(scene, (receipt) => scene.run({}, receipt));
    expect(statuses(failed)[0]).toBe('a: unknown, b: already_sent');
    expect(failed.deliveries[0]?.[0]?.error).toContain('on_unknown: resend');
    expect(of(scene.sandbox, 'message')).toHaveLength(asked);

    // It is to be sent again and an earlier failure prevents it, but an earlier attempt requested it.
    scene.sandbox.fault({ step: 'message', recipient: 'bot:a', effect: { kind: 'status', status: 412 } });
    const [first, ...items] = [{ kind: 'text', text: 'first', source: 'first' } as const, ...scene.items];
    const keptBack = await withReceipt(scene, (receipt) =>
      scene.run({ items: [first, ...items], onUnknown: 'resend' }, receipt),
    );
    expect(statuses(keptBack)[1]).toBe('a: unknown, b: already_sent');
    expect(keptBack.deliveries[1]?.[0]?.error).toMatch(/earlier attempt .* may have delivered it/);

    // Sent again and refused: the first outcome is still unknown.
    scene.sandbox.fault({ step: 'message', recipient: 'bot:a', effect: { kind: 'status', status: 412 } });
    const refused = await withReceipt(scene, (receipt) => scene.run({ onUnknown: 'resend' }, receipt));
    expect(statuses(refused)[0]).toBe('a: failed, b: already_sent');
    expect(refused.deliveries[0]?.[0]?.error).toMatch(/412.* may have delivered it/);
    expect(statuses(await withReceipt(scene, (receipt) => scene.run({}, receipt)))[0]).toBe(
      'a: unknown, b: already_sent',
    );

    const before = of(scene.sandbox, 'message').length;
    const resent = await withReceipt(scene, (receipt) => scene.run({ onUnknown: 'resend' }, receipt));
    expect(statuses(resent)).toEqual(['a: sent, b: already_sent', 'a: already_sent, b: already_sent']);
    expect(of(scene.sandbox, 'message')).toHaveLength(before + 1);
  });
});
