import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { flushFolder } from '../../src/runtime/flush-folder.ts';
import { makeFolder } from '../../src/runtime/make-folder.ts';
import { endLater } from '../helpers/cleanup.ts';
import { fileHandlePrototype, openFiles } from '../helpers/open-files.ts';
import { onPlatform } from '../helpers/platform.ts';

const root = await mkdtemp(join(tmpdir(), 'folder-'));
endLater(() => rm(root, { recursive: true, force: true }));
const handles = await fileHandlePrototype();
afterEach(() => vi.restoreAllMocks());

const onPosix = test.skipIf(process.platform === 'win32');

describe('a folder that is flushed', () => {
  onPosix('is flushed once, and closed', async () => {
    const sync = vi.spyOn(handles, 'sync');
    await flushFolder(root);
    expect(sync).toHaveBeenCalledTimes(1);
    if (process.platform === 'linux') expect(openFiles()).not.toContain(root);
  });

  test('is not flushed on Windows, which can’t', async () => {
    const sync = vi.spyOn(handles, 'sync');
    await onPlatform('win32', () => flushFolder(root));
    expect(sync).not.toHaveBeenCalled();
  });

  test('may be missing', async () => {
    await expect(flushFolder(join(root, 'none'))).resolves.toBeUndefined();
  });

  onPosix('may be on a file system that can’t, and is closed all the same', async () => {
    vi.spyOn(handles, 'sync').mockRejectedValueOnce(Object.assign(new Error('EINVAL'), { code: 'EINVAL' }));
    await expect(flushFolder(root)).resolves.toBeUndefined();
    if (process.platform === 'linux') expect(openFiles()).not.toContain(root);
  });
});

describe('a folder that is made', () => {
  onPosix('is flushed with those above it, from the top, and not when it is there', async () => {
    const sync = vi.spyOn(handles, 'sync');
    await makeFolder(join(root, 'a', 'b'));
    expect(sync).toHaveBeenCalledTimes(2);
    await makeFolder(join(root, 'a', 'b'));
    expect(sync).toHaveBeenCalledTimes(2);
    expect(await readdir(join(root, 'a'))).toEqual(['b']);
  });

  test('is not made below a file, nor over one', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(makeFolder(join(root, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(root, 'file', 'below'))).rejects.toMatchObject({
      code: expect.stringMatching(/ENOTDIR|EEXIST/),
    });
  });

  test.skipIf(process.platform !== 'linux')('is none where its path is too long or loops', async () => {
    await expect(makeFolder(join(root, 'x'.repeat(300)))).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
    // No endless wait for what the system refuses.
    for (const path of ['/proc/none', '/proc/none/below'])
      await expect(makeFolder(path)).rejects.toMatchObject({ code: 'ENOENT' });
    await makeFolder('/');
  });

  test('is made with those above it, and left alone when it is there', async () => {
    await makeFolder(join(root, 'new', 'b', 'c'));
    await writeFile(join(root, 'new', 'b', 'c', 'file'), '');
    await makeFolder(join(root, 'new', 'b', 'c'));
    expect(await readdir(join(root, 'new', 'b', 'c'))).toEqual(['file']);
  });

  test('can be made by several at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(join(root, 'many', 'at', 'once'))));
    expect(await readdir(join(root, 'many', 'at'))).toEqual(['once']);
  });

  onPosix('behind a link is that folder', async () => {
    await mkdir(join(root, 'real'));
    await symlink(join(root, 'real'), join(root, 'link'));
    await makeFolder(join(root, 'link', 'inside'));
    expect(await readdir(join(root, 'real'))).toEqual(['inside']);
  });
});
