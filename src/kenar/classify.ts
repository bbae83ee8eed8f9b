import type { Context } from '../runtime/context.ts';
import { describeResponse, isReadable } from './describe-response.ts';
import { KenarError } from './error.ts';
import type { Operation } from './hints.ts';
import { describeFailure, type ErrorDescription, isUntrusted } from './http/describe-failure.ts';
import type { HttpOutcome, HttpRequest } from './http/transport.ts';
import { type Answer, MalformedResponseError } from './response.ts';
import { isDailyQuota, kindOfStatus, parseHttpDate, parseRetryAfter, type ResultKind } from './retry.ts';

/** How one try ended: with a value, or with an error that the retry table knows. */
export type Try<T> =
  | { readonly value: T }
  | {
      readonly error: KenarError;
      /** What the answer's `Retry-After` asks for, in seconds. */
      readonly retryAfter: number | null;
    };

/** What must be known about a request to classify its outcome. */
export type Classified<T> = {
  readonly operation: Operation;
  /** What is requested, in a few words for log and errors: `an upload token`. */
  readonly what: string;
  /** Reads a 2xx answer; throws `MalformedResponseError` when it is not what the API documents. */
  read(answer: Answer): T;
};

/** What an outcome means: a value, or an error that says what was seen and what to do. It holds no secret. */
export function classifyResponse<T>(
  { redactor, clock }: Pick<Context, 'redactor' | 'clock'>,
  call: Classified<T>,
  request: HttpRequest,
  outcome: HttpOutcome,
): Try<T> {
  const { operation, what } = call;
  const fail = (
    kind: ResultKind,
    { problem, hint }: ErrorDescription,
    more: { status?: number; endsRun?: boolean; isDaily?: boolean; cause?: unknown } = {},
  ) =>
    new KenarError(redactor.redact(problem), redactor.redact(hint), { step: operation.step, kind, ...more });

  if (outcome.kind !== 'answer') {
    const { cause } = outcome;
    const kind = isUntrusted(cause) ? 'untrusted_certificate' : outcome.kind;
    const error = fail(kind, describeFailure(what, new URL(request.url), outcome), { cause });
    return { error, retryAfter: null };
  }
  const { status, body, headers } = outcome;
  const kind = kindOfStatus(status);
  // Redacted before a part of it is quoted: a secret that was cut would not be recognised.
  const describe = (more?: string) =>
    describeResponse(what, operation, { ...outcome, body: redactor.redact(body) }, more);
  if (kind === 'done') {
    try {
      return { value: call.read({ status, body }) };
    } catch (error) {
      if (!(error instanceof MalformedResponseError)) throw error;
      // A body that can't be read as it came has a reason of its own.
      const reason = isReadable(outcome) ? error.message : UNREADABLE;
      return { error: fail('malformed_response', describe(reason), { status }), retryAfter: null };
    }
  }
  const serverTime = parseHttpDate(single(headers.date) ?? '');
  const retryAfter = parseRetryAfter(
    single(headers['retry-after']),
    Number.isNaN(serverTime) ? clock.now() : serverTime,
  );
  // An answer that names a time to wait is waited for, whatever its text says.
  const isDaily = status === 429 && isDailyQuota(body);
  const endsRun = isDaily && retryAfter === null;
  return { error: fail(kind, describe(), { status, endsRun, isDaily }), retryAfter };
}

const UNREADABLE = 'So it says nothing that the API documents. A proxy may have answered instead.';

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
