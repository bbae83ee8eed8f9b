import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bytes, bytesOfFile, HEAD_SIZE, readAt } from '../../src/media/bytes.ts';
import { FORMAT_NAMES } from '../../src/media/catalog.ts';
import { sniff } from '../../src/media/sniff.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';
import { SUPPORTED_FILES } from './fixtures.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bytes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function onDisk<T>(content: Buffer, use: (bytes: Bytes) => T | Promise<T>): Promise<T> {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  const fd = openSync(path, 'r');
  try {
    return await use(bytesOfFile(fd, content.length, readAt(fd, 0, Math.min(content.length, HEAD_SIZE))));
  } finally {
    closeSync(fd);
  }
}

describe('bytes', () => {
  const content = Buffer.from(Array.from({ length: 150_000 }, (_, i) => (i * 7919) % 251));
  test('are the same from a file as from memory, in any order, and none outside', async () => {
    const offset = fc.oneof(
      fc.integer({ min: -10, max: 160_000 }),
      fc.constantFrom(
        HEAD_SIZE - 1,
        HEAD_SIZE,
        149_999,
        150_000,
        Number.MAX_SAFE_INTEGER,
        Number.NaN,
        2 ** 60,
      ),
    );
    const length = fc.oneof(fc.integer({ min: 0, max: 9000 }), fc.constantFrom(65_536, 200_000));
    await onDisk(content, (bytes) => {
      fc.assert(
        fc.property(fc.array(fc.tuple(offset, length), { maxLength: 20 }), (reads) => {
          for (const [start, count] of reads) {
            expect(bytes.read(start, count).equals(bytesOfBuffer(content).read(start, count))).toBe(true);
          }
        }),
        { numRuns: 200 },
      );
    });
  });
  test('end where a file was shortened after its size was read', async () => {
    const short = await onDisk(Buffer.alloc(10), (bytes) => ({ ...bytes, size: 10 }).read(4, 100).length);
    expect(short).toBe(6);
  });
});

test('every format is detected the same way from a file as from memory', async () => {
  for (const format of FORMAT_NAMES) {
    for (const { name, content } of SUPPORTED_FILES[format]) {
      expect(await onDisk(content, sniff), name).toEqual(await sniff(bytesOfBuffer(content)));
    }
  }
});
