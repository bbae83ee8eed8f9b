import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openSandbox } from '../helpers/workspace.ts';
import { CONTENT, newMediaToken, newUploadToken, sendBot, sendPost, sendUser, upload } from './requests.ts';

test('a file of each media type is uploaded and its bytes are what was sent', async () => {
  const sandbox = await openSandbox();
  const cases = [
    ['image', 'a.png', CONTENT.png],
    ['image', 'a.JPG', CONTENT.jpg],
    ['file', 'a.pdf', CONTENT.pdf],
    ['file', 'a.docx', CONTENT.zip],
    ['file', 'a.xls', CONTENT.ole],
    ['voice', 'a.m4a', CONTENT.m4a],
    ['voice', 'a.3gp', CONTENT.mp4],
    ['video', 'گزارش ۱.mp4', CONTENT.mp4],
  ] as const;
  for (const [mediaType, name, content] of cases) {
    const answer = await upload(sandbox, mediaType, content, { name });
    expect(await answer.json()).toEqual({ id: expect.any(String), status: 'ok' });
    expect(sandbox.uploads().at(-1)).toMatchObject({
      media_type: mediaType,
      file_name: name,
      field: 'file',
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
  }
});

test('an upload token is base64', async () => {
  const token = await newUploadToken(await openSandbox());
  expect(Buffer.from(token, 'base64').toString('base64')).toBe(token);
});

test('texts and media arrive in all three kinds of chat, in order', async () => {
  const sandbox = await openSandbox();
  const token = await newMediaToken(sandbox);
  const bot = await sendBot(sandbox, { text_message: 'سلام' });
  const user = await sendUser(sandbox, { type: 'TEXT', text_message: 'سلام' });
  const post = await sendPost(sandbox, { message: 'سلام' });
  await sendBot(sandbox, { media_token: token });
  await sendUser(sandbox, { media_token: token });
  await sendPost(sandbox, { media_token: token });

  expect(await bot.json()).toEqual({ conversation_id: 'c1' });
  expect(await user.json()).toEqual({
    conversation_id: expect.stringMatching(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ),
  });
  expect(await post.json()).toEqual({ status: 200, message: expect.any(String) });
  const chats = sandbox.chats();
  expect(Object.keys(chats)).toEqual(['bot:c1', 'user:sandbox-user', 'post:p1']);
  for (const [recipient, messages] of Object.entries(chats)) {
    expect(messages).toMatchObject([
      { recipient, sender: 'BOT', text: 'سلام', media_token: null, media: null },
      { recipient, text: null, media_token: token, media: { file_name: 'a.png', media_type: 'image' } },
    ]);
  }
});

test('requests are logged with their step, answer and raw headers', async () => {
  const sandbox = await openSandbox();
  await newMediaToken(sandbox);
  await sendBot(sandbox, { text_message: 'a' });
  const requests = sandbox.requests();
  expect(requests).toMatchObject([
    { id: 1, step: 'upload_token', method: 'POST', status: 200, took_effect: true, body: '{}' },
    { id: 2, step: 'upload', path: '/upload/image', status: 200, took_effect: true, body: null },
    { id: 3, step: 'message', recipient: 'bot:c1', status: 200, body: '{"text_message":"a"}' },
  ]);
  expect(requests[2]?.raw_headers).toContain('sandbox-key');
  expect((await sendBot(sandbox, {})).status).toBe(400);
  expect(sandbox.requests().at(-1)?.problem).toBe(
    'exactly one of text_message and media_token must be given',
  );
  expect(requests[2]?.duration_ms).toBeGreaterThanOrEqual(0);
});
