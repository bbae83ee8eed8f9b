import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { contentTypeOf, drainBody, dueAfter, readBody, readText } from '../../src/sandbox/http/body.ts';
import { HttpError } from '../../src/sandbox/http/response.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { callOf } from './call.ts';
import { KEY } from './requests.ts';

const MIB = 2 ** 20;
const emitter = { once() {}, off() {} };
const callWith = (chunks: Buffer[], bytesPerSecond = 0) =>
  callOf(Readable.from(chunks, { objectMode: false }), emitter, bytesPerSecond);

test.each([
  ['application/json', 'application/json'],
  ['Application/JSON ; charset=utf-8; x', 'application/json'],
  [' text/plain', 'text/plain'],
  [undefined, ''],
])('the type of the Content-Type %s is %s', (header, type) => {
  expect(contentTypeOf({ headers: { 'content-type': header } } as IncomingMessage)).toBe(type);
});

test('a refused body of up to 128 MiB is read to its end, a longer one is not', async () => {
  const chunk = Buffer.alloc(16 * MIB);
  const whole = callWith(Array(8).fill(chunk));
  expect([await drainBody(whole), whole.entry.body_bytes]).toEqual([true, 128 * MIB]);
  expect(await drainBody(whole)).toBe(true);
  const longer = callWith([...Array(8).fill(chunk), Buffer.alloc(1), chunk]);
  expect([await drainBody(longer), longer.entry.body_bytes]).toEqual([false, 128 * MIB + 1]);
});

test('a text is read once, up to 1 MiB, and noted in the log', async () => {
  const call = callWith([Buffer.from('{"a":'), Buffer.from('"ب"}')]);
  expect([await readText(call), await readText(call)]).toEqual(['{"a":"ب"}', '{"a":"ب"}']);
  expect(call.entry).toEqual({ body: '{"a":"ب"}', body_bytes: 10 });
  const large = callWith([Buffer.alloc(MIB, 'x'), Buffer.from('x')]);
  const refused = await readText(large).catch((error) => error);
  expect(refused).toBeInstanceOf(HttpError);
  expect(refused.response).toMatchObject({
    status: 413,
    body: '{"code":11,"message":"the request body is larger than 1 MiB","details":[]}',
  });
  expect(large.entry.body).toBeNull();
  expect(await readText(callWith([Buffer.alloc(MIB, 'x')]))).toHaveLength(MIB);
});

test('a chunk passes after the time that its bytes take, from when it could arrive', () => {
  expect(dueAfter(1000, 500, 0.25)).toBe(1250);
  expect(dueAfter(1000, 2000, 0.25)).toBe(2250);
});

test('a body is read at the speed of the call, and without one as it arrives', async () => {
  const took = async (chunks: Buffer[], bytesPerSecond: number) => {
    const begun = performance.now();
    for await (const _ of readBody(callWith(chunks, bytesPerSecond)));
    return performance.now() - begun;
  };
  const chunks = Array.from({ length: 4 }, () => Buffer.alloc(10));
  const slow = await took(chunks, 1000);
  expect(slow).toBeGreaterThan(38);
  expect(slow).toBeLessThan(5000);
  expect(await took(Array(2000).fill(Buffer.alloc(10)), 0)).toBeLessThan(1500);
});

test.each([
  ['[', 'application/json', '400 the request body is not JSON'],
  ['[]', 'application/json', '400 the request body must be a JSON object'],
  ['{}', 'text/plain', '415 Content-Type must be application/json'],
  ['{}', null, '415 Content-Type must be application/json'],
])('the request for an upload token with the body %s as %s is %s', async (body, type, refusal) => {
  const { url } = await openSandbox();
  const response = await fetch(`${url}/experimental/open-platform/chat/upload`, {
    method: 'POST',
    headers: { ...KEY, ...(type === null ? {} : { 'content-type': type }) },
    body: Buffer.from(body),
  });
  const { message } = (await response.json()) as { message: string };
  expect(`${response.status} ${message}`).toBe(refusal);
});
