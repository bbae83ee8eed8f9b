import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Job } from '../../src/inputs/job.ts';
import type { RawInputs } from '../../src/inputs/table.ts';
import { IN_SECRET, REFRESH } from '../helpers/refresh.ts';
import { makeWorkspace } from '../helpers/workspace.ts';
import { jobOf, problemsWith } from './parse.ts';

const credentialsOf = ({ mode }: Job) => (mode.kind === 'send' ? mode.credentials : null);
const CLIENT = {
  clientId: REFRESH.client_id,
  clientSecret: REFRESH.client_secret,
  redirectUri: REFRESH.redirect_uri,
};

/** A workspace, and a folder beside it. */
async function withFolder(token?: string) {
  const { path } = await makeWorkspace();
  const [workspace, folder] = [join(path, 'work'), join(path, 'kept')];
  await mkdir(workspace);
  await mkdir(folder);
  if (token !== undefined) await writeFile(join(folder, 'token'), token, { mode: 0o600 });
  return { workspace, folder, file: join(folder, 'token') };
}

describe('credentials', () => {
  test('are none, or an access token', async () => {
    expect(credentialsOf(await jobOf({}))).toEqual({ kind: 'none' });
    expect(credentialsOf(await jobOf({ access_token: 'token' }))).toEqual({
      kind: 'fixed',
      accessToken: 'token',
    });
  });

  test.each([
    ['NAME', 'NAME', null],
    ['production/NAME', 'NAME', 'production'],
    ['a/b/NAME', 'NAME', 'a/b'],
  ])('refresh from a token, and keep the new one in the secret %s', async (given, name, environment) => {
    const inputs = { ...IN_SECRET, refresh_token_secret: given, access_token: 'old' };
    expect(credentialsOf(await jobOf(inputs))).toEqual({
      kind: 'refresh',
      client: CLIENT,
      refreshToken: REFRESH.refresh_token,
      accessToken: 'old',
      keptIn: { kind: 'secret', secret: { name, environment, githubToken: IN_SECRET.github_token } },
    });
  });

  test('refresh from a file that holds a token, with or without one given', async () => {
    const { workspace, folder, file } = await withFolder('kept-token\n');
    const inputs = { ...REFRESH, refresh_token: '', refresh_token_file: join('..', 'kept', 'token') };
    const keptIn = { kind: 'file', path: file };
    expect(credentialsOf(await jobOf(inputs, { workspace }))).toEqual({
      kind: 'refresh',
      client: CLIENT,
      refreshToken: null,
      accessToken: null,
      keptIn,
    });
    const first = { ...REFRESH, refresh_token_file: join(folder, 'new') };
    expect(credentialsOf(await jobOf(first, { workspace }))).toMatchObject({
      refreshToken: REFRESH.refresh_token,
      keptIn: { path: join(folder, 'new') },
    });
  });

  test('refresh by any URL as redirect_uri, and into any secret that GitHub allows', async () => {
    expect(await problemsWith({ ...IN_SECRET, redirect_uri: 'myapp://back' })).toEqual([]);
    for (const name of ['A', '_a1', 'divar_Token', 'MY_GITHUB_TOKEN', 'production/TOKEN', 'محیط/TOKEN'])
      expect([name, await problemsWith({ ...IN_SECRET, refresh_token_secret: name })]).toEqual([name, []]);
  });

  test('of any kind are enough for a check', async () => {
    const check = { dry_run: 'true', conversation_id: '' };
    expect(await problemsWith({ ...check, refresh_token: 'token', client_id: 'app' })).toEqual([]);
    expect(await problemsWith({ ...check, refresh_token_secret: 'A' })).toEqual([]);
  });

  test('need nothing of a file that is not there, for a check', async () => {
    const { workspace, file } = await withFolder();
    const inputs = { refresh_token_file: file, dry_run: 'true' };
    expect((await jobOf(inputs, { workspace })).mode).toEqual({ kind: 'check', receipt: null });
  });
});

