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

/** How many times the operating system is asked within one `timeoutMs`. */
const LOOKS = 4;

/**
 * Calls `giveUp` when nothing moves for `timeoutMs`.
 *
 * Bytes that were handed to the operating system may still be on their way: where it tells how many, a falling number
 * counts as movement. Buffers further away (a proxy's, the receiver's) can't be seen, so after the last byte the answer
 * may take longer by the time that the sending took.
 *
 * @param bytesInSystem how many bytes the operating system still holds; `null` when that can't be seen
 */
export function watchProgress(
  timeoutMs: number,
  giveUp: (reason: StalledError) => void,
  bytesInSystem: () => Promise<number | null>,
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
