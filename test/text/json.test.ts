import { expect, test } from 'vitest';
import { isObject, parseJson } from '../../src/text/json.ts';

test.each<[string, unknown]>([
  ['{"a":[1]}', { a: [1] }],
  ['null', null],
  ['"a"', 'a'],
  ['', undefined],
  ['{', undefined],
  ['undefined', undefined],
])('the JSON %j is %j', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test.each<[unknown, boolean]>([
  [{}, true],
  [{ a: 1 }, true],
  [Object.create(null), true],
  [[], false],
  [[{}], false],
  [null, false],
  [undefined, false],
  ['a', false],
  ['', false],
  [1, false],
  [true, false],
  [() => {}, false],
])('%o is an object: %s', (value, expected) => {
  expect(isObject(value)).toBe(expected);
});
