import { expect, test } from 'vitest';
import { createControl } from '../../src/sandbox/control/control.ts';
import type { SandboxControls } from '../../src/sandbox/control/controls.ts';
import { createStore } from '../../src/sandbox/state/store.ts';
import { serve } from '../helpers/serve.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { givenHeaders } from './call.ts';
import { CONTENT, postJson, sendBot, upload } from './requests.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

test.each<[string, string, number, string | undefined]>([
  ['GET', 'state', 200, undefined],
  ['GET', 'chats', 200, '{}'],
  ['GET', 'chats?x', 200, '{}'],
  ['GET', 'uploads', 200, '[]'],
  ['GET', 'requests', 200, '[]'],
  ['GET', 'faults', 200, '[{"effect":{"kind":"hang"},"skip":0,"times":1}]'],
  ['HEAD', 'state', 405, ''],
  ['POST', 'state', 405, '{"code":12,"message":"POST is not allowed here","details":[]}'],
  ['DELETE', 'chats', 405, '{"code":12,"message":"DELETE is not allowed here","details":[]}'],
  ['POST', 'media/x', 405, '{"code":12,"message":"POST is not allowed here","details":[]}'],
  ['DELETE', 'user-messages', 404, '{"code":5,"message":"the sandbox has no such path","details":[]}'],
  ['POST', 'events', 404, '{"code":5,"message":"the sandbox has no such path","details":[]}'],
  ['GET', 'toString', 404, '{"code":5,"message":"the sandbox has no such path","details":[]}'],
  ['GET', '', 404, '{"code":5,"message":"the sandbox has no such path","details":[]}'],
  ['GET', 'media/', 404, '{"code":5,"message":"there is no such media token","details":[]}'],
  ['POST', 'page/app.js', 404, undefined],
  ['DELETE', 'page/page.html', 404, undefined],
  ['GET', 'none/app.js', 404, undefined],
  ['GET', 'page/app.js/x', 404, undefined],
  ['GET', 'x/_sandbox/page/app.js', 404, undefined],
  ['GET', 'page/', 404, undefined],
  ['HEAD', 'page/app.js', 200, ''],
])('%s /_sandbox/%s is answered with %d', async (method, path, status, body) => {
  const sandbox = await openSandbox({ faults: [{ effect: { kind: 'hang' } }] });
  const response = await fetch(`${sandbox.url}/_sandbox/${path}`, { method, headers: JSON_TYPE });
  expect(response.status).toBe(status);
  const text = await response.text();
  if (body !== undefined) expect(text).toBe(body);
  expect([sandbox.requests(), sandbox.state().faults.length]).toEqual([[], 1]);
});

