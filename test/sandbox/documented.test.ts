import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { ACCESS, CONTENT, KEY, newMediaToken, newUploadToken } from './requests.ts';

/** What Divar's documents and its own SDKs send, byte for byte in the parts that matter, is answered with 200. */

type Request = {
  readonly path: string;
  readonly method?: 'GET';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
};

const JSON_TYPE = { 'Content-Type': 'application/json' };
const BOT = '/v1/open-platform/chat/bot/conversations/conv_123456/messages';
const USER = '/v1/open-platform/chat/bot/users/sandbox-user/messages';
const POST = '/v2/open-platform/conversations/62c82c02-6a71-4501-a1fd-4bf226b3aa78/messages';

/** The grid of the documentation's examples: deprecated names, Persian placeholders and all. */
const documentedRow = (icons: readonly [object, object]) => ({
  buttons: [
    {
      action: { open_direct_link: 'آدرس مورد نظر برای باز شدن بعد از کلیک' },
      ...icons[0],
      caption: 'متن دکمه',
    },
    {
      action: { open_server_link: { data: { my_key_1: 'value', my_key_2: 'value2' } } },
      ...icons[1],
      caption: 'متن دکمه',
    },
  ],
});
const BOT_EXAMPLE = {
  type: 'TEXT',
  text_message: 'hello, World!',
  buttons: { rows: [documentedRow([{ icon_name: 'REAL_STATE' }, { icon: 'HOME' }])] },
};
const POST_EXAMPLE = {
  type: 'TEXT',
  message: 'متن پیام',
  sender_buttons: { rows: [documentedRow([{ icon: 'نام آیکون' }, { icon: 'نام آیکون' }])] },
  receiver_buttons: { rows: [documentedRow([{ icon: 'CAR_INSPECTED' }, { icon: 'REAL_STATE' }])] },
};

function formWithFile(name = 'image.jpg', type = 'image/jpeg', more: Record<string, string> = {}): FormData {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(CONTENT.jpg)], { type }), name);
  for (const [key, value] of Object.entries(more)) form.append(key, value);
  return form;
}

const refreshForm = (change: Record<string, string> = {}) =>
  new URLSearchParams({
    code: 'sandbox-access-token',
    client_id: 'sandbox-app',
    client_secret: 'sandbox-secret',
    grant_type: 'refresh_token',
    redirect_uri: 'https://example.com/callback',
    refresh_token: 'sandbox-refresh-token',
    ...change,
  }).toString();

async function statusOf(sandbox: Sandbox, { path, method, headers, body }: Request): Promise<number> {
  const response = await fetch(sandbox.url + path, {
    method: method ?? 'POST',
    headers: { ...headers },
    ...(body === undefined ? {} : { body }),
  });
  await response.text();
  return response.status;
}

describe('the documentation’s examples are answered with 200', () => {
  test.each<[string, Request]>([
    [
      'upload_media.md: a token, without a body',
      { path: '/experimental/open-platform/chat/upload', headers: { ...JSON_TYPE, ...KEY } },
    ],
    [
      'OpenAPI: a token, with an empty object',
      { path: '/experimental/open-platform/chat/upload', headers: { ...JSON_TYPE, ...KEY }, body: '{}' },
    ],
    [
      'chatbot_conversations.md: a text with buttons',
      { path: BOT, headers: { ...JSON_TYPE, ...KEY }, body: JSON.stringify(BOT_EXAMPLE) },
    ],
    [
      'chatbot_conversations.md: a text to a user',
      { path: USER, headers: { ...JSON_TYPE, ...KEY, ...ACCESS }, body: JSON.stringify(BOT_EXAMPLE) },
    ],
    [
      'users_conversations.md: a text with buttons for both sides',
      { path: POST, headers: { ...JSON_TYPE, ...KEY, ...ACCESS }, body: JSON.stringify(POST_EXAMPLE) },
    ],
    [
      'oauth: a refresh',
      {
        path: '/oauth2/token',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: refreshForm(),
      },
    ],
    [
      'get_user.md: whose token it is',
      { path: '/v1/open-platform/users', method: 'GET', headers: { ...JSON_TYPE, ...KEY, ...ACCESS } },
    ],
  ])('%s', async (_name, request) => {
    expect(await statusOf(await openSandbox(), request)).toBe(200);
  });

  test('oauth/ReadMe.md: the phone number, by the older POST', async () => {
    const sandbox = await openSandbox({ oauth: { scopes: ['USER_PHONE'] } });
    const response = await fetch(`${sandbox.url}/v1/open-platform/users`, {
      method: 'POST',
      headers: { ...JSON_TYPE, ...KEY, ...ACCESS },
    });
    expect([response.status, await response.json()]).toEqual([200, { phone_numbers: ['09990000000'] }]);
  });

  test.each<[string, FormData]>([
    ['curl -F file=@image.jpg', formWithFile()],
    ['FormData of a browser', formWithFile('image.jpg', 'image/jpeg')],
    ['requests of Python, with a type', formWithFile('image.jpg', 'image/jpeg')],
    ['with further fields', formWithFile('image.jpg', '', { name: 'x', description: 'y' })],
  ])('upload_media.md: an upload, %s', async (_name, body) => {
    const sandbox = await openSandbox();
    const headers = { authorization: `Bearer ${await newUploadToken(sandbox)}`, accept: '*/*' };
    expect(await statusOf(sandbox, { path: '/upload/image', headers, body })).toBe(200);
  });

  test('upload_media.md: the media token alone', async () => {
    const sandbox = await openSandbox();
    const body = JSON.stringify({ media_token: await newMediaToken(sandbox) });
    expect(await statusOf(sandbox, { path: BOT, headers: { ...JSON_TYPE, ...KEY }, body })).toBe(200);
  });
});

