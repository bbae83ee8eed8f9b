import { expect, test } from 'vitest';
import { describeWindowsName } from '../../src/inputs/windows-name.ts';
import { problemsWith } from './parse.ts';

test.each([
  ['C:\\work\\NUL', '“NUL” is the name of a device'],
  ['C:\\work\\con.jsonl', '“con.jsonl” is the name of a device'],
  ['C:\\work\\Aux \\receipt.jsonl', '“Aux” is the name of a device'],
  ['C:\\work\\lpt³.tar.gz', '“lpt³.tar.gz” is the name of a device'],
  ['C:\\work\\out:receipt.jsonl', '“out:receipt.jsonl” has a colon'],
  ['C:\\work/kept:x/receipt.jsonl', '“kept:x” has a colon'],
  ['\\\\server\\share\\COM1.json', '“COM1.json” is the name of a device'],
  ['C:\\work\\receipt.', '“receipt.” ends with a dot or a blank'],
  ['C:\\work \\receipt', '“work” ends with a dot or a blank'],
])('no file is written at %s on Windows', (path, told) => {
  expect(describeWindowsName(path)).toContain(told);
});

test.each([
  'C:\\work\\receipt.jsonl',
  'z:/work/.kept/receipt.jsonl',
  '\\\\server\\share\\work\\receipt.jsonl',
  'C:\\work\\console.json',
  'C:\\work\\null\\com10.json',
  'C:\\work\\گزارش.jsonl',
])('a file may be written at %s on Windows', (path) => {
  expect(describeWindowsName(path)).toBeNull();
});

test.each(['receipt', 'results_file'] as const)('%s may be NUL everywhere but on Windows', async (input) => {
  const problems = await problemsWith({ [input]: 'NUL' });
  expect(problems).toEqual(
    process.platform === 'win32'
      ? [`${input} is “NUL”, and “NUL” is the name of a device on Windows. Choose another name.`]
      : [],
  );
});
