import { describe, expect, test } from 'vitest';
import type { Kenar, SendOptions } from '../../src/kenar/client.ts';
import { KenarError } from '../../src/kenar/error.ts';
import type { HttpOutcome } from '../../src/kenar/http/transport.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import type { TestContext } from '../helpers/test-context.ts';
import { openScriptedKenar as begin, errorOf, type Script } from './scripted-kenar.ts';
import { pngPart } from './test-kenar.ts';

const APP = { clientId: 'app', clientSecret: 'app-secret', redirectUri: 'https://a.example/back' };
const TOKEN = { body: '{"token":"upload-token"}' };
const REFUSED: Partial<HttpOutcome> = {
  kind: 'connect_failed',
  cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
  proxy: null,
};
const send = (kenar: Kenar, options: SendOptions = {}) =>
  kenar.sendMessage({ kind: 'bot', id: 'team' }, { kind: 'text', text: 'hello' }, options);

describe('each try is told', () => {
  test('with what was asked for, the wait, and how it ended', async () => {
    const { kenar, lines, waits } = begin({
      answer: (n, _request, { pass }) => {
        pass(12.6);
        if (n === 1) return { status: 503, body: 'later' };
        if (n === 2) return { status: 429, body: '{"message":"too many"}' };
        return n === 3 ? REFUSED : TOKEN;
      },
    });
    expect(await kenar.getUploadToken()).toBe('upload-token');
    const url = 'POST https://api/experimental/open-platform/chat/upload';
    expect(lines).toEqual([
      `debug: ${url} → 503: “later” (13 ms)`,
      'info: Waiting 1.0 s before asking for an upload token again (try 2 of 4): Asked for an upload token, the answer was 503 Service Unavailable: “later”.',
      `debug: ${url} → 429: “too many” (13 ms)`,
      'info: Waiting 22.5 s before asking for an upload token again (try 3 of 4): Asked for an upload token, the answer was 429 Too Many Requests: “too many”.',
      `debug: ${url} → connect_failed: connect ECONNREFUSED (13 ms)`,
      'info: Waiting 4.0 s before asking for an upload token again (try 4 of 4): Asked api for an upload token: the connection was refused (ECONNREFUSED).',
      `debug: ${url} → 200, an object with token (13 ms)`,
    ]);
    expect(waits).toEqual([1000, 22_500, 4000]);
  });

  test('with its method, and without what is a secret', async () => {
    const { kenar, lines, context } = begin({ answer: () => ({ status: 404, body: 'no hunter2-of-tests' }) });
    context.redactor.add('hunter2-of-tests');
    const error = await errorOf(kenar.getUser('access'));
    expect(lines).toEqual(['debug: GET https://api/v1/open-platform/users → 404: “no ***” (0 ms)']);
    expect(error.message).toBe(
      'Asked for the user of the access token, the answer was 404 Not Found: “no ***”. There is nothing at this address. Check the base URLs; the API may have changed.',
    );
  });

  test.each<[string, (kenar: Kenar) => Promise<unknown>]>([
    ['an upload token', (kenar) => kenar.getUploadToken()],
    ['the user of the access token', (kenar) => kenar.getUser('access')],
    ['a fresh access token', (kenar) => kenar.refreshTokens(APP, 'old', null)],
    ['the tokens of the consent', (kenar) => kenar.exchangeCode(APP, 'code')],
    ['a message to bot:team', (kenar) => send(kenar)],
  ])('by its name: %s', async (what, request) => {
    const { kenar } = begin({ answer: () => ({ status: 418, body: '' }) });
    expect((await errorOf(request(kenar))).message).toBe(
      `Asked for ${what}, the answer was 418 I'm a Teapot with an empty body.`,
    );
  });

  test('an upload by the name of its file, on one line', async () => {
    const { kenar } = begin({ answer: (n) => (n === 1 ? TOKEN : { status: 418, body: '' }) });
    const error = await errorOf(kenar.uploadMedia({ ...pngPart(), name: 'a\n::error::b.png' }));
    expect(error.message).toContain('Asked for the upload of a\\n::error::b.png, the answer was 418');
  });
});

