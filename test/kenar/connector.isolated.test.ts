import { lookup } from 'node:dns/promises';
import net from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createConnector, isConnectError } from '../../src/kenar/http/connect.ts';
import { codeOf } from '../../src/text/error-code.ts';

vi.mock('node:dns/promises', () => ({ lookup: vi.fn() }));

type Attempt = { readonly options: net.NetConnectOpts; readonly socket: net.Socket };

/** The attempts so far: sockets that connect, or fail, when the test says so. */
let attempts: Attempt[];
beforeEach(() => {
  attempts = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(net, 'connect').mockImplementation(((options: net.NetConnectOpts) => {
    const socket = new net.Socket();
    attempts.push({ options, socket });
    return socket;
  }) as typeof net.connect);
});
afterEach(() => {
  for (const { socket } of attempts) socket.destroy();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const TIMEOUT_MS = 10_000;
const hosts = () => attempts.map(({ options }) => ('host' in options ? options.host : null));
const destroyed = () => attempts.map(({ socket }) => socket.destroyed);
const failed = (code: string) => Object.assign(new Error(`connect ${code}`), { code });
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Begins to connect; `ended` is what came of it. */
async function begin(
  addresses: readonly string[] | null,
  more: { hostname?: string; protocol?: string; port?: string } = {},
) {
  const find = async () => {
    if (addresses === null) throw failed('ENOTFOUND');
    return addresses;
  };
  const connector = createConnector(TIMEOUT_MS, addresses === null && more.hostname ? undefined : find);
  const ended: [error: Error | null, socket: unknown][] = [];
  const connect = () =>
    connector.connect(
      { hostname: 'divar.example', protocol: 'http:', port: '8080', ...more },
      (...args: [Error | null, unknown]) => void ended.push(args),
    );
  connect();
  await settle();
  return { connector, ended, connect };
}

describe('a host with several addresses', () => {
  test('is tried at the next one after a quarter of a second, beside those before', async () => {
    const { ended } = await begin(['a', 'b', 'c']);
    expect(hosts()).toEqual(['a']);
    vi.advanceTimersByTime(249);
    expect(hosts()).toEqual(['a']);
    vi.advanceTimersByTime(1);
    expect(hosts()).toEqual(['a', 'b']);
    vi.advanceTimersByTime(250);
    expect(hosts()).toEqual(['a', 'b', 'c']);
    attempts[1]?.socket.emit('connect');
    await settle();
    expect(ended).toEqual([[null, attempts[1]?.socket]]);
    expect(destroyed()).toEqual([true, false, true]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is tried at the next one at once when one fails, and at the one after it later', async () => {
    const { ended } = await begin(['a', 'b', 'c']);
    vi.advanceTimersByTime(200);
    attempts[0]?.socket.emit('error', failed('ECONNREFUSED'));
    expect(hosts()).toEqual(['a', 'b']);
    vi.advanceTimersByTime(249);
    expect(hosts()).toEqual(['a', 'b']);
    vi.advanceTimersByTime(1);
    expect(hosts()).toEqual(['a', 'b', 'c']);
    // One that is still being tried may connect though the last one has failed.
    attempts[2]?.socket.emit('error', failed('EHOSTUNREACH'));
    await settle();
    expect(ended).toEqual([]);
    attempts[1]?.socket.emit('connect');
    await settle();
    expect(ended).toEqual([[null, attempts[1]?.socket]]);
    expect(destroyed()[1]).toBe(false);
    expect(attempts[1]?.socket.listenerCount('error')).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that all fail is told by all reasons, that of the first before', async () => {
    const { ended } = await begin(['a', 'b']);
    attempts[0]?.socket.emit('error', failed('ECONNREFUSED'));
    attempts[1]?.socket.emit('error', failed('EHOSTUNREACH'));
    await settle();
    const [[error, socket]] = ended as [[AggregateError, unknown]];
    expect(error).toBeInstanceOf(AggregateError);
    expect(error.errors).toEqual([failed('ECONNREFUSED'), failed('EHOSTUNREACH')]);
    expect([error.message, codeOf(error), socket, isConnectError(error)]).toEqual([
      'connect EHOSTUNREACH',
      'ECONNREFUSED',
      null,
      true,
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of which one is left is told by that one’s reason', async () => {
    const { ended } = await begin(['a']);
    const reason = failed('ECONNREFUSED');
    attempts[0]?.socket.emit('error', reason);
    await settle();
    expect(ended).toEqual([[reason, null]]);
    expect(isConnectError(new Error('undici’s', { cause: reason }))).toBe(true);
    expect(isConnectError(new Error('undici’s', { cause: failed('ECONNREFUSED') }))).toBe(false);
    expect(isConnectError('ECONNREFUSED')).toBe(false);
    expect(hosts()).toEqual(['a']);
  });

  test.each([[['a', 'b']], [[]]])('is given up after the timeout, all of %j together', async (addresses) => {
    const { ended } = await begin(addresses);
    vi.advanceTimersByTime(TIMEOUT_MS - 1);
    await settle();
    expect(ended).toEqual([]);
    vi.advanceTimersByTime(1);
    await settle();
    const [[error]] = ended as [[Error, null]];
    expect([error.message, codeOf(error), isConnectError(error)]).toEqual([
      'the connection timed out',
      'ETIMEDOUT',
      true,
    ]);
    expect([hosts(), destroyed(), vi.getTimerCount()]).toEqual([addresses, addresses.map(() => true), 0]);
  });
});

describe('a connector that is destroyed', () => {
  test('ends what is being made, and makes no more', async () => {
    const { connector, ended, connect } = await begin(['a', 'b']);
    vi.advanceTimersByTime(250);
    connector.destroy();
    await settle();
    expect(ended).toEqual([[new Error('the transport is closed'), null]]);
    expect([destroyed(), vi.getTimerCount()]).toEqual([[true, true], 0]);
    connect();
    await settle();
    expect(ended[1]).toEqual([new Error('the transport is closed'), null]);
    expect(hosts()).toEqual(['a', 'b']);
  });

  test('destroys the connections that it made, and knows no more of those that were closed', async () => {
    const { connector } = await begin(['a']);
    attempts[0]?.socket.emit('connect');
    await settle();
    const destroy = vi.spyOn(attempts[0]?.socket ?? net.Socket.prototype, 'destroy');
    connector.destroy();
    expect(destroy).toHaveBeenCalledOnce();

    const other = await begin(['b']);
    const socket = attempts[1]?.socket ?? new net.Socket();
    socket.emit('connect');
    socket.emit('close');
    const again = vi.spyOn(socket, 'destroy');
    other.connector.destroy();
    expect(again).not.toHaveBeenCalled();
  });
});

describe('where to connect to', () => {
  const never = () => Promise.reject(new Error('nothing is looked up'));
  test.each([
    ['divar.example', 'http:', '8080', 'a', 8080],
    ['divar.example', 'http:', '', 'a', 80],
    ['127.0.0.1', 'http:', '80', '127.0.0.1', 80],
    ['::1', 'http:', '1', '::1', 1],
    ['[::1]', 'http:', '1', '::1', 1],
    ['divar.example', 'https:', '', 'a', 443],
    ['divar.example', 'https:', '444', 'a', 444],
  ])('%s, %s and port “%s” is %s:%i', async (hostname, protocol, port, host, number) => {
    vi.mocked(lookup).mockImplementation(never);
    await begin(host === 'a' ? ['a'] : null, { hostname, protocol, port });
    expect(attempts.map(({ options }) => options)).toEqual([
      { host, port: number, noDelay: true, keepAlive: true },
    ]);
  });

  test('is not known when its name is not', async () => {
    vi.mocked(lookup).mockRejectedValue(failed('ENOTFOUND'));
    const { ended } = await begin(null, { hostname: 'divar.example' });
    expect(ended).toEqual([[failed('ENOTFOUND'), null]]);
    expect(isConnectError(ended[0]?.[0])).toBe(true);
  });

  test.each([
    ['a4', 'a4'],
    ['a4 b4', 'a4 b4'],
    ['a4 b4 c6', 'a4 c6 b4'],
    ['a6 b4 c4 d4', 'a6 b4 c4 d4'],
    ['a4 b4 c4 d6 e6', 'a4 d6 b4 e6 c4'],
    ['a6 b6 c4 d4 e4 f4', 'a6 c4 b6 d4 e4 f4'],
  ])('addresses %s are tried as %s: the families in turn', async (found, tried) => {
    vi.mocked(lookup).mockImplementation((async (name: string, options: unknown) => {
      expect([name, options]).toEqual(['divar.example', { all: true }]);
      return found.split(' ').map((address) => ({ address, family: Number(address[1]) }));
    }) as unknown as typeof lookup);
    await begin(null, { hostname: 'divar.example' });
    for (let i = 0; i < 10; i += 1) vi.advanceTimersByTime(250);
    expect(hosts().join(' ')).toBe(tried);
  });
});
