import { describe, expect, test } from 'vitest';
import { describeResponse, isReadable, quoteResponse } from '../../src/kenar/describe-response.ts';
import type { Operation } from '../../src/kenar/hints.ts';
import type { Step } from '../../src/kenar/retry.ts';

const BOT: Operation = { step: 'message', to: 'bot' };

function answer(status: number, body = '', headers: Record<string, string | string[]> = {}, isWhole = true) {
  return { kind: 'answer', status, body, headers, isWhole } as const;
}

describe('an answer is quoted by what it says', () => {
  test.each<[Operation, number, string, string]>([
    [BOT, 400, 'some text', ': “some text”'],
    [BOT, 400, '{"code":3,"message":"no such chat"}', ': “no such chat”'],
    [BOT, 400, '{"message":""}', ': “{"message":""}”'],
    [BOT, 400, '{"message":5}', ': “{"message":5}”'],
    [BOT, 400, '["message"]', ': “["message"]”'],
    [BOT, 400, '"message"', ': “"message"”'],
    [BOT, 400, 'null', ': “null”'],
    [BOT, 400, '', ' with an empty body'],
    [BOT, 204, ' \n', ' with an empty body'],
    [BOT, 200, '{"conversation_id":"c1"}', ': “{"conversation_id":"c1"}”'],
    [BOT, 400, 'x'.repeat(201), `: “${'x'.repeat(200)}…”`],
    // OAuth's shape counts for the two requests for tokens only.
    [BOT, 400, '{"error":"invalid_grant","message":"m"}', ': “m”'],
    [{ step: 'refresh' }, 400, '{"error":"invalid_grant","message":"m"}', ': “invalid_grant: m”'],
    [{ step: 'exchange' }, 400, '{"error":"invalid_grant","message":"m"}', ': “invalid_grant: m”'],
    [{ step: 'refresh' }, 400, '{"message":"m"}', ': “m”'],
    [{ step: 'exchange' }, 502, '<html>', ': “<html>”'],
  ])('%j %i %s', (operation, status, body, quoted) => {
    expect(quoteResponse(operation, answer(status, body))).toBe(quoted);
  });

  test.each<[string, string]>([
    ['{"access_token":"secret","b_c":1}', ', an object with access_token, b_c'],
    ['{"Access":"secret"}', ', an object with Access'],
    [`{"${'k'.repeat(24)}":1,"${'k'.repeat(25)}":1}`, `, an object with ${'k'.repeat(24)}, …`],
    ['{"a1":1,"1a":1,"a b":1,"":1}', ', an object with …, …, …, …'],
    ['{}', ', an empty object'],
    ['["secret"]', ', JSON that is no object'],
    ['"secret"', ', JSON that is no object'],
    ['null', ', JSON that is no object'],
    ['<secret>', ', a page or XML of 8 bytes'],
    [' \n<secret>', ', a page or XML of 10 bytes'],
    ['secret<', ', no JSON of 7 bytes'],
    ['سری', ', no JSON of 6 bytes'],
    [
      JSON.stringify(Object.fromEntries([...'abcdefghijk'].map((key) => [key, 1]))),
      ', an object with a, b, c, d, e, f, g, h, i, j',
    ],
  ])('but by its shape alone where it may be a credential or private: %s', (body, quoted) => {
    for (const step of ['upload_token', 'refresh', 'exchange', 'token_owner'] as const) {
      expect([step, quoteResponse({ step }, answer(200, body))]).toEqual([step, quoted]);
      expect(quoteResponse({ step }, answer(299, body))).toBe(quoted);
      expect(quoteResponse({ step }, answer(300, 'a text'))).toBe(': “a text”');
    }
    for (const step of ['upload'] as const)
      expect(quoteResponse({ step }, answer(200, 'a text'))).toBe(': “a text”');
  });

  test.each<[Step, number]>([
    ['upload_token', 200],
    ['upload', 400],
    ['refresh', 500],
  ])('and not at all when it can’t be read: %s %i', (step, status) => {
    const operation = { step } as Operation;
    const secret = 'سecret';
    expect(quoteResponse(operation, answer(status, secret, {}, false))).toBe(
      ', and it broke off after 7 bytes of its body',
    );
    expect(quoteResponse(operation, answer(status, secret, { 'content-encoding': ' br ' }, false))).toBe(
      ', its body encoded as br, which was not asked for',
    );
  });

  test('an encoding’s name is shown up to its 40th letter', () => {
    const quoted = (name: string) => quoteResponse(BOT, answer(400, 'a', { 'content-encoding': name }));
    expect(quoted('e'.repeat(40))).toBe(`, its body encoded as ${'e'.repeat(40)}, which was not asked for`);
    expect(quoted('e'.repeat(41))).toBe(`, its body encoded as ${'e'.repeat(40)}…, which was not asked for`);
  });
});

test.each<[Record<string, string>, boolean]>([
  [{}, true],
  [{ 'content-encoding': '' }, true],
  [{ 'content-encoding': ' ' }, true],
  [{ 'content-encoding': ' Identity ' }, true],
  [{ 'content-encoding': 'identity, gzip' }, false],
  [{ 'content-encoding': 'x-identity' }, false],
  [{ 'content-encoding': 'gzip' }, false],
])('a body of %j that came to its end can be read: %s', (headers, readable) => {
  expect(isReadable(answer(200, 'a', headers))).toBe(readable);
  expect(isReadable(answer(200, 'a', headers, false))).toBe(false);
});

describe('an answer is told with what was asked for', () => {
  test.each<[number, string, Record<string, string | string[]>, string]>([
    [400, 'no', {}, 'Asked for a message, the answer was 400 Bad Request: “no”.'],
    [299, 'no', {}, 'Asked for a message, the answer was 299: “no”.'],
    [
      300,
      'no',
      { location: 'https://a:b@c.example:8443/d' },
      'Asked for a message, the answer was 300 Multiple Choices to c.example:8443.',
    ],
    [302, 'no', { location: '/d?key=1' }, 'Asked for a message, the answer was 302 Found.'],
    [302, 'no', { location: ['https://c.example', 'x'] }, 'Asked for a message, the answer was 302 Found.'],
    [302, 'no', { location: ['https://c.example'] }, 'Asked for a message, the answer was 302 Found.'],
    [399, 'no', {}, 'Asked for a message, the answer was 399.'],
    [
      500,
      'no',
      { location: 'https://c.example' },
      'Asked for a message, the answer was 500 Internal Server Error: “no”.',
    ],
  ])('%i %s %j', (status, body, headers, problem) => {
    expect(describeResponse('a message', BOT, answer(status, body, headers)).problem).toBe(problem);
  });

  test('and with what to do, its own reason or the status’s', () => {
    expect(describeResponse('a message', BOT, answer(200, '{}'), 'It is odd.').hint).toBe('It is odd.');
    expect(describeResponse('a message', BOT, answer(500, '{}')).hint).toBe('');
    expect(describeResponse('a message', BOT, answer(404, '')).hint).toBe(
      'There is no such conversation. Check conversation_id, and whether conversation_type is right (bot or post).',
    );
  });
});
