import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Kenar } from '../../src/kenar/client.ts';
import type { Buttons } from '../../src/kenar/message.ts';
import type { Recipient } from '../../src/kenar/recipient.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import { listen } from '../helpers/serve.ts';
import { openTestKenar, pngPart } from './test-kenar.ts';

/*
 * Each request as it is on the wire: where it goes, with which credentials and with which body. A credential goes to
 * the one host and the one step that needs it.
 */

const KEY = 'the-api-key';
const APP = { clientId: 'my-app', clientSecret: 'the-secret', redirectUri: 'https://a.example/back' };

type Seen = {
  readonly line: string;
  readonly headers: Record<string, string>;
  readonly body: string;
};

/** Headers of HTTP itself, and what every request has. */
const COMMON = ['host', 'connection', 'content-length', 'user-agent', 'accept-encoding'];

/** Three hosts, told apart by a word in their paths, that answer what they are told. */
async function openHosts(answer: unknown = {}, onRequest: () => Promise<void> = async () => {}) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('latin1').on('data', (text: string) => {
      body += text;
    });
    request.on('end', async () => {
      await onRequest();
      const own = Object.entries(request.headers).filter(([name]) => !COMMON.includes(name));
      seen.push({
        line: `${request.method} ${request.url}`,
        headers: Object.fromEntries(own.map(([name, value]) => [name, String(value)])),
        body: Buffer.from(body, 'latin1').toString(),
      });
      const isToken = request.url?.endsWith('/chat/upload') === true;
      response.end(
        typeof answer === 'string' ? answer : JSON.stringify(isToken ? { token: 'upload-token' } : answer),
      );
    });
  });
  const port = await listen(server);
  const url = `http://127.0.0.1:${port}`;
  const client = await openTestKenar(url, {
    hosts: { api: `${url}/api`, upload: `${url}/upload-host`, oauth: `${url}/oauth-host` },
    apiKey: KEY,
    retries: 0,
  });
  return { ...client, seen };
}

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const FORM_HEADERS = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };

describe('an upload', () => {
  test('takes the key to the API, and the upload token alone to the upload host', async () => {
    const { kenar, seen } = await openHosts({ id: 'media', status: 'ok' });
    expect(await kenar.uploadMedia({ ...pngPart(100), mediaType: 'a b', name: 'گزارش.png' })).toBe('media');
    expect(seen.map(({ line }) => line)).toEqual([
      'POST /api/experimental/open-platform/chat/upload',
      'POST /upload-host/upload/a%20b',
    ]);
    expect(seen[0]).toMatchObject({ headers: { ...JSON_HEADERS, 'x-api-key': KEY }, body: '{}' });
    expect(seen[1]?.headers).toEqual({
      'content-type': expect.stringMatching(/^multipart\/form-data; boundary=/),
      accept: '*/*',
      authorization: 'Bearer upload-token',
    });
    expect(seen[1]?.body).toMatch(/name="file"; filename="گزارش\.png"\r\nContent-Type: image\/png\r\n\r\n/);
  });
  test.each([
    [{ id: 'media', status: 'failed' }, /Its status is not “ok”, so nothing was uploaded/],
    [{ id: 'media' }, /status is not as expected/],
    [{ status: 'ok' }, /id is not as expected/],
    [{ id: '', status: 'ok' }, /id is not as expected/],
    [{ id: 5, status: 'ok' }, /id is not as expected/],
    ['<html>', /That is not JSON, as the API documents\. A proxy may have answered instead/],
  ])('that is answered with %j gave no media token', async (answer, reason) => {
    const { kenar, seen } = await openHosts(
      typeof answer === 'string' ? answer : { token: 'upload-token', ...answer },
    );
    const error: unknown = await kenar.uploadMedia(pngPart()).catch((error: unknown) => error);
    expect(String(error)).toMatch(reason);
    expect(seen.length).toBeLessThanOrEqual(2);
  });
});

