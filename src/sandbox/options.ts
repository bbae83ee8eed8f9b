import * as v from 'valibot';
import { type Fault, faultSchema } from './faults/fault.ts';
import { parseValue } from './parse-value.ts';

const count = v.pipe(v.number(), v.minValue(0));
const strings = v.array(v.string());

/** The documented permissions of an API key that the endpoints here need. */
const PERMISSIONS = [
  'CHAT_UPLOAD_MEDIA',
  'CHAT_BOT_SEND_MESSAGE',
  'CHAT_SEND_MESSAGE_OAUTH',
  'USER_RETRIEVE',
] as const;

/** The ready-made tokens can write to their user and into all conversations of the user's posts. */
const DEFAULT_SCOPES = [
  'CHAT_BOT_USER_MESSAGE_SEND',
  'CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND',
  'USER_ID',
  'offline_access',
];

const optionsSchema = v.strictObject({
  port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65535)), 0),
  /** Loopback only: anyone who can connect can read what the sandbox holds. */
  host: v.optional(v.picklist(['127.0.0.1', '::1', 'localhost']), '127.0.0.1'),
  /** API key to its permissions. */
  apiKeys: v.optional(v.record(v.string(), strings), { 'sandbox-key': [...PERMISSIONS] }),
  /** Access token to its scopes; these never expire. With `userId` a token writes to that user only. */
  accessTokens: v.optional(
    v.record(v.string(), v.union([strings, v.strictObject({ scopes: strings, userId: v.string() })])),
    {},
  ),
  oauth: v.optional(
    v.strictObject({
      clientId: v.optional(v.string(), 'sandbox-app'),
      clientSecret: v.optional(v.string(), 'sandbox-secret'),
      redirectUri: v.optional(v.string(), 'https://example.com/callback'),
      refreshToken: v.optional(v.string(), 'sandbox-refresh-token'),
      /**
       * The access token that belongs to it. It does not expire until the first refresh; two minutes after that it
       * is refused with 401, and so is the refresh token above.
       */
      accessToken: v.optional(v.string(), 'sandbox-access-token'),
      scopes: v.optional(strings, DEFAULT_SCOPES),
      /**
       * The user of these tokens, and the only one that can be written to with them. `null` stands for any user, which
       * the API does not know: for tests of many recipients.
       */
      userId: v.optional(v.nullable(v.string()), 'sandbox-user'),
      phoneNumber: v.optional(v.string(), '09990000000'),
      accessTokenSeconds: v.optional(count, 3600),
      refreshTokenSeconds: v.optional(count, 30 * 24 * 3600),
      /** How long a replaced pair stays usable. */
      graceSeconds: v.optional(count, 120),
    }),
    {},
  ),
  /** Where the messages of users are sent to, and the key that the app knows Divar by. */
  events: v.optional(
    v.strictObject({
      url: v.optional(
        v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'must be http or https'))),
        null,
      ),
      identificationKey: v.optional(v.string(), 'sandbox-identification-key'),
    }),
    {},
  ),
  faults: v.optional(v.array(faultSchema), []),
  /** The wait before every response, after the request took effect. */
  latencyMs: v.optional(count, 0),
  /** The wait before a new connection is read, as a handshake across a network causes it. */
  connectMs: v.optional(count, 0),
  /**
   * The speed at which uploads are read; 0 is as fast as they arrive. The system buffers some megabytes on loopback,
   * so the sender finishes that much earlier than the sandbox.
   */
  uploadBytesPerSecond: v.optional(count, 0),
  /** Limits on requests by API key. `retryAfter`: whether the response says how long to wait. */
  rateLimit: v.optional(
    v.strictObject({
      perMinute: v.optional(count),
      perDay: v.optional(count),
      retryAfter: v.optional(v.boolean(), false),
      steps: v.optional(v.array(v.picklist(['upload_token', 'message'])), ['upload_token', 'message']),
    }),
  ),
  /** Recipients (`bot:ID`, `post:ID`, `user:ID`) whose messages are answered with 412. */
  unwritable: v.optional(strings, []),
  /** If given, the only known recipients; messages to others are answered with 404. */
  recipients: v.optional(strings),
  /** Conversation id to its post's token, for the scope that ends in one. A conversation not listed matches any. */
  posts: v.optional(v.record(v.string(), v.string()), {}),
  /** Media tokens that are valid without an upload, as from an earlier run. */
  mediaTokens: v.optional(strings, []),
  /** How long an upload token is valid. The documentation does not say; an hour by default. */
  uploadTokenSeconds: v.optional(count, 3600),
  /** Whether uploaded bytes are kept for the page, and how many in total. */
  keepBytes: v.optional(v.boolean(), true),
  keepBytesLimit: v.optional(count, 64 * 2 ** 20),
});

/** Plain JSON, except for `now`, the clock of tokens, limits and records. */
export type SandboxOptions = v.InferInput<typeof optionsSchema> & { now?: () => number };
export type Settings = Omit<v.InferOutput<typeof optionsSchema>, 'faults'> & {
  faults: readonly Fault[];
  now: () => number;
};

/** Options with defaults filled in. An unknown or invalid one is a TypeError that says where. */
export function resolveOptions({ now = Date.now, ...options }: SandboxOptions): Settings {
  return { ...parseValue(optionsSchema, options, 'sandbox option '), now };
}
