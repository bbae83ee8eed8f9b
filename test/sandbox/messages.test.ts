import { expect, test } from 'vitest';
import { ICON_NAMES } from '../../src/kenar/icons.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { errorCodes, KEY, newMediaToken, postJson, sendBot, sendPost, sendUser } from './requests.ts';

const link = { open_direct_link: 'https://example.com' };
const button = { caption: 'دانلود', icon: 'DOWNLOAD', action: link };
const grid = (...rows: unknown[][]) => ({ rows: rows.map((buttons) => ({ buttons })) });

test('a message is a text or a known media token, never both, never neither', async () => {
  const sandbox = await openSandbox();
  const media_token = await newMediaToken(sandbox);
  const refused: unknown[] = [
    {},
    { text_message: 'a', media_token },
    { text_message: '', media_token: '' },
    { text_message: 'a', textMessage: 'b' },
    { text_message: '' },
    { text_message: '  \n' },
    { text_message: 5 },
    { text_message: null },
    { media_token: '' },
    { media_token: 'nowhere' },
    { media_token: 5 },
    { message: 'the key of post conversations' },
    ...['STICKER', 'IMAGE', 'VIDEO', 'VOICE', 'FILE', ''].map((type) => ({ text_message: 'a', type })),
    { media_token, type: 'IMAGE' },
    { text_message: 'a', type: 5 },
    [],
    null,
    'text',
    '{"text_message": "a"',
    '',
  ];
  for (const body of refused) {
    expect([body, await errorCodes(sendBot(sandbox, body))]).toEqual([body, '400 3']);
  }
  expect(await errorCodes(sendPost(sandbox, { text_message: 'the key of bots' }))).toBe('400 3');
  expect(sandbox.chats()).toEqual({});

  expect((await sendBot(sandbox, { text_message: 'a', media_token: null, unknown: 1 })).status).toBe(200);
  expect((await sendBot(sandbox, { type: 'TEXT', text_message: 'a' })).status).toBe(200);
  expect((await sendBot(sandbox, { media_token })).status).toBe(200);
  expect((await sendBot(sandbox, { media_token, text_message: '' })).status).toBe(200);
  expect((await sendBot(sandbox, { mediaToken: media_token, type: null })).status).toBe(200);
});

test('a media token can be known from an earlier run', async () => {
  const sandbox = await openSandbox({ mediaTokens: ['earlier'] });
  expect((await sendBot(sandbox, { media_token: 'earlier' })).status).toBe(200);
  expect(sandbox.chats()['bot:c1']).toMatchObject([{ media_token: 'earlier', media: null }]);
});

test('a body that is not declared JSON is 415', async () => {
  const { url } = await openSandbox();
  const headers = { ...KEY, 'content-type': 'text/plain' };
  const path = '/v1/open-platform/chat/bot/conversations/c/messages';
  expect(await errorCodes(postJson(url + path, { text_message: 'a' }, headers))).toBe('415 3');
});

test('ids are percent-decoded, and a user has one conversation', async () => {
  const sandbox = await openSandbox();
  await sendBot(sandbox, { text_message: 'a' }, encodeURIComponent('گفتگو/۱ %'));
  expect(Object.keys(sandbox.chats())).toEqual(['bot:گفتگو/۱ %']);
  const ids = await Promise.all([
    sendUser(sandbox, { text_message: 'a' }).then((answer) => answer.json()),
    sendUser(sandbox, { text_message: 'b' }).then((answer) => answer.json()),
  ]);
  expect(ids[0]).toEqual(ids[1]);
});

test('a recipient that cannot be written to is 412 with code 9, an unknown one 404', async () => {
  const sandbox = await openSandbox({ unwritable: ['bot:blocked'], recipients: ['bot:c1', 'bot:blocked'] });
  const text = { text_message: 'a' };
  expect((await sendBot(sandbox, text, 'c1')).status).toBe(200);
  expect(await errorCodes(sendBot(sandbox, text, 'blocked'))).toBe('412 9');
  expect(await errorCodes(sendBot(sandbox, text, 'c2'))).toBe('404 5');
  expect(await errorCodes(sendUser(sandbox, text))).toBe('404 5');
});

