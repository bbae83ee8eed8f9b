import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseInputs } from '../../src/inputs/parse.ts';
import { IN_SECRET, makeFolder, REFRESH } from '../helpers/refresh.ts';
import { makeWorkspace } from '../helpers/workspace.ts';
import { ENOUGH, jobOf, problemsWith } from './parse.ts';

describe('the name of a secret', () => {
  const named = (name: string) => problemsWith({ ...IN_SECRET, refresh_token_secret: name });

  test.each(['A', 'a', 'z', 'Z', '_', 'A1', '_9_z', 'GITHUB', 'MY_GITHUB_X', 'x/GITHUBX', 'a b/A'])(
    'may be %s',
    async (name) => {
      expect(await named(name)).toEqual([]);
    },
  );

  test.each([
    ...['1', '1A', 'A-', '-A', 'A B', 'A.B', 'é', 'Aé', 'GITHUB_', 'GITHUB_X', 'github_x', 'GitHub_X'],
    ...['/A', 'env/', 'env/1', 'env/GITHUB_X', 'a\u007F/A'],
  ])('can’t be %s', async (name) => {
    expect(await named(name)).toEqual([
      `refresh_token_secret is “${name.replace('\u007F', '\\u007F')}”; allowed: NAME or ENVIRONMENT/NAME. The name of a secret has letters, digits and _, does not begin with a digit or with GITHUB_.`,
    ]);
  });
});

test('refresh_token_file and refresh_token_secret together are refused', async () => {
  const file = join(await makeFolder(), 'token');
  expect(await problemsWith({ ...IN_SECRET, refresh_token_file: file })).toEqual([
    'refresh_token_file is given together with refresh_token_secret: it would not be known which of them has the newest token. Give one of the two.',
  ]);
});

test.skipIf(process.platform === 'win32')('a check looks into no token file', async () => {
  const file = join(await makeFolder(), 'token');
  await writeFile(file, 'token');
  await chmod(file, 0o644);
  const inputs = { ...REFRESH, refresh_token_file: file };
  expect(await problemsWith({ ...inputs, dry_run: 'true' })).toEqual([]);
  expect(await problemsWith(inputs)).toEqual([
    `refresh_token_file is “${file}”, which can’t be used: others can read or write it (mode 0644). Assume that the token is known: ask for consent again, and run chmod 600 on the file.`,
  ]);
});

test('a check needs no token for GitHub', async () => {
  expect(await problemsWith({ ...IN_SECRET, github_token: '', dry_run: 'true' })).toEqual([]);
});

test.each([
  ['http://localhost:1/x', []],
  ['app:x', []],
  ['x', ['redirect_uri is “x”, which is not a URL. Give the one that the consent was given with.']],
  [
    'https://a.example/\u0007',
    [
      'redirect_uri is “https://a.example/\\u0007”, which is not a URL. Give the one that the consent was given with.',
    ],
  ],
])('the redirect_uri %s', async (redirect_uri, problems) => {
  expect(await problemsWith({ ...IN_SECRET, redirect_uri })).toEqual(problems);
});

describe('a workspace that is not there', () => {
  test('is taken as it is named', async () => {
    const workspace = join(await makeFolder(), 'gone');
    expect(await jobOf({}, { workspace })).toMatchObject({ workspace, workingDirectory: workspace });
  });

  test('has no folders', async () => {
    const workspace = join(await makeFolder(), 'gone');
    expect(await problemsWith({ working_directory: 'out' }, { workspace })).toEqual([
      'working_directory is “out”, which is not a folder in the workspace.',
    ]);
  });
});

describe('how far a run goes', () => {
  const receipt = async (scope: string | null) => {
    const { path } = await makeWorkspace();
    const { mode } = await jobOf({ receipt: 'r', dry_run: 'true' }, { workspace: path, scope });
    return { mode, path: join(path, 'r') };
  };

  test('a check knows its receipt, also where nothing tells which run this is', async () => {
    const [known, unknown] = [await receipt('run'), await receipt(null)];
    expect(known.mode).toEqual({ kind: 'check', receipt: { path: known.path, scope: 'run', attempt: null } });
    expect(unknown.mode).toEqual({
      kind: 'check',
      receipt: { path: unknown.path, scope: '', attempt: null },
    });
  });

  test('the attempt of a run goes into its receipt', async () => {
    const attempt = { number: 2, scopeStart: 'run' };
    expect((await jobOf({ receipt: 'r' }, { attempt })).mode.receipt?.attempt).toEqual(attempt);
  });

  test.each(['post', 'POST', 'Post'])('a chat of the kind %s needs an access token', async (kind) => {
    expect(await problemsWith({ conversation_type: kind })).toEqual([
      'access_token is empty, and so is refresh_token. One of them is needed for users and for conversations of type post.',
    ]);
  });

  test('without a chat about a post no access token is asked for', async () => {
    expect(await problemsWith({ conversation_type: 'post', conversation_id: '' })).toEqual([
      'conversation_id is empty, and so is user_id: there is no recipient. Give at least one, or upload only, with send: false.',
    ]);
  });

  test.each(['access_token', 'refresh_token', 'refresh_token_file'])(
    'what is wrong with %s hides no other mistake',
    async (input) => {
      const problems = await problemsWith({ user_id: 'sara', [input]: 'a b' });
      expect(problems.join()).not.toContain('One of them is needed');
    },
  );
});

test('where the results go is known of wrong inputs, too', async () => {
  const { path } = await makeWorkspace();
  await mkdir(join(path, 'out'));
  const parse = (inputs: object) =>
    parseInputs(
      { ...ENOUGH, retries: 'x', ...inputs },
      { workspace: path, scope: 'run', isForkedPullRequest: false },
    );
  expect(await parse({ job_summary: 'false', results_file: 'out/r.json' })).toMatchObject({
    ok: false,
    destinations: { jobSummary: false, resultsFile: join(path, 'out', 'r.json') },
  });
  expect(await parse({ job_summary: 'x' })).toMatchObject({
    ok: false,
    destinations: { jobSummary: true, resultsFile: null },
  });
});

test('a template without a mistake has no problems', async () => {
  expect(await problemsWith({ message: '{{date}} {{sha}}' })).toEqual([]);
});

test('limits that are wrong are told', async () => {
  expect(await problemsWith({ limits: '5' })).toEqual([
    'limits holds 5 where lines such as "file: 10 MB" should be.',
  ]);
});

test('a token file on a machine that is thrown away is warned of, as a whole', async () => {
  const file = join(await makeFolder(), 'token');
  const { warnings } = await jobOf({ ...REFRESH, refresh_token_file: file }, { isHosted: true });
  expect(warnings).toEqual([
    'refresh_token_file is on a GitHub-hosted runner, which is thrown away after the job, and the new refresh token with it. Keep it in refresh_token_secret, or put the file away in a later step.',
  ]);
});

test('a second user is refused, as a whole', async () => {
  expect(await problemsWith({ user_id: 'a\nb\nc', access_token: 'x' })).toEqual([
    'user_id holds 3 ids; one is allowed. An access token speaks for one user, and only that user can be written to with it. For several users, use a step or a matrix job for each, with its own token.',
  ]);
});

test('a template with one mistake is told as one', async () => {
  expect(await problemsWith({ message: '{{#files}}' })).toEqual([
    'message as a template: line 1: Unclosed section "files". Each {{ needs its }}, each {{#name}} its {{/name}}.',
    'message is read as a template. To send it as it stands, give message_format: text.',
  ]);
});
