import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArtifactService } from '../helpers/artifact-service.ts';
import { type JobResult, type Machine, runJob } from '../helpers/workflow-job.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { canRun, collect, FIVE_FILES, jobs, makeMachine, namesIn, plan, postAll } from './machine.ts';

const resultsOf = async (machine: Machine, planned: JobResult) =>
  JSON.parse((await collect(machine, planned)).outputs.results ?? '[]') as { path: string; status: string }[];

describe.runIf(canRun).concurrent('the media of a chat', () => {
  test.each([
    ['one artifact', ['report-a'], ['report-a']],
    ['several', ['report-a', 'report-b'], ['report-a', 'report-b']],
    ['with artifacts of its own beside', ['report-a', 'divar-chat-media-receipt-x-1'], ['report-a']],
  ])('lie in folders of their artifacts’ names: %s', async (_, names, folders) => {
    const [machine, sandbox] = [await makeMachine(), await openSandbox()];
    for (const name of names) machine.service.add(name, { 'x.pdf': FIVE_FILES['c.pdf'] });
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
    leave(join(machine.workspace, '_divar-chat-media/artifacts/report-x/old.pdf'), FIVE_FILES['c.pdf']);
    leave(join(machine.workspace, '_divar-chat-media/action/action.yml'), 'runs: {using: node24}');
    leave(join(machine.temp, 'divar-chat-media/receipts/1.jsonl'), 'no receipt');
    leave(join(machine.temp, 'divar-chat-media/results/old.json'), '{"status":"sent"}');
    machine.service.add('report-y', { 'new.pdf': FIVE_FILES['c.pdf'] });
    const call = { from: 'report', inputs: { conversation_id: 'c1' } };
    const planned = await plan(machine, call);
    const [posted] = await postAll(machine, call, planned, sandbox);
    expect(posted).toMatchObject({ result: 'success' });
    expect(namesIn(sandbox.state().chats['bot:c1'])).toEqual(['new.pdf']);
    expect((await collect(machine, planned)).outputs.status).toBe('sent');
  });

  test('are unpacked before the action’s code is put in place, and nothing stays', async () => {
    const [machine, sandbox] = [await makeMachine(), await openSandbox()];
    machine.service.add('report-y', { 'new.pdf': FIVE_FILES['c.pdf'], '../../action/action.yml': 'evil' });
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
    for (const name of ['report-a', 'report-b']) machine.service.add(name, { 'x.pdf': FIVE_FILES['c.pdf'] });
    const call = { from: 'report', inputs: { conversation_id: 'c1' } };
    const planned = await plan(machine, call);
    machine.service.artifacts.pop();
    const [posted] = await postAll(machine, call, planned, sandbox);
    expect(posted).toMatchObject({ result: 'failure' });
    expect(posted?.log).toContain('could not be downloaded');
    expect(sandbox.state().chats).toEqual({});
  });
});

describe.runIf(canRun).concurrent('the proxy', () => {
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
