import { describe, expect, test } from 'vitest';
import { hintFor, type Operation } from '../../src/kenar/hints.ts';

const OPERATIONS: Record<string, Operation> = {
  upload_token: { step: 'upload_token' },
  upload: { step: 'upload' },
  refresh: { step: 'refresh' },
  exchange: { step: 'exchange' },
  token_owner: { step: 'token_owner' },
  bot: { step: 'message', to: 'bot' },
  user: { step: 'message', to: 'user' },
  post: { step: 'message', to: 'post' },
};

function hint(name: string, status: number, body = ''): string | null {
  const operation = OPERATIONS[name];
  if (operation === undefined) throw new Error(name);
  return hintFor(operation, status, body);
}

const KEY =
  'Divar does not know this api_key. Check the secret: is it complete, of this app, and not revoked since? Keys are in the Kenar panel (https://divar.ir/kenar).';
const KEY_OR_TOKEN =
  'Either api_key is unknown, or the access token has expired (it lives one hour) or was revoked. Give a fresh access_token, or refresh_token so that the step gets one itself.';
const GRANTED =
  'Permissions of a key and scopes of an app are granted in the Kenar panel (https://divar.ir/kenar), some by a ticket there.';
const CONSENT = 'A scope also needs the user’s consent.';
const TEST_APP = 'A test app can only write in chats of test posts.';
const OTHER_USER =
  'The access token speaks for another user. A user can be written to only with the access token that this user gave: check user_id, or ask this user for consent.';
const NO_PART =
  'The access token speaks for another user, who takes no part in this chat. Check conversation_id, or ask a user of this chat for consent.';
const POST_SCOPE =
  'a scope: CONVERSATION_SEND_MESSAGE.{conversation_id}, CHAT_POST_CONVERSATIONS_MESSAGE_SEND.{post_token} or CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND';

