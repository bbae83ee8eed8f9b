import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { bearerToken } from '../../src/sandbox/endpoints/access.ts';
import { readButtons } from '../../src/sandbox/endpoints/buttons.ts';
import { requireLoopback, requireLoopbackHost } from '../../src/sandbox/http/loopback-guard.ts';
import { fieldOf, textFieldOf } from '../../src/sandbox/http/proto-json.ts';
import { HttpError } from '../../src/sandbox/http/response.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { callOf } from './call.ts';
import { KEY, sendPost } from './requests.ts';

/** What a check gives, or its refusal as `403 7: message`. */
function seenBy(check: () => unknown): unknown {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const { code, message } = JSON.parse(error.response.body.toString()) as { code: number; message: string };
    return `${error.response.status} ${code}: ${message}`;
  }
}

test.each([
  ['Bearer abc', 'abc'],
  ['bearer   abc  ', 'abc'],
  ['BEARER a+/=', 'a+/='],
  ['Bearerabc', null],
  ['Bearer', null],
  ['Bearer ', null],
  ['Bearer a b', null],
  ['xBearer abc', null],
  ['Basic abc', null],
  [undefined, null],
])('the token in the Authorization %j is %j', (authorization, token) => {
  expect(bearerToken(callOf({ headers: { authorization } }, {}))).toBe(token);
});

const foreignHost = (host: string) =>
  `403 7: the Host "${host}" is not loopback; allowed are localhost, 127.0.0.1 and [::1]`;
const foreignOrigin = (origin: string) => `403 7: the Origin ${origin} is another site than the sandbox`;
const foreignPage = '403 7: the request comes from a page of another site';

test.each<[Record<string, string>, string | undefined]>([
  [{ host: 'localhost' }, undefined],
  [{ host: 'LOCALHOST:80' }, undefined],
  [{ host: '127.0.0.1:65535' }, undefined],
  [{ host: '[::1]' }, undefined],
  [{ host: '[::1]:8080' }, undefined],
  [{ host: 'localhost:8', origin: 'http://localhost:8' }, undefined],
  [{ host: 'LocalHost:8', origin: 'HTTP://localHOST:8' }, undefined],
  [{ host: 'localhost', 'sec-fetch-site': 'same-origin' }, undefined],
  [{ host: 'localhost', 'sec-fetch-site': 'none' }, undefined],
  [{}, foreignHost('')],
  [{ host: 'rebound.example:80' }, foreignHost('rebound.example:80')],
  [{ host: 'localhost:80:80' }, foreignHost('localhost:80:80')],
  [{ host: 'localhost:' }, foreignHost('localhost:')],
  [{ host: 'localhost:123456' }, foreignHost('localhost:123456')],
  [{ host: 'localhost:8', origin: 'http://localhost:9' }, foreignOrigin('http://localhost:9')],
  [{ host: 'localhost', origin: 'null' }, foreignOrigin('null')],
  [{ host: 'localhost', 'sec-fetch-site': 'same-site' }, foreignPage],
  [{ host: 'localhost', 'sec-fetch-site': 'cross-site' }, foreignPage],
  [{ host: 'localhost', 'sec-fetch-site': '' }, foreignPage],
])('a request with %o is of this computer, or refused', (headers, refusal) => {
  expect(seenBy(() => requireLoopback({ headers } as unknown as IncomingMessage))).toBe(refusal);
});

test('a page that any site may open only needs a loopback host', () => {
  const pageOf = (headers: object) =>
    seenBy(() => requireLoopbackHost({ headers } as unknown as IncomingMessage));
  expect(pageOf({ host: 'localhost', origin: 'https://a.example' })).toBeUndefined();
  expect(pageOf({})).toBe(foreignHost(''));
});

