import { STATUS_CODES } from 'node:http';
import { isObject, parseJson } from '../text/json.ts';
import { excerpt, oneLine } from '../text/safe.ts';
import { hintFor, type Operation } from './hints.ts';
import type { ErrorDescription } from './http/describe-failure.ts';
import type { HttpOutcome } from './http/transport.ts';
import { describeOauthError } from './oauth-error.ts';
import type { Step } from './retry.ts';

type HttpAnswer = Extract<HttpOutcome, { kind: 'answer' }>;

/** How to report an answer that says no, or that says nothing the API documents. */
export function describeResponse(
  what: string,
  operation: Operation,
  answer: HttpAnswer,
  more = '',
): ErrorDescription {
  const { status } = answer;
  const name = STATUS_CODES[status];
  const said = status >= 300 && status < 400 ? redirectTarget(answer) : quoteResponse(operation, answer);
  return {
    problem: `Asked for ${what}, the answer was ${status}${name ? ` ${name}` : ''}${said}.`,
    hint: [more, hintFor(operation, status, answer.body)].filter(Boolean).join(' '),
  };
}

/** Whether a body came to its end, and as it was asked for: not compressed. */
export function isReadable(answer: HttpAnswer): boolean {
  return answer.isWhole && encodingOf(answer) === null;
}

function encodingOf({ headers }: HttpAnswer): string | null {
  const encoding = String(headers['content-encoding'] ?? '').trim();
  return encoding === '' || /^identity$/i.test(encoding) ? null : encoding;
}

/**
 * The beginning of an answer: the message of Google's error shape (`{code, message, details}`) where there is one,
 * else the body.
 *
 * A 2xx to a request for a token is a credential, whatever its shape, and one about a user is private: nothing of it is
 * quoted but its keys. An answer that breaks off is not quoted either: a secret in it may be cut, and would not be
 * recognised.
 */
export function quoteResponse(operation: Operation, answer: HttpAnswer): string {
  const { status, body } = answer;
  const encoding = encodingOf(answer);
  const size = `${Buffer.byteLength(body)} bytes`;
  if (encoding !== null) return `, its body encoded as ${excerpt(encoding, 40)}, which was not asked for`;
  if (!answer.isWhole) return `, and it broke off after ${size} of its body`;
  if (body.trim() === '') return ' with an empty body';
  const isPrivate = PRIVATE.includes(operation.step) && status < 300;
  return isPrivate ? `, ${shapeOf(body)}` : `: “${excerpt(messageIn(operation, body) ?? body)}”`;
}

const PRIVATE: readonly Step[] = ['upload_token', 'refresh', 'exchange', 'token_owner'];

/** What kind of body it is, without any value. A key that looks unlike an API's keys counts as a value too. */
function shapeOf(body: string): string {
  const json = parseJson(body);
  if (json === undefined) {
    const kind = body.trimStart().startsWith('<') ? 'a page or XML' : 'no JSON';
    return `${kind} of ${Buffer.byteLength(body)} bytes`;
  }
  if (!isObject(json)) return 'JSON that is no object';
  const keys = Object.keys(json).map((key) => (/^[a-z_]{1,24}$/i.test(key) ? key : '…'));
  return keys.length === 0 ? 'an empty object' : `an object with ${keys.slice(0, 10).join(', ')}`;
}

/** `null` without one, as for a proxy's page: then the beginning of the body is quoted. */
function messageIn({ step }: Operation, body: string): string | null {
  const oauth = step === 'refresh' || step === 'exchange' ? describeOauthError(body) : null;
  if (oauth !== null) return oauth;
  const json = parseJson(body);
  return isObject(json) && typeof json.message === 'string' ? json.message || null : null;
}

/** The host only: the path and query of a redirect may hold anything. */
function redirectTarget(answer: HttpAnswer): string {
  const location = answer.headers.location;
  const url = typeof location === 'string' && URL.canParse(location) ? new URL(location) : null;
  return url ? ` to ${oneLine(url.host)}` : '';
}
