import { describe, expect, test } from 'vitest';
import { describeFailure, isUntrusted } from '../../src/kenar/http/describe-failure.ts';
import type { HttpProxy } from '../../src/kenar/http/proxy.ts';
import type { Failure } from '../../src/kenar/http/transport.ts';

const URL_ASKED = new URL('https://open-api.divar.ir/secret-path?key=value');
const PROXY = {
  url: 'http://user:pass@p.example:3128',
  host: 'p.example:3128',
  variable: 'ALL_PROXY',
} as HttpProxy;

function failureOf(cause: Error, more: Partial<Failure> = {}) {
  return describeFailure('an upload token', URL_ASKED, {
    kind: 'connect_failed',
    cause,
    proxy: null,
    ...more,
  });
}

const coded = (code: string, message = 'raw message') => Object.assign(new Error(message), { code });

describe('a request without an answer is told with its reason', () => {
  test.each([
    ['ECONNREFUSED', 'the connection was refused'],
    ['ECONNRESET', 'the connection was reset'],
    ['EPIPE', 'the connection was closed'],
    ['UND_ERR_SOCKET', 'the connection was closed'],
    ['ENOTFOUND', 'DNS does not know its name'],
    ['EAI_AGAIN', 'DNS gave no answer for its name'],
    ['ETIMEDOUT', 'the connection timed out'],
    ['UND_ERR_CONNECT_TIMEOUT', 'the connection timed out'],
    ['EHOSTUNREACH', 'it can’t be reached'],
    ['ENETUNREACH', 'the network can’t be reached'],
    ['EOTHER', 'raw message'],
  ])('%s: %s', (code, reason) => {
    expect(failureOf(coded(code)).problem).toBe(
      `Asked open-api.divar.ir for an upload token: ${reason} (${code}).`,
    );
  });
  test('without a code by its message, on one line', () => {
    expect(failureOf(new Error('nothing moved\n::error::x')).problem).toBe(
      'Asked open-api.divar.ir for an upload token: nothing moved\\n::error::x.',
    );
  });
  test.each([
    ['bad response', '“100 Continue”'],
    ['bad upgrade', '“101 Switching Protocols”'],
  ])('an interim answer (%s) by its name: %s', (message, name) => {
    const { problem, hint } = failureOf(coded('UND_ERR_SOCKET', message), { kind: 'no_response' });
    expect(problem).toContain(
      `it sent ${name}, which was not asked for, instead of an answer (UND_ERR_SOCKET)`,
    );
    expect(hint).toBe('The request may have arrived.');
  });
});

describe('what to do depends on how far the request came', () => {
  test('nothing was sent when no connection was made', () => {
    expect(failureOf(coded('ECONNREFUSED')).hint).toBe(
      'Nothing was sent. Check the network; Divar may be reachable from Iran only, and behind a proxy HTTPS_PROXY must be set.',
    );
    expect(failureOf(coded('ECONNREFUSED'), { proxy: PROXY }).hint).toBe(
      'Nothing was sent. Check the network, and the proxy p.example:3128 (ALL_PROXY); Divar may be reachable from Iran only.',
    );
  });
  test('it may have arrived when a part of it was sent', () => {
    for (const proxy of [null, PROXY])
      expect(failureOf(coded('ECONNRESET'), { kind: 'no_response', proxy }).hint).toBe(
        'The request may have arrived.',
      );
  });
  test('a certificate that is not trusted can be trusted', () => {
    expect(failureOf(coded('CERT_HAS_EXPIRED')).hint).toMatch(/not trusted\. .*NODE_EXTRA_CA_CERTS/);
  });
});

describe('a proxy that refuses is described by its status', () => {
  test.each<[string, number, HttpProxy | null, string, string]>([
    [
      'Proxy response (407) !== 200',
      407,
      PROXY,
      'Asked the proxy p.example:3128 to connect',
      '407 Proxy Authentication Required',
    ],
    [
      'Proxy response (403) !== 200',
      403,
      PROXY,
      'Asked the proxy p.example:3128 to connect',
      '403 Forbidden',
    ],
    ['Proxy response (599) !== 200', 599, null, 'Asked the proxy to connect', '599'],
  ])('%s', (message, status, proxy, start, told) => {
    const { problem, hint } = failureOf(new Error(message), { proxy });
    expect(problem).toBe(`${start} to open-api.divar.ir, for an upload token: its answer was ${told}.`);
    const variable = proxy?.variable ?? 'HTTPS_PROXY';
    expect(hint).toBe(
      status === 407
        ? `Nothing was sent. The proxy asks for a login: put user and password into ${variable}, or the host into NO_PROXY.`
        : `Nothing was sent. Check ${variable}, and whether the proxy allows this host; hosts in NO_PROXY are reached without it.`,
    );
  });
  test.each(['Not a Proxy response (407)', 'Proxy response (40)', 'Proxy response (4071)'])(
    'but not by another message: %s',
    (message) => {
      expect(failureOf(new Error(message), { proxy: PROXY }).problem).toBe(
        `Asked open-api.divar.ir for an upload token: ${message}.`,
      );
    },
  );
});

test('no description holds a path, a query or the login of a proxy', () => {
  for (const code of ['ECONNREFUSED', 'CERT_HAS_EXPIRED', 'EOTHER']) {
    for (const kind of ['connect_failed', 'no_response'] as const) {
      const { problem, hint } = failureOf(coded(code), { kind, proxy: PROXY });
      expect(`${problem} ${hint}`).not.toMatch(/secret-path|key=value|user:pass/);
    }
  }
});

test.each([
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
])('%s is a certificate that is not trusted, as a cause too', (code) => {
  const cause = Object.assign(new Error('tls'), { code });
  expect(isUntrusted(cause)).toBe(true);
  expect(isUntrusted(new Error('connect', { cause }))).toBe(true);
  expect(isUntrusted(Object.assign(new Error('tls'), { code: `${code}_` }))).toBe(false);
});