describe('the hint', () => {
  test.each([
    ['upload_token', KEY],
    [
      'upload',
      'The upload token was refused twice. The upload host and the API host may not belong together: check upload_url and api_url.',
    ],
    ['refresh', 'Check client_id (the app’s slug) and client_secret.'],
    ['exchange', 'Check client_id (the app’s slug) and client_secret.'],
    ['token_owner', KEY_OR_TOKEN],
    ['bot', KEY],
    ['user', KEY_OR_TOKEN],
    ['post', KEY_OR_TOKEN],
  ])('about a 401 to %s', (name, told) => expect(hint(name, 401)).toBe(told));

  test.each([
    ['upload_token', '', `The api_key lacks the permission CHAT_UPLOAD_MEDIA. ${GRANTED}`],
    [
      'upload',
      '',
      `The upload token was refused twice. The api_key may lack the permission CHAT_UPLOAD_MEDIA. ${GRANTED}`,
    ],
    ['refresh', '', 'The app is not allowed to refresh this token. Check client_id and refresh_token.'],
    ['exchange', '', 'The app is not allowed to exchange this code. Check client_id.'],
    [
      'token_owner',
      '',
      `The api_key lacks the permission USER_RETRIEVE, or the access token lacks the scope USER_ID. ${GRANTED} ${CONSENT}`,
    ],
    [
      'bot',
      'the api key and the access token',
      `The api_key lacks the permission CHAT_BOT_SEND_MESSAGE. ${GRANTED} Or the chat is not one of this app’s bot. ${TEST_APP}`,
    ],
    [
      'user',
      '',
      `The api_key lacks the permission CHAT_BOT_SEND_MESSAGE, or the access token lacks the scope CHAT_BOT_USER_MESSAGE_SEND. ${GRANTED} ${CONSENT}`,
    ],
    ['user', 'the apikey', `The api_key lacks the permission CHAT_BOT_SEND_MESSAGE. ${GRANTED}`],
    [
      'user',
      'my_api_key',
      `The api_key lacks the permission CHAT_BOT_SEND_MESSAGE, or the access token lacks the scope CHAT_BOT_USER_MESSAGE_SEND. ${GRANTED} ${CONSENT}`,
    ],
    ['user', 'api_key', `The api_key lacks the permission CHAT_BOT_SEND_MESSAGE. ${GRANTED}`],
    ['user', 'the API key lacks it', `The api_key lacks the permission CHAT_BOT_SEND_MESSAGE. ${GRANTED}`],
    ['user', 'api key and access token', null],
    ['user', 'a telescope of the apikeys', null],
    [
      'user',
      'insufficient SCOPE',
      `The access token lacks the scope CHAT_BOT_USER_MESSAGE_SEND. ${GRANTED} ${CONSENT}`,
    ],
    [
      'user',
      'Access Token',
      `The access token lacks the scope CHAT_BOT_USER_MESSAGE_SEND. ${GRANTED} ${CONSENT}`,
    ],
    ['user', 'of some other user', OTHER_USER],
    ['user', 'the access token belongs to another user', OTHER_USER],
    ['user', 'برای کاربر دیگری است', OTHER_USER],
    ['user', 'of the nother user', null],
    ['user', 'some different users', null],
    ['bot', 'it belongs to another user', null],
    [
      'post',
      '',
      `The api_key lacks the permission CHAT_SEND_MESSAGE_OAUTH, or the access token lacks ${POST_SCOPE}. ${GRANTED} ${CONSENT} ${TEST_APP}`,
    ],
    ['post', 'api-key', `The api_key lacks the permission CHAT_SEND_MESSAGE_OAUTH. ${GRANTED} ${TEST_APP}`],
    ['post', 'scopes', `The access token lacks ${POST_SCOPE}. ${GRANTED} ${CONSENT} ${TEST_APP}`],
    ['post', 'کاربر دیگر', NO_PART],
    ['post', 'it is of a DIFFERENT USER', NO_PART],
    ['post', 'of another users', null],
  ])('about a 403 to %s: %s', (name, body, told) => {
    if (told === null) expect(hint(name, 403, body)).toBe(hint(name, 403));
    else expect(hint(name, 403, body)).toBe(told);
  });

  const MESSAGE =
    'The API did not accept this message. If it carries a media token that was given, the token may be too old.';
  test.each([
    ['bot', MESSAGE],
    ['user', MESSAGE],
    ['post', MESSAGE],
    [
      'refresh',
      'Check refresh_token (it lives 30 days, and works once), redirect_uri and client_id. If the token is used up, ask the user for consent again.',
    ],
    ['exchange', 'Check client_id and redirect_uri, and run authorize again: a code works once.'],
    ['upload_token', null],
    ['upload', null],
    ['token_owner', null],
  ])('about a 400 to %s', (name, told) => expect(hint(name, 400)).toBe(told));

  const NOWHERE = 'There is nothing at this address. Check the base URLs; the API may have changed.';
  const UNWRITABLE =
    'This recipient can’t be written to: it blocked the app or is blacklisted. Remove it from the recipients.';
  const NO_CHAT =
    'There is no such conversation. Check conversation_id, and whether conversation_type is right (bot or post).';
  test.each([
    ['bot', NO_CHAT, UNWRITABLE],
    ['post', NO_CHAT, null],
    ['user', 'There is no such user for this app. Check user_id.', UNWRITABLE],
    ['upload', NOWHERE, UNWRITABLE],
    ['upload_token', NOWHERE, UNWRITABLE],
    ['refresh', NOWHERE, UNWRITABLE],
  ])('about a 404 and a 412 to %s', (name, notFound, unwritable) => {
    expect(hint(name, 404)).toBe(notFound);
    expect(hint(name, 412)).toBe(
      unwritable ??
        'One side of this chat can’t write to the other. The recipient blocked the sender or is blacklisted; or the sender, who is the user that gave the access token, is blacklisted. Look into the chat as that user, or remove it from the recipients.',
    );
  });

  test.each([
    [
      300,
      'Redirects are not followed, so that no credential leaves its host. Check api_url, upload_url and oauth_url, and the proxy.',
    ],
    [407, 'The proxy asks for a login. Put user and password into HTTPS_PROXY, or the host into NO_PROXY.'],
    [413, 'The upload is larger than Divar accepts, whatever limits says. Make the file smaller.'],
    [429, 'The app’s rate limit is used up. Send less at a time, or try later.'],
    [399, hint('bot', 300)],
    [299, null],
    [402, null],
    [500, null],
  ])('about a %i to whatever was asked for', (status, told) => {
    for (const name of Object.keys(OPERATIONS)) expect(hint(name, status)).toBe(told);
  });

  test('about a daily quota, whatever was asked for', () => {
    for (const name of Object.keys(OPERATIONS))
      expect(hint(name, 429, 'daily')).toBe('The daily quota of the app is used up. Run it again tomorrow.');
  });

  test('by an OAuth error is that of a 4xx only', () => {
    const body = '{"error":"invalid_client"}';
    const told =
      'client_id (the app’s slug) or client_secret is wrong. Check both, and that they are of one app.';
    for (const step of ['refresh', 'exchange']) {
      for (const status of [400, 401, 499]) expect(hint(step, status, body)).toBe(told);
      expect(hint(step, 500, body)).toBeNull();
      expect(hint(step, 399, body)).toBe(hint('bot', 300));
    }
    expect(hint('upload', 401, body)).not.toBe(told);
  });
});
