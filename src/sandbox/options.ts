import * as v from 'valibot';
import { type Fault, faultSchema } from './faults.ts';

const count = v.pipe(v.number(), v.minValue(0));
const strings = v.array(v.string());

/** Documented permissions of an API key that matter to the endpoints here. */
export const PERMISSIONS = ['CHAT_UPLOAD_MEDIA', 'CHAT_BOT_SEND_MESSAGE', 'CHAT_SEND_MESSAGE_OAUTH'] as const;

/** What the default access tokens may do: write to users and into every conversation of the supplier. */
const DEFAULT_SCOPES = ['CHAT_BOT_USER_MESSAGE_SEND', 'CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND'];

const optionsSchema = v.strictObject({
  port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65535)), 0),
  /** Loopback only: what the sandbox holds is open to whoever can reach it. */
  host: v.optional(v.picklist(['127.0.0.1', '::1', 'localhost']), '127.0.0.1'),
  /** API key to its permissions. */
  apiKeys: v.optional(v.record(v.string(), strings), { 'sandbox-key': [...PERMISSIONS] }),
  /** Access token to its scopes; these never expire. With `userId` it writes to that user only. */
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
      /** The access token that belongs to it; it does not expire until two minutes after the first refresh. */
      accessToken: v.optional(v.string(), 'sandbox-access-token'),
      scopes: v.optional(strings, DEFAULT_SCOPES),
      accessTokenSeconds: v.optional(count, 3600),
      refreshTokenSeconds: v.optional(count, 30 * 24 * 3600),
      /** For how long a pair that was replaced stays usable. */
      graceSeconds: v.optional(count, 120),
    }),
    {},
  ),
  faults: v.optional(v.array(faultSchema), []),
  /** Every answer waits so long, whatever it did having been done before. */
  latencyMs: v.optional(count, 0),
  /** What comes on a new connection waits so long, as a handshake across a network makes it. */
  connectMs: v.optional(count, 0),
  /**
   * Uploads are read no faster; 0 is as fast as they come. The system buffers some megabytes on loopback, so the
   * sender is done with sending that much earlier than the sandbox with reading.
   */
  uploadBytesPerSecond: v.optional(count, 0),
  /** Requests with an API key, by key. `retryAfter`: whether the answer says how long to wait. */
  rateLimit: v.optional(
    v.strictObject({
      perMinute: v.optional(count),
      perDay: v.optional(count),
      retryAfter: v.optional(v.boolean(), false),
      steps: v.optional(v.array(v.picklist(['upload_token', 'message'])), ['upload_token', 'message']),
    }),
  ),
  /** Recipients (`bot:ID`, `post:ID`, `user:ID`) that answer 412. */
  unwritable: v.optional(strings, []),
  /** When given, the only recipients there are; others are 404. */
  recipients: v.optional(strings),
  /** Conversation id to its post's token, for the scope that ends in one; a conversation not listed fits any. */
  posts: v.optional(v.record(v.string(), v.string()), {}),
  /** Media tokens that are known without an upload, as from an earlier run. */
  mediaTokens: v.optional(strings, []),
  /** How long an upload token lives. Not documented; an hour unless told. */
  uploadTokenSeconds: v.optional(count, 3600),
  /** Whether uploaded bytes are kept for viewing, and how many in all. */
  keepBytes: v.optional(v.boolean(), true),
  keepBytesLimit: v.optional(count, 64 * 2 ** 20),
});

/** All plain JSON but `now`, the clock that tokens, limits and records go by. */
export type SandboxOptions = v.InferInput<typeof optionsSchema> & { now?: () => number };
export type Settings = Omit<v.InferOutput<typeof optionsSchema>, 'faults'> & {
  faults: readonly Fault[];
  now: () => number;
};

/** Options with defaults filled in; what is unknown or wrong is a TypeError that says where. */
export function resolveOptions({ now = Date.now, ...options }: SandboxOptions): Settings {
  const result = v.safeParse(optionsSchema, options);
  if (result.success) return { ...result.output, now };
  throw new TypeError(
    result.issues
      .map((issue) => `sandbox option ${v.getDotPath(issue) ?? '(all)'}: ${issue.message}`)
      .join('; '),
  );
}
