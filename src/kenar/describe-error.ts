import { STATUS_CODES } from 'node:http';
import { excerpt, oneLine } from '../text/safe.ts';
import { hintFor, type Operation } from './hints.ts';
import { failedHost } from './http/connect-error.ts';
import type { Failure, HttpOutcome } from './http/transport.ts';

type AnswerOutcome = Extract<HttpOutcome, { kind: 'answer' }>;

/** What Node and OpenSSL call a certificate that is not trusted. */
const CERTIFICATE_CODES = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** What undici says when a proxy does not open a tunnel. */
const PROXY_REFUSAL = /^Proxy response \((\d{3})\)/;

const FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed',
  ENOTFOUND: 'DNS does not know its name',
  EAI_AGAIN: 'DNS gave no answer for its name',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  EHOSTUNREACH: 'it can’t be reached',
  ENETUNREACH: 'the network can’t be reached',
};

export function isUntrusted(cause: Error): boolean {
  return CERTIFICATE_CODES.has(codeOf(cause) ?? '');
}

/** What was seen, and what to do about it. */
export type ErrorDescription = { readonly problem: string; readonly hint: string };

/** What to tell of a request that got no answer. */
export function describeFailure(what: string, url: URL, failure: Failure): ErrorDescription {
  const { cause, kind, proxy } = failure;
  const [, refusal] = PROXY_REFUSAL.exec(cause.message) ?? [];
  if (refusal !== undefined) return describeProxyRefusal(what, url, failure, Number(refusal));
  const code = codeOf(cause);
  const reason = `${(code && FAILURES[code]) ?? oneLine(cause.message)}${code ? ` (${code})` : ''}`;
  const failedAtProxy = proxy !== null && failedHost(cause) === proxy.host;
  const problem = failedAtProxy
    ? `${askedProxy(what, url, failure)}: ${reason}.`
    : `Asked ${url.host} for ${what}: ${reason}.`;
  if (isUntrusted(cause)) {
    const hint =
      'Its certificate is not trusted. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its certificate.';
    return { problem, hint };
  }
  if (failedAtProxy) {
    return { problem, hint: `${NOTHING_SENT} Check that it runs, and ${proxy.variable}; ${NO_PROXY}.` };
  }
  if (kind === 'no_response') return { problem, hint: 'The request may have arrived.' };
  // A connection to the host itself: NO_PROXY names it. Through SOCKS undici says so of each.
  const isPassed = failedHost(cause) === url.host && !proxy?.url.startsWith('socks');
  const way =
    proxy !== null && !isPassed
      ? `Check the network, and the proxy ${proxy.host} (${proxy.variable}); Divar may be reachable from Iran only.`
      : 'Check the network; Divar may be reachable from Iran only, and behind a proxy HTTPS_PROXY must be set.';
  return { problem, hint: `${NOTHING_SENT} ${way}` };
}

const NOTHING_SENT = 'Nothing was sent.';
const NO_PROXY = 'NO_PROXY goes past it';

function askedProxy(what: string, url: URL, { proxy }: Failure): string {
  return `Asked the proxy${proxy ? ` ${proxy.host}` : ''} for a way to ${url.host}, for ${what}`;
}

function describeProxyRefusal(what: string, url: URL, failure: Failure, status: number): ErrorDescription {
  const name = STATUS_CODES[status];
  const variable = failure.proxy?.variable ?? 'HTTPS_PROXY';
  const way =
    status === 407
      ? `The proxy asks for a login: put user and password into ${variable}, or the host into NO_PROXY.`
      : `Check ${variable}, and whether the proxy allows this host; ${NO_PROXY}.`;
  return {
    problem: `${askedProxy(what, url, failure)}: its answer was ${status}${name ? ` ${name}` : ''}.`,
    hint: `${NOTHING_SENT} ${way}`,
  };
}

/** What to tell of an answer that says no, or that says nothing the API documents. */
export function describeResponse(
  what: string,
  operation: Operation,
  answer: AnswerOutcome,
  more = '',
): ErrorDescription {
  const { status } = answer;
  const name = STATUS_CODES[status];
  const said = status >= 300 && status < 400 ? target(answer) : quoteResponse(operation, answer);
  return {
    problem: `Asked for ${what}, the answer was ${status}${name ? ` ${name}` : ''}${said}.`,
    hint: [more, hintFor(operation, status, answer.body)].filter(Boolean).join(' '),
  };
}

/**
 * The beginning of an answer: Google's error shape (`{code, message, details}`) where there is one, else what came.
 *
 * A 2xx to a request for a token is a credential, in whatever shape it came: nothing of it is quoted but its keys.
 */
export function quoteResponse(operation: Operation, { status, body }: AnswerOutcome): string {
  if (body.trim() === '') return ' with an empty body';
  const givesToken = (operation.step === 'upload_token' || operation.step === 'refresh') && status < 300;
  return givesToken ? `, ${shapeOf(body)}` : `: “${excerpt(messageIn(body) ?? body)}”`;
}

/** What came, without a value. What no API calls its keys is none either. */
function shapeOf(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      return 'JSON that is no object';
    const keys = Object.keys(parsed).map((key) => (/^[a-z_]{1,24}$/i.test(key) ? key : '…'));
    return keys.length === 0 ? 'an empty object' : `an object with ${keys.slice(0, 10).join(', ')}`;
  } catch {
    const kind = body.trimStart().startsWith('<') ? 'a page or XML' : 'no JSON';
    return `${kind} of ${Buffer.byteLength(body)} bytes`;
  }
}

function messageIn(body: string): string | null {
  try {
    const parsed: unknown = JSON.parse(body);
    if (
      typeof parsed === 'object' &&
      parsed !== null &&
      'message' in parsed &&
      typeof parsed.message === 'string'
    ) {
      return parsed.message || null;
    }
  } catch {
    // Not JSON: a proxy's page, for example. Its beginning is quoted instead.
  }
  return null;
}

/** The host only: paths and queries of a redirect may hold anything. */
function target(answer: AnswerOutcome): string {
  const location = answer.headers.location;
  const url = typeof location === 'string' && URL.canParse(location) ? new URL(location) : null;
  return url ? ` to ${oneLine(url.host)}` : '';
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner === undefined || inner === error ? null : codeOf(inner);
}
