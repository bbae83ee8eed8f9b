import { constants, inflateRawSync } from 'node:zlib';
import type { Bytes } from '../bytes.ts';

/*
 * ZIP archives, as far as needed to read a few small entries. Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.
 *
 * No library: those for Node refuse an archive without its end record, and what is left of one still tells its kind.
 */

export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  /** Of the local header, from the beginning of the file. */
  readonly offset: number;
};

export type Zip = {
  readonly entries: readonly ZipEntry[];
  /** Without the end record, the entries are those that the local headers list. */
  readonly hasEndRecord: boolean;
};

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END64_LOCATOR = 0x07064b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
/** Office files have some thousands at most. */
const MAX_ENTRIES = 20_000;
const SEARCH_CHUNK = 64 * 1024;
/** Of a name, in bytes. Real names have some hundreds at most; the format allows 65,535. */
const MAX_NAME = 1024;
const MAX_DIRECTORY = 4 * 1024 * 1024;
/** How far an archive without a directory is searched for entries, in bytes. */
const MAX_SEARCHED = 64 * 1024 * 1024;
/** Real entries that are read are far smaller; a bomb is not unpacked beyond this. */
const MAX_ENTRY = 4 * 1024 * 1024;

export function readZip(bytes: Bytes): Zip {
  let walked: Walked | null = null;
  const fromStart = () => (walked ??= readFromStart(bytes));
  const fromEnd = readFromEnd(bytes, fromStart);
  return fromEnd === null
    ? { entries: fromStart().entries, hasEndRecord: false }
    : { entries: fromEnd, hasEndRecord: true };
}

/** The entries by their local headers, and the offset where the last one ends. */
type Walked = { readonly entries: ZipEntry[]; readonly end: number };

/** The unpacked content of an entry, at most 4 MiB; `null` when it can't be read. */
export function readEntry(bytes: Bytes, entry: ZipEntry): Buffer | null {
  const header = bytes.read(entry.offset, LOCAL_SIZE);
  if (entry.encrypted || header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL) return null;
  const start = entry.offset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = bytes.read(start, Math.min(entry.compressedSize, MAX_ENTRY));
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return null;
  try {
    // A truncated entry gives the bytes that are there.
    const { Z_SYNC_FLUSH: finishFlush } = constants;
    return inflateRawSync(packed, { maxOutputLength: MAX_ENTRY, finishFlush });
  } catch {
    return null;
  }
}

/** The entries of the directory that the end record points to; `null` without such a record. */
function readFromEnd(bytes: Bytes, fromStart: () => Walked): ZipEntry[] | null {
  const tailStart = Math.max(0, bytes.size - END_SIZE - MAX_COMMENT);
  const tail = bytes.read(tailStart, END_SIZE + MAX_COMMENT);
  for (let from = tail.length - END_SIZE; from >= 0; ) {
    const at = tail.lastIndexOf('PK\x05\x06', from);
    if (at === -1) return null;
    const entries = directoryOf(bytes, tail.subarray(at), tailStart + at, fromStart);
    if (entries !== null) return entries;
    from = at - 1;
  }
  return null;
}

function directoryOf(
  bytes: Bytes,
  record: Buffer,
  recordOffset: number,
  fromStart: () => Walked,
): ZipEntry[] | null {
  let size = record.readUInt32LE(12);
  let end = recordOffset;
  let offset = record.readUInt32LE(16);
  if (size === 0xffffffff || offset === 0xffffffff || record.readUInt16LE(10) === 0xffff) {
    const large = largeRecord(bytes, recordOffset);
    if (large) ({ size, offset, end } = large);
  }
  if (size === 0 && record.readUInt16LE(10) === 0) return [];
  // Bytes before the archive shift all its offsets: the directory ends where the end record begins.
  const shift = end - size - offset;
  for (const by of [0, shift]) {
    const signature = bytes.read(offset + by, 4);
    if (signature.length === 4 && signature.readUInt32LE(0) === CENTRAL) {
      // The end record of an archive inside this one, such as a workbook in a document.
      if (by > 0 && by < fromStart().end) return null;
      return entriesIn(bytes.read(offset + by, Math.min(size, MAX_DIRECTORY)), by);
    }
  }
  return null;
}

