import { once } from 'node:events';
import net from 'node:net';
import { describe, expect, test } from 'vitest';
import { readEvent } from '../../src/setup/event.ts';
import { listenForEvents } from '../../src/setup/listen.ts';
import { endLater } from '../helpers/cleanup.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { openTestKenar } from '../kenar/test-kenar.ts';

const KEY = 'identification-key-of-tests';

async function openListener({ once = false, host = '127.0.0.1' } = {}) {
  // Only its context is used.
  const { context, lines, canceller } = await openTestKenar('http://127.0.0.1:1');
  const ids: string[] = [];
  const ended = listenForEvents({ host, port: 0, once, identificationKey: KEY }, context, (id) =>
    ids.push(id),
  );
  endLater(() => canceller.abort());
  const url = await address(lines);
  return { url, ids, lines, ended, canceller };
}

async function address(lines: readonly string[]): Promise<string> {
  for (;;) {
    const found = lines.map((line) => /^Waiting for events at (\S+)/.exec(line)?.[1]).find(Boolean);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const event = (id: unknown, more: object = {}, type = 'NEW_CHATBOT_MESSAGE') => ({
  type,
  [type.toLowerCase()]: {
    id: 'm1',
    text: 'سلام',
    type: 'TEXT',
    sent_at: 1_729_429_926_140_000,
    conversation: { id, type: 'BOT' },
    sender: { type: 'HUMAN' },
    ...more,
  },
});

const send = (url: string, body: unknown, change: RequestInit = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { authorization: KEY, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...change,
  });

test('each conversation is printed once, and each message told', async () => {
  const { url, ids, lines } = await openListener();
  for (const [path, id] of [
    ['', 'c1'],
    ['/any/path?x=y', 'c1'],
    ['/', 'c2/=='],
  ] as const) {
    expect((await send(url + path, event(id))).status).toBe(200);
  }
  expect(ids).toEqual(['c1', 'c2/==']);
  expect(lines.filter((line) => line.startsWith('Somebody wrote'))).toEqual([
    'Somebody wrote in conversation c1 (BOT): “سلام”',
    'Somebody wrote in conversation c1 (BOT): “سلام”',
    'Somebody wrote in conversation c2/== (BOT): “سلام”',
  ]);
});

test('the first one ends it, where that was asked for', async () => {
  const { url, ids, ended } = await openListener({ once: true });
  expect((await send(url, event('c1'))).status).toBe(200);
  expect(await ended).toBe(1);
  expect(ids).toEqual(['c1']);
  await expect(send(url, event('c2'))).rejects.toThrow();
});

test('the sandbox’s messages of a user arrive', async () => {
  const { url, ids } = await openListener();
  const sandbox = await openSandbox({ events: { url: `${url}/events`, identificationKey: KEY } });
  const { conversation_id, event: result } = await sandbox.writeAsUser({ text: 'hi' });
  expect(result).toEqual({ status: 200 });
  expect(ids).toEqual([conversation_id]);
});

test('a cancel ends it, with the number of conversations', async () => {
  const { ended, canceller } = await openListener();
  canceller.abort();
  expect(await ended).toBe(0);
});

test('it says how the address gets public, and where it is entered', async () => {
  const { url, lines } = await openListener();
  const log = lines.join('\n');
  expect(log).toContain(`cloudflared tunnel --url ${url}`);
  expect(log).toMatch(
    /In the Kenar panel \(https:\/\/divar\.ir\/kenar\) enter .* as the app’s events address/,
  );
  expect(log).toContain('https://divar.ir/chat/addon_SLUG');
  const open = await openListener({ host: '0.0.0.0' });
  expect(open.lines.join('\n')).toContain('Every machine that reaches 0.0.0.0 can send requests here');
});

describe('refused, and told, is', () => {
  test.each<[string, RequestInit, unknown, number, RegExp]>([
    [
      'a request without a key',
      { headers: {} },
      event('c1'),
      401,
      /Refused with 401: POST \/ from 127\.0\.0\.1: it has no Authorization/,
    ],
    [
      'another key',
      { headers: { authorization: `${KEY}x` } },
      event('c1'),
      401,
      /another one than DIVAR_IDENTIFICATION_KEY/,
    ],
    [
      'the key behind a scheme',
      { headers: { authorization: `Bearer ${KEY}` } },
      event('c1'),
      401,
      /another one/,
    ],
    ['another method', { method: 'PUT' }, event('c1'), 405, /405: PUT \/ .*: events are sent by POST/],
    ['a body over 1 MB', {}, event('c1', { text: 'x'.repeat(1_000_001) }), 413, /its body is over 1 MB/],
    ['what is not JSON', {}, '{', 400, /its body is no event of Divar/],
    ['an event without a conversation', {}, event(undefined), 400, /no event/],
    ['an id with a line break', {}, event('c1\nc2'), 400, /no event/],
    ['an id that turns the text around', {}, event('c1\u202Ec2'), 400, /no event/],
    ['an id that a CI system takes for a command', {}, event('::add-mask::c1'), 400, /no event/],
    ['an id with a command in it', {}, event('c1##[error]c2'), 400, /no event/],
    ['an id that is too long', {}, event('c'.repeat(257)), 400, /no event/],
    ['a list', {}, [], 400, /no event/],
  ])('%s', async (_what, change, body, status, told) => {
    const { url, ids, lines } = await openListener();
    const answer = await send(url, body, change);
    expect(answer.status).toBe(status);
    expect(ids).toEqual([]);
    expect(lines.join('\n')).toMatch(told);
    expect(lines.join('\n')).not.toContain(KEY);
    // It goes on.
    expect((await send(url, event('c9'))).status).toBe(200);
    expect(ids).toEqual(['c9']);
  });

  test('a body over 1 MB whose length is not announced', async () => {
    const { url, ids, lines } = await openListener();
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`POST / HTTP/1.1\r\nhost: a\r\nauthorization: ${KEY}\r\ntransfer-encoding: chunked\r\n\r\n`);
    const chunk = 'x'.repeat(64 * 1024);
    const end = once(socket, 'close');
    socket.on('error', () => {});
    for (let sent = 0; sent <= 1_000_000; sent += chunk.length) {
      socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
    }
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413/);
    socket.destroy();
    await end;
    expect(lines.join('\n')).toContain('its body is over 1 MB or broke off');
    expect(ids).toEqual([]);
  });

  test('an address that is in use', async () => {
    const { url } = await openListener();
    const { context } = await openTestKenar('http://127.0.0.1:1');
    const port = Number(new URL(url).port);
    const options = { host: '127.0.0.1', port, once: true, identificationKey: KEY };
    await expect(listenForEvents(options, context, () => {})).rejects.toThrow(
      `Events can’t be received: 127.0.0.1:${port} is in use by another program.`,
    );
  });
});

