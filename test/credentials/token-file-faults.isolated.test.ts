import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fileTokenStore } from '../../src/credentials/token-file.ts';
import { TokenStoreError } from '../../src/credentials/token-store.ts';
import { makeFolder } from '../helpers/refresh.ts';
import { hooks } from './fs-hooks.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const { hooked } = await import('./fs-hooks.ts');
  return hooked(await importOriginal());
});

const real = fs.promises;
const PLATFORM = process.platform;

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await makeFolder();
  path = join(folder, 'token');
});
afterEach(() => {
  hooks.before = {};
  hooks.after = {};
  setPlatform(PLATFORM);
});

function setPlatform(value: string): void {
  Object.defineProperty(process, 'platform', { value });
}

/** What the error says after the store's name, and whether trying again may help. */
async function problemOf(work: Promise<unknown>): Promise<[message: string, passing: boolean]> {
  const error: unknown = await work.then(
    (value) => new Error(`no error, but ${value}`),
    (error: unknown) => error,
  );
  if (!(error instanceof TokenStoreError)) throw error;
  return [error.message.replace(/^can’t be used: /, ''), error.transient];
}

async function writeToken(content: string | Buffer = 'the-token\n', mode = 0o600): Promise<void> {
  await real.writeFile(path, content);
  await real.chmod(path, mode);
}

/** Files of the folder that are open in this process. */
async function openFiles(): Promise<string[]> {
  const links = (await real.readdir('/proc/self/fd')).map((fd) => real.readlink(`/proc/self/fd/${fd}`));
  const names = await Promise.all(links.map((link) => link.catch(() => '')));
  return names.filter((name) => name.startsWith(folder));
}

describe('a token file', () => {
  test('is named by its input and its path', () => {
    expect(fileTokenStore('/a/b').label).toBe('refresh_token_file “/a/b”');
  });

  test.each<[string, string]>([
    ['the-token', 'the-token'],
    ['\n the-token\r\n', 'the-token'],
    ['!~', '!~'],
    ['x'.repeat(16 * 1024), 'x'.repeat(16 * 1024)],
  ])('that holds %j has one token', async (content, token) => {
    await writeToken(content);
    expect(await fileTokenStore(path).load()).toBe(token);
  });

  test.each(['a b', 'a\tb', 'توکن', 'a\u0000', 'a\u007F'])('that holds %j has none', async (content) => {
    await writeToken(content);
    expect(await problemOf(fileTokenStore(path).load())).toEqual([
      'it holds something else than one token on one line.',
      false,
    ]);
  });

  test.each(['', ' ', '\n'])('that holds %j is empty', async (content) => {
    await writeToken(content);
    expect(await problemOf(fileTokenStore(path).load())).toEqual([
      'it is empty. Put the refresh token into it, or delete it.',
      false,
    ]);
  });

  test.skipIf(PLATFORM === 'win32').each([
    ['0601', 0o601],
    ['0602', 0o602],
    ['0604', 0o604],
    ['0610', 0o610],
    ['0620', 0o620],
    ['0640', 0o640],
    ['0777', 0o777],
    ['0060', 0o060],
    ['0644', 0o4644],
  ])('that others can use is refused, with its mode (%s)', async (shown, mode) => {
    await writeToken(undefined, mode);
    const told = `others can read or write it (mode ${shown}). Assume that the token is known: ask for consent again, and run chmod 600 on the file.`;
    // Without root's rights, a file of mode 060 can't be opened at all.
    const closed = `it can’t be opened for reading and writing (EACCES).`;
    const [message, passing] = await problemOf(fileTokenStore(path).load());
    expect([message, passing]).toEqual(message === closed && mode === 0o060 ? [closed, true] : [told, false]);
  });

  test.skipIf(PLATFORM === 'win32').each([0o600, 0o700])('of mode %i is its owner’s alone', async (mode) => {
    await writeToken(undefined, mode);
    expect(await fileTokenStore(path).load()).toBe('the-token');
  });

  test('has no mode on Windows', async () => {
    await writeToken(undefined, 0o644);
    setPlatform('win32');
    expect(await fileTokenStore(path).load()).toBe('the-token');
  });

  test.runIf(PLATFORM === 'linux').each<[string, () => unknown, string, boolean]>([
    ['a pipe', () => execFileSync('mkfifo', ['-m', '600', path]), 'it is not a regular file.', false],
    ['a folder', () => real.mkdir(path), 'it is not a regular file (EISDIR).', true],
    [
      'a link to a token file',
      async () => {
        await writeToken();
        await real.rename(path, `${path}.real`);
        await real.symlink(`${path}.real`, path);
      },
      'it is a symbolic link; give the real path.',
      false,
    ],
    [
      'a link that takes its place just before it is opened',
      async () => {
        await writeToken();
        hooks.after.lstat = async (stats) => {
          await real.rename(path, `${path}.real`);
          await real.symlink(`${path}.real`, path);
          return stats;
        };
      },
      'it can’t be opened for reading and writing (ELOOP).',
      true,
    ],
    [
      'a path through a file',
      async () => {
        await writeToken();
        path = join(path, 'token');
      },
      'it can’t be opened for reading and writing (ENOTDIR).',
      true,
    ],
  ])('is not %s', async (_what, make, told, passing) => {
    await make();
    expect(await problemOf(fileTokenStore(path).load())).toEqual([told, passing]);
    expect(await openFiles()).toEqual([]);
  });

  test.runIf(PLATFORM === 'linux')('is closed after each use', async () => {
    await writeToken();
    const store = fileTokenStore(path);
    await store.load();
    await store.verifyWritable();
    await store.save('new');
    expect(await openFiles()).toEqual([]);
  });
});

