import { describe, expect, test } from 'vitest';
import { readEntry, readZip } from '../../src/media/formats/zip.ts';
import { contentTypes, relationships, WORD, zip } from './build-zip.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';
import { checkResult } from './check-result.ts';

const parts = [
  { name: '[Content_Types].xml', content: contentTypes('/word/document.xml', WORD) },
  { name: '_rels/.rels', content: relationships('word/document.xml') },
  { name: 'word/document.xml', content: '<a/>' },
];
const plain = zip(parts);
const endAt = plain.length - 22;
const directoryAt = plain.readUInt32LE(endAt + 16);
const directorySize = plain.readUInt32LE(endAt + 12);

/** The same archive with sizes and offsets of 64 bits: APPNOTE 4.3.14 to 4.5.3. */
function zip64(): Buffer {
  const entries: Buffer[] = [];
  for (let at = directoryAt; at < endAt; ) {
    const length = 46 + plain.readUInt16LE(at + 28);
    const entry = Buffer.from(plain.subarray(at, at + length));
    const extra = Buffer.alloc(4 + 4 + 28);
    // Another field first, which must be skipped.
    extra.writeUInt16LE(0x9999, 0);
    extra.writeUInt16LE(1, 4);
    extra.writeUInt16LE(24, 6);
    extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 8);
    extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 16);
    extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(42)), 24);
    for (const field of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, field);
    entry.writeUInt16LE(32, 30);
    entries.push(entry, extra.subarray(0, 32));
    at += length;
  }
  const directory = Buffer.concat(entries);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(directory.length), 40);
  record.writeBigUInt64LE(BigInt(directoryAt), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directoryAt + directory.length), 8);
  const end = Buffer.from(plain.subarray(endAt));
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([plain.subarray(0, directoryAt), directory, record, locator, end]);
}

describe('an archive', () => {
  test('with fields of 64 bits lists the same entries', async () => {
    expect(await checkResult('a.docx', zip64())).toBe('fine');
    const bytes = bytesOfBuffer(zip64());
    const { entries, hasEndRecord } = readZip(bytes);
    expect(hasEndRecord).toBe(true);
    expect(entries).toEqual(readZip(bytesOfBuffer(plain)).entries);
    expect(readEntry(bytes, entries[2]!)!.toString()).toBe('<a/>');
  });
  test.each([
    ['the size', 12, 0xffffffff],
    ['the offset', 16, 0xffffffff],
    ['the number of entries', 10, 0xffff],
  ])('whose end record leaves only %s to the fields of 64 bits lists the same entries', (_, field, value) => {
    const content = zip64();
    const end = content.length - 22;
    // What the other fields say is wrong, so that only the large record can be right.
    content.writeUInt16LE(3, end + 10);
    content.writeUInt32LE(1, end + 12);
    content.writeUInt32LE(1, end + 16);
    if (field === 10) content.writeUInt16LE(value, end + field);
    else content.writeUInt32LE(value, end + field);
    const { entries, hasEndRecord } = readZip(bytesOfBuffer(content));
    expect(hasEndRecord).toBe(true);
    expect(entries).toEqual(readZip(bytesOfBuffer(plain)).entries);
  });
  test('with a comment of the longest length has its end record', () => {
    const long = zip(parts, { comment: 'c'.repeat(0xffff) });
    expect(readZip(bytesOfBuffer(long)).hasEndRecord).toBe(true);
    expect(readZip(bytesOfBuffer(Buffer.concat([long, Buffer.from('x')]))).hasEndRecord).toBe(false);
  });
  test.each([
    ['its signature', 0],
    ['the offset of the directory', 16],
  ])('whose end record is damaged in %s is read from its start', (_, field) => {
    const damaged = Buffer.from(plain);
    damaged.writeUInt32LE(12_345, endAt + field);
    const found = readZip(bytesOfBuffer(damaged));
    if (field === 0) expect(found.hasEndRecord).toBe(false);
    expect(found.entries.map(({ name }) => name)).toEqual(parts.map(({ name }) => name));
  });
  test('with a directory of one byte less keeps the entries before it', () => {
    const short = Buffer.from(plain);
    short.writeUInt32LE(directorySize - 1, endAt + 12);
    short.writeUInt32LE(directoryAt, endAt + 16);
    expect(readZip(bytesOfBuffer(short)).entries).toHaveLength(3);
  });
});

describe('an entry', () => {
  const entryOf = (content: Buffer) => readZip(bytesOfBuffer(content)).entries[0]!;
  const stored = zip([{ name: 'a', content: 'hello', stored: true }]);
  test('is read whether it is packed or stored', () => {
    const packed = zip([{ name: 'a', content: 'hello' }]);
    for (const content of [stored, packed])
      expect(readEntry(bytesOfBuffer(content), entryOf(content))!.toString()).toBe('hello');
  });
  test.each([
    ['it is encrypted', { encrypted: true }],
    ['its method is unknown', { method: 12 }],
    ['its offset leads to no header', { offset: 1 }],
    ['its offset is past the end', { offset: 10_000 }],
  ])('is not read when %s', (_, change) => {
    expect(readEntry(bytesOfBuffer(stored), { ...entryOf(stored), ...change })).toBeNull();
  });
  test('that is no deflated data is not read', () => {
    const broken = { ...entryOf(stored), method: 8 };
    expect(readEntry(bytesOfBuffer(stored), broken)).toBeNull();
  });
  test('above 4 MiB is not unpacked, one of 4 MiB is', () => {
    const limit = 4 * 1024 * 1024;
    const large = zip([{ name: 'a', content: Buffer.alloc(limit + 1) }]);
    const fits = zip([{ name: 'a', content: Buffer.alloc(limit) }]);
    expect(readEntry(bytesOfBuffer(large), entryOf(large))).toBeNull();
    expect(readEntry(bytesOfBuffer(fits), entryOf(fits))).toHaveLength(limit);
  });
  test('is called encrypted in the directory and in its own header', () => {
    const locked = Buffer.from(stored);
    locked.writeUInt16LE(1, 6);
    locked.writeUInt16LE(1, locked.readUInt32LE(locked.length - 6) + 8);
    expect(entryOf(locked).encrypted).toBe(true);
    expect(entryOf(locked.subarray(0, locked.length - 22)).encrypted).toBe(true);
  });
});
