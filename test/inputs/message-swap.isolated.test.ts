import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeWorkspace } from '../helpers/workspace.ts';
import { problemsWith } from './parse.ts';

/** What another program does just after a path was resolved. */
const afterRealpath = vi.hoisted(() => ({ do: async () => {} }));
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const realpath = async (path: string) => {
    const found = await real.realpath(path);
    if (path.endsWith('note.txt')) await afterRealpath.do();
    return found;
  };
  return { ...real, realpath, default: { ...real, realpath } };
});

test.skipIf(process.platform === 'win32')(
  'a folder that becomes a link between the look at message_file and its reading leads nowhere',
  async () => {
    const { path: workspace } = await makeWorkspace();
    const { path: outside } = await makeWorkspace();
    for (const folder of [join(workspace, 'texts'), outside]) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'note.txt'), 'private');
    }
    afterRealpath.do = async () => {
      await rename(join(workspace, 'texts'), join(workspace, 'aside'));
      await symlink(outside, join(workspace, 'texts'));
    };
    const inputs = { message: '', message_file: 'texts/note.txt' };
    expect(await problemsWith(inputs, { workspace })).toEqual([
      'message_file is “texts/note.txt”, which was replaced while it was read.',
    ]);
  },
);
