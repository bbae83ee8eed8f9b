import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/media/bytes.ts';
import { readJpeg } from '../../src/media/formats/jpeg.ts';
import { readPng } from '../../src/media/formats/png.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';

describe('the end of a PNG', () => {
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const chunk = (type: string, length = 0) => {
    const buffer = Buffer.alloc(12 + length);
    buffer.writeUInt32BE(length, 0);
    buffer.write(type, 4, 'latin1');
    return buffer;
  };
  const truncated = (...parts: Buffer[]) =>
    readPng(bytesOfBuffer(Buffer.concat([signature, ...parts])), true).truncated;
  const NO_END = 'its chunks do not end in IEND';
  test.each([
    ['IEND at once', [chunk('IEND')], null],
    ['IEND behind other chunks', [chunk('IHDR', 13), chunk('IDAT', 9), chunk('IEND')], null],
    ['bytes behind IEND', [chunk('IEND'), Buffer.alloc(9)], null],
    ['IEND without its last byte', [chunk('IEND').subarray(0, 11)], NO_END],
    ['IEND in the data of a chunk only', [chunk('IDAT', 4), Buffer.from('IEND')], NO_END],
    ['the header of a chunk only', [chunk('IDAT').subarray(0, 8)], NO_END],
    ['a part of the header of a chunk', [chunk('IDAT').subarray(0, 7)], NO_END],
    ['a type that begins with another character', [chunk('1IEN'), chunk('IEND')], NO_END],
    ['a type that ends with another character', [chunk('IEN1'), chunk('IEND')], NO_END],
    ['types in small and capital letters', [chunk('azAZ'), chunk('IEND')], null],
  ])('with %s', (_, parts, expected) => {
    expect(truncated(...parts)).toBe(expected);
  });
  test('is not looked for in a file above its limit', () => {
    expect(readPng(bytesOfBuffer(signature), false).truncated).toBeNull();
  });
  test('is looked for in 500,000 chunks; nothing is claimed about a file with more', () => {
    const reads = { count: 0 };
    const chunks = (count: number) =>
      bytesOfBuffer(Buffer.concat([signature, Buffer.alloc(12 * count, chunk('abcd'))]));
    const counted = (bytes: Bytes): Bytes => ({
      ...bytes,
      read: (offset, length) => {
        reads.count += 1;
        return bytes.read(offset, length);
      },
    });
    expect(readPng(counted(chunks(499_999)), true).truncated).toBe(NO_END);
    expect(reads.count).toBe(500_000);
    reads.count = 0;
    expect(readPng(counted(chunks(500_001)), true).truncated).toBeNull();
    expect(reads.count).toBe(500_000);
  });
});

