import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ValidFile } from '../../src/media/file.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';
import { checkUnchanged, FileChangedError, readChecked } from '../../src/media/read.ts';
import { readFully, readFullySync } from '../../src/media/read-fully.ts';
import { openFiles } from '../helpers/open-files.ts';
import { checkFile } from './check-file.ts';
import { supportedFile } from './fixtures.ts';

let workspace: string;
beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'read-')));
});
afterAll(() => rmSync(workspace, { recursive: true }));

const CHUNK = 131_072;
const content = Buffer.concat([supportedFile('PNG/ffmpeg.png'), Buffer.alloc(3 * CHUNK, 5)]);
content.fill(6, 2 * CHUNK);

async function checked(name: string, bytes: Buffer = content): Promise<ValidFile> {
  const absolutePath = join(workspace, name);
  writeFileSync(absolutePath, bytes);
  const file = await checkFile({ path: name, absolutePath }, { workspace, limits: DEFAULT_LIMITS });
  if (!file.valid) throw new Error(JSON.stringify(file));
  return file;
}

/** Reads a file to its end; `change` is called with the first chunk. Throws what reading throws. */
async function read(file: ValidFile, change: (path: string) => void = () => {}): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of readChecked(file)) {
    if (chunks.length === 0) change(file.realPath);
    chunks.push(Buffer.from(chunk));
  }
  return chunks;
}

const said = (name: string, how: string) => ({
  code: 'changed',
  severity: 'error',
  message: `${name} changed after it was checked: ${how}. Only checked content is sent. Wait for the step that writes it to finish, then run this step again.`,
});

function expectClosed(path: string) {
  if (process.platform === 'linux') expect(openFiles()).not.toContain(path);
}

describe('a file that did not change', () => {
  test.each([1, 65_536, 65_537, 131_072, 300_000])(
    'is read whole: %d bytes behind the picture',
    async (more) => {
      const whole = Buffer.concat([supportedFile('PNG/cairo.png'), Buffer.alloc(more, 9)]);
      const file = await checked('whole.png', whole);
      expect(Buffer.concat(await read(file)).equals(whole)).toBe(true);
      expect(await checkUnchanged(file)).toBeNull();
    },
  );
  test.skipIf(process.platform !== 'linux')('is closed again, also when reading stops early', async () => {
    const file = await checked('closed.png');
    for await (const _ of readChecked(file)) {
      expect(openFiles()).toContain(file.realPath);
      break;
    }
    expect(openFiles()).not.toContain(file.realPath);
  });
});

test('all chunks but the last have 128 KiB, and each holds what is there', async () => {
  const chunks = await read(await checked('chunks.png'));
  expect(chunks.map(({ length }) => length)).toEqual([CHUNK, CHUNK, CHUNK, content.length - 3 * CHUNK]);
  expect(Buffer.concat(chunks).equals(content)).toBe(true);
});

test('a file of no bytes has no chunk', async () => {
  const file = await checked('none.png');
  writeFileSync(file.realPath, '');
  const identity = { ...(await stateOf(file.realPath)) };
  const sha256 = createHash('sha256').digest('hex');
  expect(await read({ ...file, size: 0, sha256, identity })).toEqual([]);
});

