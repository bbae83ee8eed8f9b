import { describe, expect, test } from 'vitest';
import { AccessError } from '../../src/credentials/access.ts';
import type { Credentials } from '../../src/credentials/credentials.ts';
import { obtainAccess } from '../../src/credentials/renewable.ts';
import { type TokenStore, TokenStoreError } from '../../src/credentials/token-store.ts';
import { KenarError } from '../../src/kenar/error.ts';
import type { ResultKind } from '../../src/kenar/retry.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import { createTestContext } from '../helpers/test-context.ts';

const CLIENT = { clientId: 'app', clientSecret: 'app-secret', redirectUri: 'https://a.example/back' };

type Given = {
  readonly refreshToken?: string | null;
  readonly accessToken?: string | null;
  readonly store?: Partial<TokenStore>;
  /** Throws what the nth refresh is to fail with. */
  readonly onRefresh?: (n: number) => unknown;
};

/** A run that refreshes: what it did, in its order. */
function begin({ refreshToken = 'refresh-0', accessToken = null, store, onRefresh }: Given = {}) {
  const test = createTestContext();
  const done: string[] = [];
  const whole: TokenStore = {
    label: 'the secret TOKEN',
    async exclusively(use) {
      done.push('lock');
      return use().finally(() => done.push('unlock'));
    },
    async load() {
      done.push('load');
      return null;
    },
    verifyWritable: async () => void done.push('verify'),
    save: async (token) => void done.push(`save ${token}`),
    ...store,
  };
  let count = 0;
  const kenar = {
    async refreshTokens(client: unknown, refresh: string, access: string | null) {
      expect(client).toBe(CLIENT);
      // What an answer may echo is redacted from before it is asked for.
      expect(test.context.redactor.redact(`of ${refresh}`)).toBe('of ***');
      count += 1;
      done.push(`refresh ${refresh}, ${access}`);
      await onRefresh?.(count);
      return { refreshToken: `refresh-${count}`, accessToken: `access-${count}` };
    },
  };
  const credentials: Credentials = {
    kind: 'refresh',
    client: CLIENT,
    refreshToken,
    accessToken,
    keptIn: { kind: 'file', path: '/a' },
  };
  const obtain = () =>
    obtainAccess(credentials, {
      kenar,
      context: test.context,
      openTokenStore: async (location) => {
        expect(location).toEqual({ kind: 'file', path: '/a' });
        return whole;
      },
      retries: 0,
    });
  return { ...test, done, obtain };
}

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => `no error, but ${value}`,
    (error: unknown) => error,
  );
}

const kenarError = (kind: ResultKind) =>
  new KenarError('The answer was 400.', 'Check it.', { step: 'refresh', kind, status: 400 });

const PRECEDENCE =
  ' The refresh token came from the secret TOKEN, which takes precedence over the input refresh_token. After a new consent, delete the file.';

describe('the access of a run', () => {
  test.each<[Credentials, string | null]>([
    [{ kind: 'none' }, null],
    [{ kind: 'fixed', accessToken: 'given' }, 'given'],
  ])('with credentials of %j has this token, for good', async (credentials, token) => {
    const nothing = () => Promise.reject(new Error('nothing is refreshed'));
    const access = await obtainAccess(credentials, {
      kenar: { refreshTokens: nothing },
      context: createTestContext().context,
      openTokenStore: nothing,
      retries: 0,
    });
    expect([access.token(), await access.renew('given')]).toEqual([token, false]);
  });

  test.each([
    ['access-0', null, 'refresh refresh-0, access-0'],
    ['access-0', 'refresh-0', 'refresh refresh-0, access-0'],
    [null, null, 'refresh refresh-0, null'],
    // The access token that is known belongs to another pair.
    ['access-0', 'stored', 'refresh stored, null'],
  ])('(%s; stored: %s) is refreshed and saved before it is used', async (accessToken, stored, refresh) => {
    const { obtain, done, lines } = begin({ accessToken, store: { load: async () => stored } });
    expect((await obtain()).token()).toBe('access-1');
    expect(done).toEqual(['lock', 'verify', refresh, 'save refresh-1', 'unlock']);
    expect(lines).toEqual(['info: Got a fresh access token; the new refresh token is in the secret TOKEN']);
  });

  test('is refreshed with the stored token when none is given', async () => {
    const { obtain, done } = begin({ refreshToken: null, store: { load: async () => 'stored' } });
    await obtain();
    expect(done).toContain('refresh stored, null');
  });

  test('can’t be had without any refresh token', async () => {
    const { obtain, done } = begin({ refreshToken: null });
    const error = await errorOf(obtain());
    expect(error).toBeInstanceOf(AccessError);
    expect(error).toMatchObject({
      message: 'the secret TOKEN is gone, and refresh_token is empty.',
      endsRun: true,
    });
    expect(done).toEqual(['lock', 'load', 'unlock']);
  });

  test.each<[ResultKind, string | null, string]>([
    ['rejected', null, ''],
    ['rejected', 'refresh-0', ''],
    ['rejected', 'stored', PRECEDENCE],
    ['server_error', 'stored', ''],
    ['no_response', 'stored', ''],
  ])('that is not given (%s; stored: %s) is told with its reason', async (kind, stored, more) => {
    const fault = kenarError(kind);
    const { obtain, done } = begin({
      store: { load: async () => stored },
      onRefresh: () => Promise.reject(fault),
    });
    const error = await errorOf(obtain());
    expect(error).toBeInstanceOf(AccessError);
    expect(error).toMatchObject({
      message: `The answer was 400. Check it.${more}`,
      endsRun: false,
      cause: fault,
    });
    expect(done.filter((one) => one.startsWith('save'))).toEqual([]);
  });

  test('passes on what neither the API nor the store is at fault for', async () => {
    const [fault, cancelled] = [new RangeError('of a library'), new CancelledError()];
    expect(await errorOf(begin({ onRefresh: () => Promise.reject(fault) }).obtain())).toBe(fault);
    const exclusively = () => Promise.reject(cancelled);
    expect(await errorOf(begin({ store: { exclusively } }).obtain())).toBe(cancelled);
  });

  test('whose refresh token can’t be saved is not used: no message was sent', async () => {
    const test = begin({
      store: {
        save() {
          test.pass(130_000);
          return Promise.reject(new TokenStoreError('can’t be written: 403.', { transient: false }));
        },
      },
    });
    expect(await errorOf(test.obtain())).toMatchObject({
      endsRun: true,
      message: expect.stringContaining('so it was not used and no message was sent.'),
    });
  });

  test.each(['exclusively', 'load'] as const)('needs its store: %s fails', async (method) => {
    const cause = new TokenStoreError('is in use by app-secret.', { transient: false });
    const { obtain, done, context } = begin({ store: { [method]: () => Promise.reject(cause) } });
    context.redactor.add('app-secret');
    const error = await errorOf(obtain());
    expect(error).toBeInstanceOf(AccessError);
    expect(error).toMatchObject({
      message: 'The secret TOKEN is in use by ***. So nothing was refreshed.',
      endsRun: true,
      cause,
    });
    expect(done.filter((one) => one.startsWith('refresh'))).toEqual([]);
  });
});

