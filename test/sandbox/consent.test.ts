import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { errorCodes, KEY, sendUser } from './requests.ts';

const REQUEST = {
  response_type: 'code',
  client_id: 'sandbox-app',
  redirect_uri: 'http://127.0.0.1:4321/back',
  scope: 'CHAT_BOT_USER_MESSAGE_SEND USER_ID offline_access',
  state: 'a-random-state',
};

type Change = Partial<Record<keyof typeof REQUEST | 'ui_locales', string>>;

function askForConsent({ url }: Sandbox, change: Change = {}, headers: Record<string, string> = {}) {
  return fetch(`${url}/oauth2/auth?${new URLSearchParams({ ...REQUEST, ...change })}`, {
    headers,
    redirect: 'manual',
  });
}

/** Where the browser goes after the form is sent: the fields of the page, and a decision. */
async function decide(sandbox: Sandbox, decision: string, change: Change & { user_id?: string } = {}) {
  const { user_id, ...request } = change;
  const page = await (await askForConsent(sandbox, request)).text();
  const form = new URLSearchParams({ decision });
  for (const [, name = '', value = ''] of page.matchAll(/<input[^>]* name="(\w+)" value="([^"]*)"/g)) {
    form.set(name, value);
  }
  if (user_id !== undefined) form.set('user_id', user_id);
  const response = await fetch(`${sandbox.url}/oauth2/auth`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  return { status: response.status, location: new URL(response.headers.get('location') ?? 'none:') };
}

async function newCode(sandbox: Sandbox, change: Change & { user_id?: string } = {}): Promise<string> {
  return (await decide(sandbox, 'yes', change)).location.searchParams.get('code') ?? '';
}

function exchange({ url }: Sandbox, code: string, change: Record<string, string> = {}): Promise<Response> {
  const form = {
    grant_type: 'authorization_code',
    code,
    client_id: 'sandbox-app',
    client_secret: 'sandbox-secret',
    redirect_uri: REQUEST.redirect_uri,
  };
  return fetch(`${url}/oauth2/token`, { method: 'POST', body: new URLSearchParams({ ...form, ...change }) });
}

async function errorOf(request: Promise<Response>): Promise<string> {
  const response = await request;
  const { error, error_description } = (await response.json()) as Record<string, string>;
  return `${response.status} ${error} ${error_description?.split('client. ').at(-1)}`;
}

const userOf = ({ url }: Sandbox, token: string, key = 'sandbox-key') =>
  fetch(`${url}/v1/open-platform/users`, { headers: { 'x-api-key': key, authorization: `Bearer ${token}` } });

test('yes comes back with a code and the state, no with the state alone', async () => {
  const sandbox = await openSandbox();
  const yes = await decide(sandbox, 'yes');
  expect(yes.status).toBe(303);
  expect(yes.location.origin + yes.location.pathname).toBe(REQUEST.redirect_uri);
  expect(Object.fromEntries(yes.location.searchParams)).toEqual({
    state: REQUEST.state,
    code: expect.stringMatching(/^ory_ac_/),
  });
  const no = await decide(sandbox, 'no');
  expect([no.status, no.location.href]).toEqual([303, `${REQUEST.redirect_uri}?state=${REQUEST.state}`]);
});

test.each([
  'http://localhost:8/',
  'http://127.8.9.1/a/b',
  'http://[::1]:65535/x',
  'https://example.com/callback',
])('the redirect address %s is taken', async (redirect_uri) => {
  const sandbox = await openSandbox();
  const code = await newCode(sandbox, { redirect_uri });
  expect((await exchange(sandbox, code, { redirect_uri })).status).toBe(200);
});

test('a code is exchanged for tokens of the user who consented, with the scopes of the consent', async () => {
  const sandbox = await openSandbox();
  const response = await exchange(sandbox, await newCode(sandbox, { user_id: 'sara' }));
  const tokens = (await response.json()) as Record<string, string>;
  expect(tokens).toEqual({
    access_token: expect.stringMatching(/^ory_at_/),
    refresh_token: expect.stringMatching(/^ory_rt_/),
    expires_in: 3600,
    scope: REQUEST.scope,
    token_type: 'bearer',
  });
  const headers = { ...KEY, authorization: `Bearer ${tokens.access_token}` };
  expect(await (await userOf(sandbox, tokens.access_token ?? '')).json()).toEqual({ user_id: 'sara' });
  const answer = await sendUser(sandbox, { text_message: 'a' }, headers, 'sara');
  const { conversation_id } = (await answer.json()) as { conversation_id: string };
  expect(await errorCodes(sendUser(sandbox, { text_message: 'a' }, headers, 'sandbox-user'))).toBe('403 7');
  const later = await fetch(
    `${sandbox.url}/v1/open-platform/chat/bot/conversations/${conversation_id}/messages`,
    {
      method: 'POST',
      headers: { ...KEY, 'content-type': 'application/json' },
      body: '{"text_message":"with the key alone"}',
    },
  );
  expect(later.status).toBe(200);
  expect(sandbox.chats()[`bot:${conversation_id}`]).toMatchObject([{ conversation_id }]);
});

