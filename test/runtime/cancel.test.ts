import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CANCEL_SIGNALS, CancelledError, listenForCancel } from '../../src/runtime/cancel.ts';

test('a cancelled run says so', () => {
  expect(new CancelledError()).toMatchObject({ name: 'CancelledError', message: 'The run was cancelled.' });
});

describe('a cancel', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    for (const signal of CANCEL_SIGNALS) process.removeAllListeners(signal);
  });
  const cancel = (signal = 'SIGINT') => process.emit(signal as 'SIGINT');

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'by %s is told at once, and by force after five seconds',
    (name) => {
      const { signal, forceSignal } = listenForCancel();
      expect(signal.aborted).toBe(false);
      cancel(name);
      expect(signal.reason).toEqual(new Error('cancelled'));
      vi.advanceTimersByTime(4999);
      expect(forceSignal.aborted).toBe(false);
      vi.advanceTimersByTime(1);
      expect(forceSignal.reason).toEqual(new Error('cancelled'));
    },
  );

  test('of a runner, which sends several signals, gets no less time', () => {
    const { forceSignal } = listenForCancel();
    cancel();
    vi.advanceTimersByTime(4000);
    cancel('SIGTERM');
    expect(forceSignal.aborted).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(forceSignal.aborted).toBe(true);
  });

  test('at a terminal is told once, and the second Ctrl-C waits no longer', () => {
    const onCancel = vi.fn();
    const { signal, forceSignal } = listenForCancel({ onCancel });
    cancel();
    // The echo of the first one: npm passes it on.
    vi.advanceTimersByTime(300);
    cancel();
    expect(forceSignal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    cancel();
    expect([signal.aborted, forceSignal.aborted]).toEqual([true, true]);
    expect(forceSignal.reason).toEqual(new Error('cancelled'));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});
