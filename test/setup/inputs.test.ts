import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RawInputs } from '../../src/inputs/table.ts';
import { type AuthorizeFlags, readAuthorization } from '../../src/setup/authorize-inputs.ts';
import { readExamination } from '../../src/setup/doctor-inputs.ts';
import { makeFolder } from '../helpers/refresh.ts';

const HOSTS = { api: 'https://a.example', upload: 'https://u.example', oauth: 'https://o.example' };
const URLS = { api_url: HOSTS.api, upload_url: HOSTS.upload, oauth_url: HOSTS.oauth };
const CLIENT = { client_id: 'app', client_secret: 'secret-1', redirect_uri: 'http://localhost:1/x' };
const FLAGS: AuthorizeFlags = { for: 'user', scopes: [], repository: '', print: true };
const IN_SECRET = { refresh_token_secret: 'N', github_token: 't' };
const FOR_SECRET = { print: false, repository: 'a/b' };
const LONG = 'x'.repeat(101);
const CUT = `${'x'.repeat(100)}…`;

describe('what a consent needs is told, as a whole:', () => {
  const problemsOf = async (raw: RawInputs, flags: Partial<AuthorizeFlags> = {}) => {
    const read = await readAuthorization({ ...CLIENT, ...raw }, { ...FLAGS, ...flags }, '/none');
    return read.ok ? [] : read.problems;
  };
  const SCOPE = 'which no scope can be: it has printable ASCII letters only.';

  test.each<[string, RawInputs, Partial<AuthorizeFlags>, string[]]>([
    ['all is there', {}, {}, []],
    [
      'no client',
      { client_id: '', client_secret: '', redirect_uri: '' },
      {},
      [
        'client_id is empty. Give the app’s slug, as the Kenar panel shows it.',
        'client_secret is empty. Give the app’s OAuth secret, which the Kenar panel shows.',
        'redirect_uri is empty. Give the address that is registered in the Kenar panel, such as http://localhost:8765/callback, where authorize listens itself.',
      ],
    ],
    ['an https address', { redirect_uri: 'https://a.example' }, {}, []],
    ['another port 0', { redirect_uri: 'https://a.example:0/' }, {}, []],
    [
      'port 0',
      { redirect_uri: 'http://localhost:0/' },
      {},
      ['redirect_uri is “http://localhost:0/”, which names port 0; give the one that is registered.'],
    ],
    [
      'an address of an app',
      { redirect_uri: 'app:/x' },
      {},
      ['redirect_uri is “app:/x”, which begins with app:; allowed: https and http.'],
    ],
    ...['https://a.example/?', 'https://a.example/?b', 'https://a.example/#', 'https://a.example/#b'].map(
      (redirect_uri): [string, RawInputs, object, string[]] => [
        redirect_uri,
        { redirect_uri },
        {},
        [`redirect_uri is “${redirect_uri}”, which holds parameters or a fragment; Divar allows neither.`],
      ],
    ),
    ...['https://me@a.example/', 'https://:pw@a.example/'].map(
      (redirect_uri): [string, RawInputs, object, string[]] => [
        redirect_uri,
        { redirect_uri },
        {},
        [`redirect_uri is “${redirect_uri}”, which holds a user name or a password.`],
      ],
    ),
    [
      'a long address',
      { redirect_uri: `app:${LONG}` },
      {},
      [`redirect_uri is “app:${'x'.repeat(96)}…”, which begins with app:; allowed: https and http.`],
    ],
    [
      'what is no address, once',
      { redirect_uri: 'x' },
      {},
      ['redirect_uri is “x”, which is not a URL. Give the one that the consent was given with.'],
    ],
    [
      'an unknown target',
      {},
      { for: LONG },
      [`--for is “${CUT}”; allowed: user, supplier, or post:CONVERSATION_ID.`],
    ],
    [
      'nothing to ask for',
      {},
      { for: '', scopes: ['', ' '] },
      [
        'There is nothing to ask for. Give --for user, --for post:CONVERSATION_ID or --for supplier; or each scope with --scope.',
      ],
    ],
    ['scopes alone', {}, { for: '', scopes: [' A\t B '] }, []],
    [
      'a scope that is none',
      {},
      { scopes: ['A "', 'چ'] },
      [`--scope is “"”, ${SCOPE}`, `--scope is “چ”, ${SCOPE}`],
    ],
    ['a long scope that is none', {}, { scopes: [`${LONG}"`] }, [`--scope is “${CUT}”, ${SCOPE}`]],
    [
      'no place for the tokens',
      {},
      { print: false },
      [
        'It is not said what to do with the tokens. Give --refresh-token-file PATH, --refresh-token-secret NAME with --repository OWNER/NAME, or --print.',
      ],
    ],
    [
      'a place, and printing',
      IN_SECRET,
      { print: true, repository: 'a/b' },
      ['--print is given together with a place where the refresh token is kept. Give one of them.'],
    ],
    [
      'a secret without a repository',
      IN_SECRET,
      { print: false },
      ['--repository is empty. --refresh-token-secret needs the repository whose secret it is: OWNER/NAME.'],
    ],
    [
      'a repository without a secret',
      {},
      { repository: 'a/b' },
      ['--repository is given without --refresh-token-secret, and only a secret has a repository.'],
    ],
    ...['a', '/b', 'a/', 'a/b/c', 'a b/c', 'a/b c', '/'].map(
      (repository): [string, RawInputs, object, string[]] => [
        `the repository ${repository}`,
        IN_SECRET,
        { print: false, repository },
        [`--repository is “${repository}”; allowed: OWNER/NAME.`],
      ],
    ),
    [
      'a long repository',
      IN_SECRET,
      { print: false, repository: LONG },
      [`--repository is “${CUT}”; allowed: OWNER/NAME.`],
    ],
    ['a repository', IN_SECRET, { print: false, repository: 'a-.1/_b.c' }, []],
    [
      'mistakes of inputs before those of flags',
      { client_id: '', oauth_url: 'x' },
      { for: 'x' },
      [
        'client_id is empty. Give the app’s slug, as the Kenar panel shows it.',
        'oauth_url is “x”, which is not a URL; allowed: https://HOST, with or without a path, or http on loopback.',
        '--for is “x”; allowed: user, supplier, or post:CONVERSATION_ID.',
      ],
    ],
  ])('%s', async (_what, raw, flags, problems) => {
    expect(await problemsOf(raw, flags)).toEqual(problems);
  });

  test('and read, where nothing is wrong', async () => {
    const client = { clientId: 'app', clientSecret: 'secret-1', redirectUri: CLIENT.redirect_uri };
    const scopes = ['CHAT_BOT_USER_MESSAGE_SEND', 'USER_ID', 'offline_access'];
    expect(await readAuthorization({ ...CLIENT, ...URLS, api_key: 'k' }, FLAGS, '/none')).toEqual({
      ok: true,
      authorization: { hosts: HOSTS, client, scopes, apiKey: 'k', keptIn: null },
    });
    expect(
      await readAuthorization({ ...CLIENT, ...URLS, ...IN_SECRET }, { ...FLAGS, ...FOR_SECRET }, '/none'),
    ).toEqual({
      ok: true,
      authorization: {
        hosts: HOSTS,
        client,
        scopes,
        apiKey: null,
        keptIn: {
          location: { kind: 'secret', secret: { name: 'N', environment: null, githubToken: 't' } },
          repository: 'a/b',
        },
      },
    });
    expect(
      await readAuthorization({ ...CLIENT }, { ...FLAGS, for: '', scopes: ['A  B', 'C'] }, '/none'),
    ).toMatchObject({ authorization: { scopes: ['A', 'B', 'C', 'offline_access'] } });
  });
});