test('a field is read under both of its names, null and absent are the same', () => {
  expect(fieldOf({ long_field_name: 1 }, 'long_field_name')).toBe(1);
  expect(fieldOf({ longFieldName: 2 }, 'long_field_name')).toBe(2);
  expect(fieldOf({ a: null }, 'a')).toBeUndefined();
  expect(fieldOf({}, 'constructor')).toBeUndefined();
  expect(fieldOf({ a: false }, 'a')).toBe(false);
  expect(seenBy(() => fieldOf({ a_b: null, aB: 1 }, 'a_b'))).toBe(
    '400 3: a_b is given twice, as a_b and as aB',
  );
  expect([textFieldOf({ a: 'x' }, 'a'), textFieldOf({ a: null }, 'a'), textFieldOf({}, 'a')]).toEqual([
    'x',
    '',
    '',
  ]);
  expect(seenBy(() => textFieldOf({ a: 0 }, 'a'))).toBe('400 3: a must be a string');
});

const link = { open_direct_link: 'https://a.example' };
const gridOf = (...buttons: object[]) => ({ rows: [{ buttons }] });

test.each<[unknown, unknown]>([
  [undefined, null],
  [{}, null],
  [{ rows: [] }, null],
  [gridOf({ caption: 'a', action: link }), gridOf({ caption: 'a', action: link })],
  [
    gridOf({ caption: 'a', icon: 'X', iconName: 'Y', action: link, other: 1 }),
    gridOf({ caption: 'a', icon: 'X', icon_name: 'Y', action: link }),
  ],
  [
    gridOf({ caption: 'a', action: { openServerLink: { data: { a: 1 } } } }),
    gridOf({ caption: 'a', action: { open_server_link: { data: { a: 1 } } } }),
  ],
  [
    gridOf({ caption: 'a', action: { get_dynamic_action: {} } }),
    gridOf({ caption: 'a', action: { get_dynamic_action: {} } }),
  ],
  [
    gridOf({ caption: 'a', action: { get_dynamic_action: 'x' } }),
    '400 3: buttons.rows[0].buttons[0].action.get_dynamic_action is not well formed',
  ],
  [
    gridOf({ caption: 'a', action: { open_post_page: { post_token: '  ' } } }),
    '400 3: buttons.rows[0].buttons[0].action.open_post_page is not well formed',
  ],
  [
    gridOf({ caption: 'a', action: { open_post_page: 'x' } }),
    '400 3: buttons.rows[0].buttons[0].action.open_post_page is not well formed',
  ],
  [
    gridOf(...Array(4).fill({ caption: 'a', action: link })),
    '400 3: buttons.rows[0].buttons must have at most 3 entries, not 4',
  ],
  ...[undefined, 'x', { ...link, open_post_page: { post_token: 't' } }].map((action): [unknown, unknown] => [
    gridOf({ caption: 'a', action }),
    '400 3: buttons.rows[0].buttons[0].action must have exactly one of open_direct_link, open_server_link, get_dynamic_action, open_post_page, open_post_manage_page',
  ]),
])('the buttons %j are read as %j', (grid, seen) => {
  expect(seenBy(() => readButtons('buttons', grid))).toStrictEqual(seen);
});

test.each([
  ['CHAT_POST_CONVERSATIONS_MESSAGE_SEND.a', 200],
  ['xCHAT_POST_CONVERSATIONS_MESSAGE_SEND.a', 403],
  ['CHAT_POST_CONVERSATIONS_MESSAGE_SEND.', 403],
  ['CHAT_POST_CONVERSATIONS_MESSAGE_SEND.a\nb', 403],
  ['CONVERSATION_SEND_MESSAGE.p1', 200],
  ['CONVERSATION_SEND_MESSAGE.p', 403],
])('with the scope %j a post’s chat is written to: %d', async (scope, status) => {
  const posts: Record<string, string> = scope.endsWith('.') ? { p1: '' } : {};
  const sandbox = await openSandbox({ accessTokens: { t: [scope] }, posts });
  const response = await sendPost(sandbox, { message: 'a' }, { ...KEY, authorization: 'Bearer t' });
  expect(response.status).toBe(status);
  if (status === 200) expect(await response.json()).toEqual({ status: 200, message: 'message sent' });
});
