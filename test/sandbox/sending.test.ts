import { expect, test, vi } from 'vitest';
import type { ApiCall } from '../../src/sandbox/http/api-call.ts';
import { type ApiResponse, jsonResponse } from '../../src/sandbox/http/response.ts';
import {
  piecesOf,
  problemIn,
  sendHalf,
  sendPadded,
  sendResponse,
  sendSlowly,
} from '../../src/sandbox/http/send-response.ts';
import { serve } from '../helpers/serve.ts';
import { callOf, undated } from './call.ts';
import { rawResponse } from './raw.ts';

const ANSWER: ApiResponse = { status: 200, headers: { 'content-type': 'text/plain' }, body: 'سلام 12345' };
const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 14\r\n';

/** The whole raw answer, and the calls that were made for it. */
async function sent(
  send: (call: ApiCall) => unknown,
  { lines = ['Connection: close'] }: { lines?: string[] } = {},
) {
  const calls: ApiCall[] = [];
  const port = await serve((request, response) => {
    const call = callOf(request, response);
    calls.push(call);
    return send(call);
  });
  const begun = performance.now();
  const answer = await rawResponse(
    port,
    ['GET / HTTP/1.1', 'Host: localhost', ...lines, '', ''].join('\r\n'),
  );
  return { answer: undated(answer), calls, took: performance.now() - begun };
}

test('an answer has its head, its length in bytes and its body', async () => {
  const { answer, calls } = await sent((call) => sendResponse(call, ANSWER));
  expect(answer).toBe(`${HEAD}Connection: close\r\n\r\nسلام 12345`);
  expect(calls[0]?.entry).toMatchObject({ status: 200 });
  expect(calls[0]?.entry).not.toHaveProperty('problem');
});

test.each([
  [204, '204 No Content'],
  [304, '304 Not Modified'],
])('an answer with the status %d has no length', async (status, line) => {
  const { answer } = await sent((call) => sendResponse(call, { status, headers: { a: 'b' }, body: '' }));
  expect(answer).toBe(`HTTP/1.1 ${line}\r\na: b\r\nConnection: close\r\n\r\n`);
});

test('an error is noted in the log with its message', async () => {
  const answer = jsonResponse(400, { message: 'wrong' });
  const { calls } = await sent((call) => sendResponse(call, answer));
  expect(calls[0]?.entry).toMatchObject({ status: 400, problem: 'wrong' });
});

test('a connection whose request was not read is closed, with notice', async () => {
  const { answer } = await sent((call) => sendResponse(call, ANSWER, { bodyRead: false }), { lines: [] });
  expect(answer).toBe(`${HEAD.replace('content-type', 'connection: close\r\ncontent-type')}\r\nسلام 12345`);
});

test('a kept-alive connection can be closed after an answer, without notice', async () => {
  const { answer } = await sent((call) => sendResponse(call, ANSWER, { thenClose: true }), { lines: [] });
  expect(answer).toBe(`${HEAD}Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\nسلام 12345`);
});

test('a cut answer has the length of the whole and the first half of it', async () => {
  const odd = { ...ANSWER, body: '1234567' };
  const { answer } = await sent((call) => sendHalf(call, odd), { lines: [] });
  expect(answer).toBe(`${HEAD.replace('14', '7')}Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n123`);
});

test('a slow answer has its head at once and its body in pieces over the time', async () => {
  const pieces: unknown[] = [];
  let headFirst = false;
  const { answer, took } = await sent((call) => {
    const flush = vi.spyOn(call.response, 'flushHeaders');
    const write = call.response.write.bind(call.response) as (chunk: unknown) => boolean;
    vi.spyOn(call.response, 'write').mockImplementation((chunk: unknown) => {
      headFirst ||= pieces.length === 0 && flush.mock.calls.length === 1;
      pieces.push(String(chunk));
      return write(chunk);
    });
    return sendSlowly(call, { ...ANSWER, body: 'abcdefghijk' }, 60);
  });
  expect(answer).toBe(`${HEAD.replace('14', '11')}Connection: close\r\n\r\nabcdefghijk`);
  expect(pieces).toEqual(['ab', 'cd', 'ef', 'gh', 'ij', 'k']);
  expect(headFirst).toBe(true);
  expect(took).toBeGreaterThan(57);
  expect(took).toBeLessThan(1500);
});

test.each([
  ['', []],
  ['a', ['a']],
  ['abc', ['a', 'b', 'c']],
  ['0123456789', [...'0123456789']],
  ['0123456789a', ['01', '23', '45', '67', '89', 'a']],
  ['01234567890123456789', Array(2).fill(['01', '23', '45', '67', '89']).flat()],
])('the pieces of %j are %j', (body, pieces) => {
  expect(piecesOf(Buffer.from(body)).map(String)).toEqual(pieces);
});

test.each([0, 1, 3, 65_536, 70_000])(
  'a huge answer has its true values and %d bytes of padding',
  async (bytes) => {
    const answer = jsonResponse(200, { id: 'x' });
    const { answer: raw } = await sent((call) => sendPadded(call, answer, bytes));
    const [head = '', body = ''] = raw.split('\r\n\r\n');
    expect(head).toContain(`content-length: ${body.length}\r\n`);
    expect(body).toBe(`{"id":"x","padding":"${'x'.repeat(bytes)}"}`);
  },
);

test('each kind of answer waits for the latency of the options', async () => {
  const waits = [
    (call: ApiCall) => sendResponse(call, ANSWER),
    (call: ApiCall) => sendHalf(call, ANSWER),
    (call: ApiCall) => sendSlowly(call, ANSWER, 0),
    (call: ApiCall) => sendPadded(call, jsonResponse(200, {}), 1),
  ].map(async (send) => {
    const withLatency = (call: ApiCall) => {
      const settings = { ...call.context.settings, latencyMs: 60 };
      return send({ ...call, context: { ...call.context, settings } });
    };
    return (await sent(withLatency)).took;
  });
  for (const took of await Promise.all(waits)) expect(took).toBeGreaterThan(57);
});

const long = 'x'.repeat(700);
test.each<[string, string, string]>([
  ['{"message":"wrong","error":"e"}', 'application/json', 'wrong'],
  ['{"error":"e","error_description":"why"}', 'application/json; charset=utf-8', 'e: why'],
  ['{"other":1}', 'application/json', '{"other":1}'],
  ['{"message":5}', 'application/json', '{"message":5}'],
  ['null', 'application/json', 'null'],
  ['{"message":', 'application/json', '{"message":'],
  ['{"message":"wrong"}', 'text/plain', '{"message":"wrong"}'],
  [`{"message":"${long}"}`, 'application/json', long.slice(100)],
  [`{"error":"e","error_description":"${long}"}`, 'application/json', `e: ${long.slice(103)}`],
  [long, 'text/html', long.slice(100)],
])('the problem in %s as %s is its message, or its beginning', (body, type, problem) => {
  expect(problemIn({ status: 400, headers: { 'content-type': type }, body })).toBe(problem);
});

test('the problem in an answer without a type is its text', () => {
  expect(problemIn({ status: 400, headers: {}, body: 'plain' })).toBe('plain');
});
