import { expect, test } from 'vitest';
import type { ChatMessage, LoggedRequest, SandboxEvent, Upload } from '../../src/sandbox/state/records.ts';
import { createStore } from '../../src/sandbox/state/store.ts';

const uploadOf = (media_token: string): Upload => ({
  media_token,
  media_type: 'image',
  file_name: 'a.png',
  part_type: 'image/png',
  size: 1,
  sha256: '',
  content_length: 1,
  field: 'file',
  at: 0,
});
const requestOf = (id: number) => ({ id }) as LoggedRequest;
const messageTo = (recipient: string, text: string) => ({ recipient, text }) as Omit<ChatMessage, 'id'>;
const newStore = (keepBytesLimit = 10) => createStore({ keepBytes: true, keepBytesLimit });

test('messages are numbered from 1 and grouped by recipient in their order', () => {
  const store = newStore();
  const sent = [messageTo('bot:a', '1'), messageTo('bot:b', '2'), messageTo('bot:a', '3')];
  expect(sent.map((message) => store.addMessage(message).id)).toEqual([
    'message-1',
    'message-2',
    'message-3',
  ]);
  expect(store.chats()).toEqual({
    'bot:a': [
      { id: 'message-1', recipient: 'bot:a', text: '1' },
      { id: 'message-3', recipient: 'bot:a', text: '3' },
    ],
    'bot:b': [{ id: 'message-2', recipient: 'bot:b', text: '2' }],
  });
  expect(store.messages()).toHaveLength(3);
});

test('each change is told to each listener, whatever another does with it, until it stops', () => {
  const store = newStore();
  const seen: SandboxEvent[] = [];
  store.on(() => {
    throw new Error('a listener that fails');
  });
  const stop = store.on((event) => seen.push(event));
  store.addRequest(requestOf(1));
  store.addUpload(uploadOf('t1'), null);
  store.addMessage(messageTo('bot:a', 'x'));
  store.clear();
  stop();
  store.clear();
  expect(seen).toEqual([
    { type: 'request', request: { id: 1 } },
    { type: 'upload', upload: uploadOf('t1') },
    { type: 'message', message: { id: 'message-1', recipient: 'bot:a', text: 'x' } },
    { type: 'cleared' },
  ]);
});

test('the bytes of uploads are kept up to the limit, the latest first', () => {
  const store = newStore(10);
  const keptOf = (...tokens: string[]) => tokens.map((token) => store.bytesOf(token)?.toString());
  const add = (token: string, content: string | null) =>
    store.addUpload(uploadOf(token), content === null ? null : Buffer.from(content));
  add('none', null);
  add('a', 'aaaa');
  add('b', 'bbbbbb');
  expect(keptOf('none', 'a', 'b')).toEqual([undefined, 'aaaa', 'bbbbbb']);
  add('large', 'x'.repeat(11));
  expect(keptOf('a', 'b', 'large')).toEqual(['aaaa', 'bbbbbb', undefined]);
  add('c', 'c');
  expect(keptOf('a', 'b', 'c')).toEqual([undefined, 'bbbbbb', 'c']);
  add('d', 'ddd');
  expect(keptOf('b', 'c', 'd')).toEqual(['bbbbbb', 'c', 'ddd']);
  add('whole', 'y'.repeat(10));
  expect(keptOf('b', 'c', 'd', 'whole')).toEqual([undefined, undefined, undefined, 'y'.repeat(10)]);
  expect(store.uploads().map(({ media_token }) => media_token)).toEqual([
    'none',
    'a',
    'b',
    'large',
    'c',
    'd',
    'whole',
  ]);
  expect([store.upload('a'), store.upload('x')]).toEqual([uploadOf('a'), undefined]);
});

test('clearing removes all there is and frees the room for bytes', () => {
  const store = newStore(10);
  for (const id of [1, 2]) {
    store.addRequest(requestOf(id));
    store.addMessage(messageTo('bot:a', 'x'));
    store.addUpload(uploadOf(`t${id}`), Buffer.from('12345'));
  }
  store.clear();
  expect([store.chats(), store.messages(), store.uploads(), store.requests()]).toEqual([{}, [], [], []]);
  expect([store.upload('t1'), store.bytesOf('t1')]).toEqual([undefined, undefined]);
  store.addUpload(uploadOf('first'), Buffer.from('12345'));
  store.addUpload(uploadOf('second'), Buffer.from('12345'));
  expect(store.bytesOf('first')).toBeDefined();
  expect(store.addMessage(messageTo('bot:a', 'y')).id).toBe('message-3');
});

test('of the requests the latest 50 000 are kept', () => {
  const store = newStore();
  for (let id = 1; id <= 50_000; id += 1) store.addRequest(requestOf(id));
  expect([store.requests().length, store.requests()[0]?.id]).toEqual([50_000, 1]);
  store.addRequest(requestOf(50_001));
  expect([store.requests().length, store.requests()[0]?.id]).toEqual([50_000, 2]);
  expect(store.requests().at(-1)?.id).toBe(50_001);
});

test('whether bytes are collected is as the options say', () => {
  expect(createStore({ keepBytes: false, keepBytesLimit: 1 }).keepBytes).toBe(false);
  expect(newStore().keepBytes).toBe(true);
});
