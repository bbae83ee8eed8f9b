import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, realpathSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOfFile, HEAD_SIZE, readAt } from '../../src/media/bytes.ts';
import { inspectFile, yielder } from '../../src/media/inspect.ts';
import { supportedFile } from './fixtures.ts';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'inspect-bytes-')));
});
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = 65_536;
const WINDOW = 4096;
const SIZE = 3 * HEAD;

describe('a file is read from the disk', () => {
  /** Whether bytes come from the disk once all of it was overwritten, after `first` was read. */
  function isReadAgain(first: [number, number] | null, second: [number, number]): boolean {
    const path = join(folder, 'window');
    writeFileSync(path, Buffer.alloc(SIZE, 'a'));
    const fd = openSync(path, 'r');
    try {
      const bytes = bytesOfFile(fd, SIZE, readAt(fd, 0, HEAD));
      if (first !== null) expect(bytes.read(...first).toString()).toBe('a'.repeat(first[1]));
      writeFileSync(path, Buffer.alloc(SIZE, 'b'));
      const found = bytes.read(...second).toString();
      expect(found).toBe(found.charAt(0).repeat(second[1]));
      return found.startsWith('b');
    } finally {
      closeSync(fd);
    }
  }
  test('in one piece of 64 KiB at its beginning', () => {
    expect(HEAD_SIZE).toBe(HEAD);
    expect(isReadAgain(null, [0, HEAD])).toBe(false);
    expect(isReadAgain(null, [HEAD - 1, 1])).toBe(false);
    expect(isReadAgain(null, [HEAD - 1, 2])).toBe(true);
    expect(isReadAgain(null, [HEAD, 1])).toBe(true);
  });
  test.each<[[number, number], [number, number], boolean]>([
    [[HEAD, 4], [HEAD, 4], false],
    [[HEAD, 4], [HEAD, WINDOW], false],
    [[HEAD, 4], [HEAD + WINDOW - 1, 1], false],
    [[HEAD, 4], [HEAD + WINDOW - 1, 2], true],
    [[HEAD, 4], [HEAD + WINDOW, 1], true],
    [[HEAD + 9, 4], [HEAD + 8, 1], true],
    [[HEAD + 9, 4], [HEAD + 9, 1], false],
    [[HEAD, 2 * WINDOW], [HEAD + 2 * WINDOW - 1, 1], false],
    [[HEAD, 2 * WINDOW], [HEAD + 2 * WINDOW - 1, 2], true],
  ])(
    'and in pieces of 4 KiB or what is asked for: %j, then %j, is read again: %s',
    (first, second, again) => {
      expect(isReadAgain(first, second)).toBe(again);
    },
  );
  test.each([
    [-5, 3],
    [-1, 1],
    [1.5, 2],
    [Number.NaN, 2],
    [SIZE, 1],
    [SIZE + 1, 1],
    [2 ** 60, 1],
  ])('and never outside of it: at %d, %d bytes', (offset, length) => {
    const path = join(folder, 'outside');
    writeFileSync(path, Buffer.alloc(SIZE, 'a'));
    const fd = openSync(path, 'r');
    try {
      expect(bytesOfFile(fd, SIZE, readAt(fd, 0, HEAD)).read(offset, length)).toEqual(Buffer.alloc(0));
    } finally {
      closeSync(fd);
    }
  });
});

describe('an inspection', () => {
  test.each([1, HEAD - 1, HEAD, HEAD + 1, 2 * HEAD, 2 * HEAD + 1, 300_000])(
    'has the hash of all %d bytes',
    async (size) => {
      const content = Buffer.alloc(size, 'text\n');
      content.fill('z', size - 1);
      writeFileSync(join(folder, 'hash'), content);
      expect(await inspectFile(join(folder, 'hash'), size)).toEqual({
        size,
        identity: expect.objectContaining({ size: BigInt(size) }),
        content: expect.objectContaining({ label: 'plain text' }),
        sha256: createHash('sha256').update(content).digest('hex'),
        changed: false,
      });
    },
  );
  test('looks for the end of a JPEG of exactly the limit, and not of a larger one', async () => {
    const path = join(folder, 'cut.jpg');
    writeFileSync(path, supportedFile('JPEG/libjpeg.jpg').subarray(0, -2));
    const size = supportedFile('JPEG/libjpeg.jpg').length + 200_000;
    truncateSync(path, size);
    const endOf = async (limit: number) => {
      const result = await inspectFile(path, limit);
      return typeof result === 'string' ? result : result.content?.truncated;
    };
    expect(await endOf(size)).toBe('the picture data has no end marker');
    expect(await endOf(size + 1)).toBe('the picture data has no end marker');
    expect(await endOf(size - 1)).toBeNull();
  });
});

test('the event loop gets its next turn after another 8 MiB, not before', async () => {
  let turns = 0;
  const count = () => {
    turns += 1;
  };
  const yieldAfter = yielder();
  for (const [bytes, expected] of [
    [9 * 2 ** 20, 1],
    [8 * 2 ** 20 - 1, 1],
    [1, 2],
    [8 * 2 ** 20, 3],
  ] as const) {
    setImmediate(count);
    const before = turns;
    await yieldAfter(bytes);
    expect(turns - before > 0, `${bytes}`).toBe(expected > before);
    await new Promise((resolve) => setImmediate(resolve));
    turns = expected;
  }
});
