import { describe, expect, test } from 'vitest';
import { describeOauthError, oauthErrorIn } from '../../src/kenar/oauth-error.ts';
import { hintForExchange, hintForRefresh } from '../../src/kenar/oauth-hints.ts';

const error = (code: string, text = '') => JSON.stringify({ error: code, error_description: text });

const CONSENT =
  'Ask the user for consent again (a refresh token lives 30 days, and works once: its successor must be kept) and give the new refresh token.';
const TWO_RUNS = `If two runs came at once, run this one again: it may find the newer token. If not: ${CONSENT}`;
const REDIRECT_URI =
  'redirect_uri is not the one that the consent was given with. Give exactly the same, including a slash at its end.';
const OTHER_CLIENT =
  'The consent was given to another app: client_id is not the app’s slug that it was given with.';
const WRONG_CLIENT =
  'client_id (the app’s slug) or client_secret is wrong. Check both, and that they are of one app.';

describe('a refresh that is refused', () => {
  const ANY = `refresh_token has expired, was revoked, or was used up by another run; or redirect_uri is not the one of the consent. ${TWO_RUNS}`;
  const EXPIRED = `refresh_token has expired. ${CONSENT}`;
  const USED = `refresh_token was revoked, or was used up by another run. ${TWO_RUNS}`;
  const PAIR =
    'access_token does not belong to refresh_token. Leave access_token empty, or give the one that came with it.';
  test.each([
    ['', ANY],
    ['The Redirect', REDIRECT_URI],
    ['the redirect', REDIRECT_URI],
    ['The CLIENT ID of it', OTHER_CLIENT],
    ['the client id', OTHER_CLIENT],
    ['of Another Client', OTHER_CLIENT],
    ['the client ideas', ANY],
    ['the code', PAIR],
    ['CODE', PAIR],
    ['Access Token', PAIR],
    ['access_token', PAIR],
    ['decode', ANY],
    ['codes', ANY],
    ['the accesstoken', ANY],
    ['It EXPIRED', EXPIRED],
    ['used', USED],
    ['reused', USED],
    ['Re-used', USED],
    ['REVOKED', USED],
    ['Inactive', USED],
    ['unused', ANY],
    ['usedness', ANY],
    ['redirect, client id, code, expired, used', REDIRECT_URI],
    ['client id, code, expired, used', OTHER_CLIENT],
    ['code, expired, used', PAIR],
    ['expired, used', EXPIRED],
  ])('because of “%s”', (reason, told) => {
    expect(hintForRefresh(error('invalid_grant', reason))).toBe(told);
  });

  test.each([
    ['invalid_client', WRONG_CLIENT],
    ['token_inactive', `refresh_token has expired, was revoked, or was used up by another run. ${TWO_RUNS}`],
    [
      'unauthorized_client',
      'This app may not refresh tokens. Check client_id, and the app’s OAuth settings in the Kenar panel (https://divar.ir/kenar).',
    ],
    [
      'invalid_request',
      'Divar could not read one of the values. Check client_id, client_secret, refresh_token and redirect_uri: was each pasted whole?',
    ],
    ['invalid_scope', `The consent no longer covers what the app asks for. ${CONSENT}`],
    ['other', null],
    ['toString', null],
  ])('by its code %s, whatever the reason', (code, told) => {
    for (const reason of ['', 'redirect', 'expired', 'used'])
      expect(hintForRefresh(error(code, reason))).toBe(told);
  });
});

describe('an exchange that is refused', () => {
  const ANY =
    'The code of the consent is not valid, or not for this client_id and redirect_uri. Run authorize again.';
  const ONCE = 'The code of the consent works once. Run authorize again.';
  const LATE = 'The code of the consent lives a few minutes only. Run authorize again.';
  test.each([
    ['', ANY],
    ['Redirect', REDIRECT_URI],
    ['Client ID', OTHER_CLIENT],
    ['ANOTHER client', OTHER_CLIENT],
    ['client ideas', ANY],
    ['Already been USED', ONCE],
    ['Reused', ONCE],
    ['prereused', ANY],
    ['reusedly', ANY],
    ['EXPIRED', LATE],
    ['already been used, expired', ONCE],
  ])('because of “%s”', (reason, told) => {
    expect(hintForExchange(error('invalid_grant', reason))).toBe(told);
  });

  test.each([
    ['invalid_client', WRONG_CLIENT],
    ['token_inactive', 'The code of the consent is no longer valid. Run authorize again.'],
    [
      'unauthorized_client',
      'This app may not ask for a consent. Check client_id, and the app’s OAuth settings in the Kenar panel (https://divar.ir/kenar).',
    ],
    [
      'invalid_request',
      'Divar could not read one of the values. Check client_id, client_secret and redirect_uri: was each pasted whole?',
    ],
    ['invalid_scope', null],
    ['toString', null],
  ])('by its code %s, whatever the reason', (code, told) => {
    for (const reason of ['', 'redirect', 'expired', 'reused'])
      expect(hintForExchange(error(code, reason))).toBe(told);
  });
});

describe('what is specific to an OAuth error', () => {
  test.each([
    ['invalid_grant', 'a\nb was issued to another client.\n Because.', 'Because.'],
    ['invalid_grant', 'was issued to another client.Because.', 'Because.'],
    ['invalid_request', 'The request is missing a required parameter,\n or is otherwise malformed.\nx', 'x'],
    ['invalid_request', 'The request is missing a required parameteris otherwise malformed.x', 'x'],
    ['invalid_client', 'Client authentication failed (e.g.\n).x', 'x'],
    ['invalid_client', 'Client authentication failed ().  x). y', 'x). y'],
    ['token_inactive', 'Token is inactive because it is malformed, expired or otherwise invalid.x', 'x'],
    // Only at the beginning: elsewhere it is quoted by something else.
    [
      'invalid_request',
      'x The request is missing a required parameter is otherwise malformed. y',
      'x The request is missing a required parameter is otherwise malformed. y',
    ],
    ['invalid_client', 'x Client authentication failed (). y', 'x Client authentication failed (). y'],
    [
      'token_inactive',
      'x Token is inactive because it is malformed, expired or otherwise invalid. y',
      'x Token is inactive because it is malformed, expired or otherwise invalid. y',
    ],
    ['other', 'was issued to another client. x', 'was issued to another client. x'],
    ['toString', 'x', 'x'],
    ['other', 'undefined', 'undefined'],
  ])('%s: %j', (code, text, reason) => {
    expect(oauthErrorIn(error(code, text))).toEqual({ code, reason });
  });

  test.each<[unknown, string | null, string, string | null]>([
    ['a text', null, '', null],
    [[], null, '', null],
    [null, null, '', null],
    [{ error: 5, error_description: 6, message: 7 }, null, '', null],
    [{ error: 'a', error_description: 'b', message: 'c' }, 'a', 'b c', 'a: b c'],
    [{ message: 'a_1: b' }, 'a_1', 'a_1: b', 'a_1: b'],
    [{ message: ' a: b' }, null, ' a: b', null],
    [{ message: ': b' }, null, ': b', null],
    [{ message: 'a b: c' }, null, 'a b: c', null],
    [{ error: 'a', message: 'a: b' }, 'a', 'a: b', 'a: b'],
    [{ error: 'a', message: 'ab: c' }, 'a', 'ab: c', 'a: ab: c'],
    [{ error: 'a' }, 'a', '', 'a'],
  ])('in %j', (body, code, reason, described) => {
    expect(oauthErrorIn(JSON.stringify(body))).toEqual({ code, reason });
    expect(describeOauthError(JSON.stringify(body))).toBe(described);
  });
});
