import { getEventListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type HttpOutcome, openTransport, type Transport } from '../../src/kenar/http/transport.ts';
import { endLater } from '../helpers/cleanup.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { openFullListener } from './full-listener.ts';
import { httpAnswer, openRawServer } from './raw-server.ts';
import { pngPart } from './test-kenar.ts';

/** Long by default: a busy machine may take a second for anything. */
function open(timeoutSeconds = 30): Transport {
  const transport = openTransport({ timeoutSeconds });
  endLater(() => transport.close());
  return transport;
}

const message = (url: string) => ({
  url: `${url}/message`,
  headers: { 'content-type': 'application/json' },
  body: '{"text_message":"hello"}',
});

function upload(url: string, size: number) {
  const headers = { 'content-type': 'application/octet-stream', 'content-length': String(size) };
  return { url: `${url}/upload/image`, headers, body: pngPart(size).open() };
}

function statusOf(outcome: HttpOutcome): number | string {
  return outcome.kind === 'answer' ? outcome.status : outcome.kind;
}

describe.concurrent('a request that is put on a connection kept alive', () => {
  test('is not sent a second time when the connection dies without an answer', async () => {
    for (const end of ['destroy', 'resetAndDestroy', 'end'] as const) {
      const server = await openRawServer((socket, { number }) => {
        if (number === 1) socket.write(httpAnswer('200 OK'));
        else socket[end]();
      });
      const transport = open();
      expect(statusOf(await transport.request(message(server.url)))).toBe(200);
      // undici takes a connection again only after a turn of the event loop.
      await sleep(10);
      expect(statusOf(await transport.request(message(server.url)))).toBe('no_response');
      await sleep(50);
      expect(server.heads).toHaveLength(2);
      expect(server.connections).toHaveLength(1);
    }
  });

  test('is not sent a second time when a timeout or a cancel ends it', async () => {
    const server = await openRawServer((socket, { number }) => {
      if (number === 1) socket.write(httpAnswer('200 OK'));
    });
    const transport = open(2);
    await transport.request(message(server.url));
    const cancel = new AbortController();
    const [late, cancelled] = [
      transport.request(message(server.url)),
      transport.request({ ...message(server.url), signal: cancel.signal }),
    ];
    await expect.poll(() => server.heads).toHaveLength(3);
    cancel.abort(new Error('cancelled'));
    expect(statusOf(await cancelled)).toBe('no_response');
    expect(statusOf(await late)).toBe('no_response');
    await sleep(100);
    expect(server.heads).toHaveLength(3);
  });

  test('takes a fresh connection instead of one that was idle for a second', async () => {
    // Closes idle connections without a word: what comes on them later gets no answer.
    let last = performance.now();
    const server = await openRawServer((socket, { onConnection }) => {
      const idle = performance.now() - last;
      last = performance.now();
      if (onConnection === 1 || idle < 1400) socket.write(httpAnswer('200 OK'));
    });
    const transport = open(2);
    for (const [pause, connections] of [
      [0, 1],
      [50, 1],
      [1500, 2],
      [50, 2],
      [2500, 3],
    ] as const) {
      await sleep(pause);
      expect(statusOf(await transport.request(message(server.url)))).toBe(200);
      expect(server.connections).toHaveLength(connections);
    }
  });

  test('goes on a new connection when the old one was closed while nothing was under way', async () => {
    const server = await openRawServer((socket, { number }) => {
      socket.write(httpAnswer('200 OK'), () => {
        if (number < 5) socket.end();
      });
    });
    const transport = open();
    for (let i = 0; i < 5; i += 1) {
      expect(statusOf(await transport.request(message(server.url)))).toBe(200);
      await sleep(i * 5);
    }
    expect(server.heads).toHaveLength(5);
  });

  test('does not read the rest of another answer as its own', async () => {
    const server = await openRawServer((socket, { number }) => {
      socket.write(
        httpAnswer('200 OK', `{"number":${number}}`) + (number === 1 ? httpAnswer('500 Stray') : ''),
      );
    });
    const transport = open();
    for (const number of [1, 2, 3]) {
      const outcome = await transport.request(message(server.url));
      expect(outcome).toMatchObject({ kind: 'answer', status: 200, body: `{"number":${number}}` });
    }
  });
});

