import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { listenForEvents } from '../../src/setup/listen.ts';
import { endLater } from '../helpers/cleanup.ts';
import { hasIpv6 } from '../helpers/ipv6.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { openTestKenar } from '../kenar/test-kenar.ts';
import { event } from './events.ts';

const KEY = 'identification-key-of-tests';

async function open({ host = '127.0.0.1', isOnce = false, isCancelled = false } = {}) {
  const lines: string[] = [];
  const note = (level: string) => (line: string) => void lines.push(`${level}: ${line}`);
  const log = { phase: note('phase'), info: note('info'), warning: note('warning'), error: note('error') };
  const { context, canceller } = await openTestKenar('http://127.0.0.1:1', { log });
  if (isCancelled) canceller.abort();
  const ids: string[] = [];
  const options = { host, port: 0, once: isOnce, identificationKey: KEY };
  const ended = listenForEvents(options, context, (id) => ids.push(id));
  endLater(() => canceller.abort());
  while (lines.length < 4) await new Promise(setImmediate);
  const url = /http:\S+/.exec(lines[0] ?? '')?.[0] ?? '';
  const introduction = lines.splice(0);
  return { url, ids, lines, ended, canceller, introduction };
}

const send = (url: string, body: unknown, init: RequestInit = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { authorization: KEY },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  });

const ofChat = (id: string) => event({ conversation: { id, type: 'BOT' } });

test('each conversation is printed once, and each message told', async () => {
  const { url, ids, lines } = await open();
  for (const [path, id] of [
    ['', 'c1'],
    ['/any/path?x=y', 'c1'],
    ['/', 'c2/=='],
  ] as const) {
    expect((await send(url + path, ofChat(id))).status).toBe(200);
  }
  expect(ids).toEqual(['c1', 'c2/==']);
  expect(lines).toEqual([
    'info: Somebody wrote in conversation c1 (BOT): “سلام”',
    'info: Somebody wrote in conversation c1 (BOT): “سلام”',
    'info: Somebody wrote in conversation c2/== (BOT): “سلام”',
  ]);
});

test('the sandbox’s messages of a user arrive', async () => {
  const { url, ids } = await open();
  const sandbox = await openSandbox({ events: { url: `${url}/events`, identificationKey: KEY } });
  const { conversation_id, event: result } = await sandbox.writeAsUser({ text: 'hi' });
  expect(result).toEqual({ status: 200 });
  expect(ids).toEqual([conversation_id]);
});

test('strangers do not fill the log', async () => {
  const { url, lines } = await open();
  for (let sent = 0; sent < 130; sent += 1) await send(url, '', { headers: {} });
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe('warning: Further refusals are not told.');
});

test('an address that is in use is told', async () => {
  const { url } = await open();
  const { context } = await openTestKenar('http://127.0.0.1:1');
  const port = Number(new URL(url).port);
  const options = { host: '127.0.0.1', port, once: true, identificationKey: KEY };
  await expect(listenForEvents(options, context, () => {})).rejects.toThrow(
    `Events can’t be received: 127.0.0.1:${port} is in use by another program.`,
  );
});

