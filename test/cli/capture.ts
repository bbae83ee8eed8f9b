import { vi } from 'vitest';
import { CANCEL_SIGNALS } from '../../src/runtime/cancel.ts';

export type Captured = { code: unknown; stdout: string; stderr: string };

/**
 * Runs a command in this process, and keeps what it writes and the exit code that it sets. What it writes so far can be
 * read meanwhile. Its end by a timer, soon after, does not come.
 */
export async function capture(
  run: () => Promise<void>,
  onWrite: (written: Captured) => void = () => {},
): Promise<Captured> {
  const written: Captured = { code: undefined, stdout: '', stderr: '' };
  const before = CANCEL_SIGNALS.map((signal) => process.listeners(signal));
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text, ...rest: unknown[]) => {
      written[name] += String(text);
      const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
      if (done) setImmediate(done);
      setImmediate(() => onWrite(written));
      return true;
    }),
  );
  try {
    await run();
    written.code = process.exitCode;
    return written;
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.clearAllTimers();
    vi.useRealTimers();
    process.exitCode = undefined;
    for (const [index, signal] of CANCEL_SIGNALS.entries()) {
      for (const listener of process.listeners(signal)) {
        if (!before[index]?.includes(listener)) process.off(signal, listener);
      }
    }
  }
}
