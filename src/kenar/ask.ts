import type { Kenar } from './client.ts';
import { KenarError, Stopped } from './error.ts';
import { explainAnswer, explainFailure, isUntrusted, quoteAnswer } from './explain.ts';
import type { Ask } from './hints.ts';
import {
  type Happening,
  happeningOfStatus,
  isDailyQuota,
  LONGEST_RETRY_AFTER_SECONDS,
  parseRetryAfter,
  REFRESH_WINDOW_SECONDS,
  RETRY_TABLE,
  type Verdict,
  waitSeconds,
} from './retry.ts';
import type { HttpOutcome, HttpRequest } from './transport.ts';

export type Answer = { readonly status: number; readonly body: string };

/** How one try ended: with a value, or with an error of which the retry table knows what to do. */
export type Try<T> =
  | { readonly value: T }
  | { readonly error: KenarError; readonly retryAfter: number | null };

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

/** A 2xx answer that is not what the API documents. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/**
 * Asks, and asks again as the retry table allows, at most `kenar.retries` times; each wait is announced.
 *
 * @throws KenarError with what happened at the last try; Stopped when the run was cancelled before a try
 */
export async function ask<T>(kenar: Kenar, asking: Asking<T>): Promise<T> {
  const { step } = asking.ask;
  const begun = kenar.clock.now();
  for (let tries = 1; ; tries += 1) {
    await ready(kenar);
    await asking.before?.();
    const result = await tryOnce(kenar, asking);
    await asking.after?.(result);
    if ('value' in result) return result.value;
    const { error, retryAfter } = result;
    if (kenar.stop.aborted) throw step === 'message' ? error : new Stopped();
    if (verdictOf(error) !== 'again' || error.endsRun) throw error;
    const seconds = waitSeconds(error.happening, tries, retryAfter, kenar.clock.random());
    if (tries > kenar.retries)
      throw withMore(error, `Given up after ${tries === 1 ? 'one try' : `${tries} tries`}.`);
    if (seconds > LONGEST_RETRY_AFTER_SECONDS) {
      throw withMore(
        error,
        `The answer asks to wait ${Math.ceil(seconds)} s; more than ${LONGEST_RETRY_AFTER_SECONDS} s is not waited for.`,
        {
          endsRun: error.happening === 'limited',
        },
      );
    }
    if (step === 'refresh' && kenar.clock.now() + seconds * 1000 - begun > REFRESH_WINDOW_SECONDS * 1000) {
      throw withMore(error, 'Not tried again: the old tokens are usable for two minutes only.');
    }
    kenar.log.info(
      `Waiting ${seconds.toFixed(1)} s before asking for ${asking.what} again (try ${tries + 1} of ${kenar.retries + 1}): ${error.message}`,
    );
    if (error.happening === 'limited') kenar.pace.hold(seconds * 1000);
    else await kenar.clock.sleep(seconds * 1000, kenar.stop).catch(() => Promise.reject(error));
  }
}

export function verdictOf(error: KenarError): Verdict {
  return RETRY_TABLE[error.step][error.happening];
}

async function ready(kenar: Kenar): Promise<void> {
  try {
    await kenar.pace.ready(kenar.stop);
  } catch {
    throw new Stopped();
  }
}

async function tryOnce<T>(kenar: Kenar, asking: Asking<T>): Promise<Try<T>> {
  const request = await asking.request();
  const started = kenar.clock.now();
  const signal = asking.signal ?? kenar.stop;
  const outcome = await kenar.transport.post({ ...request, signal });
  const spent = kenar.clock.now() - started;
  // Judged before it is logged: what the answer gives away is masked only then.
  const result = judge(kenar, asking, request, outcome);
  kenar.log.debug(describe(asking.ask, request, outcome, spent));
  return result;
}

function judge<T>(kenar: Kenar, asking: Asking<T>, request: HttpRequest, outcome: HttpOutcome): Try<T> {
  const fail = (
    happening: Happening,
    message: string,
    more: { status?: number; endsRun?: boolean; cause?: unknown } = {},
  ) => new KenarError(kenar.secrets.redact(message), { step: asking.ask.step, happening, ...more });

  if (outcome.kind !== 'answer') {
    const happening = isUntrusted(outcome.cause) ? 'untrusted' : outcome.kind;
    return {
      error: fail(happening, explainFailure(asking.what, new URL(request.url), outcome)),
      retryAfter: null,
    };
  }
  const { status, body } = outcome;
  const happening = happeningOfStatus(status);
  if (happening === 'done') {
    try {
      return { value: asking.read({ status, body }) };
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      return {
        error: fail('malformed', explainAnswer(asking.what, asking.ask, outcome, error.message), { status }),
        retryAfter: null,
      };
    }
  }
  const endsRun = status === 429 && isDailyQuota(body);
  const retryAfter = parseRetryAfter(single(outcome.headers['retry-after']), kenar.clock.now());
  const quota = endsRun ? 'The daily quota of the app is used up; waiting would take hours.' : undefined;
  return {
    error: fail(happening, explainAnswer(asking.what, asking.ask, outcome, quota), { status, endsRun }),
    retryAfter,
  };
}

function withMore(error: KenarError, more: string, about: { endsRun?: boolean } = {}): KenarError {
  return new KenarError(`${error.message} ${more}`, {
    step: error.step,
    happening: error.happening,
    ...(error.status === null ? {} : { status: error.status }),
    endsRun: about.endsRun ?? error.endsRun,
  });
}

function describe(ask: Ask, request: HttpRequest, outcome: HttpOutcome, milliseconds: number): string {
  const end =
    outcome.kind === 'answer'
      ? `${outcome.status}${quoteAnswer(ask, outcome)}`
      : `${outcome.kind}: ${outcome.cause.message}`;
  return `POST ${request.url} → ${end} (${milliseconds} ms)`;
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