describe('listening says', () => {
  // Only Linux has all of 127.0.0.0/8.
  const more = [...(process.platform === 'linux' ? ['127.0.0.2'] : []), ...(hasIpv6 ? ['::1'] : [])];
  test.each(['127.0.0.1', 'localhost', ...more])('of %s what is to be done', async (host) => {
    const { url, introduction } = await open({ host });
    expect(new URL(url).hostname).toBe(host === '::1' ? '[::1]' : host);
    expect(introduction).toEqual([
      `phase: Waiting for events at ${url} (Ctrl-C ends)`,
      `info: Divar must reach this address from outside. A tunnel makes it public, for example: cloudflared tunnel --url ${url}`,
      'info: In the Kenar panel (https://divar.ir/kenar) enter the tunnel’s https address as the app’s events address, with the identification key that DIVAR_IDENTIFICATION_KEY holds here.',
      'info: Then write to the bot, at https://divar.ir/chat/addon_SLUG with your app’s slug. The id of that chat appears here.',
    ]);
  });

  test.each(['0.0.0.0', ...(hasIpv6 ? ['::', '::ffff:127.0.0.1'] : [])])(
    'of %s that other machines reach it',
    async (host) => {
      const { introduction } = await open({ host });
      expect(introduction[1]).toBe(
        `warning: Every machine that reaches ${host} can send requests here; only those with the key are read.`,
      );
    },
  );

  test.each<[string, object, string]>([
    ['what was written', event(), 'Somebody wrote in conversation c1 (BOT): “سلام”'],
    ['nothing of a text that there is not', event({ text: null }), 'Somebody wrote in conversation c1 (BOT)'],
    [
      'nothing of a kind that is not known',
      event({ conversation: { id: 'c1' } }),
      'Somebody wrote in conversation c1: “سلام”',
    ],
    [
      'the beginning of a long kind and text',
      event({ conversation: { id: 'c1', type: 'x'.repeat(21) }, text: 'y'.repeat(61) }),
      `Somebody wrote in conversation c1 (${'x'.repeat(20)}…): “${'y'.repeat(60)}…”`,
    ],
    [
      'all of a shorter kind and text',
      event({ conversation: { id: 'c1', type: 'x'.repeat(20) }, text: 'y'.repeat(60) }),
      `Somebody wrote in conversation c1 (${'x'.repeat(20)}): “${'y'.repeat(60)}”`,
    ],
    ['no key', event({ text: `It is ${KEY}.` }), 'Somebody wrote in conversation c1 (BOT): “It is ***.”'],
    ['what is about no chat', { type: 'PAYMENT_DONE' }, 'An event that names no conversation: PAYMENT_DONE'],
  ])('%s', async (_what, body, told) => {
    const { url, lines } = await open();
    const answer = await send(url, body);
    expect(lines).toEqual([`info: ${told}`]);
    expect([answer.status, await answer.text()]).toEqual([200, '{}']);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('connection')).not.toBe('close');
    expect(answer.headers.has('allow')).toBe(false);
  });

  const WRONG_KEY =
    'its Authorization is another one than DIVAR_IDENTIFICATION_KEY. If it came from Divar, compare the key with that in the panel';

  test.each<[string, string, RequestInit, unknown, string]>([
    [
      'a method that is not POST',
      '',
      { method: 'PUT' },
      event(),
      '405: PUT / from 127.0.0.1: events are sent by POST',
    ],
    [
      'a long method and path',
      `/${'p'.repeat(60)}?q=1`,
      { method: 'UNSUBSCRIBE' },
      event(),
      `405: UNSUBSCRIB… /${'p'.repeat(59)}… from 127.0.0.1: events are sent by POST`,
    ],
    [
      'no key',
      `/${'p'.repeat(59)}?q=1`,
      { headers: {} },
      event(),
      `401: POST /${'p'.repeat(59)} from 127.0.0.1: it has no Authorization header`,
    ],
    [
      'an empty key',
      '/',
      { headers: { authorization: '' } },
      event(),
      `401: POST / from 127.0.0.1: ${WRONG_KEY}`,
    ],
    [
      'a key and more',
      '/',
      { headers: { authorization: `${KEY}x` } },
      event(),
      `401: POST / from 127.0.0.1: ${WRONG_KEY}`,
    ],
    [
      'the key behind a scheme',
      '/',
      { headers: { authorization: `Bearer ${KEY}` } },
      event(),
      `401: POST / from 127.0.0.1: ${WRONG_KEY}`,
    ],
    [
      'half a key',
      '/',
      { headers: { authorization: KEY.slice(1) } },
      event(),
      `401: POST / from 127.0.0.1: ${WRONG_KEY}`,
    ],
    ['no event', '/', {}, '[]', '400: POST / from 127.0.0.1: its body is no event of Divar'],
    [
      'a large body',
      '/',
      {},
      'x'.repeat(1_000_001),
      '413: POST / from 127.0.0.1: its body is over 1 MB or broke off',
    ],
  ])('of %s why it was refused', async (_what, path, init, body, told) => {
    const { url, lines, ids } = await open();
    const answer = await send(url + path, body, init);
    expect(lines).toEqual([`warning: Refused with ${told}.`]);
    expect([answer.status, await answer.text()]).toEqual([Number(told.slice(0, 3)), '{"message":"refused"}']);
    expect(answer.headers.get('connection')).toBe('close');
    expect(answer.headers.get('allow')).toBe(answer.status === 405 ? 'POST' : null);
    expect(ids).toEqual([]);
    // It goes on.
    expect((await send(url, event())).status).toBe(200);
    expect(ids).toEqual(['c1']);
  });
});

