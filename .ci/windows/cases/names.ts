import { readdirSync } from 'node:fs';
import { type Case, describe } from '../case.ts';
import { REFRESH } from './token.ts';

/** Where the run writes: names that only Node can make there, and the next step can’t open or list. */
const WRITTEN = [
  ['receipt', 'NUL'],
  ['receipt', 'kept\\con.jsonl'],
  ['receipt', 'out:receipt.jsonl'],
  ['results_file', 'COM1.json'],
  ['results_file', '{outside}\\results.json.'],
  ['results_file', 'C:results.json:x'],
  ['refresh_token_file', '{outside}\\aux'],
] as const;

export const NAMES: readonly Case[] = [
  {
    about: 'files with the names of devices',
    files: { 'NUL.png': 'screenshot.png', 'con.pdf': 'report.pdf', 'aux/COM1.jpg': 'photo.jpg' },
    expected: 'sent [NUL.png, aux/COM1.jpg, con.pdf] COM1.jpg NUL.png con.pdf',
    async see({ step, sandbox }) {
      const ended = await step({ files: '**' });
      return [
        describe(ended),
        ...sandbox
          .uploads()
          .map(({ file_name }) => file_name)
          .sort(),
      ].join(' ');
    },
  },
  {
    about: 'a pattern with the name of a device',
    files: { 'shot.png': 'screenshot.png' },
    expected: 'No files match “NUL”',
    async see({ step }) {
      const { stdout } = await step({ files: 'NUL', dry_run: 'true' });
      return /No files match “[^”]*”/.exec(stdout)?.[0] ?? stdout;
    },
  },
  {
    about: 'a pattern with : in a name',
    expected: 'No files match “shot.png:x.png”',
    async see({ step }) {
      const { stdout } = await step({ files: 'shot.png:x.png', dry_run: 'true' });
      return /No files match “[^”]*”/.exec(stdout)?.[0] ?? stdout;
    },
  },
  ...WRITTEN.map(([input, path]) => ({
    about: `${input} is ${path}`,
    expected: 'refused, and nothing written',
    async see({ step, work, outside }: Parameters<Case['see']>[0]) {
      const refresh = input === 'refresh_token_file' ? { ...REFRESH, user_id: 'sandbox-user' } : {};
      const { stdout, code } = await step({ files: '*.png', [input]: path, ...refresh });
      const error = new RegExp(`::error::Input ${input} is “[^”]*”, .*(device|Windows)`).test(stdout);
      const written = [work, outside]
        .flatMap((folder) => readdirSync(folder))
        .filter((one) => one !== 'shot.png');
      if (code === 1 && error && written.length === 0) return 'refused, and nothing written';
      return `${code}, wrote ${written.join(', ')}: ${stdout.split('\n').filter((line) => line.startsWith('::error'))}`;
    },
  })),
];