async function stateOf(path: string): Promise<ValidFile['identity']> {
  const handle = await open(path);
  const { dev, ino, size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
  await handle.close();
  return { device: dev, inode: ino, size, modifiedNs: mtimeNs, changedNs: ctimeNs };
}

describe('what changed since the check is told', () => {
  test.each<[string, (path: string) => void, string]>([
    [
      'larger',
      (path) => appendFileSync(path, 'more'),
      `it had ${content.length} bytes and has ${content.length + 4}`,
    ],
    ['smaller', (path) => truncateSync(path, 10), `it had ${content.length} bytes and has 10`],
    ['written', (path) => writeFileSync(path, Buffer.alloc(content.length)), 'it was written to or replaced'],
    [
      'replaced',
      (path) => {
        writeFileSync(`${path}.new`, content);
        renameSync(`${path}.new`, path);
      },
      'it was written to or replaced',
    ],
    ['removed', (path) => rmSync(path), 'it can no longer be opened (ENOENT)'],
    [
      'a-folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
      process.platform === 'win32' ? 'it can no longer be opened (EISDIR)' : 'it is no longer a regular file',
    ],
    ['empty', (path) => truncateSync(path, 0), `it had ${content.length} bytes and has 0`],
  ])('%s', async (what, change, how) => {
    const file = await checked(`${what}.png`);
    change(file.realPath);
    const problem = said(file.name, how);
    expect(await checkUnchanged(file)).toEqual(problem);
    const error = await read(file).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(FileChangedError);
    expect(error).toMatchObject({ name: 'FileChangedError', message: problem.message, problem });
    if (what === 'removed') expect(error).toMatchObject({ cause: { code: 'ENOENT' } });
    expectClosed(file.realPath);
  });
});

test('a link in the place of a file is a change', async () => {
  const file = await checked('link.png');
  renameSync(file.realPath, `${file.realPath}.moved`);
  symlinkSync(`${file.realPath}.moved`, file.realPath);
  expect(await checkUnchanged(file)).toMatchObject({ code: 'changed', severity: 'error' });
  await expect(read(file)).rejects.toThrow(FileChangedError);
});

test('another content is found out by its hash when the times were set back', async () => {
  const file = await checked('set-back.png');
  const { atimeMs, mtimeMs } = statSync(file.realPath);
  const other = Buffer.from(content);
  other[other.length - 1] = 0;
  writeFileSync(file.realPath, other);
  utimesSync(file.realPath, atimeMs / 1000, mtimeMs / 1000);
  let bytes = 0;
  await expect(async () => {
    for await (const chunk of readChecked(file)) bytes += chunk.length;
  }).rejects.toThrow(FileChangedError);
  // The last chunk is held back, so that what is read is no whole file.
  expect(bytes).toBeLessThan(file.size);
});

describe('what changes while a file is read is told', () => {
  test.each<[string, (path: string) => void, string]>([
    ['grew', (path) => appendFileSync(path, 'more'), 'it grew while it was read'],
    ['shrank', (path) => truncateSync(path, content.length - 1), 'it shrank while it was read'],
    ['cut', (path) => truncateSync(path, 3 * CHUNK), 'it shrank while it was read'],
    ['rewritten', (path) => writeFileSync(path, Buffer.alloc(content.length)), 'its content is different'],
  ])('%s', async (what, change, how) => {
    const file = await checked(`while-${what}.png`);
    await expect(read(file, change)).rejects.toThrow(said(file.name, how).message);
    expectClosed(file.realPath);
  });
});

test('a mistake of the program is no change of the file', async () => {
  const file = await checked('mistake.png');
  await expect(checkUnchanged({ ...file, identity: undefined as never })).rejects.toThrow(TypeError);
  expectClosed(file.realPath);
});

describe('a buffer is filled', () => {
  const source = Buffer.from('0123456789');

  test('by as many reads as the system needs, and no more', async () => {
    const reads: number[][] = [];
    const file = {
      read: async (buffer: Buffer, offset: number, length: number, position: number) => {
        reads.push([offset, length, position]);
        return { bytesRead: source.copy(buffer, offset, position, position + Math.min(length, 3)) };
      },
    } as unknown as FileHandle;
    const whole = Buffer.alloc(6);
    expect(await readFully(file, whole, 1)).toBe(6);
    expect(whole.toString()).toBe('123456');
    expect(reads).toEqual([
      [0, 6, 1],
      [3, 3, 4],
    ]);
    reads.length = 0;
    expect(await readFully(file, Buffer.alloc(9), 6)).toBe(4);
    expect(reads).toEqual([
      [0, 9, 6],
      [3, 6, 9],
      [4, 5, 10],
    ]);
  });

  test.each([
    [0, 10, '0123456789'],
    [4, 3, '456'],
    [4, 20, '456789'],
    [9, 1, '9'],
    [10, 4, ''],
    [0, 0, ''],
  ])('from %d on, with room for %d, as far as the file goes', async (position, room, expected) => {
    const path = join(workspace, 'digits');
    writeFileSync(path, source);
    const file = await open(path);
    try {
      for (const fill of [
        readFully,
        (_: FileHandle, buffer: Buffer, at: number) => readFullySync(file.fd, buffer, at),
      ]) {
        const buffer = Buffer.alloc(room);
        const filled = await fill(file, buffer, position);
        expect(buffer.subarray(0, filled).toString()).toBe(expected);
      }
    } finally {
      await file.close();
    }
  });
});
