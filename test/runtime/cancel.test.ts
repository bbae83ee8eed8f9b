import { expect, test } from 'vitest';
import { CancelledError } from '../../src/runtime/cancel.ts';

test('a cancelled run says so', () => {
  expect(new CancelledError()).toMatchObject({ name: 'CancelledError', message: 'The run was cancelled.' });
});
