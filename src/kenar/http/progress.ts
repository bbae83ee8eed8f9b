import { formatSpan } from '../../text/units.ts';

/** Nothing moved for too long. */
export class StalledError extends Error {
  override readonly name = 'StalledError';
  constructor(milliseconds: number) {
    super(`nothing moved for ${formatSpan(milliseconds)}`);
  }
}

export type ProgressWatch = {
  /** Something was sent or received. */
  moved(): void;
  /** The last byte was handed to the operating system. */
  sent(): void;
  stop(): void;
};

/** How often it is looked, in one `timeoutMs`. */
const LOOKS = 4;

/**
 * Calls `giveUp` when nothing moves for `timeoutMs`.
 *
 * What was handed to the operating system may still be on its way; where the system tells, that it gets less counts
 * as movement. Behind it are buffers that nobody can look into (a proxy's, the receiver's): so after the last byte
 * the answer may take as long, on top, as the sending took.
 *
 * @param bytesInSystem how much the operating system still holds; `null` when that can't be seen
 */
export function watchProgress(
  timeoutMs: number,
  giveUp: (reason: StalledError) => void,
  bytesInSystem: () => Promise<number | null> = async () => null,
): ProgressWatch {
  const begun = performance.now();
  let lastMove = begun;
  let deadline = begun + timeoutMs;
  let handedOver = false;
  let inSystem: number | null = null;
  let stopped = false;

  const allow = (milliseconds: number) => {
    lastMove = performance.now();
    deadline = lastMove + milliseconds;
  };
  const sending = () => allow(timeoutMs + (handedOver ? performance.now() - begun : 0));
  const look = async () => {
    const now = await bytesInSystem();
    if (stopped) return;
    if (now !== null && inSystem !== null && now < inSystem) sending();
    inSystem = now;
    const left = deadline - performance.now();
    if (left <= 0) giveUp(new StalledError(performance.now() - lastMove));
    else wait(left);
  };
  const wait = (left: number) => {
    timer = setTimeout(look, Math.min(Math.ceil(left), timeoutMs / LOOKS));
  };
  let timer: NodeJS.Timeout;
  wait(timeoutMs);
  return {
    moved: () => allow(timeoutMs),
    sent() {
      handedOver = true;
      sending();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
