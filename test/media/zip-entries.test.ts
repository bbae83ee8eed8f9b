import { describe, expect, test } from 'vitest';
import { readEntry, readZip } from '../../src/media/formats/zip.ts';
import { directoryOf, endOf, stored, zip } from './build-zip.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';

const read = (content: Buffer) => readZip(bytesOfBuffer(content));
const names = (content: Buffer) => read(content).entries.map(({ name }) => name);

describe('the entries of the directory', () => {
  test('are listed as it describes them', () => {
    const archive = zip([stored('a'), { name: 'bc', content: 'x'.repeat(99) }, stored('d', '')]);
    archive.writeUInt16LE(1 | 8, directoryOf(archive) + 47 + 8);
    const packed = archive.readUInt32LE(directoryOf(archive) + 47 + 20);
    expect(read(archive)).toEqual({
      hasEndRecord: true,
      entries: [
        { name: 'a', method: 0, encrypted: false, compressedSize: 5, offset: 0 },
        { name: 'bc', method: 8, encrypted: true, compressedSize: packed, offset: 36 },
        { name: 'd', method: 0, encrypted: false, compressedSize: 0, offset: 36 + 32 + packed },
      ],
    });
  });
  test('are listed behind extra fields and comments of others', () => {
    const archive = zip([stored('a'), stored('b')]);
    const at = directoryOf(archive);
    const first = Buffer.concat([
      archive.subarray(at, at + 47),
      Buffer.from('\x99\x99\x03\0abccomment', 'latin1'),
    ]);
    first.writeUInt16LE(7, 30);
    first.writeUInt16LE(7, 32);
    const directory = Buffer.concat([first, archive.subarray(at + 47, endOf(archive))]);
    const end = Buffer.from(archive.subarray(endOf(archive)));
    end.writeUInt32LE(directory.length, 12);
    expect(names(Buffer.concat([archive.subarray(0, at), directory, end]))).toEqual(['a', 'b']);
  });
  test('end before one without its signature, or that is cut', () => {
    const archive = zip([stored('a'), stored('b'), stored('c')]);
    const second = directoryOf(archive) + 47;
    const damaged = Buffer.from(archive);
    damaged[second] = 0;
    expect(names(damaged)).toEqual(['a']);
    const size = (bytes: number) => {
      const copy = Buffer.from(archive);
      copy.writeUInt32LE(bytes, endOf(copy) + 12);
      return names(copy);
    };
    expect(size(2 * 47)).toEqual(['a', 'b']);
    expect(size(47 + 46)).toEqual(['a', '']);
    expect(size(47 + 45)).toEqual(['a']);
  });
  test('are 20,000 at most', () => {
    const one = zip([stored('', '')]);
    const locals = Buffer.alloc(30 * 20_001, one.subarray(0, 30));
    const directory = Buffer.alloc(46 * 20_001, one.subarray(30, 76));
    const end = Buffer.from(one.subarray(76));
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(locals.length, 16);
    expect(read(Buffer.concat([locals, directory, end]))).toMatchObject({ hasEndRecord: true });
    expect(read(Buffer.concat([locals, directory, end])).entries).toHaveLength(20_000);
    expect(read(locals).entries).toHaveLength(20_000);
  });
  test('are read from 4 MiB of it', () => {
    const long = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        stored(`${i}`.padEnd(65_536 - 46, 'n').slice(0, 65_535 - 45), ''),
      );
    const archive = zip(long(65));
    expect(archive.readUInt32LE(endOf(archive) + 12)).toBe(65 * 65_536);
    expect(read(archive).entries).toHaveLength(64);
  });
});

describe('the end record', () => {
  const archive = zip([stored('a'), stored('b')]);
  test('is the last one that leads to a directory', () => {
    const fake = Buffer.from(`PK\x05\x06${'\0'.repeat(10)}\x09`, 'latin1');
    for (const behind of [fake, Buffer.concat([fake, Buffer.alloc(7, 1)]), Buffer.concat([fake, fake])])
      expect(read(Buffer.concat([archive, behind]))).toMatchObject({
        hasEndRecord: true,
        entries: [{ name: 'a' }, {}],
      });
  });
  test('can be all of the file', () => {
    expect(read(zip([]))).toEqual({ entries: [], hasEndRecord: true });
    const wrong = zip([]);
    wrong.writeUInt16LE(1, 10);
    expect(read(wrong)).toEqual({ entries: [], hasEndRecord: false });
    const sized = zip([]);
    sized.writeUInt32LE(1, 12);
    expect(read(sized)).toEqual({ entries: [], hasEndRecord: false });
    expect(read(zip([]).subarray(0, 21))).toEqual({ entries: [], hasEndRecord: false });
  });
  test('has its directory where it says, or right before it', () => {
    const before = Buffer.from('something else');
    for (const shifted of [true, false]) {
      const content = zip([stored('a', 'hello'), stored('b')], { before, shifted });
      const { entries, hasEndRecord } = read(content);
      expect({ hasEndRecord, names: entries.map(({ name }) => name) }).toEqual({
        hasEndRecord: true,
        names: ['a', 'b'],
      });
      expect(entries.map(({ offset }) => offset)).toEqual([14, 50]);
      expect(readEntry(bytesOfBuffer(content), entries[0]!)?.toString()).toBe('hello');
    }
  });
  test('can lie behind bytes that are not of the directory', () => {
    const parts = [archive.subarray(0, endOf(archive)), Buffer.alloc(9), archive.subarray(endOf(archive))];
    expect(read(Buffer.concat(parts))).toEqual(read(archive));
  });
  test('of an archive in this one is not that of this one', () => {
    const inner = zip([stored('inner')]);
    const outer = zip([
      stored('x'),
      { name: 'in.zip', content: inner, stored: true },
      stored('last', 'x'.repeat(99)),
    ]);
    const cut = outer.subarray(0, directoryOf(outer) - 3);
    expect(read(cut)).toMatchObject({
      hasEndRecord: false,
      entries: [{ name: 'x' }, { name: 'in.zip' }, { name: 'last' }],
    });
  });
  test('is looked for in the last 65,557 bytes', () => {
    const behind = (size: number) => read(Buffer.concat([archive, Buffer.alloc(size)])).hasEndRecord;
    expect(behind(0xffff)).toBe(true);
    expect(behind(0x10000)).toBe(false);
  });
});
