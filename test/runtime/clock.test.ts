import { describe, expect, test } from 'vitest';
import { systemClock } from '../../src/runtime/clock.ts';

describe('the clock', () => {
  test('sleeps without a signal, and with one that is not aborted', async () => {
    const begun = systemClock.monotonic();
    await systemClock.sleep(30);
    await systemClock.sleep(30, new AbortController().signal);
    expect(systemClock.monotonic() - begun).toBeGreaterThan(55);
    expect(systemClock.monotonic() - begun).toBeLessThan(10_000);
  });

  test('rejects with the reason of the signal, before and during a sleep', async () => {
    const reason = new RangeError('enough');
    await expect(systemClock.sleep(0, AbortSignal.abort(reason))).rejects.toBe(reason);
    const controller = new AbortController();
    const slept = systemClock.sleep(60_000, controller.signal);
    controller.abort(reason);
    await expect(slept).rejects.toBe(reason);
  });

  test('tells the time, and draws different numbers from 0 to 1', () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
    const drawn = Array.from({ length: 20 }, systemClock.random);
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(drawn).size).toBeGreaterThan(1);
  });
});
