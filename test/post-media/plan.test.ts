import { describe, expect, test } from 'vitest';
import type { Machine } from '../helpers/workflow-job.ts';
import { type Call, canRun, type Inputs, makeMachine, plan, recipientsOf } from './machine.ts';

const chats = (conversation_id: string, rest: Inputs = {}) => ({
  from: 'report',
  inputs: { conversation_id, ...rest },
});

describe.runIf(canRun).concurrent('the chats of a call', () => {
  const only = ['recipients'];

  test('are each planned once, in the order given, with a key that the other chats do not change', async () => {
    const machine = await makeMachine();
    const planned = await plan(machine, chats(' c1\r\n\nc2\nc1\n', { user_id: 'u"1' }), { only });
    const [first, second, third] = recipientsOf(planned);
    expect([first, second, third]).toMatchObject([
      { conversation_id: 'c1', user_id: '' },
      { conversation_id: 'c2', user_id: '' },
      { conversation_id: '', user_id: 'u"1' },
    ]);
    expect(new Set([first?.key, second?.key, third?.key]).size).toBe(3);
    const later = await plan(machine, { ...chats('c0\nc2'), from: 'later' }, { only });
    expect(recipientsOf(later)[1]).toEqual(second);
    const post = await plan(
      machine,
      { ...chats('c2', { conversation_type: 'post' }), from: 'post' },
      { only },
    );
    expect(recipientsOf(post)[0]?.key).not.toBe(second?.key);
  });

  test('without any there is one job, which says what is wrong', async () => {
    const planned = await plan(await makeMachine(), chats(''));
    expect(recipientsOf(planned)).toMatchObject([{ conversation_id: '', user_id: '' }]);
  });

  test.each([
    ['two users', chats('', { user_id: 'u1\nu2' }), 'user_id has 2 ids'],
    ['257 chats', chats([...Array(257).keys()].join('\n')), 'There are 257 chats'],
    ['a run that is no number', chats('c', { run_id: '1/../2' }), 'run_id is not the number'],
  ])('%s end the call before anything is posted', async (_, call, message) => {
    const planned = await plan(await makeMachine(), call);
    expect(planned.result).toBe('failure');
    expect(planned.log).toContain(`::error::${message}`);
  });
});

describe.runIf(canRun).concurrent('where the workflow comes from', () => {
  test.each([
    ['is not told', { workflow_repository: '', workflow_sha: '' }],
    ['is no repository', { workflow_repository: 'a/b/../c', workflow_sha: 'a'.repeat(40) }],
    ['is no commit', { workflow_repository: 'a/b', workflow_sha: 'main' }],
  ])('ends the call when it %s, before anything else', async (_, job) => {
    const planned = await plan(await makeMachine(), chats('c'), { job });
    expect(planned.ran).toEqual(['Check where this workflow comes from']);
    expect(planned.log).toContain('GitHub Enterprise Server');
  });
});

