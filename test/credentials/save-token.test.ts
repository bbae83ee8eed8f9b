import { describe, expect, test } from 'vitest';
import { AccessError, fixedAccess } from '../../src/credentials/access.ts';
import { saveToken, trySaving, verifyStoreWritable } from '../../src/credentials/save-token.ts';
import { describeStoreError, type TokenStore, TokenStoreError } from '../../src/credentials/token-store.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import { createTestContext } from '../helpers/test-context.ts';

function storeOf(store: Partial<TokenStore>): TokenStore {
  return {
    label: 'the secret TOKEN',
    exclusively: (use) => use(),
    load: async () => null,
    verifyWritable: async () => {},
    save: async () => {},
    ...store,
  };
}

const passing = () => new TokenStoreError('can’t be written: 502.', { transient: true });
const lasting = () => new TokenStoreError('can’t be written: 403.', { transient: false });

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => `no error, but ${value}`,
    (error: unknown) => error,
  );
}

const WHY =
  'A refresh replaces the refresh token, so it is done only when the new one can be saved: nothing was refreshed, and the old token is as good as before.';

describe('the test whether a store can be written', () => {
  test.each([
    [0, []],
    [1, [500]],
    [6, [500, 1000, 2000, 4000, 8000, 10_000]],
  ])('with %i retries waits so long in between', async (retries, expected) => {
    const { context, waits, lines } = createTestContext();
    let tries = 0;
    const verifyWritable = async () => {
      tries += 1;
      throw passing();
    };
    const error = await errorOf(verifyStoreWritable(storeOf({ verifyWritable }), retries, context));
    expect(error).toBeInstanceOf(AccessError);
    expect(error).toMatchObject({
      message: `The secret TOKEN can’t be written: 502. ${WHY}`,
      endsRun: true,
    });
    expect([tries, waits]).toEqual([retries + 1, expected]);
    expect(lines).toHaveLength(retries);
    if (retries > 0)
      expect(lines.slice(0, 2)).toEqual(
        [
          'info: Waiting 500 ms before trying the secret TOKEN again: The secret TOKEN can’t be written: 502.',
          'info: Waiting 1.0 s before trying the secret TOKEN again: The secret TOKEN can’t be written: 502.',
        ].slice(0, retries),
      );
  });

  test('waits up to twice as long, as chance has it', async () => {
    const { context, waits } = createTestContext({ random: 1 });
    const verifyWritable = () => Promise.reject(passing());
    await errorOf(verifyStoreWritable(storeOf({ verifyWritable }), 7, context));
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 20_000, 20_000]);
  });

  test('is not made again when its failure will not pass', async () => {
    const { context, waits } = createTestContext();
    const verifyWritable = () => Promise.reject(lasting());
    const error = await errorOf(verifyStoreWritable(storeOf({ verifyWritable }), 3, context));
    expect(error).toMatchObject({ message: `The secret TOKEN can’t be written: 403. ${WHY}`, endsRun: true });
    expect(waits).toEqual([]);
  });

  test('shows no secret of its reason', async () => {
    const { context, lines } = createTestContext();
    context.redactor.add('hunter2-of-tests');
    const verifyWritable = () =>
      Promise.reject(new TokenStoreError('said hunter2-of-tests.', { transient: true }));
    const error = await errorOf(verifyStoreWritable(storeOf({ verifyWritable }), 1, context));
    expect(String(error)).toBe(`AccessError: The secret TOKEN said ***. ${WHY}`);
    expect(lines).toEqual([
      'info: Waiting 500 ms before trying the secret TOKEN again: The secret TOKEN said ***.',
    ]);
  });

  test('passes on what is no fault of the store', async () => {
    const fault = new RangeError('of a library');
    const verifyWritable = () => Promise.reject(fault);
    const work = verifyStoreWritable(storeOf({ verifyWritable }), 3, createTestContext().context);
    expect(await errorOf(work)).toBe(fault);
  });

  test.each(['before', 'while it waits'])('is not made by a run that was cancelled %s', async (when) => {
    let tries = 0;
    const { context, canceller } = createTestContext({ onWait: () => canceller.abort(new Error('stop')) });
    if (when === 'before') canceller.abort(new Error('stop'));
    const verifyWritable = async () => {
      tries += 1;
      throw passing();
    };
    const error = await errorOf(verifyStoreWritable(storeOf({ verifyWritable }), 3, context));
    expect(error).toBeInstanceOf(CancelledError);
    expect(tries).toBe(when === 'before' ? 0 : 1);
  });
});

