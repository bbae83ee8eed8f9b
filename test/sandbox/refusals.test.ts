import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { rawResponse } from './raw.ts';
import {
  ACCESS,
  CONTENT,
  formOf,
  KEY,
  newUploadToken,
  postForm,
  postJson,
  sendBot,
  sendPost,
  sendUser,
  upload,
} from './requests.ts';

/*
 * A refusal tells the author of a client what was wrong: the fault, the place, what is allowed. The log shows the same
 * text, and nothing took effect.
 */

const text = { text_message: 'a' };
const link = { open_direct_link: 'https://example.com' };
const grid = (...rows: unknown[]) => ({ text_message: 'a', buttons: { rows } });
const button = (change: object = {}) => grid({ buttons: [{ caption: 'a', action: link, ...change }] });
const bearer = (token: string) => ({ ...KEY, authorization: `Bearer ${token}` });

async function expectRefusal(
  sandbox: Sandbox,
  answer: Promise<Response>,
  [status, code, message]: readonly [number, number, string | RegExp],
): Promise<void> {
  const response = await answer;
  const body = (await response.json()) as { code: number; message: string };
  expect([response.status, body.code]).toEqual([status, code]);
  if (typeof message === 'string') expect(body.message).toBe(message);
  else expect(body.message).toMatch(message);
  expect(sandbox.requests().at(-1)).toMatchObject({ status, took_effect: false, problem: body.message });
}

describe('a message is refused with the reason', () => {
  test.each<[unknown, string | RegExp]>([
    [{}, 'exactly one of text_message and media_token must be given'],
    [{ text_message: 'a', media_token: 'b' }, 'exactly one of text_message and media_token must be given'],
    [{ text_message: ' ' }, 'text_message must be a text that is not blank'],
    [{ text_message: 5 }, 'text_message must be a string'],
    [
      { text_message: 'a', textMessage: 'b' },
      'text_message is given twice, as text_message and as textMessage',
    ],
    [{ media_token: 'none' }, 'media_token is not known'],
    [{ ...text, type: 'IMAGE' }, 'type must be TEXT, or absent'],
    ['{', 'the request body is not JSON'],
    ['[]', 'the request body must be a JSON object'],
    ['null', 'the request body must be a JSON object'],
    [`{"a":${'['.repeat(101)}${']'.repeat(101)}}`, 'the request body is nested deeper than 100 levels'],
    [{ ...text, buttons: [] }, 'buttons must be an object with the list "rows"'],
    [{ ...text, buttons: { rows: {} } }, 'buttons.rows must be a list'],
    [grid({}, {}, {}, {}), 'buttons.rows must have at most 3 entries, not 4'],
    [grid({ buttons: [] }), 'buttons.rows[0].buttons must not be empty'],
    [
      grid({ buttons: [{ caption: 'a', action: link }] }, null),
      'buttons.rows[1] must be an object with the list "buttons"',
    ],
    [grid({ buttons: [null] }), 'buttons.rows[0].buttons[0] must be an object'],
    [button({ caption: ' ' }), 'buttons.rows[0].buttons[0].caption must be a text that is not empty'],
    [
      button({ action: {} }),
      'buttons.rows[0].buttons[0].action must have exactly one of open_direct_link, open_server_link, get_dynamic_action, open_post_page, open_post_manage_page',
    ],
    [
      button({ action: { open_direct_link: ' ' } }),
      'buttons.rows[0].buttons[0].action.open_direct_link is not well formed',
    ],
    [
      button({ action: { open_server_link: { data: 'x' } } }),
      'buttons.rows[0].buttons[0].action.open_server_link is not well formed',
    ],
    [
      button({ action: { get_dynamic_action: { data: [] } } }),
      'buttons.rows[0].buttons[0].action.get_dynamic_action is not well formed',
    ],
    [
      button({ action: { open_post_page: { post_token: '' } } }),
      'buttons.rows[0].buttons[0].action.open_post_page is not well formed',
    ],
    [
      button({ action: { open_post_manage_page: {} } }),
      'buttons.rows[0].buttons[0].action.open_post_manage_page is not well formed',
    ],
  ])('%j', async (body, message) => {
    const sandbox = await openSandbox();
    await expectRefusal(sandbox, sendBot(sandbox, body), [400, 3, message]);
  });
  test('JSON of 100 levels is taken', async () => {
    const sandbox = await openSandbox();
    const deep = `{"text_message":"a","other":${'['.repeat(99)}${']'.repeat(99)}}`;
    expect((await sendBot(sandbox, deep)).status).toBe(200);
  });
  test('a body of exactly 1 MiB is taken, and one byte more is not', async () => {
    const sandbox = await openSandbox();
    const start = '{"text_message":"';
    const body = (size: number) => `${start}${'x'.repeat(size - start.length - 2)}"}`;
    expect((await sendBot(sandbox, body(2 ** 20))).status).toBe(200);
    await expectRefusal(sandbox, sendBot(sandbox, body(2 ** 20 + 1)), [
      413,
      11,
      'the request body is larger than 1 MiB',
    ]);
  });
});

