import { STATUS_CODES } from 'node:http';
import { codeOf } from '../../text/error-code.ts';
import { oneLine } from '../../text/safe.ts';
import { isConnectError } from './connect.ts';
import type { Failure } from './transport.ts';

/** What was seen, and what to do about it. */
export type ErrorDescription = { readonly problem: string; readonly hint: string };

/** The codes of Node and OpenSSL for a certificate that is not trusted. */
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

export function isUntrusted(cause: Error): boolean {
  return CERTIFICATE_CODES.has(codeOf(cause) ?? '');
}

const REASONS: Readonly<Record<string, string>> = {
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

/** undici's messages for an interim answer (1xx) that it can't pass over: it closes the connection. */
const INTERIM: Readonly<Record<string, string>> = {
  'bad response': 'it sent “100 Continue”, which was not asked for, instead of an answer',
  'bad upgrade': 'it sent “101 Switching Protocols”, which was not asked for, instead of an answer',
};

function reasonOf(cause: Error): string {
  const code = codeOf(cause);
  const known = INTERIM[cause.message] ?? (code === null ? undefined : REASONS[code]);
  return `${known ?? oneLine(cause.message)}${code === null ? '' : ` (${code})`}`;
}

const NOTHING_SENT = 'Nothing was sent.';
const BYPASS = 'hosts in NO_PROXY are reached without it';

/** undici's message when a proxy does not open a tunnel. */
const PROXY_REFUSAL = /^Proxy response \((\d{3})\)/;

/** How to report a request that got no answer. */
export function describeFailure(what: string, url: URL, failure: Failure): ErrorDescription {
  const { cause, kind, proxy } = failure;
  const [, refusal] = PROXY_REFUSAL.exec(cause.message) ?? [];
  if (refusal !== undefined) return describeProxyRefusal(what, url, failure, Number(refusal));
  const reason = reasonOf(cause);
  const failedAtProxy = proxy !== null && isConnectError(cause);
  const problem = failedAtProxy
    ? `${askedProxy(what, url, failure)}: ${reason}.`
    : `Asked ${url.host} for ${what}: ${reason}.`;
  if (isUntrusted(cause)) {
    const hint =
      'Its certificate is not trusted. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its certificate.';
    return { problem, hint };
  }
  if (failedAtProxy) {
    return { problem, hint: `${NOTHING_SENT} Check that it runs, and ${proxy.variable}; ${BYPASS}.` };
  }
  if (kind === 'no_response') return { problem, hint: 'The request may have arrived.' };
  const check =
    proxy !== null
      ? `Check the network, and the proxy ${proxy.host} (${proxy.variable}); Divar may be reachable from Iran only.`
      : 'Check the network; Divar may be reachable from Iran only, and behind a proxy HTTPS_PROXY must be set.';
  return { problem, hint: `${NOTHING_SENT} ${check}` };
}

function askedProxy(what: string, url: URL, { proxy }: Failure): string {
  return `Asked the proxy${proxy ? ` ${proxy.host}` : ''} to connect to ${url.host}, for ${what}`;
}

function describeProxyRefusal(what: string, url: URL, failure: Failure, status: number): ErrorDescription {
  const name = STATUS_CODES[status];
  const variable = failure.proxy?.variable ?? 'HTTPS_PROXY';
  const check =
    status === 407
      ? `The proxy asks for a login: put user and password into ${variable}, or the host into NO_PROXY.`
      : `Check ${variable}, and whether the proxy allows this host; ${BYPASS}.`;
  return {
    problem: `${askedProxy(what, url, failure)}: its answer was ${status}${name ? ` ${name}` : ''}.`,
    hint: `${NOTHING_SENT} ${check}`,
  };
}
