import { describe, expect, test } from 'vitest';
import { classifyResponse } from '../../src/kenar/classify.ts';
import { createConnector } from '../../src/kenar/http/connect.ts';
import { describeFailure } from '../../src/kenar/http/describe-failure.ts';
import type { HttpProxy } from '../../src/kenar/http/proxy.ts';
import type { HttpOutcome } from '../../src/kenar/http/transport.ts';
import { createTestContext } from '../helpers/test-context.ts';
import { errorOf, openScriptedKenar } from './scripted-kenar.ts';
import { pngPart } from './test-kenar.ts';

const OK: Partial<HttpOutcome> = { status: 200, body: '{"id":"media","status":"ok"}' };

/** An upload, whose tokens are numbered and whose tries end as written; each request as `token` or by its token. */
async function upload(tries: readonly Partial<HttpOutcome>[], retries = 3, own?: number) {
  const left = [...tries];
  let tokens = 0;
  const test = openScriptedKenar({
    retries,
    answer(_n, { url }) {
      if (url.startsWith('https://upload/')) return left.shift() ?? OK;
      tokens += 1;
      return { body: `{"token":"upload-token-${tokens}"}` };
    },
  });
  const part = { ...pngPart(), name: 'a\nb.png' };
  const result = await test.kenar
    .uploadMedia(part, own === undefined ? {} : { retries: own })
    .catch((error: Error) => error);
  const asked = test.requests.map(({ url, headers }) =>
    url === 'https://upload/upload/image'
      ? String(headers.authorization).replace('Bearer upload-token-', '')
      : 'token',
  );
  return { ...test, result, asked: asked.join(' ') };
}

const failure = (kind: 'connect_failed' | 'no_response'): Partial<HttpOutcome> => ({
  kind,
  cause: new Error('broken'),
  proxy: null,
});

describe('an upload', () => {
  test.each<[string, readonly Partial<HttpOutcome>[], string]>([
    ['that did not leave', [failure('connect_failed')], 'token 1 1'],
    ['that a limit refused', [{ status: 429 }], 'token 1 1'],
    ['without an answer', [failure('no_response')], 'token 1 token 2'],
    ['with a server’s error', [{ status: 500 }], 'token 1 token 2'],
    ['with an answer of another shape', [{ body: '{}' }], 'token 1 token 2'],
    ['that was not done', [{ body: '{"id":"media","status":"OK"}' }], 'token 1 token 2'],
    ['whose token is refused', [{ status: 401 }], 'token 1 token 2'],
    ['whose token is forbidden', [{ status: 403 }], 'token 1 token 2'],
    ['refused after a break', [{ status: 500 }, { status: 401 }], 'token 1 token 2 token 3'],
  ])('%s is tried again, with a token that was not used', async (_what, tries, asked) => {
    const run = await upload(tries);
    expect([run.result, run.asked]).toEqual(['media', asked]);
  });

  test.each([400, 402, 404, 413])('refused by a %i is not tried again', async (status) => {
    const run = await upload([{ status }]);
    expect(run.result).toMatchObject({ status, step: 'upload' });
    expect(run.asked).toBe('token 1');
  });

  test('whose token is refused tells that a fresh one is asked for, and asks once', async () => {
    const run = await upload([{ status: 403 }, { status: 401 }]);
    expect(run.lines.filter((line) => line.startsWith('info'))).toEqual([
      'info: The upload token for a\\nb.png was refused (403); asking for a fresh one.',
    ]);
    expect(run.result).toMatchObject({ status: 401 });
    expect(run.asked).toBe('token 1 token 2');
    expect(run.waits).toEqual([]);
  });

  test.each([
    [0, undefined, 1],
    [2, undefined, 3],
    [3, 1, 2],
    [0, 2, 3],
  ])('with %s retries, or %s of its own, is tried so often: %i', async (retries, own, tries) => {
    const run = await upload(
      Array.from({ length: 9 }, () => ({ status: 500 })),
      retries,
      own,
    );
    expect(run.asked.replaceAll('token', '').trim().split(/ +/)).toHaveLength(tries);
  });

  test('that is tried after its token was refused has used up what was tried before', async () => {
    const broken = Array.from({ length: 9 }, () => ({ status: 500 }));
    expect((await upload([{ status: 401 }, ...broken], 1)).asked).toBe('token 1 token 2 token 3');
    expect((await upload([{ status: 500 }, { status: 401 }, ...broken], 2)).asked).toBe(
      'token 1 token 2 token 3 token 4',
    );
  });

  test('redacts its token, and gives no id that is a secret', async () => {
    const run = await upload([{ body: '{"id":"upload-token-1","status":"ok"}' }], 0);
    expect(String(run.result)).toContain('Its id is a secret, and no media token.');
    expect(run.lines.join('\n')).not.toContain('upload-token-1');
    expect(run.context.redactor.redact('upload-token-1')).toBe('***');
    expect(run.requests[0]).toMatchObject({
      body: '{}',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-api-key': 'the-api-key' },
    });
  });

  test('refused for what is no upload is not tried again: its token can’t be had', async () => {
    const test = openScriptedKenar({ answer: () => ({ status: 401 }) });
    expect(await errorOf(test.kenar.uploadMedia(pngPart()))).toMatchObject({ step: 'upload_token' });
    expect(test.requests).toHaveLength(1);
  });
});