describe('a request is given up', () => {
  test.each([
    [0, 'Given up after one try.'],
    [1, 'Given up after 2 tries.'],
    [2, 'Given up after 3 tries.'],
  ])('after %i retries', async (retries, told) => {
    const { kenar, requests } = begin({ retries, answer: () => REFUSED });
    const error = await errorOf(kenar.getUploadToken());
    expect(error).toBeInstanceOf(KenarError);
    expect(error).toMatchObject({
      name: 'KenarError',
      problem: 'Asked api for an upload token: the connection was refused (ECONNREFUSED).',
      hint: `Nothing was sent. Check the network; Divar may be reachable from Iran only, and behind a proxy HTTPS_PROXY must be set. ${told}`,
      step: 'upload_token',
      kind: 'connect_failed',
      status: null,
      endsRun: false,
      isDaily: false,
      cause: REFUSED.kind === 'connect_failed' && REFUSED.cause,
    });
    expect(requests).toHaveLength(retries + 1);
  });

  test('with a hint of one sentence where there is no other', async () => {
    const { kenar } = begin({ retries: 0, answer: () => ({ status: 503, body: '' }) });
    expect(await errorOf(kenar.getUploadToken())).toMatchObject({
      message:
        'Asked for an upload token, the answer was 503 Service Unavailable with an empty body. Given up after one try.',
      hint: 'Given up after one try.',
      status: 503,
    });
  });

  test.each<[string, number, boolean]>([
    ['120', 503, true],
    ['121', 503, false],
    ['120', 429, true],
    ['121', 429, false],
    ['Sat, 01 Aug 2026 12:02:01 GMT', 503, false],
  ])('when it is to wait for more than two minutes: %s after a %i', async (retryAfter, status, isWaited) => {
    const headers = { 'retry-after': retryAfter, date: 'Sat, 01 Aug 2026 12:00:00 GMT' };
    const { kenar, waits } = begin({ answer: (n) => (n === 1 ? { status, headers } : TOKEN) });
    const ended = await kenar.getUploadToken().catch((error: unknown) => error);
    expect(waits).toEqual(isWaited ? [120_000] : []);
    if (isWaited) return expect(ended).toBe('upload-token');
    // A limit that is used up for so long ends the whole run.
    expect(ended).toMatchObject({
      hint: expect.stringMatching(/^.*The answer asks to wait 121 s; more than 120 s is not waited for\.$/),
      endsRun: status === 429,
      status,
    });
  });

  test.each([
    [119_000, 2],
    [119_001, 1],
  ])('when a refresh comes to its end after two minutes: %i ms', async (took, tries) => {
    const { kenar, requests } = begin({
      answer: (n, _request, { pass }) => {
        if (n === 1) pass(took);
        return { status: 503, body: '' };
      },
    });
    const error = await errorOf(kenar.refreshTokens(APP, 'old', null));
    expect(error).toMatchObject({
      hint: 'Not tried again: the old tokens are usable for two minutes only.',
      endsRun: false,
    });
    expect(requests).toHaveLength(tries);
  });

  test('but any other goes on after two minutes', async () => {
    const { kenar, requests } = begin({
      answer: (n, _request, { pass }) => {
        pass(130_000);
        return n === 1 ? { status: 503, body: '' } : TOKEN;
      },
    });
    await kenar.getUploadToken();
    expect(requests).toHaveLength(2);
  });

  test('at once when the daily quota is used up and no time is named', async () => {
    const daily = { status: 429, body: 'daily quota' };
    const first = begin({ answer: () => daily });
    expect(await errorOf(first.kenar.getUploadToken())).toMatchObject({ endsRun: true, isDaily: true });
    expect(first.requests).toHaveLength(1);
    // Another status that speaks of a day is no quota.
    const other = begin({ retries: 1, answer: () => ({ status: 503, body: 'daily quota' }) });
    expect(await errorOf(other.kenar.getUploadToken())).toMatchObject({ endsRun: false, isDaily: false });
    const named = begin({ retries: 1, answer: () => ({ ...daily, headers: { 'retry-after': '5' } }) });
    expect(await errorOf(named.kenar.getUploadToken())).toMatchObject({ endsRun: true });
    expect(named.requests).toHaveLength(2);
  });
});

