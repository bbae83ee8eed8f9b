import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type TokenStore, TokenStoreError } from '../../src/credentials/token-store.ts';
import { KenarError } from '../../src/kenar/error.ts';
import { openTransport } from '../../src/kenar/http/transport.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import { describeSetupError, withClient } from '../../src/setup/client.ts';
import { type DoctorTools, examine } from '../../src/setup/doctor.ts';
import type { Examination } from '../../src/setup/doctor-inputs.ts';
import { SetupError } from '../../src/setup/error.ts';
import { failed, notKnown, ok, type Point } from '../../src/setup/point.ts';
import { endLater } from '../helpers/cleanup.ts';
import { serve } from '../helpers/serve.ts';
import { openTestKenar } from '../kenar/test-kenar.ts';

afterEach(() => vi.unstubAllEnvs());

const PANEL = 'https://divar.ir/kenar';
const REFRESH = ok('refresh token', 'complete.');
const STORE: TokenStore = {
  label: 'refresh_token_file “/kept”',
  exclusively: (use) => use(),
  load: async () => null,
  verifyWritable: async () => {},
  save: async () => {},
};

async function openHost(listener: RequestListener = (_request, response) => response.writeHead(404).end()) {
  return `http://127.0.0.1:${await serve(listener)}`;
}

type Change = Partial<Examination> & {
  readonly url?: string;
  readonly kenar?: Partial<DoctorTools['kenar']>;
  readonly store?: Partial<TokenStore> | null;
};

/** The points of the hosts, which come first, and the others. */
async function look({ url, kenar, store = null, ...change }: Change = {}) {
  const base = url ?? (await openHost());
  const { context } = await openTestKenar('http://127.0.0.1:1');
  context.redactor.add('hunter2');
  const transport = openTransport({ timeoutSeconds: 5 });
  endLater(() => transport.close());
  const points = await examine(
    {
      hosts: { api: base, upload: base, oauth: base },
      apiKey: 'key',
      accessToken: null,
      refresh: REFRESH,
      keptIn: null,
      ...change,
    },
    {
      kenar: {
        getUploadToken: async () => 'token',
        getUser: async () => expect.fail('the user was asked for'),
        ...kenar,
      },
      transport,
      context,
      store: store && { ...STORE, ...store },
    },
  );
  const isHost = ({ name }: Point) => name.includes(':');
  return { hosts: points.filter(isHost), points: points.filter((point) => !isHost(point)) };
}

const CHANGE_KEY = 'Divar asks that keys are changed within 60 days.';
const KEY = ok('api_key', 'is known.', CHANGE_KEY);
const UPLOADS = ok('CHAT_UPLOAD_MEDIA', 'is granted: an upload token was given.');
const NO_TOKEN = notKnown(
  'access_token',
  'none is given. Only messages to users and in chats about posts need one.',
);
const UNSEEN = [
  notKnown(
    'CHAT_BOT_SEND_MESSAGE',
    'it shows only when a message is sent. Send one to a chat of your own.',
    `It is granted in the Kenar panel (${PANEL}), some permissions by a ticket there.`,
  ),
  notKnown(
    'CHAT_SEND_MESSAGE_OAUTH',
    'it shows only when a message is sent; only chats about posts need it.',
  ),
];

const refuse =
  (status: number | undefined, step: 'upload_token' | 'token_owner' = 'upload_token') =>
  async (): Promise<never> => {
    throw new KenarError(`Got ${status}.`, 'Do this.', {
      step,
      kind: 'rejected',
      ...(status === undefined ? {} : { status }),
    });
  };

