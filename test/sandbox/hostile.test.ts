import { connect } from 'node:net';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { rawResponse } from './raw.ts';
import { CONTENT, errorCodes, formOf, KEY, newUploadToken, postForm, postJson, sendBot } from './requests.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
/** After every test the sandbox still works. */
afterEach(async () => {
  expect((await sendBot(sandbox, { text_message: 'well' })).status).toBe(200);
  await sandbox.close();
});

const MESSAGES = '/v1/open-platform/chat/bot/conversations/c/messages';

test('unknown paths are 404 and wrong methods 405, in the documented shape', async () => {
  for (const path of [
    '/',
    '/upload',
    '/upload/',
    '/upload/image/x',
    '/v1',
    '//upload/image',
    `${MESSAGES}/`,
  ]) {
    expect(await errorCodes(postJson(sandbox.url + path, {}))).toBe('404 5');
  }
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    expect(await errorCodes(fetch(sandbox.url + MESSAGES, { method }))).toBe('405 12');
  }
  for (const id of ['%', '%zz', '%ff', '%c3%28']) {
    expect(await errorCodes(sendBot(sandbox, { text_message: 'a' }, id))).toBe('400 3');
  }
});

test('a JSON body beyond a mebibyte is 413, also when it lies about its length by chunks', async () => {
  const big = JSON.stringify({ text_message: 'x'.repeat(2 ** 20) });
  expect(await errorCodes(sendBot(sandbox, big))).toBe('413 11');
  const stream = new Blob([big]).stream();
  const chunked = { method: 'POST', headers: { ...KEY, 'content-type': 'application/json' }, body: stream };
  expect(await errorCodes(fetch(sandbox.url + MESSAGES, { ...chunked, duplex: 'half' } as RequestInit))).toBe(
    '413 11',
  );
});

test('JSON of endless depth is refused', async () => {
  const deep = `{"text_message":"a","buttons":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  expect(await errorCodes(sendBot(sandbox, deep))).toBe('400 3');
  expect((await fetch(`${sandbox.url}/_sandbox/state`)).status).toBe(200);
});

test('names of built-in properties are ids like any other', async () => {
  for (const id of ['__proto__', 'constructor', 'toString']) {
    expect((await sendBot(sandbox, '{"text_message":"a","__proto__":{"media_token":"x"}}', id)).status).toBe(
      200,
    );
    expect(sandbox.chats()[`bot:${id}`]).toHaveLength(1);
  }
});

test('bytes that are not HTTP are answered with 4xx or dropped', async () => {
  for (const bytes of [
    'hello\r\n\r\n',
    '\0\0\0\0\r\n\r\n',
    `GET / HTTP/1.1\r\nHost: localhost\r\nA: ${'x'.repeat(100_000)}\r\n\r\n`,
    'POST /upload/image HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n',
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ]) {
    expect(await rawResponse(sandbox.port, bytes)).toMatch(/^HTTP\/1.1 4(00|31) /);
  }
  await rawResponse(sandbox.port, 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n');
});

test('an upload that ends early stores nothing and has no response', async () => {
  const token = await newUploadToken(sandbox);
  const form = formOf(CONTENT.png);
  const head = `POST /upload/image HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: multipart/form-data; boundary=limit\r\nContent-Length: ${form.length}\r\n\r\n`;
  for (const end of ['destroy', 'resetAndDestroy', 'end'] as const) {
    const socket = connect(sandbox.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(head);
    socket.write(form.subarray(0, form.length - 20), () => socket[end]());
    await expect.poll(() => sandbox.requests().at(-1)).toMatchObject({ step: 'upload', status: null });
  }
  expect(sandbox.uploads()).toEqual([]);
});

test('a large malformed form is still answered', async () => {
  const junk = Buffer.alloc(8 * 2 ** 20, 'x');
  expect(await errorCodes(postForm(sandbox, 'video', junk))).toBe('400 3');
  const badHeader = Buffer.concat([Buffer.from('--limit\r\nContent Disposition\r\n\r\n'), junk]);
  expect(await errorCodes(postForm(sandbox, 'video', badHeader))).toBe('400 3');
});

test('any bytes as a form are refused with 4xx', async () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    fc.constantFrom('--limit', '--limit--', '\r\n', '\r\n\r\n', '--', '\r', '\n', '--limit\r\n'),
    fc.constantFrom('Content-Disposition: form-data', '; name="file"', '; filename="a.pdf"', '; filename*=x'),
    fc.constantFrom('Content-Type: ', 'application/octet-stream', 'text/html; charset=x', '"', '%PDF'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const answer = await errorCodes(postForm(sandbox, 'file', Buffer.from(pieces.join(''), 'latin1')));
      expect(answer).toBe('400 3');
    }),
    { numRuns: 100 },
  );
  expect(sandbox.uploads()).toEqual([]);
});

test('any JSON as a message is stored or refused with 400, as its text and token say', async () => {
  const body = fc.record(
    {
      text_message: fc.jsonValue({ maxDepth: 1 }),
      media_token: fc.jsonValue({ maxDepth: 1 }),
      buttons: fc.jsonValue({ maxDepth: 3 }),
      type: fc.constantFrom('TEXT', 'IMAGE', 'x', 0, null),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(body, async (value) => {
      const before = sandbox.chats()['bot:c1']?.length ?? 0;
      const { status } = await sendBot(sandbox, value);
      const after = sandbox.chats()['bot:c1']?.length ?? 0;
      expect([200, 400]).toContain(status);
      expect(after - before).toBe(status === 200 ? 1 : 0);
      if (status === 200) expect(value.text_message).toEqual(expect.any(String));
    }),
    { numRuns: 100 },
  );
});

test('any request target has an answer', async () => {
  const target = fc
    .oneof(fc.webPath(), fc.string({ unit: 'grapheme-ascii' }), fc.constantFrom('*', 'http://x/', MESSAGES))
    .map((path) => path.replace(/[\s]/g, ''));
  await fc.assert(
    fc.asyncProperty(target, async (path) => {
      const request = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
      expect(await rawResponse(sandbox.port, request)).toMatch(/^HTTP\/1.1 4\d\d /);
    }),
    { numRuns: 100 },
  );
});
