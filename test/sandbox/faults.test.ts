import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Effect, Fault, Sandbox } from '../../src/sandbox/sandbox.ts';
import { endLater } from '../helpers/cleanup.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { outcomeOf, rawResponse } from './raw.ts';
import { CONTENT, formOf, KEY, newUploadToken, postForm, postJson, sendBot } from './requests.ts';

const BROKEN = /^(ECONNRESET|UND_ERR_SOCKET|EPIPE)$/;
const text = { text_message: 'a' };

/** Sends one message under a fault. Gives how it ended for the sender, and how often it is in the chat. */
async function outcomeUnder(effect: Effect, body: unknown = text): Promise<[string, number]> {
  const sandbox = await openSandbox({ faults: [{ step: 'message', effect }] });
  const seen = await outcomeOf(sendBot(sandbox, body));
  const [logged] = sandbox.requests();
  const stored = sandbox.chats()['bot:c1']?.length ?? 0;
  expect(logged).toMatchObject({ fault: effect.kind, took_effect: stored === 1 });
  expect(logged?.status).toBe(seen.startsWith('E') || seen.startsWith('U') ? null : Number(seen));
  return [seen, stored];
}

test('a 2xx took effect and another status did not, unless the fault says otherwise', async () => {
  const cases: [Effect, [string, number]][] = [
    [{ kind: 'status', status: 500 }, ['500', 0]],
    [{ kind: 'status', status: 502, after: true }, ['502', 1]],
    [{ kind: 'status', status: 201 }, ['201', 1]],
    [{ kind: 'status', status: 204 }, ['204', 1]],
    [{ kind: 'status', status: 200, after: false }, ['200', 0]],
    [{ kind: 'status', status: 503, early: true }, ['503', 0]],
    [{ kind: 'html' }, ['502', 0]],
    [{ kind: 'html', status: 200 }, ['200', 1]],
    [{ kind: 'html', status: 200, after: false }, ['200', 0]],
    [{ kind: 'bad_json' }, ['200', 1]],
    [{ kind: 'wrong_shape' }, ['200', 1]],
    [{ kind: 'close_after' }, ['200', 1]],
    [{ kind: 'delay', ms: 10 }, ['200', 1]],
    [{ kind: 'slow_read', bytesPerSecond: 1000 }, ['200', 1]],
    [{ kind: 'slow_answer', ms: 50 }, ['200', 1]],
    [{ kind: 'huge_answer', bytes: 300_000 }, ['200', 1]],
  ];
  for (const [effect, expected] of cases)
    expect([effect, await outcomeUnder(effect)]).toEqual([effect, expected]);
});

test('resets before and in the request have no effect, resets after it have', async () => {
  for (const [effect, stored] of [
    [{ kind: 'reset_before' }, 0],
    [{ kind: 'reset_in' }, 0],
    [{ kind: 'reset_in', bytes: 5 }, 0],
    [{ kind: 'reset_after' }, 1],
  ] as const) {
    expect([effect, await outcomeUnder(effect)]).toEqual([effect, [expect.stringMatching(BROKEN), stored]]);
  }
});

test('a cut answer has its head and half its body, and took effect', async () => {
  const sandbox = await openSandbox({ faults: [{ effect: { kind: 'cut_answer' } }] });
  const response = await sendBot(sandbox, text);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  expect(sandbox.chats()['bot:c1']).toHaveLength(1);
  expect(sandbox.requests()).toMatchObject([{ status: 200, took_effect: true }]);
});

test('a hang has no effect, a hang after the effect has, and neither is answered', async () => {
  for (const [kind, stored] of [
    ['hang', 0],
    ['hang_after', 1],
  ] as const) {
    const sandbox = await openSandbox({ faults: [{ effect: { kind } }] });
    const signal = AbortSignal.timeout(150);
    const sent = fetch(`${sandbox.url}/v1/open-platform/chat/bot/conversations/c1/messages`, {
      method: 'POST',
      headers: { ...KEY, 'content-type': 'application/json' },
      body: JSON.stringify(text),
      signal,
    });
    await expect(sent).rejects.toThrow();
    expect(sandbox.chats()['bot:c1']?.length ?? 0).toBe(stored);
    expect(sandbox.requests()).toMatchObject([{ status: null, fault: kind, took_effect: stored === 1 }]);
  }
});

