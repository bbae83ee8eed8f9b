import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/media/bytes.ts';
import { sectorsOf } from '../../src/media/formats/ole-sectors.ts';

const END = 0xfffffffe;
const SIZE = 512;
const LISTED_IN_HEADER = 109;

type Read = readonly [sector: number, offset: number, length: number];

/**
 * A file of sectors that are made as they are read, so that it can be of any size: `valueAt` gives the number at an
 * index of a sector. Each read is noted.
 */
function file(total: number, valueAt: (sector: number, index: number) => number, lastBytes = 0) {
  const reads: Read[] = [];
  const size = (total + 1) * SIZE + lastBytes;
  const bytes: Bytes = {
    size,
    head: Buffer.alloc(0),
    read(offset, length) {
      const sector = Math.floor(offset / SIZE) - 1;
      reads.push([sector, offset % SIZE, length]);
      const end = Math.max(0, Math.min((offset % SIZE) + length, SIZE, size - (sector + 1) * SIZE));
      const content = Buffer.alloc(SIZE);
      for (let index = 0; index < SIZE / 4; index += 1)
        content.writeUInt32LE(valueAt(sector, index) >>> 0, index * 4);
      return content.subarray(offset % SIZE, end);
    },
  };
  return { bytes, reads };
}

function header(count: number, table: readonly number[], more = END): Buffer {
  const buffer = Buffer.alloc(SIZE, 0xff);
  buffer.writeUInt32LE(count, 44);
  buffer.writeUInt32LE(more, 68);
  for (const [i, sector] of table.entries()) buffer.writeUInt32LE(sector, 76 + i * 4);
  return buffer;
}

/** Table in sector 0; the numbers after each sector are given, all others end a chain. */
function chained(next: Readonly<Record<number, number>>, total = 20, lastBytes = 0) {
  const { bytes, reads } = file(
    total,
    (sector, index) => (sector === 0 ? (next[index] ?? END) : sector * 1000 + index),
    lastBytes,
  );
  return { sectors: sectorsOf(bytes, SIZE, header(1, [0]))!, reads, bytes };
}
const content = (...numbers: number[]) =>
  Buffer.concat(
    numbers.map((sector) => {
      const buffer = Buffer.alloc(SIZE);
      for (let i = 0; i < SIZE / 4; i += 1) buffer.writeUInt32LE(sector * 1000 + i, i * 4);
      return buffer;
    }),
  );

describe('the bytes of a chain', () => {
  const next = { 1: 4, 4: 2, 2: END };
  const all = content(1, 4, 2);
  test.each([
    [0, 1536],
    [0, 1],
    [0, 512],
    [0, 513],
    [511, 1],
    [511, 2],
    [512, 512],
    [100, 1000],
    [1024, 512],
    [1535, 1],
    [1000, 9999],
    [1536, 10],
    [5000, 10],
    [0, 0],
  ])('from %d on, %d of them', (offset, length) => {
    expect(chained(next).sectors.read(1, offset, length)).toEqual(all.subarray(offset, offset + length));
  });
  test('are read once, the table once, and no sector before the offset', () => {
    const { sectors, reads } = chained(next);
    sectors.read(1, 600, 100);
    expect(reads).toEqual([
      [0, 0, 512],
      [4, 88, 100],
    ]);
    reads.length = 2;
    sectors.read(1, 600, 900);
    expect(reads.slice(2)).toEqual([
      [4, 88, 424],
      [2, 0, 476],
    ]);
    reads.length = 2;
    sectors.read(1, 0, 512);
    expect(reads.slice(2)).toEqual([[1, 0, 512]]);
  });
  test('end before a marker, which no sector has as its number', () => {
    for (const marker of [0xfffffffa, 0xfffffffc, 0xfffffffd, END, 0xffffffff]) {
      const { sectors, reads } = chained({ 1: marker });
      expect(sectors.read(1, 0, 2000)).toEqual(content(1));
      expect(sectors.read(marker, 0, 2000)).toHaveLength(0);
      expect(reads).toHaveLength(2);
      expect(sectors.extentOf(1, 2000)).toBe('in file');
      expect(sectors.extentOf(marker, 2000)).toBe('in file');
    }
    const { sectors } = chained({ 1: 0xfffffff9 });
    expect(sectors.read(1, 0, 2000)).toEqual(content(1));
    expect(sectors.extentOf(1, 2000)).toBe('past end');
  });
  test('end with the file', () => {
    const { sectors, reads } = chained({ 1: 20, 20: 2 }, 20, 10);
    expect(sectors.read(1, 0, 2000)).toEqual(
      Buffer.concat([content(1), content(20).subarray(0, 10), content(2)]),
    );
    reads.length = 0;
    const short = chained({ 1: 21, 21: 1 }, 20, 10);
    expect(short.sectors.read(1, 0, 2000)).toEqual(content(1));
    expect(short.reads.map(([sector]) => sector)).toEqual([1, 0, 21]);
  });
  test('are a copy, which later reads do not change', () => {
    const shared = Buffer.alloc(SIZE * 3, 7);
    const bytes = {
      size: shared.length,
      head: shared,
      read: (at: number, n: number) => shared.subarray(at, at + n),
    };
    const part = sectorsOf(bytes, SIZE, header(1, [0]))!.read(1, 0, 4);
    shared.fill(9);
    expect(part).toEqual(Buffer.alloc(4, 7));
  });
});

