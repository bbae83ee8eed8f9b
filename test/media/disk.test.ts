import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  identityOf,
  isAt,
  isInside,
  isOneFile,
  isSameState,
  isWithin,
  leadsOut,
  OPEN_FLAGS,
  slashed,
} from '../../src/media/disk.ts';
import { onPlatform } from '../helpers/platform.ts';

const unix = describe.skipIf(process.platform === 'win32');

unix('a path', () => {
  test.each([
    ['/w', '/w', false],
    ['/w/a', '/w', true],
    ['/w/a/b', '/w', true],
    ['/w/..a', '/w', true],
    ['/w/..', '/w', false],
    ['/w/a../b', '/w', true],
    ['/w/a/../b', '/w', true],
    ['/w/../b', '/w', false],
    ['/wx', '/w', false],
    ['/', '/w', false],
    ['/a', '/', true],
  ])('%s is below %s: %s', (path, folder, expected) => {
    expect(isInside(path, folder)).toBe(expected);
    expect(isWithin(path, folder)).toBe(expected || path === folder);
  });
  test('keeps its slashes, and a backslash in a name', () => {
    expect(slashed('/a/b\\c')).toBe('/a/b\\c');
  });
  test('is opened for reading only, without waiting, and not through a link', () => {
    expect(OPEN_FLAGS).toBe(constants.O_RDONLY + constants.O_NONBLOCK + constants.O_NOFOLLOW);
  });
});

unix('an open file', () => {
  let folder: string;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'disk-')));
    mkdirSync(join(folder, 'a'));
    symlinkSync('a', join(folder, 'link'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Whether a file that is open is at a path, after something was done to that path. */
  function isStillAt(path: string, change: (path: string) => void): boolean {
    const opened = join(folder, path);
    writeFileSync(opened, 'x');
    const fd = openSync(opened, 'r');
    try {
      change(opened);
      return isAt(opened, fd, fstatSync(fd, { bigint: true }));
    } finally {
      closeSync(fd);
    }
  }
  test.each<[string, string, (path: string) => void, boolean]>([
    ['is at its path', 'a/1', () => {}, true],
    ['is not at a path through a link', 'link/2', () => {}, false],
    [
      'is not where another one was put in its place',
      'a/3',
      (path) => {
        writeFileSync(`${path}.new`, 'x');
        renameSync(`${path}.new`, path);
      },
      false,
    ],
    [
      'is at its path again when it was moved there and back under two names',
      'a/4',
      (path) => {
        renameSync(path, `${path}.moved`);
        linkSync(`${path}.moved`, path);
      },
      true,
    ],
  ])('%s', (_what, path, change, expected) => {
    expect(isStillAt(path, change)).toBe(expected);
  });
  test('that is gone from its path is an error', () => {
    expect(() => isStillAt('a/5', (path) => rmSync(path))).toThrow(/ENOENT/);
  });
});

describe('the state of a file', () => {
  const stats = { dev: 1n, ino: 2n, size: 3n, mtimeNs: 4n, ctimeNs: 5n };
  const identity = { device: 1n, inode: 2n, size: 3n, modifiedNs: 4n, changedNs: 5n };
  test('is what tells it from another one', () => {
    expect(identityOf(stats as Parameters<typeof identityOf>[0])).toEqual(identity);
  });
  test.each([
    ['device', false],
    ['inode', false],
    ['size', false],
    ['modifiedNs', false],
    // Virus scanners and chmod set it.
    ['changedNs', true],
  ])('with another %s is the same: %s', (field, expected) => {
    expect(isSameState(identity, { ...identity, [field]: 9n })).toBe(expected);
  });
});

unix('a path to be written', () => {
  let folder: string;
  let outside: string;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'disk-in-')));
    outside = realpathSync(mkdtempSync(join(tmpdir(), 'disk-out-')));
    mkdirSync(join(folder, 'sub'));
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync(join(outside, 'new'), join(folder, 'new-out'));
    symlinkSync('sub/new', join(folder, 'new-in'));
    symlinkSync('no/new', join(folder, 'no-folder'));
    symlinkSync('..', join(folder, 'sub/up'));
    symlinkSync('sub', join(folder, 'in'));
    writeFileSync(join(folder, 'file'), '');
  });
  afterAll(() => {
    for (const path of [folder, outside]) rmSync(path, { recursive: true });
  });
  test.each([
    ['out', true],
    ['out/a/b', true],
    ['new-out', true],
    ['sub/up/out/a', true],
    ['in/up/out', true],
    ['a', false],
    ['a/b', false],
    ['sub/a', false],
    ['new-in', false],
    ['no-folder', false],
    ['sub/up', false],
    ['sub/up/a', false],
    ['in/new', false],
    ['file/new', false],
    ['n'.repeat(300), false],
    [`${'n'.repeat(300)}/new`, false],
    ['', false],
    ['../a', false],
  ])('%j leads out through a link: %s', (path, expected) => {
    expect(leadsOut(join(folder, path), folder)).toBe(expected);
  });
});

test.each<[NodeJS.Platform, boolean]>([
  ['linux', false],
  ['darwin', false],
  ['win32', true],
])('on %s the same number on another device is the same file: %j', async (value, expected) => {
  const file = { dev: 1n, ino: 5n };
  const isOne = (other: typeof file) => onPlatform(value, () => isOneFile(file, other));
  expect(await isOne({ ...file })).toBe(true);
  expect(await isOne({ dev: 2n, ino: 5n })).toBe(expected);
  expect(await isOne({ dev: 1n, ino: 6n })).toBe(false);
});