test('a delayed message takes effect even when its sender has disconnected', async () => {
  const sandbox = await openSandbox({ faults: [{ effect: { kind: 'delay', ms: 150 } }] });
  const sent = fetch(`${sandbox.url}/v1/open-platform/chat/bot/conversations/c1/messages`, {
    method: 'POST',
    headers: { ...KEY, 'content-type': 'application/json' },
    body: JSON.stringify(text),
    signal: AbortSignal.timeout(50),
  });
  await expect(sent).rejects.toThrow();
  expect(sandbox.chats()).toEqual({});
  await expect.poll(() => sandbox.chats()['bot:c1']?.length).toBe(1);
});

test('uploads break before, in and after too, and a retry with a fresh token goes through', async () => {
  const form = formOf(Buffer.concat([CONTENT.mp4, Buffer.alloc(3_000_000)]), { name: 'a.mp4' });
  for (const [kind, stored] of [
    ['reset_before', 0],
    ['reset_in', 0],
    ['reset_after', 1],
  ] as const) {
    const sandbox = await openSandbox({ faults: [{ step: 'upload', effect: { kind } }] });
    const first = await outcomeOf(postForm(sandbox, 'video', form));
    expect([kind, first]).toEqual([kind, expect.stringMatching(BROKEN)]);
    expect(sandbox.uploads()).toHaveLength(stored);
    expect(await outcomeOf(postForm(sandbox, 'video', form))).toBe('200');
    const [, logged] = sandbox.requests();
    if (kind === 'reset_in') {
      expect(logged?.body_bytes).toBeGreaterThanOrEqual(Math.floor(form.length / 2));
      expect(logged?.body_bytes).toBeLessThan(form.length);
    }
  }
});

test('a fault that meets an upload before its rules leaves its token unspent', async () => {
  const sandbox = await openSandbox({
    faults: [{ step: 'upload', effect: { kind: 'status', status: 401 } }],
  });
  const token = await newUploadToken(sandbox);
  const form = formOf(CONTENT.png);
  expect(await outcomeOf(postForm(sandbox, 'image', form, { token }))).toBe('401');
  expect(await outcomeOf(postForm(sandbox, 'image', form, { token }))).toBe('200');
});

test('a status has the code, text, headers and body it was given', async () => {
  const sandbox = await openSandbox();
  sandbox.fault({
    effect: { kind: 'status', status: 429, message: 'daily quota', headers: { 'Retry-After': '3' } },
  });
  sandbox.fault({ effect: { kind: 'status', status: 412, code: 9, message: 'blocked' } });
  sandbox.fault({ effect: { kind: 'status', status: 500, body: '', contentType: 'text/plain' } });
  sandbox.fault({ effect: { kind: 'status', status: 400, body: { any: 'thing' } } });
  const limited = await sendBot(sandbox, text);
  expect(limited.headers.get('retry-after')).toBe('3');
  expect(await limited.json()).toEqual({ code: 8, message: 'daily quota', details: [] });
  expect(await (await sendBot(sandbox, text)).json()).toEqual({ code: 9, message: 'blocked', details: [] });
  const empty = await sendBot(sandbox, text);
  expect([empty.headers.get('content-type'), await empty.text()]).toEqual(['text/plain', '']);
  expect(await (await sendBot(sandbox, text)).json()).toEqual({ any: 'thing' });
});

test('the shapes of wrong answers', async () => {
  const sandbox = await openSandbox();
  const ask = () => postJson(`${sandbox.url}/experimental/open-platform/chat/upload`, {});
  sandbox.fault({ effect: { kind: 'wrong_shape' } });
  sandbox.fault({ effect: { kind: 'wrong_shape', body: { token: null } } });
  sandbox.fault({ effect: { kind: 'bad_json' } });
  sandbox.fault({ effect: { kind: 'huge_answer', bytes: 1_000_000 } });
  sandbox.fault({ effect: { kind: 'redirect', location: 'http://127.0.0.1:9/x', status: 302 } });
  expect(await (await ask()).json()).toEqual({ token: 5 });
  expect(await (await ask()).json()).toEqual({ token: null });
  await expect((await ask()).json()).rejects.toThrow(SyntaxError);
  const huge = (await (await ask()).json()) as { token: string; padding: string };
  expect([typeof huge.token, huge.padding.length]).toEqual(['string', 1_000_000]);
  const redirect = await fetch(`${sandbox.url}/oauth2/token`, {
    method: 'POST',
    body: '',
    redirect: 'manual',
  });
  expect([redirect.status, redirect.headers.get('location')]).toEqual([302, 'http://127.0.0.1:9/x']);
});

