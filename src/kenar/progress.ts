import { formatSpan } from '../text/units.ts';

/** Nothing moved for too long. */
export class NoProgress extends Error {
  override readonly name = 'NoProgress';
  constructor(milliseconds: number) {
    super(`nothing moved for ${formatSpan(milliseconds)}`);
  }
}

export type ProgressWatch = { moved(): void; sent(): void; stop(): void };

/**
 * Calls `giveUp` when nothing moves for `timeoutMs`.
 *
 * What was handed to the operating system may still be on its way: its buffers hold some megabytes, which no
 * program can see leave. So after the last byte the answer may take as long, on top, as the sending took.
 */
export function watchProgress(timeoutMs: number, giveUp: (reason: NoProgress) => void): ProgressWatch {
  const begun = Date.now();
  let allowance = timeoutMs;
  const expire = () => giveUp(new NoProgress(allowance));
  let timer = setTimeout(expire, allowance);
  const restart = (milliseconds: number) => {
    clearTimeout(timer);
    allowance = milliseconds;
    timer = setTimeout(expire, milliseconds);
  };
  return {
    moved: () => (allowance === timeoutMs ? timer.refresh() : restart(timeoutMs)),
    sent: () => restart(timeoutMs + (Date.now() - begun)),
    stop: () => clearTimeout(timer),
  };
}