describe('a call that is cancelled', () => {
  const stop = ({ canceller }: TestContext) => canceller.abort(new Error('stop'));
  test.each<[string, Script, number]>([
    [
      'while it is asked for',
      {
        answer: (_n, _request, test) => {
          stop(test);
          return { status: 503 };
        },
      },
      1,
    ],
    ['while it waits', { answer: () => ({ status: 503 }), onWait: stop }, 1],
    ['while a limit holds it', { answer: () => ({ status: 429 }), onWait: stop }, 1],
  ])('%s is not made again, and a message ended with its last answer', async (_when, given, count) => {
    const token = begin(given);
    expect(await errorOf(token.kenar.getUploadToken())).toBeInstanceOf(CancelledError);
    expect(token.requests).toHaveLength(count);
    const message = begin({
      ...given,
      answer: (...args) => ({ ...given.answer(...args), ...REFUSED }),
    });
    expect(await errorOf(send(message.kenar))).toMatchObject({ name: 'KenarError', kind: 'connect_failed' });
    expect(message.requests).toHaveLength(count);
  });

  test('before it begins makes no request, for a message neither', async () => {
    const run = begin({ answer: () => TOKEN });
    stop(run);
    expect(await errorOf(run.kenar.getUploadToken())).toBeInstanceOf(CancelledError);
    expect(await errorOf(send(run.kenar))).toBeInstanceOf(CancelledError);
    expect(run.requests).toEqual([]);
  });

  test('drops its request, unless the answer may be the only one', async () => {
    const { kenar, requests, context } = begin({ answer: () => ({ status: 418 }) });
    for (const work of [
      kenar.getUploadToken(),
      kenar.getUser('access'),
      send(kenar),
      kenar.refreshTokens(APP, 'old', null),
      kenar.exchangeCode(APP, 'code'),
    ])
      await errorOf(work);
    expect(requests.map(({ signal }) => signal === context.forceSignal)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(requests[0]?.signal).toBe(context.signal);
  });
});

describe('a try is accompanied', () => {
  test('by what is called before and after it, in this order', async () => {
    const seen: unknown[] = [];
    const { kenar } = begin({
      answer: (n) => {
        seen.push(`request ${n}`);
        return n === 1 ? REFUSED : { body: '{"conversation_id":"c1"}' };
      },
    });
    const id = await send(kenar, {
      beforeTry: async () => void seen.push('before'),
      afterTry: async (result) => void seen.push('error' in result ? result.error.kind : result.value),
    });
    expect(id).toBe('c1');
    expect(seen).toEqual(['before', 'request 1', 'connect_failed', 'before', 'request 2', 'c1']);
  });

  test('and is not made when the first of them fails', async () => {
    const { kenar, requests } = begin({ answer: () => ({}) });
    const fault = new Error('the receipt can’t be written');
    expect(await errorOf(send(kenar, { beforeTry: () => Promise.reject(fault) }))).toBe(fault);
    expect(requests).toEqual([]);
  });
});

describe('while a request waits for its next try, others', () => {
  test.each<[string, readonly Partial<HttpOutcome>[], number]>([
    ['begin at once', [{ status: 503 }], 1],
    ['have the place that it had while a limit was used up', [{ status: 429 }, { status: 503 }], 2],
  ])('%s', async (_what, answers, wait) => {
    let other: Promise<unknown> = Promise.resolve();
    let asked = 0;
    const left = [...answers];
    const run: ReturnType<typeof begin> = begin({
      answer: (_n, { method }) => (method === 'GET' ? {} : (left.shift() ?? TOKEN)),
      async onWait() {
        if (run.waits.length !== wait) return;
        other = run.kenar.getUser('access');
        for (let i = 0; i < 10; i += 1) await new Promise(setImmediate);
        asked = run.requests.filter(({ method }) => method === 'GET').length;
      },
    });
    await run.kenar.getUploadToken();
    await other;
    expect([asked, run.waits]).toEqual([1, run.waits.slice(0, wait)]);
  });
});
