import { setTimeout as wait } from 'node:timers/promises';

/** Time and chance, as parameters: the only things that tests replace. */
export type Clock = {
  /** Milliseconds since 1970, for dates. It jumps when somebody sets the machine's clock. */
  now(): number;
  /** Milliseconds since some moment, for spans: no one can set it. */
  monotonic(): number;
  /** Waits so many milliseconds; rejects with the signal's reason when it is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** From 0 to 1. */
  random(): number;
};

export const systemClock: Clock = {
  now: Date.now,
  monotonic: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    signal?.throwIfAborted();
    await wait(milliseconds, undefined, signal ? { signal } : {}).catch((error: unknown) => {
      throw signal?.aborted ? signal.reason : error;
    });
  },
  random: Math.random,
};
