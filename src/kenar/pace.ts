import type { Clock } from '../clock.ts';

/** Keeps the whole run waiting after a 429: the limit is the app's, not one request's. */
export type Pace = {
  /** Nobody starts a request before so many milliseconds from now. */
  hold(milliseconds: number): void;
  /** Resolves when requests may start; rejects with the signal's reason when that is aborted. */
  ready(signal: AbortSignal): Promise<void>;
};

export function createPace(clock: Clock): Pace {
  let until = 0;
  return {
    hold(milliseconds) {
      until = Math.max(until, clock.now() + milliseconds);
    },
    async ready(signal) {
      signal.throwIfAborted();
      for (let left = until - clock.now(); left > 0; left = until - clock.now())
        await clock.sleep(left, signal);
    },
  };
}
