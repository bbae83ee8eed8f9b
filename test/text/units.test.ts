import { expect, test } from 'vitest';
import { count, formatSize, formatSpan } from '../../src/text/units.ts';

test.each([
  [0, '0 B'],
  [1, '1 B'],
  [999, '999 B'],
  [999.4, '999 B'],
  [999.5, '1.00 KB'],
  [1000, '1.00 KB'],
  [1500, '1.50 KB'],
  [9_994, '9.99 KB'],
  [9_995, '10.0 KB'],
  [99_940, '99.9 KB'],
  [99_950, '100 KB'],
  [999_499, '999 KB'],
  [999_500, '1.00 MB'],
  [1_234_567, '1.23 MB'],
  [25_000_000, '25.0 MB'],
  [999_500_000, '1.00 GB'],
  [9_995_000_000, '10.0 GB'],
  [1_234_000_000_000, '1234 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});

test.each([
  [0, '0 ms'],
  [0.6, '1 ms'],
  [340, '340 ms'],
  [999.4, '999 ms'],
  [999.5, '1.0 s'],
  [2_100, '2.1 s'],
  [59_940, '59.9 s'],
  [59_950, '1 min 0 s'],
  [60_000, '1 min 0 s'],
  [119_600, '2 min 0 s'],
  [200_000, '3 min 20 s'],
])('%d milliseconds are %s', (milliseconds, text) => {
  expect(formatSpan(milliseconds)).toBe(text);
});

test.each([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files'],
])('%d of a noun are %s', (n, text) => {
  expect(count(n, 'file')).toBe(text);
});
