import type { Bytes } from '../bytes.ts';
import { END_OF_CHAIN, type Extent, type Sectors, sectorsOf } from './ole-sectors.ts';

/*
 * Compound files (OLE): a file system in a file. Source: [MS-CFB].
 *
 * No library: those for Node load the whole file, and refuse one whose sectors lie past its end; that is looked for here.
 */

export type OleEntry = {
  readonly name: string;
  readonly type: 'storage' | 'stream' | 'root';
  /** Of a storage, 16 bytes in lower-case hexadecimal. */
  readonly classId: string;
  readonly firstSector: number;
  /** In bytes. */
  readonly size: number;
};

export type Ole = {
  /** The root and its direct children. Embedded documents are deeper, and do not decide the kind of the file. */
  readonly root: OleEntry;
  readonly entries: readonly OleEntry[];
  /** Bytes of a stream from an offset on; fewer when the stream or the file ends. */
  read(entry: OleEntry, offset: number, length: number): Buffer;
  /** Does any stream, at any depth, reach past the end of the file? */
  reachesPastEnd(): boolean;
};

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const MINI_SIZE = 64;
/** The only value that the format allows: 2.2. */
const MAX_SMALL_STREAM = 4096;
const NO_ENTRY = 0xffffffff;
const TYPES: Readonly<Record<number, OleEntry['type']>> = { 1: 'storage', 2: 'stream', 5: 'root' };
/** Real files have some thousands. */
const MAX_ENTRIES = 50_000;
/** Of the allocation table of small streams, in bytes: covers 64 MB of them. */
const MAX_MINI_TABLE = 4 * 1024 * 1024;

/** `null` when the directory can't be read: nearly always because the file is truncated. */
export function readOle(bytes: Bytes): Ole | null {
  const header = bytes.read(0, HEADER_SIZE);
  if (header.length < HEADER_SIZE) return null;
  // Versions 3 and 4 of the format, and no others: 2.2.
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return null;
  const sectors = sectorsOf(bytes, 2 ** shift, header);
  const directory = sectors && readDirectory(sectors, header.readUInt32LE(48));
  const root = directory && entryAt(directory, 0);
  const entries = directory && childrenOfRoot(directory);
  if (!sectors || !directory || !entries || root?.type !== 'root') return null;
  const small = smallStreams(sectors, root, header);
  const miniCutoff = Math.min(header.readUInt32LE(56), MAX_SMALL_STREAM);
  const isSmall = (entry: OleEntry) => entry.type !== 'root' && entry.size < miniCutoff;
  return {
    root,
    entries,
    read(entry, offset, length) {
      const wanted = Math.max(0, Math.min(length, entry.size - offset));
      return isSmall(entry)
        ? small.read(entry, offset, wanted)
        : sectors.read(entry.firstSector, offset, wanted);
    },
    reachesPastEnd() {
      if (isPastEnd(sectors.extentOfTable()) || small.tableIsPastEnd()) return true;
      let smallEnd = 0;
      for (let id = 1; (id + 1) * ENTRY_SIZE <= directory.length; id += 1) {
        const entry = entryAt(directory, id);
        if (entry.type !== 'stream') continue;
        if (isSmall(entry)) smallEnd = Math.max(smallEnd, small.endOf(entry));
        else if (isPastEnd(sectors.extentOf(entry.firstSector, entry.size))) return true;
      }
      return isPastEnd(sectors.extentOf(root.firstSector, Math.min(smallEnd, root.size)));
    },
  };
}

function isPastEnd(extent: Extent): boolean {
  return extent === 'past end';
}

/**
 * Small streams lie in sectors of 64 bytes, in the stream of the root (2.4). What counts is where the last byte of a
 * stream is: some programs do not pad the last sector, so the root can be longer than the file.
 */
function smallStreams(sectors: Sectors, root: OleEntry, header: Buffer) {
  const tableStart = header.readUInt32LE(60);
  let table: Buffer | null = null;
  /** The small sectors of a stream. Its size bounds the walk: fewer than 64 of them. */
  const chainOf = (entry: OleEntry): number[] => {
    table ??= sectors.read(tableStart, 0, Math.min(MAX_MINI_TABLE, (root.size / MINI_SIZE) * 4));
    const chain: number[] = [];
    let sector = entry.firstSector;
    for (let left = entry.size; left > 0 && sector < root.size / MINI_SIZE; left -= MINI_SIZE) {
      chain.push(sector);
      sector = sector * 4 + 4 <= table.length ? table.readUInt32LE(sector * 4) : END_OF_CHAIN;
    }
    return chain;
  };
  return {
    tableIsPastEnd: () => isPastEnd(sectors.extentOfChain(tableStart, MAX_MINI_TABLE)),
    read(entry: OleEntry, offset: number, length: number): Buffer {
      const parts = runsOf(chainOf(entry)).map(({ start, count }) =>
        sectors.read(root.firstSector, start * MINI_SIZE, count * MINI_SIZE),
      );
      return Buffer.concat(parts).subarray(offset, offset + length);
    },
    /** Where a stream ends in the stream of the root, in bytes. */
    endOf(entry: OleEntry): number {
      const chain = chainOf(entry);
      const lastSize = entry.size - (chain.length - 1) * MINI_SIZE;
      return Math.max(
        0,
        ...chain.map((sector, i) => sector * MINI_SIZE + (i === chain.length - 1 ? lastSize : MINI_SIZE)),
      );
    },
  };
}

/** Consecutive sectors together: each read follows the root's chain from its start. */
function runsOf(chain: readonly number[]): { start: number; count: number }[] {
  const runs: { start: number; count: number }[] = [];
  for (const sector of chain) {
    const last = runs.at(-1);
    if (last && sector === last.start + last.count) last.count += 1;
    else runs.push({ start: sector, count: 1 });
  }
  return runs;
}

function readDirectory(sectors: Sectors, first: number): Buffer | null {
  if (isPastEnd(sectors.extentOfChain(first, MAX_ENTRIES * ENTRY_SIZE))) return null;
  const content = sectors.read(first, 0, MAX_ENTRIES * ENTRY_SIZE);
  return content.length < ENTRY_SIZE ? null : content;
}

function entryAt(directory: Buffer, id: number): OleEntry {
  const at = id * ENTRY_SIZE;
  const nameLength = Math.min(64, directory.readUInt16LE(at + 64));
  return {
    name: directory.toString('utf16le', at, at + nameLength - 2),
    type: TYPES[directory[at + 66]!] ?? 'storage',
    classId: directory.toString('hex', at + 80, at + 96),
    firstSector: directory.readUInt32LE(at + 116),
    size: directory.readUInt32LE(at + 120),
  };
}

/** The direct children of the root; `null` when the tree of entries leads out of the directory. */
function childrenOfRoot(directory: Buffer): OleEntry[] | null {
  const count = Math.floor(directory.length / ENTRY_SIZE);
  const idAt = (id: number, offset: number) => directory.readUInt32LE(id * ENTRY_SIZE + offset);
  const seen = new Set<number>();
  const open = [idAt(0, 76)];
  const children: OleEntry[] = [];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === NO_ENTRY || id === 0 || seen.has(id)) continue;
    // Of a directory above the bound, the part that was read is enough.
    if (id >= count && count < MAX_ENTRIES) return null;
    if (id >= count) continue;
    seen.add(id);
    children.push(entryAt(directory, id));
    open.push(idAt(id, 68), idAt(id, 72));
  }
  return children;
}
