import { describe, expect, test } from 'vitest';
import { describeOauthError, oauthErrorIn } from '../../src/kenar/oauth-error.ts';

const error = (code: string, text = '') => JSON.stringify({ error: code, error_description: text });

describe('what is quoted of an OAuth error', () => {
  test.each([
    [
      error('invalid_grant', 'It was issued to another client. It has expired.'),
      'invalid_grant: It has expired.',
    ],
    [error('invalid_grant', 'It was issued to another client.'), 'invalid_grant'],
    [
      '{"error":"token_inactive","error_description":"Token is inactive because it is malformed, expired or otherwise invalid. Token validation failed."}',
      'token_inactive: Token validation failed.',
    ],
    [
      '{"error":"invalid_client","error_description":"Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method). The requested OAuth 2.0 Client does not exist."}',
      'invalid_client: The requested OAuth 2.0 Client does not exist.',
    ],
    [
      '{"error":"invalid_request","error_description":"The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed. Parameter x is missing."}',
      'invalid_request: Parameter x is missing.',
    ],
    ['{"error":"server_error"}', 'server_error'],
    ['{"message":"invalid_client: unknown app"}', 'invalid_client: unknown app'],
    ['{"message":"no code"}', null],
    ['<html>', null],
    ['null', null],
    ['{"error":"constructor","error_description":"x"}', 'constructor: x'],
  ])('%s', (body, quoted) => {
    expect(describeOauthError(body)).toBe(quoted);
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
