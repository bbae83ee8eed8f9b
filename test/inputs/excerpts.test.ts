import { expect, test } from 'vitest';
import type { RawInputs } from '../../src/inputs/table.ts';
import { IN_SECRET } from '../helpers/refresh.ts';
import { jobOf, problemsWith } from './parse.ts';

/** A text of a letter for each place, and of one more. */
const LONG = 'x'.repeat(101);

test.each<[string, (text: string) => RawInputs]>([
  ['a choice', (text) => ({ on_invalid: text })],
  ['a number', (text) => ({ retries: text })],
  ['a switch', (text) => ({ send: text })],
  ['a base URL', (text) => ({ api_url: text })],
  ['a redirect_uri', (text) => ({ ...IN_SECRET, redirect_uri: text })],
  ['the name of a secret', (text) => ({ ...IN_SECRET, refresh_token_secret: text.replace(/^./, '-') })],
  ['the path of a token file', (text) => ({ refresh_token_file: text })],
  ['the path of a message', (text) => ({ message: '', message_file: text })],
  ['a folder', (text) => ({ working_directory: text })],
  [
    'a folder outside',
    (text) => ({ working_directory: text.replace(/x*$/, (end) => '../'.padEnd(end.length, '/')) }),
  ],
  ['an id', (text) => ({ conversation_id: text.replace('xxx', 'x x') })],
  ['a media token', (text) => ({ media_tokens: text.replace('xxx', 'x x') })],
])('%s that is wrong is quoted up to its hundredth character', async (_what, inputs) => {
  const quotes = async (text: string) => {
    const [problem = ''] = await problemsWith(inputs(text));
    return /“([^”]*)”/.exec(problem)?.[1] ?? problem;
  };
  expect(await quotes(LONG.slice(1))).toHaveLength(100);
  const cut = await quotes(LONG);
  expect([cut.length, cut.at(-1)]).toEqual([101, '…']);
});

test('a value that is given twice is quoted up to its sixtieth character', async () => {
  const warningOf = async (id: string) =>
    (await jobOf({ conversation_id: `${id}\n${id}` })).warnings.join('|');
  const told = (id: string) => `The conversation_id “${id}” is given more than once; it counts once.`;
  expect(await warningOf('x'.repeat(60))).toBe(told('x'.repeat(60)));
  expect(await warningOf('x'.repeat(61))).toBe(told(`${'x'.repeat(60)}…`));
});
