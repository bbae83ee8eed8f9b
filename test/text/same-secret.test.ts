import { expect, test } from 'vitest';
import { isSameSecret } from '../../src/text/same-secret.ts';

test.each([
  ['a', 'a', true],
  ['', '', true],
  ['a', 'A', false],
  ['a', 'ab', false],
  ['ab', 'a', false],
  ['', 'a', false],
  ['سلام', 'سلام', true],
])('%j and %j are one secret: %s', (one, other, isSame) => {
  expect(isSameSecret(one, other)).toBe(isSame);
});