describe('a message', () => {
  const own = { rows: [{ buttons: [] }] } as NonNullable<Buttons['own']>;
  const receiver = { rows: [] } as NonNullable<Buttons['receiver']>;
  const send = async (
    recipient: Recipient,
    kind: 'text' | 'media',
    buttons?: Buttons,
    accessToken?: string,
  ) => {
    const { kenar, seen } = await openHosts({ conversation_id: 'c1' });
    const extra = buttons ? { buttons } : {};
    const message =
      kind === 'text'
        ? ({ kind: 'text', text: 'سلام', ...extra } as const)
        : ({ kind: 'media', mediaToken: 'media', ...extra } as const);
    const id = await kenar.sendMessage(recipient, message, accessToken === undefined ? {} : { accessToken });
    const [request] = seen;
    return { ...request!, count: seen.length, id, body: JSON.parse(request!.body) as unknown };
  };
  test.each<[Recipient, string, string]>([
    [
      { kind: 'bot', id: 'a/b ?' },
      '/v1/open-platform/chat/bot/conversations/a%2Fb%20%3F/messages',
      'text_message',
    ],
    [{ kind: 'user', id: 'u' }, '/v1/open-platform/chat/bot/users/u/messages', 'text_message'],
    [{ kind: 'post', id: 'p' }, '/v2/open-platform/conversations/p/messages', 'message'],
  ])('to %o goes to %s, once, and its text is %s', async (recipient, path, field) => {
    const sent = await send(recipient, 'text', undefined, 'access');
    expect(sent).toMatchObject({ count: 1, line: `POST /api${path}`, id: 'c1', body: { [field]: 'سلام' } });
    expect(Object.keys(sent.body as object)).toEqual([field]);
    expect(sent.headers).toEqual({ ...JSON_HEADERS, 'x-api-key': KEY, authorization: 'Bearer access' });
  });
  test('without an access token has no Authorization, and a media token is all of its body', async () => {
    const sent = await send({ kind: 'bot', id: 'a' }, 'media');
    expect(sent.headers).toEqual({ ...JSON_HEADERS, 'x-api-key': KEY });
    expect(sent.body).toEqual({ media_token: 'media' });
  });
  test('has the buttons of its kind of chat: a post has two sides', async () => {
    for (const kind of ['bot', 'user'] as const) {
      expect((await send({ kind, id: 'a' }, 'text', { own, receiver })).body).toEqual({
        text_message: 'سلام',
        buttons: own,
      });
    }
    expect((await send({ kind: 'post', id: 'a' }, 'media', { own, receiver })).body).toEqual({
      media_token: 'media',
      sender_buttons: own,
      receiver_buttons: receiver,
    });
    expect((await send({ kind: 'post', id: 'a' }, 'media', { receiver })).body).toEqual({
      media_token: 'media',
      receiver_buttons: receiver,
    });
  });
  test.each<[unknown, string | null]>([
    [{ conversation_id: 'c1' }, 'c1'],
    [{}, null],
    [{ conversation_id: '' }, null],
    [{ conversation_id: 5 }, null],
    [{ conversation_id: `chat-of-${KEY}` }, null],
    [[], null],
    ['<html>', null],
  ])('that is answered with a 2xx %j is sent, and in the conversation %s', async (answer, id) => {
    const { kenar, context, seen } = await openHosts(answer);
    context.redactor.add(KEY);
    const text = { kind: 'text', text: 'a' } as const;
    expect(await kenar.sendMessage({ kind: 'bot', id: 'a' }, text)).toBe(id);
    expect(seen).toHaveLength(1);
  });
});

describe('a refresh', () => {
  const form = {
    grant_type: 'refresh_token',
    client_id: 'my-app',
    client_secret: 'the-secret',
    refresh_token: 'old&refresh',
    redirect_uri: 'https://a.example/back',
  };
  const tokens = { access_token: 'new-access-token', refresh_token: 'new-refresh-token' };
  test.each([
    ['old-access', { ...form, code: 'old-access' }],
    [null, form],
  ])('with the access token %s sends this form to the OAuth host, without the key', async (access, sent) => {
    const { kenar, context, seen } = await openHosts(tokens);
    expect(await kenar.refreshTokens(APP, 'old&refresh', access)).toEqual({
      accessToken: 'new-access-token',
      refreshToken: 'new-refresh-token',
    });
    expect(seen.map(({ line }) => line)).toEqual(['POST /oauth-host/oauth2/token']);
    expect(seen[0]?.headers).toEqual(FORM_HEADERS);
    expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toEqual(sent);
    expect(context.redactor.redact('new-access-token new-refresh-token')).toBe('*** ***');
  });
  test.each([
    [{ access_token: 'new-access-token' }, 'refresh_token'],
    [{ refresh_token: 'new-refresh-token' }, 'access_token'],
    [{ ...tokens, refresh_token: 'two words' }, 'refresh_token'],
  ])('that is answered with %j is malformed, and nothing of it is shown', async (answer, missing) => {
    const { kenar } = await openHosts(answer);
    const error: unknown = await kenar.refreshTokens(APP, 'old', null).catch((error: unknown) => error);
    expect(String(error)).toContain(`${missing} is not as expected`);
    expect(String(error)).not.toMatch(/new-|two words/);
  });
});