test('a request that breaks a rule has no effect under any fault', async () => {
  for (const kind of ['bad_json', 'wrong_shape', 'huge_answer', 'cut_answer', 'close_after'] as const) {
    expect(await outcomeUnder({ kind }, {})).toEqual(['400', 0]);
  }
  expect(await outcomeUnder({ kind: 'reset_after' }, {})).toEqual([expect.stringMatching(BROKEN), 0]);
});

test('faults match by step, recipient, order, skip and times', async () => {
  const status = (status: number): Effect => ({ kind: 'status', status });
  const faults: Fault[] = [
    { step: 'message', recipient: 'bot:c2', times: -1, effect: status(501) },
    { step: 'message', skip: 1, times: 2, effect: status(502) },
    { step: 'upload', effect: status(503) },
    { step: 'any', skip: 3, effect: status(504) },
  ];
  const sandbox = await openSandbox({ faults });
  const seen: number[] = [];
  for (const id of ['c1', 'c2', 'c1', 'c2', 'c1', 'c1', 'c2', 'c1', 'c1', 'c1']) {
    seen.push((await sendBot(sandbox, text, id)).status);
  }
  expect(seen).toEqual([200, 501, 502, 501, 502, 200, 501, 200, 504, 200]);
  expect(sandbox.state().faults).toMatchObject([{ recipient: 'bot:c2' }, { step: 'upload' }]);
  sandbox.clearFaults();
  expect((await sendBot(sandbox, text, 'c2')).status).toBe(200);
});

