import { setImmediate as breathe } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Kenar, openKenar } from '../../src/kenar/client.ts';
import { KenarError } from '../../src/kenar/error.ts';
import type { HttpOutcome, Transport } from '../../src/kenar/http/transport.ts';
import { createRateLimiter } from '../../src/kenar/rate-limiter.ts';
import type { Step } from '../../src/kenar/retry.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import type { Clock } from '../../src/runtime/clock.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { silentLog } from '../helpers/silent-log.ts';

/** A clock that stands still while there is work, and jumps to the end of the next wait when there is none. */
function createVirtualClock() {
  let now = 1_000_000;
  const sleepers: { until: number; wake: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    monotonic: () => now,
    random: () => 0,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { until: now + milliseconds, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.splice(sleepers.indexOf(sleeper), 1);
          reject(signal.reason);
        });
      }),
  };
  const run = async <T>(work: Promise<T>): Promise<T> => {
    let done = false;
    const noted = work.finally(() => {
      done = true;
    });
    noted.catch(() => {});
    while (!done) {
      for (let i = 0; i < 5; i += 1) await breathe();
      if (done) break;
      const first = sleepers.sort((a, b) => a.until - b.until).shift();
      if (!first) continue;
      now = Math.max(now, first.until);
      first.wake();
    }
    return noted;
  };
  return { clock, run };
}

/** An API that allows a number of requests in any minute, as Kenar's limit does. */
function createLimitedKenar(
  perMinute: number,
  says: { retryAfter?: boolean; wait?: number; body?: string } = {},
) {
  const { clock, run } = createVirtualClock();
  const passed: number[] = [];
  let refused = 0;
  const answer = (status: number, headers: Record<string, string>, body: string): HttpOutcome => ({
    kind: 'answer',
    status,
    headers,
    body,
    isWhole: true,
  });
  const canceller = new AbortController();
  const transport: Transport = {
    async request() {
      await breathe();
      const recent = passed.filter((time) => time > clock.now() - 60_000);
      if (recent.length >= perMinute) {
        refused += 1;
        const wait = says.wait ?? Math.ceil(((recent[0] ?? clock.now()) + 60_000 - clock.now()) / 1000);
        return answer(429, says.retryAfter ? { 'retry-after': String(wait) } : {}, says.body ?? '{"code":8}');
      }
      passed.push(clock.now());
      return answer(200, {}, '{"token":"dG9rZW4"}');
    },
    close: async () => {},
  };
  const kenar: Kenar = openKenar(
    {
      hosts: { api: 'http://api', upload: 'http://upload', oauth: 'http://oauth' },
      apiKey: 'key',
      retries: 3,
      timeoutSeconds: 1,
    },
    {
      clock,
      log: silentLog,
      redactor: createRedactor(),
      signal: canceller.signal,
      forceSignal: canceller.signal,
    },
    transport,
  );
  return { kenar, run, canceller, passed, refusals: () => refused };
}

