import {
  appendFileSync,
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
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ValidFile } from '../../src/media/file.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';
import { checkUnchanged, FileChangedError, readChecked } from '../../src/media/read.ts';
import { openFiles } from '../helpers/open-files.ts';
import { checkFile } from './check-file.ts';
import { supportedFile } from './fixtures.ts';

let workspace: string;
beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'read-')));
});
afterAll(() => rmSync(workspace, { recursive: true }));

const large = Buffer.concat([supportedFile('PNG/ffmpeg.png'), Buffer.alloc(300_000, 5)]);

async function checked(name: string, content: Buffer = large): Promise<ValidFile> {
  const absolutePath = join(workspace, name);
  writeFileSync(absolutePath, content);
  const file = await checkFile({ path: name, absolutePath }, { workspace, limits: DEFAULT_LIMITS });
  if (!file.valid) throw new Error(JSON.stringify(file));
  return file;
}

async function read(file: ValidFile): Promise<{ bytes: number; error: unknown; content: Buffer }> {
  const chunks: Buffer[] = [];
  let error: unknown = null;
  try {
    for await (const chunk of readChecked(file)) chunks.push(Buffer.from(chunk));
  } catch (caught) {
    error = caught;
  }
  const content = Buffer.concat(chunks);
  return { bytes: content.length, error, content };
}

describe('a file that did not change', () => {
  test.each([1, 65_536, 65_537, 131_072, 300_000])(
    'is read whole: %d bytes behind the picture',
    async (more) => {
      const content = Buffer.concat([supportedFile('PNG/cairo.png'), Buffer.alloc(more, 9)]);
      const file = await checked('whole.png', content);
      const { content: got, error } = await read(file);
      expect(error).toBeNull();
      expect(got.equals(content)).toBe(true);
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

describe('a file that changed after its check is never read to its end', () => {
  const changes: Record<string, (path: string) => void> = {
    longer: (path) => appendFileSync(path, 'more'),
    shorter: (path) => truncateSync(path, 1000),
    empty: (path) => truncateSync(path, 0),
    'other content of the same size': (path) => writeFileSync(path, Buffer.alloc(large.length, 1)),
    'other content, times set back': (path) => {
      const { atimeMs, mtimeMs } = statSync(path);
      const copy = Buffer.from(large);
      copy[copy.length - 1] = 0;
      writeFileSync(path, copy);
      utimesSync(path, atimeMs / 1000, mtimeMs / 1000);
    },
    'replaced by another of the same content': (path) => {
      writeFileSync(`${path}.new`, large);
      renameSync(`${path}.new`, path);
    },
    removed: (path) => rmSync(path),
    'a link in its place': (path) => {
      renameSync(path, `${path}.moved`);
      symlinkSync(`${path}.moved`, path);
    },
  };
  test.each(Object.keys(changes))('%s', async (how) => {
    const file = await checked(`${how.replaceAll(/\W/g, '-')}.png`);
    changes[how]!(file.realPath);
    const { bytes, error } = await read(file);
    expect(error).toBeInstanceOf(FileChangedError);
    expect((error as FileChangedError).problem).toMatchObject({ code: 'changed', severity: 'error' });
    expect(bytes).toBeLessThan(file.size);
    if (!how.includes('set back')) expect(await checkUnchanged(file)).toMatchObject({ code: 'changed' });
  });
  test('while it is read', async () => {
    const file = await checked('while.png');
    let bytes = 0;
    await expect(async () => {
      for await (const chunk of readChecked(file)) {
        if (bytes === 0) writeFileSync(file.realPath, Buffer.alloc(large.length, 2));
        bytes += chunk.length;
      }
    }).rejects.toThrow(FileChangedError);
    expect(bytes).toBeLessThan(file.size);
  });
});