function largeRecord(bytes: Bytes, endOffset: number): { size: number; offset: number; end: number } | null {
  const locator = bytes.read(endOffset - 20, 20);
  if (locator.length < 20 || locator.readUInt32LE(0) !== END64_LOCATOR) return null;
  const end = Number(locator.readBigUInt64LE(8));
  const record = bytes.read(end, 56);
  if (record.length < 56) return null;
  return { size: Number(record.readBigUInt64LE(40)), offset: Number(record.readBigUInt64LE(48)), end };
}

function entriesIn(directory: Buffer, shift: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + CENTRAL_SIZE <= directory.length && entries.length < MAX_ENTRIES; ) {
    if (directory.readUInt32LE(at) !== CENTRAL) break;
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const nameEnd = at + CENTRAL_SIZE + nameLength;
    const large = largeFields(directory, at, nameEnd, extraLength);
    entries.push({
      name: directory.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + Math.min(nameLength, MAX_NAME)),
      method: directory.readUInt16LE(at + 10),
      encrypted: (directory.readUInt16LE(at + 8) & 1) !== 0,
      compressedSize: large.compressedSize,
      offset: large.offset + shift,
    });
    at = nameEnd + extraLength + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Sizes and offsets of 64 bits are in an extra field (4.5.3), in a fixed order, and only those that do not fit 32 bits. */
function largeFields(directory: Buffer, at: number, extraStart: number, extraLength: number) {
  const fields = {
    size: directory.readUInt32LE(at + 24),
    compressedSize: directory.readUInt32LE(at + 20),
    offset: directory.readUInt32LE(at + 42),
  };
  const end = Math.min(extraStart + extraLength, directory.length);
  for (let extra = extraStart; extra + 4 <= end; extra += 4 + directory.readUInt16LE(extra + 2)) {
    if (directory.readUInt16LE(extra) !== 1) continue;
    let field = extra + 4;
    for (const key of ['size', 'compressedSize', 'offset'] as const) {
      if (fields[key] !== 0xffffffff || field + 8 > end) continue;
      fields[key] = Number(directory.readBigUInt64LE(field));
      field += 8;
    }
  }
  return fields;
}

/** Walks the local headers. An entry whose size comes after its data ends where the next header begins. */
function readFromStart(bytes: Bytes): Walked {
  const entries: ZipEntry[] = [];
  let offset = 0;
  while (entries.length < MAX_ENTRIES && offset < MAX_SEARCHED) {
    const header = bytes.read(offset, LOCAL_SIZE);
    if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL) break;
    const nameLength = header.readUInt16LE(26);
    const start = offset + LOCAL_SIZE + nameLength + header.readUInt16LE(28);
    const flags = header.readUInt16LE(6);
    const size = header.readUInt32LE(18);
    const next = (flags & 8) !== 0 && size === 0 ? nextHeader(bytes, start) : start + size;
    entries.push({
      name: bytes.read(offset + LOCAL_SIZE, Math.min(nameLength, MAX_NAME)).toString('utf8'),
      method: header.readUInt16LE(8),
      encrypted: (flags & 1) !== 0,
      compressedSize: Math.max(0, next - start),
      offset,
    });
    offset = next;
  }
  return { entries, end: offset };
}

function nextHeader(bytes: Bytes, from: number): number {
  const end = Math.min(bytes.size, MAX_SEARCHED);
  for (let offset = from; offset < end; ) {
    // Chunks are aligned, so that one with many headers in it is read from the disk once.
    const start = offset - (offset % SEARCH_CHUNK);
    const at = bytes.read(start, SEARCH_CHUNK + 3).indexOf('PK\x03\x04', offset - start, 'latin1');
    if (at !== -1) return start + at;
    offset = start + SEARCH_CHUNK;
  }
  return bytes.size;
}
