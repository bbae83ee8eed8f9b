import { describe, expect, test } from 'vitest';
import { hintFor, type Operation } from '../../src/kenar/hints.ts';
import { isUntrusted } from '../../src/kenar/http/describe-failure.ts';

const REFRESH: Operation = { step: 'refresh' };

/** Hydra's text for every cause; what is specific comes after it. */
const error = (code: string, text: string) => JSON.stringify({ error: code, error_description: text });

describe('the hint to a refresh that is refused', () => {
  test.each([
    ['redirect', error('invalid_grant', 'The Redirect URL does not match.'), /^redirect_uri is not the one/],
    ['code', error('invalid_grant', 'The CODE is of another pair.'), /^access_token does not belong/],
    ['access_token', error('invalid_grant', 'Unknown ACCESS_TOKEN.'), /^access_token does not belong/],
    ['access token', error('invalid_grant', 'Unknown access token.'), /^access_token does not belong/],
    [
      'a word that holds “code”',
      error('invalid_grant', 'It can’t be decoded.'),
      /^refresh_token has expired/,
    ],
    ['no word', error('invalid_grant', ''), /^refresh_token has expired/],
    ['a redirect elsewhere', error('invalid_client', 'redirect'), /^client_id .* or client_secret is wrong/],
    ['unauthorized_client', error('unauthorized_client', ''), /^This app may not refresh/],
    ['invalid_request', error('invalid_request', ''), /^Divar could not read one of the values/],
    ['invalid_scope', error('invalid_scope', ''), /^The consent no longer covers .*Ask the user for consent/],
    [
      'Google’s shape',
      '{"message":"invalid_client: unknown app"}',
      /^client_id .* or client_secret is wrong/,
    ],
    ['a name that every object has', error('constructor', ''), /^Check refresh_token/],
    ['no JSON', '<html>', /^Check refresh_token/],
    ['null', 'null', /^Check refresh_token/],
  ])('by %s', (_what, body, hint) => {
    expect(hintFor(REFRESH, 400, body)).toMatch(hint);
  });

  test('is not that of an answer which refuses nothing', () => {
    expect(hintFor(REFRESH, 500, error('invalid_grant', 'redirect'))).toBeNull();
    expect(hintFor({ step: 'upload_token' }, 400, error('invalid_grant', ''))).toBeNull();
  });
});

test.each([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])('%s is a certificate that is not trusted, as a cause too', (code) => {
  const cause = Object.assign(new Error('tls'), { code });
  expect(isUntrusted(cause)).toBe(true);
  expect(isUntrusted(new Error('connect', { cause }))).toBe(true);
  expect(isUntrusted(Object.assign(new Error('tls'), { code: `${code}_` }))).toBe(false);
});
