import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/delivery/outcome.ts';
import { NO_VALUES } from '../../src/message/values.ts';
import { run as runJob } from '../../src/run/run.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import type { Log } from '../../src/runtime/log.ts';
import type { Sandbox, SandboxEvent, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { IN_SECRET, postToUser } from '../helpers/refresh.ts';
import type { StepResult } from '../helpers/runner.ts';
import { listen } from '../helpers/serve.ts';
import { silentLog } from '../helpers/silent-log.ts';
import { makeWorkspace, openSandbox, post, type Workspace } from '../helpers/workspace.ts';

/** Which run it is, as `post` tells it. */
const SCOPE = 'acme/app/4711/report/__self';

const FILES = ['demo.mp4', 'memo.m4a', 'photo.jpg', 'report.pdf', 'screenshot.png'];

type Scene = { readonly sandbox: Sandbox; readonly workspace: Workspace };

async function openScene(options: SandboxOptions = {}): Promise<Scene> {
  const [sandbox, workspace] = [await openSandbox(options), await makeWorkspace()];
  for (const file of FILES) await workspace.sample(file, `files/${file}`);
  return { sandbox, workspace };
}

type Signals = {
  /** When the first signal is sent. */
  readonly at: (event: SandboxEvent) => boolean;
  readonly first: NodeJS.Signals;
  /** What follows, so many milliseconds after the first. */
  readonly after?: readonly (readonly [number, NodeJS.Signals])[];
};

/** Runs the step, interrupted or not; `seconds` from the first signal to its end. */
async function run(
  { sandbox, workspace }: Scene,
  signals: Signals | null,
  inputs: Record<string, string> = {},
): Promise<StepResult & { seconds: number }> {
  let begun = 0;
  let stop = () => {};
  const timers: NodeJS.Timeout[] = [];
  const step = await post(sandbox, {
    workspace: workspace.path,
    inputs: { files: 'files/*', conversation_id: 'a\nb', receipt: 'receipt.jsonl', ...inputs },
    onStart(child) {
      if (!signals) return;
      stop = sandbox.on((event) => {
        if (begun > 0 || !signals.at(event)) return;
        begun = performance.now();
        child.kill(signals.first);
        for (const [ms, signal] of signals.after ?? []) timers.push(setTimeout(() => child.kill(signal), ms));
      });
    },
  });
  stop();
  for (const timer of timers) clearTimeout(timer);
  return { ...step, seconds: (performance.now() - begun) / 1000 };
}

/** When the nth message's request has begun. */
function messageBegins(nth: number): Signals['at'] {
  let seen = 0;
  return (event) => {
    if (event.type !== 'request' || event.request.step !== 'message' || event.request.duration_ms !== null)
      return false;
    seen += 1;
    return seen === nth;
  };
}

/** When the nth message is in its chat, and its answer is not sent yet. */
function messageArrives(nth: number): Signals['at'] {
  let seen = 0;
  return (event) => {
    if (event.type !== 'message') return false;
    seen += 1;
    return seen === nth;
  };
}

/** When the nth message's answer is out. */
function messageEnds(nth: number): Signals['at'] {
  let seen = 0;
  return (event) => {
    if (event.type !== 'request' || event.request.step !== 'message' || event.request.duration_ms === null)
      return false;
    seen += 1;
    return seen === nth;
  };
}

function deliveriesOf(step: StepResult): { name: string; delivery: Delivery }[] {
  const results = JSON.parse(step.outputs.results ?? '[]') as { name: string; deliveries: Delivery[] }[];
  return results.flatMap(({ name, deliveries }) => deliveries.map((delivery) => ({ name, delivery })));
}

function storedTimes(sandbox: Sandbox, recipient: string, name: string): number {
  return (sandbox.chats()[recipient] ?? []).filter(({ media }) => media?.file_name === name).length;
}

const boundaries = Array.from({ length: 10 }, (_, index) => index + 1).flatMap((nth) => [
  [nth, 'begins', messageBegins] as const,
  [nth, 'arrives', messageArrives] as const,
  [nth, 'ends', messageEnds] as const,
]);

/** Two processes each, several at a time, on a machine that may be busy. */

describe('a kill in a run of 5 files to 2 recipients', () => {
  // A third of them a time of asking: all of them take a minute. `KILL_AT=all` tries them all.
  const tried =
    process.env.KILL_AT === 'all'
      ? boundaries
      : boundaries.filter((_, index) => index % 3 === ((index / 3) | 0) % 3);
  test.concurrent.each(tried)(
    'when message %i %s, then a re-run: each is there once, or in doubt',
    async (nth, _what, when) => {
      const scene = await openScene();
      const killed = await run(scene, { at: when(nth), first: 'SIGKILL' });
      expect(killed.code).toBeNull();
      expect(killed.outputs).toEqual({});

      const again = await run(scene, null);
      const deliveries = deliveriesOf(again);
      expect(deliveries).toHaveLength(10);
      const doubtful = deliveries.filter(({ delivery }) => delivery.status === 'unknown');
      expect(doubtful.length).toBeLessThanOrEqual(1);
      for (const { name, delivery } of deliveries) {
        const times = storedTimes(scene.sandbox, delivery.recipient, name);
        if (delivery.status === 'unknown') expect(times).toBeLessThanOrEqual(1);
        else expect([delivery.status, times]).toEqual([expect.stringMatching(/^(already_)?sent$/), 1]);
      }
      expect(again.code).toBe(doubtful.length);
    },
  );
});

/** Outputs and summary are there, and all deliveries are reported. */
function expectTold(step: StepResult): void {
  expect(step.code).toBe(1);
  expect(step.summary).toContain('The run was cancelled.');
  expect(step.stdout).toContain('::error::The run was cancelled.');
  expect(Object.keys(step.outputs)).toEqual(
    expect.arrayContaining(['results', 'status', 'sent_count', 'failed_count']),
  );
  expect(deliveriesOf(step)).toHaveLength(10);
}

/** GitHub's runner: SIGINT, 7.5 s later SIGTERM, and 2.5 s later the end. */
const GITHUB = [
  [7500, 'SIGTERM'],
  [10_000, 'SIGKILL'],
] as const;

describe.concurrent('a cancel in mid-run', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s lets the message under way end, and sends no other',
    async (first) => {
      const scene = await openScene();
      scene.sandbox.fault({ step: 'message', skip: 3, effect: { kind: 'delay', ms: 1500 } });
      const step = await run(scene, { at: messageBegins(4), first, after: GITHUB });
      expectTold(step);
      expect(step.seconds).toBeGreaterThan(1.4);
      expect(step.outputs).toMatchObject({ status: 'partial', sent_count: '4', failed_count: '6' });
      expect(scene.sandbox.requests().filter((request) => request.step === 'message')).toHaveLength(4);
      expect(deliveriesOf(step).filter(({ delivery }) => delivery.status === 'not_sent')).toHaveLength(6);

      const again = await run(scene, null);
      expect(again.outputs).toMatchObject({ status: 'sent', sent_count: '6', failed_count: '0' });
    },
  );

  test('gives a message without an answer five seconds, and then reports its outcome as unknown', async () => {
    const scene = await openScene();
    scene.sandbox.fault({ step: 'message', skip: 2, effect: { kind: 'hang_after' } });
    const step = await run(scene, { at: messageBegins(3), first: 'SIGINT', after: GITHUB });
    expectTold(step);
    expect(step.seconds).toBeGreaterThan(4.9);
    expect(
      deliveriesOf(step)
        .map(({ delivery }) => delivery.status)
        .filter((status) => status === 'unknown'),
    ).toHaveLength(1);
    expect(
      deliveriesOf(await run(scene, null)).filter(({ delivery }) => delivery.status === 'unknown'),
    ).toHaveLength(1);
  });

  test('drops uploads at once', async () => {
    const scene = await openScene();
    scene.sandbox.fault({ step: 'upload', times: -1, effect: { kind: 'hang' } });
    const at = (event: SandboxEvent) => event.type === 'request' && event.request.step === 'upload';
    const step = await run(scene, { at, first: 'SIGINT', after: GITHUB });
    expectTold(step);
    expect(step.seconds).toBeLessThan(5);
    expect(step.outputs).toMatchObject({ status: 'failed', sent_count: '0', failed_count: '10' });
  });

  test('waits no longer for a limit to pass', async () => {
    const scene = await openScene();
    scene.sandbox.fault({
      step: 'message',
      skip: 1,
      effect: { kind: 'status', status: 429, headers: { 'retry-after': '90' } },
    });
    const step = await run(scene, { at: messageEnds(2), first: 'SIGINT', after: GITHUB });
    expectTold(step);
    expect(step.seconds).toBeLessThan(5);
    const [second] = deliveriesOf(step).filter(({ delivery }) => delivery.status === 'failed');
    expect(second?.delivery.error).toContain('429');
  });
});