describe('the end of a JPEG', () => {
  const START = [0xff, 0xd8];
  const APP = [0xff, 0xe0, 0, 4, 1, 2];
  const SCAN = [0xff, 0xda, 0, 2];
  const END = [0xff, 0xd9];
  const bytes = (...parts: number[][]) => bytesOfBuffer(Buffer.from(parts.flat()));
  const truncated = (...parts: number[][]) => readJpeg(bytes(START, ...parts), true).truncated;
  const NO_END = 'the picture data has no end marker';
  const NO_SCAN = 'it ends before the picture data';
  test.each([
    ['a scan, and the end as its last bytes', [SCAN, [1, 2], END], null],
    ['an empty scan', [SCAN, END], null],
    ['one byte behind the end', [SCAN, END, [0]], null],
    ['the end cut in two', [SCAN, [1], [0xff]], NO_END],
    ['another marker as its last bytes', [SCAN, [1, 0xff, 0xd8]], NO_END],
    ['the second byte of the end only', [SCAN, [1, 0xd9]], NO_END],
    ['the end before the bytes of the scan only', [APP, [0xff, 0xda, 0, 4, 0xff, 0xd9]], NO_END],
    ['no byte behind the header of the scan', [SCAN], NO_END],
    ['a header of the scan that is cut', [[0xff, 0xda, 0, 3]], NO_SCAN],
    ['a header of the scan without its length', [[0xff, 0xda, 0]], NO_SCAN],
    ['a marker of a scan and no more', [[0xff, 0xda]], NO_SCAN],
    ['a segment that reaches to the last byte', [[0xff, 0xe0, 0, 2]], NO_SCAN],
    ['a segment whose length is too small', [[0xff, 0xe0, 0, 0], SCAN, [1], END], null],
    [
      'restart markers before the segments',
      [[0xff, 0xd0, 0xff, 0xd7, 0xff, 0xd8, 0xff, 0x01], SCAN, [9], END],
      null,
    ],
    [
      'the lowest segment marker beside restart markers',
      [[0xff, 0xcf, 0, 4, 0xff, 0xd9], SCAN, [9], END],
      null,
    ],
    ['a marker of the start of an image in the scan', [SCAN, [0xff, 0xd8, 9], END, [7]], null],
    ['a segment in the scan whose length is cut', [SCAN, [0xff, 0xe1, 0]], NO_END],
    ['a segment in the scan that ends with the file', [SCAN, [0xff, 0xe1, 0, 4, 0xff, 0xd9]], null],
    ['a segment in the scan that ends before the file', [SCAN, [0xff, 0xe1, 0, 4, 0xff, 0xd9, 5]], NO_END],
    ['stuffed bytes before its end', [SCAN, [0xff, 0, 0xff, 0], END, [5]], null],
    ['fill bytes before its end', [SCAN, [0xff, 0xff, 0xff], END, [5]], null],
    ['no end after a fill byte', [SCAN, [0xff, 0xff]], NO_END],
  ] as [string, number[][], string | null][])('with %s', (_, parts, expected) => {
    expect(truncated(...parts)).toBe(expected);
  });
  test('is not looked for in a file above its limit, however small it is', () => {
    expect(readJpeg(bytes(START), false)).toMatchObject({ kind: 'JPEG', truncated: null });
    expect(readJpeg(bytes(START), true)).toMatchObject({ kind: 'JPEG', truncated: NO_SCAN });
  });
  test.each([-3, -2, -1, 0, 1])('is found %d bytes from where one read ends and the next begins', (shift) => {
    const chunk = 64 * 1024;
    const scan = Array(chunk + shift - START.length - SCAN.length).fill(0x55);
    expect(truncated(SCAN, scan, END, [1, 2, 3])).toBeNull();
    expect(truncated(SCAN, scan, [0xff, 0], END, [1, 2, 3])).toBeNull();
    expect(truncated(SCAN, scan, [0xff, 0xff], END, [1, 2, 3])).toBeNull();
    expect(truncated(SCAN, scan, [0xff, 0], [1, 0xd9, 3])).toBe(NO_END);
    expect(truncated(SCAN, scan, [0xff])).toBe(NO_END);
    expect(truncated(SCAN, scan)).toBe(NO_END);
  });
  test('is found where a segment begins in one read and ends in the next but one', () => {
    const chunk = 64 * 1024;
    const scan = Array(chunk - 100).fill(0x55);
    const segment = [0xff, 0xe1, 0xff, 0xff, ...Array(0xfffd).fill(0xff)];
    expect(truncated(SCAN, scan, segment, segment, END, [1])).toBeNull();
    expect(truncated(SCAN, scan, segment, segment, [1, 2])).toBe(NO_END);
  });
  test('is looked for behind 99,999 segments before the scan, and no more', () => {
    const start = Buffer.from(START);
    const segment = Buffer.from([0xff, 0xe0, 0, 2]);
    const end = Buffer.from([...SCAN, ...END]);
    const of = (count: number) =>
      readJpeg(
        bytesOfBuffer(Buffer.concat([start, Buffer.alloc(segment.length * count, segment), end])),
        true,
      );
    expect(of(99_999).truncated).toBeNull();
    expect(of(100_000).truncated).toBe(NO_SCAN);
  });
  test('is looked for among 100,000 segments of the scan; nothing is claimed about one with more', () => {
    const start = Buffer.from([...START, ...SCAN]);
    const segment = Buffer.from([0xff, 0xe1, 0, 2]);
    const of = (count: number) =>
      readJpeg(bytesOfBuffer(Buffer.concat([start, Buffer.alloc(segment.length * count, segment)])), true);
    expect(of(99_999).truncated).toBe(NO_END);
    expect(of(100_000).truncated).toBeNull();
  });
  test('is looked for in a file of 64 MiB, in one read of 64 KiB and a byte after another', () => {
    const size = 64 * 1024 * 1024;
    const reads: [number, number][] = [];
    const file = (fileSize: number): Bytes => ({
      size: fileSize,
      head: Buffer.alloc(0),
      read: (offset, length) => {
        reads.push([offset, length]);
        if (offset === 0) return Buffer.concat([Buffer.from([...START, ...SCAN]), Buffer.alloc(length - 6)]);
        return Buffer.alloc(Math.max(0, Math.min(length, fileSize - offset)), offset === 4 ? 2 : 0);
      },
    });
    expect(readJpeg(file(size + 1), true).truncated).toBeNull();
    expect(reads).toEqual([]);
    expect(readJpeg(file(size), true).truncated).toBe(NO_END);
    const scanned = reads.filter(([, length]) => length > 2);
    // The first one is read for the scan, and again for what follows it.
    expect(scanned.slice(0, 3)).toEqual([
      [0, 64 * 1024 + 1],
      [0, 64 * 1024 + 1],
      [64 * 1024, 64 * 1024 + 1],
    ]);
    expect(scanned).toHaveLength(1025);
  });
});