describe('doctor tells', () => {
  test.each<[string, Change, Point[]]>([
    ['that all works', {}, [KEY, UPLOADS, NO_TOKEN, REFRESH]],
    [
      'that there is no key',
      { apiKey: null, accessToken: 'a' },
      [
        failed('api_key', 'is empty.', `Give the app’s key; it is made in the Kenar panel (${PANEL}).`),
        notKnown('CHAT_UPLOAD_MEDIA', 'there is no key to ask with.'),
        notKnown('access_token', 'it is asked for with a key, and none that is known was given.'),
        REFRESH,
      ],
    ],
    [
      'that the key is not known',
      { accessToken: 'a', kenar: { getUploadToken: refuse(401) } },
      [
        failed('api_key', 'Got 401.', 'Do this.'),
        notKnown('CHAT_UPLOAD_MEDIA', 'the key is not known.'),
        notKnown('access_token', 'it is asked for with a key, and none that is known was given.'),
        REFRESH,
      ],
    ],
    [
      'that the key may not upload',
      { kenar: { getUploadToken: refuse(403) } },
      [KEY, failed('CHAT_UPLOAD_MEDIA', 'Got 403.', 'Do this.'), NO_TOKEN, REFRESH],
    ],
    ...[400, 402, 404, 500, undefined].map((status): [string, Change, Point[]] => [
      `that the key was answered with ${status}`,
      { kenar: { getUploadToken: refuse(status) } },
      [
        notKnown('api_key', 'the request for an upload token failed.'),
        failed('CHAT_UPLOAD_MEDIA', `Got ${status}.`, 'Do this.'),
        NO_TOKEN,
        REFRESH,
      ],
    ]),
    [
      'whose the access token is',
      { accessToken: 'a', kenar: { getUser: async () => ({ userId: 'sa\nra' }) } },
      [KEY, UPLOADS, ok('access_token', 'is that of the user sa\\nra.'), REFRESH],
    ],
    [
      'that the owner of the access token is not told',
      { accessToken: 'a', kenar: { getUser: async () => ({ userId: null }) } },
      [
        KEY,
        UPLOADS,
        ok('access_token', 'is valid. Whose it is was not told.', 'The scope USER_ID lets the app know.'),
        REFRESH,
      ],
    ],
    [
      'that the access token has expired',
      { accessToken: 'a', kenar: { getUser: refuse(401, 'token_owner') } },
      [
        KEY,
        UPLOADS,
        failed(
          'access_token',
          'Got 401.',
          'The access token has expired (it lives one hour) or was revoked. Run authorize, or let post get a fresh one with refresh_token.',
        ),
        REFRESH,
      ],
    ],
    [
      'that the access token can’t be known',
      { accessToken: 'a', kenar: { getUser: refuse(403, 'token_owner') } },
      [KEY, UPLOADS, notKnown('access_token', 'Got 403.', 'Do this. Messages need neither.'), REFRESH],
    ],
    ...[400, 402, 404, 500, undefined].map((status): [string, Change, Point[]] => [
      `that the access token was answered with ${status}`,
      { accessToken: 'a', kenar: { getUser: refuse(status, 'token_owner') } },
      [KEY, UPLOADS, failed('access_token', `Got ${status}.`, 'Do this.'), REFRESH],
    ]),
    ['that the store can be written', { store: {} }, [KEY, UPLOADS, NO_TOKEN, REFRESH]],
    [
      'that the store can’t be written',
      {
        store: {
          verifyWritable: () =>
            Promise.reject(new TokenStoreError('is gone: hunter2.', { transient: false })),
        },
      },
      [
        KEY,
        UPLOADS,
        NO_TOKEN,
        failed(
          'refresh token',
          'refresh_token_file “/kept” is gone: ***.',
          'A refresh replaces the token, so a run refuses to refresh when the new one can’t be kept.',
        ),
      ],
    ],
    [
      'what a refresh lacks, and does not look at the store',
      {
        refresh: failed('refresh token', 'x', 'y'),
        store: { verifyWritable: async () => expect.fail('the store was looked at') },
      },
      [KEY, UPLOADS, NO_TOKEN, failed('refresh token', 'x', 'y')],
    ],
  ])('%s', async (_what, change, points) => {
    expect((await look(change)).points).toEqual([...points, ...UNSEEN]);
  });

  test('how each host was reached, once for each, in the order of their use', async () => {
    const [api, upload] = [await openHost(), await openHost((_request, response) => response.end('ok'))];
    const { hosts } = await look({ hosts: { api, upload: `${upload}/x`, oauth: api } });
    const seen = /^reached in \d+ ms at 127\.0\.0\.1, without a proxy, without TLS; it answered (\d+)\.$/;
    expect(
      hosts.map(({ name, status, seen: text, advice }) => [name, status, seen.exec(text)?.[1], advice]),
    ).toEqual([
      [new URL(api).host, 'ok', '404', ''],
      [new URL(upload).host, 'ok', '200', ''],
    ]);
  });

  test('a host that was not reached, and asks nothing more of it', async () => {
    const { hosts, points } = await look({
      url: 'http://127.0.0.1:9',
      accessToken: 'a',
      kenar: { getUploadToken: async () => expect.fail('it was asked') },
    });
    expect(hosts).toMatchObject([
      { name: '127.0.0.1:9', status: 'failed', seen: expect.stringMatching(/^not reached in \d+ ms\. \S/) },
    ]);
    expect(hosts[0]?.advice).not.toBe('');
    const NOT_REACHED = 'its host was not reached.';
    expect(points.slice(0, 3)).toEqual(
      ['api_key', 'CHAT_UPLOAD_MEDIA', 'access_token'].map((name) => notKnown(name, NOT_REACHED)),
    );
  });

  test.each<[string, (broken: Error) => Change]>([
    ['of the key', (broken) => ({ kenar: { getUploadToken: () => Promise.reject(broken) } })],
    [
      'of the access token',
      (broken) => ({ accessToken: 'a', kenar: { getUser: () => Promise.reject(broken) } }),
    ],
    ['of the store', (broken) => ({ store: { verifyWritable: () => Promise.reject(broken) } })],
  ])('nothing of an unexpected failure %s, which is passed on unchanged', async (_what, change) => {
    const broken = new Error('broken');
    await expect(look(change(broken))).rejects.toBe(broken);
  });
});

