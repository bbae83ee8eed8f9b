import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOneFile, leadsOut } from '../../src/media/disk.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

test.skipIf(process.platform === 'win32')(
  'a path leads out of its folder through a link on the way or at its end, and in no other way',
  async () => {
    const [{ path: workspace }, { path: outside }] = [await makeWorkspace(), await makeWorkspace()];
    mkdirSync(join(workspace, 'folder'));
    writeFileSync(join(workspace, 'file'), '');
    symlinkSync(outside, join(workspace, 'outside'));
    symlinkSync(join(outside, 'new'), join(workspace, 'new-outside'));
    symlinkSync('folder/new', join(workspace, 'new-inside'));
    symlinkSync('folder', join(workspace, 'inside'));
    symlinkSync('..', join(workspace, 'folder/up'));
    const isOutside = (path: string) => leadsOut(join(workspace, path), workspace);
    for (const path of [
      'outside',
      'outside/new',
      'outside/a/b',
      'new-outside',
      'folder/up/outside/x',
      'inside/up/outside',
    ])
      expect(isOutside(path), path).toBe(true);
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
      expect(isOutside(path), path).toBe(false);
    // A path that is outside by its name was meant to be.
    expect(leadsOut(join(outside, 'new'), workspace)).toBe(false);
  },
);

test.each([
  ['linux', false],
  ['darwin', false],
  ['win32', true],
])('on %s the same number on another device is the same file: %j', (value, expected) => {
  const { platform } = process;
  Object.defineProperty(process, 'platform', { value });
  try {
    const file = { dev: 1n, ino: 5n };
    expect(isOneFile(file, { ...file })).toBe(true);
    expect(isOneFile(file, { dev: 2n, ino: 5n })).toBe(expected);
    expect(isOneFile(file, { dev: 1n, ino: 6n })).toBe(false);
  } finally {
    Object.defineProperty(process, 'platform', { value: platform });
  }
});