describe('a chain is in the file', () => {
  test('up to the last of its bytes that count', () => {
    const { sectors, reads } = chained({ 1: 20 }, 20, 10);
    expect(sectors.extentOf(1, 512)).toBe('in file');
    expect(reads).toEqual([]);
    expect(sectors.extentOf(1, 522)).toBe('in file');
    expect(sectors.extentOf(1, 523)).toBe('past end');
    expect(sectors.extentOf(20, 10)).toBe('in file');
    expect(sectors.extentOf(20, 11)).toBe('past end');
    expect(sectors.extentOf(21, 0)).toBe('in file');
    expect(sectors.extentOf(21, 1)).toBe('past end');
  });
  test('or begins in it, sector by sector', () => {
    const { sectors } = chained({ 1: 20, 2: 21 }, 20, 1);
    expect(sectors.extentOfChain(1, 9999)).toBe('in file');
    expect(sectors.extentOfChain(2, 512)).toBe('in file');
    expect(sectors.extentOfChain(2, 513)).toBe('past end');
    const whole = chained({ 1: 19, 2: 20 }).sectors;
    expect(whole.extentOfChain(1, 9999)).toBe('in file');
    expect(whole.extentOfChain(2, 9999)).toBe('past end');
  });
  test('unless its entry of the table lies past the end', () => {
    // The table is the last sector, of which the first 12 bytes are there.
    const { bytes } = file(9, (sector, index) => (sector === 9 ? END : index), 12);
    const sectors = sectorsOf(bytes, SIZE, header(1, [9]))!;
    expect(sectors.extentOf(2, 1024)).toBe('in file');
    expect(sectors.extentOf(3, 1024)).toBe('past end');
    expect(sectors.read(3, 0, 1024)).toHaveLength(512);
    expect(sectors.extentOfTable()).toBe('in file');
  });
  test('behind the sectors that the table covers, too', () => {
    const { sectors } = chained({ 127: 1 }, 300);
    expect(sectors.extentOf(128, 1024)).toBe('in file');
    expect(sectors.read(128, 0, 1024)).toEqual(content(128));
    expect(sectors.read(127, 0, 1024)).toEqual(content(127, 1));
  });
});

describe('the table', () => {
  const extentOfTable = (total: number, head: Buffer, lastBytes = 0) =>
    sectorsOf(file(total, () => END, lastBytes).bytes, SIZE, head)!.extentOfTable();
  test('is in the file when each of its sectors begins in it', () => {
    expect(extentOfTable(3, header(2, [0, 2]))).toBe('in file');
    expect(extentOfTable(3, header(2, [3, 0]))).toBe('past end');
    expect(extentOfTable(3, header(2, [0, 3]))).toBe('past end');
    expect(extentOfTable(3, header(2, [0, 3]), 1)).toBe('in file');
    expect(extentOfTable(3, header(2, [0, 0xfffffffa]))).toBe('in file');
    expect(extentOfTable(3, header(2, [0, 0xfffffff9]))).toBe('past end');
  });
  test('has as many sectors as the header says, and no more than the file', () => {
    expect(extentOfTable(3, header(1, [0, 99]))).toBe('in file');
    expect(extentOfTable(3, header(99, [0, 0, 0, 0, 99]))).toBe('in file');
    expect(extentOfTable(3, header(99, [0, 0, 0, 99]))).toBe('past end');
    expect(extentOfTable(3, header(99, [0, 0, 0, 0, 99]), 1)).toBe('past end');
    expect(extentOfTable(3, header(99, [0, 0, 0, 0, 0, 99]), 1)).toBe('in file');
  });

  /** Sectors 1000 to 1002 list those of the table after the first 109; sector `2000 + page` is that of a page. */
  const pageSector = (page: number) => 2000 + page;
  const listed = (count: number, total = 99_999, first = 1000) => {
    const { bytes, reads } = file(total, (sector, index) => {
      if (sector < 1000 || sector > 1002) return END;
      if (index === 127) return sector < 1002 ? sector + 1 : END;
      return pageSector(LISTED_IN_HEADER + (sector - 1000) * 127 + index);
    });
    const table = Array.from({ length: LISTED_IN_HEADER }, (_, page) => pageSector(page));
    return { sectors: sectorsOf(bytes, SIZE, header(count, table, first)), reads };
  };
  test.each([0, 1, 107, 108, 109, 110, 234, 235, 236, 237, 362, 363])(
    'lists its page %d where it is',
    (page) => {
      const { sectors, reads } = listed(400);
      reads.length = 0;
      sectors!.extentOf(page * 128, 1024);
      expect(reads).toEqual([[pageSector(page), 0, 512]]);
    },
  );
  test('ends with the count, wherever that is', () => {
    for (const count of [108, 109, 110, 235, 236, 237]) {
      const { sectors, reads } = listed(count);
      reads.length = 0;
      sectors!.extentOf((count - 1) * 128, 1024);
      expect(reads).toHaveLength(1);
      sectors!.extentOf(count * 128, 1024);
      expect(reads).toHaveLength(1);
    }
  });
  test('is read from as many lists as it takes', () => {
    const lists = (count: number) => listed(count).reads.map(([sector]) => sector);
    expect(lists(109)).toEqual([]);
    expect(lists(110)).toEqual([1000]);
    expect(lists(236)).toEqual([1000]);
    expect(lists(237)).toEqual([1000, 1001]);
    expect(lists(490)).toEqual([1000, 1001, 1002]);
    expect(lists(491)).toEqual([1000, 1001, 1002]);
  });
  test('can not be read when a list that is needed lies past the end', () => {
    expect(listed(110, 1000).sectors).toBeNull();
    expect(listed(110, 1001).sectors).not.toBeNull();
    expect(listed(109, 1000).sectors).not.toBeNull();
    expect(listed(110, 99_999, 0xfffffff9).sectors).toBeNull();
    for (const marker of [0xfffffffa, END, 0xffffffff])
      expect(listed(110, 99_999, marker).sectors).not.toBeNull();
  });
});
