import type { Kenar } from './client.ts';
import { KenarError } from './error.ts';
import { type Explained, explainAnswer, explainFailure, isUntrusted } from './explain.ts';
import type { Ask } from './hints.ts';
import { type Happening, happeningOfStatus, isDailyQuota, parseRetryAfter } from './retry.ts';
import type { HttpOutcome, HttpRequest } from './transport.ts';

export type Answer = { readonly status: number; readonly body: string };

/** How one try ended: with a value, or with an error of which the retry table knows what to do. */
export type Try<T> =
  | { readonly value: T }
  | {
      readonly error: KenarError;
      /** What the answer's `Retry-After` asks for, in seconds. */
      readonly retryAfter: number | null;
    };

/** A 2xx answer that is not what the API documents. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** What is known of the request whose outcome is judged. */
export type Judged<T> = {
  readonly ask: Ask;
  readonly what: string;
  /** Reads a 2xx answer; throws `Malformed` when it is not what the API documents. */
  read(answer: Answer): T;
};

/** What an outcome means: a value, or an error that says what was seen and what to do. No secret is in it. */
export function judge<T>(
  kenar: Pick<Kenar, 'secrets' | 'clock'>,
  judged: Judged<T>,
  request: HttpRequest,
  outcome: HttpOutcome,
): Try<T> {
  const { ask, what } = judged;
  const fail = (
    happening: Happening,
    { seen, advice }: Explained,
    more: { status?: number; endsRun?: boolean; isDaily?: boolean; cause?: unknown } = {},
  ) => {
    const clean = kenar.secrets.redact;
    return new KenarError(clean(seen), clean(advice), { step: ask.step, happening, ...more });
  };

  if (outcome.kind !== 'answer') {
    const { cause } = outcome;
    const happening = isUntrusted(cause) ? 'untrusted' : outcome.kind;
    const error = fail(happening, explainFailure(what, new URL(request.url), outcome), { cause });
    return { error, retryAfter: null };
  }
  const { status, body } = outcome;
  const happening = happeningOfStatus(status);
  // Redacted before anything of it is quoted: a secret that is cut in two would not be known as one.
  const explain = (more?: string) =>
    explainAnswer(what, ask, { ...outcome, body: kenar.secrets.redact(body) }, more);
  if (happening === 'done') {
    try {
      return { value: judged.read({ status, body }) };
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      return { error: fail('malformed', explain(error.message), { status }), retryAfter: null };
    }
  }
  const retryAfter = parseRetryAfter(single(outcome.headers['retry-after']), kenar.clock.now());
  // What names a time to wait is waited for, whatever else it says.
  const isDaily = status === 429 && isDailyQuota(body);
  const endsRun = isDaily && retryAfter === null;
  return {
    error: fail(happening, explain(), { status, endsRun, isDaily }),
    retryAfter,
  };
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