test.each([
  ['page.html', 'text/html; charset=utf-8'],
  ['app.js', 'text/javascript; charset=utf-8'],
  ['chat.css', 'text/css; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
])('the page’s file %s is %s, and loads nothing of others', async (name, type) => {
  const { url } = await openSandbox();
  const response = await fetch(`${url}/_sandbox/page/${name}`);
  expect(givenHeaders(Object.fromEntries(response.headers))).toEqual({
    'cache-control': 'no-store',
    'content-length': String((await response.arrayBuffer()).byteLength),
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    'content-type': type,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

test.each([
  ['GET', '/', 200],
  ['HEAD', '/', 200],
  ['GET', '/?lang=en', 200],
  ['GET', '/_sandbox', 404],
  ['GET', '/_sandbox?x', 404],
])('%s %s is the sandbox’s own, not a request to the API', async (method, path, status) => {
  const sandbox = await openSandbox();
  expect((await fetch(sandbox.url + path, { method })).status).toBe(status);
  expect(sandbox.requests()).toEqual([]);
});

test.each([
  ['POST', '/'],
  ['GET', '/x/'],
  ['GET', '/_sandboxes/state'],
  ['GET', '/x/_sandbox/state'],
])('%s %s is a request to the API', async (method, path) => {
  const sandbox = await openSandbox();
  expect((await fetch(sandbox.url + path, { method })).status).toBe(404);
  expect(sandbox.requests()).toHaveLength(1);
});

test('answers are neither stored nor shared, and an empty one has no length', async () => {
  const sandbox = await openSandbox();
  const headersOf = async (method: string, path: string) => {
    const response = await fetch(`${sandbox.url}/_sandbox/${path}`, { method });
    return [response.status, givenHeaders(Object.fromEntries(response.headers))];
  };
  const common = {
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  };
  const type = 'application/json; charset=utf-8';
  expect(await headersOf('GET', 'chats')).toEqual([
    200,
    { ...common, 'content-type': type, 'content-length': '2' },
  ]);
  expect(await headersOf('DELETE', 'faults')).toEqual([204, common]);
  expect(await headersOf('DELETE', 'state')).toEqual([204, common]);
});

test('faults are added in order, a list of them all or none, and deleted', async () => {
  const sandbox = await openSandbox();
  const add = (fault: unknown) => postJson(`${sandbox.url}/_sandbox/faults`, fault, {});
  const listed = () => sandbox.state().faults.map(({ effect }) => effect.kind);
  const [hang, html] = [{ effect: { kind: 'hang' } }, { effect: { kind: 'html' } }];
  expect((await add(hang)).status).toBe(204);
  expect((await add([html, hang])).status).toBe(204);
  const refused = await add([html, { effect: { kind: 'delay' } }]);
  expect([refused.status, await refused.json()]).toEqual([
    400,
    {
      code: 3,
      message: 'fault: effect.ms: Invalid key: Expected "ms" but received undefined',
      details: [],
    },
  ]);
  expect(listed()).toEqual(['hang', 'html', 'hang']);
  await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'DELETE' });
  expect(listed()).toEqual([]);
});

test('clearing removes chats, uploads and requests, and no fault', async () => {
  const sandbox = await openSandbox({ faults: [{ step: 'user', effect: { kind: 'hang' } }] });
  await sendBot(sandbox, { text_message: 'a' });
  await upload(sandbox, 'image', CONTENT.png);
  await fetch(`${sandbox.url}/_sandbox/state`, { method: 'DELETE' });
  expect(sandbox.state()).toMatchObject({ chats: {}, uploads: [], requests: [], faults: [{ step: 'user' }] });
});

test('a body of 1 MiB is read, and one byte more is not', async () => {
  const { url } = await openSandbox();
  const post = async (size: number) => {
    const response = await postJson(`${url}/_sandbox/user-messages`, `"${'x'.repeat(size - 2)}"`, {});
    return [response.status, ((await response.json()) as { message: string }).message];
  };
  expect((await post(2 ** 20))[0]).toBe(400);
  expect(await post(2 ** 20 + 1)).toEqual([413, 'the request body is larger than 1 MiB']);
  expect(await post(3 * 2 ** 20)).toEqual([413, 'the request body is larger than 1 MiB']);
});

test('a fault of the sandbox itself is 500 with its text', async () => {
  const controls = {
    chats: () => {
      throw new Error('broken');
    },
  } as unknown as SandboxControls;
  const port = await serve(createControl(controls, createStore({ keepBytes: true, keepBytesLimit: 1 })));
  const response = await fetch(`http://127.0.0.1:${port}/_sandbox/chats`);
  expect([response.status, await response.json()]).toEqual([
    500,
    { code: 13, message: 'the sandbox failed: broken', details: [] },
  ]);
});

test.each([
  ['events', false],
  ['events?state', true],
  ['events?stated', false],
])('the stream at %s begins with the state: %s', async (path, withState) => {
  const sandbox = await openSandbox();
  const reader = (await fetch(`${sandbox.url}/_sandbox/${path}`)).body!.getReader();
  let received = '';
  sandbox.clearFaults();
  while (!received.includes('event: faults')) {
    const { value } = await reader.read();
    received += new TextDecoder().decode(value);
  }
  await reader.cancel();
  expect(received).toBe(
    `retry: 1000\n\n${withState ? 'event: state\ndata: {"chats":{},"uploads":[],"requests":[],"faults":[],"events_url":null}\n\n' : ''}event: faults\ndata: []\n\n`,
  );
});

test('a user’s message is answered with its chat and how the app received it', async () => {
  const { url } = await openSandbox();
  const response = await postJson(`${url}/_sandbox/user-messages`, { text: 'a', conversation_id: 'c' }, {});
  expect([response.status, await response.json()]).toEqual([200, { conversation_id: 'c', event: null }]);
});
