import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StalledError, watchProgress } from '../../src/kenar/http/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A watch of a second that sees these numbers, one after the other, and then the last of them. */
function begin(numbers: (number | null)[]) {
  const looks: number[] = [];
  const given: [number, string][] = [];
  const begun = performance.now();
  const watch = watchProgress(
    1000,
    (reason) => void given.push([performance.now() - begun, reason.message]),
    async () => {
      looks.push(performance.now() - begun);
      return (numbers.length > 1 ? numbers.shift() : numbers[0]) ?? null;
    },
  );
  return { watch, looks, given };
}

test('the system is asked four times within the time, at whose end it is over', async () => {
  const { looks, given } = begin([null]);
  await vi.advanceTimersByTimeAsync(999);
  expect([looks, given]).toEqual([[250, 500, 750], []]);
  await vi.advanceTimersByTimeAsync(1);
  expect([looks, given]).toEqual([[250, 500, 750, 1000], [[1000, 'nothing moved for 1.0 s']]]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks).toHaveLength(4);
});

test.each([
  ['from a number to none', [5, null], 1000],
  ['from none to a number', [null, 5], 1000],
  ['from one to none at all', [1, 0], 1500],
  ['twice', [3, 2, 1], 1750],
])('bytes count as moved when their number falls: %s', async (_what, numbers, end) => {
  const { given } = begin(numbers);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(given).toEqual([[end, 'nothing moved for 1.0 s']]);
});

test('the answer may take longer by the time of the sending only after the last byte', async () => {
  const before = begin([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  await vi.advanceTimersByTimeAsync(20_000);
  // The last of nine falls is seen at 2,500 ms.
  expect(before.given).toEqual([[3500, 'nothing moved for 1.0 s']]);

  const after = begin([9, 9, 9, 8]);
  after.watch.sent();
  await vi.advanceTimersByTimeAsync(20_000);
  // Seen at 1,000 ms: a second, and another one as the sending took.
  expect(after.given).toEqual([[3000, 'nothing moved for 2.0 s']]);
});

test('a watch that is stopped while it asks never asks again', async () => {
  const { watch, looks, given } = begin([null]);
  await vi.advanceTimersByTimeAsync(500);
  watch.stop();
  await vi.advanceTimersByTimeAsync(20_000);
  expect([looks, given]).toEqual([[250, 500], []]);
});

test('the error has a name', () => {
  expect(new StalledError(60_000)).toMatchObject({
    name: 'StalledError',
    message: 'nothing moved for 1 min 0 s',
  });
});
