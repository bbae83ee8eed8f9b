import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StalledError, watchProgress } from '../../src/kenar/http/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A watch of a second that sees these numbers, one after the other, and then the last of them. */
function begin(numbers: (number | null)[], onLook: () => void = () => {}) {
  const looks: number[] = [];
  const given: [number, string][] = [];
  const begun = performance.now();
  const watch = watchProgress(
    1000,
    (reason) => void given.push([performance.now() - begun, reason.message]),
    async () => {
      looks.push(performance.now() - begun);
      onLook();
      return (numbers.length > 1 ? numbers.shift() : numbers[0]) ?? null;
    },
  );
  return { watch, looks, given };
}

describe('a watch of a request', () => {
  test('asks the system four times within the time, at whose end it gives up once', async () => {
    const { looks, given } = begin([null]);
    await vi.advanceTimersByTimeAsync(999);
    expect([looks, given]).toEqual([[250, 500, 750], []]);
    await vi.advanceTimersByTimeAsync(1);
    expect([looks, given]).toEqual([[250, 500, 750, 1000], [[1000, 'nothing moved for 1.0 s']]]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([looks.length, given.length]).toEqual([4, 1]);
  });

  test('waits as long as something moves', async () => {
    const { watch, given } = begin([null]);
    for (let i = 0; i < 20; i += 1) {
      await vi.advanceTimersByTimeAsync(700);
      watch.moved();
    }
    expect(given).toEqual([]);
    await vi.advanceTimersByTimeAsync(1250);
    expect(given).toHaveLength(1);
  });

  test.each([
    ['as many', [5], 1000],
    ['more', [1, 2, 3, 4, 5, 6, 7, 8, 9], 1000],
    ['from a number to none', [5, null], 1000],
    ['from none to a number', [null, 5], 1000],
    ['from one to none at all', [1, 0], 1500],
    ['fewer, twice', [3, 2, 1], 1750],
  ])('takes bytes in the system as moved when their number falls: %s', async (_what, numbers, end) => {
    const { given } = begin(numbers);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(given).toEqual([[end, 'nothing moved for 1.0 s']]);
  });

  test('gives the answer as much longer as the sending took, but only after the last byte', async () => {
    const before = begin([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    await vi.advanceTimersByTimeAsync(20_000);
    // The last of nine falls is seen at 2,500 ms.
    expect(before.given).toEqual([[3500, 'nothing moved for 1.0 s']]);

    const seen = begin([9, 9, 9, 8]);
    seen.watch.sent();
    await vi.advanceTimersByTimeAsync(20_000);
    // Seen at 1,000 ms: a second, and another one as the sending took.
    expect(seen.given).toEqual([[3000, 'nothing moved for 2.0 s']]);

    const told = begin([null]);
    for (let i = 0; i < 5; i += 1) {
      await vi.advanceTimersByTimeAsync(800);
      told.watch.moved();
    }
    told.watch.sent();
    await vi.advanceTimersByTimeAsync(20_000);
    // The sending took four seconds.
    expect(told.given).toEqual([[9000, 'nothing moved for 5.0 s']]);
  });

  test('that is stopped never asks again, nor gives up, though it was just asking', async () => {
    const { watch, looks, given } = begin([null], () => {
      if (looks.length === 2) watch.stop();
    });
    await vi.advanceTimersByTimeAsync(20_000);
    expect([looks, given]).toEqual([[250, 500], []]);
    begin([null]).watch.stop();
    // A timer would keep the process running.
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('the error of a watch has a name', () => {
  expect(new StalledError(60_000)).toMatchObject({
    name: 'StalledError',
    message: 'nothing moved for 1 min 0 s',
  });
});
