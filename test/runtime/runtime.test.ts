import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CANCEL_SIGNALS, listenForCancel } from '../../src/runtime/cancel.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { makeFolder } from '../../src/runtime/make-folder.ts';
import { endLater } from '../helpers/cleanup.ts';

const RUNTIME = join(import.meta.dirname, '..', '..', 'src', 'runtime');

describe('a cancel', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    for (const signal of CANCEL_SIGNALS) process.removeAllListeners(signal);
  });
  const cancel = (signal = 'SIGINT') => process.emit(signal as 'SIGINT');

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'by %s is told at once, and by force after five seconds',
    (name) => {
      const { signal, forceSignal } = listenForCancel();
      expect(signal.aborted).toBe(false);
      cancel(name);
      expect(signal.reason).toEqual(new Error('cancelled'));
      vi.advanceTimersByTime(4999);
      expect(forceSignal.aborted).toBe(false);
      vi.advanceTimersByTime(1);
      expect(forceSignal.reason).toEqual(new Error('cancelled'));
    },
  );

  test('of a runner, which sends several signals, gets no less time', () => {
    const { forceSignal } = listenForCancel();
    cancel();
    vi.advanceTimersByTime(4000);
    cancel('SIGTERM');
    expect(forceSignal.aborted).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(forceSignal.aborted).toBe(true);
  });

  test('at a terminal is told once, and the second Ctrl-C waits no longer', () => {
    const onCancel = vi.fn();
    const { signal, forceSignal } = listenForCancel({ onCancel });
    cancel();
    // The echo of the first one: npm passes it on.
    vi.advanceTimersByTime(300);
    cancel();
    expect(forceSignal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    cancel();
    expect([signal.aborted, forceSignal.aborted]).toEqual([true, true]);
    expect(forceSignal.reason).toEqual(new Error('cancelled'));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});

describe('the clock', () => {
  test('waits as long as it is told to', async () => {
    const begun = performance.now();
    await systemClock.sleep(60);
    expect(performance.now() - begun).toBeGreaterThan(55);
  });

  test('tells the time and draws by chance', () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
    const drawn = new Set(Array.from({ length: 10 }, systemClock.random));
    expect(drawn.size).toBeGreaterThan(1);
  });

  test('wakes up with the reason of an abort', async () => {
    const controller = new AbortController();
    const slept = systemClock.sleep(60_000, controller.signal);
    controller.abort(new RangeError('enough'));
    await expect(slept).rejects.toThrow(new RangeError('enough'));
  });

  test('does not fall asleep after an abort', async () => {
    await expect(systemClock.sleep(60_000, AbortSignal.abort(new RangeError('enough')))).rejects.toThrow(
      new RangeError('enough'),
    );
  });
});

describe('a folder', async () => {
  const root = await mkdtemp(join(tmpdir(), 'make-folder-'));
  endLater(() => rm(root, { recursive: true, force: true }));

  test('is made with those above it, and left alone when it is there', async () => {
    await makeFolder(join(root, 'a', 'b', 'c'));
    await writeFile(join(root, 'a', 'b', 'c', 'file'), '');
    await makeFolder(join(root, 'a', 'b', 'c'));
    expect(await readdir(join(root, 'a', 'b', 'c'))).toEqual(['file']);
  });

  test('can be made by several at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(join(root, 'many', 'at', 'once'))));
    expect(await readdir(join(root, 'many', 'at'))).toEqual(['once']);
  });

  test('is none where a file is in its way', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(makeFolder(join(root, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(root, 'file', 'below'))).rejects.toMatchObject({
      code: expect.stringMatching(/ENOTDIR|EEXIST/),
    });
  });

  test.skipIf(process.platform === 'win32')('behind a link is that folder', async () => {
    await mkdir(join(root, 'real'));
    await symlink(join(root, 'real'), join(root, 'link'));
    await makeFolder(join(root, 'link', 'inside'));
    expect(await readdir(join(root, 'real'))).toEqual(['inside']);
  });

  test.skipIf(process.platform !== 'linux')(
    'that the system refuses is an error, and no endless wait',
    async () => {
      await expect(makeFolder('/proc/none/below')).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});

describe('a process that is over', () => {
  /** The exit code, and how long the process stayed once it was told to end. */
  async function run(script: string): Promise<{ code: number | null; seconds: number }> {
    const exit = JSON.stringify(pathToFileURL(join(RUNTIME, 'exit.ts')).href);
    const child = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `const { exitSoon } = await import(${exit});
      const begun = performance.now();
      process.on('exit', () => process.stdout.write(String((performance.now() - begun) / 1000)));
      ${script}`,
    ]);
    const [seconds, [code]] = await Promise.all([
      text(child.stdout),
      once(child, 'exit') as Promise<[number | null]>,
    ]);
    return { code, seconds: Number(seconds) };
  }

  test('ends with its code, soon, though something is still open', async () => {
    const { code, seconds } = await run("(await import('node:net')).createServer().listen(0); exitSoon(3);");
    expect(code).toBe(3);
    expect(seconds).toBeGreaterThan(1.45);
    expect(seconds).toBeLessThan(2.9);
  });

  test('ends at once when nothing is left to do', async () => {
    const { code, seconds } = await run('exitSoon(0); exitSoon(4);');
    expect(code).toBe(4);
    expect(seconds).toBeLessThan(1.45);
  });
});
