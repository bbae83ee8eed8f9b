import { CancelledError } from '../runtime/cancel.ts';
import type { Context } from '../runtime/context.ts';
import { type Classified, classifyResponse, type Try } from './classify.ts';
import { quoteResponse } from './describe-response.ts';
import type { Hosts } from './endpoints.ts';
import { KenarError } from './error.ts';
import type { HttpOutcome, HttpRequest, Transport } from './http/transport.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { MAX_RETRY_AFTER_SECONDS, REFRESH_WINDOW_SECONDS, retryDecisionOf, waitSeconds } from './retry.ts';

/** What all calls of a client share, and nothing outside `kenar/` sees. */
export type Session = {
  readonly hosts: Hosts;
  readonly apiKey: string;
  /** Further tries of a request that may be tried again. */
  readonly retries: number;
  readonly transport: Transport;
  readonly rateLimiter: RateLimiter;
  readonly context: Context;
};

/** What one call may be given instead of what the whole run has. */
export type CallOptions = { readonly signal?: AbortSignal; readonly retries?: number };

/** What accompanies each try of a call: a message's receipt, for example. */
export type TryHooks<T> = {
  /** Called before each try. When it throws, nothing is requested. */
  beforeTry?(): Promise<void>;
  afterTry?(result: Try<T>): Promise<void>;
};

/** One request to the API, as plain data: how it is made, and how its answer is read. */
export type ApiCall<T> = Classified<T> & {
  /** Makes the request, from the start for each try. */
  request(): Promise<HttpRequest> | HttpRequest;
  /** A cancel does not drop the request under way: its answer is waited for until `forceSignal`. */
  readonly outlivesCancel?: boolean;
};

/**
 * Makes a request, and again as the retry table allows, at most `retries` times more; each wait is announced.
 *
 * @throws KenarError about the last try (`retryDecisionOf` tells whether its outcome is unknown); CancelledError when
 *   the run was cancelled before the first try, or during anything but a message
 */
export async function callApi<T>(
  session: Session,
  call: ApiCall<T>,
  options: CallOptions & TryHooks<T> = {},
): Promise<T> {
  const { signal = session.context.signal, retries = session.retries } = options;
  const { clock, log, redactor, forceSignal } = session.context;
  const { step } = call.operation;
  const begun = clock.monotonic();
  const slot = session.rateLimiter.slot(step);
  let last: KenarError | null = null;
  // A message that was refused, or did not leave, ended with that and not with the cancel.
  const cancelled = () => (step === 'message' && last ? last : new CancelledError());
  try {
    for (let tries = 1; ; tries += 1) {
      await slot.begin(signal).catch(() => Promise.reject(cancelled()));
      await options.beforeTry?.();
      const request = await call.request();
      const started = clock.monotonic();
      const outcome = await session.transport.request({
        ...request,
        signal: call.outlivesCancel ? forceSignal : signal,
      });
      const spent = clock.monotonic() - started;
      // Classified before it is logged, since tokens in the answer are redacted only from then on.
      const result = classifyResponse(session.context, call, request, outcome);
      // Redacted before it is cut: a part of a secret would not be recognised.
      const shown = outcome.kind === 'answer' ? { ...outcome, body: redactor.redact(outcome.body) } : outcome;
      log.debug(describeTry(call, request, shown, spent));
      await options.afterTry?.(result);
      if ('value' in result) return result.value;
      last = result.error;
      if (signal.aborted) throw cancelled();
      const seconds = secondsToNextTry(result, {
        tries,
        retries,
        random: clock.random(),
        sinceFirst: clock.monotonic() - begun,
      });
      log.info(
        `Waiting ${seconds.toFixed(1)} s before asking for ${call.what} again (try ${tries + 1} of ${retries + 1}): ${last.problem}`,
      );
      if (last.kind === 'rate_limited') {
        slot.hold(seconds * 1000);
        continue;
      }
      slot.end();
      await clock.sleep(seconds * 1000, signal).catch(() => Promise.reject(cancelled()));
    }
  } finally {
    slot.end();
  }
}

/**
 * How long to wait before the next try, in seconds.
 *
 * @param progress.tries how many times the request has been tried already
 * @param progress.sinceFirst milliseconds since the first try
 * @throws KenarError when there is to be no further try
 */
function secondsToNextTry(
  { error, retryAfter }: { error: KenarError; retryAfter: number | null },
  progress: { tries: number; retries: number; random: number; sinceFirst: number },
): number {
  const { tries, retries, random, sinceFirst } = progress;
  if (retryDecisionOf(error) !== 'again' || error.endsRun) throw error;
  if (tries > retries) {
    throw withMore(error, `Given up after ${tries === 1 ? 'one try' : `${tries} tries`}.`, error.isDaily);
  }
  const seconds = waitSeconds(error.kind, tries, retryAfter, random);
  if (seconds > MAX_RETRY_AFTER_SECONDS) {
    throw withMore(
      error,
      `The answer asks to wait ${seconds} s; more than ${MAX_RETRY_AFTER_SECONDS} s is not waited for.`,
      error.kind === 'rate_limited',
    );
  }
  if (error.step === 'refresh' && sinceFirst + seconds * 1000 > REFRESH_WINDOW_SECONDS * 1000) {
    throw withMore(error, 'Not tried again: the old tokens are usable for two minutes only.', false);
  }
  return seconds;
}

function withMore(error: KenarError, more: string, endsRun: boolean): KenarError {
  return new KenarError(error.problem, `${error.hint} ${more}`.trim(), {
    step: error.step,
    kind: error.kind,
    ...(error.status === null ? {} : { status: error.status }),
    endsRun,
    cause: error.cause,
  });
}

function describeTry(
  { operation }: Pick<ApiCall<unknown>, 'operation'>,
  request: HttpRequest,
  outcome: HttpOutcome,
  milliseconds: number,
): string {
  const end =
    outcome.kind === 'answer'
      ? `${outcome.status}${quoteResponse(operation, outcome)}`
      : `${outcome.kind}: ${outcome.cause.message}`;
  return `${request.method ?? 'POST'} ${request.url} → ${end} (${Math.round(milliseconds)} ms)`;
}
