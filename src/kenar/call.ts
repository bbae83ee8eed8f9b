import { type Answer, classifyResponse, type Try } from './classify.ts';
import type { Kenar } from './client.ts';
import { quoteResponse } from './describe-error.ts';
import { CancelledError, KenarError } from './error.ts';
import type { Operation } from './hints.ts';
import type { HttpOutcome, HttpRequest } from './http/transport.ts';
import {
  MAX_RETRY_AFTER_SECONDS,
  REFRESH_WINDOW_SECONDS,
  RETRY_TABLE,
  type RetryDecision,
  waitSeconds,
} from './retry.ts';

/** One request, as often as the retry table allows. `unknown` is thrown as an error whose verdict is `unknown`. */
export type ApiCall<T> = {
  readonly operation: Operation;
  /** In a few words, for the log: `an upload token`. */
  readonly what: string;
  /** Makes the request once more, from the start. */
  request(): Promise<HttpRequest> | HttpRequest;
  /** Reads a 2xx answer; throws `MalformedResponseError` when it is not what the API documents. */
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
 * @throws KenarError with what happened at the last try; CancelledError when the run was cancelled before the first one,
 *   or with anything but a message under way
 */
export async function callApi<T>(kenar: Kenar, call: ApiCall<T>): Promise<T> {
  const { step } = call.operation;
  const begun = kenar.clock.now();
  const slot = kenar.rateLimiter.slot(step);
  // A message that was asked for has been refused, or did not leave: that is what it ended with, not the cancel.
  const stopped = (error: KenarError | null) => (step === 'message' && error ? error : new CancelledError());
  let last: KenarError | null = null;
  try {
    for (let tries = 1; ; tries += 1) {
      await slot.begin(kenar.signal).catch(() => Promise.reject(stopped(last)));
      await call.before?.();
      const result = await tryOnce(kenar, call);
      await call.after?.(result);
      if ('value' in result) return result.value;
      last = result.error;
      if (kenar.signal.aborted) throw stopped(last);
      const seconds = untilNextTry(kenar, result, tries, begun);
      kenar.log.info(
        `Waiting ${seconds.toFixed(1)} s before asking for ${call.what} again (try ${tries + 1} of ${kenar.retries + 1}): ${last.problem}`,
      );
      if (last.kind === 'rate_limited') {
        slot.hold(seconds * 1000);
        continue;
      }
      slot.end();
      await kenar.clock.sleep(seconds * 1000, kenar.signal).catch(() => Promise.reject(stopped(last)));
    }
  } finally {
    slot.end();
  }
}

export function retryDecisionOf(error: KenarError): RetryDecision {
  return RETRY_TABLE[error.step][error.kind];
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
  if (retryDecisionOf(error) !== 'again' || error.endsRun) throw error;
  if (tries > kenar.retries)
    throw withMore(error, `Given up after ${tries === 1 ? 'one try' : `${tries} tries`}.`, {
      endsRun: error.isDaily,
    });
  const seconds = waitSeconds(error.kind, tries, retryAfter, kenar.clock.random());
  if (seconds > MAX_RETRY_AFTER_SECONDS) {
    throw withMore(
      error,
      `The answer asks to wait ${Math.ceil(seconds)} s; more than ${MAX_RETRY_AFTER_SECONDS} s is not waited for.`,
      { endsRun: error.kind === 'rate_limited' },
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

async function tryOnce<T>(kenar: Kenar, call: ApiCall<T>): Promise<Try<T>> {
  const request = await call.request();
  const started = kenar.clock.now();
  const signal = call.signal ?? kenar.signal;
  const outcome = await kenar.transport.request({ ...request, signal });
  const spent = kenar.clock.now() - started;
  // Classified before it is logged: what the answer gives away is masked only then.
  const result = classifyResponse(kenar, call, request, outcome);
  // Redacted before it is cut: half a secret would not be known as one.
  const shown =
    outcome.kind === 'answer' ? { ...outcome, body: kenar.redactor.redact(outcome.body) } : outcome;
  kenar.log.debug(describe(call.operation, request, shown, spent));
  return result;
}

function withMore(error: KenarError, more: string, about: { endsRun?: boolean } = {}): KenarError {
  return new KenarError(error.problem, `${error.hint} ${more}`.trim(), {
    step: error.step,
    kind: error.kind,
    ...(error.status === null ? {} : { status: error.status }),
    endsRun: about.endsRun ?? error.endsRun,
    cause: error.cause,
  });
}

function describe(
  operation: Operation,
  request: HttpRequest,
  outcome: HttpOutcome,
  milliseconds: number,
): string {
  const end =
    outcome.kind === 'answer'
      ? `${outcome.status}${quoteResponse(operation, outcome)}`
      : `${outcome.kind}: ${outcome.cause.message}`;
  return `POST ${request.url} → ${end} (${milliseconds} ms)`;
}
