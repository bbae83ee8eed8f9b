import { CancelledError } from '../runtime/cancel.ts';

/** Whether a run goes on. A cancel, a used-up quota or a receipt that can't be written ends it for all recipients. */
export type RunState = {
  readonly over: boolean;
  /** Why it ended, a cancel included; `null` while it goes on. */
  readonly reason: string | null;
  /** The reason that `end` was given first. */
  readonly endedBy: string | null;
  end(reason: string): void;
};

export function createRunState(signal: AbortSignal): RunState {
  let ended: string | null = null;
  const reason = () => ended ?? (signal.aborted ? new CancelledError().message : null);
  return {
    get over() {
      return reason() !== null;
    },
    get reason() {
      return reason();
    },
    get endedBy() {
      return ended;
    },
    end(why) {
      ended ??= why;
    },
  };
}
