import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Effect, Sandbox } from '../../src/sandbox/sandbox.ts';
import { endLater } from '../helpers/cleanup.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { undated } from './call.ts';
import { CONTENT, sendBot, upload } from './requests.ts';

const BODY = '{"text_message":"abc"}';
const JSON_HEAD = 'content-type: application/json; charset=utf-8';
const text = { text_message: 'a' };

/** A connection on which a message is sent in pieces, with what came back and how it ended. */
async function openMessage(sandbox: Sandbox, length: number | 'chunked') {
  const socket = net.connect(sandbox.port, '127.0.0.1');
  endLater(() => socket.destroy());
  const seen = { text: '', end: '' };
  socket.setEncoding('utf8').on('data', (piece) => {
    seen.text += piece;
  });
  socket.on('error', ({ code }: NodeJS.ErrnoException) => {
    seen.end = String(code);
  });
  socket.once('close', (failed) => {
    if (!failed) seen.end = 'closed';
  });
  const size = length === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`;
  const lines = [
    'POST /v1/open-platform/chat/bot/conversations/c1/messages HTTP/1.1',
    'Host: localhost',
    'X-Api-Key: sandbox-key',
    'Content-Type: application/json',
    size,
    'Connection: close',
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  await expect.poll(() => sandbox.requests().length, { interval: 2 }).toBe(1);
  return { seen, write: (bytes: string) => socket.write(bytes) };
}

const answerOf = (status: string, body: string, head = JSON_HEAD) =>
  `HTTP/1.1 ${status}\r\n${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;
const TRUE_ANSWER = '{"conversation_id":"c1"}';

test.each<[Effect, string, boolean]>([
  [{ kind: 'status', status: 299, body: {} }, answerOf('299 unknown', '{}'), true],
  [{ kind: 'status', status: 300, body: {} }, answerOf('300 Multiple Choices', '{}'), false],
  [{ kind: 'html', status: 200 }, '', true],
  [{ kind: 'bad_json' }, answerOf('200 OK', '{"status": "ok", "id":'), true],
  [{ kind: 'bad_json', after: false }, answerOf('200 OK', '{"status": "ok", "id":'), false],
  [{ kind: 'redirect', location: '/x' }, answerOf('307 Temporary Redirect', '', 'location: /x'), false],
  [{ kind: 'slow_answer', ms: 5 }, answerOf('200 OK', TRUE_ANSWER), true],
  [{ kind: 'close_after' }, answerOf('200 OK', TRUE_ANSWER), true],
  [{ kind: 'delay', ms: 5 }, answerOf('200 OK', TRUE_ANSWER), true],
  [{ kind: 'slow_read', bytesPerSecond: 5000 }, answerOf('200 OK', TRUE_ANSWER), true],
  [
    { kind: 'huge_answer', bytes: 2 },
    answerOf('200 OK', `${TRUE_ANSWER.slice(0, -1)},"padding":"xx"}`),
    true,
  ],
  [{ kind: 'cut_answer' }, answerOf('200 OK', TRUE_ANSWER).slice(0, -TRUE_ANSWER.length / 2), true],
])('under %j the answer is whole, and the message in the chat or not', async (effect, answer, stored) => {
  const sandbox = await openSandbox({ faults: [{ effect }] });
  const { seen, write } = await openMessage(sandbox, 22);
  write(BODY);
  await expect.poll(() => seen.end, { interval: 5 }).toBe('closed');
  if (answer !== '') expect(undated(seen.text)).toBe(answer);
  expect(sandbox.requests()).toMatchObject([{ fault: effect.kind, body_bytes: 22, took_effect: stored }]);
  expect(sandbox.chats()['bot:c1']?.length ?? 0).toBe(stored ? 1 : 0);
});

test.each<[string, Effect, number | 'chunked', string, string]>([
  ['half of it, rounded down', { kind: 'reset_in' }, 21, '123456789', '0'],
  ['one byte of a body of unknown length', { kind: 'reset_in' }, 'chunked', '5\r\n', '1'],
  ['so many bytes', { kind: 'reset_in', bytes: 3 }, 21, '12', '3'],
  ['one byte', { kind: 'reset_in', bytes: 1 }, 21, '', '1'],
])('a connection is reset once %s has been read', async (_what, effect, length, before, last) => {
  const sandbox = await openSandbox({ faults: [{ effect }] });
  const { seen, write } = await openMessage(sandbox, length);
  if (before !== '') write(before);
  await sleep(15);
  expect(seen.end).toBe('');
  write(last);
  await expect.poll(() => seen.end, { interval: 2 }).toBe('ECONNRESET');
  expect(sandbox.requests()).toMatchObject([{ status: null, took_effect: false }]);
});

test.each<[Effect, number, string, number]>([
  [{ kind: 'reset_before' }, 22, '', 0],
  [{ kind: 'reset_in', bytes: 0 }, 22, '', 0],
  [{ kind: 'reset_in' }, 1, '', 0],
  [{ kind: 'reset_after' }, 22, BODY, 22],
])('under %j a connection is reset without an answer', async (effect, length, bytes, read) => {
  const sandbox = await openSandbox({ faults: [{ effect }] });
  const { seen, write } = await openMessage(sandbox, length);
  if (bytes !== '') write(bytes);
  await expect.poll(() => seen.end, { interval: 2 }).toBe('ECONNRESET');
  expect(seen.text).toBe('');
  expect(sandbox.requests()).toMatchObject([{ status: null, body_bytes: read, took_effect: read > 0 }]);
});

test.each<[Effect, number, boolean]>([
  [{ kind: 'hang' }, 22, false],
  [{ kind: 'hang_after' }, 22, true],
  [{ kind: 'slow_read', bytesPerSecond: 0 }, 0, false],
])('under %j there is no answer at any time', async (effect, read, stored) => {
  const sandbox = await openSandbox({ faults: [{ effect }] });
  const { seen, write } = await openMessage(sandbox, 22);
  write(BODY);
  await expect
    .poll(() => sandbox.requests(), { interval: 2 })
    .toMatchObject([{ status: null, body_bytes: read, took_effect: stored }]);
  await sleep(30);
  expect(seen).toEqual({ text: '', end: '' });
});

test.each([
  [true, '503'],
  [false, ''],
  [undefined, ''],
])('a status that is early (%s) comes before the body', async (early, status) => {
  const effect: Effect = { kind: 'status', status: 503, early };
  const sandbox = await openSandbox({ faults: [{ effect }] });
  const { seen, write } = await openMessage(sandbox, 22);
  await sleep(20);
  await expect.poll(() => seen.text.slice(9, 12), { interval: 2 }).toBe(status);
  write(BODY);
  await expect.poll(() => seen.text.slice(9, 12), { interval: 2 }).toBe('503');
});

test('a message is read at the speed of its fault', async () => {
  const sandbox = await openSandbox({ faults: [{ effect: { kind: 'slow_read', bytesPerSecond: 400 } }] });
  const begun = performance.now();
  expect((await sendBot(sandbox, text)).status).toBe(200);
  expect(performance.now() - begun).toBeGreaterThan(48);
});

test('an upload waits through a delay unread, then takes effect', async () => {
  const sandbox = await openSandbox({ faults: [{ step: 'upload', effect: { kind: 'delay', ms: 40 } }] });
  const begun = performance.now();
  expect((await upload(sandbox, 'image', CONTENT.png)).status).toBe(200);
  expect(performance.now() - begun).toBeGreaterThan(38);
  expect(sandbox.uploads()).toHaveLength(1);
});

test('a body that is too large is refused after the delay, too', async () => {
  const sandbox = await openSandbox({ faults: [{ effect: { kind: 'delay', ms: 5 } }] });
  const response = await sendBot(sandbox, { text_message: 'x'.repeat(2 ** 20) });
  expect([response.status, await response.json()]).toEqual([
    413,
    { code: 11, message: 'the request body is larger than 1 MiB', details: [] },
  ]);
});

test('a huge answer has 64 MiB of padding by default', async () => {
  const sandbox = await openSandbox({ faults: [{ effect: { kind: 'huge_answer' } }] });
  const headers = { 'x-api-key': 'sandbox-key', authorization: 'Bearer sandbox-access-token' };
  const request = get(`${sandbox.url}/v1/open-platform/users`, { headers }).on('error', () => {});
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  answer.on('error', () => {});
  const around = '{"user_id":"sandbox-user","padding":""}'.length;
  expect(Number(answer.headers['content-length'])).toBe(67_108_864 + around);
  request.destroy();
});
