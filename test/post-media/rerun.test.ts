import { describe, expect, test } from 'vitest';
import type { Machine } from '../helpers/workflow-job.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { type Call, canRun, collect, FIVE_FILES, makeMachine, namesIn, plan, postAll } from './machine.ts';

describe.runIf(canRun).concurrent('a run that is tried again', () => {
  const CHATS = ['c1', 'c2'];

  /** Attempt 1 with two chats, of which the second fails at its third message. */
  async function firstAttempt() {
    const [machine, sandbox] = [await makeMachine(), await openSandbox()];
    machine.service.add('report-a', FIVE_FILES);
    sandbox.fault({
      step: 'message',
      recipient: 'bot:c2',
      skip: 2,
      effect: { kind: 'status', status: 412 },
    });
    const call: Call = { from: 'report', inputs: { conversation_id: 'c1\nc2' } };
    const planned = await plan(machine, call);
    const posted = await postAll(machine, call, planned, sandbox);
    expect(posted.map(({ result }) => result)).toEqual(['success', 'failure']);
    const collected = await collect(machine, planned, { posted: 'failure' });
    expect(collected.outputs).toMatchObject({ status: 'partial', sent_count: '7' });
    return { machine, sandbox, call, planned };
  }

  const each = (sandbox: Awaited<ReturnType<typeof openSandbox>>) =>
    CHATS.map((chat) => namesIn(sandbox.state().chats[`bot:${chat}`]));
  const ONCE = CHATS.map(() => Object.keys(FIVE_FILES));

  test('by its failed jobs sends what is missing, and sums up the results of both attempts', async () => {
    const { machine, sandbox, call, planned } = await firstAttempt();
    // As after a week: the caches are gone.
    machine.service.restoreCache = () => undefined;
    const again = await postAll(machine, { ...call, attempt: 2 }, planned, sandbox, ['c2']);
    expect(again).toMatchObject([{ result: 'success' }]);
    expect(each(sandbox)).toEqual(ONCE);
    const collected = await collect(machine, planned, { attempt: 2 });
    expect(collected.outputs).toMatchObject({ status: 'sent', failed_count: '0' });
  });

  /** What GitHub does for "Re-run all jobs": the artifacts of the attempts before are out of reach. */
  function rerunAll(machine: Machine, files: Record<string, Buffer>) {
    machine.service.artifacts.length = 0;
    machine.service.add('report-a', files);
  }

  test('by all of its jobs does too, on another runner, with other inputs and chats', async () => {
    const { machine, sandbox, call } = await firstAttempt();
    for (const attempt of [2, 10]) {
      const elsewhere = await makeMachine(machine.service);
      rerunAll(elsewhere, FIVE_FILES);
      const inputs = { conversation_id: 'c0\nc2\nc1', on_unknown: 'resend', max_parallel: 1, timeout: 30 };
      const later = { ...call, attempt, inputs };
      const planned = await plan(elsewhere, later);
      const posted = await postAll(elsewhere, later, planned, sandbox, attempt === 2 ? undefined : ['c2']);
      expect(posted.filter(({ result }) => result === 'failure')).toEqual([]);
      expect(each(sandbox)).toEqual(ONCE);
    }
    expect(namesIn(sandbox.state().chats['bot:c0'])).toEqual(Object.keys(FIVE_FILES));
  });

  test('after every file was built again sends each path once', async () => {
    const { machine, sandbox, call } = await firstAttempt();
    const rebuilt = Object.entries(FIVE_FILES).map(([name, bytes]) => [
      name,
      /png|jpg|pdf/.test(name) ? Buffer.concat([bytes, Buffer.from('\n')]) : bytes,
    ]);
    rerunAll(machine, Object.fromEntries(rebuilt));
    const later = { ...call, attempt: 2 };
    const planned = await plan(machine, later);
    const posted = await postAll(machine, later, planned, sandbox);
    expect(posted.map(({ result }) => result)).toEqual(['success', 'success']);
    expect(each(sandbox)).toEqual(ONCE);
  });

  test('sends for each of two calls with the same inputs, and what another call sent is not its own', async () => {
    const { machine, sandbox, call } = await firstAttempt();
    const second = { ...call, from: 'second' };
    const planned = await plan(machine, second);
    await postAll(machine, second, planned, sandbox);
    expect(each(sandbox)[0]).toEqual([...Object.keys(FIVE_FILES), ...Object.keys(FIVE_FILES)]);
  });
});
