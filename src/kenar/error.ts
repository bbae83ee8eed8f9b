import type { ResultKind, Step } from './retry.ts';

/**
 * A request that did not do what was asked. `message` is ready to be shown: what was seen, and what to do next. It
 * holds no secret: `classifyResponse` redacts what comes from outside.
 */
export class KenarError extends Error {
  override readonly name = 'KenarError';
  /** What was seen. */
  readonly problem: string;
  /** What to do about it. */
  readonly hint: string;
  readonly step: Step;
  readonly kind: ResultKind;
  /** The HTTP status, or `null` when there was no answer. */
  readonly status: number | null;
  /** Whether every further request would fail for the same reason, such as the daily quota. */
  readonly endsRun: boolean;
  /** Whether it is about the daily quota; the answer may name a time to wait all the same. */
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
