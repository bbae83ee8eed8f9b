import { expect, test } from 'vitest';
import { resolveOptions, type SandboxOptions } from '../../src/sandbox/options.ts';

const now = () => 0;
const resolved = (options: unknown) => resolveOptions({ now, ...(options as SandboxOptions) });

test('without options a sandbox has the documented key, user, app and limits', () => {
  expect(resolved({})).toEqual({
    now,
    port: 0,
    host: '127.0.0.1',
    apiKeys: {
      'sandbox-key': [
        'CHAT_UPLOAD_MEDIA',
        'CHAT_BOT_SEND_MESSAGE',
        'CHAT_SEND_MESSAGE_OAUTH',
        'USER_RETRIEVE',
      ],
    },
    accessTokens: {},
    oauth: {
      clientId: 'sandbox-app',
      clientSecret: 'sandbox-secret',
      redirectUri: 'https://example.com/callback',
      refreshToken: 'sandbox-refresh-token',
      accessToken: 'sandbox-access-token',
      scopes: [
        'CHAT_BOT_USER_MESSAGE_SEND',
        'CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND',
        'USER_ID',
        'offline_access',
      ],
      userId: 'sandbox-user',
      phoneNumber: '09990000000',
      accessTokenSeconds: 3600,
      refreshTokenSeconds: 2_592_000,
      graceSeconds: 120,
    },
    events: { url: null, identificationKey: 'sandbox-identification-key' },
    faults: [],
    latencyMs: 0,
    connectMs: 0,
    uploadBytesPerSecond: 0,
    unwritable: [],
    posts: {},
    mediaTokens: [],
    uploadTokenSeconds: 3600,
    keepBytes: true,
    keepBytesLimit: 67_108_864,
  });
  expect(resolved({}).rateLimit).toBeUndefined();
  expect(resolved({}).recipients).toBeUndefined();
  expect(resolved({ rateLimit: {} }).rateLimit).toEqual({
    retryAfter: false,
    steps: ['upload_token', 'message'],
  });
  expect(resolveOptions({}).now).toBe(Date.now);
});

test.each<unknown>([
  { port: 0 },
  { port: 65_535 },
  { host: '127.0.0.1' },
  { host: '::1' },
  { host: 'localhost' },
  { latencyMs: 0 },
  { connectMs: 0.5 },
  { accessTokens: { all: ['USER_ID'], one: { scopes: ['USER_ID'], userId: 'u1' } } },
  { rateLimit: { perMinute: 0, perDay: 0, retryAfter: true, steps: ['upload_token'] } },
  { rateLimit: { retryAfter: false, steps: ['message'] } },
  { events: { url: 'http://127.0.0.1:8787/events', identificationKey: 'k' } },
  { events: { url: 'https://app.example/', identificationKey: 'k' } },
  { events: { url: null, identificationKey: 'k' } },
  { recipients: ['bot:c1'], unwritable: ['bot:c1'], posts: { c1: 'p' }, mediaTokens: ['m'] },
])('the options %j are taken as they are', (options) => {
  expect(resolved(options)).toMatchObject(options as object);
});

test.each<[unknown, string]>([
  [{ port: -1 }, 'port: Invalid value: Expected >=0 but received -1'],
  [{ port: 65_536 }, 'port: Invalid value: Expected <=65535 but received 65536'],
  [{ port: 1.5 }, 'port: Invalid integer: Received 1.5'],
  [
    { host: '0.0.0.0' },
    'host: Invalid type: Expected ("127.0.0.1" | "::1" | "localhost") but received "0.0.0.0"',
  ],
  [{ latencyMs: -1 }, 'latencyMs: Invalid value: Expected >=0 but received -1'],
  [{ events: { url: 'ftp://a.example/' } }, 'events.url: must be http or https'],
  [{ events: { url: 'ftp://a.example/?http:' } }, 'events.url: must be http or https'],
  [
    { events: { url: 'nowhere' } },
    'events.url: Invalid URL: Received "nowhere"; sandbox option events.url: must be http or https',
  ],
  [
    { rateLimit: { steps: ['upload'] } },
    'rateLimit.steps.0: Invalid type: Expected ("upload_token" | "message") but received "upload"',
  ],
  [
    { keepBytes: 'no', mediaTokens: [5] },
    'mediaTokens.0: Invalid type: Expected string but received 5; sandbox option keepBytes: Invalid type: Expected boolean but received "no"',
  ],
  [{ latencyms: 5 }, 'latencyms: Invalid key: Expected never but received "latencyms"'],
])('the options %j are a TypeError that says where', (options, problem) => {
  expect(() => resolved(options)).toThrow(new TypeError(`sandbox option ${problem}`));
});
