import { describe, expect, test } from 'vitest';
import { parseInputs } from '../../src/inputs/parse.ts';
import type { RawInputs } from '../../src/inputs/table.ts';
import { IN_SECRET } from '../helpers/refresh.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const NEEDED = { api_key: 'key', user_id: 'sandbox-user', message: 'Hello' };

/** What is wrong with the inputs, each by the input's name. */
async function problemsOf(inputs: RawInputs): Promise<Record<string, string>> {
  const workspace = (await makeWorkspace()).path;
  const parsed = await parseInputs(inputs, { workspace, scope: '', isForkedPullRequest: false });
  if (parsed.ok) return {};
  return Object.fromEntries(parsed.problems.map(({ input, message }) => [input, message]));
}

const outside = process.platform === 'win32' ? 'C:\\no-such-token' : '/no-such-token';

describe('the inputs of a refresh', () => {
  test('are enough when all are given', async () => {
    expect(await problemsOf({ ...NEEDED, ...IN_SECRET })).toEqual({});
    expect(await problemsOf({ ...NEEDED, ...IN_SECRET, access_token: 'token' })).toEqual({});
  });

  test('are reported together when they are missing', async () => {
    expect(await problemsOf({ ...NEEDED, refresh_token: 'token' })).toEqual({
      client_id: expect.stringContaining('is empty'),
      client_secret: expect.stringContaining('is empty'),
      redirect_uri: expect.stringContaining('is empty'),
      refresh_token_secret: expect.stringContaining('and so is refresh_token_file'),
    });
    expect(await problemsOf({ ...NEEDED, ...IN_SECRET, github_token: '' })).toEqual({
      github_token: expect.stringContaining('refresh_token_secret needs a token that may write that secret'),
    });
    expect(await problemsOf({ ...NEEDED, ...IN_SECRET, refresh_token: '' })).toMatchObject({
      refresh_token: expect.stringMatching(/client_id, .* are given.*does its secret exist/),
    });
    expect(await problemsOf({ ...NEEDED, refresh_token_file: outside })).toMatchObject({
      refresh_token: expect.stringContaining('refresh_token_file does not exist yet'),
    });
    expect(await problemsOf({ ...NEEDED, refresh_token_file: '/no/such/folder/token' })).toEqual({
      refresh_token_file: expect.stringContaining('in a folder that can’t be found'),
    });
    expect(await problemsOf(NEEDED)).toEqual({
      access_token: expect.stringContaining('and so is refresh_token'),
    });
  });

  test('name one place for the new refresh token, not two', async () => {
    expect(await problemsOf({ ...NEEDED, ...IN_SECRET, refresh_token_file: outside })).toEqual({
      refresh_token_file: expect.stringContaining('Give one of the two'),
    });
  });

  test('name a secret as GitHub allows it', async () => {
    const good = ['A', '_a1', 'divar_Token', 'production/TOKEN', 'a/b/TOKEN', 'محیط/TOKEN'];
    const bad = [
      '1A',
      'A-B',
      'A B',
      'GITHUB_TOKEN',
      'github_x',
      'production/',
      '/TOKEN',
      'توکن',
      'a\nb/TOKEN',
    ];
    for (const name of good) {
      expect([name, await problemsOf({ ...NEEDED, ...IN_SECRET, refresh_token_secret: name })]).toEqual([
        name,
        {},
      ]);
    }
    for (const name of bad) {
      const problems = await problemsOf({ ...NEEDED, ...IN_SECRET, refresh_token_secret: name });
      expect([name, Object.keys(problems)]).toEqual([name, ['refresh_token_secret']]);
    }
  });

  test('hold a URL as redirect_uri, and one line each', async () => {
    expect(
      await problemsOf({
        ...NEEDED,
        ...IN_SECRET,
        redirect_uri: 'example.com',
        client_secret: 'S3\nS4',
        github_token: 'S1 S2',
      }),
    ).toEqual({
      redirect_uri: expect.stringContaining('“example.com”, which is not a URL'),
      client_secret: expect.not.stringContaining('S3'),
      github_token: expect.not.stringContaining('S1'),
    });
    expect(await problemsOf({ ...NEEDED, ...IN_SECRET, redirect_uri: 'myapp://back' })).toEqual({});
  });

  test('are not needed for a check, but contradictions are told all the same', async () => {
    const check = { dry_run: 'true', message: 'Hello' };
    expect(await problemsOf({ ...check, refresh_token: 'token', client_id: 'app' })).toEqual({});
    expect(await problemsOf({ ...check, refresh_token_secret: 'A' })).toEqual({});
    expect(
      await problemsOf({
        ...check,
        refresh_token_secret: 'A-B',
        refresh_token_file: 'token',
        redirect_uri: 'x',
      }),
    ).toEqual({
      refresh_token_secret: expect.any(String),
      refresh_token_file: expect.any(String),
      redirect_uri: expect.any(String),
    });
  });

  test('keep credentials to https, or http on loopback', async () => {
    for (const url of [
      'http://oauth.divar.ir',
      'https://user:hunter2@oauth.divar.ir',
      'ftp://x',
      'oauth.divar.ir',
    ]) {
      const problems = await problemsOf({ ...NEEDED, access_token: 'token', oauth_url: url });
      expect([url, Object.keys(problems)]).toEqual([url, ['oauth_url']]);
      expect(problems.oauth_url).not.toContain('hunter2');
    }
  });
});
