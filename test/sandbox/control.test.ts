import { expect, test } from 'vitest';
import type { SandboxEvent, SandboxState } from '../../src/sandbox/sandbox.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { rawResponse } from './raw.ts';
import { CONTENT, errorCodes, newMediaToken, sendBot, upload } from './requests.ts';

const text = { text_message: 'a' };

test('the control API and the process give the same state', async () => {
  const sandbox = await openSandbox({ faults: [{ step: 'refresh', effect: { kind: 'hang' } }] });
  await sendBot(sandbox, { media_token: await newMediaToken(sandbox) });
  const get = async (name: string) => (await fetch(`${sandbox.url}/_sandbox/${name}`)).json();
  const state = (await get('state')) as SandboxState;
  expect(state).toEqual(JSON.parse(JSON.stringify(sandbox.state())));
  for (const name of ['chats', 'uploads', 'requests', 'faults'] as const) {
    expect(await get(name)).toEqual(state[name]);
  }
  expect(state.requests).toHaveLength(3);
});

test('faults are posted and deleted', async () => {
  const sandbox = await openSandbox();
  const call = (method: string, body?: unknown, type = 'application/json') =>
    fetch(`${sandbox.url}/_sandbox/faults`, {
      method,
      headers: { 'content-type': type },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const fault = { step: 'message', times: -1, effect: { kind: 'status', status: 503 } };
  expect((await call('POST', fault)).status).toBe(204);
  expect((await call('POST', [fault, fault])).status).toBe(204);
  expect(await errorCodes(call('POST', [fault, { effect: { kind: 'x' } }]))).toBe('400 3');
  expect(await errorCodes(call('POST', fault, 'text/plain'))).toBe('415 3');
  expect(sandbox.state().faults).toHaveLength(3);
  expect((await sendBot(sandbox, text)).status).toBe(503);
  expect((await call('DELETE')).status).toBe(204);
  expect((await sendBot(sandbox, text)).status).toBe(200);
  expect(await errorCodes(call('PUT', fault))).toBe('405 12');
});

test('uploaded bytes are served whole or in part, never with the type of a page', async () => {
  const sandbox = await openSandbox();
  const name = "گزارش' (1).png";
  const token = await newMediaToken(sandbox, name);
  const whole = await fetch(`${sandbox.url}/_sandbox/media/${token}`);
  expect(Buffer.from(await whole.arrayBuffer()).equals(CONTENT.png)).toBe(true);
  expect(Object.fromEntries(whole.headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-disposition': expect.stringMatching(/^inline; filename\*=UTF-8''%DA%AF[%\w.-]+\.png$/),
    'content-security-policy': "sandbox; default-src 'none'",
  });
  const part = async (range: string) => {
    const response = await fetch(`${sandbox.url}/_sandbox/media/${token}`, { headers: { range } });
    return [
      response.status,
      response.headers.get('content-range'),
      (await response.arrayBuffer()).byteLength,
    ];
  };
  expect(await part('bytes=0-3')).toEqual([206, 'bytes 0-3/16', 4]);
  expect(await part('bytes=10-')).toEqual([206, 'bytes 10-15/16', 6]);
  expect(await part('bytes=-4')).toEqual([206, 'bytes 12-15/16', 4]);
  expect(await part('bytes=0-99')).toEqual([206, 'bytes 0-15/16', 16]);
  expect((await part('bytes=16-'))[0]).toBe(416);
  expect((await part('lines=1-2'))[0]).toBe(200);
  expect((await fetch(`${sandbox.url}/_sandbox/media/none`)).status).toBe(404);

  const document = await upload(sandbox, 'file', CONTENT.pdf, { name: 'a.pdf', type: 'text/html' });
  const { id } = (await document.json()) as { id: string };
  const download = await fetch(`${sandbox.url}/_sandbox/media/${id}`);
  expect(download.headers.get('content-type')).toBe('application/pdf');
  expect(download.headers.get('content-disposition')).toMatch(/^attachment;/);
});

test('events are streamed as they happen, without keys and bodies', async () => {
  const sandbox = await openSandbox();
  const stream = await fetch(`${sandbox.url}/_sandbox/events`);
  expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
  await sendBot(sandbox, { media_token: await newMediaToken(sandbox) });
  sandbox.clearFaults();
  let received = '';
  const decoder = new TextDecoder();
  for await (const chunk of stream.body!) {
    received += decoder.decode(chunk, { stream: true });
    if (received.includes('event: faults')) break;
  }
  const events = received.match(/^event: .*$/gm);
  expect(events).toEqual(expect.arrayContaining(['event: request', 'event: upload', 'event: message']));
  expect(received).toContain('"recipient":"bot:c1"');
  expect(received).not.toContain('sandbox-key');
});

test('in the process, each listener gets copies of the events until it stops', async () => {
  const sandbox = await openSandbox();
  const seen: SandboxEvent[] = [];
  sandbox.on(() => {
    throw new Error('a listener that fails');
  });
  const stop = sandbox.on((event) => {
    seen.push(event);
    if (event.type === 'message') event.message.text = 'changed';
  });
  await sendBot(sandbox, text);
  await expect.poll(() => seen.map(({ type }) => type)).toEqual(['request', 'message', 'request']);
  expect(sandbox.chats()['bot:c1']?.[0]?.text).toBe('a');
  stop();
  await sendBot(sandbox, text);
  expect(seen).toHaveLength(3);
});

test.each([
  ['the control API', 'GET /_sandbox/state', '200'],
  ['the API', 'POST /v1/open-platform/chat/bot/conversations/c/messages', '401'],
])('%s refuses pages of other sites and hosts that are not loopback', async (_name, line, allowed) => {
  const sandbox = await openSandbox();
  const { port } = sandbox;
  const statusFor = async (...headers: string[]) => {
    const lines = [`${line} HTTP/1.1`, ...headers, 'Content-Length: 0', 'Connection: close', '', ''];
    return (await rawResponse(port, lines.join('\r\n'))).slice(9, 12);
  };
  const host = `Host: 127.0.0.1:${port}`;
  expect(await statusFor(host)).toBe(allowed);
  expect(await statusFor(`Host: localhost:${port}`, `Origin: http://localhost:${port}`)).toBe(allowed);
  expect(await statusFor(`Host: [::1]:${port}`, 'Sec-Fetch-Site: same-origin')).toBe(allowed);
  expect(await statusFor(host, 'Sec-Fetch-Site: none')).toBe(allowed);
  for (const foreign of [
    [`Host: rebound.example:${port}`],
    ['Host: 127.0.0.1.example.com'],
    [host, 'Origin: https://example.com'],
    [host, 'Origin: null'],
    [host, 'Origin: http://127.0.0.1:1'],
    [host, 'Sec-Fetch-Site: cross-site'],
  ]) {
    expect([foreign, await statusFor(...foreign)]).toEqual([foreign, '403']);
  }
});

test('the sandbox listens on loopback only, and names wrong options', async () => {
  await expect(openSandbox({ host: '0.0.0.0' as '127.0.0.1' })).rejects.toThrow(/option host/);
  await expect(openSandbox({ latencyms: 5 } as object)).rejects.toThrow(/latencyms/);
  await expect(openSandbox({ faults: [{ effect: { kind: 'x' } }] } as object)).rejects.toThrow(
    /faults\.0\.effect/,
  );
});