describe('the exchange of a code', () => {
  test('sends this form to the OAuth host, without the key', async () => {
    const { kenar, context, seen } = await openHosts({
      access_token: 'new-access-token',
      refresh_token: 'new-refresh-token',
      scope: ' A  B ',
      expires_in: 3600,
    });
    expect(await kenar.exchangeCode(APP, 'the&code')).toEqual({
      accessToken: 'new-access-token',
      refreshToken: 'new-refresh-token',
      scopes: ['A', 'B'],
      expiresInSeconds: 3600,
    });
    expect(seen.map(({ line }) => line)).toEqual(['POST /oauth-host/oauth2/token']);
    expect(seen[0]?.headers).toEqual(FORM_HEADERS);
    expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toEqual({
      grant_type: 'authorization_code',
      code: 'the&code',
      client_id: 'my-app',
      client_secret: 'the-secret',
      redirect_uri: 'https://a.example/back',
    });
    expect(context.redactor.redact('new-access-token new-refresh-token')).toBe('*** ***');
  });
  test.each([
    [{}, null, null],
    [{ scope: null, expires_in: null, refresh_token: null }, null, null],
    [{ scope: '', expires_in: 0 }, [], 0],
    [{ scope: ['A'], expires_in: '3600' }, null, null],
    [{ scope: 'x'.repeat(10_001), expires_in: -1 }, null, null],
  ])('that tells only the access token and %j', async (more, scopes, expiresInSeconds) => {
    const { kenar } = await openHosts({ access_token: 'new-access-token', ...more });
    expect(await kenar.exchangeCode(APP, 'code')).toEqual({
      accessToken: 'new-access-token',
      refreshToken: null,
      scopes,
      expiresInSeconds,
    });
  });
  test.each([
    [{ refresh_token: '' }, 'refresh_token'],
    [{ access_token: null }, 'access_token'],
  ])('with %j is malformed, and not asked for again', async (more, field) => {
    const { kenar, seen } = await openHosts({ access_token: 'new-access-token', ...more });
    await expect(kenar.exchangeCode(APP, 'code')).rejects.toThrow(`${field} is not as expected`);
    expect(seen).toHaveLength(1);
  });
});

describe('a request whose answer may be the only one outlives a cancel', () => {
  const tokens = { access_token: 'new-access-token', refresh_token: 'new-refresh-token' };
  test.each<[string, (kenar: Kenar) => Promise<unknown>, unknown]>([
    [
      'a refresh',
      (kenar) => kenar.refreshTokens(APP, 'old', null),
      { accessToken: 'new-access-token', refreshToken: 'new-refresh-token' },
    ],
    [
      'an exchange',
      (kenar) => kenar.exchangeCode(APP, 'code'),
      expect.objectContaining({ refreshToken: 'new-refresh-token' }),
    ],
    ['a message', (kenar) => kenar.sendMessage({ kind: 'bot', id: 'a' }, { kind: 'text', text: 'a' }), 'c1'],
  ])('%s', async (_what, request, expected) => {
    let cancel = () => {};
    const { kenar, canceller } = await openHosts({ ...tokens, conversation_id: 'c1' }, async () => {
      cancel();
      await sleep(50);
    });
    cancel = () => canceller.abort(new Error('cancelled'));
    expect(await request(kenar)).toEqual(expected);
  });
  test('and no other request does', async () => {
    let cancel = () => {};
    const { kenar, canceller } = await openHosts({}, async () => {
      cancel();
      await sleep(50);
    });
    cancel = () => canceller.abort(new Error('cancelled'));
    await expect(kenar.getUploadToken()).rejects.toThrow(CancelledError);
  });
});

describe('whose token it is', () => {
  test('is asked with the key and the token', async () => {
    const { kenar, seen } = await openHosts({ user_id: 'sara' });
    expect(await kenar.getUser('access')).toEqual({ userId: 'sara' });
    expect(seen).toEqual([
      {
        line: 'GET /api/v1/open-platform/users',
        headers: { accept: 'application/json', 'x-api-key': KEY, authorization: 'Bearer access' },
        body: '',
      },
    ]);
  });
  test.each([
    [{}, null],
    [{ user_id: '' }, null],
    [{ user_id: 'u'.repeat(256) }, 'u'.repeat(256)],
  ])('%j: %s', async (answer, userId) => {
    expect(await (await openHosts(answer)).kenar.getUser('access')).toEqual({ userId });
  });
  test.each([
    { user_id: 'u'.repeat(257) },
    { user_id: 'two words' },
    { user_id: 'line\n' },
    { user_id: 'a\u0000' },
    { user_id: 5 },
  ])('is not recognised by %j', async (answer) => {
    const { kenar } = await openHosts(answer);
    await expect(kenar.getUser('access')).rejects.toThrow('user_id is not as expected');
  });
});
