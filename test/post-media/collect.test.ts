import { describe, expect, test } from 'vitest';
import type { JobResult, Machine } from '../helpers/workflow-job.ts';
import { canRun, collect, makeMachine, plan, recipientsOf } from './machine.ts';

const SENT = {
  status: 'sent',
  sent_count: '2',
  failed_count: '0',
  conversation_ids: '["c1"]',
  results: [{ path: 'a b.png', media_token: 't', status: 'sent', size: 1 }],
  message_deliveries: '[]',
};
const FAILED = { ...SENT, status: 'failed', sent_count: '0', failed_count: '2', conversation_ids: '[]' };
/** The outputs of a step that never ran. */
const NONE = { ...Object.fromEntries(Object.keys(SENT).map((name) => [name, ''])), results: [] };

const plans = new Map<number, Promise<JobResult>>();

/** The plan of a call with so many chats; the same for all tests. */
function planFor(chats: number): Promise<JobResult> {
  const ids = [...Array(chats).keys()].map((index) => `c${index}`).join('\n');
  const made =
    plans.get(chats) ??
    makeMachine().then((machine) => plan(machine, { from: 'report', inputs: { conversation_id: ids } }));
  plans.set(chats, made);
  return made;
}

/** Plans a call with a chat for each result; `null` stands for a job that left none. */
async function planned(...results: (object | string | null)[]) {
  const machine = await makeMachine();
  const call = await planFor(results.length);
  recipientsOf(call).forEach(({ key }, index) => {
    handOn(machine, call.outputs.call, key, results[index] ?? null);
  });
  return { machine, call };
}

function handOn(
  { service }: Machine,
  call: string | undefined,
  key: string,
  result: object | string | null,
  attempt = 1,
) {
  if (result === null) return;
  const content = typeof result === 'string' ? result : JSON.stringify(result);
  service.add(`divar-chat-media-results-${call}-${key}-${attempt}`, { [`${key}-${attempt}.json`]: content });
}

describe.runIf(canRun).concurrent('the results of all chats', () => {
  test.each<[string, (object | string | null)[], string, object]>([
    [
      'all sent',
      [SENT, SENT],
      'success',
      { status: 'sent', sent_count: '4', failed_count: '0', conversation_ids: '["c1","c1"]' },
    ],
    ['one chat', [SENT], 'success', { status: 'sent', results: JSON.stringify(SENT.results) }],
    ['one failed', [SENT, FAILED], 'failure', { status: 'partial', sent_count: '2', failed_count: '2' }],
    ['one whose step never ran', [SENT, NONE], 'failure', { status: 'partial', sent_count: '2' }],
    ['all failed', [FAILED, NONE], 'failure', { status: 'failed', sent_count: '0' }],
    ['one whose job never ran', [SENT, null], 'failure', { status: 'partial', sent_count: '2' }],
    ['no job ran', [null, null], 'failure', { status: 'failed', sent_count: '0', results: '[]' }],
    ['results of before, of a job that was lost', [SENT], 'cancelled', { status: 'partial' }],
    [
      'a status that there is not',
      [{ ...SENT, status: 'sent\nforged=1' }],
      'success',
      { status: 'failed', sent_count: '2' },
    ],
    [
      'counts that are none',
      [
        { ...SENT, sent_count: '-3', failed_count: '1e9' },
        { ...SENT, sent_count: 1.5, failed_count: { a: 1 } },
      ],
      'success',
      { sent_count: '0', failed_count: '0' },
    ],
    [
      'lists that are none',
      [{ ...SENT, results: 'x', conversation_ids: '{}' }],
      'success',
      { results: '[]' },
    ],
    ['what is no JSON', ['{"status": "sent"', SENT], 'success', { status: 'partial', sent_count: '2' }],
    ['two values in one file', [`${JSON.stringify(SENT)}\n`.repeat(2)], 'success', { status: 'failed' }],
    ['a number', ['7'], 'success', { status: 'failed', sent_count: '0' }],
    ['an empty file', [''], 'success', { status: 'failed' }],
  ])('are summed up: %s', async (_, results, posted, expected) => {
    const { machine, call } = await planned(...results);
    const { outputs, result } = await collect(machine, call, { posted });
    expect(outputs).toMatchObject(expected);
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(SENT).sort());
    expect(outputs.sent_count).toMatch(/^\d+$/);
    const missing = results.filter((one) => typeof one !== 'object' || one === null).length;
    expect(result).toBe(missing > 0 ? 'failure' : 'success');
  });

  test('are those of the planned chats only, and of this runner’s last job none', async () => {
    const { machine, call } = await planned(SENT);
    handOn(machine, call.outputs.call, 'f'.repeat(16), { ...SENT, sent_count: '99' });
    const first = await collect(machine, call);
    expect(first.outputs.sent_count).toBe('2');
    const other = await plan(machine, { from: 'other', inputs: { conversation_id: 'c0' } });
    const second = await collect(machine, other, { posted: 'skipped' });
    expect(second.outputs).toMatchObject({ status: 'failed', sent_count: '0' });
    expect(second.log).toContain('::error::1 of the chats have no results');
  });

  test('are the newest of each chat, and none of an attempt to come', async () => {
    const { machine, call } = await planned(FAILED, SENT);
    const [chat] = recipientsOf(call);
    handOn(machine, call.outputs.call, chat?.key ?? '', SENT, 10);
    handOn(machine, call.outputs.call, chat?.key ?? '', { ...SENT, sent_count: '99' }, 11);
    const { outputs } = await collect(machine, call, { attempt: 10 });
    expect(outputs).toMatchObject({ status: 'sent', sent_count: '4' });
  });

  test('that are longer than GitHub lets an output be are shortened, and then left out', async () => {
    const long = (path: string) => ({ ...SENT.results[0], path, problems: ['x'.repeat(600)] });
    const some = await planned({ ...SENT, results: Array(1000).fill(long('a')) });
    const shortened = await collect(some.machine, some.call);
    expect(shortened.log).toMatch(/::warning::.*each file has its path, media_token and status only/);
    expect(JSON.parse(shortened.outputs.results ?? '')[999]).toEqual({
      path: 'a',
      media_token: 't',
      status: 'sent',
    });
    const more = await planned({ ...SENT, results: Array(1000).fill(long('a'.repeat(600))) });
    const { outputs, log } = await collect(more.machine, more.call);
    expect(log).toMatch(/::warning::.*results and message_deliveries are left out/);
    expect(outputs).toMatchObject({ status: 'sent', sent_count: '2', results: '[]' });
  });
});
