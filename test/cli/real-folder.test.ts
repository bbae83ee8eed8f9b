import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realFolder } from '../../src/cli/real-folder.ts';
import { makeFolder } from '../helpers/refresh.ts';

describe('a folder', () => {
  test('that is not there is where it is named', async () => {
    const folder = await makeFolder();
    expect(realFolder(join(folder, 'gone'))).toBe(join(folder, 'gone'));
    expect(realFolder('gone-for-good')).toBe(resolve('gone-for-good'));
  });

  test.skipIf(process.platform === 'win32')('behind a link is where the link leads', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'real'), join(folder, 'link'));
    expect(realFolder(join(folder, 'link'))).toBe(join(folder, 'real'));
  });
});
