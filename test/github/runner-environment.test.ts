import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEvent } from '../../src/github/event.ts';
import { readRawInputs, readRunContext } from '../../src/github/run-context.ts';
import { INPUT_NAMES } from '../../src/inputs/table.ts';
import { endLater } from '../helpers/cleanup.ts';

const folder = mkdtempSync(join(tmpdir(), 'environment-'));
endLater(() => rmSync(folder, { recursive: true }));

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
