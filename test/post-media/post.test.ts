import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArtifactService } from '../helpers/artifact-service.ts';
import { type JobResult, type Machine, runJob } from '../helpers/workflow-job.ts';
import { openSandbox, SAMPLES } from '../helpers/workspace.ts';
import { type Call, canRun, collect, jobs, makeMachine, plan, postTo, recipientsOf } from './machine.ts';

const sample = (name: string) => readFileSync(join(SAMPLES, name));
const FIVE = {
  'a.png': sample('screenshot.png'),
  'b.jpg': sample('photo.jpg'),
  'c.pdf': sample('report.pdf'),
  'd.m4a': sample('memo.m4a'),
  'e.docx': sample('گزارش.docx'),
};

/** Runs the job of each chat that was planned, or of those that are named, one after the other. */
async function postAll(
  machine: Machine,
  call: Call,
  planned: JobResult,
  at: Parameters<typeof postTo>[4],
  only?: readonly string[],
): Promise<JobResult[]> {
  const posted: JobResult[] = [];
  for (const recipient of recipientsOf(planned)) {
    if (only && !only.includes(recipient.conversation_id)) continue;
    posted.push(await postTo(machine, call, planned, recipient, at));
  }
  return posted;
}

const namesIn = (chat: readonly { media: { file_name: string } | null; text: string | null }[] = []) =>
  chat.map(({ media, text }) => media?.file_name ?? text);
const resultsOf = async (machine: Machine, planned: JobResult) =>
  JSON.parse((await collect(machine, planned)).outputs.results ?? '[]') as { path: string; status: string }[];

describe.runIf(canRun)('the media of a chat', () => {
  test.each([
    ['one artifact', ['report-a'], ['report-a']],
    ['several', ['report-a', 'report-b'], ['report-a', 'report-b']],
    ['with artifacts of its own beside', ['report-a', 'divar-chat-media-receipt-x-1'], ['report-a']],
  ])('lie in folders of their artifacts’ names: %s', async (_, names, folders) => {
    const [machine, sandbox] = [await makeMachine(), await openSandbox()];
    for (const name of names) machine.service.add(name, { 'x.pdf': FIVE['c.pdf'] });
    const call = { from: 'report', inputs: { conversation_id: 'c1', artifacts: '*', files: '*/*.pdf' } };
    const planned = await plan(machine, call);
    const [posted] = await postAll(machine, call, planned, sandbox);
    expect(posted).toMatchObject({ result: 'success' });
    expect(sandbox.state().chats['bot:c1']).toHaveLength(folders.length);
    expect((await resultsOf(machine, planned)).map(({ path }) => path)).toEqual(
      folders.map((name) => `_divar-chat-media/artifacts/${name}/x.pdf`),
    );
  });

  test('are of this run only, whatever the last one left on the runner', async () => {
    const [machine, sandbox] = [await makeMachine(), await openSandbox()];
    const leave = (path: string, content: string | Buffer) => {
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, content);
    };
    leave(join(machine.workspace, '_divar-chat-media/artifacts/report-x/old.pdf'), FIVE['c.pdf']);
    leave(join(machine.workspace, '_divar-chat-media/action/action.yml'), 'runs: {using: node24}');
    leave(join(machine.temp, 'divar-chat-media/receipts/1.jsonl'), 'no receipt');
    leave(join(machine.temp, 'divar-chat-media/results/old.json'), '{"status":"sent"}');
    machine.service.add('report-y', { 'new.pdf': FIVE['c.pdf'] });
    const call = { from: 'report', inputs: { conversation_id: 'c1' } };
    const planned = await plan(machine, call);
    const [posted] = await postAll(machine, call, planned, sandbox);
    expect(posted).toMatchObject({ result: 'success' });
    expect(namesIn(sandbox.state().chats['bot:c1'])).toEqual(['new.pdf']);
    expect((await collect(machine, planned)).outputs.status).toBe('sent');
  });

  test('are unpacked before the action’s code is put in place, and nothing stays', async () => {
    const [machine, sandbox] = [await makeMachine(), await openSandbox()];
    machine.service.add('report-y', { 'new.pdf': FIVE['c.pdf'], '../../action/action.yml': 'evil' });
    const call = { from: 'report', attempt: 2, inputs: { conversation_id: 'c1' } };
    const planned = await plan(machine, call);
    const [posted] = await postAll(machine, call, planned, sandbox);
    const ran = posted?.ran ?? [];
    for (const before of ['Download the artifacts', 'Fetch the receipts of earlier attempts'])
      expect(ran.indexOf(before)).toBeLessThan(ran.indexOf('Get the action'));
    expect(posted?.result).toBe('success');
    expect(() => readFileSync(join(machine.workspace, '_divar-chat-media/action/action.yml'))).toThrow();
  });

  test('that were deleted since are missed before anything is sent', async () => {
    const [machine, sandbox] = [await makeMachine(), await openSandbox()];
    for (const name of ['report-a', 'report-b']) machine.service.add(name, { 'x.pdf': FIVE['c.pdf'] });
    const call = { from: 'report', inputs: { conversation_id: 'c1' } };
    const planned = await plan(machine, call);
    machine.service.artifacts.pop();
    const [posted] = await postAll(machine, call, planned, sandbox);
    expect(posted).toMatchObject({ result: 'failure' });
    expect(posted?.log).toContain('could not be downloaded');
    expect(sandbox.state().chats).toEqual({});
  });
});

