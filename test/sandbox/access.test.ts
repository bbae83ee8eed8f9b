import { expect, test } from 'vitest';
import { openSandbox } from '../helpers/workspace.ts';
import {
  errorCodes,
  KEY,
  newUploadToken,
  postForm,
  sendBot,
  sendPost,
  sendUser,
  upload,
} from './requests.ts';

const text = { text_message: 'a' };

test('an upload token serves one upload', async () => {
  const sandbox = await openSandbox();
  const token = await newUploadToken(sandbox);
  const content = Buffer.from('%PDF-1.7');
  expect((await upload(sandbox, 'file', content, { name: 'a.pdf', token })).status).toBe(200);
  expect(await errorCodes(upload(sandbox, 'file', content, { name: 'a.pdf', token }))).toBe('401 16');
  expect(await errorCodes(upload(sandbox, 'file', content, { name: 'a.pdf', token: 'bm9uZQ==' }))).toBe(
    '401 16',
  );
  expect(await errorCodes(postForm(sandbox, 'file', '', { headers: { authorization: token } }))).toBe(
    '401 16',
  );
});

test('two uploads at once cannot share a token', async () => {
  const sandbox = await openSandbox();
  const token = await newUploadToken(sandbox);
  const answers = await Promise.all(
    [1, 2].map(() => upload(sandbox, 'file', Buffer.from('%PDF-'), { name: 'a.pdf', token })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
});

test('an upload token expires', async () => {
  let now = 1_000_000;
  const sandbox = await openSandbox({ uploadTokenSeconds: 10, now: () => now });
  const token = await newUploadToken(sandbox);
  now += 10_000;
  expect(await errorCodes(upload(sandbox, 'image', Buffer.from('x'), { token }))).toBe('401 16');
});

test('a user is written to with the scope for it, and with a user token only that user', async () => {
  const scopes = ['CHAT_BOT_USER_MESSAGE_SEND'];
  const sandbox = await openSandbox({
    accessTokens: { any: scopes, one: { scopes, userId: 'u1' }, none: ['X'] },
  });
  const send = (token: string, id = 'u1') =>
    sendUser(sandbox, text, { ...KEY, authorization: `Bearer ${token}` }, id);
  expect((await send('any')).status).toBe(200);
  expect((await send('one')).status).toBe(200);
  expect(await errorCodes(send('one', 'u2'))).toBe('403 7');
  expect(await errorCodes(send('none'))).toBe('403 7');
});

test('a post conversation is written to with any of its three scopes', async () => {
  const sandbox = await openSandbox({
    posts: { p1: 'postA' },
    accessTokens: {
      all: ['CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND'],
      this: ['CONVERSATION_SEND_MESSAGE.p1'],
      other: ['CONVERSATION_SEND_MESSAGE.p2'],
      post: ['CHAT_POST_CONVERSATIONS_MESSAGE_SEND.postA'],
      otherPost: ['CHAT_POST_CONVERSATIONS_MESSAGE_SEND.postB'],
      bare: ['CHAT_POST_CONVERSATIONS_MESSAGE_SEND', 'CONVERSATION_SEND_MESSAGE'],
    },
  });
  const statuses: Record<string, number> = {};
  for (const token of ['all', 'this', 'other', 'post', 'otherPost', 'bare']) {
    const answer = await sendPost(sandbox, { message: 'a' }, { ...KEY, authorization: `Bearer ${token}` });
    statuses[token] = answer.status;
  }
  expect(statuses).toEqual({ all: 200, this: 200, other: 403, post: 200, otherPost: 403, bare: 403 });
});

test('a per-minute limit is 429, by key, until the minute is over', async () => {
  let now = 0;
  const sandbox = await openSandbox({
    apiKeys: { 'sandbox-key': ['CHAT_BOT_SEND_MESSAGE'], second: ['CHAT_BOT_SEND_MESSAGE'] },
    rateLimit: { perMinute: 2, retryAfter: true },
    now: () => now,
  });
  expect((await sendBot(sandbox, text)).status).toBe(200);
  now += 20_000;
  expect((await sendBot(sandbox, text)).status).toBe(200);
  const refused = await sendBot(sandbox, text);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('40');
  expect(await refused.json()).toMatchObject({ code: 8, message: expect.stringContaining('per minute') });
  expect((await sendBot(sandbox, text, 'c1', { 'x-api-key': 'second' })).status).toBe(200);
  now += 40_000;
  expect((await sendBot(sandbox, text)).status).toBe(200);
  expect(await errorCodes(sendBot(sandbox, text))).toBe('429 8');
});

test('over the daily quota the error says so, without a time to wait', async () => {
  const sandbox = await openSandbox({ rateLimit: { perDay: 1 } });
  await sendBot(sandbox, text);
  const refused = await sendBot(sandbox, text);
  expect(refused.headers.has('retry-after')).toBe(false);
  expect(await refused.json()).toMatchObject({ code: 8, message: expect.stringContaining('daily quota') });
});
