import { describe, expect, test } from 'vitest';
import { readZip } from '../../src/media/formats/zip.ts';
import { directoryOf, END_SIZE, endOf, stored, zip } from './build-zip.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';

const read = (content: Buffer) => readZip(bytesOfBuffer(content));
const names = (content: Buffer) => read(content).entries.map(({ name }) => name);

/** The end record of an archive with fields of 64 bits: [APPNOTE] 4.3.14 to 4.3.16. */
function withLargeEnd(
  archive: Buffer,
  { size, offset, before = Buffer.alloc(0) }: { size: number; offset: number; before?: Buffer },
) {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(endOf(archive) + before.length), 8);
  const end = Buffer.from(archive.subarray(endOf(archive)));
  end.fill(0xff, 10, 20);
  return Buffer.concat([archive.subarray(0, endOf(archive)), before, record, locator, end]);
}

describe('fields of 64 bits', () => {
  const archive = zip([stored('a'), stored('b')]);
  const size = endOf(archive) - directoryOf(archive);
  const offset = directoryOf(archive);
  test('of the end record lead to the directory, wherever it is', () => {
    expect(names(withLargeEnd(archive, { size, offset }))).toEqual(['a', 'b']);
    expect(names(withLargeEnd(archive, { size, offset, before: Buffer.alloc(9) }))).toEqual(['a', 'b']);
    expect(names(withLargeEnd(archive, { size: 47, offset }))).toEqual(['a']);
    // The directory ends where the record begins: its offset is that of an archive without the bytes before it.
    const shifted = zip([stored('a'), stored('b')], { before: Buffer.from('before'), shifted: true });
    expect(names(withLargeEnd(shifted, { size, offset: directoryOf(shifted) }))).toEqual(['a', 'b']);
  });
  test.each([
    [
      'its locator has no signature',
      (content: Buffer) => content.fill(0, endOf(content) - 20, endOf(content) - 16),
    ],
    [
      'its locator leads past the end',
      (content: Buffer) => content.fill(0x7f, endOf(content) - 12, endOf(content) - 4),
    ],
    [
      'its record is cut by the end',
      (content: Buffer) => content.writeBigUInt64LE(BigInt(content.length - 55), endOf(content) - 12),
    ],
  ])('of the end record count for nothing when %s', (_, damage) => {
    const content = withLargeEnd(archive, { size, offset });
    damage(content);
    expect(read(content)).toMatchObject({ hasEndRecord: false, entries: [{ name: 'a' }, { name: 'b' }] });
  });
  test('of the end record count for nothing when its own fields lead to the directory', () => {
    const content = withLargeEnd(archive, { size: 1, offset: 1 });
    archive.copy(content, endOf(content), endOf(archive));
    expect(read(content)).toMatchObject({ hasEndRecord: true, entries: [{ name: 'a' }, { name: 'b' }] });
  });
  test('of the end record need one before it', () => {
    const alone = Buffer.alloc(END_SIZE, 0xff);
    alone.writeUInt32LE(0x06054b50, 0);
    expect(read(alone)).toEqual({ entries: [], hasEndRecord: false });
    expect(read(Buffer.concat([Buffer.alloc(19), alone]))).toEqual({ entries: [], hasEndRecord: false });
  });

  /** An entry whose extra fields follow its name `a`. */
  const entryWith = (
    extra: Buffer,
    fields: readonly [size: number, packed: number, at: number],
    after = Buffer.alloc(0),
  ) => {
    const one = zip([stored('a')]);
    const at = directoryOf(one);
    const entry = Buffer.from(one.subarray(at, at + 47));
    entry.writeUInt16LE(extra.length, 30);
    for (const [i, place] of [24, 20, 42].entries()) entry.writeUInt32LE(fields[i]!, place);
    const directory = Buffer.concat([entry, extra, after]);
    const end = Buffer.from(one.subarray(endOf(one)));
    end.writeUInt32LE(directory.length, 12);
    const { compressedSize, offset: found } = read(Buffer.concat([one.subarray(0, at), directory, end]))
      .entries[0]!;
    return [compressedSize, found];
  };
  const extraOf = (id: number, ...values: number[]) => {
    const extra = Buffer.alloc(4 + values.length * 8);
    extra.writeUInt16LE(id, 0);
    extra.writeUInt16LE(values.length * 8, 2);
    for (const [i, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + i * 8);
    return extra;
  };
  const MAX = 0xffffffff;
  test.each([
    ['all of them', extraOf(1, 11, 22, 33), [MAX, MAX, MAX], [22, 33]],
    ['the size and the offset', extraOf(1, 11, 33), [MAX, 5, MAX], [5, 33]],
    ['the packed size only', extraOf(1, 22), [5, MAX, 7], [22, 7]],
    ['the offset only', extraOf(1, 33), [5, 6, MAX], [6, 33]],
    ['none, though the extra field has them', extraOf(1, 11, 22, 33), [5, 6, 7], [6, 7]],
    ['no extra field of theirs', extraOf(2, 11, 22, 33), [MAX, MAX, MAX], [MAX, MAX]],
    ['an extra field without the last', extraOf(1, 11, 22), [MAX, MAX, MAX], [22, MAX]],
    ['an extra field behind another', Buffer.concat([extraOf(9, 1), extraOf(1, 22)]), [5, MAX, 7], [22, 7]],
    ['an extra field behind an empty one', Buffer.concat([extraOf(9), extraOf(1, 22)]), [5, MAX, 7], [22, 7]],
    ['an empty extra field at the end', Buffer.concat([extraOf(1, 22), extraOf(9)]), [5, MAX, 7], [22, 7]],
    ['an extra field that is cut', extraOf(1, 22).subarray(0, 11), [5, MAX, 7], [MAX, 7]],
    ['the header of an extra field', extraOf(1, 22).subarray(0, 4), [5, MAX, 7], [MAX, 7]],
    ['a part of that header', extraOf(1, 22).subarray(0, 3), [5, MAX, 7], [MAX, 7]],
  ] as [string, Buffer, [number, number, number], number[]][])(
    'of an entry: %s',
    (_, extra, fields, expected) => {
      expect(entryWith(extra, fields)).toEqual(expected);
      // What follows the extra fields is none of them.
      if (extra.length < 12) expect(entryWith(extra, fields, extraOf(1, 44, 55, 66))).toEqual(expected);
    },
  );
});
