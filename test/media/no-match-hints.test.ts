import { describe, expect, test } from 'vitest';
import { differenceOf, widen } from '../../src/media/look-alike.ts';
import { hintsFor } from '../../src/media/pattern-hints.ts';

const ROOT = 'begins at the root of the disk';
const QUOTES = 'has quotes, which are part of the name here';
const BRACES = 'has braces, which are not expanded';
const COMMAS = 'has commas, which separate nothing';
const FOLDED = 'is several patterns on one line, as a YAML ">" block makes it (use "|")';
const BACKSLASH = 'has a backslash, which separates folders on Windows only';

const hints = (pattern: string, workspace = '/w', workingDirectory = workspace, isWindows = false) =>
  hintsFor(pattern, { workspace, workingDirectory, isWindows });

describe('the shape of a pattern suggests', () => {
  test.each<[string, [why: string, ...instead: string[]][]]>([
    ['a', []],
    ['"a"', [[QUOTES, 'a']]],
    ["'a'", [[QUOTES, 'a']]],
    ['""', []],
    ['"', []],
    ['x"a"', []],
    ['"a"x', []],
    ['{a,b}', [[BRACES, 'a', 'b']]],
    ['x{a, b}y{c,d}', [[BRACES, 'xayc', 'xayd', 'xbyc', 'xbyd']]],
    ['{a,}', [[BRACES, 'a', '']]],
    ['{,a}', [[BRACES, '', 'a']]],
    ['{a}', []],
    [
      '{a,{b,c}}',
      [
        [BRACES, 'a', 'b', 'a', 'c'],
        [COMMAS, '{a', '{b,c}}'],
      ],
    ],
    ['{1,2,3,4,5,6,7,8}', [[BRACES, ...'12345678']]],
    ['{1,2,3,4,5,6,7,8,9}', []],
    ['a,b', [[COMMAS, 'a', 'b']]],
    ['a , b', [[COMMAS, 'a', 'b']]],
    ['a,', []],
    ['a,,b', [[COMMAS, 'a', 'b']]],
    ['a,{},b', [[COMMAS, 'a', '{}', 'b']]],
    ['a.x b.y', [[FOLDED, 'a.x', 'b.y']]],
    ['a/x\t b*', [[FOLDED, 'a/x', 'b*']]],
    ['a.x b', []],
    ['a\\b\\c', [[BACKSLASH, 'a/b/c']]],
    ['/a/b', [[ROOT, 'a/b']]],
    ['//a', [[ROOT, 'a']]],
    ['/', []],
    ['a/b', []],
    [
      '"a,b"',
      [
        [QUOTES, 'a,b'],
        [COMMAS, '"a', 'b"'],
      ],
    ],
  ])('of %s', (pattern, expected) => {
    expect(hints(pattern)).toEqual(
      expected.map(([why, ...instead]) => ({ why, instead, ...(why === ROOT && { onlyIfFound: true }) })),
    );
  });
  test('nothing of a backslash on Windows', () => {
    expect(hints('a\\b', '/w', '/w', true)).toEqual([]);
  });
  test('another folder, where it is relative to a working directory', () => {
    expect(hints('sub/a', '/w', '/w/sub/b')).toEqual([
      { why: 'is relative to working_directory', instead: ['../../sub/a'], onlyIfFound: true },
    ]);
    expect(hints('/sub', '/w', '/w/sub').map(({ why }) => why)).toEqual([ROOT]);
    expect(hints('sub/', '/w', '/w/sub').map(({ why }) => why)).toEqual(['is relative to working_directory']);
  });
});