describe('the test whether a token file can be written', () => {
  test('writes as much as a token may be long, for its owner alone, and removes it', async () => {
    await writeToken();
    const seen: unknown[] = [];
    hooks.before.rm = async (name) => {
      const { size, mode } = await real.stat(name);
      seen.push(basename(name).replace(/[0-9a-f-]{36}$/, 'ID'), size, mode & 0o7777);
    };
    await fileTokenStore(path).verifyWritable();
    expect(seen).toEqual(['.token.ID', 16_384, PLATFORM === 'win32' ? expect.any(Number) : 0o600]);
    expect(await real.readdir(folder)).toEqual(['token']);
  });

  test('passes though something else removes its file first', async () => {
    hooks.before.rm = (name) => real.rm(name);
    await fileTokenStore(path).verifyWritable();
    expect(await real.readdir(folder)).toEqual([]);
  });

  test('fails where the folder is gone', async () => {
    await real.rm(folder, { recursive: true });
    const told = ['its folder can’t be written to (ENOENT).', true];
    expect(await problemOf(fileTokenStore(path).verifyWritable())).toEqual(told);
    expect(await problemOf(fileTokenStore(path).save('new'))).toEqual(told);
  });
});

describe('a token that is saved', () => {
  test('is its owner’s alone from the beginning, under whatever umask', async () => {
    const modes: number[] = [];
    hooks.after.open = async (handle: { stat(): Promise<fs.Stats> }, name) => {
      if (name !== folder) modes.push((await handle.stat()).mode & 0o7777);
      return handle;
    };
    await fileTokenStore(path).save('new');
    expect(modes).toEqual(PLATFORM === 'win32' ? [expect.any(Number)] : [0o600]);
    expect(await real.readFile(path, 'utf8')).toBe('new\n');
    expect((await real.stat(path)).mode & 0o7777).toBe(PLATFORM === 'win32' ? expect.any(Number) : 0o600);
  });

  test.skipIf(PLATFORM === 'win32')('and can’t replace the old one leaves nothing beside it', async () => {
    await real.mkdir(path);
    expect(await problemOf(fileTokenStore(path).save('new'))).toEqual([
      'it can’t be replaced (EISDIR).',
      true,
    ]);
    expect(await real.readdir(folder)).toEqual(['token']);
  });

  test('and is gone before it replaces the old one is told as such', async () => {
    await writeToken();
    hooks.before.rename = (name) => real.rm(name);
    expect(await problemOf(fileTokenStore(path).save('new'))).toEqual([
      'it can’t be replaced (ENOENT).',
      true,
    ]);
    expect(await real.readFile(path, 'utf8')).toBe('the-token\n');
  });
});
