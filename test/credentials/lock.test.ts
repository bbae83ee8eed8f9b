import { chmod, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { fileTokenStore } from '../../src/credentials/token-file.ts';
import { withFileLock } from '../../src/credentials/token-lock.ts';
import { TokenStoreError } from '../../src/credentials/token-store.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import type { Context } from '../../src/runtime/context.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { isAccepted, makeFolder, postToUser, REFRESH, refreshForms } from '../helpers/refresh.ts';
import { silentLog } from '../helpers/silent-log.ts';
import { makeWorkspace, openSandbox } from '../helpers/workspace.ts';

/** A context whose waits are over at once, and count as long as they were to be. */
function createContext(onWait: () => unknown = () => {}) {
  let now = 0;
  const canceller = new AbortController();
  const context: Context = {
    clock: {
      now: () => now,
      monotonic: () => now,
      random: () => 0.5,
      async sleep(milliseconds, signal) {
        await onWait();
        await breathe(undefined, signal ? { signal } : {});
        now += milliseconds;
      },
    },
    log: silentLog,
    redactor: createRedactor(),
    signal: canceller.signal,
    forceSignal: canceller.signal,
  };
  return { context, canceller, elapsed: () => now };
}

async function makeToken(): Promise<{ path: string; folder: string; lock: string }> {
  const folder = await makeFolder();
  return { folder, path: join(folder, 'token'), lock: join(folder, 'token.lock') };
}

/** 15 seconds of waiting take at least 600 ms, many times as long as the lock is held here. */
const slowly = () => createContext(() => sleep(20));

describe.concurrent('the lock of a token file', () => {
  test('lets one run after the other use it, and leaves nothing behind', async () => {
    const { path, folder } = await makeToken();
    let [inside, most] = [0, 0];
    const use = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(5);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withFileLock(path, use, slowly().context)));
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is gone when its use fails', async () => {
    const { path, folder } = await makeToken();
    const failing = withFileLock(path, () => Promise.reject(new Error('refused')), createContext().context);
    await expect(failing).rejects.toThrow('refused');
    expect(await readdir(folder)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'that can’t be removed takes nothing away from what was done',
    async () => {
      const { path, folder } = await makeToken();
      try {
        const done = withFileLock(
          path,
          () => chmod(folder, 0o500).then(() => 'saved'),
          createContext().context,
        );
        expect(await done).toBe('saved');
      } finally {
        await chmod(folder, 0o700);
      }
    },
  );

  test('that a killed run left behind is removed after 15 seconds, by one of several', async () => {
    const { path, lock, folder } = await makeToken();
    await writeFile(lock, '');
    let [inside, most] = [0, 0];
    const contexts = Array.from({ length: 5 }, slowly);
    await Promise.all(
      contexts.map(({ context }) =>
        withFileLock(
          path,
          async () => {
            inside += 1;
            most = Math.max(most, inside);
            await sleep(2);
            inside -= 1;
          },
          context,
        ),
      ),
    );
    expect(most).toBe(1);
    expect(Math.min(...contexts.map(({ elapsed }) => elapsed()))).toBeGreaterThanOrEqual(15_000);
    expect(await readdir(folder)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')(
    'that is a link to nothing is removed as an abandoned one',
    async () => {
      const { path, lock, folder } = await makeToken();
      await symlink('nothing', lock);
      const { context, elapsed } = createContext();
      expect(await withFileLock(path, async () => 'used', context)).toBe('used');
      expect(elapsed()).toBe(15_000);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test('that is renewed is waited for, for five minutes, and left alone', async () => {
    const { path, lock, folder } = await makeToken();
    await writeFile(lock, '');
    let renewals = 0;
    const { context, elapsed } = createContext(() => {
      renewals += 1;
      return utimes(lock, renewals, renewals);
    });
    const waiting = withFileLock(path, async () => 'used', context);
    const error = await waiting.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TokenStoreError);
    expect(error).toMatchObject({ message: expect.stringContaining('in use by another run') });
    expect(elapsed()).toBeGreaterThanOrEqual(300_000);
    expect(await readdir(folder)).toEqual(['token.lock']);
  });

  test('is waited for no longer when the run is cancelled', async () => {
    const { path, lock } = await makeToken();
    await writeFile(lock, '');
    const { context, canceller } = createContext();
    setImmediate(() => canceller.abort(new Error('cancelled')));
    await expect(withFileLock(path, async () => {}, context)).rejects.toThrow(CancelledError);
  });

  test('that another run put in its place is left alone', async () => {
    const { path, lock, folder } = await makeToken();
    const replace = async () => {
      await rm(lock);
      await writeFile(lock, '');
    };
    await withFileLock(path, replace, createContext().context);
    expect(await readdir(folder)).toEqual(['token.lock']);
  });

  test('is renewed while it is held, and gone then', async () => {
    const { path, lock, folder } = await makeToken();
    const renewedAt = async () => (await stat(lock)).mtimeMs;
    await withFileLock(
      path,
      async () => {
        const before = await renewedAt();
        await expect.poll(renewedAt).toBeGreaterThan(before + 2500);
      },
      createContext().context,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test('goes with the file’s store', async () => {
    const { path, lock } = await makeToken();
    const store = fileTokenStore(path);
    const seen = await store.exclusively(() => readFile(lock, 'utf8'), createContext().context);
    expect(seen).toBe('');
  });
});

describe('two runs with one token file', () => {
  test('refresh one after the other, each the newest token: the file’s works in the end', async () => {
    let ahead = 0;
    const [sandbox, { path, folder }] = [
      await openSandbox({ now: () => Date.now() + ahead }),
      await makeToken(),
    ];
    // Long enough for the second to begin meanwhile.
    sandbox.fault({ step: 'refresh', times: -1, effect: { kind: 'delay', ms: 400 } });
    const run = async () => {
      const { path: workspace } = await makeWorkspace();
      return postToUser(sandbox, null, { workspace, inputs: { ...REFRESH, refresh_token_file: path } });
    };
    const steps = await Promise.all([run(), run(), run()]);
    expect(steps.map(({ code }) => code)).toEqual([0, 0, 0]);
    const used = refreshForms(sandbox).map((form) => form.refresh_token);
    expect(used).toHaveLength(3);
    expect(used[0]).toBe(REFRESH.refresh_token);
    expect(new Set(used).size).toBe(3);
    expect(await readdir(folder)).toEqual(['token']);
    // When the old pairs are no longer usable.
    ahead = 180_000;
    const stored = (await readFile(path, 'utf8')).trim();
    expect(used).not.toContain(stored);
    expect(await isAccepted(sandbox, stored)).toBe(true);
  });
});
