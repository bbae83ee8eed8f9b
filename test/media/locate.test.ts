import { expect, test } from 'vitest';
import { reasonOf } from '../../src/media/locate.ts';

test.each([
  ['ELOOP', 'it is a symbolic link that leads back to itself'],
  ['EACCES', 'permission denied (EACCES)'],
  ['EPERM', 'permission denied (EPERM)'],
  ['ENOENT', 'it does not exist any more'],
  ['EIO', 'the system reports EIO'],
])('%s: %s', (code, reason) => {
  expect(reasonOf(Object.assign(new Error('raw'), { code }))).toBe(reason);
});
