import type { Happening, Step } from './retry.ts';

/**
 * A request that did not do what was asked. `message` is ready for a person: what was seen, and what to do
 * next. No secret is in it: the transport redacts what comes from outside before it gets here.
 */
export class KenarError extends Error {
  override readonly name = 'KenarError';
  /** The message without what to do about it. */
  readonly seen: string;
  readonly advice: string;
  readonly step: Step;
  readonly happening: Happening;
  /** The HTTP status, or `null` when there was no answer. */
  readonly status: number | null;
  /** A reason that every further request would meet too, such as the day's quota. */
  readonly endsRun: boolean;
  /** About the day's quota, though the answer may name a time to wait. */
  readonly isDaily: boolean;

  constructor(
    seen: string,
    advice: string,
    about: {
      step: Step;
      happening: Happening;
      status?: number;
      endsRun?: boolean;
      isDaily?: boolean;
      cause?: unknown;
    },
  ) {
    super(`${seen} ${advice}`.trim(), about.cause === undefined ? undefined : { cause: about.cause });
    this.seen = seen;
    this.advice = advice;
    this.step = about.step;
    this.happening = about.happening;
    this.status = about.status ?? null;
    this.endsRun = about.endsRun ?? false;
    this.isDaily = about.isDaily ?? false;
  }
}

/** The run was asked to stop (a cancelled workflow) before this request was made, or while it could be dropped. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  constructor() {
    super('The run was cancelled.');
  }
}