describe('access is refused with what is missing', () => {
  const scoped = {
    weak: ['CHAT_UPLOAD_MEDIA'],
    'sandbox-key': ['CHAT_BOT_SEND_MESSAGE', 'CHAT_SEND_MESSAGE_OAUTH'],
  };
  const tokens = { one: { scopes: ['CHAT_BOT_USER_MESSAGE_SEND'], userId: 'u1' }, none: ['X'] };
  test.each<[string, (sandbox: Sandbox) => Promise<Response>, readonly [number, number, string]]>([
    [
      'no key',
      (s) => postJson(`${s.url}/experimental/open-platform/chat/upload`, {}, {}),
      [401, 16, 'x-api-key is missing'],
    ],
    [
      'an unknown key',
      (s) => sendBot(s, text, 'c', { 'x-api-key': 'x' }),
      [401, 16, 'x-api-key is not known'],
    ],
    [
      'a key that every object has',
      (s) => sendBot(s, text, 'c', { 'x-api-key': 'constructor' }),
      [401, 16, 'x-api-key is not known'],
    ],
    ['an access token without a key', (s) => sendUser(s, text, ACCESS), [401, 16, 'x-api-key is missing']],
    [
      'a key without the permission for messages',
      (s) => sendBot(s, text, 'c', { 'x-api-key': 'weak' }),
      [403, 7, 'the API key lacks the permission CHAT_BOT_SEND_MESSAGE'],
    ],
    [
      'a key without the permission for users',
      (s) => sendUser(s, text, { 'x-api-key': 'weak' }),
      [403, 7, 'the API key lacks the permission CHAT_BOT_SEND_MESSAGE'],
    ],
    [
      'a key without the permission for posts',
      (s) => sendPost(s, { message: 'a' }, { 'x-api-key': 'weak' }),
      [403, 7, 'the API key lacks the permission CHAT_SEND_MESSAGE_OAUTH'],
    ],
    [
      'a key without the permission for uploads',
      (s) => postJson(`${s.url}/experimental/open-platform/chat/upload`, {}),
      [403, 7, 'the API key lacks the permission CHAT_UPLOAD_MEDIA'],
    ],
    [
      'no access token',
      (s) => sendUser(s, text, KEY),
      [401, 16, 'Authorization: Bearer with an access token is missing'],
    ],
    [
      'no access token for a post',
      (s) => sendPost(s, { message: 'a' }, KEY),
      [401, 16, 'Authorization: Bearer with an access token is missing'],
    ],
    [
      'an unknown access token for a post',
      (s) => sendPost(s, { message: 'a' }, bearer('x')),
      [401, 16, 'the access token is not known or has expired'],
    ],
    [
      'an unknown access token',
      (s) => sendUser(s, text, bearer('x')),
      [401, 16, 'the access token is not known or has expired'],
    ],
    [
      'a token of other scopes',
      (s) => sendUser(s, text, bearer('none')),
      [403, 7, 'the access token lacks the scope for this'],
    ],
    [
      'a token of another user',
      (s) => sendUser(s, text, bearer('one'), 'u2'),
      [403, 7, 'the access token belongs to another user than user_id'],
    ],
  ])('%s', async (_what, send, refusal) => {
    const sandbox = await openSandbox({ apiKeys: scoped, accessTokens: tokens });
    await expectRefusal(sandbox, send(sandbox), refusal);
    expect(sandbox.chats()).toEqual({});
  });
  test('an unknown and an unwritable recipient', async () => {
    const sandbox = await openSandbox({ recipients: ['bot:c1'], unwritable: ['bot:c1'] });
    await expectRefusal(sandbox, sendBot(sandbox, text, 'c2'), [404, 5, 'there is no such recipient']);
    await expectRefusal(sandbox, sendBot(sandbox, text), [
      412,
      9,
      "message delivery failed due to recipient's restriction",
    ]);
  });
});

