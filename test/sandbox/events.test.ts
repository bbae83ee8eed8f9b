import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { streamEvents } from '../../src/sandbox/control/events.ts';
import type { LoggedRequest, SandboxEvent, SandboxState } from '../../src/sandbox/state/records.ts';
import { serve } from '../helpers/serve.ts';
import { givenHeaders } from './call.ts';

const REQUEST = {
  id: 1,
  step: 'message',
  method: 'POST',
  path: '/x',
  status: 200,
  headers: { 'x-api-key': 'the-key' },
  raw_headers: ['X-Api-Key', 'the-key'],
  body: '{"text_message":"a"}',
} as unknown as LoggedRequest;
const SHOWN = '{"id":1,"step":"message","method":"POST","path":"/x","status":200}';

/** A stream, what was read of it, and what the sandbox does at its other end. */
async function openStream(withState: boolean, requests: LoggedRequest[] = []) {
  const state = { chats: {}, uploads: [], requests, faults: [], events_url: null } as SandboxState;
  const listeners = new Set<(event: SandboxEvent) => void>();
  const responses: ServerResponse[] = [];
  const controls = {
    state: () => state,
    on(listener: (event: SandboxEvent) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const port = await serve((_request, response) => {
    if (!withState) Object.defineProperty(response, 'writableLength', { value: 7, writable: true });
    responses.push(response);
    streamEvents(controls, response, withState);
  });
  const request = http.get({ host: '127.0.0.1', port });
  request.on('error', () => {});
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  const read = { text: '' };
  answer.setEncoding('utf8').on('error', () => {});
  answer.on('data', (text: string) => {
    read.text += text;
  });
  const emit = (event: SandboxEvent) => {
    for (const listener of listeners) listener(event);
  };
  return { answer, emit, listeners, read, response: responses[0]!, request };
}

test('each event has its type and its record, a request without keys and bodies', async () => {
  const { answer, emit, read } = await openStream(false);
  expect([answer.statusCode, givenHeaders(answer.headers)]).toEqual([
    200,
    {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'transfer-encoding': 'chunked',
    },
  ]);
  emit({ type: 'request', request: REQUEST });
  emit({ type: 'upload', upload: { media_token: 't' } } as SandboxEvent);
  emit({ type: 'message', message: { text: 'two\nlines' } } as SandboxEvent);
  emit({ type: 'faults', faults: [{ effect: { kind: 'hang' } }] });
  emit({ type: 'cleared' });
  const expected = [
    'retry: 1000',
    `event: request\ndata: ${SHOWN}`,
    'event: upload\ndata: {"media_token":"t"}',
    'event: message\ndata: {"text":"two\\nlines"}',
    'event: faults\ndata: [{"effect":{"kind":"hang"}}]',
    'event: cleared\ndata: null',
    '',
  ];
  await expect.poll(() => read.text).toBe(expected.join('\n\n'));
});

test('the state comes first when asked for, with the latest 200 requests', async () => {
  const requests = Array.from({ length: 201 }, (_, index) => ({ ...REQUEST, id: index + 1 }));
  const { read } = await openStream(true, requests);
  await expect.poll(() => read.text).toMatch(/\}\n\n$/);
  const [retry, event, end] = read.text.split('\n\n');
  expect([retry, end]).toEqual(['retry: 1000', '']);
  const [, data = ''] = /^event: state\ndata: (.*)$/.exec(event ?? '') ?? [];
  expect(read.text).not.toContain('the-key');
  const state = JSON.parse(data) as SandboxState;
  expect(state).toMatchObject({ chats: {}, uploads: [], faults: [], events_url: null });
  expect([state.requests.length, state.requests[0]]).toEqual([200, { ...JSON.parse(SHOWN), id: 2 }]);
});

test('one that stops reading is disconnected above 4 MiB, besides what it began with', async () => {
  const { answer, emit, response, listeners } = await openStream(false);
  Object.assign(response, { writableLength: 4_194_304 + 7 });
  emit({ type: 'cleared' });
  expect(response.destroyed).toBe(false);
  Object.assign(response, { writableLength: 4_194_304 + 8 });
  emit({ type: 'cleared' });
  expect(response.destroyed).toBe(true);
  await expect.poll(() => answer.destroyed).toBe(true);
  await expect.poll(() => listeners.size).toBe(0);
});

test('one that disconnects is told nothing more', async () => {
  const { listeners, request } = await openStream(false);
  expect(listeners.size).toBe(1);
  request.destroy();
  await expect.poll(() => listeners.size).toBe(0);
});