describe('what a try ended with', () => {
  const { context } = createTestContext();
  const request = { url: 'https://api/x', headers: {}, body: '' };
  const call = { operation: { step: 'upload_token' }, what: 'a thing', read: () => 'value' } as const;
  const classify = (outcome: Partial<HttpOutcome>, read: () => string = call.read) =>
    classifyResponse(context, { ...call, read }, request, {
      kind: 'answer',
      status: 200,
      headers: {},
      body: '{}',
      isWhole: true,
      ...outcome,
    } as HttpOutcome);

  test('is a value, or the fault of the program', () => {
    expect(classify({})).toEqual({ value: 'value' });
    const fault = new RangeError('a mistake');
    const read = () => {
      throw fault;
    };
    expect(() => classify({}, read)).toThrow(fault);
  });

  test.each<[Record<string, string | string[]>, number | null]>([
    [{ 'retry-after': ['7', '9'] }, 7],
    [{ 'retry-after': '7' }, 7],
    [{}, null],
    [{ 'retry-after': new Date(context.clock.now() + 9000).toUTCString() }, 9],
    [{ 'retry-after': 'Sat, 01 Aug 2026 12:00:09 GMT', date: ['Sat, 01 Aug 2026 12:00:00 GMT'] }, 9],
  ])('may ask for a time to wait: %j', (headers, retryAfter) => {
    expect(classify({ status: 503, headers })).toMatchObject({ retryAfter });
  });

  test('without an answer asks for none, and may be a certificate that is not trusted', () => {
    const untrusted = Object.assign(new Error('tls'), { code: 'CERT_HAS_EXPIRED' });
    for (const kind of ['connect_failed', 'no_response'] as const) {
      expect(classify({ kind, cause: untrusted, proxy: null })).toMatchObject({
        retryAfter: null,
        error: {
          kind: 'untrusted_certificate',
          cause: untrusted,
          status: null,
          hint: 'Its certificate is not trusted. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its certificate.',
        },
      });
      expect(classify({ kind, cause: new Error('x'), proxy: null })).toMatchObject({ error: { kind } });
    }
  });
});

test('an answer that broke off has that for its reason, and not its shape', async () => {
  const run = openScriptedKenar({ retries: 0, answer: () => ({ body: '{"tok', isWhole: false }) });
  expect((await errorOf(run.kenar.getUploadToken())).message).toBe(
    'Asked for an upload token, the answer was 200 OK, and it broke off after 5 bytes of its body. So it says nothing that the API documents. A proxy may have answered instead. Given up after one try.',
  );
});

test('a proxy that can’t be reached is told as such, whatever the kind of failure', async () => {
  const proxy: HttpProxy = { url: 'http://p.example:1', host: 'p.example:1', variable: 'ALL_PROXY' };
  const lookup = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));
  const cause = await new Promise<Error>((resolve) =>
    createConnector(1000, lookup).connect(
      { hostname: 'p.example', protocol: 'http:', port: '1' },
      (...[error]) => void resolve(error ?? new Error('none')),
    ),
  );
  for (const kind of ['connect_failed', 'no_response'] as const) {
    expect(describeFailure('a thing', new URL('https://api/x'), { kind, cause, proxy })).toEqual({
      problem:
        'Asked the proxy p.example:1 to connect to api, for a thing: DNS does not know its name (ENOTFOUND).',
      hint: 'Nothing was sent. Check that it runs, and ALL_PROXY; hosts in NO_PROXY are reached without it.',
    });
  }
  expect(
    describeFailure('a thing', new URL('https://api/x'), { kind: 'no_response', cause, proxy: null }),
  ).toEqual({
    problem: 'Asked api for a thing: DNS does not know its name (ENOTFOUND).',
    hint: 'The request may have arrived.',
  });
});
