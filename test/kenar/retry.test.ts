import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isDailyQuota,
  kindOfStatus,
  MAX_RETRY_AFTER_SECONDS,
  parseRetryAfter,
  REFRESH_WINDOW_SECONDS,
  type ResultKind,
  type RetryDecision,
  retryDecisionOf,
  type Step,
  waitSeconds,
} from '../../src/kenar/retry.ts';

describe('what is tried again', () => {
  const KINDS = [
    'connect_failed',
    'untrusted_certificate',
    'no_response',
    'server_error',
    'rate_limited',
    'rejected',
    'malformed_response',
    'done',
  ] as const satisfies readonly ResultKind[];
  const FREE = ['again', 'final', 'again', 'again', 'again', 'final', 'again', 'done'];
  test.each<[Step, string[]]>([
    ['upload_token', FREE],
    ['upload', FREE],
    ['refresh', FREE],
    ['token_owner', FREE],
    ['exchange', ['again', 'final', 'final', 'final', 'again', 'final', 'final', 'done']],
    ['message', ['again', 'final', 'unknown', 'unknown', 'again', 'final', 'done', 'done']],
  ])('%s', (step, decisions) => {
    expect(KINDS.map((kind): RetryDecision => retryDecisionOf({ step, kind }))).toEqual(decisions);
  });

  test.each([
    [100, 'rejected'],
    [199, 'rejected'],
    [200, 'done'],
    [299, 'done'],
    [300, 'rejected'],
    [407, 'rejected'],
    [408, 'server_error'],
    [409, 'rejected'],
    [428, 'rejected'],
    [429, 'rate_limited'],
    [430, 'rejected'],
    [499, 'rejected'],
    [500, 'server_error'],
  ])('a status of %i is %s', (status, kind) => expect(kindOfStatus(status)).toBe(kind));
});

describe('the wait before the next try', () => {
  test.each<[ResultKind, number, number, number]>([
    ['server_error', 1, 0, 0.5],
    ['server_error', 1, 0.5, 1],
    ['server_error', 1, 1, 1.5],
    ['server_error', 2, 0.5, 2],
    ['server_error', 3, 0.25, 3],
    ['connect_failed', 6, 1, 48],
    ['server_error', 7, 0, 32],
    ['server_error', 7, 0.5, 60],
    ['server_error', 20, 1, 60],
    ['rate_limited', 1, 0, 10],
    ['rate_limited', 1, 1, 12.5],
    ['rate_limited', 3, 0.4, 44],
    ['rate_limited', 4, 0, 60],
    ['rate_limited', 9, 1, 75],
  ])('after %s × %i, with a chance of %d, takes %d seconds', (kind, tries, random, seconds) => {
    expect(waitSeconds(kind, tries, null, random)).toBe(seconds);
    expect(waitSeconds(kind, tries, seconds + 0.5, random)).toBe(seconds + 0.5);
    expect(waitSeconds(kind, tries, 0, random)).toBe(seconds);
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

  test('has its limits', () => {
    expect([MAX_RETRY_AFTER_SECONDS, REFRESH_WINDOW_SECONDS]).toEqual([120, 120]);
  });

  const NOW = Date.UTC(2026, 7, 1, 12, 0, 0);
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
    ['007', 7],
    ['9'.repeat(400), 2 ** 31],
    ['1e3', null],
    ['0x5', null],
    ['5 6', null],
    [' ', null],
    ['٥', null],
    ['2026-08-01T12:00:30Z', null],
    ['-Sat, 01 Aug 2026 12:00:30 GMT', null],
    ['Sat, 01 Aug 2026 12:00:00 GMT', 0],
    ['sat, 01 aug 2026 12:00:30 gmt', 30],
  ])('by Retry-After: %j is %s', (header, seconds) => {
    expect(parseRetryAfter(header, NOW)).toBe(seconds);
  });
  test('by Retry-After is nothing or a time that is not past, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 4e12 }), (header, now) => {
        const seconds = parseRetryAfter(header, now);
        return seconds === null || seconds >= 0;
      }),
    );
  });
  test('by Retry-After is rounded up to whole seconds', () => {
    expect(parseRetryAfter('Sat, 01 Aug 2026 12:00:30 GMT', NOW + 100)).toBe(30);
    expect(parseRetryAfter('Sat, 01 Aug 2026 12:00:30 GMT', NOW + 999)).toBe(30);
    expect(parseRetryAfter('Sat, 01 Aug 2026 12:00:30 GMT', NOW + 1000)).toBe(29);
  });

  // A thread can't change its zone, so a process is asked.
  test.each(['UTC', 'Asia/Tehran'])('by a date is the same on a runner in %s', (TZ) => {
    const times = {
      'Sat Aug  1 12:00:00 2026': NOW,
      'Sat, 01 Aug 2026 12:00:00 GMT': NOW,
      'Saturday, 01-Aug-26 12:00:00 GMT': NOW,
      // A zone that is named counts.
      'Sat Aug  1 12:00:00 2026 GMT+0300': NOW - 3 * 3_600_000,
      '': null,
      soon: null,
    };
    const retry = new URL('../../src/kenar/retry.ts', import.meta.url).href;
    const code = `import { parseHttpDate } from ${JSON.stringify(retry)};
      console.log(JSON.stringify(${JSON.stringify(Object.keys(times))}.map((text) => parseHttpDate(text))));`;
    const args = ['--input-type=module', '--eval', code];
    const parsed = execFileSync(process.execPath, args, { env: { ...process.env, TZ } });
    expect(JSON.parse(parsed.toString())).toEqual(Object.values(times));
  });

  test.each([
    ['daily', true],
    ['DAILY', true],
    ['per day', true],
    ['per-day', true],
    ['per_day', true],
    ['PerDay', true],
    ['a day', true],
    ['24h', true],
    ['24 h', true],
    ['24 hour', true],
    ['24hours', true],
    ['در روز', true],
    ['روزانه', true],
    ['a daily, MINUTE', false],
    ['daily, در هر دقیقه', false],
    ['daily, per\\u0020\\u004dinute', false],
    ['\\u0064aily', true],
    ['\\U0064AILY', true],
    ['\\u006', false],
    ['undaily', false],
    ['dailys', false],
    ['per  day', false],
    ['perday1', false],
    ['1perday', false],
    ['24 ho', false],
    ['24 hoursx', false],
    ['124h', false],
    ['a days', false],
    ['', false],
    ['{"code":8,"message":"daily quota of 100 requests is used up"}', true],
    ['{"message":"\\u0633\\u0647\\u0645\\u06CC\\u0647 \\u0631\\u0648\\u0632\\u0627\\u0646\\u0647"}', true],
    ['{"message":"100 requests in 24 hours"}', true],
    ['سهمیه روزانه شما تمام شده است', true],
    ['per-minute limit reached; your daily quota still has 900', false],
    ['at most 10000 messages a day, 60 a minute', false],
    ['محدودیت در دقیقه؛ سهمیهٔ روزانه مانده است', false],
    ['{"code":8,"message":"rate limit of 10 requests per minute exceeded"}', false],
    ['Too many requests today, sunday', false],
    ['per1day', false],
  ])('is none for a day: %j %s', (body, isDaily) => expect(isDailyQuota(body)).toBe(isDaily));
});
