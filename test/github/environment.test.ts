import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { apiUrlOf, apiUrlProblem } from '../../src/github/api-url.ts';
import { readEvent } from '../../src/github/event.ts';
import { folded, list, table } from '../../src/github/html.ts';
import { writeOutputs } from '../../src/github/outputs.ts';
import { readRawInputs, readRunContext } from '../../src/github/run-context.ts';
import { valuesFromGitHub } from '../../src/github/template-values.ts';
import { INPUT_NAMES } from '../../src/inputs/table.ts';
import { endLater } from '../helpers/cleanup.ts';
import { parseOutputs } from '../helpers/runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'environment-'));
endLater(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('the inputs of a step', () => {
  test('are read by their names in capitals, and are empty when not given', () => {
    const raw = readRawInputs({
      INPUT_API_KEY: 'key',
      INPUT_FILES: 'a\nb',
      input_message: 'no',
      INPUT_OTHER: 'no',
    });
    expect(Object.keys(raw)).toEqual(INPUT_NAMES);
    expect(Object.entries(raw).filter(([, value]) => value !== '')).toEqual([
      ['files', 'a\nb'],
      ['api_key', 'key'],
    ]);
    expect(Object.values(raw)).not.toContain(undefined);
  });
});

describe('the run that a step belongs to', () => {
  test('is known by what the runner says, and no more', () => {
    expect(
      readRunContext({ GITHUB_WORKSPACE: '/work', GITHUB_RUN_ID: '5', GITHUB_RUN_ATTEMPT: '1' }),
    ).toEqual({
      workspace: '/work',
      scope: '/5//',
      attempt: { number: 1, scopeStart: '/5/' },
      isForkedPullRequest: false,
      isHosted: false,
    });
    expect(readRunContext({})).toEqual({
      workspace: process.cwd(),
      scope: null,
      isForkedPullRequest: false,
      isHosted: false,
    });
  });

  test.each([
    ['github-hosted', true],
    ['self-hosted', false],
    ['', false],
  ])('is on a machine of GitHub: RUNNER_ENVIRONMENT “%s”', (RUNNER_ENVIRONMENT, isHosted) => {
    expect(readRunContext({ RUNNER_ENVIRONMENT }).isHosted).toBe(isHosted);
  });

  const repo = (full_name: string) => ({ repo: { full_name } });
  test.each<[string, string | undefined, unknown, boolean]>([
    ['of a fork', 'pull_request', { head: repo('eve/app'), base: repo('acme/app') }, true],
    [
      'of a fork, with its target',
      'pull_request_target',
      { head: repo('eve/app'), base: repo('acme/app') },
      true,
    ],
    ['of a fork that was deleted', 'pull_request', { head: { repo: null }, base: repo('acme/app') }, true],
    ['of the repository itself', 'pull_request', { head: repo('acme/app'), base: repo('acme/app') }, false],
    ['without its head', 'pull_request', { base: repo('acme/app') }, false],
    ['without its base', 'pull_request', { head: repo('eve/app') }, false],
    ['whose base has no repository', 'pull_request', { head: repo('eve/app'), base: {} }, false],
    ['that the event does not have', 'pull_request', undefined, false],
    ['in another event', 'issues', { head: repo('eve/app'), base: repo('acme/app') }, false],
    ['without an event', undefined, { head: repo('eve/app'), base: repo('acme/app') }, false],
  ])('is for a pull request %s', (_what, GITHUB_EVENT_NAME, pull_request, isForkedPullRequest) => {
    const GITHUB_EVENT_PATH = join(folder, 'event.json');
    writeFileSync(GITHUB_EVENT_PATH, JSON.stringify({ pull_request }));
    expect(readRunContext({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH })).toMatchObject({ isForkedPullRequest });
  });

  test('is for no forked pull request when the event can’t be read', () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(folder, 'none.json') };
    expect(readRunContext(env).isForkedPullRequest).toBe(false);
  });

  test.each([
    ['{"a": "گ"}', { a: 'گ' }],
    ['{', null],
    ['[]', null],
    ['5', null],
    ['null', null],
  ])('has the event %s', (text, event) => {
    const GITHUB_EVENT_PATH = join(folder, 'any.json');
    writeFileSync(GITHUB_EVENT_PATH, text);
    expect(readEvent({ GITHUB_EVENT_PATH })).toEqual(event);
  });

  test('has no event without its path, or without its file', () => {
    expect([
      readEvent({}),
      readEvent({ GITHUB_EVENT_PATH: '' }),
      readEvent({ GITHUB_EVENT_PATH: folder }),
    ]).toEqual([null, null, null]);
  });
});

