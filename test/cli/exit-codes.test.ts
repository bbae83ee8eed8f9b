import { expect, test } from 'vitest';
import { DONE, NOT_DONE, WRONG_USAGE } from '../../src/cli/exit-codes.ts';

test('the exit codes are 0 for done, 1 for not done and 2 for wrong usage', () => {
  expect([DONE, NOT_DONE, WRONG_USAGE]).toEqual([0, 1, 2]);
});
