import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDailyQuota, kindOfStatus, parseRetryAfter, waitSeconds } from '../../src/kenar/retry.ts';

const NOW = Date.UTC(2026, 7, 1, 12, 0, 0);

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    ['5', 5],
    [' 120 ', 120],
    ['86400', 86_400],
    ['Sat, 01 Aug 2026 12:00:30 GMT', 30],
    ['Saturday, 01-Aug-26 12:01:00 GMT', 60],
    ['Sat Aug  1 12:00:45 2026', 45],
    ['Sat, 01 Aug 2026 11:59:00 GMT', 0],
    [undefined, null],
    ['', null],
    ['soon', null],
    ['-1', null],
    ['1.5', null],
    ['5 s', null],
  ])('%j is %j seconds from now', (header, seconds) => {
    expect(parseRetryAfter(header, NOW)).toBe(seconds);
  });

  test('whatever it says, it is nothing or a time that is not past', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 4e12 }), (header, now) => {
        const seconds = parseRetryAfter(header, now);
        return seconds === null || seconds >= 0;
      }),
    );
  });
});

describe('the wait before the next try', () => {
  test('begins at about a second and doubles', () => {
    const waits = [1, 2, 3, 4].map((tries) => waitSeconds('server_error', tries, null, 0.5));
    expect(waits).toEqual([1, 2, 4, 8]);
    expect(waitSeconds('server_error', 1, null, 0)).toBe(0.5);
    expect(waitSeconds('server_error', 1, null, 1)).toBe(1.5);
  });

  test('is what Retry-After asks for, and never shorter than without it', () => {
    expect(waitSeconds('rate_limited', 1, 77, 0.9)).toBe(77);
    expect(waitSeconds('server_error', 1, 7, 0.9)).toBe(7);
    for (const kind of ['rate_limited', 'server_error'] as const) {
      for (const tries of [1, 2, 3]) {
        expect(waitSeconds(kind, tries, 0, 0.5)).toBe(waitSeconds(kind, tries, null, 0.5));
      }
    }
  });

  test('after a 429 three of them outlast a minute, with the least of luck', () => {
    const waits = [1, 2, 3].map((tries) => waitSeconds('rate_limited', tries, null, 0));
    expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThanOrEqual(60);
  });

  test('never grows beyond what is waited for at most, however often is tried', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'connect_failed',
          'no_response',
          'server_error',
          'rate_limited',
          'malformed_response',
        ),
        fc.integer({ min: 1, max: 11 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (kind, tries, random) => {
          const wait = waitSeconds(kind, tries, null, random);
          return wait >= 0.5 && wait <= 75;
        },
      ),
    );
  });
});

test('a status is done, server_error, rate_limited or rejected', () => {
  const sorted = Object.groupBy(
    [200, 201, 204, 301, 307, 400, 401, 404, 408, 412, 413, 429, 500, 503, 599],
    (one) => kindOfStatus(one),
  );
  expect(sorted).toEqual({
    done: [200, 201, 204],
    rejected: [301, 307, 400, 401, 404, 412, 413],
    server_error: [408, 500, 503, 599],
    rate_limited: [429],
  });
});

test.each([
  ['{"code":8,"message":"daily quota of 100 requests is used up"}', true],
  ['{"message":"quota per day exceeded"}', true],
  ['Daily Quota Exceeded', true],
  ['Per-Minute limit reached; your daily quota is untouched', false],
  ['{"message":"\\u0633\\u0647\\u0645\\u06CC\\u0647 \\u0631\\u0648\\u0632\\u0627\\u0646\\u0647"}', true],
  ['{"message":"limit per-day"}', true],
  ['{"message":"100 requests in 24 hours"}', true],
  ['سهمیه روزانه شما تمام شده است', true],
  ['per-minute limit reached; your daily quota still has 900', false],
  ['at most 10000 messages a day, 60 a minute', false],
  ['محدودیت در دقیقه؛ سهمیهٔ روزانه مانده است', false],
  ['{"message":"\\u0633\\u0647\\u0645\\u06cc\\u0647 \\u0631\\u0648\\u0632\\u0627\\u0646\\u0647"}', true],
  ['{"code":8,"message":"rate limit of 10 requests per minute exceeded"}', false],
  ['Too many requests today, sunday', false],
  ['per1day', false],
  ['', false],
])('%j is about the day: %j', (body, daily) => {
  expect(isDailyQuota(body)).toBe(daily);
});
