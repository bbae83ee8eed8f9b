import type { BigIntStats } from 'node:fs';
import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withFileLock } from '../../src/credentials/token-lock.ts';
import { TokenStoreError } from '../../src/credentials/token-store.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import { makeFolder } from '../helpers/refresh.ts';
import { createTestContext } from '../helpers/test-context.ts';
import { hooks } from './fs-hooks.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const { hooked } = await import('./fs-hooks.ts');
  return hooked(await importOriginal());
});

const real = fs.promises;
const probe = await real.open(import.meta.filename);
const handles = Object.getPrototypeOf(probe) as typeof probe;
await probe.close();

let folder: string;
let path: string;
let lock: string;
beforeEach(async () => {
  folder = await makeFolder();
  path = join(folder, 'token');
  lock = join(folder, 'token.lock');
});
afterEach(() => {
  hooks.before = {};
  hooks.after = {};
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const WAITING = 'info: Waiting for another run that uses refresh_token_file.';
type Change = 'inode' | 'birth' | 'time of change' | 'nothing';

/** The same file with another value of one kind. */
function changed(stats: BigIntStats, change: Change): BigIntStats {
  if (change === 'inode') stats.ino += 1n;
  if (change === 'birth') stats.birthtimeNs += 1n;
  if (change === 'time of change') stats.mtimeNs += 1n;
  return stats;
}

/** Takes the lock, after which the file system is as it is. */
async function take(options: Parameters<typeof createTestContext>[0] = {}) {
  const test = createTestContext(options);
  const value = await withFileLock(
    path,
    async () => {
      hooks.before = {};
      hooks.after = {};
      return 'used';
    },
    test.context,
  );
  return { ...test, value };
}

describe('a lock that another run has', () => {
  test.each<[Change, number]>([
    ['nothing', 15_000],
    ['inode', 25_000],
    ['birth', 25_000],
    ['time of change', 25_000],
  ])('is old 15 seconds after it was last seen to change; after ten its %s', async (change, end) => {
    await real.writeFile(lock, '');
    let looks = 0;
    hooks.after.lstat = (stats: BigIntStats) => {
      looks += 1;
      return looks > 20 ? changed(stats, change) : stats;
    };
    const { value, elapsed, waits, lines } = await take();
    expect([value, elapsed()]).toEqual(['used', end]);
    expect(new Set(waits)).toEqual(new Set([500]));
    expect(lines).toEqual([WAITING]);
    expect(await real.readdir(folder)).toEqual([]);
  });

  test.each<[Change, number]>([
    ['nothing', 15_000],
    ['time of change', 15_000],
    ['inode', 30_000],
    ['birth', 30_000],
  ])('is put back when what was taken away is another’s: %s', async (change, end) => {
    await real.writeFile(lock, 'theirs');
    const found: unknown[] = [];
    let taken = 0;
    hooks.before.rename = async () => {
      taken += 1;
      found.push(await real.readFile(lock, 'utf8'), (await real.readdir(folder)).length);
    };
    hooks.after.lstat = (stats: BigIntStats, name) => {
      if (name !== lock) return taken === 1 ? changed(stats, change) : stats;
      // A lock that was put back is another one from now on.
      return taken === 1 && end > 15_000 ? changed(stats, 'time of change') : stats;
    };
    const { elapsed, lines } = await take();
    expect(elapsed()).toBe(end);
    expect(found).toEqual(end > 15_000 ? ['theirs', 1, 'theirs', 1] : ['theirs', 1]);
    expect(lines).toEqual([WAITING]);
    expect(await real.readdir(folder)).toEqual([]);
  });

  test('is left alone when a third one was faster to put its own in that place', async () => {
    await real.writeFile(lock, 'old');
    let taken = 0;
    hooks.before.rename = async () => {
      taken += 1;
      if (taken > 1) return expect(await real.readFile(lock, 'utf8')).toBe('third');
      await real.rm(lock);
      await real.writeFile(lock, 'theirs');
    };
    hooks.after.rename = () => taken === 1 && real.writeFile(lock, 'third');
    const { elapsed } = await take();
    expect([taken, elapsed()]).toEqual([2, 30_000]);
    expect(await real.readdir(folder)).toEqual([]);
  });

  test.each<[string, () => void]>([
    ['before it is taken away', () => (hooks.before.rename = () => real.rm(lock))],
    ['after it was taken away', () => (hooks.after.rename = async () => emptyFolder())],
  ])('is no obstacle when it is gone %s', async (_when, prepare) => {
    await real.writeFile(lock, '');
    prepare();
    expect((await take()).elapsed()).toBe(15_000);
    expect(await real.readdir(folder)).toEqual([]);
  });

  test('is not waited for when it is released at once; one that comes after it is, with a log line', async () => {
    await real.writeFile(lock, '');
    hooks.before.lstat = () => real.rm(lock, { force: true });
    const first = await take();
    expect([first.elapsed(), first.lines]).toEqual([0, []]);

    await real.writeFile(lock, '');
    let looks = 0;
    hooks.before.lstat = async () => {
      if (looks === 0) await real.rm(lock);
      looks += 1;
    };
    hooks.before.open = () => (looks === 1 ? real.writeFile(lock, '') : undefined);
    const second = await take();
    expect([second.elapsed(), second.lines]).toEqual([15_000, [WAITING]]);
  });

  test('and renews is waited for five minutes, then told with what to do', async () => {
    await real.writeFile(lock, '');
    let renewals = 0n;
    hooks.after.lstat = (stats: BigIntStats) => {
      renewals += 1n;
      stats.mtimeNs += renewals;
      return stats;
    };
    const { context, elapsed } = createTestContext();
    const error: unknown = await withFileLock(path, async () => {}, context).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(TokenStoreError);
    expect(error).toMatchObject({
      message:
        'is in use by another run, which does not end. Let it end, or delete the file with “.lock” at the end of its name.',
      transient: false,
    });
    expect(elapsed()).toBe(300_000);
  });
});

async function emptyFolder(): Promise<void> {
  for (const name of await real.readdir(folder)) await real.rm(join(folder, name));
}

describe('a lock that can’t be made', () => {
  test.each<[string, () => unknown, string]>([
    ['in a folder that is gone', () => real.rm(folder, { recursive: true }), 'ENOENT'],
    [
      'for a reason without a code',
      () => {
        hooks.before.open = () => Promise.reject(new Error('odd'));
      },
      'Error: odd',
    ],
  ])('%s is told with its reason', async (_where, prepare, reason) => {
    await prepare();
    const error: unknown = await take().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(TokenStoreError);
    expect(error).toMatchObject({
      message: `can’t be used: its folder can’t be written to (${reason}).`,
      transient: true,
      cause: expect.any(Error),
    });
  });

  test('because a folder has its name says so at once', async () => {
    await real.mkdir(lock);
    await expect(take()).rejects.toThrow(
      new TokenStoreError(
        'can’t be used: the file with “.lock” at the end of its name is a folder. Delete or rename it.',
        { transient: false },
      ),
    );
    expect(await real.readdir(folder)).toEqual(['token.lock']);
  });

  test.each(['before', 'while it waits'])('by a run that was cancelled %s is not', async (when) => {
    if (when !== 'before') await real.writeFile(lock, '');
    const { context, canceller } = createTestContext({ onWait: () => canceller.abort(new Error('stop')) });
    if (when === 'before') canceller.abort(new Error('stop'));
    let used = false;
    const use = async () => {
      used = true;
    };
    await expect(withFileLock(path, use, context)).rejects.toThrow(CancelledError);
    expect(used).toBe(false);
    expect(await real.readdir(folder)).toEqual(when === 'before' ? [] : ['token.lock']);
  });
});

describe('the own lock', () => {
  test.runIf(process.platform === 'linux')('is its owner’s alone, and closed afterwards', async () => {
    const { context } = createTestContext();
    const mode = await withFileLock(path, async () => (await real.stat(lock)).mode & 0o7777, context);
    expect(mode).toBe(0o600);
    const fds = await real.readdir('/proc/self/fd');
    const opened = fds.map((fd) => real.readlink(`/proc/self/fd/${fd}`).catch(() => ''));
    expect((await Promise.all(opened)).filter((one) => one.startsWith(folder))).toEqual([]);
  });

  test.each<[string, () => unknown, string[]]>([
    ['be looked at', () => vi.spyOn(handles, 'stat').mockRejectedValue(new Error('EIO')), ['token.lock']],
    [
      'be closed',
      () => {
        hooks.after.open = (handle: typeof probe) => {
          const close = handle.close.bind(handle);
          handle.close = () => close().then(() => Promise.reject(new Error('EIO')));
          return handle;
        };
      },
      [],
    ],
    [
      'be removed',
      () => {
        hooks.before.rm = () => Promise.reject(new Error('EBUSY'));
      },
      ['token.lock'],
    ],
  ])('that can’t %s takes nothing away from what was done', async (_what, fail, left) => {
    fail();
    expect(await withFileLock(path, async () => 'saved', createTestContext().context)).toBe('saved');
    expect(await real.readdir(folder)).toEqual(left);
  });

  test('is renewed every three seconds, keeps no process running, and then no more', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const begin = vi.spyOn(globalThis, 'setInterval');
    const renew = vi.fn();
    const { utimes } = handles;
    // Not by a spy, which would catch the failure itself.
    handles.utimes = (...times) => {
      renew(...times);
      return Promise.reject(new Error('EIO'));
    };
    await withFileLock(
      path,
      async () => {
        const [timer] = begin.mock.results.map(({ value }) => value as NodeJS.Timeout);
        expect([vi.getTimerCount(), timer?.hasRef()]).toEqual([1, false]);
        vi.advanceTimersByTime(2_999);
        expect(renew).not.toHaveBeenCalled();
        vi.advanceTimersByTime(1);
        expect(renew.mock.calls).toEqual([[new Date(), new Date()]]);
        vi.advanceTimersByTime(6_000);
        expect(renew).toHaveBeenCalledTimes(3);
        // One turn of the event loop, after which a failure that nobody caught is reported.
        await new Promise(setImmediate);
      },
      createTestContext().context,
    );
    process.off('unhandledRejection', unhandled);
    handles.utimes = utimes;
    expect(vi.getTimerCount()).toBe(0);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