describe.concurrent('an answer', () => {
  test('that comes while the body is still being sent is taken, and the rest is not sent', async () => {
    const server = await openRawServer((socket) => {
      socket.write(httpAnswer('413 Content Too Large', '{"code":11}', 'connection: close\r\n'), () => {
        // As servers do that know about it: they read on for a while, so that the answer is not overtaken.
        setTimeout(() => socket.destroy(), 100);
      });
      socket.pause();
    });
    const transport = open();
    const outcome = await transport.request(upload(server.url, 20_000_000));
    expect(outcome).toMatchObject({ kind: 'answer', status: 413, body: '{"code":11}' });
  });

  test('that breaks off counts by its status, since the server has decided', async () => {
    for (const [status, kept] of [
      ['200 OK', 200],
      ['503 Unavailable', 503],
      ['429 Too Many', 429],
    ] as const) {
      const server = await openRawServer((socket) => {
        socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 100\r\n\r\n{"half"`);
      });
      const outcome = await open().request(message(server.url));
      expect(outcome).toMatchObject({ kind: 'answer', status: kept, body: '{"half"' });
    }
  });

  test('that stops after its head counts by its status, after the timeout', async () => {
    const server = await openRawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n');
    });
    const begun = performance.now();
    const outcome = await open(1).request(message(server.url));
    expect(outcome).toMatchObject({ kind: 'answer', status: 200, body: '' });
    expect(performance.now() - begun).toBeGreaterThan(950);
  });

  test('that breaks off is marked as such, one that ends is whole', async () => {
    const server = await openRawServer((socket, { number }) => {
      if (number === 1) socket.write(httpAnswer('200 OK', '{"whole":1}'));
      else socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"half"');
    });
    const transport = open();
    expect(await transport.request(message(server.url))).toMatchObject({ isWhole: true });
    expect(await transport.request(message(server.url))).toMatchObject({ isWhole: false });
  });

  test('is asked for without compression, and read without its byte order mark', async () => {
    const body = '\uFEFF{"token":"a"}';
    const server = await openRawServer((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
    expect(await open().request(message(server.url))).toMatchObject({ body: '{"token":"a"}', isWhole: true });
    expect(server.heads[0]).toMatch(/^accept-encoding: identity$/m);
  });

  test('may follow interim answers, all but “100 Continue”', async () => {
    const server = await openRawServer((socket, { number }) => {
      const interim = number === 1 ? '103 Early Hints\r\nlink: </a>' : '100 Continue';
      socket.write(`HTTP/1.1 ${interim}\r\n\r\n${httpAnswer('200 OK', '{}')}`);
    });
    const transport = open();
    expect(await transport.request(message(server.url))).toMatchObject({ status: 200, body: '{}' });
    expect(await transport.request(message(server.url))).toMatchObject({
      kind: 'no_response',
      cause: { message: 'bad response' },
    });
  });

  test('that is not HTTP counts as no response', async () => {
    const server = await openRawServer((socket) => void socket.end('220 mail.example ESMTP\r\n'));
    expect(statusOf(await open().request(message(server.url)))).toBe('no_response');
  });

  test('may take longer than the timeout while it moves', async () => {
    const server = await openRawServer(async (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n');
      for (let i = 0; i < 10; i += 1) {
        await sleep(300);
        socket.write('x');
      }
    });
    expect(await open(2).request(message(server.url))).toMatchObject({
      status: 200,
      body: 'xxxxxxxxxx',
    });
  });
});

test('an answer that never ends is given up, and its status counts', async () => {
  const server = await openRawServer(async (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n');
    while (!socket.destroyed) {
      socket.write('x');
      await sleep(50);
    }
  });
  expect(statusOf(await open(0.2).request(message(server.url)))).toBe(200);
});

test('an answer that is too long is cut, and the rest of it is not waited for', async () => {
  const server = await openRawServer(async (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\n');
    while (!socket.destroyed) {
      socket.write(Buffer.alloc(64 * 1024, 'x'));
      await sleep(5);
    }
  });
  const outcome = await open().request(message(server.url));
  expect(outcome).toMatchObject({ kind: 'answer', status: 200, isWhole: false });
  expect(outcome.kind === 'answer' && outcome.body.length).toBeLessThanOrEqual(1024 * 1024);
});

test('a request that has ended leaves nothing behind at its signal', async () => {
  const server = await openRawServer((socket) => void socket.write(httpAnswer('200 OK')));
  const { signal } = new AbortController();
  expect(statusOf(await open().request({ ...message(server.url), signal }))).toBe(200);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

describe.concurrent('a timeout', () => {
  test.runIf(process.platform === 'linux')('while connecting means that nothing was sent', async () => {
    const { port } = await openFullListener();
    const transport = open(1);
    const begun = performance.now();
    const outcome = await transport.request(message(`http://127.0.0.1:${port}`));
    expect(outcome).toMatchObject({
      kind: 'connect_failed',
      cause: { message: expect.stringMatching(/^nothing moved for [\d.]+ s$/) },
    });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test.runIf(process.platform === 'linux')(
    'while connecting means that the request is not sent later either',
    async () => {
      const listener = await openFullListener();
      const transport = open(30);
      const cancel = new AbortController();
      const given = transport.request({
        ...message(`http://127.0.0.1:${listener.port}`),
        signal: cancel.signal,
      });
      await sleep(200);
      cancel.abort(new Error('cancelled'));
      expect(statusOf(await given)).toBe('connect_failed');
      listener.accept();
      // The system tries to connect again one second after the first time.
      await sleep(1500);
      expect(listener.received()).not.toContain('POST /message');
    },
  );

  test('ends a request that is never answered, however large its body was', async () => {
    const sandbox = await openSandbox();
    sandbox.fault({ step: 'upload', effect: { kind: 'hang' } });
    const begun = performance.now();
    expect(statusOf(await open(1).request(upload(sandbox.url, 3_000_000)))).toBe('no_response');
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test('ends an upload that the server does not read', async () => {
    const sandbox = await openSandbox();
    sandbox.fault({ step: 'upload', effect: { kind: 'slow_read', bytesPerSecond: 0 } });
    expect(statusOf(await open(1).request(upload(sandbox.url, 20_000_000)))).toBe('no_response');
  });

  test.runIf(process.platform === 'linux')(
    'does not end an upload that is slow and moves, though the system’s buffers hold all of it',
    async () => {
      const sandbox = await openSandbox({ uploadBytesPerSecond: 400_000 });
      // It has no token, so it is refused; but only when it has been read to its end, which takes five seconds.
      expect(statusOf(await open(2).request(upload(sandbox.url, 2_000_000)))).toBe(401);
      expect(sandbox.requests()[0]?.body_bytes).toBe(2_000_000);
    },
  );
});
