import { describe, expect, test } from 'vitest';
import { boxesOf } from '../../src/media/formats/mp4-box.ts';
import { box, largeBox } from './build-mp4.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';

const listed = (content: Buffer, end = content.length, start = 0) =>
  boxesOf(bytesOfBuffer(content), start, end);
const header = (size: number, type = 'free') => {
  const buffer = Buffer.alloc(8);
  buffer.writeUInt32BE(size, 0);
  buffer.write(type, 4, 'latin1');
  return buffer;
};
const large = (size: bigint, type = 'free') => {
  const buffer = Buffer.alloc(16);
  buffer.writeUInt32BE(1, 0);
  buffer.write(type, 4, 'latin1');
  buffer.writeBigUInt64BE(size, 8);
  return buffer;
};

describe('the boxes of a range', () => {
  test('are listed with where their content starts and ends', () => {
    const content = Buffer.concat([box('ftyp', 'isom'), box('free'), largeBox('mdat', Buffer.alloc(5))]);
    expect(listed(content)).toEqual([
      { type: 'ftyp', start: 8, end: 12 },
      { type: 'free', start: 20, end: 20 },
      { type: 'mdat', start: 36, end: 41 },
    ]);
    expect(listed(content, content.length, 12)).toHaveLength(2);
  });
  test.each([
    ['eight bytes', header(8), 8],
    ['sixteen bytes with its size of 64 bits', large(16n), 16],
    ['the rest of the range, by the size 0', Buffer.concat([header(0), Buffer.alloc(30)]), 38],
    ['more than the range', header(9), 9],
    ['more than the range, in 64 bits', large(17n), 17],
    ['the largest size of 32 bits', header(0xffffffff), 0xffffffff],
    ['the largest size that a number holds', large(2n ** 53n - 1n), 2 ** 53 - 1],
  ])('can be of %s', (_, content, end) => {
    expect(listed(content)).toEqual([{ type: 'free', start: content.readUInt32BE(0) === 1 ? 16 : 8, end }]);
  });
  test.each([
    ['a header that is cut', header(8).subarray(0, 7)],
    ['a size of 7', header(7)],
    ['a size of 2', header(2)],
    ['a size of 64 bits that is below its header', large(15n)],
    ['a size of 64 bits that is 0', large(0n)],
    ['a size of 64 bits that is cut', large(16n).subarray(0, 15)],
    ['a size above what a number holds', large(2n ** 53n)],
    ['no printable type and no size', header(0, '\x01\x02\x03\x04')],
    ['no printable type and an end past the range', header(9, '\x01\x02\x03\x04')],
  ])('end before %s', (_, content) => {
    expect(listed(content)).toEqual([]);
    expect(listed(Buffer.concat([box('skip'), content]))).toEqual([{ type: 'skip', start: 8, end: 8 }]);
  });
  test('end before eight bytes that are not all in the range, though the file has them', () => {
    const content = Buffer.concat([box('free'), box('skip')]);
    expect(listed(content, 16)).toHaveLength(2);
    expect(listed(content, 15)).toHaveLength(1);
    expect(listed(content, 8)).toHaveLength(1);
    expect(listed(content, 7)).toHaveLength(0);
  });
  test('end with the file where the range is longer', () => {
    expect(listed(box('free'), 99)).toEqual([{ type: 'free', start: 8, end: 8 }]);
    expect(listed(Buffer.concat([box('free'), Buffer.alloc(7)]), 99)).toHaveLength(1);
  });
  test('count offsets from the beginning of the file where a size of 64 bits comes later', () => {
    const content = Buffer.concat([box('skip'), large(2n ** 53n - 9n), Buffer.alloc(8)]);
    expect(listed(content)).toEqual([
      { type: 'skip', start: 8, end: 8 },
      { type: 'free', start: 24, end: 2 ** 53 - 1 },
    ]);
    content.writeBigUInt64BE(2n ** 53n - 8n, 16);
    expect(listed(content)).toHaveLength(1);
  });
  test.each([
    ['\xa9nam', true],
    [' ~~~', true],
    ['~   ', true],
    ['a\xa9aa', false],
    ['aaa\x7f', false],
    ['aaa\x1f', false],
    ['\x1faaa', false],
    ['\x7faaa', false],
    ['\xa8aaa', false],
  ])('may reach past the range when their type is printable: %j', (type, isListed) => {
    expect(listed(header(99, type)).map((one) => one.type)).toEqual(isListed ? [type] : []);
    expect(listed(header(8, type))).toEqual([{ type, start: 8, end: 8 }]);
  });
  test('are listed up to 50,000, or up to a given number', () => {
    const content = Buffer.alloc(8 * 50_001, box('free'));
    expect(listed(content)).toHaveLength(50_000);
    expect(boxesOf(bytesOfBuffer(content), 0, content.length, 3)).toHaveLength(3);
  });
});
