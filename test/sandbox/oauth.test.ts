import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { KEY, sendUser } from './requests.ts';

const FORM = {
  grant_type: 'refresh_token',
  client_id: 'sandbox-app',
  client_secret: 'sandbox-secret',
  refresh_token: 'sandbox-refresh-token',
  redirect_uri: 'https://example.com/callback',
};

type Tokens = { access_token: string; refresh_token: string };

function refresh({ url }: Sandbox, form: Record<string, string> | string = FORM): Promise<Response> {
  return fetch(`${url}/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
}

/** An error in OAuth's form, as `400 invalid_grant: description`. */
async function oauthError(request: Promise<Response>): Promise<string> {
  const response = await request;
  const { error, error_description, ...others } = (await response.json()) as Record<string, unknown>;
  expect(others).toEqual({});
  return `${response.status} ${error}: ${error_description}`;
}

async function status(sandbox: Sandbox, accessToken: string): Promise<number> {
  const headers = { ...KEY, authorization: `Bearer ${accessToken}` };
  return (await sendUser(sandbox, { text_message: 'a' }, headers)).status;
}

test('a refresh replaces both tokens, and the old pair works for two minutes more', async () => {
  let now = 0;
  const sandbox = await openSandbox({ now: () => now });
  const answer = await refresh(sandbox, { ...FORM, code: 'sandbox-access-token' });
  const tokens = (await answer.json()) as Tokens;
  expect(tokens).toEqual({
    access_token: expect.stringMatching(/^ory_at_[\w-]{43}\.[\w-]{43}$/),
    expires_in: 3600,
    refresh_token: expect.stringMatching(/^ory_rt_[\w-]{43}\.[\w-]{43}$/),
    scope: 'CHAT_BOT_USER_MESSAGE_SEND CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND USER_ID offline_access',
    token_type: 'bearer',
  });
  expect(await status(sandbox, tokens.access_token)).toBe(200);
  now += 119_000;
  expect(await status(sandbox, 'sandbox-access-token')).toBe(200);
  now += 1000;
  expect(await status(sandbox, 'sandbox-access-token')).toBe(401);
  expect(await status(sandbox, tokens.access_token)).toBe(200);
  expect((await refresh(sandbox, { ...FORM, refresh_token: tokens.refresh_token })).status).toBe(200);
});

test('a replaced refresh token after the two minutes revokes all tokens of its consent', async () => {
  let now = 0;
  const sandbox = await openSandbox({ now: () => now });
  const tokens = (await (await refresh(sandbox)).json()) as Tokens;
  now += 120_000;
  expect(await oauthError(refresh(sandbox))).toMatch(/^401 token_inactive: Token is inactive/);
  expect(await status(sandbox, tokens.access_token)).toBe(401);
  expect(await oauthError(refresh(sandbox, { ...FORM, refresh_token: tokens.refresh_token }))).toMatch(
    /^401 token_inactive/,
  );
});

test('a refresh whose answer was lost can be asked for again with the same token', async () => {
  let now = 0;
  const sandbox = await openSandbox({ now: () => now });
  const lost = (await (await refresh(sandbox)).json()) as Tokens;
  now += 60_000;
  const again = (await (await refresh(sandbox)).json()) as Tokens;
  expect(again.refresh_token).not.toBe(lost.refresh_token);
  // The second try does not lengthen the old pair's life.
  now += 60_000;
  expect(await status(sandbox, 'sandbox-access-token')).toBe(401);
  expect(await status(sandbox, lost.access_token)).toBe(200);
  now += 60_000;
  expect(await status(sandbox, lost.access_token)).toBe(401);
  expect(await status(sandbox, again.access_token)).toBe(200);
});

test('access tokens live an hour, refresh tokens thirty days', async () => {
  let now = 0;
  const sandbox = await openSandbox({ now: () => now });
  const tokens = (await (await refresh(sandbox)).json()) as Tokens;
  now += 3_600_000;
  expect(await status(sandbox, tokens.access_token)).toBe(401);
  now += 30 * 24 * 3_600_000 - 3_600_001;
  expect((await refresh(sandbox, { ...FORM, refresh_token: tokens.refresh_token })).status).toBe(200);
  now += 1;
  expect((await refresh(sandbox, { ...FORM, refresh_token: tokens.refresh_token })).status).toBe(400);
});

const GRANT =
  'invalid_grant: The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.';

test.each<[Partial<typeof FORM & { code: string }>, string]>([
  [{ grant_type: 'password' }, '400 unsupported_grant_type: The authorization grant type is not supported'],
  [{ client_id: 'x' }, '401 invalid_client: Client authentication failed'],
  [{ client_secret: 'x' }, '401 invalid_client: Client authentication failed'],
  [{ redirect_uri: 'https://example.com/' }, `400 ${GRANT} The "redirect_uri" from this request does not`],
  [{ refresh_token: 'x' }, '401 token_inactive: Token is inactive because it is malformed, expired or'],
  [{ code: 'x' }, `400 ${GRANT} The "code" is not an access token of this app.`],
  [{ grant_type: '' }, '400 invalid_request: The request is missing a required parameter'],
  [{ client_id: '' }, '400 invalid_request'],
  [{ client_secret: '' }, '400 invalid_request'],
  [{ redirect_uri: '' }, '400 invalid_request'],
  [{ refresh_token: '' }, '400 invalid_request'],
])('a refresh with %o has Hydra’s error and rotates nothing', async (change, error) => {
  const sandbox = await openSandbox();
  expect(await oauthError(refresh(sandbox, { ...FORM, ...change }))).toContain(error);
  expect(sandbox.requests().every(({ took_effect }) => !took_effect)).toBe(true);
  expect((await refresh(sandbox)).status).toBe(200);
});

test('an expired refresh token is told after the standing text, and a form must be a form', async () => {
  let now = 0;
  const sandbox = await openSandbox({ now: () => now });
  now += 30 * 24 * 3_600_000;
  expect(await oauthError(refresh(sandbox))).toBe(`400 ${GRANT} The refresh token has expired.`);
  expect(await oauthError(refresh(sandbox, `${new URLSearchParams(FORM)}&client_id=sandbox-app`))).toMatch(
    /^400 invalid_request: .*"client_id" is given more than once/,
  );
  const json = fetch(`${sandbox.url}/oauth2/token`, { method: 'POST', body: JSON.stringify(FORM) });
  expect(await oauthError(json)).toMatch(/^400 invalid_request: .*The body must be a form/);
});