describe('a body of a million bytes is read', () => {
  const empty = JSON.stringify(event({ text: '' })).length;
  const sized = (bytes: number) => JSON.stringify(event({ text: 'x'.repeat(bytes - empty) }));

  test.each([
    [1_000_000, 200],
    [1_000_001, 413],
  ])('one of %d is answered with %d', async (bytes, status) => {
    const { url } = await open();
    expect((await send(url, sized(bytes))).status).toBe(status);
    const pieces = new Response(sized(bytes)).body;
    const inPieces = { body: pieces, duplex: 'half' } as RequestInit;
    expect((await send(url, '', inPieces)).status).toBe(status);
  });
});

/** A connection on which a request has begun, up to its body. */
async function begin(url: string, ...headers: string[]) {
  const socket = net.connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  await once(socket, 'connect');
  socket.write([`POST / HTTP/1.1`, 'host: a', `authorization: ${KEY}`, ...headers, '', ''].join('\r\n'));
  return socket;
}

test('a body that is announced as too long is not waited for', async () => {
  const { url } = await open();
  const socket = await begin(url, 'content-length: 1000001');
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
});

test('a body that breaks off is told', async () => {
  const { url, lines } = await open();
  const socket = await begin(url, 'content-length: 100');
  socket.write('{');
  await sleep(20);
  socket.destroy();
  await expect
    .poll(() => lines)
    .toEqual([
      'warning: Refused with 413: POST / from a closed connection: its body is over 1 MB or broke off.',
    ]);
});

test('of several first chats at once only one is told', async () => {
  const { url, ids, lines, ended } = await open({ isOnce: true });
  const socket = net.connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  // In one piece, so that those behind the first arrive, whatever becomes of the connection.
  const requests = ['c1', 'c2', 'c3'].map((id) => {
    const body = JSON.stringify(ofChat(id));
    return `POST / HTTP/1.1\r\nhost: a\r\nauthorization: ${KEY}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  });
  socket.write(requests.join(''));
  expect(await ended).toBe(1);
  await sleep(20);
  expect(ids).toEqual(['c1']);
  expect(lines).toEqual(['info: Somebody wrote in conversation c1 (BOT): “سلام”']);
});

test('an event that is about no chat does not end it', async () => {
  const { url, ids, ended } = await open({ isOnce: true });
  expect((await send(url, { type: 'PAYMENT_DONE' })).status).toBe(200);
  expect((await send(url, event())).status).toBe(200);
  expect([await ended, ids]).toEqual([1, ['c1']]);
});

test('the first chat ends it, where that was asked for', async () => {
  const { url, ids, ended } = await open({ isOnce: true });
  expect((await send(url, ofChat('c1'))).status).toBe(200);
  expect([await ended, ids]).toEqual([1, ['c1']]);
  await expect(send(url, ofChat('c2'))).rejects.toThrow();
});

test('a cancel ends it, with the number of conversations', async () => {
  const { url, ended, canceller } = await open();
  for (const id of ['c1', 'c2', 'c1']) await send(url, ofChat(id));
  canceller.abort();
  expect(await ended).toBe(2);
});

test('a cancel before it listens ends it at once', async () => {
  const { ended, url } = await open({ isCancelled: true });
  expect(await ended).toBe(0);
  await expect(send(url, event())).rejects.toThrow();
});

test('it takes a hundred connections, and no more', async () => {
  const { url } = await open();
  const { port } = new URL(url);
  const sockets = Array.from({ length: 100 }, () => net.connect(Number(port), '127.0.0.1'));
  endLater(() => sockets.map((socket) => socket.destroy()));
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  const more = net.connect(Number(port), '127.0.0.1').on('error', () => {});
  await once(more, 'close');
  expect(sockets.filter(({ destroyed }) => destroyed)).toEqual([]);
});