test('the values of a run are those of the variables of their names', () => {
  const names = ['REPOSITORY', 'WORKFLOW', 'JOB', 'RUN_NUMBER', 'RUN_ATTEMPT', 'EVENT_NAME', 'ACTOR', 'SHA'];
  const env = Object.fromEntries(names.map((name) => [`GITHUB_${name}`, `of ${name}`]));
  expect(valuesFromGitHub(env)).toMatchObject({
    repository: 'of REPOSITORY',
    workflow: 'of WORKFLOW',
    job: 'of JOB',
    run_number: 'of RUN_NUMBER',
    attempt: 'of RUN_ATTEMPT',
    event: 'of EVENT_NAME',
    actor: 'of ACTOR',
    sha: 'of SHA',
    short_sha: 'of SHA',
    commit_subject: '',
  });
});

test.each([
  ['refs/tags/', '', ''],
  ['refs/tags/a\nb', 'a\nb', 'a\nb'],
  ['refs/tags/v', 'v', 'v'],
  ['x/refs/tags/v', '', 'x/refs/tags/v'],
  ['refs/heads/v', '', 'v'],
])('the ref %j is the tag %j and is called %j', (GITHUB_REF, tag, ref_name) => {
  expect(valuesFromGitHub({ GITHUB_REF })).toMatchObject({ tag, ref_name });
});

test.each([
  [undefined, 'https://api.github.com', null],
  ['', 'https://api.github.com', null],
  ['https://github.example/api/v3', 'https://github.example/api/v3', null],
  ['http://127.0.0.1:80', 'http://127.0.0.1:80', null],
  ['github.example', 'github.example', 'is not a URL'],
  ['ftp://github.example', 'ftp://github.example', 'begins with ftp://'],
])('GITHUB_API_URL %j is the API at %s, or has a problem', (GITHUB_API_URL, url, problem) => {
  expect(apiUrlOf({ GITHUB_API_URL })).toBe(url);
  expect(apiUrlProblem(url)).toBe(problem);
});

test('tables, lists and folds are HTML; an empty table or list is an empty text', () => {
  expect(table(['A', 'B'], [])).toBe('');
  expect(
    table(
      ['A', ''],
      [
        ['1', '2'],
        ['3', ''],
      ],
    ),
  ).toBe(
    '<table>\n<tr><th>A</th><th></th></tr>\n<tr><td>1</td><td>2</td></tr>\n<tr><td>3</td><td></td></tr>\n</table>',
  );
  expect(list([])).toBe('');
  expect(list(['a', 'b'])).toBe('<ul><li>a</li><li>b</li></ul>');
  expect(folded('Title', 'content')).toBe('<details>\n<summary>Title</summary>\ncontent\n</details>');
});

describe('outputs', () => {
  test('are written in their order, with any content', () => {
    const path = join(folder, 'output');
    writeFileSync(path, '');
    vi.stubEnv('GITHUB_OUTPUT', path);
    const outputs = { b: 'x\ny', a: '', results: '[{"گ":1}]' };
    writeOutputs(outputs);
    const read = parseOutputs(readFileSync(path, 'utf8'));
    expect(Object.entries(read)).toEqual(Object.entries(outputs));
  });

  /** A value at which half an output gets into the file, as on a disk that gets full. */
  const tearing = (path: string) =>
    ({
      toJSON() {
        appendFileSync(path, 'half<<');
        throw new Error('no space left');
      },
    }) as unknown as string;

  test('of which one is torn are whole without it: half a one would spoil all', () => {
    const path = join(folder, 'torn');
    writeFileSync(path, 'before\n');
    vi.stubEnv('GITHUB_OUTPUT', path);
    expect(() => writeOutputs({ a: '1', b: tearing(path), c: '3' })).toThrow('no space left');
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^before\n/);
    expect(text).not.toContain('half');
    expect(parseOutputs(text.slice('before\n'.length))).toEqual({ a: '1' });
  });

  test('whose file can’t be cut tell the first reason', () => {
    const path = join(folder, 'gone');
    const write = (given: string | undefined) => () =>
      writeOutputs({ a: tearing(join(folder, 'other')) }, given);
    vi.stubEnv('GITHUB_OUTPUT', join(folder, 'torn'));
    for (const given of [path, folder, undefined]) expect(write(given)).toThrow('no space left');
  });

  test('without a file are an error, or commands as an old runner reads them', () => {
    vi.stubEnv('GITHUB_OUTPUT', join(folder, 'missing'));
    expect(() => writeOutputs({ a: '1' })).toThrow('Missing file at path');
    expect(() => writeOutputs({ a: '1' }, undefined)).toThrow('Missing file at path');
  });
});
