import { expect, test } from 'vitest';
import { codeOf } from '../../src/text/error-code.ts';

const coded = (code: unknown, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });
const own = new Error('x');
own.cause = own;

test.each<[string, unknown, string | null]>([
  ['its own', coded('ENOENT'), 'ENOENT'],
  ['its own before that of its cause', coded('ENOENT', coded('EACCES')), 'ENOENT'],
  ['that of its cause', new Error('x', { cause: coded('EACCES') }), 'EACCES'],
  [
    'that of the cause of its cause',
    new Error('x', { cause: new Error('y', { cause: coded('EIO') }) }),
    'EIO',
  ],
  ['that of its cause, where its own is no text', coded(7, coded('EACCES')), 'EACCES'],
  [
    'that of the first address',
    new AggregateError([coded('ECONNREFUSED'), coded('ETIMEDOUT')]),
    'ECONNREFUSED',
  ],
  [
    'that of the first address, in a cause',
    new TypeError('fetch failed', { cause: new AggregateError([coded('ECONNREFUSED')]) }),
    'ECONNREFUSED',
  ],
  ['none, of no address', new AggregateError([]), null],
  ['none', new Error('x'), null],
  ['none, being its own cause', own, null],
  ['none, being no error', { code: 'ENOENT' }, null],
  ['none, being nothing', undefined, null],
])('the code of an error is %s', (_what, error, code) => {
  expect(codeOf(error)).toBe(code);
});
