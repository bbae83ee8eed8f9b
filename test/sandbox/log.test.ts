import { Agent, request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { SandboxEvent } from '../../src/sandbox/sandbox.ts';
import { endLater } from '../helpers/cleanup.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { ACCESS, KEY, sendBot } from './requests.ts';

const BOT = '/v1/open-platform/chat/bot/conversations/c1/messages';
const text = { text_message: 'a' };

test('a request is logged whole, when it begins and with its duration when it ends', async () => {
  const sandbox = await openSandbox({ now: () => 5, latencyMs: 40 });
  const seen: SandboxEvent[] = [];
  const begun = performance.now();
  const ended = new Promise<number>((resolve) => {
    sandbox.on((event) => {
      seen.push(event);
      if (event.type === 'request' && event.request.duration_ms !== null) resolve(performance.now() - begun);
    });
  });
  await (await sendBot(sandbox, text)).text();
  const elapsed = await ended;
  const entry = {
    id: 1,
    step: 'message',
    method: 'POST',
    path: BOT,
    at: 5,
    recipient: 'bot:c1',
    headers: expect.objectContaining({ 'x-api-key': 'sandbox-key' }),
    raw_headers: expect.arrayContaining(['x-api-key', 'sandbox-key']),
    connection: 1,
  };
  expect(seen.map(({ type }) => type)).toEqual(['request', 'message', 'request']);
  const before = { status: null, duration_ms: null, body: null, body_bytes: 0, took_effect: false };
  expect(seen[0]).toEqual({ type: 'request', request: { ...entry, ...before } });
  const [logged] = sandbox.requests();
  expect(logged).toEqual({
    ...entry,
    status: 200,
    duration_ms: expect.any(Number),
    body: '{"text_message":"a"}',
    body_bytes: 20,
    took_effect: true,
  });
  expect(seen[2]).toEqual({ type: 'request', request: logged });
  const { duration_ms } = logged as { duration_ms: number };
  expect(duration_ms).toBeGreaterThan(38);
  expect(duration_ms).toBeLessThanOrEqual(elapsed);
  expect(String(duration_ms)).toMatch(/^\d+(\.\d{1,3})?$/);
});

test('a request without a recipient has none in the log, and the fault it met is named', async () => {
  const sandbox = await openSandbox({ faults: [{ effect: { kind: 'html' } }] });
  await fetch(`${sandbox.url}/nowhere?a=b`);
  await fetch(`${sandbox.url}/nowhere`);
  const [first, second] = sandbox.requests();
  expect(first).toMatchObject({ id: 1, step: 'other', method: 'GET', path: '/nowhere?a=b', fault: 'html' });
  expect(first).not.toHaveProperty('recipient');
  expect(second).toMatchObject({ id: 2, status: 404 });
  expect(second).not.toHaveProperty('fault');
});

test('connections are numbered from 1, and a kept-alive one keeps its number', async () => {
  const sandbox = await openSandbox();
  const call = (agent: Agent) =>
    new Promise((resolve) => {
      const sent = httpRequest(`${sandbox.url}/nowhere`, { agent }, (response) => {
        response.resume().on('end', () => setImmediate(resolve));
      });
      sent.end();
    });
  const newAgent = () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    endLater(() => agent.destroy());
    return agent;
  };
  const [one, two] = [newAgent(), newAgent()];
  for (const agent of [one, two, one, two]) await call(agent);
  expect(sandbox.requests().map(({ connection }) => connection)).toEqual([1, 2, 1, 2]);
});

test('only uploads are read at the speed of the options', async () => {
  const sandbox = await openSandbox({ uploadBytesPerSecond: 1 });
  expect((await sendBot(sandbox, text)).status).toBe(200);
});

test('a caller that disconnects during the latency has no status in the log', async () => {
  const sandbox = await openSandbox({ latencyMs: 100 });
  const caller = new AbortController();
  const sent = fetch(sandbox.url + BOT, {
    method: 'POST',
    headers: { ...KEY, 'content-type': 'application/json' },
    body: JSON.stringify(text),
    signal: caller.signal,
  });
  const failed = expect(sent).rejects.toThrow();
  await expect.poll(() => sandbox.requests()[0]?.took_effect, { interval: 2 }).toBe(true);
  caller.abort();
  await failed;
  await sleep(230);
  expect(sandbox.requests()).toMatchObject([{ status: null, took_effect: true }]);
});

