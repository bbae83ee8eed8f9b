import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { advance, isEverything, mayMatch, segmentsNextIn } from '../../src/media/glob-rest.ts';
import {
  escapeGlob,
  PatternError,
  parsePattern,
  SearchError,
  withExistingNames,
} from '../../src/media/pattern.ts';

const unix = describe.skipIf(process.platform === 'win32');

unix('a line', () => {
  test.each<[string, base: string, rest: string[]]>([
    ['a.pdf', '/w/d/a.pdf', []],
    ['a//b/./c', '/w/d/a/b/c', []],
    ['./a', '/w/d/a', []],
    ['a/../b', '/w/d/b', []],
    ['../x/*', '/w/x', ['*']],
    ['a!b', '/w/d/a!b', []],
    ['a#', '/w/d/a#', []],
    ['/abs/x', '/abs/x', []],
    ['//abs', '/abs', []],
    ['/', '/', []],
    ['/*', '/', ['*']],
    ['~', homedir(), []],
    ['~/', homedir(), []],
    ['~/x/*.pdf', join(homedir(), 'x'), ['*.pdf']],
    ['~x', '/w/d/~x', []],
    ['a/~', '/w/d/a/~', []],
    ['~x/~/', '/w/d/~x/~', ['*', '**']],
    ['a/', '/w/d/a', ['*', '**']],
    ['a/.', '/w/d/a', ['*', '**']],
    ['a/b.', '/w/d/a/b.', []],
    ['./', '/w/d', []],
    ['.', '/w/d', []],
    ['*/', '/w/d', ['*', '*', '**']],
    ['**', '/w/d', ['**']],
    ['a/b*/c/d?', '/w/d/a', ['b*', 'c', 'd?']],
    ['a/[b]/c', '/w/d/a', ['[b]', 'c']],
    ['a\\b/c', '/w/d', ['a\\b', 'c']],
    ['*/a..b/..c', '/w/d', ['*', 'a..b', '..c']],
    ['x[]]y[]].pdf', '/w/d/x]y].pdf', []],
    ['[!]]', '/w/d', ['[!]]']],
    ['[a[]]', '/w/d', ['[a[]]']],
    ['[!a][]]', '/w/d', ['[!a]]']],
  ])('%s leads to %s, with %j left', (line, base, rest) => {
    expect(parsePattern(line, '/w/d')).toEqual({ text: line, excludes: false, base, rest });
  });

  test.each([
    ['!a', true],
    ['!!a', false],
    ['!!!a', true],
    ['! a', true],
    ['! ! \t! a', true],
    ['! \t ! a', false],
  ])('%j excludes: %s', (line, excludes) => {
    expect(parsePattern(line, '/w')).toEqual({ text: line, excludes, base: '/w/a', rest: [] });
  });

  test.each(['', '  \t', '#', '# a', '  # a', '#!a'])('%j says nothing', (line) => {
    expect(parsePattern(line, '/w')).toBeNull();
  });
  test('counts without the white space around it', () => {
    expect(parsePattern(' \ta b \t', '/w')).toEqual({
      text: 'a b',
      excludes: false,
      base: '/w/a b',
      rest: [],
    });
  });

  test.each([
    ['!', '"!" names no file: write a pattern after the "!"'],
    [' ! !', '"! !" names no file: write a pattern after the "!"'],
    ['*/..', '"*/..": ".." can\'t follow a wildcard. Write the path without it'],
    ['a/*/b/../c', '"a/*/b/../c": ".." can\'t follow a wildcard. Write the path without it'],
  ])('%j is refused: %s', (line, message) => {
    const parse = () => parsePattern(line, '/w');
    expect(parse).toThrow(PatternError);
    expect(parse).toThrow(expect.objectContaining({ name: 'PatternError', message }));
  });
  test('that is refused is an error of the search', () => {
    expect(new PatternError('x')).toBeInstanceOf(SearchError);
    expect(new SearchError('x').name).toBe('SearchError');
  });
});

