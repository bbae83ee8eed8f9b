import { expect, test } from 'vitest';
import { parseUserMessage } from '../../src/sandbox/control/user-message.ts';
import { serve } from '../helpers/serve.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { ACCESS, KEY } from './requests.ts';

test('a user’s message is stored whole, and told to the app as Divar does', async () => {
  const received: unknown[] = [];
  const port = await serve((request, response) => {
    received.push([request.method, request.headers.authorization, request.headers['content-type']]);
    response.writeHead(307, { location: '/elsewhere' }).end('moved');
  });
  const sandbox = await openSandbox({
    now: () => 5,
    events: { url: `http://127.0.0.1:${port}/`, identificationKey: 'k' },
  });
  expect(sandbox.state().events_url).toBe(`http://127.0.0.1:${port}/`);
  expect(await sandbox.writeAsUser({ text: 'a', conversation_id: 'c1' })).toEqual({
    conversation_id: 'c1',
    event: { status: 307 },
  });
  expect(received).toEqual([['POST', 'k', 'application/json']]);
  expect(sandbox.chats()).toEqual({
    'bot:c1': [
      {
        id: 'message-1',
        recipient: 'bot:c1',
        conversation_id: 'c1',
        sender: 'HUMAN',
        text: 'a',
        media_token: null,
        media: null,
        buttons: null,
        sender_buttons: null,
        receiver_buttons: null,
        at: 5,
      },
    ],
  });
});

test('by default the user is that of the ready-made tokens, or the sandbox’s', async () => {
  const idOf = async (userId: string | null, user_id?: string) => {
    const sandbox = await openSandbox({ oauth: { userId } });
    const message = { text: 'a', ...(user_id === undefined ? {} : { user_id }) };
    return (await sandbox.writeAsUser(message)).conversation_id;
  };
  expect(await idOf('sara')).toBe('3a6200d3-ae94-5728-a115-bb67fc67577b');
  expect(await idOf('sara', 'reza')).toBe('20b13d8b-3510-583c-9f57-ac808a04cbd6');
  expect(await idOf(null)).toBe('ea1a5879-01ff-5e4c-bd38-37ddcea043cd');
});

test('an app that breaks the connection is told as a problem', async () => {
  const port = await serve((request) => request.socket.destroy());
  const sandbox = await openSandbox({ events: { url: `http://127.0.0.1:${port}/` } });
  const { event } = await sandbox.writeAsUser({ text: 'a' });
  expect(event).toEqual({ problem: expect.stringMatching(/^[A-Z_]+$/) });
});

const whole = { text: 'x'.repeat(4096), user_id: 'u'.repeat(256), conversation_id: 'c'.repeat(256) };

test.each<[unknown, string | null]>([
  [whole, null],
  [{ text: 'a', user_id: 'u', conversation_id: 'c' }, null],
  [{ text: '' }, 'text: Invalid length: Expected >=1 but received 0'],
  [{ text: `${whole.text}x` }, 'text: Invalid length: Expected <=4096 but received 4097'],
  [{ text: 'a', user_id: '' }, 'user_id: Invalid length: Expected >=1 but received 0'],
  [
    { text: 'a', conversation_id: `${whole.conversation_id}c` },
    'conversation_id: Invalid length: Expected <=256 but received 257',
  ],
  [5, '(all): Invalid type: Expected Object but received 5'],
])('a message is taken, or is a TypeError that says where', (message, problem) => {
  if (problem === null) expect(parseUserMessage(message)).toEqual(message);
  else expect(() => parseUserMessage(message)).toThrow(new TypeError(problem));
});

test.each<[string | null, string[], unknown]>([
  ['sara', ['USER_ID'], { user_id: 'sara' }],
  ['sara', ['USER_PHONE'], { phone_number: '0999' }],
  ['sara', ['USER_PHONE', 'USER_ID'], { user_id: 'sara', phone_number: '0999' }],
  [null, ['USER_ID'], { user_id: '' }],
])('of the user %s a token with %j tells %j', async (userId, scopes, answer) => {
  const { url } = await openSandbox({ oauth: { userId, scopes, phoneNumber: '0999' } });
  const response = await fetch(`${url}/v1/open-platform/users`, { headers: { ...KEY, ...ACCESS } });
  expect(await response.json()).toEqual(answer);
});

test('a token of no certain user tells the user of the options', async () => {
  const options = { accessTokens: { id: ['USER_ID'] }, oauth: { userId: 'sara' } };
  const headers = { ...KEY, authorization: 'Bearer id' };
  const response = await fetch(`${(await openSandbox(options)).url}/v1/open-platform/users`, { headers });
  expect(await response.json()).toEqual({ user_id: 'sara' });
});

test('the phone numbers are told to a key and a token that may read them', async () => {
  const keys = { 'sandbox-key': ['USER_RETRIEVE'], weak: [] };
  const sandbox = await openSandbox({
    apiKeys: keys,
    accessTokens: { phone: ['USER_PHONE'], id: ['USER_ID'] },
  });
  const ask = async (key: string, token: string) => {
    const headers = { 'x-api-key': key, authorization: `Bearer ${token}` };
    const response = await fetch(`${sandbox.url}/v1/open-platform/users`, { method: 'POST', headers });
    return [response.status, await response.json()];
  };
  expect(await ask('sandbox-key', 'phone')).toEqual([200, { phone_numbers: ['09990000000'] }]);
  expect(await ask('weak', 'phone')).toEqual([
    403,
    { code: 7, message: 'the API key lacks the permission USER_RETRIEVE', details: [] },
  ]);
  expect(await ask('sandbox-key', 'id')).toEqual([
    403,
    { code: 7, message: 'the access token lacks the scope for this', details: [] },
  ]);
});

test.each([
  ['', 'x-api-key is missing'],
  ['constructor', 'x-api-key is not known'],
  ['none', 'x-api-key is not known'],
])('the key %j is refused with the reason', async (key, message) => {
  const { url } = await openSandbox();
  const response = await fetch(`${url}/v1/open-platform/users`, { headers: { 'x-api-key': key } });
  expect([response.status, await response.json()]).toEqual([401, { code: 16, message, details: [] }]);
});

test.each(['constructor', 'none'])('the access token %s is not known', async (token) => {
  const { url } = await openSandbox();
  const headers = { ...KEY, authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/v1/open-platform/users`, { headers });
  expect([response.status, await response.json()]).toEqual([
    401,
    { code: 16, message: 'the access token is not known or has expired', details: [] },
  ]);
});

test.each([
  [{ perDay: 1, retryAfter: true }, 'daily quota of 1 requests is used up', null],
  [{ perMinute: 1, retryAfter: true }, 'rate limit of 1 requests per minute exceeded', '60'],
  [{ perMinute: 1 }, 'rate limit of 1 requests per minute exceeded', null],
])('over the limit %j the answer says which it was', async (rateLimit, message, wait) => {
  const { url } = await openSandbox({ rateLimit, now: () => 0 });
  const ask = () => fetch(`${url}/experimental/open-platform/chat/upload`, { method: 'POST', headers: KEY });
  expect((await ask()).status).toBe(200);
  const refused = await ask();
  expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
    429,
    wait,
    { code: 8, message, details: [] },
  ]);
});
