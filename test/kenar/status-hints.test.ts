import { describe, expect, test } from 'vitest';
import { hintFor, type Operation } from '../../src/kenar/hints.ts';

const OPERATIONS = {
  upload_token: { step: 'upload_token' },
  upload: { step: 'upload' },
  refresh: { step: 'refresh' },
  exchange: { step: 'exchange' },
  token_owner: { step: 'token_owner' },
  bot: { step: 'message', to: 'bot' },
  user: { step: 'message', to: 'user' },
  post: { step: 'message', to: 'post' },
} as const satisfies Record<string, Operation>;
type Name = keyof typeof OPERATIONS;
const NAMES = Object.keys(OPERATIONS) as Name[];

const hint = (name: Name, status: number, body = '') => hintFor(OPERATIONS[name], status, body);
const google = (message: string) => JSON.stringify({ code: 7, message, details: [] });

describe('an answer of 401 is explained by the credential that the request had', () => {
  test.each<[Name, RegExp]>([
    ['upload_token', /^Divar does not know this api_key\. .*https:\/\/divar\.ir\/kenar/],
    ['upload', /^The upload token was refused twice\. .*check upload_url and api_url\.$/],
    ['refresh', /^Check client_id \(the app’s slug\) and client_secret\.$/],
    ['exchange', /^Check client_id \(the app’s slug\) and client_secret\.$/],
    ['token_owner', /^Either api_key is unknown, or the access token has expired/],
    ['bot', /^Divar does not know this api_key\./],
    ['user', /^Either api_key is unknown, or the access token has expired .*refresh_token so that/],
    ['post', /^Either api_key is unknown, or the access token has expired/],
  ])('%s', (name, told) => expect(hint(name, 401)).toMatch(told));
});

describe('an answer of 403 is explained by what the request needs', () => {
  test.each<[Name, string, RegExp]>([
    [
      'upload_token',
      '',
      /^The api_key lacks the permission CHAT_UPLOAD_MEDIA\. Permissions of a key .*ticket there\.$/,
    ],
    [
      'upload',
      '',
      /^The upload token was refused twice\. The api_key may lack the permission CHAT_UPLOAD_MEDIA\. Perm/,
    ],
    ['refresh', '', /^The app is not allowed to refresh this token\. Check client_id and refresh_token\.$/],
    ['exchange', '', /^The app is not allowed to exchange this code\. Check client_id\.$/],
    [
      'bot',
      '',
      /^The api_key lacks the permission CHAT_BOT_SEND_MESSAGE\. .*Or the chat is not one of this app’s bot\. A test app/,
    ],
    [
      'user',
      '',
      /^The api_key lacks the permission CHAT_BOT_SEND_MESSAGE, or the access token lacks the scope CHAT_BOT_USER_MESSAGE_SEND\. .* A scope also needs the user’s consent\.$/,
    ],
    [
      'user',
      google('the API key lacks it'),
      /^The api_key lacks the permission CHAT_BOT_SEND_MESSAGE\. Perm.* by a ticket there\.$/,
    ],
    [
      'user',
      google('the access token lacks it'),
      /^The access token lacks the scope CHAT_BOT_USER_MESSAGE_SEND\. .* consent\.$/,
    ],
    ['user', google('insufficient SCOPE'), /^The access token lacks the scope/],
    ['user', google('API-KEY'), /^The api_key lacks the permission \w+\./],
    ['user', google('api key and access token'), /^The api_key lacks .*, or the access token lacks/],
    ['user', google('a telescope of the apikeys'), /^The api_key lacks .*, or the access token lacks/],
    [
      'user',
      google('it belongs to another user'),
      /^The access token speaks for another user\. A user can be written to only/,
    ],
    ['user', google('برای کاربر دیگری است'), /^The access token speaks for another user\./],
    ['user', google('some different users'), /^The api_key lacks/],
    [
      'post',
      google('it is of a DIFFERENT USER'),
      /^The access token speaks for another user, who takes no part in this chat\. Check conversation_id/,
    ],
    [
      'post',
      '',
      /^The api_key lacks the permission CHAT_SEND_MESSAGE_OAUTH, or the access token lacks a scope: CONVERSATION_SEND.* A test app can only write in chats of test posts\.$/,
    ],
    [
      'bot',
      google('it belongs to another user'),
      /^The api_key lacks the permission CHAT_BOT_SEND_MESSAGE\./,
    ],
    [
      'bot',
      google('access token'),
      /^The api_key lacks the permission CHAT_BOT_SEND_MESSAGE\. Permissions .* by a ticket there\. Or the chat/,
    ],
    [
      'token_owner',
      '',
      /^The api_key lacks the permission USER_RETRIEVE, or the access token lacks the scope USER_ID\. /,
    ],
  ])('%s: %s', (name, body, told) => expect(hint(name, 403, body)).toMatch(told));
});

describe('an answer of 429 is explained by the limit that was reached', () => {
  test.each([
    ['daily quota is used up', /^The daily quota of the app is used up\. Run it again tomorrow\.$/],
    ['سهمیهٔ روزانه', /^The daily quota/],
    ['rate limit', /^The app’s rate limit is used up\. Send less at a time, or try later\.$/],
    ['daily quota, and per minute', /^The app’s rate limit is used up/],
  ])('%s', (message, told) => {
    for (const name of NAMES.filter((one) => one !== 'refresh' && one !== 'exchange'))
      expect(hint(name, 429, google(message))).toMatch(told);
  });
});

describe('other statuses', () => {
  test('a redirect is not followed, whatever was asked for', () => {
    for (const name of NAMES) {
      for (const status of [300, 302, 399])
        expect(hint(name, status)).toMatch(
          /^Redirects are not followed, so that no credential leaves its host\. Check api_url/,
        );
    }
  });
  test.each([200, 299, 418, 500, 503])('%i says nothing', (status) => {
    for (const name of NAMES) expect(hint(name, status)).toBeNull();
  });
  test.each<[number, RegExp]>([
    [407, /^The proxy asks for a login\./],
    [413, /^The upload is larger than Divar accepts, whatever limits says\./],
  ])('%i', (status, told) => {
    for (const name of NAMES) expect(hint(name, status)).toMatch(told);
  });
  test.each<[Name, RegExp, RegExp]>([
    [
      'user',
      /^There is no such user for this app\. Check user_id\.$/,
      /^This recipient can’t be written to: it blocked the app/,
    ],
    [
      'bot',
      /^There is no such conversation\. Check conversation_id, and whether/,
      /^This recipient can’t be written to: it blocked the app/,
    ],
    [
      'post',
      /^There is no such conversation\. Check conversation_id/,
      /^One side of this chat can’t write to the other\. .*remove it from the recipients\.$/,
    ],
    [
      'upload',
      /^There is nothing at this address\. Check the base URLs/,
      /^This recipient can’t be written to/,
    ],
  ])('404 and 412 to %s', (name, notFound, unwritable) => {
    expect(hint(name, 404)).toMatch(notFound);
    expect(hint(name, 412)).toMatch(unwritable);
  });
  test('400 is told for what can be wrong in the request', () => {
    for (const name of ['bot', 'user', 'post'] as const)
      expect(hint(name, 400)).toMatch(/^The API did not accept this message\. If it carries a media token/);
    expect(hint('refresh', 400)).toMatch(/^Check refresh_token \(it lives 30 days, and works once\)/);
    expect(hint('exchange', 400)).toMatch(/^Check client_id and redirect_uri, and run authorize again/);
    expect(hint('upload', 400)).toBeNull();
    expect(hint('upload_token', 400)).toBeNull();
  });
});
