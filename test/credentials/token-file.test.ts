import { type FileHandle, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fileTokenStore } from '../../src/credentials/token-file.ts';
import { TokenStoreError } from '../../src/credentials/token-store.ts';
import { endLater } from '../helpers/cleanup.ts';
import { fileHandlePrototype, openFiles } from '../helpers/open-files.ts';

const root = await mkdtemp(join(tmpdir(), 'token-file-'));
endLater(() => rm(root, { recursive: true, force: true }));

const handles = await fileHandlePrototype();

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'a-'));
  path = join(folder, 'token');
});
afterEach(() => vi.restoreAllMocks());

const onLinux = test.skipIf(process.platform !== 'linux');

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** What the error says, and whether the next run may find it gone. */
async function problemOf(work: Promise<unknown>): Promise<[message: string, passing: boolean]> {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof TokenStoreError)) throw new Error(`no TokenStoreError: ${error}`);
  return [error.message, error.transient];
}

describe('a token file that can’t be written', () => {
  test.each(['chmod', 'writeFile', 'sync'] as const)(
    'is left as it is, and nothing beside it: %s fails',
    async (method) => {
      await writeFile(path, 'old\n', { mode: 0o600 });
      vi.spyOn(handles, method).mockRejectedValue(systemError('ENOSPC'));
      expect(await problemOf(fileTokenStore(path).save('new'))).toEqual([
        'can’t be used: its folder can’t be written to (ENOSPC).',
        true,
      ]);
      vi.restoreAllMocks();
      expect(await readdir(folder)).toEqual(['token']);
      expect(await readFile(path, 'utf8')).toBe('old\n');
    },
  );

  test('says so though its handle can’t be closed either', async () => {
    vi.spyOn(handles, 'writeFile').mockImplementation(async function (this: typeof handles) {
      const { close } = this;
      this.close = async () => {
        await close.call(this);
        throw systemError('EIO');
      };
      throw systemError('ENOSPC');
    });
    expect(await problemOf(fileTokenStore(path).save('new'))).toEqual([
      'can’t be used: its folder can’t be written to (ENOSPC).',
      true,
    ]);
    vi.restoreAllMocks();
    expect(await readdir(folder)).toEqual([]);
  });

  onLinux('has its handle closed', async () => {
    vi.spyOn(handles, 'sync').mockRejectedValue(systemError('EIO'));
    await problemOf(fileTokenStore(path).save('new'));
    expect(openFiles().filter((one) => one.startsWith(folder))).toEqual([]);
  });
});

describe('what is no token file is named as what it is', () => {
  onLinux.each<[string, (path: string) => Promise<unknown>, string, boolean]>([
    ['a folder', (path) => mkdir(path), 'it is not a regular file (EISDIR).', true],
    [
      'a link to where nothing is',
      (path) => symlink(`${path}.none`, path),
      'it is a symbolic link; give the real path.',
      false,
    ],
    [
      'an empty file',
      (path) => writeFile(path, ' \n', { mode: 0o600 }),
      'it is empty. Put the refresh token into it, or delete it.',
      false,
    ],
    [
      'two lines',
      (path) => writeFile(path, 'one\ntwo\n', { mode: 0o600 }),
      'it holds something else than one token on one line.',
      false,
    ],
    [
      'a byte more than is read',
      (path) => writeFile(path, 'x'.repeat(16 * 1024 + 1), { mode: 0o600 }),
      'it has 16385 bytes, too many for a token.',
      false,
    ],
  ])('%s', async (_what, make, told, passing) => {
    await make(path);
    expect(await problemOf(fileTokenStore(path).load())).toEqual([`can’t be used: ${told}`, passing]);
    expect(await problemOf(fileTokenStore(path).verifyWritable())).toEqual([
      `can’t be used: ${told}`,
      passing,
    ]);
  });

  test('no file yet is no token, and may be written', async () => {
    const store = fileTokenStore(path);
    expect(await store.load()).toBeNull();
    await store.verifyWritable();
    expect(await readdir(folder)).toEqual([]);
    await store.save('new');
    expect([await store.load(), await readFile(path, 'utf8')]).toEqual(['new', 'new\n']);
  });
});

test.skipIf(process.platform === 'win32')(
  'a token file is on disk before it replaces the old one, and its folder after',
  async () => {
    await writeFile(path, 'old-token\n', { mode: 0o600 });
    const order: string[] = [];
    const isFolder = async (file: FileHandle) => (await file.stat()).isDirectory();
    const { writeFile: writeTo, sync } = handles;
    vi.spyOn(handles, 'writeFile').mockImplementation(async function (this: FileHandle, ...args) {
      await writeTo.apply(this, args);
      order.push(`write ${String(args[0]).trim()}`);
    });
    vi.spyOn(handles, 'sync').mockImplementation(async function (this: FileHandle) {
      await sync.call(this);
      order.push(
        `flush ${(await isFolder(this)) ? 'folder' : 'file'}, at ${await readFile(path, 'utf8')}`.trim(),
      );
    });
    await fileTokenStore(path).save('new-token');
    vi.restoreAllMocks();
    expect(order).toEqual(['write new-token', 'flush file, at old-token', 'flush folder, at new-token']);
  },
);
