import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createListener } from '../../src/sandbox/http/listener.ts';
import { endLater } from '../helpers/cleanup.ts';
import { freePort } from '../helpers/ports.ts';

const HOST = '127.0.0.1';

/** A listener before a server that answers after `waitMs`, and the events of both. */
async function open({ connectMs = 0, waitMs = 0 } = {}) {
  const seen: string[] = [];
  const server = http.createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    seen.push('request');
    listener.begin(request.socket);
    response.once('close', () => listener.end(request.socket));
    setTimeout(() => response.end('answer'), waitMs);
  });
  server.on('connection', () => seen.push('connection'));
  const listener = createListener(server, connectMs);
  endLater(() => listener.close());
  return { listener, port: await listener.listen(0, HOST), seen };
}

/** A kept-alive connection of its own for each; gives `answer` or the code of its error. */
function newCaller(port: number) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  endLater(() => agent.destroy());
  const get = () =>
    new Promise<string>((resolve) => {
      const request = http.get({ host: HOST, port, agent }, (response) => {
        response
          .setEncoding('utf8')
          .on('data', resolve)
          .on('error', () => {});
      });
      request.on('error', ({ code }: NodeJS.ErrnoException) => resolve(String(code)));
    });
  const idleEnds = () => expect.poll(() => Object.keys(agent.freeSockets), { interval: 2 }).toEqual([]);
  return Object.assign(get, { idleEnds });
}

const call = (port: number) => newCaller(port)();

/** Nobody answers; another test may have been given a port that is free. */
const NO_ANSWER = expect.stringMatching(/^ECONN(REFUSED|RESET)$/);

test('connections are kept alive until they are refused, and idle ones end then', async () => {
  const { listener, port, seen } = await open();
  const [first, second] = [newCaller(port), newCaller(port)];
  expect([await first(), await first(), await second()]).toEqual(['answer', 'answer', 'answer']);
  expect(seen).toEqual(['connection', 'request', 'request', 'connection', 'request']);
  listener.refuse({});
  await Promise.all([first.idleEnds(), second.idleEnds()]);
  expect([await second(), await first()]).toEqual(['ECONNRESET', 'answer']);
  listener.refuse({ connections: 2 });
  await first.idleEnds();
  expect([await call(port), await call(port), await call(port)]).toEqual([
    'ECONNRESET',
    'ECONNRESET',
    'answer',
  ]);
});

test('no more connections are refused once that is stopped', async () => {
  const { listener, port } = await open();
  listener.refuse({ connections: 5 });
  listener.stopRefusing();
  expect(await call(port)).toBe('answer');
});

test('a request under way is answered, then its connection ends', async () => {
  const { listener, port, seen } = await open({ waitMs: 100 });
  const caller = newCaller(port);
  const answer = caller();
  await expect.poll(() => seen, { interval: 2 }).toContain('request');
  listener.refuse({ connections: 1 });
  expect(await answer).toBe('answer');
  await caller.idleEnds();
  expect(await caller()).toBe('ECONNRESET');
  expect(await caller()).toBe('answer');
});

test('a request under way is answered although the port is closed, then its connection ends', async () => {
  const { listener, port, seen } = await open({ waitMs: 100 });
  const caller = newCaller(port);
  const answer = caller();
  await expect.poll(() => seen, { interval: 2 }).toContain('request');
  listener.refuse({ ms: 60_000 });
  expect(await answer).toBe('answer');
  await caller.idleEnds();
  expect(await caller()).toEqual(NO_ANSWER);
});

test('a closed port opens after its time, and refuses no connection then', async () => {
  const { listener, port } = await open();
  /** What callers see once the port is open again. */
  const reopened = async (count: number) => {
    expect(await call(port)).toEqual(NO_ANSWER);
    const seen: string[] = [];
    while (seen.length < count) {
      await sleep(10);
      const one = await call(port);
      if (one !== 'ECONNREFUSED') seen.push(one);
    }
    return seen;
  };
  listener.refuse({ ms: 300 });
  expect(await reopened(1)).toEqual(['answer']);
  listener.refuse({ ms: 300, connections: 1 });
  expect(await reopened(2)).toEqual(['ECONNRESET', 'answer']);
});

test('of two times the later counts, and stopping opens the port at once', async () => {
  const { listener, port } = await open();
  listener.refuse({ ms: 20 });
  listener.refuse({ ms: 60_000 });
  await sleep(60);
  expect(await call(port)).toEqual(NO_ANSWER);
  listener.stopRefusing();
  await expect.poll(() => call(port), { interval: 5 }).toBe('answer');
});

test('a port that another process holds is tried again', async () => {
  const { listener, port } = await open();
  listener.refuse({ ms: 20 });
  const other = net.createServer();
  other.listen(port, HOST);
  await once(other, 'listening');
  await sleep(50);
  other.close();
  await expect.poll(() => call(port), { interval: 10 }).toBe('answer');
});

test('a port that is taken is an error', async () => {
  const { port } = await open();
  const second = createListener(http.createServer(), 0);
  await expect(second.listen(port, HOST)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await second.close();
});

test('closing ends every connection, and the port, also while it is closed for a time', async () => {
  const { listener, port, seen } = await open({ waitMs: 60_000 });
  const answer = call(port);
  await expect.poll(() => seen, { interval: 2 }).toContain('request');
  await listener.close();
  expect([await answer, await call(port)]).toEqual(['ECONNRESET', NO_ANSWER]);
  const second = await open();
  second.listener.refuse({ ms: 20 });
  await second.listener.close();
  await sleep(40);
  expect(await call(second.port)).toEqual(NO_ANSWER);
});

test('one that is closed while it begins to listen does not listen', async () => {
  const port = await freePort();
  const listener = createListener(http.createServer(), 0);
  void listener.listen(port, HOST);
  await listener.close();
  await sleep(10);
  expect(await call(port)).toEqual(NO_ANSWER);
});

test('a new connection is left unread for a time, and one that was closed before is never read', async () => {
  const { listener, port, seen } = await open({ connectMs: 40 });
  const begun = performance.now();
  expect(await call(port)).toBe('answer');
  expect(performance.now() - begun).toBeGreaterThan(38);
  expect(seen).toEqual(['connection', 'request']);
  const socket = net.connect(port, HOST).on('error', () => {});
  await once(socket, 'connect');
  await listener.close();
  await sleep(60);
  expect(seen).toEqual(['connection', 'request']);
});