test('strangers do not fill the log', async () => {
  const { url, lines } = await openListener();
  for (let sent = 0; sent < 130; sent += 1) await send(url, '', { headers: {} });
  const told = lines.filter((line) => /Refused|refusals/.test(line));
  expect(told).toHaveLength(101);
  expect(told.at(-1)).toBe('Further refusals are not told.');
});

describe('an event', () => {
  test.each([
    [
      'of a post chat',
      event('p1', { conversation: { id: 'p1', type: 'POST', post_token: 'x' } }, 'NEW_MESSAGE'),
      'p1',
      'POST',
    ],
    ['with a date as a text', event('c1', { sent_at: '2026-01-01T00:00:00Z' }), 'c1', 'BOT'],
    ['without a text', event('c1', { text: null, type: 'IMAGE' }), 'c1', 'BOT'],
    ['without a kind or a sender', event('c1', { conversation: { id: 'c1' }, sender: null }), 'c1', null],
  ])('%s names its conversation', (_what, body, conversationId, conversationType) => {
    expect(readEvent(JSON.stringify(body))).toMatchObject({ conversationId, conversationType });
  });

  test.each([
    ['about something else', { type: 'PAYMENT_DONE', payment: {} }, { other: 'PAYMENT_DONE' }],
    [
      'of the bot itself',
      event('c1', { sender: { type: 'BOT' } }),
      { other: 'NEW_CHATBOT_MESSAGE of the bot itself' },
    ],
    ['whose type is no word', { type: 'a b' }, null],
  ])('%s names none', (_what, body, read) => {
    expect(readEvent(JSON.stringify(body))).toEqual(read);
  });
});
