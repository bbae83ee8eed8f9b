import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/media/bytes.ts';
import { readEntry, readZip } from '../../src/media/formats/zip.ts';
import { directoryOf, stored, type ZipPart, zip } from './build-zip.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';

const read = (content: Buffer) => readZip(bytesOfBuffer(content));
const names = (content: Buffer) => read(content).entries.map(({ name }) => name);

describe('the entries by their local headers', () => {
  const cut = (archive: Buffer) => archive.subarray(0, directoryOf(archive));
  test('are listed as those describe them', () => {
    const archive = Buffer.from(
      cut(zip([stored('a'), { name: 'bc', content: 'x'.repeat(99) }, stored('d', '')])),
    );
    archive.writeUInt16LE(1, 36 + 6);
    const packed = archive.readUInt32LE(36 + 18);
    expect(read(archive)).toEqual({
      hasEndRecord: false,
      entries: [
        { name: 'a', method: 0, encrypted: false, compressedSize: 5, offset: 0 },
        { name: 'bc', method: 8, encrypted: true, compressedSize: packed, offset: 36 },
        { name: 'd', method: 0, encrypted: false, compressedSize: 0, offset: 36 + 32 + packed },
      ],
    });
  });
  test('begin behind the extra field of the one before', () => {
    const archive = cut(zip([stored('a'), stored('b')]));
    const extra = Buffer.from('extra');
    const content = Buffer.concat([archive.subarray(0, 31), extra, archive.subarray(31)]);
    content.writeUInt16LE(extra.length, 28);
    const { entries } = read(content);
    expect(entries.map(({ name, offset }) => [name, offset])).toEqual([
      ['a', 0],
      ['b', 41],
    ]);
    expect(readEntry(bytesOfBuffer(content), entries[0]!)?.toString()).toBe('hello');
  });
  test('end before bytes that are none', () => {
    const archive = cut(zip([stored('a'), stored('b')]));
    for (const behind of ['', 'PK\x03', `PK\x03\x04${'\0'.repeat(25)}`, 'PK\x01\x02'.padEnd(40)])
      expect(names(Buffer.concat([archive, Buffer.from(behind, 'latin1')]))).toEqual(['a', 'b']);
    expect(names(Buffer.concat([archive, Buffer.from(`PK\x03\x04${'\0'.repeat(26)}`, 'latin1')]))).toEqual([
      'a',
      'b',
      '',
    ]);
  });
  test('whose size comes later end where the next one begins', () => {
    const streamed = (name: string, content: string): ZipPart => ({
      name,
      content,
      stored: true,
      streamed: true,
    });
    const archive = cut(zip([streamed('a', 'hello'), streamed('b', 'x'), streamed('c', 'y')]));
    // With the descriptor of 16 bytes behind each.
    expect(read(archive).entries.map(({ compressedSize, offset }) => [compressedSize, offset])).toEqual([
      [21, 0],
      [17, 52],
      [17, 100],
    ]);
    const known = Buffer.from(archive);
    known.writeUInt32LE(21, 18);
    expect(names(known)).toEqual(['a', 'b', 'c']);
    // Flag 8 alone says that the size comes later: an empty entry has none either.
    const empty = cut(zip([stored('a', ''), stored('b', '')]));
    empty.writeUInt16LE(0xfff7, 6);
    expect(names(empty)).toEqual(['a', 'b']);
  });
  test('without a size, an empty one say, end at once', () => {
    const behind = 'not a header';
    for (const flags of [0, 1, 2, 0xfff7]) {
      const content = Buffer.concat([cut(zip([stored('a'), stored('b', '')])), Buffer.from(behind)]);
      content.writeUInt16LE(flags, 36 + 6);
      expect(read(content).entries).toMatchObject([{ compressedSize: 5 }, { name: 'b', compressedSize: 0 }]);
      content.writeUInt16LE(8, 36 + 6);
      expect(read(content).entries[1]!.compressedSize).toBe(behind.length);
    }
  });
  test('whose size is known although it comes later, too, are skipped by it', () => {
    const inner = cut(zip([stored('inner')]));
    const content = Buffer.from(cut(zip([{ name: 'a', content: inner, stored: true }, stored('b')])));
    content.writeUInt16LE(8, 6);
    expect(names(content)).toEqual(['a', 'b']);
  });
  test.each([-4, -3, -2, -1, 0, 1])(
    'are found %d bytes from where one read ends and the next begins',
    (shift) => {
      const size = 64 * 1024 + shift - 31 - 16;
      const archive = cut(zip([{ ...stored('a', 'x'.repeat(size)), streamed: true }, stored('b')]));
      expect(read(archive).entries).toMatchObject([
        { name: 'a', compressedSize: size + 16 },
        { name: 'b', offset: 64 * 1024 + shift },
      ]);
    },
  );
  test('are looked for in 64 MiB', () => {
    const limit = 64 * 1024 * 1024;
    const zeros = Buffer.alloc(80_000);
    const reads: number[] = [];
    const file = (at: number): Bytes => {
      const header = Buffer.from(`PK\x03\x04${'\0'.repeat(26)}`, 'latin1');
      const first = Buffer.from(header);
      first.writeUInt16LE(8, 6);
      return {
        size: limit + 1000,
        head: first,
        read(offset, length) {
          reads.push(offset);
          const wanted = Math.max(0, Math.min(length, limit + 1000 - offset));
          if (offset > 0 && (at < offset || at >= offset + length)) return zeros.subarray(0, wanted);
          const content = Buffer.alloc(wanted);
          if (offset === 0) first.copy(content);
          if (at >= offset && at < offset + length) header.copy(content, at - offset);
          return content;
        },
      };
    };
    expect(readZip(file(limit - 4)).entries).toHaveLength(2);
    expect(readZip(file(limit + 70)).entries).toHaveLength(1);
    expect(readZip(file(limit + 70)).entries[0]!.compressedSize).toBe(limit + 1000 - 30);
    const sized = (size: number) => {
      const found = file(size + 30);
      found.head.writeUInt16LE(0, 6);
      found.head.writeUInt32LE(size, 18);
      return readZip(found).entries.length;
    };
    expect(sized(limit - 31)).toBe(2);
    expect(sized(limit - 30)).toBe(1);
    expect(Math.max(...reads)).toBeLessThan(limit + 1000);
  });
});

