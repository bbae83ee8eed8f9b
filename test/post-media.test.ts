import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

/** The scripts inside the reusable workflow, run as GitHub's runner runs them: they hold what no linter looks into. */
const { jobs } = parse(
  readFileSync(join(import.meta.dirname, '..', '.github/workflows/post-media.yml'), 'utf8'),
);
type Step = { id?: string; name?: string; run?: string };
const script = (job: string, which: string) =>
  (jobs[job].steps as Step[]).find(({ id, name }) => id === which || name === which)?.run ?? '';

const canRun = process.platform !== 'win32' && spawnSync('jq', ['--version']).status === 0;

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'post-media-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** @returns what it wrote to GITHUB_OUTPUT: lines `name=value` */
function runScript(text: string, env: Record<string, string>, cwd: string): Record<string, string> {
  const output = join(cwd, 'output');
  writeFileSync(output, '');
  const { PATH = '' } = process.env;
  execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text], {
    cwd,
    env: { PATH, GITHUB_OUTPUT: output, ...env },
  });
  const lines = readFileSync(output, 'utf8').split('\n');
  return Object.fromEntries(
    lines.filter(Boolean).map((line) => /^([a-z_]+)=(.*)$/.exec(line)?.slice(1) ?? []),
  );
}

describe.runIf(canRun)('the reusable workflow', () => {
  test('makes a job of each chat and each user, each once', () => {
    const { recipients = '' } = runScript(
      script('plan', 'list'),
      { CONVERSATIONS: ' c1\r\n\nc2\nc1\n', USERS: 'u"1', INPUTS: '{}' },
      folder(),
    );
    expect(JSON.parse(recipients)).toEqual([
      { conversation_id: 'c1', user_id: '' },
      { conversation_id: 'c2', user_id: '' },
      { conversation_id: '', user_id: 'u"1' },
    ]);
  });

  test('without any recipient makes one job, which says what is wrong', () => {
    const { recipients = '' } = runScript(
      script('plan', 'list'),
      { CONVERSATIONS: '', USERS: '', INPUTS: '{}' },
      folder(),
    );
    expect(JSON.parse(recipients)).toEqual([{ conversation_id: '', user_id: '' }]);
  });

  test('tells two calls in a run apart, and knows one of them again', () => {
    const call = (INPUTS: string) =>
      runScript(script('plan', 'list'), { CONVERSATIONS: 'c', USERS: '', INPUTS }, folder()).call;
    expect(call('{"files":"a"}')).toBe(call('{"files":"a"}'));
    expect(call('{"files":"a"}')).not.toBe(call('{"files":"b"}'));
  });

  const SENT = {
    status: 'sent',
    sent_count: '2',
    failed_count: '0',
    conversation_ids: '["c1"]',
    results: '[{"path":"a b.png"}]',
    message_deliveries: '[]',
  };
  const FAILED = { ...SENT, status: 'failed', sent_count: '0', failed_count: '2', conversation_ids: '[]' };
  /** The outputs of a step that never ran. */
  const NONE = Object.fromEntries(Object.keys(SENT).map((name) => [name, '']));

  test.each<[string, Record<string, string>[], object]>([
    [
      'all sent',
      [SENT, SENT],
      { status: 'sent', sent_count: '4', failed_count: '0', conversation_ids: '["c1","c1"]' },
    ],
    ['one failed', [SENT, FAILED], { status: 'partial', sent_count: '2', failed_count: '2' }],
    ['one never ran', [SENT, NONE], { status: 'partial', sent_count: '2', results: SENT.results }],
    ['all failed', [FAILED, NONE], { status: 'failed', sent_count: '0' }],
    [
      'one’s status is none that there is',
      [{ ...SENT, status: 'sent\nforged=1' }],
      { status: 'failed', sent_count: '2' },
    ],
    ['none came so far', [], { status: 'failed', sent_count: '0', results: '[]' }],
  ])('sums its jobs up: %s', (_what, all, expected) => {
    const cwd = folder();
    all.forEach((outputs, index) => {
      const own = join(cwd, 'divar-results', `divar-results-x-${index}`);
      mkdirSync(own, { recursive: true });
      runScript(script('post', 'Write the results'), outputs, own);
      runScript(script('post', 'Write the long results'), outputs, own);
    });
    const summed = runScript(script('collect', 'collect'), {}, cwd);
    expect(summed).toMatchObject(expected);
    expect(Object.keys(summed).sort()).toEqual(Object.keys(SENT).sort());
  });
});
