import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leadsOut } from '../../src/media/disk.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

test.skipIf(process.platform === 'win32')(
  'a path is led out by a link on its way or at its end, and by nothing else',
  async () => {
    const [{ path: workspace }, { path: outside }] = [await makeWorkspace(), await makeWorkspace()];
    mkdirSync(join(workspace, 'folder'));
    writeFileSync(join(workspace, 'file'), '');
    symlinkSync(outside, join(workspace, 'door'));
    symlinkSync(join(outside, 'new'), join(workspace, 'new-outside'));
    symlinkSync('folder/new', join(workspace, 'new-inside'));
    symlinkSync('folder', join(workspace, 'inside'));
    symlinkSync('..', join(workspace, 'folder/up'));
    const led = (path: string) => leadsOut(join(workspace, path), workspace);
    for (const path of ['door', 'door/new', 'door/a/b', 'new-outside', 'folder/up/door/x', 'inside/up/door'])
      expect(led(path), path).toBe(true);
    for (const path of [
      'new',
      'a/b/new',
      'folder/new',
      'inside/new',
      'new-inside',
      'folder/up/new',
      'file/new',
      'n'.repeat(300),
      `${'n'.repeat(300)}/new`,
    ])
      expect(led(path), path).toBe(false);
    // What is outside by its name was meant to be.
    expect(leadsOut(join(outside, 'new'), workspace)).toBe(false);
  },
);
