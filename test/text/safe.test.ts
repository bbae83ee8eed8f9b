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
    ['می‌خواهم', 'می‌خواهم'],
    ['## a heading', '## a heading'],
  ])('%j is shown as %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});
