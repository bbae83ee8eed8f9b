import type { Clock } from '../clock.ts';
import type { Step } from './retry.ts';

/** Keeps the whole run waiting after a 429: the limit is the app's, not one request's. */
export type Pace = {
  /** A turn for one request and its further tries. Whoever takes one ends it. */
  turn(step: Step): Turn;
};

export type Turn = {
  /** Resolves when the request may start; rejects with the signal's reason when that is aborted. */
  begin(signal: AbortSignal): Promise<void>;
  /** The answer was a 429: nobody starts a request before so many milliseconds from now. */
  hold(milliseconds: number): void;
  /** The answer is there, or the request is given up: the next one may go. */
  end(): void;
};

/**
 * Requests that count towards one limit. While a limit is used up they go one at a time, and a refused one keeps
 * its place until it got through: all at once they would take the few places from each other, and one that was
 * unlucky each time would use up its `retries` although the limit let others pass.
 */
const LANES: Record<Step, 'api' | 'upload' | 'oauth'> = {
  upload_token: 'api',
  message: 'api',
  upload: 'upload',
  refresh: 'oauth',
};

/** Kenar's limit counts by the minute: this long after the last 429 requests go side by side again. */
const NARROW_MS = 60_000;

type Lane = { narrowUntil: number; taken: boolean; readonly waiting: (() => void)[] };

export function createPace(clock: Clock): Pace {
  const lanes = { api: createLane(), upload: createLane(), oauth: createLane() };
  let heldUntil = 0;
  return {
    turn(step) {
      const lane = lanes[LANES[step]];
      let owns = false;
      return {
        async begin(signal) {
          signal.throwIfAborted();
          for (;;) {
            if (!owns && isNarrow(lane, clock.now())) {
              await take(lane, signal);
              owns = true;
            }
            const left = heldUntil - clock.now();
            if (left <= 0) return;
            await clock.sleep(left, signal);
          }
        },
        hold(milliseconds) {
          const now = clock.now();
          heldUntil = Math.max(heldUntil, now + milliseconds);
          lane.narrowUntil = Math.max(lane.narrowUntil, heldUntil, now + NARROW_MS);
        },
        end() {
          if (owns) pass(lane);
          owns = false;
        },
      };
    },
  };
}

function createLane(): Lane {
  return { narrowUntil: 0, taken: false, waiting: [] };
}

function isNarrow(lane: Lane, now: number): boolean {
  return lane.taken || now < lane.narrowUntil;
}

function take(lane: Lane, signal: AbortSignal): Promise<void> {
  if (!lane.taken) {
    lane.taken = true;
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const leave = () => {
      lane.waiting.splice(lane.waiting.indexOf(go), 1);
      reject(signal.reason);
    };
    const go = () => {
      signal.removeEventListener('abort', leave);
      resolve();
    };
    lane.waiting.push(go);
    signal.addEventListener('abort', leave, { once: true });
  });
}

/** The lane goes from hand to hand while anybody waits for it. */
function pass(lane: Lane): void {
  const next = lane.waiting.shift();
  if (next) next();
  else lane.taken = false;
}
