import type { Bytes } from '../bytes.ts';

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
  /** Does any stream, at any depth, reach past the end of the file? */
  readonly reachesPastEnd: boolean;
  /** The first bytes of a stream. */
  readStart(entry: OleEntry, length: number): Buffer;
};

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const LAST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
/** None of the format's own values. */
const BEYOND = 0x1_0000_0000;
const TYPES: Readonly<Record<number, OleEntry['type']>> = { 1: 'storage', 2: 'stream', 5: 'root' };
/** Enough for files far above any limit. */
const MAX_ENTRIES = 50_000;

/** `null` when the directory can't be read: nearly always because the file is truncated. */
export function readOle(bytes: Bytes): Ole | null {
  const header = bytes.read(0, HEADER_SIZE);
  if (header.length < HEADER_SIZE) return null;
  const shift = header.readUInt16LE(30);
  if (shift < 7 || shift > 16) return null;
  const sectors = sectorsOf(bytes, 2 ** shift, header);
  const all = sectors && readDirectory(sectors, header.readUInt32LE(48));
  const root = all?.[0];
  const entries = all && childrenOf(all);
  if (!sectors || !all || !entries || root?.type !== 'root') return null;
  const miniCutoff = header.readUInt32LE(56);
  const readStart = (entry: OleEntry, length: number): Buffer => {
    const wanted = Math.min(length, entry.size);
    if (entry.size >= miniCutoff) return sectors.read(entry.firstSector, 0, wanted);
    const miniSize = 2 ** Math.min(header.readUInt16LE(32), shift);
    // The beginning of a small stream is asked for only: its first few small sectors mostly follow each other.
    return sectors.read(root.firstSector, entry.firstSector * miniSize, wanted);
  };
  return {
    root,
    entries,
    reachesPastEnd:
      !sectors.holdsTable() ||
      !sectors.reaches(header.readUInt32LE(60)) ||
      all.some((entry) => isLarge(entry, miniCutoff) && !sectors.holds(entry.firstSector, entry.size)),
    readStart,
  };
}

function isLarge(entry: OleEntry, miniCutoff: number): boolean {
  return entry.type === 'root' ? entry.size > 0 : entry.type === 'stream' && entry.size >= miniCutoff;
}

type Sectors = {
  /** Bytes of a chain from an offset on; fewer when the chain or the file ends. */
  read(first: number, offset: number, length: number): Buffer;
  /** Does a chain's first `length` bytes lie within the file, as far as they can be followed? */
  holds(first: number, length: number): boolean;
  /** Does all of a chain at least begin within the file? Its last sector may be shorter than the others. */
  reaches(first: number): boolean;
  /** Does all of the allocation table begin within the file? */
  holdsTable(): boolean;
};

function sectorsOf(bytes: Bytes, size: number, header: Buffer): Sectors | null {
  const tables = tableSectors(bytes, size, header);
  if (tables === null) return null;
  const next = follower(bytes, size, tables);
  const offsetOf = (sector: number) => (sector + 1) * size;
  // Chains do not share sectors. In a damaged file they may, without end: this is where following them stops.
  let budget = 2 * Math.ceil(bytes.size / size) + MAX_ENTRIES;
  return {
    read(first, offset, length) {
      const parts: Buffer[] = [];
      let missing = length;
      let sector = first;
      for (let position = 0; missing > 0 && sector < LAST_SECTOR && position < bytes.size; position += size) {
        const skip = Math.min(size, Math.max(0, offset - position));
        if (skip < size) {
          const part = bytes.read(offsetOf(sector) + skip, Math.min(size - skip, missing));
          if (part.length === 0) break;
          parts.push(part);
          missing -= part.length;
        }
        sector = next(sector);
      }
      return Buffer.concat(parts);
    },
    holdsTable: () => tables.every((sector) => sector >= LAST_SECTOR || offsetOf(sector) < bytes.size),
    reaches(first) {
      let sector = first;
      for (; sector < LAST_SECTOR && budget > 0; sector = next(sector)) {
        if (offsetOf(sector) >= bytes.size) return false;
        budget -= 1;
      }
      return sector !== BEYOND;
    },
    holds(first, length) {
      let sector = first;
      for (let left = length; left > 0 && sector < LAST_SECTOR && budget > 0; left -= size) {
        // The last sector of a file may be shorter than the others.
        if (offsetOf(sector) + Math.min(left, size) > bytes.size) return false;
        if (left > size) sector = next(sector);
        budget -= 1;
      }
      return sector !== BEYOND;
    },
  };
}

/** The sectors of the allocation table; `null` when the list of them is truncated. */
function tableSectors(bytes: Bytes, size: number, header: Buffer): number[] | null {
  const count = Math.min(header.readUInt32LE(44), Math.ceil(bytes.size / size));
  const tables: number[] = [];
  for (let at = 76; at + 4 <= HEADER_SIZE && tables.length < count; at += 4)
    tables.push(header.readUInt32LE(at));
  let more = header.readUInt32LE(68);
  while (tables.length < count && more < LAST_SECTOR) {
    const sector = bytes.read((more + 1) * size, size);
    if (sector.length < size) return null;
    for (let at = 0; at + 8 <= size && tables.length < count; at += 4) tables.push(sector.readUInt32LE(at));
    more = sector.readUInt32LE(size - 4);
  }
  return tables;
}

/** Which sector follows which; {@link BEYOND} when that part of the table lies past the end of the file. */
function follower(bytes: Bytes, size: number, tables: readonly number[]): (sector: number) => number {
  const perSector = size / 4;
  const parts = new Map<number, Buffer>();
  return (sector) => {
    const index = Math.floor(sector / perSector);
    const at = tables[index];
    if (at === undefined) return NO_ENTRY;
    const part = parts.get(index) ?? bytes.read((at + 1) * size, size);
    parts.set(index, part);
    const offset = (sector % perSector) * 4;
    return offset + 4 <= part.length ? part.readUInt32LE(offset) : BEYOND;
  };
}

type Node = OleEntry & { readonly left: number; readonly right: number; readonly child: number };

function readDirectory(sectors: Sectors, first: number): Node[] | null {
  const longest = MAX_ENTRIES * ENTRY_SIZE;
  if (!sectors.reaches(first)) return null;
  const content = sectors.read(first, 0, longest);
  const nodes: Node[] = [];
  for (let at = 0; at + ENTRY_SIZE <= content.length; at += ENTRY_SIZE) nodes.push(nodeOf(content, at));
  return nodes;
}

function nodeOf(content: Buffer, at: number): Node {
  const nameLength = Math.min(64, content.readUInt16LE(at + 64));
  return {
    name: content.toString('utf16le', at, at + Math.max(0, nameLength - 2)),
    type: TYPES[content[at + 66]!] ?? 'storage',
    left: content.readUInt32LE(at + 68),
    right: content.readUInt32LE(at + 72),
    child: content.readUInt32LE(at + 76),
    classId: content.toString('hex', at + 80, at + 96),
    firstSector: content.readUInt32LE(at + 116),
    size: content.readUInt32LE(at + 120),
  };
}

/** What lies in the root directly; `null` when the tree of entries leads out of the directory. */
function childrenOf(nodes: readonly Node[]): Node[] | null {
  const seen = new Set<number>();
  const open = [nodes[0]?.child ?? NO_ENTRY];
  const children: Node[] = [];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === NO_ENTRY || id === 0 || seen.has(id)) continue;
    const node = nodes[id];
    if (!node) return null;
    seen.add(id);
    children.push(node);
    open.push(node.left, node.right);
  }
  return children;
}
