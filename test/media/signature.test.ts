import { describe, expect, test } from 'vitest';
import {
  FIRST_BOXES,
  id3Size,
  isArchive,
  isJpeg,
  isMp4,
  isOle,
  isPng,
  isZip,
  pdfStart,
} from '../../src/media/signature.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const latin = (text: string) => Buffer.from(text, 'latin1');

const TESTS = { png: isPng, jpeg: isJpeg, zip: isZip, ole: isOle, mp4: isMp4, archive: isArchive };
/** The formats whose signature a head has. */
const named = (head: Buffer) =>
  Object.entries(TESTS)
    .filter(([, has]) => has(head))
    .map(([name]) => name);

const SIGNATURES: [string, Buffer, keyof typeof TESTS][] = [
  ['PNG', hex('89504e470d0a1a0a'), 'png'],
  ['JPEG with JFIF', hex('ffd8ffe0'), 'jpeg'],
  ['JPEG with a table first', hex('ffd8ffdb'), 'jpeg'],
  ['a ZIP archive', hex('504b0304'), 'zip'],
  ['an empty ZIP archive', hex('504b0506'), 'zip'],
  ['a compound file', hex('d0cf11e0a1b11ae1'), 'ole'],
  ['RAR', hex('526172211a07'), 'archive'],
  ['7-Zip', hex('377abcaf271c'), 'archive'],
  ['ar', latin('!<arch>\n'), 'archive'],
  ['tar', Buffer.concat([Buffer.alloc(257, 97), latin('ustar')]), 'archive'],
  ['cpio', latin('07070'), 'archive'],
  ['cpio in binary', hex('c771'), 'archive'],
  ['gzip', hex('1f8b08'), 'archive'],
  ['LZ4', hex('04224d18'), 'archive'],
  ['Zstandard', hex('28b52ffd'), 'archive'],
];

describe('a file begins as', () => {
  test.each(SIGNATURES)(
    '%s, whatever follows, and not with a byte less or another one',
    (_, head, format) => {
      const padded = Buffer.concat([head, Buffer.alloc(20)]);
      expect(named(padded)).toEqual([format]);
      expect(named(head)).toEqual([format]);
      const from = head.length > 250 ? 257 : 0;
      for (let i = from; i < head.length; i += 1) {
        const other = Buffer.from(padded);
        other[i] = head[i]! ^ 0x20;
        if (format !== 'jpeg' || i !== 3) expect(named(other), `byte ${i}`).toEqual([]);
      }
      expect(named(head.subarray(0, -1))).toEqual(format === 'jpeg' ? ['jpeg'] : []);
      if (from === 0) expect(named(Buffer.concat([latin('\n'), padded]))).toEqual([]);
    },
  );
  test('JPEG, but not JPEG-LS', () => {
    expect(isJpeg(hex('ffd8fff6'))).toBe(true);
    expect(isJpeg(hex('ffd8fff7'))).toBe(false);
    expect(isJpeg(hex('ffd8fff8'))).toBe(true);
  });
});

describe('a file of the MP4 family begins with', () => {
  const BOXES = 'ftyp styp moov moof mdat free skip wide uuid pnot sidx emsg prft pdin'.split(' ');
  test.each(BOXES)('a box %s', (type) => {
    expect(named(Buffer.concat([hex('00000008'), latin(type)]))).toEqual(['mp4']);
    expect(named(Buffer.concat([hex('00000008'), latin(type.toUpperCase())]))).toEqual([]);
  });
  test('no other', () => {
    expect([...FIRST_BOXES]).toEqual(BOXES);
    expect(named(Buffer.concat([hex('00000008'), latin('trak')]))).toEqual([]);
  });
  test.each([
    ['00000000', true],
    ['00000001', true],
    ['00000002', false],
    ['00000007', false],
    ['00000008', true],
    ['00000009', true],
    ['ffffffff', true],
  ])('a box of the size %s: %s', (size, expected) => {
    expect(isMp4(Buffer.concat([hex(size), latin('ftyp')]))).toBe(expected);
  });
  test('a whole box header', () => {
    expect(isMp4(Buffer.concat([hex('00000008'), latin('fty')]))).toBe(false);
    expect(isMp4(Buffer.alloc(0))).toBe(false);
  });
});

describe('a PDF header', () => {
  test.each([
    [0, 0],
    [1, 1],
    [1019, 1019],
    [1020, null],
    [2000, null],
  ])('%d bytes from the beginning starts at %s', (before, at) => {
    expect(pdfStart(Buffer.concat([Buffer.alloc(before, 10), latin('%PDF-1.4')]))).toBe(at);
  });
  test.each(['', '%PDF', '%pdf-', 'PDF-1.4'])('is not %j', (text) => {
    expect(pdfStart(latin(text))).toBeNull();
  });
});

describe('an ID3 tag', () => {
  test.each([
    ['none of content', '494433 0400 00 00000000', 10],
    ['one byte', '494433 0400 00 00000001', 11],
    ['seven bits a byte', '494433 0400 00 01020304', 10 + 2 ** 21 + 2 * 2 ** 14 + 3 * 2 ** 7 + 4],
    ['all bits', '494433 0400 00 7f7f7f7f', 10 + 2 ** 28 - 1],
    ['a footer', '494433 0400 10 00000001', 21],
    ['other flags', '494433 0400 ef 00000001', 11],
  ])('with %s has its length', (_, head, size) => {
    expect(id3Size(hex(head))).toBe(size);
    expect(id3Size(Buffer.concat([hex(head), Buffer.alloc(50, 0xff)]))).toBe(size);
  });
  test.each([
    '',
    '494433 0400 00 000000',
    '494434 0400 00 00000000',
    '490033 0400 00 00000000',
    '494433 0400 00 80000000',
    '494433 0400 00 00008000',
    '494433 0400 00 00000080',
    '494433 0400 00 ffffffff',
  ])('is not %s', (head) => {
    expect(id3Size(hex(head))).toBeNull();
  });
});