describe('a path of the host', () => {
  const inContainer = (pattern: string, workspace: string, folder?: string) =>
    hints(pattern, workspace, folder).find(({ why }) => why.includes('container'));
  test('is told with where the workspace is, and the path from the working directory', () => {
    expect(inContainer('/home/runner/work/app/app/dist/*', '/__w/app/app', '/__w/app/app/sub')).toEqual({
      why: 'is a path of the host, but this step runs in a container, where the workspace is /__w/app/app (the variable GITHUB_WORKSPACE, not github.workspace)',
      instead: ['../dist/*'],
    });
  });
  test.each([
    ['/home/runner/work/app/app/x', '/__w/app/app', 'x'],
    // The checkout of a runner's other folder name is known by the workspace.
    ['/data/runs/app/app/x/y', '/__w/app/app', 'x/y'],
    ['/r/_work/app/app/x', '/github/workspace', 'x'],
    ['/r/work/app/app/x/work/b/b/y', '/github/workspace', 'x/work/b/b/y'],
    ['/data/runs/github/workspace/x', '/github/workspace', null],
    ['/r/work/app/app/', '/github/workspace', null],
    ['/r/work/app/app', '/github/workspace', null],
    ['/r/work///x', '/github/workspace', null],
    ['/data/app/app/', '/__w/app/app', null],
    ['/r/work/app/other/x', '/github/workspace', null],
    ['/r/homework/app/app/x', '/github/workspace', null],
    ['/r/work/app/app/x', '/github/workspaces', null],
    ['/r/work/app/app/x', '/x/__w/app/app', null],
    ['/r/work/app/app/x', '/__work/app/app', null],
    ['/r/work/app/app/x', '/__w', 'x'],
    ['r/work/app/app/x', '/__w/app/app', null],
    ['/__w/app/app/work/b/b/x', '/__w/app/app', null],
  ])('%s, in the workspace %s, is %s', (pattern, workspace, instead) => {
    expect(inContainer(pattern, workspace)?.instead ?? null).toEqual(instead === null ? null : [instead]);
  });
});

describe('a pattern is widened', () => {
  test.each([
    ['aZ', '[aA][zZ]'],
    ['*a', '*[aA]'],
    ['a**', '[aA]*'],
    ['**/a', '**/[aA]'],
    ['آآ*آ1', '*[1١۱]'],
    ['*آ/*آ*', '*/*'],
    ['آ*a*آ', '*[aA]*'],
    ['0', '[0٠۰]'],
    ['9', '[9٩۹]'],
    ['[]a', '[][aA]'],
    ['[ab]\\c', null],
    ['-_.', null],
    ['x'.repeat(500), '[xX]'.repeat(500)],
    ['x'.repeat(501), null],
  ])('%s: %s', (pattern, widened) => {
    expect(widen(pattern)).toBe(widened);
  });
});

describe('a name differs', () => {
  test.each([
    ['A*B', '/w/axb', 'case'],
    ['a*b', '/w/b/a', null],
    ['ab*ab', '/w/ab', null],
    ['ab*b', '/w/abb', 'case'],
    ['a?c*c', '/w/axc', null],
    ['./A', '/w/a', 'case'],
    ['x./A', '/w/x./a', 'case'],
    ['x./A', '/w/xa', null],
    ['a[bc]d', '/w/abD', 'case'],
    ['a[]d', '/w/axD', 'case'],
    ['a\\d', '/w/a/D', 'case'],
    ['a**/d', '/w/ad', 'case'],
    ['A', '/w/b', null],
    ['/W/a', '/w/a', 'case'],
    ['xكx', '/w/xکx', 'letters'],
    ['xيx', '/w/xیx', 'letters'],
    ['xىx', '/w/xیx', 'letters'],
    ['xةx', '/w/xهx', 'letters'],
    ['xۀx', '/w/xهx', 'letters'],
    ['xأx', '/w/xاx', 'letters'],
    ['xإx', '/w/xاx', 'letters'],
    ['ك1', '/w/ک۱', 'letters'],
    ['٠٩', '/w/۰۹', 'letters'],
    ['۰۹', '/w/09', 'letters'],
    ['نامه ها', '/w/نامه\u200C ها', 'letters'],
    ['نـامـه', '/w/نامه', 'letters'],
    ['مُحَمَّد', '/w/محمد', 'letters'],
    ['Kك', '/w/kک', 'letters'],
    ['ا\u0653ي', '/w/آی', 'letters'],
  ])('%s from %s in: %s', (pattern, path, difference) => {
    expect(differenceOf(pattern, path)).toBe(difference);
  });
});
