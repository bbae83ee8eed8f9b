import { describe, expect, test } from 'vitest';
import { createPattern } from '../../src/text/spelling.ts';

const MIN_CUT = 8;
const SECRET = 'abcdefghijkl';
const slashes = (count: number) => '\\'.repeat(count);

describe('the beginning of a secret', () => {
  test.each<[string, string, number]>([
    ['of eight letters', 'abcdefgh', 0],
    ['of eight letters behind others', '-abcdefgh', 1],
    ['of all letters but one', '-abcdefghijk', 1],
    ['of seven letters', 'abcdefg', 7],
    ['that goes on in another way', 'abcdefghx', 9],
    ['that is the whole of it, with more behind', 'abcdefghijkl-', 13],
    ['that comes twice', 'abcdefghi-abcdefghi', 10],
    ['that comes after one that is none', 'abcdefghX-abcdefgh', 10],
    ['far from the beginning of a text', `${'x'.repeat(1000)}abcdefgh`, 1000],
  ])('%s', (_what, text, index) => {
    expect(createPattern(SECRET, MIN_CUT).cutIn(text)).toBe(index);
  });

  test.each([
    // Another one begins one letter, or two, further on.
    ['aaaaaaaaXYZ12', 'aaaaaaaaaXYZ', 1],
    ['ababababXYZ12', 'ababababababXYZ', 4],
    ['ababababXYZ12', '-ababababababXYZ', 5],
  ])('of %s in %s stands at %d', (secret, text, index) => {
    expect(createPattern(secret, MIN_CUT).cutIn(text)).toBe(index);
  });

  test('of a short secret is none: it would be any text', () => {
    for (const [secret, index] of [
      ['abcdefgh', 9],
      ['abcdefghi', 1],
    ] as const) {
      expect([secret, createPattern(secret, MIN_CUT).cutIn('-abcdefgh')]).toEqual([secret, index]);
    }
  });

  test.each([
    ['in a URL', ['%', '%2', '%25', '%252']],
    ['in JSON', ['\\', '\\u', '\\u0', '\\u00', '\\u002', `${slashes(8)}u002`]],
    ['in HTML', ['&', '&a', '&amp', '&#', '&#3', '&#x', '&#X2', '&#000000003', '&#x00000002']],
  ])('that ends in an escape %s', (_what, ends) => {
    for (const end of ends) {
      const text = `-abcdefgh${end}`;
      expect([end, createPattern('abcdefgh&ijkl', MIN_CUT).cutIn(text)]).toEqual([end, 1]);
    }
  });

  test.each([
    ['🙂', ['%F0', '%F0%9f', '%F0%9F%99%8', '%25F0%259F%2599%25', '\\ud83d', '\\uD83d\\', '\\ud83d\\ude4']],
    ['é', ['%C3', '%c3%', '\\u00E']],
  ])('that ends within %s', (character, ends) => {
    for (const end of ends) {
      const text = `-abcdefgh${end}`;
      expect([end, createPattern(`abcdefgh${character}ijkl`, MIN_CUT).cutIn(text)]).toEqual([end, 1]);
    }
  });

  test.each(['%2', '&am', '\\u00'])(
    'that goes on behind what looks like the cut escape %s is none',
    (end) => {
      const text = `abcdefgh${end} and more`;
      expect(createPattern('abcdefgh&ijkl', MIN_CUT).cutIn(text)).toBe(text.length);
    },
  );

  test('is none where the longest escape of a character goes on', () => {
    const escaped = `${slashes(8)}ud83d${slashes(8)}ude4`;
    const pattern = createPattern('abcdefgh🙂ijkl', MIN_CUT);
    expect(pattern.cutIn(`abcdefgh${escaped}`)).toBe(0);
    expect(pattern.cutIn(`abcdefgh${escaped}- and more`)).toBe(8 + escaped.length + '- and more'.length);
  });

  test.each([
    ['-', `${slashes(8)}u002d`],
    ['🙂', `${slashes(8)}ud83d${slashes(8)}ude42`],
  ])('is found where each %s of it is escaped as long as can be', (character, escaped) => {
    for (const count of [9, 13]) {
      expect(createPattern(character.repeat(14), MIN_CUT).cutIn(`x${escaped.repeat(count)}`)).toBe(1);
    }
  });
});

describe('a secret is left where', () => {
  test.each<[string, string, string]>([
    ['another character has a name in HTML', 'a-b-', 'a&apos;b-'],
    ['another character has a name in HTML, too', 'a/b-', 'a&amp;b-'],
    ['a capital is in hexadecimal', 'AAAA', '&#x41;&#x41;&#x41;&#x41;'],
    ['a capital is in a URL', 'ABCD', '%41%42%43%44'],
    ['a number has ten zeros', 'a-b-', 'a&#000000000045;b-'],
    ['a code in JSON has five digits', 'aaa-', 'aaa\\u0002d'],
    ['a blank is a plus elsewhere', 'a b-', 'a+b+'],
  ])('%s', (_what, secret, text) => {
    expect(createPattern(secret, MIN_CUT).replace(`<${text}>`)).toBe(`<${text}>`);
  });
});

test.each(['\\', '\\\\', '\\\\\\'])('the backslashes %s are found in each of their spellings', (row) => {
  const pattern = createPattern(`ab${row}cd`, MIN_CUT);
  const { length } = row;
  for (const [text, isFound] of [
    [slashes(length), true],
    [slashes(length * 8), true],
    [slashes(length * 8 + 1), false],
    [slashes(length - 1), false],
    ['%5c'.repeat(length), true],
    ['%255C'.repeat(length), true],
    ['&#92;'.repeat(length), true],
    ['&#x5c;'.repeat(length), true],
    ['\\u005C'.repeat(length), true],
    ['%5c'.repeat(length + 1), false],
  ] as const) {
    expect([text, pattern.replace(`<ab${text}cd>`)]).toEqual([text, isFound ? '<***>' : `<ab${text}cd>`]);
  }
});

test('a pattern has the length of its text', () => {
  expect(createPattern('a\\\\🙂', MIN_CUT).length).toBe(5);
});