test('a refresh token comes only with offline_access', async () => {
  const sandbox = await openSandbox();
  const response = await exchange(sandbox, await newCode(sandbox, { scope: 'USER_ID' }));
  expect(Object.keys((await response.json()) as object)).toEqual([
    'access_token',
    'expires_in',
    'scope',
    'token_type',
  ]);
});

test('a code works once, for its app and redirect address, and for ten minutes', async () => {
  let now = 0;
  const sandbox = await openSandbox({ now: () => now });
  const code = await newCode(sandbox);
  expect(await errorOf(exchange(sandbox, code, { redirect_uri: 'http://127.0.0.1:1/' }))).toMatch(
    /^400 invalid_grant The "redirect_uri" from this request/,
  );
  expect(await errorOf(exchange(sandbox, code, { client_secret: 'x' }))).toMatch(/^401 invalid_client/);
  const tokens = (await (await exchange(sandbox, code)).json()) as { access_token: string };
  expect((await userOf(sandbox, tokens.access_token)).status).toBe(200);
  expect(await errorOf(exchange(sandbox, code))).toBe(
    '400 invalid_grant The authorization code has already been used.',
  );
  // Either exchange may have been a thief's.
  expect(await errorCodes(userOf(sandbox, tokens.access_token))).toBe('401 16');
  expect(await errorOf(exchange(sandbox, 'ory_ac_none'))).toMatch(/is not known\.$/);
  const late = await newCode(sandbox);
  now += 600_000;
  expect(await errorOf(exchange(sandbox, late))).toMatch(/has expired\.$/);
});

test('whose token it is: each field has a scope, and the key a permission', async () => {
  const sandbox = await openSandbox({
    apiKeys: { 'sandbox-key': ['USER_RETRIEVE'], weak: ['CHAT_UPLOAD_MEDIA'] },
    accessTokens: {
      both: { scopes: ['USER_ID', 'USER_PHONE'], userId: 'u1' },
      phone: ['USER_PHONE'],
      none: ['CHAT_BOT_USER_MESSAGE_SEND'],
    },
  });
  expect(await (await userOf(sandbox, 'sandbox-access-token')).json()).toEqual({ user_id: 'sandbox-user' });
  expect(await (await userOf(sandbox, 'both')).json()).toEqual({
    user_id: 'u1',
    phone_number: '09990000000',
  });
  expect(await (await userOf(sandbox, 'phone')).json()).toEqual({ phone_number: '09990000000' });
  expect(await errorCodes(userOf(sandbox, 'none'))).toBe('403 7');
  expect(await errorCodes(userOf(sandbox, 'unknown'))).toBe('401 16');
  expect(await errorCodes(userOf(sandbox, 'both', 'weak'))).toBe('403 7');
});

test('the form is refused from another site, and the page is opened from any', async () => {
  const sandbox = await openSandbox();
  const post = (headers: Record<string, string>) =>
    fetch(`${sandbox.url}/oauth2/auth`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ ...REQUEST, decision: 'yes', user_id: 'u' }),
      redirect: 'manual',
    });
  expect(await errorCodes(post({ origin: 'https://evil.example' }))).toBe('403 7');
  expect((await post({ origin: sandbox.url })).status).toBe(303);
  expect((await askForConsent(sandbox, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(200);
});

test('the log names the step of the page, of the decision and of the exchange', async () => {
  const sandbox = await openSandbox();
  await exchange(sandbox, await newCode(sandbox));
  expect(sandbox.requests().map(({ step }) => step)).toEqual(['consent', 'consent', 'refresh']);
});

test('a new consent of one user leaves the tokens of another as they are', async () => {
  let now = 0;
  const sandbox = await openSandbox({ now: () => now });
  const tokensOf = async (user_id: string) =>
    (await (await exchange(sandbox, await newCode(sandbox, { user_id }))).json()) as { access_token: string };
  const first = await tokensOf('sara');
  await tokensOf('reza');
  now += 120_000;
  expect(await (await userOf(sandbox, first.access_token)).json()).toEqual({ user_id: 'sara' });
});
