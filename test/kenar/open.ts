import { setTimeout as sleep } from 'node:timers/promises';
import { type Kenar, type KenarOptions, openKenar } from '../../src/kenar/client.ts';
import type { Clock } from '../../src/runtime/clock.ts';
import type { Log } from '../../src/runtime/log.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { endLater } from '../helpers/cleanup.ts';

export type TestKenar = {
  readonly kenar: Kenar;
  /** In milliseconds, one a wait. */
  readonly waits: number[];
  readonly lines: string[];
  /** Cancels the run, as GitHub's first signal does. */
  readonly stop: AbortController;
  readonly kill: AbortController;
};

/** As long as it takes until a sandbox that was told to listen no more listens again. */
const REAL_WAIT_MS = 60;

/** A client on true sockets, whose waits are noted and cut short. */
export async function openTestKenar(
  url: string,
  options: Partial<KenarOptions> & { realWaitMs?: number; log?: Partial<Log> } = {},
): Promise<TestKenar> {
  const waits: number[] = [];
  const lines: string[] = [];
  const [stop, kill] = [new AbortController(), new AbortController()];
  // Waits are skipped, so what comes after one is later by that much, as far as anybody can see.
  let skipped = 0;
  const clock: Clock = {
    now: () => Date.now() + skipped,
    random: () => 0.5,
    async sleep(milliseconds, signal) {
      waits.push(milliseconds);
      await sleep(options.realWaitMs ?? REAL_WAIT_MS, undefined, signal ? { signal } : {});
      skipped += milliseconds;
    },
  };
  const note = (line: string) => void lines.push(line);
  const log: Log = { phase: note, info: note, warning: note, error: note, debug() {}, ...options.log };
  const kenar = openKenar(
    {
      hosts: { api: url, upload: url, oauth: url },
      apiKey: 'sandbox-key',
      retries: 3,
      timeoutSeconds: 30,
      ...options,
    },
    { clock, log, redactor: createRedactor(), signal: stop.signal, forceSignal: kill.signal },
  );
  endLater(() => kenar.transport.close());
  return { kenar, waits, lines, stop, kill };
}

/** A PNG of so many bytes, as an upload takes it. */
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