describe('an upload is refused with the reason', () => {
  test.each<[string, (sandbox: Sandbox) => Promise<Response>, readonly [number, number, string | RegExp]]>([
    [
      'no token',
      (s) => postForm(s, 'image', formOf(CONTENT.png), { headers: { authorization: 'Basic x' } }),
      [401, 16, 'Authorization: Bearer with an upload token is missing'],
    ],
    [
      'an unknown token',
      (s) => upload(s, 'image', CONTENT.png, { token: 'none' }),
      [401, 16, 'the upload token is not known, has expired or has been used'],
    ],
    [
      'another type of body',
      (s) => postForm(s, 'image', formOf(CONTENT.png), { headers: { 'content-type': 'image/png' } }),
      [415, 3, 'Content-Type must be multipart/form-data'],
    ],
    [
      'a media type that is none',
      (s) => upload(s, 'picture', CONTENT.png),
      [400, 3, 'media_type must be one of image, file, voice, video'],
    ],
    [
      'a format of another media type',
      (s) => upload(s, 'voice', CONTENT.pdf, { name: 'a.pdf' }),
      [400, 3, '"pdf" is no format of voice; allowed are m4a, 3gp'],
    ],
    [
      'no extension',
      (s) => upload(s, 'image', CONTENT.png, { name: 'png' }),
      [400, 3, /^"" is no format of image; allowed are png, jpg, jpeg$/],
    ],
    ['an empty file', (s) => upload(s, 'image', Buffer.alloc(0)), [400, 3, 'the file is empty']],
    [
      'another content',
      (s) => upload(s, 'image', CONTENT.pdf),
      [400, 3, 'the content is not what a file named .png holds'],
    ],
    ['another field', (s) => upload(s, 'image', CONTENT.png, { field: 'image' }), [400, 3, /file/]],
    [
      'a body that is no form',
      (s) => postForm(s, 'image', 'x'),
      [400, 3, /^the multipart body is malformed: ./],
    ],
    [
      'no boundary',
      (s) => postForm(s, 'image', 'x', { headers: { 'content-type': 'multipart/form-data' } }),
      [400, 3, /^the multipart body is malformed: ./],
    ],
  ])('%s', async (_what, send, refusal) => {
    const sandbox = await openSandbox();
    await newUploadToken(sandbox);
    await expectRefusal(sandbox, send(sandbox), refusal);
    expect(sandbox.uploads()).toEqual([]);
  });
});

