import { expect, test } from 'vitest';
import { openSandbox } from '../helpers/workspace.ts';

const REFRESH = {
  grant_type: 'refresh_token',
  client_id: 'sandbox-app',
  client_secret: 'sandbox-secret',
  refresh_token: 'sandbox-refresh-token',
  redirect_uri: 'https://example.com/callback',
};
const EXCHANGE = { ...REFRESH, grant_type: 'authorization_code', code: 'ory_ac_none' };

const REQUEST =
  'The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed.';
const CLIENT =
  'Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).';
const GRANT =
  'The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.';
const without = (form: Record<string, string>, name: string) =>
  Object.entries(form).filter(([key]) => key !== name);

test.each<[string, Record<string, string> | [string, string][], number, string, string]>([
  [
    'another grant',
    { ...REFRESH, grant_type: 'password' },
    400,
    'unsupported_grant_type',
    'The authorization grant type is not supported by the authorization server.',
  ],
  [
    'an unknown client',
    { ...REFRESH, client_id: 'x' },
    401,
    'invalid_client',
    `${CLIENT} The requested OAuth 2.0 Client does not exist.`,
  ],
  ['a wrong secret', { ...REFRESH, client_secret: 'x' }, 401, 'invalid_client', CLIENT],
  [
    'another redirect address',
    { ...REFRESH, redirect_uri: 'https://example.com/' },
    400,
    'invalid_grant',
    `${GRANT} The "redirect_uri" from this request does not match the one from the authorize request.`,
  ],
  [
    'an unknown refresh token',
    { ...REFRESH, refresh_token: 'x' },
    401,
    'token_inactive',
    'Token is inactive because it is malformed, expired or otherwise invalid.',
  ],
  [
    'an access token of another app',
    { ...REFRESH, code: 'x' },
    400,
    'invalid_grant',
    `${GRANT} The "code" is not an access token of this app.`,
  ],
  ['an unknown code', EXCHANGE, 400, 'invalid_grant', `${GRANT} The authorization code is not known.`],
  ...Object.keys(REFRESH).map((name): [string, [string, string][], number, string, string] => [
    `no ${name}`,
    without(REFRESH, name),
    400,
    'invalid_request',
    `${REQUEST} The parameter "${name}" is missing.`,
  ]),
  [
    'no code',
    without(EXCHANGE, 'code'),
    400,
    'invalid_request',
    `${REQUEST} The parameter "code" is missing.`,
  ],
  [
    'one parameter twice',
    [...Object.entries(REFRESH), ['client_id', 'sandbox-app']],
    400,
    'invalid_request',
    `${REQUEST} The parameter "client_id" is given more than once.`,
  ],
])('a request with %s is refused as Hydra does', async (_what, form, status, error, description) => {
  const { url } = await openSandbox();
  const body = new URLSearchParams(form);
  const response = await fetch(`${url}/oauth2/token`, { method: 'POST', body });
  expect([response.status, await response.json()]).toEqual([
    status,
    { error, error_description: description },
  ]);
  expect([response.headers.get('cache-control'), response.headers.get('pragma')]).toEqual([
    'no-store',
    'no-cache',
  ]);
});

test('a body that is no form is refused', async () => {
  const { url } = await openSandbox();
  const response = await fetch(`${url}/oauth2/token`, { method: 'POST', body: JSON.stringify(REFRESH) });
  expect([response.status, await response.json()]).toEqual([
    400,
    {
      error: 'invalid_request',
      error_description: `${REQUEST} The body must be a form: application/x-www-form-urlencoded.`,
    },
  ]);
});

test('an empty parameter beside a full one counts as none, and the answer is not stored', async () => {
  const { url } = await openSandbox();
  const body = new URLSearchParams([...Object.entries(REFRESH), ['client_id', ''], ['code', '']]);
  const response = await fetch(`${url}/oauth2/token`, { method: 'POST', body });
  expect(response.status).toBe(200);
  expect([response.headers.get('cache-control'), response.headers.get('pragma')]).toEqual([
    'no-store',
    'no-cache',
  ]);
});
