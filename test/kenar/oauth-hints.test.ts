import { describe, expect, test } from 'vitest';
import { hintForExchange, hintForRefresh } from '../../src/kenar/oauth-hints.ts';

/** Hydra's text for every `invalid_grant`: it names all causes, so only what follows it is one. */
const STANDING =
  'The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.';

const error = (code: string, text = '') =>
  JSON.stringify({
    error: code,
    error_description: code === 'invalid_grant' ? `${STANDING} ${text}`.trim() : text,
  });

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
    ['The refresh token has expired.', EXPIRED],
    ['The refresh token was already used.', USED],
    ['The "redirect_uri" from this request does not match the one from the authorize request.', REDIRECT_URI],
    [
      'The OAuth 2.0 Client ID from this request does not match the one from the authorize request.',
      OTHER_CLIENT,
    ],
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
    ['The authorization code has already been used.', ONCE],
    ['The authorization code has expired.', LATE],
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