describe('the content of an entry', () => {
  const archive = zip([{ name: 'a', content: 'hello' }]);
  const entry = read(archive).entries[0]!;
  test('that is cut is what is left of it', () => {
    const text = Array.from({ length: 3000 }, (_, i) => `${i} `).join('');
    const long = zip([{ name: 'a', content: text }]);
    const found = readEntry(bytesOfBuffer(long), { ...read(long).entries[0]!, compressedSize: 2000 })!;
    expect(found.length).toBeGreaterThan(1000);
    expect(text.startsWith(found.toString())).toBe(true);
  });
  test('can not be read by another method, even if its data are deflated', () => {
    expect(readEntry(bytesOfBuffer(archive), { ...entry, method: 9 })).toBeNull();
    expect(readEntry(bytesOfBuffer(archive), entry)?.toString()).toBe('hello');
  });
  test('is 4 MiB at most when it is stored', () => {
    const limit = 4 * 1024 * 1024;
    const large = zip([{ name: 'a', content: Buffer.alloc(limit + 1), stored: true }]);
    expect(readEntry(bytesOfBuffer(large), read(large).entries[0]!)).toHaveLength(limit);
  });
  test('needs all of its header', () => {
    expect(readEntry(bytesOfBuffer(archive.subarray(0, 29)), entry)).toBeNull();
    expect(readEntry(bytesOfBuffer(archive.subarray(0, 30)), { ...entry, method: 0 })).toHaveLength(0);
  });
});
