import * as v from 'valibot';
import { parseValue } from '../parse-value.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const status = v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599));
const after = v.optional(v.boolean());
/** Node throws on any other character, in the middle of a response. */
const headerValue = v.pipe(v.string(), v.regex(/^[\t\x20-\x7e]*$/, 'must be printable ASCII'));
const headerName = v.pipe(v.string(), v.regex(/^[\w-]+$/, 'must be a header name'));

/**
 * What a fault does to a request. "Took effect": whether the message is in the chat, the file in the store or the
 * token issued, whatever the caller was told. The torture run counts by it.
 *
 * | kind           | what the caller sees                                                        | took effect |
 * |----------------|-----------------------------------------------------------------------------|-------------|
 * | `status`       | this status, with a Google-style body (`code`, `message`), or `body` unchanged; `early`: before the body is read, and never with effect | as below |
 * | `html`         | an HTML page, `status` 502 by default                                       | as below    |
 * | `bad_json`     | 200 and JSON that ends in the middle, with the right Content-Length         | as below    |
 * | `wrong_shape`  | 200 and JSON of another shape than documented, or `body`                    | as below    |
 * | `redirect`     | `status` (307) to `location`                                                | as below    |
 * | `huge_answer`  | the true answer with `bytes` (64 MiB) of padding                            | yes         |
 * | `cut_answer`   | a head with the full Content-Length, half the body, the end of the connection | yes       |
 * | `slow_answer`  | the true answer, its head at once, its body spread over `ms`                | yes         |
 * | `close_after`  | the true answer; then the kept-alive connection closes without notice       | yes         |
 * | `reset_after`  | connection reset, no answer                                                 | yes         |
 * | `hang_after`   | no answer at any time                                                       | yes         |
 * | `slow_read`    | the true answer; the body is read at `bytesPerSecond`, never if that is 0   | yes, 0: no  |
 * | `delay`        | the true answer, after a wait of `ms`                                       | yes, after the wait, even if the caller has disconnected |
 * | `reset_before` | connection reset after the head, before the body is read                    | no          |
 * | `reset_in`     | connection reset when half the body, or `bytes` of it, has been read        | no          |
 * | `hang`         | the body is read, but there is no answer at any time                        | no          |
 * | `refuse`       | `connections`: so many are closed when accepted, before a byte is read; `ms`: for so long nothing listens (ECONNREFUSED) and idle connections are closed | no |
 *
 * "As below": a request that is answered with 2xx took effect, one with another status did not, unless `after` says
 * otherwise: `true` for an error after the effect, `false` for a 2xx without one.
 * "Yes" is for requests that keep the rules. One that breaks a rule has no effect and is answered with its error.
 */
const effectSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('status'),
    status,
    code: v.optional(v.number()),
    message: v.optional(v.string()),
    body: v.optional(v.unknown()),
    headers: v.optional(v.record(headerName, headerValue)),
    contentType: v.optional(headerValue),
    after,
    early: v.optional(v.boolean()),
  }),
  v.strictObject({ kind: v.literal('html'), status: v.optional(status), after }),
  v.strictObject({ kind: v.literal('bad_json'), after }),
  v.strictObject({ kind: v.literal('wrong_shape'), body: v.optional(v.unknown()), after }),
  v.strictObject({ kind: v.literal('redirect'), location: headerValue, status: v.optional(status), after }),
  v.strictObject({ kind: v.literal('huge_answer'), bytes: v.optional(count) }),
  v.strictObject({ kind: v.literal('cut_answer') }),
  v.strictObject({ kind: v.literal('slow_answer'), ms: count }),
  v.strictObject({ kind: v.literal('close_after') }),
  v.strictObject({ kind: v.literal('reset_after') }),
  v.strictObject({ kind: v.literal('hang_after') }),
  v.strictObject({ kind: v.literal('slow_read'), bytesPerSecond: v.pipe(v.number(), v.minValue(0)) }),
  v.strictObject({ kind: v.literal('delay'), ms: count }),
  v.strictObject({ kind: v.literal('reset_before') }),
  v.strictObject({ kind: v.literal('reset_in'), bytes: v.optional(count) }),
  v.strictObject({ kind: v.literal('hang') }),
  v.strictObject({ kind: v.literal('refuse'), connections: v.optional(count), ms: v.optional(count) }),
]);

export const faultSchema = v.strictObject({
  /** Which requests it applies to; `any`, the default, is every request outside `/_sandbox/`. */
  step: v.optional(v.picklist(['upload_token', 'upload', 'message', 'refresh', 'consent', 'user', 'any'])),
  /** Only messages to this recipient: `bot:ID`, `post:ID` or `user:ID`. */
  recipient: v.optional(v.string()),
  /** How many matching requests pass before it. */
  skip: v.optional(count),
  /** How many requests it applies to; 1 by default, -1 without an end. */
  times: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(-1))),
  effect: effectSchema,
});

export type Effect = v.InferInput<typeof effectSchema>;
/** Plain JSON, so that it can come over HTTP too. The first fault in order that matches a request is applied. */
export type Fault = v.InferInput<typeof faultSchema>;

/** Checks a fault from outside. An invalid one is a TypeError that says where. */
export function parseFault(value: unknown): Fault {
  return parseValue(faultSchema, value, 'fault: ');
}