describe.runIf(canRun)('a run that is tried again', { timeout: 60_000 }, () => {
  const CHATS = ['c1', 'c2'];

  /** Attempt 1 with two chats, of which the second fails at its third message. */
  async function firstAttempt() {
    const [machine, sandbox] = [await makeMachine(), await openSandbox()];
    machine.service.add('report-a', FIVE);
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
  const ONCE = CHATS.map(() => Object.keys(FIVE));

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
      rerunAll(elsewhere, FIVE);
      const inputs = { conversation_id: 'c0\nc2\nc1', on_unknown: 'resend', max_parallel: 1, timeout: 30 };
      const later = { ...call, attempt, inputs };
      const planned = await plan(elsewhere, later);
      const posted = await postAll(elsewhere, later, planned, sandbox, attempt === 2 ? undefined : ['c2']);
      expect(posted.filter(({ result }) => result === 'failure')).toEqual([]);
      expect(each(sandbox)).toEqual(ONCE);
    }
    expect(namesIn(sandbox.state().chats['bot:c0'])).toEqual(Object.keys(FIVE));
  });

  test('after every file was built again sends each path once', async () => {
    const { machine, sandbox, call } = await firstAttempt();
    const rebuilt = Object.entries(FIVE).map(([name, bytes]) => [
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
    expect(each(sandbox)[0]).toEqual([...Object.keys(FIVE), ...Object.keys(FIVE)]);
  });
});

describe.runIf(canRun)('the proxy', () => {
  const job = { steps: jobs.post?.steps.filter(({ id }) => id === 'proxy') ?? [], outputs: OUTPUT };
  const choose = async (service: ArtifactService, https_proxy: string) =>
    runJob(job, { machine: await makeMachine(service), contexts: { secrets: { https_proxy } } });

  test('is the secret’s, whose password is masked, or the runner’s own, and one line', async () => {
    const { service } = await makeMachine();
    const given = await choose(service, 'http://u:p@proxy.example.ir:3128');
    expect(given.outputs.url).toBe('http://u:p@proxy.example.ir:3128');
    expect(given.log).toContain('::add-mask::http://u:p@proxy.example.ir:3128');
    expect((await choose(service, '')).outputs.url).toBe('');
    expect((await choose(service, 'http://a\nurl=b')).result).toBe('failure');
  });
});

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
const OUTPUT = { url: '${{ steps.proxy.outputs.url }}' };
