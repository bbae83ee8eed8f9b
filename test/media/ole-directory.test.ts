import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/media/bytes.ts';
import { readOle } from '../../src/media/formats/ole.ts';
import { oleOfOneCircle } from './build-ole.ts';
import { compound, type OleSpec } from './build-ole-parts.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';

const END = 0xfffffffe;
const NONE = 0xffffffff;
const open = (file: OleSpec) => readOle(bytesOfBuffer(compound(file)));
/** Sectors whose bytes are their number, of `size` bytes each. */
const numbered = (count: number, size: number, first = 0) =>
  Buffer.concat(Array.from({ length: count }, (_, i) => Buffer.alloc(size, first + i)));

describe('the directory', () => {
  test('lists the root and its direct children, each as it is stored', () => {
    const found = open({
      entries: [
        { name: 'A', left: 2, right: 3, start: 7, size: 5000 },
        { name: 'Ab', type: 1, child: 4 },
        { name: 'x'.repeat(40), nameLength: 100, type: 0 },
      ],
    })!;
    const classId = '000102030405060708090a0b0c0d0e0f';
    expect(found.root).toEqual({ name: 'Root Entry', type: 'root', classId, firstSector: END, size: 0 });
    expect(found.entries).toEqual([
      { name: 'A', type: 'stream', classId, firstSector: 7, size: 5000 },
      // 64 bytes at most, of which the last two end the name.
      { name: 'x'.repeat(31), type: 'storage', classId, firstSector: END, size: 0 },
      { name: 'Ab', type: 'storage', classId, firstSector: END, size: 0 },
    ]);
  });
  test('can have entries without a name', () => {
    expect(open({ entries: [{ name: 'A', nameLength: 0 }] })!.entries[0]!.name).toBe('');
    expect(open({ entries: [{ name: 'A', nameLength: 1 }] })!.entries[0]!.name).toBe('');
    expect(open({ entries: [{ name: 'A', nameLength: 2 }] })!.entries[0]!.name).toBe('');
  });
  test('can be a tree with circles in it', () => {
    const entries = [
      { name: 'A', right: 2, left: 0 },
      { name: 'B', right: 1, left: 2 },
    ];
    expect(open({ entries })!.entries.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(open({ root: { child: 0 }, entries })!.entries).toEqual([]);
    expect(open({ root: { child: NONE }, entries })!.entries).toEqual([]);
  });
  test('can not be read when an entry leads out of it', () => {
    expect(open({ root: { child: 3 } })).not.toBeNull();
    expect(open({ root: { child: 4 } })).toBeNull();
    expect(open({ entries: [{ name: 'A', right: 4 }] })).toBeNull();
    expect(open({ entries: [{ name: 'A', left: 4 }] })).toBeNull();
    expect(open({ entries: [{ name: 'A', child: 4 }] })).not.toBeNull();
  });
  test.each([0, 1, 2, 4, 6])('can not be read when its first entry is of the type %d, not a root', (type) => {
    expect(open({ root: { type } })).toBeNull();
  });
  test('can not be read when it does not begin in the file, or has no sector', () => {
    const content = compound({ entries: [{ name: 'A' }] });
    for (const [first, isRead] of [
      [1, true],
      [3, false],
      [0xfffffff9, false],
      [END, false],
    ] as const) {
      content.writeUInt32LE(first, 48);
      expect(readOle(bytesOfBuffer(content)) !== null, String(first)).toBe(isRead);
    }
  });
  test('can not be read when it goes on past the end of the file', () => {
    expect(open({ chain: { 1: 3 }, data: Buffer.alloc(1) })).not.toBeNull();
    expect(open({ chain: { 1: 3 } })).toBeNull();
    expect(open({ chain: { 1: 50 } })).toBeNull();
  });
  test('can end with the file, after a whole entry at least', () => {
    const content = compound({ root: { child: NONE } });
    const at = (length: number) => readOle(bytesOfBuffer(content.subarray(0, 1024 + length)));
    expect(at(128)?.entries).toEqual([]);
    expect(at(127)).toBeNull();
    const withChild = compound({ entries: [{ name: 'A' }] });
    expect(readOle(bytesOfBuffer(withChild.subarray(0, 1024 + 256)))?.entries).toHaveLength(1);
    expect(readOle(bytesOfBuffer(withChild.subarray(0, 1024 + 255)))).toBeNull();
  });
  test('is read up to 50,000 entries; those behind them are left out', () => {
    // The sector of the directory follows itself.
    const entriesWith = (child: number) =>
      open({ root: { child }, entries: [{ name: 'A' }, { name: 'B' }, { name: 'C' }], chain: { 1: 1 } })
        ?.entries;
    expect(entriesWith(49_999)?.map(({ name }) => name)).toEqual(['C']);
    expect(entriesWith(50_000)).toEqual([]);
    expect(entriesWith(60_001)).toEqual([]);
  });
});

test.each([
  [7, false],
  [8, false],
  [9, true],
  [10, false],
  [11, false],
  [12, true],
  [13, false],
])('sectors of 2^%d bytes are of the format: %s', (shift, isRead) => {
  expect(readOle(bytesOfBuffer(oleOfOneCircle(100, 1, shift))) !== null).toBe(isRead);
});

test.each([
  ['nothing but the signature', compound({}).subarray(0, 8)],
  ['a header that is cut', compound({}).subarray(0, 511)],
  ['no sector', compound({}).subarray(0, 512)],
])('a file of %s can not be read', (_, content) => {
  expect(readOle(bytesOfBuffer(content))).toBeNull();
});

describe('a stream', () => {
  const data = numbered(12, 512, 100);
  const large = { name: 'L', start: 3, size: 5000 };
  const chain = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [3 + i, 4 + i]));
  test('ends with its size, though its last sector goes on', () => {
    const found = open({ entries: [large], chain, data })!;
    const read = (offset: number, length: number) => found.read(found.entries[0]!, offset, length);
    expect(read(0, 9999)).toEqual(data.subarray(0, 5000));
    expect(read(4990, 100)).toEqual(data.subarray(4990, 5000));
    expect(read(4999, 1)).toHaveLength(1);
    expect(read(5000, 5)).toHaveLength(0);
    expect(read(5001, 5)).toHaveLength(0);
    expect(read(9999, 5)).toHaveLength(0);
  });
  test.each([
    [4096, 4095, true],
    [4096, 4096, false],
    [8192, 4096, false],
    [8192, 4095, true],
    [100, 99, true],
    [100, 100, false],
    [0, 1, false],
  ])(
    'is small below the bound of the header (%d), 4,096 at most: one of %d bytes',
    (miniCutoff, size, isSmall) => {
      // Small ones are looked for in the stream of the root, which has none here.
      const found = open({ entries: [{ name: 'S', start: 3, size }], chain, data, miniCutoff })!;
      expect(found.read(found.entries[0]!, 0, size)).toHaveLength(isSmall ? 0 : size);
    },
  );
  test('is never small when it is the root', () => {
    const found = open({ root: { start: 3, size: 640 }, chain, data, entries: [{}] })!;
    expect(found.read(found.root, 0, 640)).toEqual(data.subarray(0, 640));
  });
});

