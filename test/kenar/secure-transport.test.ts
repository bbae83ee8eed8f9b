import { once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isUntrusted } from '../../src/kenar/http/describe-failure.ts';
import { reachHost } from '../../src/kenar/http/reach.ts';
import { openTransport, type Transport } from '../../src/kenar/http/transport.ts';
import { endLater } from '../helpers/cleanup.ts';
import { openHttpProxy, openSecureServer, openSocksProxy } from './proxies.ts';
import { httpAnswer, openRawServer } from './raw-server.ts';

const NAMES = ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY', 'NO_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
]);

/** A transport in an environment of its own. `localhost` is 127.0.0.1, where the servers listen. */
function open(env: Record<string, string>, isTrusting = true): Transport {
  for (const name of NAMES) vi.stubEnv(name, '');
  // Which certificates Node trusts is read when it starts; whether it checks them, at each connection.
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', isTrusting ? '0' : '1');
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const transport = openTransport({ timeoutSeconds: 10, lookup: async () => ['127.0.0.1'] });
  endLater(() => transport.close());
  return transport;
}

const post = (port: number, host = 'localhost') => ({
  url: `https://${host}:${port}/a?b=c`,
  headers: { 'x-own': '1' },
  body: '{}',
});

vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
afterEach(() => vi.unstubAllEnvs());

describe('a request over TLS', () => {
  test('speaks HTTP/1.1, keeps its connection, and says what it is', async () => {
    const server = await openSecureServer();
    const transport = open({});
    for (const _ of [1, 2]) {
      expect(await transport.request(post(server.port))).toMatchObject({
        status: 200,
        body: '{}',
        isWhole: true,
      });
      await new Promise(setImmediate);
    }
    expect(server.protocols).toEqual(['http/1.1']);
    expect(server.lines).toEqual(['POST /a?b=c', 'POST /a?b=c']);
    expect(server.headers[0]).toEqual({
      host: `localhost:${server.port}`,
      connection: 'keep-alive',
      'content-length': '2',
      'x-own': '1',
      'user-agent': 'divar-chat-media',
      'accept-encoding': 'identity',
    });
  });

  test('is not sent to a host whose certificate is not trusted', async () => {
    const server = await openSecureServer();
    const outcome = await open({}, false).request(post(server.port));
    expect(outcome).toMatchObject({ kind: 'connect_failed', proxy: null });
    expect(outcome.kind !== 'answer' && isUntrusted(outcome.cause)).toBe(true);
    expect(server.lines).toEqual([]);
  });

  test.each([
    ['an HTTP proxy', openHttpProxy, 'http', 'CONNECT', ['http/1.1']],
    // No connection is kept there: each request has its own.
    ['a SOCKS proxy', openSocksProxy, 'socks5', 'SOCKS', ['http/1.1', 'http/1.1']],
    ['a SOCKS proxy by curl’s name', openSocksProxy, 'socks5h', 'SOCKS', ['http/1.1', 'http/1.1']],
  ])('goes through %s', async (_what, openProxy, scheme, asks, protocols) => {
    const [server, proxy] = await Promise.all([openSecureServer(), openProxy()]);
    const transport = open({ HTTPS_PROXY: `${scheme}://localhost:${proxy.port}` });
    for (const _ of [1, 2]) {
      expect(await transport.request(post(server.port))).toMatchObject({ status: 200 });
      await new Promise(setImmediate);
    }
    expect(new Set(proxy.asked)).toEqual(new Set([`${asks} localhost:${server.port}`]));
    expect(proxy.asked).toHaveLength(protocols.length);
    if (scheme === 'http') expect(server.protocols).toEqual(protocols);
    else expect(server.protocols).toHaveLength(protocols.length);
  });

  test('does not go through one that NO_PROXY leaves out', async () => {
    const [server, proxy] = await Promise.all([openSecureServer(), openHttpProxy()]);
    const transport = open({ ALL_PROXY: `localhost:${proxy.port}`, NO_PROXY: 'localhost' });
    expect(await transport.request(post(server.port))).toMatchObject({ status: 200 });
    expect(proxy.asked).toEqual([]);
    expect(server.lines).toHaveLength(1);
  });

  test('that fails names its proxy', async () => {
    const transport = open({ HTTPS_PROXY: 'http://user:hunter2@127.0.0.1:9' });
    expect(await transport.request(post(9))).toMatchObject({
      kind: 'connect_failed',
      proxy: { host: '127.0.0.1:9', variable: 'HTTPS_PROXY' },
    });
  });
});

