import { describe, expect, test } from 'vitest';
import { readElements } from '../../src/media/formats/xml.ts';

function names(content: Buffer | string): string[] {
  const found: string[] = [];
  readElements(Buffer.from(content as string), ({ name }) => {
    found.push(name);
  });
  return found;
}
const big = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the elements of an XML part', () => {
  test('come with their names without a prefix, and their attributes as written', () => {
    const found: [string, ...string[]][] = [];
    readElements(Buffer.from('<a:b x="1" y:z="2"><c/></a:b>'), ({ name, attribute }) => {
      found.push([name, attribute('x'), attribute('y:z'), attribute('z'), attribute('X')]);
    });
    expect(found).toEqual([
      ['b', '1', '2', '', ''],
      ['c', '', '', '', ''],
    ]);
  });
  test('have no attribute that every object has', () => {
    const found: string[] = [];
    readElements(Buffer.from('<a/><b constructor="1"/>'.replace('<a/>', '<r><a/>')), ({ attribute }) => {
      found.push(attribute('constructor'));
    });
    expect(found).toEqual(['', '', '1']);
  });
  test.each([
    ['UTF-8', Buffer.from('<a/>')],
    ['UTF-8 with its mark', Buffer.from('\ufeff<a/>')],
    ['UTF-16LE with its mark', Buffer.from('\ufeff<a/>', 'utf16le')],
    ['UTF-16LE without it', Buffer.from('<a/>', 'utf16le')],
    ['UTF-16BE with its mark', big('\ufeff<a/>')],
    ['UTF-16BE without it', big('<a/>')],
  ])('are read in %s', (_, content) => {
    expect(names(content)).toEqual(['a']);
  });
  test.each([
    ['half of the mark of UTF-16LE', Buffer.from([0xff, 0x3c, 0x61, 0x2f, 0x3e])],
    ['half of the mark of UTF-16BE', Buffer.from([0xfe, 0x3c, 0x61, 0x2f, 0x3e])],
    ['a zero byte before another', Buffer.from([0, 0x20, 0, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e])],
    ['no byte', Buffer.alloc(0)],
  ])('are not read after %s', (_, content) => {
    expect(names(content)).toEqual([]);
  });
  test('are read in UTF-8 where the second byte is that of a mark', () => {
    for (const second of [0xfe, 0xff])
      expect(names(Buffer.from([0x3c, second, 0x3e, ...Buffer.from('<a/>')]))).toEqual(['\ufffd', 'a']);
  });
  test('end with the first error, and those before it count', () => {
    expect(names('<a><b/></c><d/>')).toEqual(['a', 'b']);
    expect(names('<a><b/><')).toEqual(['a', 'b']);
  });
  test('end when their receiver throws', () => {
    const found: string[] = [];
    readElements(Buffer.from('<a><b/></a>'), ({ name }) => {
      found.push(name);
      throw new Error('enough');
    });
    expect(found).toEqual(['a']);
  });
});

describe('an XML part has bounds', () => {
  const closed = (count: number) => `<r>${'<b/>'.repeat(count)}</r>`;
  const attributes = (count: number) => Array.from({ length: count }, (_, i) => `a${i}=""`).join(' ');
  test('of 16 elements in one another', () => {
    expect(names('<a>'.repeat(16))).toHaveLength(16);
    expect(names('<a>'.repeat(17))).toHaveLength(16);
    expect(names(`<r>${'<a></a>'.repeat(40)}`)).toHaveLength(41);
    expect(names(`${'<a>'.repeat(16)}</a><b/><c/>`)).toHaveLength(18);
    expect(names(`${'<a>'.repeat(16)}</a><b><c/>`)).toHaveLength(17);
  });
  test('of 50,000 elements', () => {
    expect(names(closed(49_999))).toHaveLength(50_000);
    expect(names(closed(50_000))).toHaveLength(50_000);
  });
  test('of 64 attributes for each element', () => {
    expect(names(`<r><a ${attributes(64)}/><b ${attributes(64)}/></r>`)).toEqual(['r', 'a', 'b']);
    expect(names(`<r><a ${attributes(65)}/><b/></r>`)).toEqual(['r']);
    expect(names(`<r ${attributes(64)}/>`)).toEqual(['r']);
    expect(names(`<r ${attributes(65)}/>`)).toEqual([]);
    expect(names(`<r ${attributes(40)}><a ${attributes(40)}/></r>`)).toEqual(['r', 'a']);
  });
  test('of 64 KiB for a value, which is measured after each 16 KiB', () => {
    const value = (size: number) => `<r><a b="${'x'.repeat(size)}"/></r>`;
    expect(names(value(64 * 1024 + 1))).toEqual(['r', 'a']);
    expect(names(value(64 * 1024 + 16 * 1024 + 1))).toEqual(['r']);
  });
});
