import type { Kenar } from './client.ts';
import { describeFailure, describeResponse, type ErrorDescription, isUntrusted } from './describe-error.ts';
import { KenarError } from './error.ts';
import type { Operation } from './hints.ts';
import type { HttpOutcome, HttpRequest } from './http/transport.ts';
import { isDailyQuota, kindOfStatus, parseRetryAfter, type ResultKind } from './retry.ts';

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
export class MalformedResponseError extends Error {
  override readonly name = 'MalformedResponseError';
}

/** What is known of the request whose outcome is classified. */
export type Classified<T> = {
  readonly operation: Operation;
  readonly what: string;
  /** Reads a 2xx answer; throws `MalformedResponseError` when it is not what the API documents. */
  read(answer: Answer): T;
};

/** What an outcome means: a value, or an error that says what was seen and what to do. No secret is in it. */
export function classifyResponse<T>(
  kenar: Pick<Kenar, 'redactor' | 'clock'>,
  call: Classified<T>,
  request: HttpRequest,
  outcome: HttpOutcome,
): Try<T> {
  const { operation, what } = call;
  const fail = (
    kind: ResultKind,
    { problem, hint }: ErrorDescription,
    more: { status?: number; endsRun?: boolean; isDaily?: boolean; cause?: unknown } = {},
  ) => {
    const clean = kenar.redactor.redact;
    return new KenarError(clean(problem), clean(hint), { step: operation.step, kind, ...more });
  };

  if (outcome.kind !== 'answer') {
    const { cause } = outcome;
    const kind = isUntrusted(cause) ? 'untrusted_certificate' : outcome.kind;
    const error = fail(kind, describeFailure(what, new URL(request.url), outcome), { cause });
    return { error, retryAfter: null };
  }
  const { status, body } = outcome;
  const kind = kindOfStatus(status);
  // Redacted before anything of it is quoted: a secret that is cut in two would not be known as one.
  const explain = (more?: string) =>
    describeResponse(what, operation, { ...outcome, body: kenar.redactor.redact(body) }, more);
  if (kind === 'done') {
    try {
      return { value: call.read({ status, body }) };
    } catch (error) {
      if (!(error instanceof MalformedResponseError)) throw error;
      return { error: fail('malformed_response', explain(error.message), { status }), retryAfter: null };
    }
  }
  const retryAfter = parseRetryAfter(single(outcome.headers['retry-after']), kenar.clock.now());
  // What names a time to wait is waited for, whatever else it says.
  const isDaily = status === 429 && isDailyQuota(body);
  const endsRun = isDaily && retryAfter === null;
  return {
    error: fail(kind, explain(), { status, endsRun, isDaily }),
    retryAfter,
  };
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
