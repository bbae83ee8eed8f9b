import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type AttemptResult, runAttempt } from './attempt.ts';
import { type Builds, createBuilds } from './builds.ts';
import {
  checkReport,
  type Expected,
  expectedMessages,
  findDisorder,
  findDoubled,
  keyOfStored,
  reportedMessages,
  tally,
  textKey,
  type Violation,
} from './oracle.ts';
import type { Plan } from './plan.ts';
import { doubtfulIn } from './receipt-doubt.ts';

/** What came of one run: all its attempts, and what the sandbox says of them. */
export type Conducted = {
  readonly attempts: number;
  /** Files that were built again between attempts. */
  readonly rebuilt: number;
  readonly expected: number;
  readonly delivered: number;
  /** Messages of which the last attempt said that nobody knows. */
  readonly inDoubt: number;
  readonly violations: readonly (Violation | { readonly kind: 'broken'; readonly what: string })[];
  /** How often each kind of fault met a request, and each signal a process. */
  readonly injected: Readonly<Record<string, number>>;
};

/** Longer than the longest `delay`: a message given up may still arrive. */
const LATE_MS = 1600;

/** Runs a plan to its end: attempts with faults and kills, each going on from the receipt, then one in peace. */
export async function conduct(plan: Plan): Promise<Conducted> {
  const workspace = await mkdtemp(join(tmpdir(), 'torture-'));
  const sandbox = await startSandbox({ keepBytes: false, oauth: { userId: null } });
  const injected: Record<string, number> = {};
  const violations: Conducted['violations'][number][] = [];
  try {
    const builds = createBuilds(join(workspace, 'files'), plan);
    const expectedEach: (readonly Expected[])[] = [];
    let expected: readonly Expected[] = [];
    const resent = new Map<string, number>();
    const receipt = plan.hasReceipt ? join(workspace, 'receipt.jsonl') : null;
    const attempts = plan.hasReceipt ? [...plan.attempts, plan.peace] : plan.attempts;
    let doubtful: Expected[] = [];
    let made = 0;
    let rebuilt = 0;
    for (const attempt of attempts) {
      made += 1;
      expected = expectedMessages(plan, await builds.write(attempt.rebuilt));
      expectedEach.push(expected);
      rebuilt += attempt.rebuilt.length;
      if (plan.onUnknown === 'resend') for (const [id, times] of tally(doubtful)) add(resent, id, times);
      const before = sandbox.requests().length;
      const step = await runAttempt(plan, attempt, made, sandbox, workspace, receipt);
      const requests = sandbox.requests().slice(before);
      for (const { fault } of requests) if (fault) injected[fault] = (injected[fault] ?? 0) + 1;
      for (const { effect, skip = 0 } of attempt.faults)
        if (effect.kind === 'refuse' && skip < requests.length) injected.refuse = (injected.refuse ?? 0) + 1;
      if (step.signal) injected[step.signal] = (injected[step.signal] ?? 0) + 1;
      violations.push(...findDisorder(expected, requests, (body) => keyOfBody(sandbox, body, builds)));
      const reported = step.died ? null : reportedMessages(step.outputs, plan, builds.keyOf);
      if (reported)
        violations.push(
          ...checkReport(expected, reported, stored(sandbox, builds), doubtful, resent, step.code === 0),
        );
      if (!step.died) violations.push(...checkEnd(step));
      doubtful = receipt ? await doubtfulIn(receipt, plan, builds.keyOf) : [];
      const open = reported?.filter(({ status }) => status !== 'sent' && status !== 'already_sent');
      if (open?.length === 0 && !plan.goesOn) break;
      if (attempt === plan.peace && !open?.every(({ status }) => status === 'unknown')) {
        violations.push({
          kind: 'broken',
          what: `not done in peace: ${JSON.stringify(open)} ${step.stdout.slice(-800)}`,
        });
      }
      if (plan.onUnknown === 'fail' && !plan.goesOn && open?.every(({ status }) => status === 'unknown'))
        break;
    }
    await settled(sandbox);
    const there = stored(sandbox, builds);
    violations.push(...findDoubled(expectedEach, there, resent));
    const delivered = count(expected, there);
    return {
      attempts: made,
      rebuilt,
      expected: expected.length,
      delivered,
      inDoubt: doubtful.length,
      violations,
      injected,
    };
  } finally {
    await sandbox.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

/** A step that nobody killed has outputs and a summary, whatever it met. */
function checkEnd(step: AttemptResult): Conducted['violations'] {
  const isWhole = 'results' in step.outputs && step.outputs.status && step.summary !== '';
  const isSound = !/Unexpected:|MaxListeners|Warning:/.test(step.stdout + step.stderr);
  if (isWhole && isSound && step.stderr === '') return [];
  return [{ kind: 'broken', what: `${step.code} ${step.stderr} ${step.stdout.slice(-800)}` }];
}

function stored(sandbox: Sandbox, { keyOf }: Builds): Expected[] {
  return Object.values(sandbox.chats())
    .flat()
    .map((message) => ({ recipient: message.recipient, key: keyOfStored(message, keyOf) }));
}

function keyOfBody(sandbox: Sandbox, text: string, { keyOf }: Builds): string | null {
  const body = JSON.parse(text) as { text_message?: string; message?: string; media_token?: string };
  const said = body.text_message ?? body.message;
  if (said !== undefined) return textKey(said);
  const upload = sandbox.uploads().find(({ media_token }) => media_token === body.media_token);
  return upload ? keyOf(upload.sha256, upload.file_name) : null;
}

async function settled(sandbox: Sandbox): Promise<void> {
  if (sandbox.requests().some(({ fault }) => fault === 'delay')) await sleep(LATE_MS);
}

/** How many of the expected are there; what is there twice counts once. */
function count(expected: readonly Expected[], there: readonly Expected[]): number {
  const most = tally(expected);
  return [...tally(there)].reduce((sum, [id, times]) => sum + Math.min(times, most.get(id) ?? 0), 0);
}

function add(counts: Map<string, number>, id: string, times: number): void {
  counts.set(id, (counts.get(id) ?? 0) + times);
}