describe.runIf(canRun).concurrent('a call', () => {
  const only = ['call'];
  const key = async (machine: Machine, call: Call, job = {}) =>
    (await plan(machine, call, { job, only })).outputs.call;

  test('is not another with the same inputs, and is itself when it is tried again with others', async () => {
    const machine = await makeMachine();
    const first = await key(machine, chats('c'));
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(await key(machine, { ...chats('c'), from: 'report (2)' })).not.toBe(first);
    const again = chats('c\nd', { on_unknown: 'resend', max_parallel: 1, artifacts: '*' });
    expect(await key(machine, { ...again, attempt: 2 })).toBe(first);
  });

  test('from a job of the same name as another must have an id', async () => {
    const machine = await makeMachine();
    await plan(machine, chats('c'));
    const second = await plan(machine, chats('c'));
    expect(second.result).toBe('failure');
    expect(second.log).toContain('Another job of the same name calls this workflow');
    // The first of them is not run again, yet the second must not take its receipts.
    const retried = await plan(machine, { ...chats('c'), attempt: 2 });
    expect(retried.result).toBe('failure');
    const [a, b] = [await key(machine, chats('c', { id: 'a' })), await key(machine, chats('c', { id: 'b' }))];
    expect(a).not.toBe(b);
  });

  test('that GitHub lists again in a later attempt is not two', async () => {
    const machine = await makeMachine();
    const first = await key(machine, chats('c'));
    const [listed] = machine.service.jobs;
    if (listed) machine.service.jobs.push({ ...listed, id: 1 });
    expect(await key(machine, { ...chats('c'), attempt: 2 })).toBe(first);
  });

  test('whose name is not known must have an id', async () => {
    const machine = await makeMachine();
    const unnamed = await plan(machine, chats('c'), { job: { check_run_id: '' }, only });
    expect(unnamed.log).toContain('Give the call an input id');
    expect(await key(machine, chats('c', { id: 'a' }), { check_run_id: '' })).toMatch(/^[0-9a-f]{16}$/);
  });

  test('is found though GitHub lists its job a little later', async () => {
    const machine = await makeMachine();
    const planned = plan(machine, chats('c'));
    const [listed] = machine.service.jobs.splice(0);
    setTimeout(() => listed && machine.service.jobs.push(listed), 1500);
    expect((await planned).result).toBe('success');
  });

  test('is found on the second page, and asks with the token of the run', async () => {
    const machine = await makeMachine();
    machine.service.jobs.push(
      ...[...Array(100).keys()].map((id) => ({ id, name: `other ${id}`, run_attempt: 1 })),
    );
    expect(await key(machine, chats('c'))).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(machine.service.authorizations)).toEqual(new Set(['Bearer ghs_token']));
  });
});

describe.runIf(canRun).concurrent('the artifacts of a call', () => {
  const list = async (names: string[], artifacts: string) => {
    const machine = await makeMachine();
    const ids = new Map(names.map((name) => [name, machine.service.add(name, {}).id]));
    const { result, outputs, log } = await plan(machine, chats('c', { artifacts }), { only: ['artifacts'] });
    expect(outputs.artifact_ids).toBe(
      JSON.parse(outputs.artifact_names || '[]')
        .map((name: string) => ids.get(name))
        .join(),
    );
    return { result, log, names: JSON.parse(outputs.artifact_names || '[]'), folder: outputs.folder };
  };

  test.each([
    ['one', ['report-a', 'logs'], 'report-*', ['report-a'], '/report-a'],
    ['several', ['report-a', 'report-b'], 'report-*', ['report-a', 'report-b'], ''],
    ['none', ['logs'], 'report-*', [], ''],
    ['several patterns', ['a', 'b', 'c'], ' a\r\n# b\n\nc ', ['a', 'c'], ''],
    ['an exclusion', ['report-a', 'report-b'], 'report-*\n!*-b', ['report-a'], '/report-a'],
    ['a name with blanks and Persian letters', ['گزارش هفته'], 'گزارش*', ['گزارش هفته'], '/گزارش هفته'],
    ['a name that looks like an option', ['-n', '--args'], '*', ['--args', '-n'], ''],
    ['a class', ['r1', 'r2', 'rx'], 'r[0-9]', ['r1', 'r2'], ''],
    [
      'never those of this workflow',
      ['x', 'divar-chat-media-receipt-1', 'divar-chat-media-results-2'],
      '*',
      ['x'],
      '/x',
    ],
  ])('are found: %s', async (_, names, pattern, found, folder) => {
    expect(await list(names, pattern)).toMatchObject({ result: 'success', names: found, folder });
  });

  test.each(['..', 'a/b', 'a\\b', 'a\nids=1'])('named %j end the call', async (name) => {
    const { result, log } = await list([name], '*');
    expect(result).toBe('failure');
    expect(log).toContain("can't be the name of a folder");
  });

  test('are the newest of each name; one past its retention time is told', async () => {
    const machine = await makeMachine();
    machine.service.add('report-a', {});
    const newest = machine.service.add('report-a', {});
    machine.service.add('report-b', {}).expired = true;
    machine.service.add('report-c', {}, '99');
    const here = await plan(machine, chats('c'));
    expect(here.outputs.artifact_ids).toBe(String(newest.id));
    expect(here.log).toContain('::warning::1 of the artifacts');
    const there = await plan(machine, { ...chats('c', { run_id: '99' }), from: 'there' });
    expect(JSON.parse(there.outputs.artifact_names ?? '')).toEqual(['report-c']);
  });
});