/** How each SDK writes a text, a media message and buttons. `M` stands for a media token. */
const SDK_BODIES: Readonly<Record<string, { agent: string; bodies: readonly string[] }>> = {
  JavaScript: {
    agent: 'OpenAPI-Generator/0.1.0/Javascript',
    bodies: [
      '{"text_message":"hello"}',
      '{"media_token":"M"}',
      '{"text_message":"","media_token":"M"}',
      '{"text_message":"hello","buttons":{}}',
      '{"text_message":"hello","buttons":{"rows":[{"buttons":[{"action":{"open_direct_link":"https://a.example"},"caption":"c","icon":"DOWNLOAD"}]}]},"user_id":"sandbox-user"}',
    ],
  },
  Python: {
    agent: 'OpenAPI-Generator/1.0.0/python',
    bodies: [
      '{"text_message": "hello"}',
      '{"media_token": "M", "text_message": ""}',
      '{"media_token": "M", "text_message": "", "user_id": "sandbox-user"}',
      '{"buttons": {"rows": []}, "text_message": "\\u0633\\u0644\\u0627\\u0645"}',
      '{"buttons": {"rows": [{"buttons": [{"action": {"open_post_page": {"post_token": "AJIEWcw"}}, "caption": "c", "icon_name": "HOME"}]}]}, "text_message": "hello"}',
    ],
  },
  Go: {
    agent: 'my-app/1.0',
    // The encoder ends with a line feed, and escapes <, > and &.
    bodies: [
      '{"text_message":"hello \\u003cb\\u003e"}\n',
      '{"media_token":"M","text_message":""}\n',
      '{"buttons":{},"text_message":"hello"}\n',
      '{"buttons":{"rows":[{"buttons":[{"action":{"get_dynamic_action":{"data":{"your-internal-id":"something"}}},"caption":"c","icon":null}]}]},"text_message":"hello","user_id":"sandbox-user"}\n',
    ],
  },
  PHP: {
    agent: 'OpenAPI-Generator/1.0.0/PHP',
    bodies: [
      '{"text_message":"\\u0633\\u0644\\u0627\\u0645"}',
      '{"media_token":"M"}',
      '{"buttons":{"rows":[{"buttons":[{"action":{"open_direct_link":"https:\\/\\/a.example"},"caption":"c"}]}]},"text_message":"hello"}',
    ],
  },
  'a client with camelCase keys': {
    agent: 'grpc-gateway',
    bodies: [
      '{"textMessage":"hello"}',
      '{"textMessage":"","mediaToken":"M"}',
      '{"textMessage":"hello","conversationId":"conv_123456","buttons":{"rows":[{"buttons":[{"caption":"c","iconName":"X","action":{"openServerLink":{"data":{}}}}]}]}}',
    ],
  },
};

describe('the messages of Divar’s SDKs are answered with 200', () => {
  test.each(
    Object.entries(SDK_BODIES).flatMap(([sdk, { agent, bodies }]) =>
      bodies.map((body) => [sdk, body, agent]),
    ),
  )('%s: %s', async (_sdk, body, agent) => {
    const sandbox = await openSandbox({ mediaTokens: ['M'] });
    const headers = { ...JSON_TYPE, ...KEY, ...ACCESS, accept: 'application/json', 'user-agent': agent };
    const postBody = body.replace('text_message', 'message').replace('textMessage', 'message');
    const bodies = { [BOT]: body, [USER]: body, [POST]: postBody.replace('"buttons":', '"sender_buttons":') };
    for (const [path, body] of Object.entries(bodies)) {
      expect([path, await statusOf(sandbox, { path, headers, body })]).toEqual([path, 200]);
    }
  });

  test.each(['{}', '{}\n', '{"any":"thing"}'])('an upload token with the body %j', async (body) => {
    const headers = { ...JSON_TYPE, ...KEY, accept: 'application/json' };
    const path = '/experimental/open-platform/chat/upload';
    expect(await statusOf(await openSandbox(), { path, headers, body })).toBe(200);
  });
});
