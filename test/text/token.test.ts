import { expect, test } from 'vitest';
import { MAX_TOKEN_LENGTH, TOKEN_PATTERN } from '../../src/text/token.ts';

test.each(['!', '~', 'a.b-c_d/e+f==', 'x'.repeat(5000)])('%j is a token', (text) => {
  expect(TOKEN_PATTERN.test(text)).toBe(true);
});

test.each(['', ' a', 'a ', 'a b', 'a\n', '\na', 'a\nb', 'a\u007F', 'é', 'توکن'])(
  '%j is not a token',
  (text) => {
    expect(TOKEN_PATTERN.test(text)).toBe(false);
  },
);

test('a token has 4096 characters at most', () => {
  expect(MAX_TOKEN_LENGTH).toBe(4096);
});
