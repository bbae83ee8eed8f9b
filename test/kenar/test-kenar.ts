import { setTimeout as sleep } from 'node:timers/promises';
import { type Kenar, type KenarOptions, openKenar } from '../../src/kenar/client.ts';
import type { Clock } from '../../src/runtime/clock.ts';
import type { Context } from '../../src/runtime/context.ts';
import type { Log } from '../../src/runtime/log.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { endLater } from '../helpers/cleanup.ts';

export type TestKenar = {
  readonly kenar: Kenar;
  readonly context: Context;
  /** The waits so far, in milliseconds. */
  readonly waits: number[];
  readonly lines: string[];
  /** Cancels the run, as GitHub's first signal does. */
  readonly canceller: AbortController;
  readonly forceCanceller: AbortController;
};

/** As long as it takes until a sandbox that was told to stop listening listens again. */
const REAL_WAIT_MS = 60;

/** A client on real sockets, whose waits are recorded and shortened. */
export async function openTestKenar(
  url: string,
  options: Partial<KenarOptions> & { realWaitMs?: number; log?: Partial<Log> } = {},
): Promise<TestKenar> {
  const waits: number[] = [];
  const lines: string[] = [];
  const [canceller, forceCanceller] = [new AbortController(), new AbortController()];
  // Waits are skipped, so the clock shows a later time by that much.
  let skipped = 0;
  const clock: Clock = {
    now: () => Date.now() + skipped,
    monotonic: () => performance.now() + skipped,
    random: () => 0.5,
    async sleep(milliseconds, signal) {
      waits.push(milliseconds);
      await sleep(options.realWaitMs ?? REAL_WAIT_MS, undefined, signal ? { signal } : {});
      skipped += milliseconds;
    },
  };
  const note = (line: string) => void lines.push(line);
  const log: Log = { phase: note, info: note, warning: note, error: note, debug() {}, ...options.log };
  const context: Context = {
    clock,
    log,
    redactor: createRedactor(),
    signal: canceller.signal,
    forceSignal: forceCanceller.signal,
  };
  const kenar = openKenar(
    {
      hosts: { api: url, upload: url, oauth: url },
      apiKey: 'sandbox-key',
      retries: 3,
      timeoutSeconds: 30,
      ...options,
    },
    context,
  );
  endLater(() => kenar.close());
  return { kenar, context, waits, lines, canceller, forceCanceller };
}

/** A PNG of the given size, as an upload takes it. */
export function pngPart(size = 2000, chunkSize = 128 * 1024) {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  return {
    mediaType: 'image',
    name: 'picture.png',
    mimeType: 'image/png',
    size,
    async *open() {
      yield head;
      for (let left = size - head.length; left > 0; left -= chunkSize)
        yield Buffer.alloc(Math.min(left, chunkSize), 7);
    },
  };
}
