import { expect, test, vi } from 'vitest';
import { isObject, parseJson } from '../../src/text/json.ts';
import { isLoopbackHost } from '../../src/text/loopback.ts';
import { isSameSecret } from '../../src/text/same-secret.ts';
import { MAX_TOKEN_LENGTH } from '../../src/text/token.ts';
import { readYaml } from '../../src/text/yaml.ts';

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

test.each(['localhost', 'LOCALHOST', 'LocalHost', '127.0.0.1', '127.255.1.30', '[::1]'])(
  '%s is this machine',
  (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  },
);

test.each([
  ...['', 'xlocalhost', 'localhostx', 'localhost.a.example', 'a.localhost', '127.0.0', '127.0.0.1.1'],
  ...[
    '127.0.0.1.a.example',
    '1127.0.0.1',
    '127.0.0.1234',
    '127a0.0.1',
    '128.0.0.1',
    '::1',
    '[::1]x',
    'x[::1]',
    '[::2]',
  ],
])('%j is not', (host) => {
  expect(isLoopbackHost(host)).toBe(false);
});

test.each([
  ['a', 'a', true],
  ['', '', true],
  ['a', 'A', false],
  ['a', 'ab', false],
  ['ab', 'a', false],
  ['', 'a', false],
  ['سلام', 'سلام', true],
])('%j and %j are one secret: %s', (one, other, isSame) => {
  expect(isSameSecret(one, other)).toBe(isSame);
});

test('a token has 4096 characters at most', () => {
  expect(MAX_TOKEN_LENGTH).toBe(4096);
});

test.each([
  ['a: b: c', 'Nested mappings are not allowed in compact mappings at line 1, column 4.'],
  ['a: *b', 'Unresolved alias (the anchor must be set before the alias): b'],
  ['{a', 'Flow map must end with a } at line 1, column 3.'],
])('of the YAML %j it is told what is wrong', (text, told) => {
  expect(readYaml(text)).toEqual({ ok: false, problem: `is not YAML or JSON: ${told}` });
});

test('a text that asks for YAML 1.1 is read as YAML 1.2 all the same', () => {
  expect(readYaml('%YAML 1.1\n---\nyes: 0777')).toEqual({ ok: true, value: { yes: 777 } });
});

test('what the YAML library warns of is told to nobody', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  expect(readYaml('? [a]\n: 1 MB')).toMatchObject({ ok: true });
  expect(warned).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
