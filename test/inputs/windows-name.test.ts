import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeWindowsName } from '../../src/inputs/windows-name.ts';
import { onPlatform } from '../helpers/platform.ts';
import { REFRESH } from '../helpers/refresh.ts';
import { problemsWith } from './parse.ts';

const { platform } = process;

describe('on Windows a file that is written', () => {
  beforeEach(() => void Object.defineProperty(process, 'platform', { value: 'win32' }));
  afterEach(() => void Object.defineProperty(process, 'platform', { value: platform }));

  test.each(['receipt', 'results_file'])('for %s is none of its devices', async (input) => {
    expect(await problemsWith({ [input]: '../NUL' })).toEqual([
      `${input} is “../NUL”, and “NUL” is the name of a device on Windows. Choose another name.`,
    ]);
    expect(await problemsWith({ [input]: '../nulls' })).toEqual([]);
    const quoted = async (text: string) => (await problemsWith({ [input]: text })).join().split('”')[0];
    expect(await quoted(`NUL/${'x'.repeat(96)}`)).toBe(`${input} is “NUL/${'x'.repeat(96)}`);
    expect(await quoted(`NUL/${'x'.repeat(97)}`)).toBe(`${input} is “NUL/${'x'.repeat(96)}…`);
  });

  test('for the refresh token is none of its devices', async () => {
    expect(await problemsWith({ ...REFRESH, refresh_token_file: '../aux.txt' })).toEqual([
      'refresh_token_file is “../aux.txt”, which can’t be used: “aux.txt” is the name of a device on Windows. Choose another name.',
    ]);
    expect(await problemsWith({ ...REFRESH, refresh_token_file: '../auxx.txt' })).toEqual([]);
  });
});

test.each<[NodeJS.Platform, string[]]>([
  ['win32', ['results_file is “../Out.json”, and so is receipt. Give each a file of its own.']],
  ['darwin', ['results_file is “../Out.json”, and so is receipt. Give each a file of its own.']],
  ['linux', []],
])('on %s two names in other case are one file, or two', async (value, expected) => {
  const inputs = { receipt: '../out.json', results_file: '../Out.json' };
  expect(await onPlatform(value, () => problemsWith(inputs))).toEqual(expected);
});

test.skipIf(platform === 'win32')('elsewhere it may be called like a device', async () => {
  const inputs = { ...REFRESH, refresh_token_file: '../aux.txt', receipt: 'NUL', results_file: 'CON' };
  expect(await problemsWith(inputs)).toEqual([]);
});

const DEVICE = 'is the name of a device on Windows';

test.each([
  ...['con', 'CON', 'prn', 'aux', 'nul', 'com1', 'com9', 'com¹', 'com²', 'com³', 'lpt1', 'LPT9', 'lpt²'],
  ...['con.', 'con .', 'con. .txt', 'con .txt', 'con.tar.gz'],
])('the name %j is that of a device', (name) => {
  expect(describeWindowsName(`C:\\work\\${name}`)).toBe(`“${name}” ${DEVICE}`);
});

test.each(['acon', 'con_', 'con-.txt', 'com0', 'com', 'com10', 'lpt', 'lpt0', 'conx.txt', 'x.con', 'con x'])(
  'the name %j is none',
  (name) => {
    expect(describeWindowsName(`C:\\work\\${name}`)).toBeNull();
  },
);

test.each([
  ['C:\\work\\Aux \\receipt.jsonl', `“Aux” ${DEVICE}`],
  ['\\\\server\\share\\COM1.json', `“COM1.json” ${DEVICE}`],
  [
    'C:\\work/kept:x/receipt.jsonl',
    '“kept:x” has a colon, which on Windows leads into a stream of another file',
  ],
  ['C:\\work \\receipt', '“work” ends with a dot or a blank, which other programs on Windows drop'],
])('no file is written at %s: a part of it is refused', (path, told) => {
  expect(describeWindowsName(path)).toBe(told);
});

test.each([
  'C:\\work\\receipt.jsonl',
  'z:/work/.kept/receipt.jsonl',
  '\\\\server\\share\\work\\receipt.jsonl',
  'C:\\work\\null\\com10.json',
  'C:\\work\\گزارش.jsonl',
])('a file may be written at %s', (path) => {
  expect(describeWindowsName(path)).toBeNull();
});

test('the whole of what is told', () => {
  expect(describeWindowsName('C:\\a:b\\c')).toBe(
    '“a:b” has a colon, which on Windows leads into a stream of another file',
  );
  for (const end of ['.', ' .', 'x.']) {
    expect(describeWindowsName(`C:\\a${end}\\c`)).toBe(
      `“a${end}” ends with a dot or a blank, which other programs on Windows drop`,
    );
  }
  expect(describeWindowsName(`C:\\${'x'.repeat(99)}.`)).toMatch(/^“x{99}\.” ends/);
  expect(describeWindowsName(`C:\\${'x'.repeat(100)}.`)).toMatch(/^“x{100}…” ends/);
});
