import { GRPC, refuse } from './answers.ts';
import type { Settings } from './options.ts';
import type { Step } from './records.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Counts requests by API key and refuses with 429 what is too much. What was refused is not counted, so that waiting
 * helps. The minute and the day slide. The text says which of the two it was, as the documentation promises.
 */
export function createRateLimiter({ rateLimit, now }: Settings) {
  const seen = new Map<string, number[]>();

  return {
    count(key: string, step: Step): void {
      if (rateLimit === undefined || !rateLimit.steps.some((limited) => limited === step)) return;
      const at = now();
      const times = (seen.get(key) ?? []).filter((time) => time > at - DAY);
      seen.set(key, times);
      if (rateLimit.perDay !== undefined && times.length >= rateLimit.perDay) {
        refuse(429, GRPC.RESOURCE_EXHAUSTED, `daily quota of ${rateLimit.perDay} requests is used up`);
      }
      const lastMinute = times.filter((time) => time > at - MINUTE);
      if (rateLimit.perMinute !== undefined && lastMinute.length >= rateLimit.perMinute) {
        const wait = Math.ceil(((lastMinute[0] ?? at) + MINUTE - at) / 1000);
        refuse(
          429,
          GRPC.RESOURCE_EXHAUSTED,
          `rate limit of ${rateLimit.perMinute} requests per minute exceeded`,
          rateLimit.retryAfter ? { 'retry-after': String(wait) } : {},
        );
      }
      times.push(at);
    },
  };
}

export type RateLimiter = ReturnType<typeof createRateLimiter>;
