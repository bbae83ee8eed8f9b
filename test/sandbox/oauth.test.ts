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
    access_token: expect.any(String),
    expires_in: 3600,
    refresh_token: expect.any(String),
    scope: 'CHAT_BOT_USER_MESSAGE_SEND CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND',
    token_type: 'Bearer',
  });
  expect(await status(sandbox, tokens.access_token)).toBe(200);
  now += 119_000;
  expect(await status(sandbox, 'sandbox-access-token')).toBe(200);
  now += 1000;
  expect(await status(sandbox, 'sandbox-access-token')).toBe(401);
  expect((await refresh(sandbox)).status).toBe(400);
  expect((await refresh(sandbox, { ...FORM, refresh_token: tokens.refresh_token })).status).toBe(200);
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
  expect((await refresh(sandbox)).status).toBe(400);
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

test('every wrong or missing value has an error in both shapes, and rotates nothing', async () => {
  const sandbox = await openSandbox();
  const cases: [Partial<typeof FORM & { code: string }>, number, string][] = [
    [{ grant_type: 'authorization_code' }, 400, 'unsupported_grant_type'],
    [{ client_id: 'x' }, 401, 'invalid_client'],
    [{ client_secret: 'x' }, 401, 'invalid_client'],
    [{ redirect_uri: 'https://example.com/' }, 400, 'invalid_grant'],
    [{ refresh_token: 'x' }, 400, 'invalid_grant'],
    [{ code: 'x' }, 400, 'invalid_grant'],
    [{ grant_type: '' }, 400, 'invalid_request'],
    [{ client_id: '' }, 400, 'invalid_request'],
    [{ client_secret: '' }, 400, 'invalid_request'],
    [{ redirect_uri: '' }, 400, 'invalid_request'],
    [{ refresh_token: '' }, 400, 'invalid_request'],
  ];
  for (const [change, expected, error] of cases) {
    const answer = await refresh(sandbox, { ...FORM, ...change });
    expect([change, answer.status]).toEqual([change, expected]);
    expect(await answer.json()).toMatchObject({
      error,
      error_description: expect.any(String),
      code: expect.any(Number),
      message: expect.stringContaining(error),
      details: [],
    });
  }
  const twice = `${new URLSearchParams(FORM)}&client_id=sandbox-app`;
  expect((await refresh(sandbox, twice)).status).toBe(400);
  const json = await fetch(`${sandbox.url}/oauth2/token`, { method: 'POST', body: JSON.stringify(FORM) });
  expect(json.status).toBe(415);
  expect(sandbox.requests().every(({ took_effect }) => !took_effect)).toBe(true);
});