describe('what doctor looks at', () => {
  const NEEDS =
    'A refresh needs refresh_token (or refresh_token_file), client_id, client_secret and redirect_uri.';
  const COMPLETE =
    'complete, and its successor can be kept. Whether Divar takes it is known only when it is used up, so it was not tried.';
  const refreshOf = async (raw: RawInputs) => {
    const read = await readExamination({ ...URLS, ...raw }, '/none');
    if (!read.ok) throw new Error(read.problems.join());
    return read.examination;
  };
  const point = (status: string, seen: string, advice = '') => ({
    name: 'refresh token',
    status,
    seen,
    advice,
  });
  const failed = (seen: string) => point('failed', `incomplete: ${seen}`, NEEDS);

  test('is what a run would be given', async () => {
    const refresh = point(
      'not_known',
      'none is given. It lets a run get a fresh access_token itself, where one is needed.',
    );
    expect(await readExamination({ ...URLS, api_key: 'k', access_token: 'a' }, '/none')).toEqual({
      ok: true,
      examination: { hosts: HOSTS, apiKey: 'k', accessToken: 'a', refresh, keptIn: null },
    });
    expect(await readExamination(URLS, '/none')).toMatchObject({
      examination: { apiKey: null, accessToken: null },
    });
  });

  test('is nothing where an address or a credential can’t be used', async () => {
    const raw = { api_url: 'x', upload_url: 'x', oauth_url: 'x', api_key: 'a b', access_token: 'a b' };
    const url =
      'is “x”, which is not a URL; allowed: https://HOST, with or without a path, or http on loopback.';
    const credential =
      'holds a blank, a line break or a character that no credential has. Was it pasted whole?';
    expect(await readExamination(raw, '/none')).toEqual({
      ok: false,
      problems: [
        `api_url ${url}`,
        `upload_url ${url}`,
        `oauth_url ${url}`,
        `api_key ${credential}`,
        `access_token ${credential}`,
      ],
    });
  });

  test.each<[string, RawInputs, object]>([
    [
      'a token alone',
      { refresh_token: 'r' },
      failed('client_id is empty. client_secret is empty. redirect_uri is empty.'),
    ],
    [
      'a token and a client',
      { ...CLIENT, refresh_token: 'r' },
      point(
        'not_known',
        'complete, but where its successor is kept is not given.',
        'Give --refresh-token-file here and to post; the action takes refresh_token_secret, too. Without one of them a run refuses to refresh.',
      ),
    ],
    [
      'a redirect_uri that is none',
      { ...CLIENT, refresh_token: 'r', redirect_uri: 'x' },
      failed('redirect_uri is “x”, which is not a URL. Give the one that the consent was given with.'),
    ],
    [
      'a file in a folder that is not there, and no token',
      { ...CLIENT, refresh_token_file: '/none-such/token' },
      failed(
        'refresh_token_file is “/none-such/token”, which lies in a folder that can’t be found. Create the folder first. refresh_token is empty.',
      ),
    ],
    [
      'a token that is none',
      { ...CLIENT, refresh_token: 'a b' },
      failed(
        'refresh_token holds a blank, a line break or a character that no credential has. Was it pasted whole?',
      ),
    ],
  ])('of a refresh with %s', async (_what, raw, refresh) => {
    expect(await refreshOf(raw)).toMatchObject({ refresh, keptIn: null });
  });

  test('of a refresh with a file', async () => {
    const path = join(await makeFolder(), 'token');
    const keptIn = { kind: 'file', path };
    const raw = { ...CLIENT, refresh_token_file: path };
    expect(await refreshOf(raw)).toMatchObject({
      refresh: failed(
        'refresh_token is empty, and refresh_token_file does not exist yet. authorize makes it.',
      ),
      keptIn,
    });
    expect(await refreshOf({ ...raw, refresh_token: 'r' })).toMatchObject({
      refresh: point('ok', COMPLETE),
      keptIn,
    });
    await writeFile(path, 'r\n', { mode: 0o600 });
    expect(await refreshOf(raw)).toMatchObject({ refresh: point('ok', COMPLETE), keptIn });
    if (process.platform === 'win32') return;
    await chmod(path, 0o644);
    expect((await refreshOf(raw)).refresh.seen).toMatch(/\(mode 0644\).* refresh_token is empty\.$/);
  });

  test('of a refresh with a secret that can’t be written is no place', async () => {
    const raw = { ...CLIENT, refresh_token: 'r', refresh_token_secret: 'N' };
    expect(await refreshOf(raw)).toMatchObject({
      refresh: failed(
        'github_token is empty. refresh_token_secret needs a token that may write that secret.',
      ),
      keptIn: null,
    });
    expect(await refreshOf({ ...raw, github_token: 't' })).toMatchObject({
      refresh: { status: 'ok' },
      keptIn: { kind: 'secret', secret: { name: 'N', environment: null, githubToken: 't' } },
    });
  });
});