describe('whether a host is reached', () => {
  const { signal } = new AbortController();
  test('is told with its address and its TLS, and asked for without anything of ours', async () => {
    const server = await openSecureServer();
    const before = performance.now();
    const reached = await reachHost(open({}), `https://localhost:${server.port}`, signal);
    expect(reached).toEqual({
      reached: true,
      milliseconds: expect.any(Number),
      status: 200,
      proxy: null,
      address: '127.0.0.1',
      tls: expect.stringMatching(/^TLSv1\.[23]$/),
    });
    expect(reached.milliseconds).toBeGreaterThan(0);
    expect(reached.milliseconds).toBeLessThanOrEqual(performance.now() - before);
    expect(server.lines).toEqual(['GET /']);
    expect(Object.keys(server.headers[0] ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(server.headers[0]).toMatchObject({ accept: '*/*' });
  });

  test('is told without TLS where there is none', async () => {
    const server = await openRawServer(() => {});
    const transport = open({});
    // That server knows POST only, so it is answered by the test.
    setImmediate(function answer() {
      const [socket] = server.connections;
      if (socket === undefined || socket.bytesRead === 0) setImmediate(answer);
      else socket.write(httpAnswer('404 Not Found'));
    });
    expect(await reachHost(transport, server.url, signal)).toEqual({
      reached: true,
      milliseconds: expect.any(Number),
      status: 404,
      proxy: null,
      address: '127.0.0.1',
      tls: null,
    });
  });

  test('through a proxy is told with the proxy', async () => {
    const [server, proxy] = await Promise.all([openSecureServer(), openHttpProxy()]);
    const url = `http://localhost:${proxy.port}`;
    const transport = open({ HTTPS_PROXY: url });
    expect(await reachHost(transport, `https://localhost:${server.port}`, signal)).toMatchObject({
      reached: true,
      proxy: { url, host: `localhost:${proxy.port}`, variable: 'HTTPS_PROXY' },
      tls: expect.stringMatching(/^TLSv1/),
    });
  });

  test('is told by the reason when it is not', async () => {
    const unreached = await reachHost(open({}), 'https://localhost:9', signal);
    expect(unreached).toEqual({
      reached: false,
      milliseconds: expect.any(Number),
      problem: 'Asked localhost:9 for any answer: the connection was refused (ECONNREFUSED).',
      hint: 'Nothing was sent. Check the network; Divar may be reachable from Iran only, and behind a proxy HTTPS_PROXY must be set.',
    });
  });

  test('takes no request to another host for its own', async () => {
    const [server, other] = await Promise.all([openSecureServer(), openSecureServer()]);
    const transport = open({});
    const [reached, answer] = await Promise.all([
      reachHost(transport, `https://localhost:${server.port}`, signal),
      transport.request(post(other.port)),
    ]);
    expect([reached, answer]).toMatchObject([{ reached: true, address: '127.0.0.1' }, { status: 200 }]);
    // Nor one that comes when it has ended.
    expect(other.lines).toEqual(['POST /a?b=c']);
  });
});

describe('an answer is read up to a mebibyte', () => {
  test.each([
    [1024 * 1024, true],
    [1024 * 1024 + 1, false],
  ])('of %i bytes, whole: %s', async (size, isWhole) => {
    const server = await openRawServer((socket) => {
      socket.write(httpAnswer('200 OK', 'x'.repeat(size)));
    });
    const outcome = await open({}).request({ url: server.url, headers: {}, body: '{}' });
    expect(outcome).toMatchObject({ kind: 'answer', status: 200, isWhole });
    const length = outcome.kind === 'answer' ? outcome.body.length : 0;
    if (isWhole) expect(length).toBe(size);
    else expect(length).toBeLessThan(size);
  });
});

describe('a request that is given up', () => {
  test.each<[unknown, string]>([
    [new Error('stop'), 'stop'],
    ['a text', 'a text'],
  ])('before it begins makes no connection: %s', async (reason, told) => {
    const server = await openRawServer(() => {});
    const controller = new AbortController();
    controller.abort(reason);
    const { signal } = controller;
    const outcome = await open({}).request({ url: server.url, headers: {}, body: '{}', signal });
    expect(outcome).toMatchObject({ kind: 'connect_failed', cause: { message: told }, proxy: null });
    expect(server.connections).toEqual([]);
  });

  test('under way is in doubt, for the reason that it was given up for', async () => {
    const controller = new AbortController();
    const reason = new Error('stop');
    const server = await openRawServer(() => controller.abort(reason));
    const { signal } = controller;
    const outcome = await open({}).request({ url: server.url, headers: {}, body: '{}', signal });
    expect(outcome).toEqual({ kind: 'no_response', cause: reason, proxy: null });
    // Nothing more of it is sent.
    const [socket] = server.connections;
    if (socket && !socket.closed) await once(socket, 'close');
    expect(socket?.destroyed).toBe(true);
  });

  test('while its host is looked up is not sent later', async () => {
    const server = await openRawServer((socket) => void socket.write(httpAnswer('200 OK')));
    const finds: ((addresses: string[]) => void)[] = [];
    const transport = openTransport({
      timeoutSeconds: 10,
      lookup: () => new Promise((resolve) => void finds.push(resolve)),
    });
    endLater(() => transport.close());
    const controller = new AbortController();
    const url = `http://divar.example:${server.port}/`;
    const first = transport.request({ url, headers: {}, body: 'first', signal: controller.signal });
    const second = transport.request({ url, headers: {}, body: 'second' });
    await new Promise(setImmediate);
    controller.abort(new Error('stop'));
    expect(await first).toMatchObject({ kind: 'connect_failed', cause: { message: 'stop' } });
    expect(finds).toHaveLength(2);
    for (const find of finds) find(['127.0.0.1']);
    expect(await second).toMatchObject({ kind: 'answer', status: 200 });
    // Whatever was to be sent on the other connection would come soon after it is made.
    while (server.connections.length < 2) await new Promise(setImmediate);
    for (let i = 0; i < 40; i += 1) await new Promise(setImmediate);
    expect(server.heads).toHaveLength(1);
    expect(server.heads[0]).toContain('content-length: 6');
  });
});
