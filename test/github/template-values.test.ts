import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { releaseValues, valuesFromGitHub } from '../../src/github/template-values.ts';
import { endLater } from '../helpers/cleanup.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
endLater(() => rmSync(folder, { recursive: true }));

function valuesOf(event: unknown, env: Record<string, string> = {}) {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event));
  return valuesFromGitHub({ GITHUB_EVENT_PATH: path, GITHUB_SHA: '0123456789', ...env });
}

const NOTHING = {
  release: null,
  pull_request: null,
  commit_subject: '',
  tag: '',
  sha: '0123456789',
  short_sha: '0123456',
};

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

describe('an event that has nothing to say leaves its values empty', () => {
  test.each(['null', '5', '"text"', '[]', '{}', '{', ''])('%j', (event) => {
    expect(valuesOf(event)).toMatchObject(NOTHING);
  });
  test('and so does one that is not there', () => {
    expect(
      valuesFromGitHub({ GITHUB_SHA: '0123456789', GITHUB_EVENT_PATH: join(folder, 'none') }),
    ).toMatchObject(NOTHING);
    expect(valuesFromGitHub({ GITHUB_SHA: '0123456789' })).toMatchObject(NOTHING);
  });
  test('without the environment all is empty, and there is no link', () => {
    const { release, pull_request, ...texts } = valuesFromGitHub({});
    expect([release, pull_request]).toEqual([null, null]);
    expect(Object.values(texts).filter((value) => value !== '' && value !== null)).toEqual([]);
  });
});

describe('a release', () => {
  test('without any of its fields has empty ones', () => {
    expect(releaseValues({})).toEqual({ name: '', url: '', notes: '' });
    expect(valuesOf({ release: {} })).toMatchObject({ release: { name: '', url: '', notes: '' } });
  });
  test('without a name is called by its tag, which is the tag of the run', () => {
    const release = { tag_name: 'v1', name: '', html_url: 'https://x.example/r', body: 'notes' };
    expect(valuesOf({ release }, { GITHUB_REF: 'refs/heads/main' })).toMatchObject({
      tag: 'v1',
      release: { name: 'v1', url: 'https://x.example/r', notes: 'notes' },
    });
  });
});

test.each([
  ['Subject', 'Subject'],
  ['Subject\n\nBody', 'Subject'],
  ['Subject\r\nBody', 'Subject'],
  ['', ''],
])('of the message %j the subject is “%s”', (message, subject) => {
  expect(valuesOf({ head_commit: { message } }).commit_subject).toBe(subject);
});

describe('a pull request', () => {
  const pull = { number: 7, title: 'Fix', html_url: 'https://x.example/7' };
  test.each([
    ['of its own event', { pull_request: pull }],
    ['under a comment', { issue: { ...pull, pull_request: {} } }],
  ])('%s gives its values', (_what, event) => {
    expect(valuesOf(event).pull_request).toEqual({ number: '7', title: 'Fix', url: 'https://x.example/7' });
  });
  test('without its fields has empty ones', () => {
    expect(valuesOf({ pull_request: {} }).pull_request).toEqual({ number: '', title: '', url: '' });
  });
  test('is not an issue', () => {
    expect(valuesOf({ issue: pull }).pull_request).toBeNull();
  });
});

describe('the reported run of workflow_run', () => {
  const workflow_run = {
    name: 'Build',
    html_url: 'https://x.example/runs/9',
    run_number: 3,
    run_attempt: 2,
    head_sha: 'fedcba9876',
    head_branch: 'topic',
    head_commit: { message: 'Subject\r\n\r\nBody' },
    actor: { login: 'sara' },
  };
  test('takes the place of the reporting one', () => {
    const env = {
      GITHUB_WORKFLOW: 'Report',
      GITHUB_RUN_NUMBER: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_ACTOR: 'bot',
    };
    expect(valuesOf({ workflow_run, head_commit: { message: 'Other' } }, env)).toMatchObject({
      workflow: 'Build',
      run_url: 'https://x.example/runs/9',
      run_number: '3',
      attempt: '2',
      actor: 'sara',
      ref_name: 'topic',
      sha: 'fedcba9876',
      short_sha: 'fedcba9',
      commit_subject: 'Subject',
    });
  });
  test('that tells nothing leaves those of the reporting one, except the commit', () => {
    const env = { GITHUB_WORKFLOW: 'Report', GITHUB_RUN_NUMBER: '1', GITHUB_REF: 'refs/pull/4/merge' };
    expect(valuesOf({ workflow_run: {}, head_commit: { message: 'Other' } }, env)).toMatchObject({
      workflow: 'Report',
      run_number: '1',
      ref_name: '4/merge',
      commit_subject: '',
    });
  });
});

test.each([
  [{ GITHUB_REF: 'refs/tags/' }, '', ''],
  [{ GITHUB_REF: 'refs/tags/a\nb' }, 'a\nb', 'a\nb'],
  [{ GITHUB_REF: 'x/refs/tags/v' }, '', 'x/refs/tags/v'],
  [{ GITHUB_REF: 'refs/tags/v1/x' }, 'v1/x', 'v1/x'],
  [{ GITHUB_REF: 'refs/heads/refs/tags/v1' }, '', 'refs/tags/v1'],
  [{ GITHUB_REF: 'refs/heads/main', GITHUB_REF_TYPE: 'tag' }, '', 'main'],
  [{ GITHUB_REF_NAME: 'v2', GITHUB_REF_TYPE: 'tag' }, 'v2', 'v2'],
  [{ GITHUB_REF_NAME: 'v2', GITHUB_REF_TYPE: 'branch' }, '', 'v2'],
])('%o is the tag “%s” and the ref “%s”', (env, tag, ref_name) => {
  expect(valuesOf({}, env)).toMatchObject({ tag, ref_name });
});

test.each([
  [
    { GITHUB_SERVER_URL: 'https://x.example//', GITHUB_REPOSITORY: 'a/b', GITHUB_RUN_ID: '5' },
    'https://x.example/a/b/actions/runs/5',
  ],
  [{ GITHUB_REPOSITORY: 'a/b', GITHUB_RUN_ID: '5' }, ''],
  [{ GITHUB_SERVER_URL: 'https://x.example', GITHUB_RUN_ID: '5' }, ''],
  [{ GITHUB_SERVER_URL: 'https://x.example', GITHUB_REPOSITORY: 'a/b' }, ''],
])('%o gives the link “%s”', (env, url) => {
  expect(valuesOf({}, env).run_url).toBe(url);
});