test('a kept-alive connection is closed without notice after an answer', async () => {
  const sandbox = await openSandbox({ faults: [{ skip: 1, effect: { kind: 'close_after' } }] });
  const request = `POST /oauth2/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n`;
  const message = `POST /v1/open-platform/chat/bot/conversations/c1/messages HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: sandbox-key\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"text_message":"a"}`;
  const answers = await rawResponse(sandbox.port, request + message);
  expect(answers.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 400', 'HTTP/1.1 200']);
  expect(answers.match(/^Connection: .*$/gim)).toEqual(['Connection: keep-alive', 'Connection: keep-alive']);
  expect(sandbox.requests().map(({ connection }) => connection)).toEqual([1, 1]);
});

test('connections are refused by number, and then accepted again', async () => {
  const sandbox = await openSandbox();
  await (await sendBot(sandbox, text)).text();
  sandbox.fault({ effect: { kind: 'refuse', connections: 2 } });
  // One more request may be put on the connection that is being closed.
  const seen: string[] = [];
  while (seen.at(-1) !== '200' && seen.length < 5) seen.push(await outcomeOf(sendBot(sandbox, text)));
  expect(seen.slice(0, -1).filter((one) => !BROKEN.test(one))).toEqual([]);
  expect([3, 4]).toContain(seen.length);
  expect(seen.at(-1)).toBe('200');
  expect(sandbox.requests()).toHaveLength(2);
});

test('the port is closed for a time, and then open again', async () => {
  const sandbox = await openSandbox();
  // Polled: a request may still be put on a connection that is being closed.
  const becomes = (what: string) =>
    expect.poll(() => outcomeOf(sendBot(sandbox, text)), { interval: 20 }).toBe(what);
  await becomes('200');
  sandbox.fault({ effect: { kind: 'refuse', ms: 500 } });
  await becomes('ECONNREFUSED');
  await becomes('200');
  sandbox.fault({ effect: { kind: 'refuse', ms: 60_000 } });
  await becomes('ECONNREFUSED');
  sandbox.clearFaults();
  await becomes('200');
});

test('slow answers and latency delay the response', async () => {
  const sandbox = await openSandbox({
    latencyMs: 60,
    faults: [{ effect: { kind: 'slow_answer', ms: 200 } }],
  });
  const took = async () => {
    const begun = performance.now();
    const response = await sendBot(sandbox, text);
    const head = performance.now() - begun;
    await response.text();
    return { head, all: performance.now() - begun };
  };
  const slow = await took();
  expect(slow.all - slow.head).toBeGreaterThan(100);
  expect(slow.all).toBeGreaterThan(250);
  const plain = await took();
  expect(plain.head).toBeGreaterThan(55);
});

test('only a new connection is delayed, not one that is kept alive', async () => {
  const sandbox = await openSandbox({ connectMs: 500 });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  endLater(() => agent.destroy());
  const took = async () => {
    const begun = performance.now();
    const [response] = (await once(get(`${sandbox.url}/_sandbox/chats`, { agent }), 'response')) as [
      IncomingMessage,
    ];
    await buffer(response);
    return performance.now() - begun;
  };
  expect(await took()).toBeGreaterThan(495);
  expect(await took()).toBeLessThan(495);
  // Bytes that arrive during the delay are not lost.
  expect(await outcomeOf(sendBot(sandbox, text))).toBe('200');
});

test('a body read slowly or never slows the sender itself', async () => {
  const form = formOf(Buffer.concat([CONTENT.mp4, Buffer.alloc(40 * 2 ** 20)]), { name: 'a.mp4' });
  const sandbox = await openSandbox({
    faults: [{ step: 'upload', effect: { kind: 'slow_read', bytesPerSecond: 0 } }],
  });
  const left = await unsentAfter(sandbox, form, 300);
  expect(left).toBeGreaterThan(20 * 2 ** 20);
  sandbox.fault({ step: 'upload', effect: { kind: 'slow_read', bytesPerSecond: 4 * 2 ** 20 } });
  expect(await unsentAfter(sandbox, form, 300)).toBeGreaterThan(20 * 2 ** 20);
});

test('an invalid fault is a TypeError', async () => {
  const sandbox = await openSandbox();
  const wrong: unknown[] = [
    {},
    { effect: { kind: 'explode' } },
    { effect: { kind: 'status' } },
    { effect: { kind: 'status', status: 99 } },
    { effect: { kind: 'status', status: 500, headers: { 'a\r\nb': 'c' } } },
    { effect: { kind: 'redirect', location: 'a\r\nb: c' } },
    { step: 'download', effect: { kind: 'hang' } },
    { steps: 'upload', effect: { kind: 'hang' } },
    { skip: -1, effect: { kind: 'hang' } },
    null,
  ];
  for (const fault of wrong) expect(() => sandbox.fault(fault as Fault)).toThrow(TypeError);
  expect(sandbox.state().faults).toEqual([]);
});

/** How many bytes of the form the sender could not write within `ms`. */
async function unsentAfter(sandbox: Sandbox, form: Buffer, ms: number): Promise<number> {
  const { connect } = await import('node:net');
  const token = await newUploadToken(sandbox);
  const socket = connect(sandbox.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(
    `POST /upload/video HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: multipart/form-data; boundary=limit\r\nContent-Length: ${form.length}\r\n\r\n`,
  );
  // In pieces, since a write is only ever counted as a whole.
  for (let start = 0; start < form.length; start += 2 ** 18)
    socket.write(form.subarray(start, start + 2 ** 18));
  await new Promise((resolve) => setTimeout(resolve, ms));
  const left = socket.writableLength;
  socket.destroy();
  return left;
}

test.each([
  [0, 0],
  [1, expect.any(Number)],
])('a reset within %d bytes of the request has read so much of it', async (bytes, read) => {
  const sandbox = await openSandbox({ faults: [{ effect: { kind: 'reset_in', bytes } }] });
  expect(await outcomeOf(sendBot(sandbox, text))).toMatch(BROKEN);
  const [logged] = sandbox.requests();
  expect(logged?.body_bytes).toEqual(read);
  if (bytes > 0) expect(logged?.body_bytes).toBeGreaterThanOrEqual(bytes);
});
