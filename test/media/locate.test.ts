import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locator, reasonOf } from '../../src/media/locate.ts';
import { notAFile, outsideWorkspace, unreadable } from '../../src/media/problem-texts.ts';

let workspace: string;
let outside: string;
const unix = describe.skipIf(process.platform === 'win32');
const locate = (path: string) => locator(workspace)({ path, absolutePath: join(workspace, path) });

beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'locate-')));
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'locate-out-')));
  mkdirSync(join(workspace, 'folder'));
  writeFileSync(join(workspace, 'folder/a.pdf'), '');
  writeFileSync(join(outside, 'secret.pdf'), '');
});
afterAll(() => {
  for (const folder of [workspace, outside]) rmSync(folder, { recursive: true });
});

unix('a path that was found', () => {
  beforeAll(async () => {
    symlinkSync('folder/a.pdf', join(workspace, 'link'));
    symlinkSync('folder', join(workspace, 'folder-link'));
    symlinkSync('nowhere', join(workspace, 'broken'));
    symlinkSync('loop', join(workspace, 'loop'));
    symlinkSync(join(outside, 'secret.pdf'), join(workspace, 'leak'));
    symlinkSync(outside, join(workspace, 'out'));
    symlinkSync('/dev/null', join(workspace, 'null'));
    execFileSync('mkfifo', [join(workspace, 'pipe'), join(outside, 'pipe')]);
    const server = createServer().listen(join(workspace, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    server.unref();
  });

  test.each([
    ['folder/a.pdf', 'folder/a.pdf'],
    ['link', 'folder/a.pdf'],
    ['folder-link/a.pdf', 'folder/a.pdf'],
  ])('%s leads to the file %s', (path, real) => {
    expect(locate(path)).toEqual({ ok: true, realPath: join(workspace, real) });
  });
  const problems = (...all: ReturnType<typeof notAFile>[]) => ({ ok: false, problems: all, isFolder: false });
  test.each([
    ['folder', { ...problems(notAFile('a folder')), isFolder: true }],
    ['folder-link', { ...problems(notAFile('a folder')), isFolder: true }],
    ['pipe', problems(notAFile('a named pipe'))],
    ['socket', problems(notAFile('a socket'))],
    ['null', problems(outsideWorkspace(false), notAFile('a device'))],
    ['out/pipe', problems(outsideWorkspace(false), notAFile('a named pipe'))],
    ['leak', problems(outsideWorkspace(false))],
    ['out/secret.pdf', problems(outsideWorkspace(false))],
    ['out', { ...problems(outsideWorkspace(true)), isFolder: true }],
    ['.', { ...problems(outsideWorkspace(true)), isFolder: true }],
    ['none', problems(unreadable('it does not exist any more'))],
    ['none/none', problems(unreadable('it does not exist any more'))],
    ['broken', problems(unreadable('it is a symbolic link to something that does not exist'))],
    ['loop', problems(unreadable('it is a symbolic link that leads back to itself'))],
    ['bad\ufffd', problems(unreadable('its name is not valid UTF-8, so it must be renamed'))],
    ['folder/a.pdf/b', problems(unreadable('the system reports ENOTDIR'))],
  ])('%s is no file of the workspace, and the problem says so', (path, expected) => {
    expect(locate(path)).toEqual(expected);
  });

  test('and may not be read says so, a file as a folder', async () => {
    const closed = join(workspace, 'closed');
    mkdirSync(join(closed, 'folder.pdf'), { recursive: true });
    writeFileSync(join(closed, 'file.pdf'), 'x');
    for (const path of ['folder.pdf', 'file.pdf']) chmodSync(join(closed, path), 0);
    chmodSync(workspace, 0o755);
    const found = ['folder.pdf', 'file.pdf'].map((name) => ({
      path: name,
      absolutePath: join(closed, name),
    }));
    const src = (name: string) => JSON.stringify(new URL(`../../src/media/${name}.ts`, import.meta.url).href);
    const code = `import { checkFiles } from ${src('check')}; import { DEFAULT_LIMITS } from ${src('limits')};
      // The superuser may read it all the same: it looks as another user.
      if (process.getuid() === 0) process.seteuid(65534);
      const options = { workspace: ${JSON.stringify(workspace)}, limits: DEFAULT_LIMITS };
      console.log(JSON.stringify(await checkFiles(${JSON.stringify(found)}, options)));
      process.seteuid(process.getuid());`;
    const args = ['--input-type=module', '--eval', code];
    const common = {
      valid: false,
      mediaType: 'file',
      format: null,
      mimeType: null,
      size: null,
      sha256: null,
    };
    try {
      expect(JSON.parse(execFileSync(process.execPath, args).toString())).toEqual([
        {
          ...common,
          path: 'folder.pdf',
          name: 'folder.pdf',
          problems: [unreadable("it is a folder that can't be opened (EACCES)")],
        },
        {
          ...common,
          path: 'file.pdf',
          name: 'file.pdf',
          problems: [unreadable('permission denied (EACCES)')],
        },
      ]);
    } finally {
      for (const path of ['folder.pdf', 'file.pdf']) chmodSync(join(closed, path), 0o700);
    }
  });
});

test('the real path of a folder is looked up once for all files in it', () => {
  mkdirSync(join(workspace, 'once'));
  for (const name of ['1', '2']) writeFileSync(join(workspace, 'once', name), '');
  const located = locator(workspace);
  const at = (name: string) => located({ path: name, absolutePath: join(workspace, 'once', name) });
  expect(at('1')).toEqual({ ok: true, realPath: join(workspace, 'once/1') });
  if (process.platform === 'win32') return;
  rmSync(join(workspace, 'once'), { recursive: true });
  writeFileSync(join(outside, '2'), '');
  symlinkSync(outside, join(workspace, 'once'));
  // Reading finds that it leads elsewhere now.
  expect(at('2')).toEqual({ ok: true, realPath: join(workspace, 'once/2') });
});

describe('a reason that the system gives', () => {
  const failed = (code: string) => Object.assign(new Error('raw'), { code });
  test.each([
    ['ELOOP', 'it is a symbolic link that leads back to itself'],
    ['EACCES', 'permission denied (EACCES)'],
    ['EPERM', 'permission denied (EPERM)'],
    ['ENOENT', 'it does not exist any more'],
    ['EIO', 'the system reports EIO'],
  ])('%s: %s', (code, reason) => {
    expect(reasonOf(failed(code))).toBe(reason);
  });
  test('that has no code is told in its own words', () => {
    expect(reasonOf(new Error('odd'))).toBe('the system reports Error: odd');
    expect(reasonOf('odd')).toBe('the system reports odd');
  });
  test('that nothing is there does not blame a link that is none', () => {
    expect(reasonOf(failed('ENOENT'), join(workspace, 'folder/a.pdf'))).toBe('it does not exist any more');
    expect(reasonOf(failed('ENOENT'), join(workspace, 'none'))).toBe('it does not exist any more');
  });
});
