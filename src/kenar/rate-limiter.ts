import type { Clock } from '../runtime/clock.ts';
import type { Step } from './retry.ts';

/** Holds back the whole run after a 429: the limit is the app's, not one request's. */
export type RateLimiter = {
  /** A place for one request and its further tries. The caller ends it. */
  slot(step: Step): Slot;
};

export type Slot = {
  /** Resolves when the request may start; rejects with the signal's reason when that is aborted. */
  begin(signal: AbortSignal): Promise<void>;
  /** The answer was a 429: no request starts for this many milliseconds. */
  hold(milliseconds: number): void;
  /** The request ended, or was given up: the next one may start. */
  end(): void;
};

/**
 * The limit that each kind of request counts towards. While a limit is used up, its requests go one at a time, and a
 * refused one keeps its place until it gets through. If all tried at once they would compete for the few places, and
 * an unlucky one would use up its `retries` although the limit lets others pass.
 */
const BUCKETS: Record<Step, 'api' | 'upload' | 'oauth'> = {
  upload_token: 'api',
  message: 'api',
  upload: 'upload',
  refresh: 'oauth',
  exchange: 'oauth',
  token_owner: 'api',
};

/** Kenar's limit counts by the minute: this long after the last 429, requests go side by side again. */
const NARROW_MS = 60_000;

type Bucket = { narrowUntil: number; taken: boolean; readonly waiting: (() => void)[] };

export function createRateLimiter(clock: Clock): RateLimiter {
  const buckets = { api: createBucket(), upload: createBucket(), oauth: createBucket() };
  let heldUntil = 0;
  return {
    slot(step) {
      const bucket = buckets[BUCKETS[step]];
      let owns = false;
      return {
        async begin(signal) {
          signal.throwIfAborted();
          for (;;) {
            if (!owns && isNarrow(bucket, clock.monotonic())) {
              await take(bucket, signal);
              owns = true;
            }
            const left = heldUntil - clock.monotonic();
            if (left <= 0) return;
            await clock.sleep(left, signal);
          }
        },
        hold(milliseconds) {
          const now = clock.monotonic();
          heldUntil = Math.max(heldUntil, now + milliseconds);
          bucket.narrowUntil = Math.max(bucket.narrowUntil, heldUntil, now + NARROW_MS);
        },
        end() {
          if (owns) handOver(bucket);
          owns = false;
        },
      };
    },
  };
}

function createBucket(): Bucket {
  return { narrowUntil: 0, taken: false, waiting: [] };
}

function isNarrow(bucket: Bucket, now: number): boolean {
  return bucket.taken || now < bucket.narrowUntil;
}

function take(bucket: Bucket, signal: AbortSignal): Promise<void> {
  if (!bucket.taken) {
    bucket.taken = true;
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const leave = () => {
      bucket.waiting.splice(bucket.waiting.indexOf(go), 1);
      reject(signal.reason);
    };
    const go = () => {
      signal.removeEventListener('abort', leave);
      resolve();
    };
    bucket.waiting.push(go);
    signal.addEventListener('abort', leave, { once: true });
  });
}

/** The bucket stays taken while another request waits for it. */
function handOver(bucket: Bucket): void {
  const next = bucket.waiting.shift();
  if (next) next();
  else bucket.taken = false;
}
