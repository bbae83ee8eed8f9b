import { describe, expect, test } from 'vitest';
import { createNeedles } from '../../src/text/needles.ts';

function needlesOf(...needles: readonly string[]) {
  const all = createNeedles(4, 8);
  for (const needle of needles) all.add(needle);
  return all;
}

describe('needles', () => {
  test.each<[string[], string, string]>([
    [[], 'abcd', 'abcd'],
    [['abcd'], 'abcd', '***'],
    [['abcd'], 'xabcdx', 'x***x'],
    [['abcd'], 'abc', 'abc'],
    [['abcd'], '', ''],
    [['abcde'], 'abcd', 'abcd'],
    [['abcde', 'abcdx'], 'abcdeabcdxabcdy', '******abcdy'],
    // What was taken out is not looked at again: its last letter begins no other needle.
    [['abca', 'axyz'], 'abcaxyz', '***xyz'],
    [['abca', 'axyz'], 'abca-axyz', '***-***'],
    [['bcde', 'abcd'], 'abcde', '***e'],
  ])('%j in %j leave %j', (needles, text, clean) => {
    expect(needlesOf(...needles).replace(text)).toBe(clean);
  });

  test.each<[string, number]>([
    ['abcdefgh', 0],
    ['xabcdefgh', 1],
    ['xabcdefghijk', 1],
    ['abcdefg', 7],
    ['abcdefgx', 8],
    ['abcdefghx', 9],
    ['abcdefgh-abcdefghi', 9],
    ['', 0],
    [`${'x'.repeat(100)}abcdefghi`, 100],
  ])('cut at the end of %j they stand at %d', (text, index) => {
    expect(needlesOf('abcdefghijkl', 'wxyz').cutIn(text)).toBe(index);
    expect(needlesOf('wxyz', 'abcdefghijkl').cutIn(text)).toBe(index);
  });

  test('that are many are found by the one that is cut', () => {
    expect(needlesOf('abcdefghij', 'abcdxxxxxx', 'abcdxxxxxxyyyy').cutIn('-abcdxxxxxxyy')).toBe(1);
  });
});