describe('access that is refused', () => {
  test.each([
    [59_999, false, 'access-2'],
    [60_000, true, 'access-3'],
  ])('%i ms after its renewal is renewed again: %s', async (later, renewed, token) => {
    const { obtain, done, pass } = begin();
    const access = await obtain();
    // The first one may be refused at once: it may have been obtained long before it is used.
    expect(await access.renew('access-1')).toBe(true);
    pass(later);
    expect(await access.renew('access-2')).toBe(renewed);
    expect(access.token()).toBe(token);
    const used = done.filter((one) => one.startsWith('refresh'));
    expect(used).toEqual(
      ['refresh refresh-0, null', 'refresh refresh-1, access-1', 'refresh refresh-2, access-2'].slice(
        0,
        renewed ? 3 : 2,
      ),
    );
  });

  test('and was replaced meanwhile is not renewed once more', async () => {
    const { obtain, done } = begin();
    const access = await obtain();
    expect(await Promise.all([access.renew('access-1'), access.renew('access-1')])).toEqual([true, true]);
    expect(await access.renew('access-1')).toBe(true);
    expect(done.filter((one) => one.startsWith('refresh'))).toHaveLength(2);
  });

  test('and can’t be renewed is not tried again, and what was sent is told', async () => {
    let saves = 0;
    const test = begin({
      store: {
        async save() {
          saves += 1;
          if (saves === 1) return;
          test.pass(130_000);
          throw new TokenStoreError('can’t be written: 403.', { transient: false });
        },
      },
    });
    const access = await test.obtain();
    const errors = [await errorOf(access.renew('access-1')), await errorOf(access.renew('access-1'))];
    expect(errors[0]).toBe(errors[1]);
    expect(errors[0]).toMatchObject({
      endsRun: true,
      message: expect.stringContaining('no further message'),
    });
    expect([saves, access.token()]).toEqual([2, 'access-1']);
  });

  test('and whose store can’t be written any more is not refreshed, and not tried again', async () => {
    let proofs = 0;
    const { obtain, done } = begin({
      store: {
        async verifyWritable() {
          proofs += 1;
          if (proofs > 1) throw new TokenStoreError('can’t be written: 403.', { transient: false });
        },
      },
    });
    const access = await obtain();
    const errors = [await errorOf(access.renew('access-1')), await errorOf(access.renew('access-1'))];
    expect(errors[0]).toBe(errors[1]);
    expect(errors[0]).toMatchObject({
      endsRun: true,
      message: expect.stringMatching(/^The secret TOKEN can’t be written: 403\. .*nothing was refreshed/),
    });
    expect([proofs, access.token()]).toEqual([2, 'access-1']);
    expect(done.filter((one) => one.startsWith('refresh'))).toHaveLength(1);
  });

  test('is renewed with the token that another run saved meanwhile, which its access token does not belong to', async () => {
    const stored: (string | null)[] = [null, 'of-another-run'];
    const { obtain, done } = begin({ store: { load: async () => stored.shift() ?? null } });
    const access = await obtain();
    expect(await access.renew('access-1')).toBe(true);
    expect(done).toContain('refresh of-another-run, null');
  });

  test('tells the precedence of the stored token only about that renewal', async () => {
    const stored: (string | null)[] = ['stored', 'refresh-1'];
    const { obtain } = begin({
      store: { load: async () => stored.shift() ?? null },
      onRefresh: (n) => n === 2 && Promise.reject(kenarError('rejected')),
    });
    const access = await obtain();
    const error = await errorOf(access.renew('access-1'));
    expect(error).toMatchObject({ message: 'The answer was 400. Check it.', endsRun: false });
    expect(access.token()).toBe('access-1');
  });
});
