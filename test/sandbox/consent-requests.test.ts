import { expect, test } from 'vitest';
import { openSandbox } from '../helpers/workspace.ts';

const REDIRECT = 'http://127.0.0.1:4321/back';
const REQUEST = {
  response_type: 'code',
  client_id: 'sandbox-app',
  redirect_uri: REDIRECT,
  scope: 'USER_ID',
  state: 'a-random-state',
};

type Change = Record<string, string | undefined>;

function parametersOf(change: Change): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...REQUEST, ...change })) {
    if (value !== undefined) parameters.set(name, value);
  }
  return parameters;
}

async function ask(change: Change, headers: Record<string, string> = {}) {
  const { url } = await openSandbox();
  const response = await fetch(`${url}/oauth2/auth?${parametersOf(change)}`, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const SHORT = 'The parameter "state" must be at least 8 characters long.';
const state = 'a-random-state';

test.each<[Change, Record<string, string>]>([
  [
    { response_type: undefined },
    {
      error: 'unsupported_response_type',
      error_description: 'The parameter "response_type" must be "code".',
      state,
    },
  ],
  [
    { response_type: 'token' },
    {
      error: 'unsupported_response_type',
      error_description: 'The parameter "response_type" must be "code".',
      state,
    },
  ],
  [{ state: undefined }, { error: 'invalid_state', error_description: SHORT, state: '' }],
  [{ state: '1234567' }, { error: 'invalid_state', error_description: SHORT, state: '1234567' }],
  [
    { scope: undefined },
    { error: 'invalid_scope', error_description: 'The parameter "scope" is missing.', state },
  ],
  [
    { scope: '  ' },
    { error: 'invalid_scope', error_description: 'The parameter "scope" is missing.', state },
  ],
  [
    { scope: 'USER_ID ADMIN' },
    {
      error: 'invalid_scope',
      error_description: "The OAuth 2.0 Client is not allowed to request scope 'ADMIN'.",
      state,
    },
  ],
  // Its scopes name a conversation each.
  [
    { scope: 'CONVERSATION_SEND_MESSAGE' },
    {
      error: 'invalid_scope',
      error_description: "The OAuth 2.0 Client is not allowed to request scope 'CONVERSATION_SEND_MESSAGE'.",
      state,
    },
  ],
])('a request with %o comes back with the error and nothing else', async (change, error) => {
  const { status, headers, text } = await ask(change);
  expect([status, text, headers.get('cache-control')]).toEqual([303, '', 'no-store']);
  expect(headers.get('location')).toBe(`${REDIRECT}?${new URLSearchParams(error)}`);
});

test.each<[Change, string]>([
  [{ client_id: undefined }, 'client_id'],
  [{ client_id: 'other' }, 'client_id'],
  [{ redirect_uri: undefined }, 'redirect_uri'],
  [{ redirect_uri: 'https://evil.example/' }, 'redirect_uri'],
  [{ redirect_uri: 'http://127.0.0.1:1/?a=b' }, 'redirect_uri'],
  [{ redirect_uri: 'http://127.0.0.1:1/?' }, 'redirect_uri'],
  [{ redirect_uri: 'http://127.0.0.1.evil.example/' }, 'redirect_uri'],
  [{ redirect_uri: 'http://127.0.0.1@evil.example/' }, 'redirect_uri'],
  [{ redirect_uri: 'javascript:alert(1)' }, 'redirect_uri'],
  [{ redirect_uri: 'http://127.0.0.1:1/\r\nX-Header: x' }, 'redirect_uri'],
  [{ redirect_uri: 'http://' }, 'redirect_uri'],
  [{ redirect_uri: 'xhttp://127.0.0.1:1/' }, 'redirect_uri'],
  [{ redirect_uri: 'https://127.0.0.1:1/' }, 'redirect_uri'],
  [{ redirect_uri: 'http://127.0.0.1:1/é' }, 'redirect_uri'],
  [{ redirect_uri: 'http://127.0.0.1:1/#a' }, 'redirect_uri'],
  [{ redirect_uri: 'http://127.0.0.1:1\\a' }, 'redirect_uri'],
])('a request with %o is a page with a text about %s', async (change, told) => {
  const { status, headers, text } = await ask(change);
  expect([status, headers.get('location')]).toEqual([400, null]);
  expect(text).toContain(`«${told}»`);
});

test('a state of eight characters is taken, and blanks around scopes and twice the same count for one', async () => {
  const { status, text } = await ask({ state: '12345678', scope: ' USER_ID  offline_access USER_ID ' });
  expect(status).toBe(200);
  expect(text).toContain('name="scope" value="USER_ID offline_access"');
  expect(text).toContain('name="user_id" value="sandbox-user"');
});

test('with tokens for any user the page suggests none', async () => {
  const { url } = await openSandbox({ oauth: { userId: null } });
  expect(await (await fetch(`${url}/oauth2/auth?${parametersOf({})}`)).text()).toContain(
    'name="user_id" value=""',
  );
});

test.each<[string | undefined, string | undefined, string]>([
  [undefined, undefined, 'fa'],
  [undefined, 'en', 'en'],
  [undefined, 'EN-GB', 'en'],
  [undefined, 'fa-IR,en', 'fa'],
  ['en', 'fa', 'en'],
  ['de', 'en', 'en'],
  ['garden', undefined, 'fa'],
  ['energy', undefined, 'fa'],
])('with ui_locales %s and Accept-Language %s the page is in %s', async (ui_locales, accept, language) => {
  const { text } = await ask({ ui_locales }, accept === undefined ? {} : { 'accept-language': accept });
  expect(text).toContain(`<html lang="${language}"`);
});

test.each<[Change, number]>([
  [{ decision: 'yes', user_id: 'sara' }, 303],
  [{ decision: 'no' }, 303],
  [{ decision: 'yes' }, 400],
  [{ decision: 'yes', user_id: '' }, 400],
  [{ user_id: 'sara' }, 400],
  [{ decision: '', user_id: 'sara' }, 400],
  [{ decision: 'maybe', user_id: 'sara' }, 400],
])('the decision %o is answered with %d', async (decision, status) => {
  const { url } = await openSandbox();
  const body = parametersOf(decision);
  const response = await fetch(`${url}/oauth2/auth`, { method: 'POST', body, redirect: 'manual' });
  expect(response.status).toBe(status);
  expect(response.headers.has('location')).toBe(status === 303);
});

test.each([
  ['fa', /پاسخ فرم کامل نیست/],
  ['en', /The form is not complete/],
])('a form without a decision is refused in its language: %s', async (ui_locales, told) => {
  const { url } = await openSandbox();
  const body = parametersOf({ ui_locales, user_id: 'sara' });
  const response = await fetch(`${url}/oauth2/auth`, { method: 'POST', body, redirect: 'manual' });
  expect(await response.text()).toMatch(told);
});

test('the page runs no script, and what it is given stays text', async () => {
  const { text, headers } = await ask({ state: '"><script>alert(1)</script>' });
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(text).not.toMatch(/<script|\son\w+=/);
});
