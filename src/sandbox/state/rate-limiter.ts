import type { Settings } from '../options.ts';
import type { Step } from '../step.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Which limit a request goes over. `waitSeconds`: until there is room again, where that is told. */
export type ExceededLimit = {
  readonly per: 'minute' | 'day';
  readonly limit: number;
  readonly waitSeconds: number | null;
};

/**
 * Counts requests by API key. A refused request is not counted, so that waiting helps. The minute and the day are
 * sliding windows. Source: kenar-docs, on limits of use.
 */
export function createRateLimiter({ rateLimit, now }: Settings) {
  const timesByKey = new Map<string, number[]>();

  return {
    /** Counts the request, or says which limit it goes over. */
    count(key: string, step: Step): ExceededLimit | null {
      if (rateLimit === undefined || !rateLimit.steps.some((limited) => limited === step)) return null;
      const { perDay, perMinute, retryAfter } = rateLimit;
      const at = now();
      const times = (timesByKey.get(key) ?? []).filter((time) => time > at - DAY);
      timesByKey.set(key, times);
      if (perDay !== undefined && times.length >= perDay) {
        return { per: 'day', limit: perDay, waitSeconds: null };
      }
      const lastMinute = times.filter((time) => time > at - MINUTE);
      if (perMinute !== undefined && lastMinute.length >= perMinute) {
        const wait = Math.ceil(((lastMinute[0] ?? at) + MINUTE - at) / 1000);
        return { per: 'minute', limit: perMinute, waitSeconds: retryAfter ? wait : null };
      }
      times.push(at);
      return null;
    },
  };
}

export type RateLimiter = ReturnType<typeof createRateLimiter>;