describe('credentials are refused', () => {
  test.each<[string, RawInputs, string[]]>([
    [
      'with a client and no token',
      { client_id: 'app' },
      [
        'refresh_token is empty, but client_id is given. Give the refresh token too: does its secret exist, under this name?',
      ],
    ],
    [
      'with a client, its secret and a place, and no token',
      { ...IN_SECRET, refresh_token: '' },
      [
        'refresh_token is empty, but client_id, client_secret, redirect_uri, refresh_token_secret are given. Give the refresh token too: does its secret exist, under this name?',
      ],
    ],
    [
      'with a token and no client',
      { refresh_token: 'token', refresh_token_secret: 'A', github_token: 'x' },
      ['client_id', 'client_secret', 'redirect_uri'].map(
        (input) => `${input} is empty. A refresh needs client_id, client_secret and redirect_uri.`,
      ),
    ],
    [
      'with no place for the new token',
      { ...REFRESH },
      [
        'refresh_token_secret is empty, and so is refresh_token_file. A refresh replaces the refresh token: name the secret or the file where the new one is kept.',
      ],
    ],
    [
      'with a secret and no token that may write it',
      { ...IN_SECRET, github_token: '' },
      ['github_token is empty. refresh_token_secret needs a token that may write that secret.'],
    ],
    [
      'with a redirect_uri that is none',
      { ...IN_SECRET, redirect_uri: 'a b' },
      ['redirect_uri is “a b”, which is not a URL. Give the one that the consent was given with.'],
    ],
    [
      'with a redirect_uri that holds a blank',
      { ...IN_SECRET, redirect_uri: 'https://a.example/a b' },
      [
        'redirect_uri is “https://a.example/a b”, which is not a URL. Give the one that the consent was given with.',
      ],
    ],
  ])('%s', async (_what, inputs, problems) => {
    expect(await problemsWith(inputs)).toEqual(problems);
  });

  test('with nothing that speaks for the user', async () => {
    expect(await problemsWith({ user_id: 'sara' })).toEqual([
      'access_token is empty, and so is refresh_token. One of them is needed for users and for conversations of type post.',
    ]);
  });

  test('with two places for the new token', async () => {
    const { file, workspace } = await withFolder();
    expect(await problemsWith({ ...IN_SECRET, refresh_token_file: file }, { workspace })).toEqual([
      'refresh_token_file is given together with refresh_token_secret: it would not be known which of them has the newest token. Give one of the two.',
    ]);
  });

  test.each(['1A', 'A-B', 'A B', 'GITHUB_TOKEN', 'github_x', 'production/', '/TOKEN', 'توکن', 'a\nb/TOKEN'])(
    'with a secret that GitHub does not allow: %j',
    async (name) => {
      expect(await problemsWith({ ...IN_SECRET, refresh_token_secret: name })).toEqual([
        expect.stringMatching(/^refresh_token_secret is “.*”; allowed: NAME or ENVIRONMENT\/NAME\./),
      ]);
    },
  );

  test('with secrets of several lines or words, which are not quoted', async () => {
    const problems = await problemsWith({ ...IN_SECRET, client_secret: 'S3\nS4', github_token: 'S1 S2' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['client_secret', 'github_token']);
    expect(problems.join()).not.toMatch(/S\d/);
  });

  test('with contradictions, in a check too', async () => {
    const problems = await problemsWith({
      dry_run: 'true',
      refresh_token_secret: 'A-B',
      refresh_token_file: 'token',
      redirect_uri: 'x',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'redirect_uri',
      'refresh_token_secret',
      'refresh_token_file',
      'refresh_token_file',
    ]);
  });

  test('with an environment whose name is longer than GitHub allows', async () => {
    const named = (length: number) => ({ ...IN_SECRET, refresh_token_secret: `${'e'.repeat(length)}/NAME` });
    expect(await problemsWith(named(255))).toEqual([]);
    expect(await problemsWith(named(256))).toEqual([
      expect.stringMatching(/^refresh_token_secret is “e+…”; allowed: /),
    ]);
  });

  test('with a control character in the name of an environment', async () => {
    const problems = await problemsWith({ ...IN_SECRET, refresh_token_secret: 'a\u0007/NAME' });
    expect(problems).toEqual([expect.stringContaining('refresh_token_secret is “a\\u0007/NAME”; allowed')]);
  });

  test('with a file in the workspace, also behind a link', async () => {
    const { workspace, folder } = await withFolder();
    const told =
      'which lies inside the workspace, where later steps could publish it. Give an absolute path outside.';
    const problemOf = async (file: string) =>
      problemsWith({ ...REFRESH, refresh_token_file: file }, { workspace });
    expect(await problemOf('token')).toEqual([`refresh_token_file is “token”, ${told}`]);
    expect(await problemOf('.')).toEqual([`refresh_token_file is “.”, ${told}`]);
    if (process.platform === 'win32') return;
    await symlink(workspace, join(folder, 'link'));
    expect(await problemOf('../kept/link/token')).toEqual([
      `refresh_token_file is “../kept/link/token”, ${told}`,
    ]);
  });

  test('with a file that is a folder', async () => {
    const { workspace, folder } = await withFolder();
    const problems = await problemsWith({ ...REFRESH, refresh_token_file: folder }, { workspace });
    expect(problems).toEqual([expect.stringMatching(/^refresh_token_file is “.*kept”, which \S.+/)]);
  });

  test('with a file whose folder is not there, once', async () => {
    const { workspace } = await withFolder();
    const inputs = { ...REFRESH, refresh_token: '', refresh_token_file: '../none/token' };
    expect(await problemsWith(inputs, { workspace })).toEqual([
      'refresh_token_file is “../none/token”, which lies in a folder that can’t be found. Create the folder first.',
    ]);
  });

  test('with a file that is none yet, and no token', async () => {
    const { workspace } = await withFolder();
    const inputs = { ...REFRESH, refresh_token: '', refresh_token_file: '../kept/token' };
    expect(await problemsWith(inputs, { workspace })).toEqual([
      'refresh_token is empty, and refresh_token_file does not exist yet. The first time, give both.',
    ]);
  });
});

test('a token file on a machine that is thrown away is warned of', async () => {
  const { workspace, file } = await withFolder();
  const inputs = { ...REFRESH, refresh_token_file: file };
  expect((await jobOf(inputs, { workspace, isHosted: true })).warnings).toEqual([
    expect.stringMatching(/^refresh_token_file is on a GitHub-hosted runner, which is thrown away/),
  ]);
  expect((await jobOf(inputs, { workspace, isHosted: false })).warnings).toEqual([]);
  expect((await jobOf(inputs, { workspace })).warnings).toEqual([]);
  expect((await jobOf({ ...IN_SECRET }, { isHosted: true })).warnings).toEqual([]);
  expect((await jobOf({ access_token: 'x' }, { isHosted: true })).warnings).toEqual([]);
});
