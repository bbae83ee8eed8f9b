import { type Case, describe } from '../case.ts';
import type { Inputs } from '../stage.ts';

const FILES = {
  'build/shot.png': 'screenshot.png',
  'build/[x].png': 'screenshot.png',
  'build/sub/گزارش.docx': 'گزارش.docx',
  'build/sub/a.pdf': 'report.pdf',
};
const ALL = 'build/[x].png, build/shot.png, build/sub/a.pdf, build/sub/گزارش.docx';

/** What `files` says, and which files that is. */
const PATTERNS: readonly (readonly [about: string, files: string, expected: string, more?: Inputs])[] = [
  ['a pattern with \\', 'build\\s*.png', 'checked [build/shot.png]'],
  ['\\ and / in one pattern', 'build\\sub/*.pdf', 'checked [build/sub/a.pdf]'],
  ['a Persian name, with \\', 'build\\sub\\گزارش.docx', 'checked [build/sub/گزارش.docx]'],
  ['a folder with \\ at its end', 'build\\', `checked [${ALL}]`],
  ['**\\*, with ! and \\', 'build\\**\\*\n!build\\sub\\**', 'checked [build/[x].png, build/shot.png]'],
  [
    'lines with CRLF, a comment and a blank line',
    '# all\r\n\r\nbuild\\s*.png\r\n',
    'checked [build/shot.png]',
  ],
  ['.. before a wildcard', 'build\\sub\\..\\s*.png', 'checked [build/shot.png]'],
  ['a name with brackets', 'build\\[x].png', 'checked [build/[x].png]'],
  ['a drive letter', '{work}\\build\\s*.png', 'checked [build/shot.png]'],
  [
    'a file that two patterns write in other case',
    'build\\shot.png\nBUILD/SHOT.PNG',
    'checked [build/shot.png]',
  ],
  ['a wildcard in other case', 'build\\SHO*.PNG', 'checked [build/shot.png]'],
  ['a folder in other case', 'BUILD\\*.PDF\nBuild\\Sub\\*.pdf', 'checked [build/sub/a.pdf]'],
  ['an excluded name in other case', 'build\\*.png\n!BUILD\\SHOT.PNG', 'checked [build/[x].png]'],
  ['a path from the root of the drive', '{rooted}\\build\\s*.png', 'checked [build/shot.png]'],
  ['a path from the folder of the drive', 'Z:build\\s*.png', 'checked [build/shot.png]'],
  ['a path of any length', '\\\\?\\{work}\\build\\s*.png', 'checked [build/shot.png]'],
  ['a share in a pattern', '{share}\\build\\s*.png', 'checked [build/shot.png]'],
  [
    'working_directory with \\',
    's*.pdf\n*.pdf',
    'checked [build/sub/a.pdf]',
    { working_directory: 'build\\sub' },
  ],
  [
    'working_directory in other case',
    '*.pdf',
    'checked [build/sub/a.pdf]',
    { working_directory: 'BUILD\\sub' },
  ],
];

const DISKS: readonly Case[] = [
  { about: 'the drive in lower case, with /', workspace: '{work}' },
  { about: 'a workspace on a share', workspace: '{share}' },
  { about: 'a workspace that has two drive letters', workspace: '{work}', isMapped: true },
].map((setting) => ({
  ...setting,
  files: FILES,
  expected: 'checked [build/shot.png]',
  async see({ step, work }) {
    const files = `z:${work}/build/s*.png`;
    return describe(await step({ files, dry_run: 'true' }));
  },
}));

export const PATHS: readonly Case[] = [
  ...PATTERNS.map(([about, files, expected, more]) => ({
    about,
    files: FILES,
    expected,
    see: async ({ step }: Parameters<Case['see']>[0]) =>
      describe(await step({ files, dry_run: 'true', ...more })),
  })),
  ...DISKS,
  {
    about: 'files on another drive: the folder is told, and nothing in it',
    files: { '../../mapped/other.png': 'screenshot.png' },
    expected: 'failed [T:/] outside_workspace',
    async see({ step }) {
      const { outputs } = await step({ files: 'T:\\*.png', dry_run: 'true' });
      const results = JSON.parse(outputs.results ?? '[]');
      return `${outputs.status} [${results.map(({ path }: { path: string }) => path)}] ${results[0]?.problems[0]?.code}`;
    },
  },
];
