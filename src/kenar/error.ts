import type { ResultKind, Step } from './retry.ts';

/**
 * A request that did not do what was asked. `message` is ready for a person: what was seen, and what to do
 * next. No secret is in it: the transport redacts what comes from outside before it gets here.
 */
export class KenarError extends Error {
  override readonly name = 'KenarError';
  /** The message without what to do about it. */
  readonly problem: string;
  readonly hint: string;
  readonly step: Step;
  readonly kind: ResultKind;
  /** The HTTP status, or `null` when there was no answer. */
  readonly status: number | null;
  /** A reason that every further request would meet too, such as the day's quota. */
  readonly endsRun: boolean;
  /** About the day's quota, though the answer may name a time to wait. */
  readonly isDaily: boolean;

  constructor(
    problem: string,
    hint: string,
    about: {
      step: Step;
      kind: ResultKind;
      status?: number;
      endsRun?: boolean;
      isDaily?: boolean;
      cause?: unknown;
    },
  ) {
    super(`${problem} ${hint}`.trim(), about.cause === undefined ? undefined : { cause: about.cause });
    this.problem = problem;
    this.hint = hint;
    this.step = about.step;
    this.kind = about.kind;
    this.status = about.status ?? null;
    this.endsRun = about.endsRun ?? false;
    this.isDaily = about.isDaily ?? false;
  }
}

/** The run was asked to stop (a cancelled workflow) before this request was made, or while it could be dropped. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  constructor() {
    super('The run was cancelled.');
  }
}
