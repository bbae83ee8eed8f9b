import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { closedPort } from '../helpers/ports.ts';
import { listen } from '../helpers/serve.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { errorCodes, postJson, sendBot, sendUser } from './requests.ts';

type ReceivedEvent = { method: string; path: string; headers: IncomingMessage['headers']; body: unknown };

/** An app's events address, with what it received. */
async function openEventsAddress(status = 200): Promise<{ url: string; events: ReceivedEvent[] }> {
  const events: ReceivedEvent[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    events.push({ method, path, headers, body: JSON.parse(await text(request)) });
    response.writeHead(status).end();
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}/events`, events };
}

const write = ({ url }: Sandbox, message: unknown) => postJson(`${url}/_sandbox/user-messages`, message, {});

test('a user’s message opens the chat, and the app gets the documented event with its key', async () => {
  const address = await openEventsAddress();
  const sandbox = await openSandbox({
    events: { url: address.url, identificationKey: 'the-key' },
    now: () => 1_729_429_926_140,
  });
  const result = (await (await write(sandbox, { text: 'سلام' })).json()) as { conversation_id: string };
  const { conversation_id: id } = result;
  expect(result).toEqual({
    conversation_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    event: { status: 200 },
  });
  expect(address.events).toMatchObject([{ method: 'POST', path: '/events' }]);
  expect(address.events[0]?.headers).toMatchObject({
    authorization: 'the-key',
    'content-type': 'application/json',
  });
  expect(address.events[0]?.body).toEqual({
    type: 'NEW_CHATBOT_MESSAGE',
    new_chatbot_message: {
      id: expect.any(String),
      text: 'سلام',
      type: 'TEXT',
      sent_at: 1_729_429_926_140_000,
      conversation: { id, type: 'BOT' },
      sender: { type: 'HUMAN' },
    },
  });
  expect((await sendBot(sandbox, { text_message: 'درود' }, id)).status).toBe(200);
  expect(sandbox.chats()[`bot:${id}`]).toMatchObject([
    { sender: 'HUMAN', text: 'سلام' },
    { sender: 'BOT', text: 'درود' },
  ]);
  const toUser = await sendUser(sandbox, { text_message: 'a' });
  expect(await toUser.json()).toEqual({ conversation_id: id });
});

test('a user can write in a chat that is there, and another user has another chat', async () => {
  const sandbox = await openSandbox();
  const idOf = async (message: object) =>
    ((await (await write(sandbox, message)).json()) as { conversation_id: string }).conversation_id;
  expect(await idOf({ text: 'a', conversation_id: 'c1' })).toBe('c1');
  const [first, again, other] = [
    await idOf({ text: 'a' }),
    await idOf({ text: 'b', user_id: 'sandbox-user' }),
    await idOf({ text: 'c', user_id: 'sara' }),
  ];
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('the result says how the app received the event', async () => {
  const busy = await openSandbox({ events: { url: (await openEventsAddress(401)).url } });
  expect(await (await write(busy, { text: 'a' })).json()).toMatchObject({ event: { status: 401 } });
  const gone = await openSandbox({ events: { url: `http://127.0.0.1:${await closedPort()}` } });
  expect(await (await write(gone, { text: 'a' })).json()).toMatchObject({
    event: { problem: 'ECONNREFUSED' },
  });
  const none = await openSandbox();
  expect(await (await write(none, { text: 'a' })).json()).toMatchObject({ event: null });
  expect(none.state().events_url).toBeNull();
});

test.each<[unknown]>([[{}], [{ text: '' }], [{ text: 5 }], [{ text: 'a', chat: 'b' }], [[]], [null]])(
  'the message %j is refused',
  async (message) => {
    const sandbox = await openSandbox();
    expect(await errorCodes(write(sandbox, message))).toBe('400 3');
    expect(sandbox.chats()).toEqual({});
  },
);

test('all that arrived can be cleared, and tokens stay', async () => {
  const sandbox = await openSandbox({ faults: [{ step: 'upload', effect: { kind: 'hang' } }] });
  await sendBot(sandbox, { text_message: 'a' });
  const response = await fetch(`${sandbox.url}/_sandbox/state`, { method: 'DELETE' });
  expect(response.status).toBe(204);
  expect(sandbox.state()).toMatchObject({
    chats: {},
    uploads: [],
    requests: [],
    faults: [{ step: 'upload' }],
  });
  expect((await sendUser(sandbox, { text_message: 'a' })).status).toBe(200);
  expect(sandbox.requests()).toHaveLength(1);
});
