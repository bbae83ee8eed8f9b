import net from 'node:net';
import { expect, test } from 'vitest';
import { createHttpServer } from '../../src/sandbox/http/server.ts';
import { hasIpv6 } from '../helpers/ipv6.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { undated } from './call.ts';
import { rawResponse } from './raw.ts';
import { sendBot } from './requests.ts';

test('no timeout cuts a slow caller off, and an idle connection stays for a minute', () => {
  const server = createHttpServer(async () => {});
  expect(server).toMatchObject({ keepAliveTimeout: 60_000, requestTimeout: 0, headersTimeout: 0 });
});

const BODY = '{"code":3,"message":"this is not HTTP","details":[]}';
const told = (status: string) =>
  `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 52\r\n\r\n${BODY}`;

test.each([
  ['no HTTP', 'hello\r\n\r\n', '400 Bad Request'],
  [
    'too many headers',
    `GET / HTTP/1.1\r\nHost: localhost\r\nA: ${'x'.repeat(100_000)}\r\n\r\n`,
    '431 Request Header Fields Too Large',
  ],
])('%s is answered with an error, and the connection ends', async (_what, bytes, status) => {
  const { port } = await openSandbox();
  expect(await rawResponse(port, bytes)).toBe(told(status));
});

test('a caller that resets its connection in the middle of a head changes nothing', async () => {
  const sandbox = await openSandbox();
  const socket = net.connect(sandbox.port, '127.0.0.1');
  socket.write('POST /upload/image HT', () => socket.resetAndDestroy());
  await new Promise((resolve) => socket.once('close', resolve));
  expect((await sendBot(sandbox, { text_message: 'a' })).status).toBe(200);
  expect(sandbox.requests()).toHaveLength(1);
});

test('a handler that fails ends the connection without an answer', async () => {
  let failing = false;
  const now = () => {
    if (failing) throw new Error('the clock');
    return 0;
  };
  const { port } = await openSandbox({ now });
  failing = true;
  const request = 'POST /oauth2/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n';
  expect(await rawResponse(port, request)).toBe('');
});

test('a fault of the sandbox itself is 500 with its text, and the connection ends', async () => {
  let times = 0;
  const sandbox = await openSandbox({
    now: () => {
      times += 1;
      if (times > 2) throw new Error('the clock');
      return 0;
    },
  });
  const body = '{"text_message":"a"}';
  const lines = [
    'POST /v1/open-platform/chat/bot/conversations/c1/messages HTTP/1.1',
    'Host: localhost',
    'X-Api-Key: sandbox-key',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    '',
    body,
  ];
  const answer = '{"code":13,"message":"the sandbox failed: the clock","details":[]}';
  expect(undated(await rawResponse(sandbox.port, lines.join('\r\n')))).toBe(
    `HTTP/1.1 500 Internal Server Error\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${answer.length}\r\n\r\n${answer}`,
  );
  expect(sandbox.requests()).toMatchObject([{ status: 500, took_effect: false }]);
});

test.runIf(hasIpv6)(
  'a sandbox on ::1 has its address in brackets, and closing it frees the port',
  async () => {
    const sandbox = await openSandbox({ host: '::1' });
    expect(sandbox.url).toBe(`http://[::1]:${sandbox.port}`);
    expect((await sendBot(sandbox, { text_message: 'a' })).status).toBe(200);
    await sandbox.close();
    await expect(fetch(sandbox.url)).rejects.toThrow();
  },
);
