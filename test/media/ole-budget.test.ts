import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/media/bytes.ts';
import { type Sectors, sectorsOf } from '../../src/media/formats/ole-sectors.ts';

const SIZE = 512;
const PER_PAGE = 128;
const END = 0xfffffffe;

/**
 * A file whose table has the given number of pages; every sector's successor is the same one of the next page, and the
 * first page follows the last: a walk needs another page with each step.
 */
function circle(pages: number) {
  const counted = { pages: 0 };
  const lists = Math.ceil(Math.max(0, pages - 109) / 127);
  const firstList = 10_000_000;
  const firstPage = 20_000_000;
  const read = (offset: number): Buffer => {
    const sector = offset / SIZE - 1;
    const content = Buffer.alloc(SIZE);
    for (let index = 0; index < PER_PAGE; index += 1) {
      if (sector >= firstPage)
        content.writeUInt32LE((((sector - firstPage + 1) % pages) * PER_PAGE + index) >>> 0, index * 4);
      else if (index < 127)
        content.writeUInt32LE((firstPage + 109 + (sector - firstList) * 127 + index) >>> 0, index * 4);
      else content.writeUInt32LE(sector - firstList + 1 < lists ? sector + 1 : END, index * 4);
    }
    if (sector >= firstPage) counted.pages += 1;
    return content;
  };
  const bytes: Bytes = { size: 30_000_000 * SIZE, head: Buffer.alloc(0), read };
  const header = Buffer.alloc(SIZE, 0xff);
  header.writeUInt32LE(pages, 44);
  header.writeUInt32LE(firstList, 68);
  for (let i = 0; i < 109; i += 1) header.writeUInt32LE(firstPage + i, 76 + i * 4);
  return { sectors: sectorsOf(bytes, SIZE, header)!, counted };
}

/** Follows a chain for a number of steps. */
const walk = (sectors: Sectors, steps: number, first = 5) => sectors.extentOf(first, (steps + 1) * SIZE);

describe('the walks along the chains of a file', () => {
  test('have a million steps together, after which nothing is claimed', () => {
    const { sectors } = circle(1);
    expect(walk(sectors, 600_000)).toBe('in file');
    expect(walk(sectors, 400_000)).toBe('in file');
    expect(walk(sectors, 0)).toBe('in file');
    expect(walk(sectors, 1)).toBe('unknown');
    expect(sectors.extentOfChain(5, 2 * SIZE)).toBe('unknown');
    expect(sectors.read(5, 0, 2 * SIZE)).toHaveLength(SIZE);
  });
  test('read a page of the table once while there are no more than 256', () => {
    const few = circle(256);
    walk(few.sectors, 1000);
    expect(few.counted.pages).toBe(256);
    const many = circle(257);
    walk(many.sectors, 1000);
    expect(many.counted.pages).toBe(1000);
  });
  test('forget the page that was read first', () => {
    const { sectors, counted } = circle(300);
    walk(sectors, 257);
    expect(counted.pages).toBe(257);
    walk(sectors, 1, 256 * PER_PAGE);
    walk(sectors, 1, 1 * PER_PAGE);
    expect(counted.pages).toBe(257);
    walk(sectors, 1, 0);
    expect(counted.pages).toBe(258);
  });
  test('read 5,000 pages, after which nothing is claimed', () => {
    const { sectors, counted } = circle(257);
    expect(walk(sectors, 5000)).toBe('in file');
    expect(walk(sectors, 1, 5 + (5000 % 257) * PER_PAGE)).toBe('unknown');
    expect(counted.pages).toBe(5000);
    // A page in memory is still known.
    expect(walk(sectors, 1, 5 + (4999 % 257) * PER_PAGE)).toBe('in file');
  });
  test('know 32,768 pages of the table, and claim nothing about a sector behind them', () => {
    const last = 32_767 * PER_PAGE;
    const { sectors } = circle(32_769);
    expect(walk(sectors, 1, last)).toBe('in file');
    expect(walk(sectors, 1, last + PER_PAGE)).toBe('unknown');
    const { sectors: shorter } = circle(32_767);
    expect(walk(shorter, 9, last)).toBe('in file');
    expect(shorter.read(last, 0, 9 * SIZE)).toHaveLength(SIZE);
  });
});
