/**
 * Which requests are tried again, and when: the table, and pure functions around it.
 *
 * The rule behind the table: an upload can be repeated freely, since an upload that no message refers to does no harm.
 * A message can't be taken back, so it is requested again only when it certainly did not arrive.
 */

/** The kinds of request: the four of a run, and those that only a setup makes. */
export type Step = 'upload_token' | 'upload' | 'message' | 'refresh' | 'exchange' | 'token_owner';

/** How a request ended, as far as trying again is concerned. */
export type ResultKind =
  /** No connection was made: refused, reset, unknown host, timed out. Nothing was sent. */
  | 'connect_failed'
  /** The host's certificate is not trusted. Nothing was sent, and a second try would end the same way. */
  | 'untrusted_certificate'
  /** The request, or a part of it, was sent; then the connection broke or went silent. */
  | 'no_response'
  /** 408 or 5xx. */
  | 'server_error'
  /** 429. */
  | 'rate_limited'
  /** Any other 4xx, and a 3xx: redirects are not followed. */
  | 'rejected'
  /** A 2xx that is not what the API documents. */
  | 'malformed_response'
  /** A 2xx. */
  | 'done';

export type RetryDecision = 'done' | 'again' | 'final' | 'unknown';

/** For what can be repeated freely; final only where another try would end the same way. */
const REPEATABLE: Record<ResultKind, RetryDecision> = {
  connect_failed: 'again',
  untrusted_certificate: 'final',
  no_response: 'again',
  server_error: 'again',
  rate_limited: 'again',
  rejected: 'final',
  malformed_response: 'again',
  done: 'done',
};

const RETRY_TABLE: Record<Step, Record<ResultKind, RetryDecision>> = {
  upload_token: REPEATABLE,
  upload: REPEATABLE,
  refresh: REPEATABLE,
  token_owner: REPEATABLE,
  // A code that arrives twice revokes the tokens of its first exchange (RFC 6749, section 4.1.2).
  exchange: { ...REPEATABLE, no_response: 'final', server_error: 'final', malformed_response: 'final' },
  message: { ...REPEATABLE, no_response: 'unknown', server_error: 'unknown', malformed_response: 'done' },
};

export function retryDecisionOf({ step, kind }: { step: Step; kind: ResultKind }): RetryDecision {
  return RETRY_TABLE[step][kind];
}

export function kindOfStatus(status: number): ResultKind {
  if (status >= 200 && status < 300) return 'done';
  if (status === 429) return 'rate_limited';
  if (status === 408 || status >= 500) return 'server_error';
  return 'rejected';
}

/** A longer `Retry-After` is not waited for: the step fails and says why. */
export const MAX_RETRY_AFTER_SECONDS = 120;

/** A pair of OAuth tokens stays usable for two minutes after it was replaced (Divar's `docs/oauth`). */
export const REFRESH_WINDOW_SECONDS = 120;

const FIRST_WAIT_SECONDS = 1;
const MAX_WAIT_SECONDS = 60;
/** 10 + 20 + 40: the default of three retries outlasts a limit that counts by the minute. */
const FIRST_RATE_LIMIT_WAIT_SECONDS = 10;

/**
 * How long to wait before the next try, in seconds: as long as `retryAfter`, but never shorter than the growing wait, or
 * a `Retry-After: 0` would use up all retries at once.
 *
 * Jitter of half the wait to either side spreads out many runners that failed at one moment. After a 429 it only
 * lengthens the wait: a shorter one would be refused again.
 *
 * @param tries how many times the request has been tried already, from 1
 * @param retryAfter what the answer's `Retry-After` asks for, in seconds
 * @param random from 0 to 1
 */
export function waitSeconds(
  kind: ResultKind,
  tries: number,
  retryAfter: number | null,
  random: number,
): number {
  const growth = 2 ** (tries - 1);
  const growing =
    kind === 'rate_limited'
      ? Math.min(FIRST_RATE_LIMIT_WAIT_SECONDS * growth, MAX_WAIT_SECONDS) * (1 + random / 4)
      : Math.min(FIRST_WAIT_SECONDS * growth * (0.5 + random), MAX_WAIT_SECONDS);
  return Math.max(growing, retryAfter ?? 0);
}

/** What stands for more seconds than one can count (RFC 9111, section 1.2.2). */
const MOST_SECONDS = 2 ** 31;

/**
 * Reads `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date.
 *
 * @param now milliseconds since 1970, by the server's clock where its answer tells
 * @returns seconds from now, 0 or more; `null` when there is none, or it can't be read
 */
export function parseRetryAfter(header: string | undefined, now: number): number | null {
  const value = header?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return Math.min(Number(value), MOST_SECONDS);
  // An HTTP date begins with the name of a day; Date.parse alone would read "-1" as a year.
  const date = /^[A-Za-z]/.test(value) ? parseHttpDate(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

/** Milliseconds since 1970, or NaN. The oldest form of a date (asctime) names no zone and is UTC (section 5.6.7). */
export function parseHttpDate(value: string): number {
  return Date.parse(/ \d{4}$/.test(value) ? `${value} GMT` : value);
}

/**
 * Whether a 429 is about the daily quota, which no wait of a run outlasts. The body says which limit was reached
 * (Divar's documentation). A body that names both counts as the limit by the minute, since trying again does no harm.
 */
export function isDailyQuota(body: string): boolean {
  const texts = [body, unescaped(body)];
  return texts.some((text) => DAILY.test(text)) && !texts.some((text) => BY_MINUTE.test(text));
}

const BY_MINUTE = /minute|دقیقه/i;

const DAILY = /\b(daily|per[ _-]?day|a day|24 ?h(ours?)?)\b|روزانه|در روز/i;

/** JSON may write Persian letters as `\u` escapes. */
function unescaped(body: string): string {
  return body.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
