import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Sandbox } from '../../src/sandbox/sandbox.ts';
import { runStep, type StepResult } from '../../test/helpers/runner.ts';
import type { Attempt, Plan } from './plan.ts';

/** An attempt takes seconds. */
const STUCK_MS = 120_000;

/** `signal`: what was sent to it, if anything was; `died`: whether it ended by one. */
export type AttemptResult = StepResult & { readonly signal: string | null; readonly died: boolean };

/** Runs the step once, with the faults and the kill of this attempt. */
export async function runAttempt(
  plan: Plan,
  { faults, kill }: Attempt,
  number: number,
  sandbox: Sandbox,
  workspace: string,
  receipt: string | null,
): Promise<AttemptResult> {
  sandbox.clearFaults();
  const refusals = faults.filter(({ effect }) => effect.kind === 'refuse');
  for (const fault of faults) if (!refusals.includes(fault)) sandbox.fault(fault);
  const stopRefusing = refuseLater(sandbox, refusals);
  const isPeaceful = faults.length === 0 && kill === null;
  let signal: string | null = null;
  let stopListening = () => {};
  let alarm: NodeJS.Timeout | undefined;
  const ids = (kind: string) =>
    plan.recipients.filter((one) => one.startsWith(kind)).map((one) => one.slice(kind.length));
  const [bot, post] = [ids('bot:'), ids('post:')];
  const step = await runStep({
    workspace: join(workspace, 'files'),
    env: {
      NODE_COMPILE_CACHE: join(tmpdir(), 'torture-compile-cache'),
      GITHUB_RUN_ATTEMPT: String(number),
    },
    inputs: {
      files: '**/*',
      api_key: 'sandbox-key',
      conversation_id: [...bot, ...post].join('\n'),
      conversation_type: bot.length > 0 ? 'bot' : 'post',
      user_id: ids('user:').join('\n'),
      access_token: 'sandbox-access-token',
      message: plan.text ?? '',
      receipt: receipt ?? '',
      on_unknown: plan.onUnknown,
      on_changed: plan.onChanged,
      concurrency: String(plan.concurrency),
      retries: String(plan.retries),
      // A busy machine may take a second over anything; in peace that must not be what a run fails by.
      timeout: isPeaceful ? '30' : '1',
      api_url: sandbox.url,
      upload_url: sandbox.url,
    },
    onStart(child) {
      alarm = setTimeout(() => child.kill('SIGKILL'), STUCK_MS);
      if (!kill) return;
      let events = 0;
      stopListening = sandbox.on(async (event) => {
        if (event.type !== 'request') return;
        events += 1;
        if (events !== kill.afterEvents) return;
        if (kill.delayMs > 0) await sleep(kill.delayMs);
        if (child.exitCode === null && child.kill(kill.signal)) signal = kill.signal;
      });
    },
  });
  clearTimeout(alarm);
  stopListening();
  stopRefusing();
  return { ...step, signal, died: step.code === null };
}

/** What meets connections works from when it is set: so it is set when so many requests as `skip` have been seen. */
function refuseLater(sandbox: Sandbox, refusals: readonly Fault[]): () => void {
  let requests = 0;
  return sandbox.on((event) => {
    if (event.type !== 'request' || event.request.duration_ms !== null) return;
    requests += 1;
    for (const { effect, skip = 0 } of refusals) if (skip + 1 === requests) sandbox.fault({ effect });
  });
}