unix('names that exist', () => {
  let folder: string;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'pattern-')));
    mkdirSync(join(folder, '[x]/*'), { recursive: true });
    writeFileSync(join(folder, '[x]/*/a?'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each<[string[], base: string, left: string[]]>([
    [['[x]'], '[x]', []],
    [['[x]', '*', 'a?'], '[x]/*/a?', []],
    [['[x]', '*', 'b?'], '[x]/*', ['b?']],
    [['[x]', '**', '*'], '[x]', ['**', '*']],
  ])('are taken as they stand: of %j, %s is there, and %j is left', (rest, base, left) => {
    const pattern = { text: 't', excludes: true, base: folder, rest };
    expect(withExistingNames(pattern)).toEqual({ ...pattern, base: join(folder, base), rest: left });
  });
  test.each([[[]], [['[y]', '*']], [['n'.repeat(300)]], [['a?']]])('are not among %j', (rest) => {
    expect(withExistingNames({ text: 't', excludes: false, base: folder, rest })).toBeNull();
  });
});

unix('a path as a pattern', () => {
  test.each([
    ['a/b.pdf', 'a/b.pdf'],
    ['a*b*?c[[d]', 'a[*]b[*][?]c[[][[]d]'],
    ['a\\b\\*', 'a\\\\b\\\\[*]'],
    ['a\n\r\nb', 'a[\t-\v][\f-\x0E][\t-\v]b'],
    ['a b ', 'a b[ ]'],
    ['a\t', 'a[\t]'],
    [' a', ' a'],
  ])('%j is %j', (path, pattern) => {
    expect(escapeGlob(path)).toBe(pattern);
  });
});

describe('what is left of patterns after a name', () => {
  const all = () => true;
  const only =
    (...matched: string[]) =>
    (segment: string) =>
      matched.includes(segment);
  test.each<[string, string[][], (segment: string) => boolean, string[][]]>([
    ['nothing of what does not match', [['a', 'b']], only('b'), []],
    ['the rest of what matches', [['a', 'b']], only('a'), [['b']]],
    ['all below a matched folder', [[]], all, [['**']]],
    ['nothing below a matched folder that is passed over', [[]], only(), []],
    ['** alone', [['**']], all, [['**']]],
    ['** and what may follow it', [['**', 'a', 'b']], only('**', 'a'), [['**', 'a', 'b'], ['b']]],
    ['** where the next does not match', [['**', 'a']], only('**'), [['**', 'a']]],
    ['what follows ** where that is passed over', [['**', 'a']], only('a'), [[]]],
    [
      'what only looks the same when it is joined',
      [
        ['x', 'a', 'b'],
        ['x', 'ab'],
      ],
      all,
      [['a', 'b'], ['ab']],
    ],
    [
      'the same once',
      [
        ['a', 'x', 'y'],
        ['?', 'x', 'y'],
      ],
      all,
      [['x', 'y']],
    ],
  ])('%s', (_what, globs, matches, left) => {
    expect(advance(globs, matches)).toEqual(left);
  });
  test('the next name is compared with the first segments other than **', () => {
    expect(segmentsNextIn([['**', '**', 'a', 'b'], ['c'], ['**'], [], ['c', 'd']])).toEqual(
      new Set(['a', 'c']),
    );
  });
  test.each([
    [[], true],
    [['**'], true],
    [['**', '**'], true],
    [['**', '*'], false],
    [['a', '**'], false],
  ])('%j is everything: %s', (glob, expected) => {
    expect(isEverything(glob)).toBe(expected);
  });
  test.each([
    ['*', 'a', true],
    ['*', 'a.', true],
    ['**', '.a', false],
    ['*', '.a', false],
    ['?a', '.a', false],
    ['[!.]a', '.a', false],
    ['a.a', '.a', false],
    ['.a', '.a', true],
    ['\\.a', '.a', true],
    ['[.]a', '.a', true],
    ['.*', 'a', true],
  ])('%s may match %s: %s', (segment, name, expected) => {
    expect(mayMatch(segment, name)).toBe(expected);
  });
});