describe('a request elsewhere is refused with the reason', () => {
  test.each<[string, RequestInit, string, readonly [number, number, string]]>([
    ['an unknown path', { method: 'POST' }, '/nowhere', [404, 5, 'there is no such endpoint']],
    ['another method', { method: 'PUT' }, '/oauth2/auth', [405, 12, 'only GET, POST is allowed']],
    [
      'a path that can’t be decoded',
      { method: 'POST' },
      '/upload/%ff',
      [400, 3, 'the path is not well percent-encoded'],
    ],
    [
      'a page of another site',
      { method: 'POST', headers: { origin: 'https://evil.example' } },
      '/oauth2/token',
      [403, 7, 'the Origin https://evil.example is another site than the sandbox'],
    ],
    [
      'a decision that is no form',
      { method: 'POST', body: '{}' },
      '/oauth2/auth',
      [415, 3, 'Content-Type must be application/x-www-form-urlencoded'],
    ],
  ])('%s', async (_what, init, path, refusal) => {
    const sandbox = await openSandbox();
    await expectRefusal(sandbox, fetch(sandbox.url + path, init), refusal);
  });
  test.each([
    '/experimental/open-platform/chat/upload',
    '/v1/open-platform/chat/bot/conversations/a/messages',
    '/v1/open-platform/chat/bot/users/a/messages',
    '/v2/open-platform/conversations/a/messages',
    '/v1/open-platform/users',
    '/upload/image',
    '/oauth2/auth',
    '/oauth2/token',
  ])('a path that only holds %s is unknown', async (path) => {
    const { url } = await openSandbox();
    const statusOf = async (to: string) => (await fetch(url + to, { method: 'POST' })).status;
    expect(await statusOf(path)).not.toBe(404);
    expect(await Promise.all([`/x${path}`, `${path}/x`, `${path}/`].map(statusOf))).toEqual([404, 404, 404]);
  });
  test('a page that rebinds its name, and one that a browser says is foreign', async () => {
    const { port } = await openSandbox();
    const ask = (...headers: string[]) =>
      rawResponse(
        port,
        ['POST /oauth2/token HTTP/1.1', ...headers, 'Content-Length: 0', 'Connection: close', '', ''].join(
          '\r\n',
        ),
      );
    expect(await ask('Host: rebound.example')).toContain(
      'the Host \\"rebound.example\\" is not loopback; allowed are localhost, 127.0.0.1 and [::1]',
    );
    expect(await ask('Host: localhost', 'Sec-Fetch-Site: same-site')).toContain(
      'the request comes from a page of another site',
    );
  });
  test.each<[string, string, RequestInit, readonly [number, number, string | RegExp]]>([
    ['an unknown path', 'nowhere', {}, [404, 5, 'the sandbox has no such path']],
    ['another method', 'chats', { method: 'PATCH' }, [405, 12, 'PATCH is not allowed here']],
    [
      'no JSON type',
      'faults',
      { method: 'POST', body: '{}' },
      [415, 3, 'Content-Type must be application/json'],
    ],
    [
      'no JSON',
      'faults',
      { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
      [400, 3, 'the request body is not JSON'],
    ],
    [
      'no fault',
      'faults',
      { method: 'POST', body: '5', headers: { 'content-type': 'application/json' } },
      [400, 3, /^fault: \(all\): ./],
    ],
    [
      'no effect',
      'faults',
      {
        method: 'POST',
        body: '{"effect":{"kind":"hang","ms":1}}',
        headers: { 'content-type': 'application/json' },
      },
      [400, 3, /^fault: effect\.ms: ./],
    ],
    ['an unknown token', 'media/none', {}, [404, 5, 'there is no such media token']],
  ])('the control API: %s', async (_what, name, init, [status, code, message]) => {
    const { url } = await openSandbox();
    const response = await fetch(`${url}/_sandbox/${name}`, init);
    const body = (await response.json()) as { code: number; message: string };
    expect([response.status, body.code]).toEqual([status, code]);
    if (typeof message === 'string') expect(body.message).toBe(message);
    else expect(body.message).toMatch(message);
  });
});

test('the page may run and load its own files only, and no site may frame it', async () => {
  const { url } = await openSandbox();
  const { headers } = await fetch(`${url}/`);
  expect(headers.get('content-security-policy')?.split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self'",
    "media-src 'self'",
    "require-trusted-types-for 'script'",
    "script-src 'self'",
    "style-src 'self'",
    "trusted-types 'none'",
  ]);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
});