describe('a small stream', () => {
  const small = numbered(16, 64, 50);
  const root = { start: 3, size: 1024 };
  const file = (start: number, size: number, smallTable: readonly number[], more: OleSpec = {}) =>
    open({ root, chain: { 3: 4 }, data: small, entries: [{ name: 'S', start, size }], smallTable, ...more })!;
  const content = (...sectors: number[]) =>
    Buffer.concat(sectors.map((sector) => small.subarray(sector * 64, sector * 64 + 64)));
  test.each([
    ['one sector', 3, 64, [], content(3)],
    ['one sector and a byte', 3, 65, [0, 0, 0, 9], content(3, 9).subarray(0, 65)],
    ['sectors in any order', 5, 192, [END, 0, 0, 0, 0, 2, 0, 0], content(5, 2, 0)],
    ['more sectors than its size', 5, 64, [0, 0, 0, 0, 0, 6], content(5)],
    ['sectors that end before its size', 5, 192, [0, 0, 0, 0, 0, 6, END], content(5, 6)],
    ['a last sector that is that of the root', 15, 64, [], content(15)],
    ['a sector behind those of the root', 16, 64, [], content()],
    ['a chain that leads behind those of the root', 5, 192, [0, 0, 0, 0, 0, 16], content(5)],
    ['no byte', 5, 0, [], content()],
  ])('of %s', (_, start, size, table, expected) => {
    const found = file(start, size, table);
    expect(found.read(found.entries[0]!, 0, 9999)).toEqual(expected);
    expect(found.read(found.entries[0]!, 10, 60)).toEqual(expected.subarray(10, 70));
  });
  test('without a table of small sectors ends with its first one', () => {
    const found = open({
      root,
      chain: { 3: 4 },
      data: small,
      entries: [{ name: 'S', start: 2, size: 128 }],
    })!;
    expect(found.read(found.entries[0]!, 0, 128)).toEqual(content(2));
  });
  test('of consecutive sectors is read at once', () => {
    const reads: [number, number][] = [];
    const inner = bytesOfBuffer(
      compound({
        root,
        data: small,
        entries: [{ name: 'S', start: 0, size: 512 }],
        smallTable: [1, 2, 3, 4, 5, 6, 7, END],
      }),
    );
    const bytes: Bytes = {
      ...inner,
      read: (offset, length) => {
        reads.push([offset, length]);
        return inner.read(offset, length);
      },
    };
    const found = readOle(bytes)!;
    reads.length = 0;
    expect(found.read(found.entries[0]!, 0, 512)).toEqual(small.subarray(0, 512));
    // The table of 16 small sectors, then the sector that holds eight of them.
    expect(reads).toEqual(
      [
        [2048 - 512 + 0, 64],
        [2048, 512],
      ].map(([offset, length]) => [offset!, length!]),
    );
  });
});
