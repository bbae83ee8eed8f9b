import * as v from 'valibot';
import type { Step } from './records.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const status = v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599));
const after = v.optional(v.boolean());
/** What may stand in a header: anything else would make Node throw in the middle of an answer. */
const headerValue = v.pipe(v.string(), v.regex(/^[\t\x20-\x7e]*$/, 'must be printable ASCII'));
const headerName = v.pipe(v.string(), v.regex(/^[\w-]+$/, 'must be a header name'));

/**
 * What a fault does to a request. "Took effect" is what the torture run counts by: whether the message is in the
 * chat, the file in the store, the token issued, whatever the caller was told.
 *
 * | kind           | what the caller sees                                                        | took effect |
 * |----------------|-----------------------------------------------------------------------------|-------------|
 * | `status`       | this status, with a Google-style body (`code`, `message`), or `body` as it is; `early`: before the body is read, and never with effect | as below |
 * | `html`         | an HTML page, `status` 502 unless told                                      | as below    |
 * | `bad_json`     | 200 and JSON that breaks off in the middle, its Content-Length being right  | as below    |
 * | `wrong_shape`  | 200 and JSON that is not what is documented, or `body`                      | as below    |
 * | `redirect`     | `status` (307) to `location`                                                | as below    |
 * | `huge_answer`  | the true answer with `bytes` (64 MiB) of padding in it                      | yes         |
 * | `cut_answer`   | head with the full Content-Length, half the body, then the connection ends  | yes         |
 * | `slow_answer`  | the true answer, its head at once, its body spread over `ms`                | yes         |
 * | `close_after`  | the true answer; then the kept-alive connection is closed without notice    | yes         |
 * | `reset_after`  | connection reset, no answer                                                 | yes         |
 * | `hang_after`   | no answer, ever                                                             | yes         |
 * | `slow_read`    | the true answer; the body is read at `bytesPerSecond`, 0 being never        | yes, 0: no  |
 * | `delay`        | the true answer, after `ms` in which nothing happens                        | yes, at their end, even if the caller has gone |
 * | `reset_before` | connection reset once the head is there, body unread                        | no          |
 * | `reset_in`     | connection reset when half the body, or `bytes` of it, has been read        | no          |
 * | `hang`         | the body is read, but no answer, ever                                       | no          |
 * | `refuse`       | `connections`: so many are closed when accepted, before a byte is read; `ms`: for so long nothing listens (ECONNREFUSED) and idle connections are closed | no |
 *
 * "As below": an answer of 2xx is given to a request that took effect, any other to one that did not, since
 * that is what they say; `after` (true or false) makes them lie.
 * "Yes" means as far as the rules allow: what breaks a rule has no effect, and then the answer is the refusal
 * instead of `bad_json` and its like.
 */
export const effectSchema = v.variant('kind', [
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
  /** Which requests it is for; `any` unless told, which are all but those to `/_sandbox/`. */
  step: v.optional(v.picklist(['upload_token', 'upload', 'message', 'refresh', 'any'])),
  /** Only messages to this one: `bot:ID`, `post:ID` or `user:ID`. */
  recipient: v.optional(v.string()),
  /** So many matching requests are let through first. */
  skip: v.optional(count),
  /** For how many requests; 1 unless told, -1 for all to come. */
  times: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(-1))),
  effect: effectSchema,
});

export type Effect = v.InferInput<typeof effectSchema>;
/** Plain JSON, so that it can come over HTTP too. The first rule in order that matches a request is the one. */
export type Fault = v.InferInput<typeof faultSchema>;

/** Reads a fault from outside; what is wrong with it is a TypeError that says where. */
export function parseFault(value: unknown): Fault {
  const result = v.safeParse(faultSchema, value);
  if (result.success) return result.output;
  throw new TypeError(
    result.issues.map((issue) => `fault: ${v.getDotPath(issue) ?? '(all)'}: ${issue.message}`).join('; '),
  );
}

/** The faults still to come, in order. */
export function createFaults() {
  let rules: { fault: Fault; skip: number; times: number }[] = [];

  return {
    add(fault: Fault): void {
      rules.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
    },
    clear(): void {
      rules = [];
    },
    list: (): Fault[] => rules.map(({ fault, skip, times }) => ({ ...fault, skip, times })),
    /** The effect that this request meets, if any; used up by it. */
    take(step: Step, recipient: string | undefined): Effect | null {
      for (const rule of rules) {
        const { fault } = rule;
        if (fault.step !== undefined && fault.step !== 'any' && fault.step !== step) continue;
        if (fault.recipient !== undefined && fault.recipient !== recipient) continue;
        if (rule.times === 0) continue;
        if (rule.skip > 0) {
          rule.skip -= 1;
          continue;
        }
        if (rule.times > 0) rule.times -= 1;
        rules = rules.filter(({ times }) => times !== 0);
        return fault.effect;
      }
      return null;
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;
