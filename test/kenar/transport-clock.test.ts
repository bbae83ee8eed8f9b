import { channel } from 'node:diagnostics_channel';
import net from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reachHost } from '../../src/kenar/http/reach.ts';
import { type HttpOutcome, openTransport } from '../../src/kenar/http/transport.ts';
import { endLater } from '../helpers/cleanup.ts';
import { openRawServer } from './raw-server.ts';

/* Only a test moves the clock; sockets are real, and take some turns of the event loop. */

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function turns(count = 40): Promise<void> {
  for (let i = 0; i < count; i += 1) await new Promise(setImmediate);
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 5000 && !isTrue(); i += 1) await new Promise(setImmediate);
  expect(isTrue()).toBe(true);
}

/** Lets eight of the ten seconds pass, after which a request is given up. */
async function pass(milliseconds = 8000): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await turns();
}

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n';

function open(lookup?: () => Promise<string[]>) {
  const transport = openTransport({ timeoutSeconds: 10, ...(lookup ? { lookup } : {}) });
  endLater(() => transport.close());
  return transport;
}

function follow(request: Promise<HttpOutcome>): { outcome: HttpOutcome | null } {
  const followed: { outcome: HttpOutcome | null } = { outcome: null };
  void request.then((outcome) => (followed.outcome = outcome));
  return followed;
}

describe('a request has its whole time again', () => {
  test('with each step: the connection, the head of the answer, and each part of it', async () => {
    const server = await openRawServer(() => {});
    let find = (_addresses: string[]) => {};
    const transport = open(() => new Promise((resolve) => (find = resolve)));
    const url = `http://divar.example:${server.port}/`;
    const request = follow(transport.request({ url, headers: {}, body: '{}' }));
    await pass();
    find(['127.0.0.1']);
    await until(() => server.heads.length === 1);
    await pass();
    server.connections[0]?.write(HEAD);
    await turns();
    await pass();
    for (let i = 0; i < 3; i += 1) {
      server.connections[0]?.write('x'.repeat(100));
      await turns();
      await pass();
      expect(request.outcome).toBeNull();
    }
    server.connections[0]?.write('x'.repeat(700));
    await until(() => request.outcome !== null);
    expect(request.outcome).toMatchObject({ status: 200, isWhole: true, body: 'x'.repeat(1000) });
  });

  test('with each part of its body', async () => {
    const server = await openRawServer(() => {});
    let next = () => {};
    let parts = 0;
    async function* body() {
      for (; parts < 4; parts += 1) {
        yield Buffer.from('xx');
        await new Promise<void>((resolve) => (next = resolve));
      }
    }
    const headers = { 'content-length': '8' };
    const request = follow(open().request({ url: server.url, headers, body: body() }));
    await until(() => server.heads.length === 1);
    for (let i = 0; i < 4; i += 1) {
      await pass();
      expect([parts, request.outcome]).toEqual([i, null]);
      next();
      await turns();
    }
    server.connections[0]?.write(`${HEAD}${'x'.repeat(1000)}`);
    await until(() => request.outcome !== null);
    expect(request.outcome).toMatchObject({ status: 200, isWhole: true });
  });

  test('but an answer in drips is waited for no longer than ten times that', async () => {
    const server = await openRawServer((socket) => void socket.write(HEAD));
    const request = follow(open().request({ url: server.url, headers: {}, body: '{}' }));
    await until(() => server.heads.length === 1);
    await turns();
    for (let seconds = 8; seconds <= 96; seconds += 8) {
      await pass();
      server.connections[0]?.write('x');
      await turns();
    }
    expect(request.outcome).toBeNull();
    await pass();
    server.connections[0]?.write('x');
    await turns();
    expect(request.outcome).toBeNull();
    await pass(2500);
    expect(request.outcome).toMatchObject({
      kind: 'answer',
      status: 200,
      isWhole: false,
      body: 'x'.repeat(13),
    });
  });
});

test('a request to a host that never accepts is given up by its own watch, and is not sent later', async () => {
  const sockets: net.Socket[] = [];
  vi.spyOn(net, 'connect').mockImplementation((() => {
    sockets.push(new net.Socket());
    return sockets.at(-1);
  }) as unknown as typeof net.connect);
  const transport = open(async () => ['a']);
  const request = follow(transport.request({ url: 'http://divar.example/', headers: {}, body: '{}' }));
  await until(() => sockets.length === 1);
  await pass(9999);
  expect(request.outcome).toBeNull();
  await pass(1);
  expect(request.outcome).toMatchObject({
    kind: 'connect_failed',
    cause: { name: 'StalledError', message: 'nothing moved for 10.0 s' },
  });
  const write = vi.spyOn(sockets[0] ?? net.Socket.prototype, 'write');
  sockets[0]?.emit('connect');
  await turns();
  expect(write).not.toHaveBeenCalled();
});

test('requests that have ended leave no timer behind, which would keep the process running', async () => {
  const server = await openRawServer((socket) => void socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
  const transport = open();
  const counts: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    await transport.request({ url: server.url, headers: {}, body: '{}' });
    await turns(5);
    counts.push(vi.getTimerCount());
  }
  expect(new Set(counts.slice(1)).size).toBe(1);
});

describe('what is announced of connections', () => {
  const heads = channel('undici:client:sendHeaders');
  const announce = (origin: string, socket: object) => heads.publish({ request: { origin }, socket });
  const answer: HttpOutcome = { kind: 'answer', status: 204, headers: {}, body: '', isWhole: true };

  test.each<[object, string | null]>([
    [{ remoteAddress: '10.0.0.1' }, '10.0.0.1'],
    [{}, null],
  ])('is taken of the own host alone: %j', async (socket, address) => {
    const transport = {
      async request() {
        announce('https://other.example', { remoteAddress: '10.0.0.2' });
        announce('https://divar.example', socket);
        announce('https://other.example', { remoteAddress: '10.0.0.3' });
        await vi.advanceTimersByTimeAsync(250);
        return answer;
      },
      close: async () => {},
    };
    const { signal } = new AbortController();
    expect(await reachHost(transport, 'https://divar.example', signal)).toEqual({
      reached: true,
      milliseconds: 250,
      status: 204,
      proxy: null,
      address,
      tls: null,
    });
    expect(heads.hasSubscribers).toBe(false);
  });

  test('is not listened to when a request has ended, in whatever way', async () => {
    const server = await openRawServer((socket) => void socket.destroy());
    async function* body() {
      yield Buffer.from('x');
    }
    const request = { url: server.url, headers: { 'content-length': '1' }, body: body() };
    expect((await open().request(request)).kind).toBe('no_response');
    expect((await open().request({ ...request, body: 'x' })).kind).toBe('no_response');
    expect(heads.hasSubscribers).toBe(false);
  });
});
