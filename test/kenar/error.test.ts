import { expect, test } from 'vitest';
import { KenarError } from '../../src/kenar/error.ts';

const ABOUT = { step: 'message', kind: 'rejected' } as const;

test('an error says what was seen and what to do, and ends nothing unless told', () => {
  const error = new KenarError('The answer was 400.', 'Check the token.', ABOUT);
  expect(error.message).toBe('The answer was 400. Check the token.');
  expect(error).toMatchObject({ status: null, endsRun: false, isDaily: false });
  expect('cause' in error).toBe(false);
  expect(new KenarError('The answer was 400.', '', ABOUT).message).toBe('The answer was 400.');
});

test('an error keeps what it is told about', () => {
  const cause = new Error('reset');
  const error = new KenarError('a', 'b', { ...ABOUT, status: 429, endsRun: true, isDaily: true, cause });
  expect(error).toMatchObject({ status: 429, endsRun: true, isDaily: true, cause });
});
