import { describe, expect, test } from 'vitest';
import { hintFor, type Operation } from '../../src/kenar/hints.ts';
import { describeOauthError } from '../../src/kenar/oauth-error.ts';

/** Hydra's text for every `invalid_grant`: it names all causes, so only what follows it is one. */
const STANDING =
  'The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.';

const grantError = (reason: string) =>
  JSON.stringify({ error: 'invalid_grant', error_description: `${STANDING} ${reason}`.trim() });

describe('what is quoted of an OAuth error', () => {
  test.each([
    [grantError('The refresh token has expired.'), 'invalid_grant: The refresh token has expired.'],
    [grantError(''), 'invalid_grant'],
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

describe('the hint by the specific reason', () => {
  test.each<['refresh' | 'exchange', string, RegExp]>([
    [
      'refresh',
      'The refresh token has expired.',
      /^refresh_token has expired\. Ask the user for consent again/,
    ],
    [
      'refresh',
      'The refresh token was already used.',
      /^refresh_token was revoked, or was used up by another run/,
    ],
    [
      'refresh',
      'The "redirect_uri" from this request does not match the one from the authorize request.',
      /^redirect_uri is not/,
    ],
    [
      'refresh',
      'The OAuth 2.0 Client ID from this request does not match the one from the authorize request.',
      /^The consent was given to another app/,
    ],
    ['refresh', '', /^refresh_token has expired, was revoked, or was used up/],
    ['exchange', 'The authorization code has already been used.', /^The code of the consent works once/],
    ['exchange', 'The authorization code has expired.', /^The code of the consent lives a few minutes only/],
    ['exchange', 'The "redirect_uri" from this request does not match.', /^redirect_uri is not/],
    ['exchange', '', /^The code of the consent is not valid/],
  ])('%s: %s', (step, reason, hint) => {
    expect(hintFor({ step }, 400, grantError(reason))).toMatch(hint);
  });

  test('an inactive token is no wrong client', () => {
    const body = '{"error":"token_inactive"}';
    expect(hintFor({ step: 'refresh' }, 401, body)).toMatch(
      /^refresh_token has expired, was revoked, or was used up/,
    );
    expect(hintFor({ step: 'exchange' }, 401, body)).toMatch(/^The code of the consent is no longer valid/);
  });
});

describe('a refusal names what is missing, and where it is given', () => {
  const user: Operation = { step: 'message', to: 'user' };
  const post: Operation = { step: 'message', to: 'post' };
  test.each<[Operation, string, RegExp]>([
    [
      { step: 'upload_token' },
      '',
      /^The api_key lacks the permission CHAT_UPLOAD_MEDIA\. .*https:\/\/divar\.ir\/kenar/,
    ],
    [{ step: 'upload' }, '', /CHAT_UPLOAD_MEDIA.*https:\/\/divar\.ir\/kenar/],
    [{ step: 'token_owner' }, '', /USER_RETRIEVE, or the access token lacks the scope USER_ID/],
    [
      { step: 'message', to: 'bot' },
      '',
      /^The api_key lacks the permission CHAT_BOT_SEND_MESSAGE\. .*Or the chat is not one of this app’s bot/,
    ],
    [
      user,
      '',
      /^The api_key lacks the permission CHAT_BOT_SEND_MESSAGE, or the access token lacks the scope/,
    ],
    [
      user,
      'the access token lacks the scope for this',
      /^The access token lacks the scope CHAT_BOT_USER_MESSAGE_SEND\. .*consent/,
    ],
    [
      user,
      'the API key lacks the permission CHAT_BOT_SEND_MESSAGE',
      /^The api_key lacks the permission CHAT_BOT_SEND_MESSAGE\. (?!.*consent)/,
    ],
    [
      user,
      'the access token belongs to another user than user_id',
      /^The access token speaks for another user(?!.*lacks)/,
    ],
    [
      post,
      'the conversation belongs to another user',
      /^The access token speaks for another user, who takes no part/,
    ],
    [post, 'the access token lacks the scope', /^The access token lacks a scope: CONVERSATION_SEND_MESSAGE/],
  ])('%j: %s', (operation, message, hint) => {
    expect(hintFor(operation, 403, JSON.stringify({ code: 7, message }))).toMatch(hint);
  });

  test('in a post chat the sender may be the one who can’t write', () => {
    expect(hintFor(post, 412, '')).toMatch(
      /the sender, who is the user that gave the access token, is blacklisted/,
    );
    expect(hintFor(user, 412, '')).toMatch(/^This recipient can’t be written to/);
  });
});
