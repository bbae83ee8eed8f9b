import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/media/formats/pdf.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';

const truncated = (text: string) => readPdf(bytesOfBuffer(Buffer.from(text, 'latin1'))).truncated;
const NO_MARK = 'there is no %%EOF in its last 16 KB';
const UNFINISHED = 'its last update has no %%EOF';

describe('the end of a PDF', () => {
  test.each([
    ['no mark', '%PDF-1.7\ntrailer', NO_MARK],
    ['a mark that is cut', '%PDF-1.7\n%%EO', NO_MARK],
    ['a mark as all of it', '%%EOF', null],
    ['a mark at the first of its last 16,384 bytes', `%PDF%%EOF${' '.repeat(16_379)}`, null],
    ['a mark one byte earlier', `%PDF%%EOF${' '.repeat(16_380)}`, NO_MARK],
    ['an update after a line feed', '%%EOF\n1 0 obj', UNFINISHED],
    ['an update after a carriage return', '%%EOF\r1 0 obj<<', UNFINISHED],
    ['an update on the line of the mark', '%%EOF 1 0 obj', null],
    ['an object of the largest number', '%%EOF\n1234567890 12345 obj', UNFINISHED],
    ['a number of eleven digits', '%%EOF\n12345678901 0 obj', null],
    ['a generation of six digits', '%%EOF\n1 123456 obj', null],
    ['a longer word', '%%EOF\n1 0 objects', null],
    ['no number', '%%EOF\n 0 obj', null],
    ['an update before the last mark', '%%EOF\n1 0 obj\n%%EOF', null],
  ])('with %s', (_, text, expected) => {
    expect(truncated(text)).toBe(expected);
  });

  const linearised = (dictionary: string, after = 1100) =>
    `%PDF-1.7\n1 0 obj${dictionary}\n%%EOF${'x'.repeat(after)}`;
  const declared = (length: number, dictionary: string, after = 1100) => {
    const text = linearised(dictionary, after);
    return [text, `it declares ${length} bytes and has ${text.length}`] as const;
  };
  test.each([
    ['the length after the word', declared(9999, '<</Linearized 1/L 9999>>')],
    ['the length before the word', declared(9999, '<</L 9999/Linearized 1>>')],
    ['the word at once', declared(9999, '<</Linearized/L 9999>>')],
    ['the word as its last', declared(9999, '<</L 9999/Linearized>>')],
    ['nothing between the brackets and the word', declared(9999, '<</Linearized 1 /L \n 9999 >>')],
    ['no brackets', declared(9999, '/Linearized 1 /L 9999')],
    ['more than a byte too few', declared(9999, '<</Linearized 1/L 9999>>', 1020)],
  ])('declares its length: %s', (_, [text, expected]) => {
    expect(truncated(text)).toBe(expected);
  });
  test.each([
    ['a length without a blank', linearised('<</Linearized 1/L9999>>')],
    ['a length without a digit', linearised('<</Linearized 1/L x>>')],
    ['another key that begins so', linearised('<</Linearized 1/Length 9999>>')],
    ['a length in another dictionary', linearised('<</Linearized 1>><</L 9999>>')],
    ['a dictionary that ends with the word', linearised('<</Linearized>>')],
    ['no such word', linearised('<</Linear 1/L 9999>>')],
    ['a mark 1,024 bytes from its end', linearised('<</Linearized 1/L 9999>>', 1019)],
  ])('declares no length that counts: %s', (_, text) => {
    expect(truncated(text)).toBeNull();
  });
  test('is there when the length is that of the file, and missing when it is one more', () => {
    const text = linearised('<</Linearized 1/L 0000>>');
    const of = (length: number) => text.replace('0000', String(length));
    expect(truncated(of(text.length))).toBeNull();
    expect(truncated(of(text.length + 1))).toBe(
      `it declares ${text.length + 1} bytes and has ${text.length}`,
    );
  });
  test('is declared in the first 2,048 bytes', () => {
    const dictionary = '/Linearized 1/L 99999';
    const at = (end: number) =>
      `${'-'.repeat(end - dictionary.length)}${dictionary} %%EOF${'x'.repeat(1100)}`;
    expect(truncated(at(2048))).toMatch(/^it declares 99999 bytes/);
    expect(truncated(at(2049))).toMatch(/^it declares 9999 bytes/);
    expect(truncated(at(2048 + 6))).toBeNull();
  });
});
