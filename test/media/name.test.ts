import { expect, test } from 'vitest';
import { nameParts, renamed } from '../../src/media/name.ts';

test.each([
  ['a.pdf', 'a', 'pdf', 'PDF'],
  ['a.PDF', 'a', 'PDF', 'PDF'],
  ['a.tar.pdf', 'a.tar', 'pdf', 'PDF'],
  ['گزارش.docx', 'گزارش', 'docx', 'DOCX'],
  ['.pdf', '.pdf', '', null],
  ['pdf', 'pdf', '', null],
  ['a.', 'a.', '', null],
  ['a.pdf ', 'a', 'pdf ', null],
  ['a.txt', 'a', 'txt', null],
  ['a.__proto__', 'a', '__proto__', null],
])('%j has the parts %j and %j', (name, stem, extension, format) => {
  expect(nameParts(name)).toEqual({ stem, extension, format });
});

test.each([
  ['a.jfif', 'a.jpg'],
  ['a', 'a.jpg'],
  ['a.', 'a.jpg'],
  ['a. . ', 'a.jpg'],
  ['a b.txt', 'a b.jpg'],
  ['.hidden', 'file.jpg'],
  ['.a.txt', '.a.jpg'],
  ['..', 'file.jpg'],
  [' .txt', 'file.jpg'],
])('%j is renamed to %j', (name, expected) => {
  expect(renamed(name, 'jpg')).toBe(expected);
});