describe.concurrent('a cancel before the first message', () => {
  test.each([
    [
      'the notes of a release',
      { message: '{{release.notes}}', access_token: 'sandbox-access-token', github_token: 'a-token' },
    ],
    ['the proof that a secret may be written', { message: 'Hello', ...IN_SECRET }],
  ])('does not wait for GitHub to give %s: the outputs are set', async (_what, inputs) => {
    const [sandbox, workspace] = [await openSandbox(), await makeWorkspace()];
    const timers: NodeJS.Timeout[] = [];
    let child: ChildProcess | null = null;
    const cancel = () => {
      child?.kill('SIGINT');
      for (const [ms, signal] of GITHUB) timers.push(setTimeout(() => child?.kill(signal), ms));
    };
    // A GitHub that never answers.
    const github = createServer(() => timers.length > 0 || cancel());
    const port = await listen(github);
    const step = await postToUser(sandbox, null, {
      workspace: workspace.path,
      inputs,
      env: {
        GITHUB_API_URL: `http://127.0.0.1:${port}`,
        GITHUB_REF_TYPE: 'tag',
        GITHUB_REF_NAME: 'v1',
      },
      onStart: (started) => {
        child = started;
      },
    });
    for (const timer of timers) clearTimeout(timer);
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ status: 'failed', sent_count: '0', failed_count: '1' });
    expect(step.summary).toContain('cancelled');
    expect(sandbox.requests()).toEqual([]);
  });

  /** Checks `*` in this process, and is cancelled when the first file has been checked. */
  async function cancelled(workspace: Workspace, inputs: Record<string, string>) {
    const stop = new AbortController();
    const log: Log = { ...silentLog, info: (line) => line.startsWith('1.png') && stop.abort() };
    const { report } = await runJob(
      { files: '*.png', ...inputs },
      { workspace: workspace.path, scope: SCOPE, isForkedPullRequest: false },
      {
        clock: systemClock,
        log,
        redactor: createRedactor(),
        signal: stop.signal,
        forceSignal: stop.signal,
        openTokenStore: () => Promise.reject() as never,
        readValues: async () => NO_VALUES,
      },
    );
    return report;
  }

  test('checks no further file, and tells of each', async () => {
    const workspace = await makeWorkspace();
    for (const name of ['1.png', '2.png', '3.png']) await workspace.sample('screenshot.png', name);
    const report = await cancelled(workspace, { dry_run: 'true' });
    expect(report).toMatchObject({ failed: true, errors: ['Nothing was sent. The run was cancelled.'] });
    expect(report.results).toMatchObject([
      { path: '1.png', status: 'checked', format: 'PNG' },
      { path: '2.png', name: '2.png', media_type: 'image', status: 'failed', format: null, sha256: null },
      { path: '3.png', status: 'failed', media_token: null, problems: [], deliveries: [] },
    ]);
  });

  test.each([
    ['skip', { status: 'already_sent', error: null }],
    ['send', { status: 'unknown', error: expect.stringContaining('outcome is not known') }],
  ])(
    'in a re-run tells what an earlier attempt sent of a path that it did not check: %s',
    async (onChanged, delivery) => {
      const [sandbox, workspace] = [await openSandbox(), await makeWorkspace()];
      for (const name of ['1.png', '2.png', '3.png']) await workspace.sample('screenshot.png', name);
      const receipt = { receipt: 'receipt.jsonl' };
      const first = { workspace: workspace.path, inputs: { files: '1.png\n2.png', ...receipt } };
      expect((await post(sandbox, first)).outputs.sent_count).toBe('2');
      const inputs = { ...receipt, on_changed: onChanged, api_key: 'key', conversation_id: 'team' };
      const report = await cancelled(workspace, inputs);
      expect(report.results).toMatchObject([
        { path: '1.png', deliveries: [{ status: 'already_sent' }] },
        { path: '2.png', deliveries: [delivery] },
        { path: '3.png', deliveries: [{ status: 'not_sent' }] },
      ]);
    },
  );
});
