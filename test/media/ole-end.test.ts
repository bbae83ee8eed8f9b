import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/media/bytes.ts';
import { readOle } from '../../src/media/formats/ole.ts';
import { compound, type OleSpec } from './build-ole-parts.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';

const END = 0xfffffffe;
const isCut = (file: OleSpec | Buffer) =>
  readOle(bytesOfBuffer(Buffer.isBuffer(file) ? file : compound(file)))!.reachesPastEnd();
/** Behind the header, the table, the directory and the table of small sectors. */
const DATA = 4 * 512;

describe('a compound file reaches past its end', () => {
  const data = Buffer.alloc(512 * 10);
  const chain = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [3 + i, 4 + i]));
  const large = { name: 'L', start: 3, size: 5000 };
  test.each([1, 2, 3])('by a large stream, wherever the directory has it: at %d', (place) => {
    const entries = [{ type: 1 }, { type: 1 }, { type: 1 }].map((other, i) =>
      i === place - 1 ? large : other,
    );
    const whole = compound({ root: { child: place }, entries, chain, data });
    expect(isCut(whole)).toBe(false);
    expect(isCut(whole.subarray(0, DATA + 5000))).toBe(false);
    expect(isCut(whole.subarray(0, DATA + 4999))).toBe(true);
  });
  test('by a stream that no storage lists, too', () => {
    expect(
      isCut({ root: { child: 0xffffffff }, entries: [large], chain, data: data.subarray(0, 4999) }),
    ).toBe(true);
  });
  test('not by a storage, an entry that is free, or a second root', () => {
    for (const type of [0, 1, 5]) expect(isCut({ entries: [{ ...large, type }], chain })).toBe(false);
    for (const type of [0, 1, 5])
      expect(isCut({ root: { start: 3, size: 640 }, entries: [{ type, start: 9, size: 10 }], chain })).toBe(
        false,
      );
  });
  test('by a sector of its table', () => {
    const content = compound({ entries: [{}] });
    content.writeUInt32LE(2, 44);
    for (const [sector, expected] of [
      [2, false],
      [3, true],
      [0xffffffff, false],
    ] as const) {
      content.writeUInt32LE(sector, 80);
      expect(isCut(content)).toBe(expected);
    }
  });
  test('by a sector of the table of small sectors', () => {
    const content = compound({ entries: [{}], smallTable: [], chain: { 2: 3 } });
    expect(isCut(content)).toBe(true);
    expect(isCut(Buffer.concat([content, Buffer.from('x')]))).toBe(false);
  });
});

describe('small streams reach past the end', () => {
  const root = { start: 3, size: 1024 };
  /** Bytes of the stream of the root, which the file must have. */
  const needed = (entries: NonNullable<OleSpec['entries']>, smallTable: readonly number[] = []) => {
    const whole = compound({ root, chain: { 3: 4 }, data: Buffer.alloc(1024), entries, smallTable });
    let size = 1024;
    while (size >= 0 && !isCut(whole.subarray(0, DATA + size))) size -= 1;
    return size + 1;
  };
  test.each([
    ['one sector', { start: 2, size: 64 }, [], 192],
    ['a part of one', { start: 2, size: 10 }, [], 138],
    ['one sector and a byte', { start: 0, size: 65 }, [1], 65],
    ['its last byte before an earlier sector', { start: 5, size: 65 }, [0, 0, 0, 0, 0, 0], 384],
    ['sectors that it does not use', { start: 1, size: 64 }, [0, 9], 128],
    ['sectors behind those of the root', { start: 16, size: 64 }, [], 0],
    ['no byte', { start: 5, size: 0 }, [], 0],
  ])('by the last byte of %s', (_, entry, table, expected) => {
    expect(needed([{ name: 'S', ...entry }], table)).toBe(expected);
  });
  test('by the last of them in the file, not in the directory', () => {
    const first = { name: 'A', start: 0, size: 20, right: 2 };
    const last = { name: 'B', start: 7, size: 20 };
    expect(needed([first, last])).toBe(7 * 64 + 20);
    expect(
      needed([
        { ...last, right: 2 },
        { ...first, right: 0xffffffff },
      ]),
    ).toBe(7 * 64 + 20);
  });
  test('by no more than the root has', () => {
    const content = compound({
      root: { start: 3, size: 100 },
      data: Buffer.alloc(100),
      entries: [{ name: 'S', start: 1, size: 64 }],
    });
    expect(isCut(content)).toBe(false);
    expect(isCut(content.subarray(0, content.length - 1))).toBe(true);
  });
  test('not when there are none, though the root begins past it', () => {
    expect(isCut({ root: { start: 9, size: 640 }, entries: [{ name: 'S', start: END, size: 0 }] })).toBe(
      false,
    );
    expect(isCut({ root: { start: 9, size: 640 }, entries: [{ name: 'S', start: 0, size: 1 }] })).toBe(true);
  });
});

test('the table of small sectors is read up to 4 MiB', () => {
  const reads = { table: 0 };
  // Its one sector follows itself, and the root claims 2 GB of small sectors.
  const inner = bytesOfBuffer(
    compound({
      root: { start: 3, size: 0x7fffffff },
      chain: { 2: 2 },
      data: Buffer.alloc(512),
      entries: [{ name: 'S', start: 0, size: 64 }],
      smallTable: [],
    }),
  );
  const bytes: Bytes = {
    ...inner,
    read(offset, length) {
      if (offset === DATA - 512) reads.table += 1;
      return inner.read(offset, length);
    },
  };
  const found = readOle(bytes)!;
  expect(found.read(found.entries[0]!, 0, 64)).toHaveLength(64);
  expect(reads.table).toBe((4 * 1024 * 1024) / 512);
  // It is kept for the next stream.
  found.read(found.entries[0]!, 0, 64);
  expect(reads.table).toBe((4 * 1024 * 1024) / 512);
});
