import type { Bytes } from '../bytes.ts';

/*
 * Sectors of a compound file and the chains that they form. Source: [MS-CFB] 2.1 to 2.5. A damaged or hostile file can
 * chain its sectors without end, so every walk shares one budget, and the allocation table is read page by page.
 */

/** The result of following a chain. `unknown`: the budget was spent. */
export type Extent = 'in file' | 'past end' | 'unknown';

export type Sectors = {
  /** Bytes of a chain from an offset on; fewer when the chain, the file or the budget ends. */
  read(first: number, offset: number, length: number): Buffer;
  /** Do the first `length` bytes of a chain lie in the file? The last sector of a file may be shorter than the others. */
  extentOf(first: number, length: number): Extent;
  /** Does every sector of a chain begin in the file, up to `length` bytes? */
  extentOfChain(first: number, length: number): Extent;
  /** Does every sector of the allocation table begin in the file? */
  extentOfTable(): Extent;
};

export const END_OF_CHAIN = 0xfffffffe;
/** The sector numbers from here on are markers. */
const FIRST_MARKER = 0xfffffffa;
/** None of the format's own values: the entry of the table lies past the end of the file. */
const PAST_END = 0x1_0000_0000;

/** Covers 2 GB of sectors of 512 bytes. */
const MAX_TABLE_SECTORS = 32_768;
/** Steps along chains, for all walks of a file together: a file of 512 MB has so many sectors. */
const MAX_STEPS = 1_000_000;
/** Pages of the table in memory, 1 MB at most, and reads of a page from the disk. */
const MAX_PAGES = 256;
const MAX_PAGE_READS = 5_000;

/** `null` when the list of the table's sectors lies past the end of the file. */
export function sectorsOf(bytes: Bytes, size: number, header: Buffer): Sectors | null {
  const table = tableSectors(bytes, size, header);
  if (table === null) return null;
  const offsetOf = (sector: number) => (sector + 1) * size;
  const pages = pagesOf(bytes, size, table);
  let steps = MAX_STEPS;
  const next = (sector: number): number | 'budget spent' => {
    steps -= 1;
    return steps < 0 ? 'budget spent' : pages.next(sector);
  };
  const walk = (first: number, length: number, isIn: (sector: number, left: number) => boolean): Extent => {
    let sector: number | 'budget spent' = first;
    for (let left = length; left > 0; left -= size) {
      if (sector === 'budget spent') return 'unknown';
      if (sector === PAST_END) return 'past end';
      if (sector >= FIRST_MARKER) break;
      if (!isIn(sector, left)) return 'past end';
      if (left > size) sector = next(sector);
    }
    return 'in file';
  };
  return {
    read(first, offset, length) {
      const parts: Buffer[] = [];
      let missing = length;
      let sector: number | 'budget spent' = first;
      for (let position = 0; missing > 0; position += size) {
        if (sector === 'budget spent' || sector >= FIRST_MARKER) break;
        const skip = Math.min(size, Math.max(0, offset - position));
        if (skip < size) {
          const part = bytes.read(offsetOf(sector) + skip, Math.min(size - skip, missing));
          if (part.length === 0) break;
          // A copy: the part of a read window would keep all of the window in memory.
          parts.push(Buffer.from(part));
          missing -= part.length;
        }
        sector = next(sector);
      }
      return Buffer.concat(parts);
    },
    extentOf: (first, length) =>
      walk(first, length, (sector, left) => offsetOf(sector) + Math.min(left, size) <= bytes.size),
    extentOfChain: (first, length) => walk(first, length, (sector) => offsetOf(sector) < bytes.size),
    extentOfTable: () =>
      table.every((sector) => sector >= FIRST_MARKER || offsetOf(sector) < bytes.size)
        ? 'in file'
        : 'past end',
  };
}

/** The sectors that hold the allocation table: 109 in the header, more in a chain of their own (2.5). */
function tableSectors(bytes: Bytes, size: number, header: Buffer): number[] | null {
  const count = Math.min(header.readUInt32LE(44), Math.ceil(bytes.size / size), MAX_TABLE_SECTORS);
  const sectors: number[] = [];
  for (let at = 76; at + 4 <= header.length && sectors.length < count; at += 4)
    sectors.push(header.readUInt32LE(at));
  let more = header.readUInt32LE(68);
  while (sectors.length < count && more < FIRST_MARKER) {
    const list = bytes.read((more + 1) * size, size);
    if (list.length < size) return null;
    for (let at = 0; at + 8 <= size && sectors.length < count; at += 4) sectors.push(list.readUInt32LE(at));
    more = list.readUInt32LE(size - 4);
  }
  return sectors;
}

/** The allocation table, of which the pages that were used last stay in memory. */
function pagesOf(bytes: Bytes, size: number, table: readonly number[]) {
  const perPage = size / 4;
  const pages = new Map<number, Buffer>();
  let reads = MAX_PAGE_READS;
  const pageAt = (index: number, sector: number): Buffer | null => {
    const known = pages.get(index);
    if (known) return known;
    reads -= 1;
    if (reads < 0) return null;
    const page = bytes.read((sector + 1) * size, size);
    if (pages.size >= MAX_PAGES) pages.delete(pages.keys().next().value as number);
    pages.set(index, page);
    return page;
  };
  return {
    next(sector: number): number | 'budget spent' {
      const index = Math.floor(sector / perPage);
      const at = table[index];
      if (at === undefined) return table.length < MAX_TABLE_SECTORS ? END_OF_CHAIN : 'budget spent';
      const page = pageAt(index, at);
      if (page === null) return 'budget spent';
      const offset = (sector % perPage) * 4;
      return offset + 4 <= page.length ? page.readUInt32LE(offset) : PAST_END;
    },
  };
}