describe('a refresh token that can’t be saved', () => {
  test.each([
    [119_000, 2],
    [119_001, 1],
  ])(
    'is tried again as long as the replaced one works: after %i ms of the first try',
    async (took, tries) => {
      const { context, pass, lines } = createTestContext({ random: 1 });
      let tried = 0;
      const save = async () => {
        tried += 1;
        if (tried === 1) pass(took);
        throw passing();
      };
      const failure = await trySaving(storeOf({ save }), 'the-token', context);
      expect(failure).toEqual({
        reason: 'The secret TOKEN can’t be written: 502.',
        tries,
        spent: tries === 2 ? 120_000 : took,
      });
      expect(tried).toBe(tries);
      expect(lines).toEqual(
        tries === 1
          ? []
          : [
              'warning: The new refresh token is not saved yet; trying again in 1.0 s. The secret TOKEN can’t be written: 502.',
            ],
      );
    },
  );

  test.each<[unknown, string]>([
    [passing(), 'The secret TOKEN can’t be written: 502.'],
    [new RangeError('too long'), 'the secret TOKEN: too long.'],
    ['a text', 'the secret TOKEN: a text.'],
  ])('is told with its reason: %s', async (thrown, reason) => {
    const { context, pass } = createTestContext();
    const save = () => {
      pass(120_000);
      return Promise.reject(thrown);
    };
    expect(await trySaving(storeOf({ save }), 'the-token', context)).toEqual({
      reason,
      tries: 1,
      spent: 120_000,
    });
  });

  test.each([
    [false, 'one try', 'no message'],
    [true, 'one try', 'no further message'],
    [false, '2 tries', 'no message'],
  ])('(messages sent before: %s, %s) is told with how to recover', async (sentBefore, tries, sent) => {
    const { context, pass } = createTestContext({ random: 1 });
    context.redactor.add('hunter2-of-tests');
    const save = () => {
      pass(tries === 'one try' ? 130_000 : 61_000);
      return Promise.reject(new TokenStoreError('said hunter2-of-tests.', { transient: true }));
    };
    const error = await errorOf(saveToken(storeOf({ save }), 'the-token', { sentBefore }, context));
    expect(error).toBeInstanceOf(AccessError);
    expect(error).toMatchObject({
      endsRun: true,
      message: `A fresh access token was obtained, but its refresh token could not be saved (${tries} in ${tries === 'one try' ? '2 min 10 s' : '2 min 3 s'}), so it was not used and ${sent} was sent. The secret TOKEN said ***. The refresh token that it replaced works until two minutes after the refresh: a re-run that begins before then can succeed. After that, to recover: fix the reason above, ask the user for consent again, and put the refresh token of that consent where refresh_token comes from (with refresh_token_file: delete the file too, or write the token into it).`,
    });
  });

  test('is tried on though the run was cancelled, until it is ended by force', async () => {
    const { context, canceller, forceCanceller, waits } = createTestContext({
      onWait: () => waits.length === 3 && forceCanceller.abort(new Error('stop')),
    });
    canceller.abort(new Error('stop'));
    const save = () => Promise.reject(passing());
    const failure = await trySaving(storeOf({ save }), 'the-token', context);
    expect(failure).toMatchObject({ tries: 4, spent: 1500 });
    expect(waits).toEqual([500, 1000, 2000]);
    expect(await trySaving(storeOf({ save }), 'the-token', context)).toMatchObject({ tries: 1, spent: 0 });
  });

  test('is safe when a later try succeeds', async () => {
    const saved: string[] = [];
    const save = async (token: string) => {
      saved.push(token);
      if (saved.length < 3) throw passing();
    };
    const { context, waits } = createTestContext();
    await saveToken(storeOf({ save }), 'the-token', { sentBefore: false }, context);
    expect([saved, waits]).toEqual([
      ['the-token', 'the-token', 'the-token'],
      [500, 1000],
    ]);
  });
});

test('a store’s error begins with the store’s name, as a sentence', () => {
  const named = (label: string) => describeStoreError(storeOf({ label }), lasting());
  expect(named('the secret THE the ')).toBe('The secret THE the  can’t be written: 403.');
  expect(named('refresh_token_file “the x”')).toBe('refresh_token_file “the x” can’t be written: 403.');
});

test.each([AccessError, TokenStoreError])('%o keeps its name and its cause, where there is one', (Type) => {
  const about = { endsRun: false, transient: false };
  const cause = new Error('EIO');
  expect(new Type('a', { ...about, cause })).toMatchObject({ name: Type.name, message: 'a', cause });
  expect('cause' in new Type('a', about)).toBe(false);
  expect(new Type('a', { endsRun: true, transient: true })).toMatchObject(
    Type === AccessError ? { endsRun: true } : { transient: true },
  );
  expect(new Type('a', about)).toMatchObject(
    Type === AccessError ? { endsRun: false } : { transient: false },
  );
});

test('access that was given can’t be renewed', async () => {
  for (const token of ['a', null]) {
    const access = fixedAccess(token);
    expect([access.token(), await access.renew('a')]).toEqual([token, false]);
  }
});
