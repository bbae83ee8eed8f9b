import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

describe('the nearest of some words', () => {
  test.each<[string, string[], string | null]>([
    // One letter too many, one missing, one wrong, two swapped.
    ['linkk', ['link'], 'link'],
    ['lnk', ['link'], 'link'],
    ['lank', ['link'], 'link'],
    ['lnik', ['link'], 'link'],
    ['link', ['link'], 'link'],
    // The one with fewer edits wins, and of two alike the first.
    ['icon', ['link', 'icons', 'icon_name'], 'icons'],
    ['tax', ['tag', 'tab'], 'tag'],
    // A short word may differ in two letters, a long one in a third of its own.
    ['ab', ['cd'], 'cd'],
    ['abcd', ['axyd'], 'axyd'],
    ['abcd', ['xyzd'], null],
    ['abcdefghi', ['xyzdefghi'], 'xyzdefghi'],
    ['abcdefghi', ['wxyzefghi'], null],
    ['abcdefgh', ['xyzdefgh'], null],
    // Letters that are only more count as well.
    ['ab', ['abcd'], 'abcd'],
    ['ab', ['abcde'], null],
    ['abcde', ['ab'], null],
    ['abcd', ['ab'], 'ab'],
    ['', ['ab'], 'ab'],
    ['word', [], null],
  ])('%j in %j is %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});
