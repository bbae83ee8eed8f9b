import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, harmlessJson, oneLine } from '../../src/text/safe.ts';

/** What a log, a terminal or a reader could take for something else than text. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom('##', '#', '[', ']', 'teamcity', 'error', '::', ' ', '\\', '"'),
  fc.constantFrom('\n', '\r', '\u001B[2J', '\u009B', '\u202E', '\u2066', '\u200F', '\uD800', '\uFEFF'),
);
const hostile = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u;

describe('untrusted text', () => {
  test('on a line of the log is one line that starts no command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of [oneLine(text), excerpt(text, 20)]) {
          expect(line).not.toMatch(UNPRINTABLE);
          expect(line).not.toMatch(/^\s*::/);
          expect(line).not.toMatch(/##(error|teamcity)?\[/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('in JSON is the same value to a program, and nothing to a log', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, text) => {
        const json = harmlessJson({ [name]: [text] });
        expect(JSON.parse(json)).toEqual({ [name]: [text] });
        expect(json).not.toMatch(UNPRINTABLE);
        expect(json).not.toContain('##');
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['##teamcity[buildStop]', '#\u200B#teamcity[buildStop]'],
    ['###[group]', '##\u200B#[group]'],
    ['  ::error::x', '  :\u200B:error::x'],
    ['a\nb\u202Ec', 'a\\nb\\u202Ec'],
    ['a\rb\tc\u0007d\u0000', 'a\\rb\\tc\\u0007d\\u0000'],
    ['a\u202Eb\u202Ec\uD83D\uFEFF', 'a\\u202Eb\\u202Ec\\uD83D\\uFEFF'],
    ['🙂', '🙂'],
    ['a ::error::x', 'a ::error::x'],
    [':::x', ':\u200B::x'],
    [': x', ': x'],
    ['##[a]##[b]', '#\u200B#[a]#\u200B#[b]'],
    [`##${'a'.repeat(20)}[`, `#\u200B#${'a'.repeat(20)}[`],
    [`##${'a'.repeat(21)}[`, `##${'a'.repeat(21)}[`],
    ['می‌خواهم', 'می‌خواهم'],
    ['## a heading', '## a heading'],
  ])('%j is shown as %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

describe('an excerpt', () => {
  test.each<[string, string, number, string]>([
    ['of a text as long as allowed is all of it', 'abcde', 5, 'abcde'],
    ['of a longer one ends with an ellipsis', 'abcdef', 5, 'abcde…'],
    ['begins and ends without blanks', ' \n abc \n', 5, 'abc'],
    ['is one line, in which controls count as they are shown', 'a\nbcd', 5, 'a\\nbc…'],
    ['leaves no half of a character at its end', 'abcd🙂', 5, 'abcd…'],
    ['keeps a character that fits', 'abc🙂', 5, 'abc🙂'],
    ['of nothing is nothing', '', 5, ''],
    ['of blanks is nothing', ' '.repeat(30), 5, ''],
    ['passes over blanks at the beginning, and says that it was cut', `${' '.repeat(30)}abcdef`, 5, 'abcde…'],
    ['tells what is left out after many blanks', `a${' '.repeat(30)}b`, 5, 'a    …'],
  ])('%s', (_what, text, length, expected) => {
    expect(excerpt(text, length)).toBe(expected);
  });

  test('has 200 characters when nobody says how many', () => {
    expect(excerpt('a'.repeat(200))).toBe('a'.repeat(200));
    expect(excerpt('a'.repeat(201))).toBe(`${'a'.repeat(200)}…`);
  });

  test('takes no longer for a text of megabytes than for a page', () => {
    const begun = performance.now();
    for (let n = 0; n < 1000; n += 1) excerpt(LARGE);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

/** Escaped as a whole, a thousand of these would take minutes. */
const LARGE = '\u0007'.repeat(4 * 1024 * 1024);

test.each([
  ['a##b###c', '"a\\u0023#b\\u0023\\u0023#c"'],
  ['#', '"#"'],
  ['a\u202Eb\u202Ec', '"a\\u202Eb\\u202Ec"'],
  ['\u0085\uFEFF', '"\\u0085\\uFEFF"'],
])('%j in JSON for a log is %s', (text, json) => {
  expect(harmlessJson(text)).toBe(json);
});