test('buttons are at most three rows of three, each with a caption and one action', async () => {
  const sandbox = await openSandbox();
  const accepted: unknown[] = [
    grid([button]),
    grid([button, button, button], [button, button, button], [button, button, button]),
    grid([{ caption: 'a', action: { open_server_link: { data: { a: { b: 1 } } } } }]),
    grid([{ caption: 'a', action: { get_dynamic_action: {} } }]),
    grid([{ caption: 'a', icon_name: 'REAL_STATE', action: { open_post_page: { post_token: 'x' } } }]),
    grid([{ caption: 'a', action: { open_post_manage_page: { post_token: 'x' } } }]),
  ];
  for (const buttons of accepted) {
    const answer = await sendBot(sandbox, { text_message: 'a', buttons });
    expect([buttons, answer.status]).toEqual([buttons, 200]);
    expect(sandbox.chats()['bot:c1']?.at(-1)?.buttons).toEqual(buttons);
  }
  const refused: unknown[] = [
    [],
    'x',
    { rows: {} },
    { rows: [null] },
    { rows: [{}] },
    { rows: [[button]] },
    grid([]),
    grid([button, button, button, button]),
    grid([button], [button], [button], [button]),
    grid([null]),
    grid([{ ...button, caption: '' }]),
    grid([{ action: link }]),
    grid([{ caption: 'a' }]),
    grid([{ caption: 'a', action: {} }]),
    grid([{ caption: 'a', action: { ...link, get_dynamic_action: {} } }]),
    grid([{ caption: 'a', action: { constructor: {} } }]),
    grid([{ caption: 'a', action: { open_direct_link: '' } }]),
    grid([{ caption: 'a', action: { open_post_page: {} } }]),
    grid([{ caption: 'a', action: { open_server_link: 'x' } }]),
  ];
  for (const buttons of refused) {
    const seen = await errorCodes(sendBot(sandbox, { text_message: 'a', buttons }));
    expect([buttons, seen]).toEqual([buttons, '400 3']);
  }
});

test('an empty grid is none, camelCase keys count, and an icon may have any name', async () => {
  const sandbox = await openSandbox();
  const stored = async (buttons: unknown) => {
    const { status } = await sendBot(sandbox, { text_message: 'a', buttons });
    return [status, sandbox.chats()['bot:c1']?.at(-1)?.buttons];
  };
  for (const none of [null, {}, { rows: [] }, { rows: null }])
    expect(await stored(none)).toEqual([200, null]);
  expect(await stored(grid([{ ...button, icon: null, icon_name: null }]))).toEqual([
    200,
    grid([{ caption: 'دانلود', action: link }]),
  ]);
  for (const icon of ['NO_SUCH_ICON', 'toString', 'نام آیکون', 5]) {
    expect(await stored(grid([{ ...button, icon }]))).toEqual([200, grid([{ ...button, icon }])]);
  }
  const camelCase = [{ caption: 'a', iconName: 'HOME', action: { openDirectLink: 'https://example.com' } }];
  expect(await stored({ rows: [{ buttons: camelCase }] })).toEqual([
    200,
    grid([{ caption: 'a', icon_name: 'HOME', action: link }]),
  ]);
});

test('in post conversations both sides have buttons of their own', async () => {
  const sandbox = await openSandbox();
  const sender_buttons = grid([button]);
  const receiver_buttons = grid([{ ...button, caption: 'b' }]);
  await sendPost(sandbox, { message: 'a', sender_buttons, receiver_buttons, buttons: 'unknown here' });
  expect(sandbox.chats()['post:p1']).toMatchObject([{ sender_buttons, receiver_buttons, buttons: null }]);
  const bad = grid([{}]);
  expect(await errorCodes(sendPost(sandbox, { message: 'a', sender_buttons: bad }))).toBe('400 3');
  expect(await errorCodes(sendPost(sandbox, { message: 'a', receiver_buttons: bad }))).toBe('400 3');
});

test('icons are those of the published document', () => {
  expect(ICON_NAMES).toHaveLength(822);
  expect(ICON_NAMES).toContain('DOWNLOAD');
  expect(ICON_NAMES.every((name) => /^[A-Z0-9_]+$/.test(name))).toBe(true);
});

test('buttons are stored and checked in a message to a user, too', async () => {
  const sandbox = await openSandbox();
  const buttons = grid([button]);
  expect((await sendUser(sandbox, { text_message: 'a', buttons })).status).toBe(200);
  expect(sandbox.chats()['user:sandbox-user']).toMatchObject([{ buttons, sender_buttons: null }]);
});

test.each([
  ['a bot', 'buttons', sendBot, 'text_message'],
  [
    'a user',
    'buttons',
    (sandbox: Parameters<typeof sendBot>[0], body: unknown) => sendUser(sandbox, body),
    'text_message',
  ],
  [
    'a post, the sender’s',
    'sender_buttons',
    (sandbox: Parameters<typeof sendBot>[0], body: unknown) => sendPost(sandbox, body),
    'message',
  ],
  [
    'a post, the receiver’s',
    'receiver_buttons',
    (sandbox: Parameters<typeof sendBot>[0], body: unknown) => sendPost(sandbox, body),
    'message',
  ],
] as const)('an error about the buttons of %s names the field', async (_who, field, sendTo, text) => {
  const response = await sendTo(await openSandbox(), { [text]: 'a', [field]: grid([{}]) });
  const { message } = (await response.json()) as { message: string };
  expect([response.status, message]).toEqual([400, expect.stringMatching(new RegExp(`^${field}\\b`))]);
});
