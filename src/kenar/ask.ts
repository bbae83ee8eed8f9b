import type { Kenar } from './client.ts';
import { KenarError, Stopped } from './error.ts';
import { quoteAnswer } from './explain.ts';
import type { Ask } from './hints.ts';
import { type Answer, judge, type Try } from './judge.ts';
import {
  LONGEST_RETRY_AFTER_SECONDS,
  REFRESH_WINDOW_SECONDS,
  RETRY_TABLE,
  type Verdict,
  waitSeconds,
} from './retry.ts';
import type { HttpOutcome, HttpRequest } from './transport.ts';

/** One request, as often as the retry table allows. `unknown` is thrown as an error whose verdict is `unknown`. */
export type Asking<T> = {
  readonly ask: Ask;
  /** In a few words, for the log: `an upload token`. */
  readonly what: string;
  /** Makes the request once more, from the start. */
  request(): Promise<HttpRequest> | HttpRequest;
  /** Reads a 2xx answer; throws `Malformed` when it is not what the API documents. */
  read(answer: Answer): T;
  /** Called before each try and after it; a message's receipt is written here. */
  before?(): Promise<void>;
  after?(result: Try<T>): Promise<void>;
  /** Aborts a request under way: a message is waited for longer than what can be repeated. */
  readonly signal?: AbortSignal;
};

/**
 * Asks, and asks again as the retry table allows, at most `kenar.retries` times; each wait is announced.
 *
 * @throws KenarError with what happened at the last try; Stopped when the run was cancelled before the first one,
 *   or with anything but a message under way
 */
export async function ask<T>(kenar: Kenar, asking: Asking<T>): Promise<T> {
  const { step } = asking.ask;
  const begun = kenar.clock.now();
  const turn = kenar.pace.turn(step);
  // A message that was asked for has been refused, or did not leave: that is what it ended with, not the cancel.
  const stopped = (error: KenarError | null) => (step === 'message' && error ? error : new Stopped());
  let last: KenarError | null = null;
  try {
    for (let tries = 1; ; tries += 1) {
      await turn.begin(kenar.stop).catch(() => Promise.reject(stopped(last)));
      await asking.before?.();
      const result = await tryOnce(kenar, asking);
      await asking.after?.(result);
      if ('value' in result) return result.value;
      last = result.error;
      if (kenar.stop.aborted) throw stopped(last);
      const seconds = untilNextTry(kenar, result, tries, begun);
      kenar.log.info(
        `Waiting ${seconds.toFixed(1)} s before asking for ${asking.what} again (try ${tries + 1} of ${kenar.retries + 1}): ${last.seen}`,
      );
      if (last.happening === 'limited') {
        turn.hold(seconds * 1000);
        continue;
      }
      turn.end();
      await kenar.clock.sleep(seconds * 1000, kenar.stop).catch(() => Promise.reject(stopped(last)));
    }
  } finally {
    turn.end();
  }
}

export function verdictOf(error: KenarError): Verdict {
  return RETRY_TABLE[error.step][error.happening];
}

/**
 * How long to wait before the next try, in seconds.
 *
 * @throws KenarError when there is to be none
 */
function untilNextTry(
  kenar: Kenar,
  { error, retryAfter }: { error: KenarError; retryAfter: number | null },
  tries: number,
  begun: number,
): number {
  if (verdictOf(error) !== 'again' || error.endsRun) throw error;
  if (tries > kenar.retries)
    throw withMore(error, `Given up after ${tries === 1 ? 'one try' : `${tries} tries`}.`, {
      endsRun: error.isDaily,
    });
  const seconds = waitSeconds(error.happening, tries, retryAfter, kenar.clock.random());
  if (seconds > LONGEST_RETRY_AFTER_SECONDS) {
    throw withMore(
      error,
      `The answer asks to wait ${Math.ceil(seconds)} s; more than ${LONGEST_RETRY_AFTER_SECONDS} s is not waited for.`,
      { endsRun: error.happening === 'limited' },
    );
  }
  if (
    error.step === 'refresh' &&
    kenar.clock.now() + seconds * 1000 - begun > REFRESH_WINDOW_SECONDS * 1000
  ) {
    throw withMore(error, 'Not tried again: the old tokens are usable for two minutes only.');
  }
  return seconds;
}

async function tryOnce<T>(kenar: Kenar, asking: Asking<T>): Promise<Try<T>> {
  const request = await asking.request();
  const started = kenar.clock.now();
  const signal = asking.signal ?? kenar.stop;
  const outcome = await kenar.transport.exchange({ ...request, signal });
  const spent = kenar.clock.now() - started;
  // Judged before it is logged: what the answer gives away is masked only then.
  const result = judge(kenar, asking, request, outcome);
  // Redacted before it is cut: half a secret would not be known as one.
  const shown =
    outcome.kind === 'answer' ? { ...outcome, body: kenar.secrets.redact(outcome.body) } : outcome;
  kenar.log.debug(describe(asking.ask, request, shown, spent));
  return result;
}

function withMore(error: KenarError, more: string, about: { endsRun?: boolean } = {}): KenarError {
  return new KenarError(error.seen, `${error.advice} ${more}`.trim(), {
    step: error.step,
    happening: error.happening,
    ...(error.status === null ? {} : { status: error.status }),
    endsRun: about.endsRun ?? error.endsRun,
    cause: error.cause,
  });
}

function describe(ask: Ask, request: HttpRequest, outcome: HttpOutcome, milliseconds: number): string {
  const end =
    outcome.kind === 'answer'
      ? `${outcome.status}${quoteAnswer(ask, outcome)}`
      : `${outcome.kind}: ${outcome.cause.message}`;
  return `POST ${request.url} → ${end} (${milliseconds} ms)`;
}
