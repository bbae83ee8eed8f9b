import type { Context } from '../../src/runtime/context.ts';
import { createRedactor } from '../../src/text/redact.ts';

export type TestContext = {
  readonly context: Context;
  /** The waits so far, in milliseconds. */
  readonly waits: number[];
  /** The lines of the log, each after its kind. */
  readonly lines: string[];
  readonly canceller: AbortController;
  readonly forceCanceller: AbortController;
  /** Milliseconds since the beginning. */
  elapsed(): number;
  /** Lets time pass. */
  pass(milliseconds: number): void;
};

/** No clock begins at 0. */
const BEGINNING = 5_000_000;

/** A context whose waits are over at once, and count as long as they were to be. */
export function createTestContext(options: { random?: number; onWait?: () => unknown } = {}): TestContext {
  const [waits, lines]: [number[], string[]] = [[], []];
  const [canceller, forceCanceller] = [new AbortController(), new AbortController()];
  let now = BEGINNING;
  const context: Context = {
    clock: {
      now: () => now,
      monotonic: () => now,
      random: () => options.random ?? 0,
      async sleep(milliseconds, signal) {
        waits.push(milliseconds);
        await options.onWait?.();
        signal?.throwIfAborted();
        now += milliseconds;
      },
    },
    log: {
      phase: (line) => void lines.push(`phase: ${line}`),
      info: (line) => void lines.push(`info: ${line}`),
      warning: (line) => void lines.push(`warning: ${line}`),
      error: (line) => void lines.push(`error: ${line}`),
      debug: (line) => void lines.push(`debug: ${line}`),
    },
    redactor: createRedactor(),
    signal: canceller.signal,
    forceSignal: forceCanceller.signal,
  };
  return {
    context,
    waits,
    lines,
    canceller,
    forceCanceller,
    elapsed: () => now - BEGINNING,
    pass(milliseconds) {
      now += milliseconds;
    },
  };
}