describe('a rate limit', () => {
  test.each([
    [1, 6],
    [3, 16],
    [10, 40],
    [10, 16],
  ])(
    'of %i a minute lets %i simultaneous requests through, and none is given up',
    async (perMinute, count) => {
      for (const retryAfter of [false, true]) {
        const { kenar, run, passed } = createLimitedKenar(perMinute, { retryAfter });
        await run(Promise.all(Array.from({ length: count }, () => kenar.getUploadToken())));
        expect(passed).toHaveLength(count);
      }
    },
  );

  test('slows the whole run down: no request starts while it is held', async () => {
    const { kenar, run, refusals } = createLimitedKenar(5);
    await run(Promise.all(Array.from({ length: 10 }, () => kenar.getUploadToken())));
    // Five were refused in the first burst; after that, one request at a time finds that the minute is not over.
    expect(refusals()).toBeLessThanOrEqual(5 + 3);
  });

  test('is given up after the given number of retries', async () => {
    const { kenar, run } = createLimitedKenar(0);
    const error = await run(kenar.getUploadToken().catch((reason: unknown) => reason));
    expect(error).toBeInstanceOf(KenarError);
    expect((error as KenarError).message).toMatch(
      /429 Too Many Requests.*rate limit.*Given up after 4 tries\./,
    );
  });

  test('by the day ends the run at once', async () => {
    const { kenar, run, refusals } = createLimitedKenar(0, { body: '{"message":"daily quota used up"}' });
    const error = await run(kenar.getUploadToken().catch((reason: unknown) => reason));
    expect(error).toMatchObject({ endsRun: true, message: expect.stringContaining('daily quota') });
    expect(refusals()).toBe(1);
  });

  test('by the day that names a time to wait is waited for, and ends the run after the retries', async () => {
    const says = { body: '{"message":"daily quota used up"}', retryAfter: true };
    const { kenar, run, refusals } = createLimitedKenar(0, says);
    const error = await run(kenar.getUploadToken().catch((reason: unknown) => reason));
    expect(error).toMatchObject({ endsRun: true, message: expect.stringContaining('after 4 tries') });
    expect(refusals()).toBe(4);
  });

  test('ends every wait when the run is cancelled', async () => {
    const { kenar, run, canceller, refusals } = createLimitedKenar(0);
    const asked = Promise.allSettled(Array.from({ length: 5 }, () => kenar.getUploadToken()));
    for (let i = 0; i < 20; i += 1) await breathe();
    canceller.abort(new Error('cancelled'));
    const results = await run(asked);
    expect(results.map((result) => (result as PromiseRejectedResult).reason)).toEqual(
      Array.from({ length: 5 }, () => expect.any(CancelledError)),
    );
    expect(refusals()).toBe(5);
  });
});

test('a Retry-After of more than two minutes is not waited for, and the run ends', async () => {
  const { kenar, run } = createLimitedKenar(0, { retryAfter: true, wait: 121 });
  const error = await run(kenar.getUploadToken().catch((reason: unknown) => reason));
  expect(error).toMatchObject({
    endsRun: true,
    message: expect.stringContaining('asks to wait 121 s; more than 120 s is not waited for'),
  });
});

describe('a limit that is used up', () => {
  const SAME: Record<Step, readonly Step[]> = {
    upload_token: ['upload_token', 'message', 'token_owner'],
    message: ['upload_token', 'message', 'token_owner'],
    token_owner: ['upload_token', 'message', 'token_owner'],
    upload: ['upload'],
    refresh: ['refresh', 'exchange'],
    exchange: ['refresh', 'exchange'],
  };
  const STEPS = Object.keys(SAME) as Step[];

  test.each(STEPS)(
    'by %s lets requests that count towards it go one at a time, and the others side by side',
    async (step) => {
      const { clock, run } = createVirtualClock();
      const { signal } = new AbortController();
      const limiter = createRateLimiter(clock);
      const refused = limiter.slot(step);
      await refused.begin(signal);
      refused.hold(10_000);
      refused.end();
      for (const other of STEPS) {
        const slots = [limiter.slot(other), limiter.slot(other)] as const;
        const begun = [false, false];
        const beginnings = slots.map((slot, index) => slot.begin(signal).then(() => (begun[index] = true)));
        await run(Promise.race(beginnings));
        await run(clock.sleep(1));
        expect([other, begun]).toEqual([other, [true, !SAME[step].includes(other)]]);
        slots[0].end();
        await run(Promise.all(beginnings));
        slots[1].end();
      }
    },
  );

  test('holds every request until its time is over, and goes side by side a minute after', async () => {
    const { clock, run } = createVirtualClock();
    const { signal } = new AbortController();
    const limiter = createRateLimiter(clock);
    const first = limiter.slot('message');
    await first.begin(signal);
    first.hold(10_000);
    first.end();
    const before = clock.monotonic();
    const upload = limiter.slot('upload');
    await run(upload.begin(signal));
    expect(clock.monotonic() - before).toBe(10_000);
    upload.end();
    await run(clock.sleep(49_000));
    const [one, other] = [limiter.slot('message'), limiter.slot('message')];
    await run(one.begin(signal));
    let begun = false;
    const waiting = other.begin(signal).then(() => {
      begun = true;
    });
    await run(clock.sleep(500));
    expect(begun).toBe(false);
    one.end();
    await run(waiting);
    other.end();
    await run(clock.sleep(500));
    const side = [limiter.slot('message'), limiter.slot('message')];
    await run(Promise.all(side.map((slot) => slot.begin(signal))));
    expect(clock.monotonic() - before).toBe(60_000);
  });
});
