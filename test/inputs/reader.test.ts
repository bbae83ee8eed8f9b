import { describe, expect, test } from 'vitest';
import { createReader, linesOf, type Reader } from '../../src/inputs/reader.ts';
import { INPUT_NAMES, type InputName, isSecret, secretValues } from '../../src/inputs/table.ts';

/** What a reader returns for one input, and what it complains about. */
function read<T>(input: InputName, value: string | undefined, use: (reader: Reader) => T) {
  const reader = createReader({ [input]: value });
  return [use(reader), reader.problems.map(({ message }) => message)];
}

const SECRETS: readonly InputName[] = [
  'api_key',
  'access_token',
  'refresh_token',
  'client_secret',
  'github_token',
];

describe('secrets', () => {
  test('are these inputs and no others', () => {
    expect(INPUT_NAMES.filter(isSecret)).toEqual(SECRETS);
  });

  test('are all values of them that are given, and of nothing else', () => {
    expect(secretValues({})).toEqual([]);
    const raw = Object.fromEntries(INPUT_NAMES.map((name) => [name, `value of ${name}`]));
    expect(secretValues(raw)).toEqual(SECRETS.map((name) => `value of ${name}`));
  });

  test.each(SECRETS)('of %s are never quoted, whatever they are read as', (input) => {
    const told = [
      read(input, 'hunter 2', (reader) => reader.flag(input)),
      read(input, 'hunter 2', (reader) => reader.choice(input, ['a', 'b'])),
      read(input, 'hunter 2', (reader) => reader.integer(input, 1, 2)),
      read(input, 'hunter 2', (reader) => reader.credential(input)),
    ].map(([, problems]) => problems);
    expect(told).toEqual([
      [`${input} is not as expected; allowed: true, false.`],
      [`${input} is not as expected; allowed: a, b.`],
      [`${input} is not as expected; allowed: a whole number from 1 to 2.`],
      [`${input} holds a blank, a line break or a character that no credential has. Was it pasted whole?`],
    ]);
  });
});

describe('what is wrong is told, and read as', () => {
  test('the first of the allowed words', () => {
    expect(read('on_invalid', 'x', (reader) => reader.choice('on_invalid', ['fail', 'skip']))).toEqual([
      'fail',
      ['on_invalid is “x”; allowed: fail, skip.'],
    ]);
  });

  test.each([
    ['job_summary', true],
    ['dry_run', false],
  ] as const)('the default of %s, which is %s', (input, value) => {
    expect(read(input, 'x', (reader) => reader.flag(input))).toEqual([
      value,
      [`${input} is “x”; allowed: true, false.`],
    ]);
  });

  test.each(['', 'x', '6', '-1', '1.0'])('the least number, for %j', (text) => {
    expect(read('limits', text, (reader) => reader.integer('limits', 1, 5))).toEqual([
      1,
      [`limits is “${text}”; allowed: a whole number from 1 to 5.`],
    ]);
    expect(read('limits', '', (reader) => reader.integer('limits', 0, 5))[1]).toHaveLength(1);
  });

  test('itself, where it is a credential that is no secret', () => {
    expect(read('client_id', ' a b ', (reader) => reader.credential('client_id'))).toEqual([
      'a b',
      [
        'client_id is “a b”, which holds a blank, a line break or a character that no credential has. Was it pasted whole?',
      ],
    ]);
  });
});

test.each([
  ['https://a.example', 'https://a.example'],
  ['https://a.example/', 'https://a.example'],
  ['https://a.example/b//', 'https://a.example/b'],
  ['https://a.example//b', 'https://a.example//b'],
])('the base URL %s is %s', (given, url) => {
  expect(read('api_url', given, (reader) => reader.baseUrl('api_url'))).toEqual([url, []]);
});

test.each([
  ['a\nb', ['a', 'b']],
  ['a\r\nb', ['a', 'b']],
  ['a\rb', ['a', 'b']],
  [' a \n\n\t\n b', ['a', 'b']],
  ['', []],
])('the lines of %j', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
  expect(createReader({ files: text }).lines('files')).toEqual(lines);
});
