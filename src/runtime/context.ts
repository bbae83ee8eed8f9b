import type { Redactor } from '../text/redact.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';

/** What all parts of a run share: time, log, redaction, and how the run is cancelled. */
export type Context = {
  readonly clock: Clock;
  readonly log: Log;
  readonly redactor: Redactor;
  /** Aborted when the run is cancelled: no new request starts, and requests that may be dropped are. */
  readonly signal: AbortSignal;
  /** Aborted when a cancelled run can no longer wait for the message under way. */
  readonly forceSignal: AbortSignal;
};
