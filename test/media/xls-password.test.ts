import { describe, expect, test } from 'vitest';
import { opensByDefault } from '../../src/media/formats/xls-password.ts';
import { cryptoApiFilePass, rc4FilePass } from './build-xls.ts';

const DEFAULT = 'VelvetSweatshop';
/** A record whose number of 16 bits at an offset is another one. */
function changed(record: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(record);
  copy.writeUInt16LE(value, at);
  return copy;
}
const flipped = (record: Buffer, at: number) => changed(record, at, record.readUInt16LE(at) ^ 0x0101);

describe('the record of an encrypted workbook', () => {
  test.each([
    [1, 2, null],
    [2, 2, true],
    [3, 2, true],
    [4, 2, true],
    [5, 2, null],
    [3, 1, null],
    [3, 3, null],
    [0, 2, null],
  ])('is that of CryptoAPI in the versions 2.2 to 4.2: %d.%d', (major, minor, expected) => {
    const record = cryptoApiFilePass(DEFAULT, 128);
    expect(opensByDefault(changed(changed(record, 2, major), 4, minor))).toBe(expected);
  });
  test.each([
    [1, 1, true],
    [1, 0, null],
    [1, 2, null],
    [0, 1, null],
    [2, 1, null],
  ])('is that of RC4 in the version 1.1: %d.%d', (major, minor, expected) => {
    expect(opensByDefault(changed(changed(rc4FilePass(DEFAULT), 2, major), 4, minor))).toBe(expected);
  });
  test('of RC4 has a salt, a verifier and its hash, of 16 bytes each', () => {
    const record = rc4FilePass(DEFAULT);
    expect(record).toHaveLength(6 + 48);
    expect(opensByDefault(Buffer.concat([record, Buffer.alloc(9)]))).toBe(true);
    expect(opensByDefault(record.subarray(0, 53))).toBeNull();
    for (const at of [6, 20, 22, 36, 38, 52])
      expect(opensByDefault(flipped(record, at)), String(at)).toBe(false);
  });
  test('of CryptoAPI has a header, a salt, a verifier and its hash', () => {
    const record = cryptoApiFilePass(DEFAULT, 128);
    const verifier = record.length - 60;
    expect(opensByDefault(Buffer.concat([record, Buffer.alloc(9)]))).toBe(true);
    expect(opensByDefault(record.subarray(0, -1))).toBeNull();
    expect(opensByDefault(changed(record, verifier, 15))).toBeNull();
    expect(opensByDefault(changed(record, verifier, 17))).toBeNull();
    for (const at of [4, 18, 20, 34, 40, 58])
      expect(opensByDefault(flipped(record, verifier + at)), String(at)).toBe(false);
    // The size of the hash between verifier and hash, and the fields that name the algorithms, are not needed.
    for (const at of [verifier + 36, 6, 14, 18, 22])
      expect(opensByDefault(flipped(record, at)), String(at)).toBe(true);
  });
  test.each([
    [40, true],
    [0, true],
    [48, true],
    [56, true],
    [64, true],
    [128, true],
    [136, null],
    [256, null],
  ])('of CryptoAPI has a key of 40 to 128 bits: %d', (keyBits, expected) => {
    expect(opensByDefault(cryptoApiFilePass(DEFAULT, keyBits))).toBe(expected);
    expect(opensByDefault(cryptoApiFilePass('velvetsweatshop', keyBits))).toBe(
      expected === null ? null : false,
    );
  });
  test.each([
    ['XOR', [0, 0, 0x59, 0xb3, 0x0a, 0x9a], true],
    ['XOR with another key', [0, 0, 0, 0, 0x0a, 0x9a], true],
    ['XOR with another verifier', [0, 0, 0x59, 0xb3, 0x0b, 0x9a], false],
    ['XOR in Excel 95', [0x59, 0xb3, 0x0a, 0x9a], true],
    ['XOR in Excel 95 with another verifier', [0x59, 0xb3, 0x0a, 0x9b], false],
    ['no byte', [], null],
    ['one byte', [0], null],
    ['XOR that is cut', [0, 0, 0x59, 0xb3, 0x0a], null],
    ['a version that is cut', [1, 0, 1, 0, 1], null],
    ['CryptoAPI without a header', [1, 0, 3, 0, 2, 0, 4, 0, 0, 0], null],
  ])('of %s', (_, record, expected) => {
    expect(opensByDefault(Buffer.from(record))).toBe(expected);
  });
});