test('a delay ends when the sandbox closes, and its message never takes effect', async () => {
  const sandbox = await openSandbox({ faults: [{ effect: { kind: 'delay', ms: 60 } }] });
  const sent = sendBot(sandbox, text).catch(() => 'ended');
  await expect.poll(() => sandbox.requests()[0]?.body).not.toBeNull();
  await sandbox.close();
  expect(await sent).toBe('ended');
  await sleep(80);
  expect(sandbox.chats()).toEqual({});
});

test.each<[string, string, string, string | undefined]>([
  ['POST', '/experimental/open-platform/chat/upload', 'upload_token', undefined],
  ['POST', '/v1/open-platform/chat/bot/conversations/a%20b/messages', 'message', 'bot:a b'],
  ['POST', '/v1/open-platform/chat/bot/users/u1/messages', 'message', 'user:u1'],
  ['POST', '/v2/open-platform/conversations/p1/messages', 'message', 'post:p1'],
  ['GET', '/v1/open-platform/users', 'user', undefined],
  ['POST', '/v1/open-platform/users?a=b', 'user', undefined],
  ['POST', '/upload/image', 'upload', undefined],
  ['GET', '/oauth2/auth?client_id=x', 'consent', undefined],
  ['POST', '/oauth2/auth', 'consent', undefined],
  ['POST', '/oauth2/token', 'refresh', undefined],
])('%s %s is of the step %s', async (method, path, step, recipient) => {
  const sandbox = await openSandbox();
  const refused = await fetch(sandbox.url + path, { method, headers: ACCESS });
  expect([refused.status === 404, refused.status === 405]).toEqual([false, false]);
  expect(sandbox.requests().map((one) => [one.step, one.recipient])).toEqual([[step, recipient]]);
});

test.each([
  ['/experimental/open-platform/chat/upload', 'POST'],
  ['/v1/open-platform/chat/bot/conversations/a/messages', 'POST'],
  ['/v1/open-platform/chat/bot/users/a/messages', 'POST'],
  ['/v2/open-platform/conversations/a/messages', 'POST'],
  ['/v1/open-platform/users', 'GET, POST'],
  ['/upload/image', 'POST'],
  ['/oauth2/auth', 'GET, POST'],
  ['/oauth2/token', 'POST'],
])('%s takes %s only', async (path, allow) => {
  const sandbox = await openSandbox();
  const response = await fetch(sandbox.url + path, { method: 'PATCH' });
  expect([response.status, response.headers.get('allow'), await response.json()]).toEqual([
    405,
    allow,
    { code: 12, message: `only ${allow} is allowed`, details: [] },
  ]);
  expect(sandbox.requests()).toMatchObject([{ step: 'other', status: 405 }]);
});

test.each([
  '/v1/open-platform/chat/bot/conversations//messages',
  '/v1/open-platform/chat/bot/users//messages',
  '/v2/open-platform/conversations//messages',
  '/v1/open-platform/chat/bot/conversations/a/b/messages',
  '/v2/open-platform/conversations/a/messages/b',
  '/upload/',
])('%s is no endpoint', async (path) => {
  const { url } = await openSandbox();
  expect((await fetch(url + path, { method: 'POST' })).status).toBe(404);
});

test('a change of the faults is told, and a refusal of connections is none that waits for a request', async () => {
  const sandbox = await openSandbox({ faults: [{ effect: { kind: 'hang' } }] });
  const seen: SandboxEvent[] = [];
  sandbox.on((event) => seen.push(event));
  const hang = { effect: { kind: 'hang' }, skip: 0, times: 1 };
  sandbox.fault({ effect: { kind: 'html' } });
  sandbox.fault({ effect: { kind: 'refuse', connections: 1 } });
  sandbox.clearFaults();
  const faults = [hang, { effect: { kind: 'html' }, skip: 0, times: 1 }];
  expect(seen).toEqual([
    { type: 'faults', faults },
    { type: 'faults', faults },
    { type: 'faults', faults: [] },
  ]);
  expect((await sendBot(sandbox, text)).status).toBe(200);
});
