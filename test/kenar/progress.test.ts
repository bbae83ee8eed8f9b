import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StalledError, watchProgress } from '../../src/kenar/http/progress.ts';

const TIMEOUT_MS = 1000;

/** A watch on a fake clock; `bytes` is what the operating system is said to hold. */
function openWatch(bytes: () => number | null = () => null) {
  const given: StalledError[] = [];
  const watch = watchProgress(
    TIMEOUT_MS,
    (reason) => void given.push(reason),
    async () => bytes(),
  );
  return { watch, given };
}

/** The watch asks four times within a timeout, so it may notice that much later. */
const LATE_MS = TIMEOUT_MS / 4;

describe('a watch of a request', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('gives up once when nothing moves for the timeout, and not before', async () => {
    const { given } = openWatch();
    await vi.advanceTimersByTimeAsync(TIMEOUT_MS - 1);
    expect(given).toEqual([]);
    await vi.advanceTimersByTimeAsync(LATE_MS);
    expect(given).toEqual([expect.any(StalledError)]);
    expect(given[0]?.message).toMatch(/^nothing moved for 1\.[01] s$/);
    await vi.advanceTimersByTimeAsync(10 * TIMEOUT_MS);
    expect(given).toHaveLength(1);
  });

  test('waits as long as something moves', async () => {
    const { watch, given } = openWatch();
    for (let i = 0; i < 20; i += 1) {
      await vi.advanceTimersByTimeAsync(TIMEOUT_MS * 0.7);
      watch.moved();
    }
    expect(given).toEqual([]);
    await vi.advanceTimersByTimeAsync(TIMEOUT_MS + LATE_MS);
    expect(given).toHaveLength(1);
  });

  test.each([
    ['fewer bytes', (bytes: number) => bytes - 1000, true],
    ['as many bytes', (bytes: number) => bytes, false],
    ['more bytes', (bytes: number) => bytes + 1000, false],
    ['a number that can’t be seen', () => null, false],
  ])('takes %s in the operating system for movement: %#', async (_what, next, moves) => {
    let bytes: number | null = 1_000_000;
    const { given } = openWatch(() => {
      bytes = bytes === null ? null : next(bytes);
      return bytes;
    });
    await vi.advanceTimersByTimeAsync(10 * TIMEOUT_MS);
    expect(given).toHaveLength(moves ? 0 : 1);
  });

  test('gives the answer as much longer as the sending took', async () => {
    const { watch, given } = openWatch();
    for (let i = 0; i < 5; i += 1) {
      await vi.advanceTimersByTimeAsync(TIMEOUT_MS * 0.8);
      watch.moved();
    }
    watch.sent();
    await vi.advanceTimersByTimeAsync(5 * TIMEOUT_MS - 1);
    expect(given).toEqual([]);
    await vi.advanceTimersByTimeAsync(LATE_MS + 1);
    expect(given).toHaveLength(1);
  });

  test('that was stopped never gives up, though it was just asking', async () => {
    const { watch, given } = openWatch(() => {
      watch.stop();
      return null;
    });
    await vi.advanceTimersByTimeAsync(10 * TIMEOUT_MS);
    expect(given).toEqual([]);
    const second = openWatch();
    second.watch.stop();
    // A timer would keep the process running.
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(10 * TIMEOUT_MS);
    expect(second.given).toEqual([]);
  });
});
