import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { MalformedResponseError, readAnswer, Token } from '../../src/kenar/response.ts';

describe('an answer is read by its schema', () => {
  const Schema = v.object({ a: Token });
  const read = (body: string) => () => readAnswer(Schema, { status: 200, body });
  test.each([
    ['<html>', 'That is not JSON, as the API documents. A proxy may have answered instead.'],
    ['', 'That is not JSON, as the API documents. A proxy may have answered instead.'],
    ['null', 'That is not what the API documents: the answer is not as expected.'],
    ['5', 'That is not what the API documents: the answer is not as expected.'],
    ['{}', 'That is not what the API documents: a is not as expected.'],
    ['{"a":"two words"}', 'That is not what the API documents: a is not as expected.'],
  ])('%s is not one', (body, told) => {
    expect(read(body)).toThrow(MalformedResponseError);
    expect(read(body)).toThrow(new MalformedResponseError(told));
    expect(new MalformedResponseError(told).name).toBe('MalformedResponseError');
  });
  test('and only what it names is given', () => {
    expect(read('{"a":"t","b":1}')()).toEqual({ a: 't' });
  });
});
