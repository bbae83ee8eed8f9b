import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AuthorizeFlags, readAuthorization } from '../../src/setup/authorize-inputs.ts';
import { parseTarget, readConsentAnswer, scopesOf } from '../../src/setup/consent.ts';
import { loopbackOf } from '../../src/setup/loopback.ts';
import { makeFolder } from '../helpers/refresh.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

describe('what a consent is for', () => {
  test.each([
    ['user', ['CHAT_BOT_USER_MESSAGE_SEND', 'USER_ID', 'offline_access']],
    ['supplier', ['CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND', 'offline_access']],
    ['post:a1/b==', ['CONVERSATION_SEND_MESSAGE.a1/b==', 'offline_access']],
  ])('%s knows its scopes', (text, scopes) => {
    expect(scopesOf(parseTarget(text), [])).toEqual(scopes);
  });

  test('may add scopes, each once, and asks for no other but offline_access', () => {
    expect(scopesOf(null, ['A', 'B', 'A'])).toEqual(['A', 'B', 'offline_access']);
    expect(scopesOf(parseTarget('supplier'), ['offline_access', 'USER_ID'])).toEqual([
      'CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND',
      'offline_access',
      'USER_ID',
    ]);
  });

  test.each(['', 'users', 'post', 'post:', 'post:a b', 'post:a"b', 'post:چت', 'user:x'])(
    'is not %j',
    (text) => {
      expect(parseTarget(text)).toBeNull();
    },
  );
});

test.each([
  ['state=s1&code=c1', { kind: 'yes', code: 'c1' }],
  ['state=s1', { kind: 'no' }],
  ['state=s1&code=', { kind: 'no' }],
  ['state=s1&code=c1&code=c2', { kind: 'no' }],
  ['state=s1&error=access_denied&error_description=x', { kind: 'no' }],
  ['state=s1&error=server_error', { kind: 'error', error: 'server_error', description: '' }],
  ['state=s1&error=e&code=c1', { kind: 'error', error: 'e', description: '' }],
  ['code=c1', { kind: 'wrong_state' }],
  ['state=s2&code=c1', { kind: 'wrong_state' }],
  ['state=s1&state=s1&code=c1', { kind: 'wrong_state' }],
  ['', { kind: 'wrong_state' }],
])('the answer %j', (query, answer) => {
  expect(readConsentAnswer(new URLSearchParams(query), 's1')).toEqual(answer);
});

test.each([
  ['http://localhost:1/x', true],
  ['http://127.9.8.7/', true],
  ['http://[::1]:80/', true],
  ['https://localhost:1/x', false],
  ['http://127.0.0.1.example/', false],
  ['http://example.com/', false],
  ['nonsense', false],
])('the redirect address %s is listened on: %s', (address, isListened) => {
  expect(loopbackOf(address) !== null).toBe(isListened);
});

const RAW = {
  client_id: 'app',
  client_secret: 'secret-1',
  redirect_uri: 'http://localhost:1/x',
  api_key: 'key',
};
const FLAGS: AuthorizeFlags = { for: 'user', scopes: [], repository: '', print: true };

describe('what a consent needs', () => {
  const problemsOf = async (raw: object, flags: Partial<AuthorizeFlags> = {}, workspace = '/') => {
    const read = await readAuthorization({ ...RAW, ...raw }, { ...FLAGS, ...flags }, workspace);
    return read.ok ? [] : read.problems;
  };

  test.each<[string, object, Partial<AuthorizeFlags>, RegExp]>([
    ['no client_id', { client_id: '' }, {}, /^client_id is empty\. Give the app’s slug/],
    ['no client_secret', { client_secret: ' ' }, {}, /^client_secret is empty/],
    ['no redirect_uri', { redirect_uri: '' }, {}, /^redirect_uri is empty/],
    ['a redirect_uri with parameters', { redirect_uri: 'https://a.example/?b=c' }, {}, /holds parameters/],
    ['a redirect_uri with an empty query', { redirect_uri: 'https://a.example/?' }, {}, /holds parameters/],
    ['a redirect_uri of an app', { redirect_uri: 'app:/x' }, {}, /begins with app:/],
    ['a redirect_uri on port 0', { redirect_uri: 'http://localhost:0/' }, {}, /names port 0/],
    ['nothing to ask for', {}, { for: '' }, /^There is nothing to ask for/],
    [
      'an unknown target',
      {},
      { for: 'everybody' },
      /^--for is “everybody”; allowed: user, supplier, or post:/,
    ],
    ['a scope that is none', {}, { scopes: ['a"b'] }, /^--scope is “a"b”/],
    ['no place for the tokens', {}, { print: false }, /^It is not said what to do with the tokens/],
    [
      'a secret without a repository',
      { refresh_token_secret: 'N', github_token: 't' },
      { print: false },
      /^--repository is empty/,
    ],
    ['a repository without a secret', {}, { repository: 'a/b' }, /^--repository is given without/],
    [
      'a repository that is none',
      { refresh_token_secret: 'N', github_token: 't' },
      { print: false, repository: 'a/b/c' },
      /^--repository is “a\/b\/c”/,
    ],
    [
      'a secret without GitHub’s token',
      { refresh_token_secret: 'N' },
      { print: false, repository: 'a/b' },
      /^github_token is empty/,
    ],
    ['a wrong address', { oauth_url: 'http://example.com' }, {}, /^oauth_url is “http:\/\/example\.com”/],
  ])('%s is told', async (_what, raw, flags, told) => {
    const problems = await problemsOf(raw, flags);
    expect(problems).toEqual([expect.stringMatching(told)]);
    expect(problems.join()).not.toContain('secret-1');
  });

  test('is told all at once', async () => {
    expect(await problemsOf({ client_id: '', redirect_uri: '' }, { for: 'x', print: false })).toHaveLength(4);
  });

  test('is one place for the tokens, outside of the folder of the call', async () => {
    const { path } = await makeWorkspace();
    const inside = { refresh_token_file: join(path, 'token') };
    expect(await problemsOf(inside, { print: false }, path)).toEqual([
      expect.stringContaining('lies inside the workspace'),
    ]);
    const outside = { refresh_token_file: join(await makeFolder(), 'token') };
    expect(await problemsOf(outside, { print: false }, path)).toEqual([]);
    expect(await problemsOf(outside, { print: true }, path)).toEqual([
      expect.stringContaining('--print is given together with a place'),
    ]);
    expect(
      await problemsOf(
        { ...outside, refresh_token_secret: 'N', github_token: 't' },
        { print: false, repository: 'a/b' },
        path,
      ),
    ).toEqual([expect.stringContaining('is given together with refresh_token_secret')]);
  });

  test('is read into plain values', async () => {
    const raw = { ...RAW, api_key: '', refresh_token_secret: 'ci/N', github_token: 't' };
    const flags = { for: 'post:c1', scopes: ['A B', 'C'], repository: 'acme/app', print: false };
    expect(await readAuthorization(raw, flags, '/')).toMatchObject({
      ok: true,
      authorization: {
        scopes: ['CONVERSATION_SEND_MESSAGE.c1', 'A', 'B', 'C', 'offline_access'],
        apiKey: null,
        client: { clientId: 'app', redirectUri: 'http://localhost:1/x' },
        keptIn: {
          location: { kind: 'secret', secret: { name: 'N', environment: 'ci', githubToken: 't' } },
          repository: 'acme/app',
        },
      },
    });
  });
});