describe('a point', () => {
  test('has no advice unless it is given', () => {
    expect(ok('a', 'b')).toEqual({ name: 'a', status: 'ok', seen: 'b', advice: '' });
    expect(failed('a', 'b', 'c')).toEqual({ name: 'a', status: 'failed', seen: 'b', advice: 'c' });
    expect(notKnown('a', 'b')).toEqual({ name: 'a', status: 'not_known', seen: 'b', advice: '' });
    expect(notKnown('a', 'b', 'c').advice).toBe('c');
  });
});

describe('the client of a setup', () => {
  const about = (url: string) => ({
    hosts: { api: url, upload: url, oauth: url },
    apiKey: null,
    retries: 0,
    timeoutSeconds: 5,
  });

  test('hides the password of a proxy, and is closed after its use', async () => {
    vi.stubEnv('HTTPS_PROXY', 'http://user:hunter2-password@127.0.0.1:9');
    const { context } = await openTestKenar('http://127.0.0.1:1');
    const transport = await withClient(
      about('https://a.example'),
      context,
      async (client) => client.transport,
    );
    expect(context.redactor.redact('hunter2-password')).toBe('***');
    const later = { method: 'GET', url: await openHost(), headers: {}, body: '' } as const;
    expect(await transport.request(later).catch((error) => ({ kind: String(error) }))).not.toMatchObject({
      kind: 'answer',
    });
  });

  test('is refused with the address of a proxy that is none', async () => {
    const { context } = await openTestKenar('http://127.0.0.1:1');
    vi.stubEnv('HTTPS_PROXY', 'ftp://127.0.0.1:9');
    const opened = withClient(about('https://a.example'), context, async () => expect.fail('it was used'));
    await expect(opened).rejects.toThrow(SetupError);
    await expect(opened).rejects.toThrow(/^The environment variable HTTPS_PROXY is not the URL of a proxy/);
  });

  test('asks with no key where none is given', async () => {
    const keys: unknown[] = [];
    const url = await openHost(({ headers }, response) => {
      keys.push(headers['x-api-key']);
      response.writeHead(400).end();
    });
    const { context } = await openTestKenar('http://127.0.0.1:1');
    const asked = withClient(about(url), context, ({ kenar }) => kenar.getUploadToken());
    await expect(asked).rejects.toThrow(KenarError);
    expect(keys).toEqual(['']);
  });
});

test.each<[Error, string | null]>([
  [new CancelledError(), 'Cancelled.'],
  [new SetupError('It is so.'), 'It is so.'],
  [new KenarError('Got 400.', 'Do this.', { step: 'exchange', kind: 'rejected' }), 'Got 400. Do this.'],
  [new Error('broken'), null],
])('%s is told as %j', (error, told) => {
  expect(describeSetupError(error)).toBe(told);
});

test('the error of a setup has its name', () => {
  expect(new SetupError('x').name).toBe('SetupError');
});
