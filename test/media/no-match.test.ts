import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differenceOf, widen } from '../../src/media/look-alike.ts';
import { describeNoMatch } from '../../src/media/no-match.ts';
import { hintsFor } from '../../src/media/pattern-hints.ts';

/** With the one-character form of آ (NFC), and with Persian ی and ک, unless a name says otherwise. */
const NFC = 'آمار.pdf';
const NFD = NFC.normalize('NFD');
const ARABIC = 'گزارش كلي.pdf';
const FILES = [
  'dist/a.pdf',
  'dist/b.png',
  'dist/Report.PDF',
  'sub/only/x.docx',
  `nfd/${NFD}`,
  `arabic/${ARABIC}`,
];
FILES.push('joined/نامه\u200Cها ۱۲.pdf');

let workspace: string;
beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'no-match-')));
  for (const path of FILES) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), '');
  }
});
afterAll(() => rmSync(workspace, { recursive: true }));

const describeFor = (patterns: string[], folder = '.', unmatched = patterns) =>
  describeNoMatch(
    { patterns, workspace, workingDirectory: join(workspace, folder), signal: new AbortController().signal },
    unmatched,
  );

describe('when no files match', () => {
  test('each pattern is quoted by itself, with the folder that was searched', async () => {
    expect(await describeFor(['out/*.odp', 'x.odt'])).toBe(
      `No files match “out/*.odp” or “x.odt” (in ${workspace}).`,
    );
  });

  const rows: [string, pattern: string, sentence: string][] = [
    [
      'a folded list',
      'dist/a.pdf dist/*.png',
      '“dist/a.pdf dist/*.png” is several patterns on one line, as a YAML ">" block makes it (use "|"): write “dist/a.pdf” and “dist/*.png”, each on a line of its own (matches 2 files).',
    ],
    [
      'a folded list of which nothing is there',
      'out/a.odp out/*.odt',
      'write “out/a.odp” and “out/*.odt”, each on a line of its own.',
    ],
    [
      'commas',
      'dist/a.pdf, dist/b.png',
      'has commas, which separate nothing: write “dist/a.pdf” and “dist/b.png”, each on a line of its own (matches 2 files).',
    ],
    [
      'braces',
      'dist/*.{pdf,png}',
      '“dist/*.{pdf,png}” has braces, which are not expanded: write “dist/*.pdf” and “dist/*.png”, each on a line of its own (matches 2 files).',
    ],
    [
      'quotes',
      '"dist/*.png"',
      'has quotes, which are part of the name here: write “dist/*.png” (matches 1 file).',
    ],
    [
      'the root of the disk',
      '/dist/*.pdf',
      'begins at the root of the disk: write “dist/*.pdf” (matches 1 file).',
    ],
    [
      'letters in other case',
      'DIST/report.pdf',
      'For “DIST/report.pdf” there is “dist/Report.PDF”, in other case.',
    ],
    ['an extension in other case', 'sub/**/*.DOCX', 'there is “sub/only/x.docx”, in other case.'],
    ['a Unicode form', `nfd/${NFC}`, `there is “nfd/${NFD}”, in another Unicode form`],
    ['Arabic letters', 'arabic/گزارش کلی.pdf', `there is “arabic/${ARABIC}”, with letters that look alike`],
    ['joiners and digits', './joined/نامهها 12.*', 'there is “joined/نامه\u200Cها ۱۲.pdf”, with letters'],
  ];
  test.skipIf(process.platform !== 'linux').each(rows)('%s: %s', async (_case, pattern, sentence) => {
    expect(await describeFor([pattern])).toContain(sentence);
  });
  test.skipIf(process.platform === 'win32')('a backslash', async () => {
    expect(await describeFor(['dist\\*.pdf'])).toContain(
      'has a backslash, which separates folders on Windows only: write “dist/*.pdf” (matches 1 file).',
    );
  });
  test('a pattern that names the working directory again', async () => {
    expect(await describeFor(['sub/only/*.docx'], 'sub')).toContain(
      'is relative to working_directory: write “../sub/only/*.docx” (matches 1 file).',
    );
  });
  test.each(['my report.odp', 'a b', 'x.odt', 'nothing/[ab]*.odt', '**/*.123'])(
    'nothing is said of %s, which has no such shape',
    async (pattern) => {
      expect(await describeFor([pattern])).toBe(`No files match “${pattern}” (in ${workspace}).`);
    },
  );
  test('what is excluded is said to be, and a list that only excludes, too', async () => {
    expect(await describeFor(['dist/*.pdf', 'x.odt', '!**'], '.', ['x.odt'])).toContain(
      'All that “dist/*.pdf” would match is excluded, or is the receipt or results file of this run.',
    );
    expect(await describeFor(['!dist/*', '# dist'], '.', [])).toContain('every line excludes (“!dist/*” or');
  });
  test('a hundred patterns are counted, and the first are explained', async () => {
    const text = await describeFor(
      Array.from({ length: 100 }, (_, n) => `"dist/a.pdf"${' '.repeat(n)}`.trim()),
    );
    expect(text).toContain('“"dist/a.pdf"” or 95 more');
    expect(text.length).toBeLessThan(3000);
  });
  test('control characters and commands in patterns and names are made harmless', async () => {
    expect(await describeFor(['\u001B[31m##[error]\u202E.odt'])).toBe(
      `No files match “\\u001B[31m#\u200B#[error]\\u202E.odt” (in ${workspace}).`,
    );
  });
});

const context = (workspace: string) => ({ workspace, workingDirectory: workspace, isWindows: false });

test.each([
  ['/home/runner/work/app/app/dist/*.pdf', '/__w/app/app', 'dist/*.pdf'],
  ['/opt/actions-runner/_work/app/app/a b.pdf', '/__w/app/app', 'a b.pdf'],
  ['/home/runner/work/app/app/dist/*.pdf', '/github/workspace', 'dist/*.pdf'],
  ['/__w/app/app/dist/*.pdf', '/__w/app/app', null],
  ['/home/runner/work/app/app', '/__w/app/app', null],
  ['/home/runner/work/app/app/dist/*.pdf', '/home/runner/work/other/other', null],
  ['dist/app/app/x.pdf', '/__w/app/app', null],
])('a path of the host, %s in %s, is %s in the container', (pattern, workspace, instead) => {
  const hint = hintsFor(pattern, context(workspace)).find(({ why }) => why.includes('container'));
  expect(hint?.instead ?? null).toEqual(instead === null ? null : [instead]);
});

test('hints hold few alternatives, whatever the pattern', () => {
  const shape = fc.stringMatching(/^[{},a*/ \\"]{0,60}$/);
  fc.assert(
    fc.property(shape, (pattern) => {
      for (const { why, instead } of hintsFor(pattern, context('/w'))) {
        expect(instead.length).toBeGreaterThan(0);
        if (why.includes('braces')) expect(instead.length).toBeLessThanOrEqual(8);
      }
    }),
  );
});

test.each([
  ['*.pdf', '*.[pP][dD][fF]'],
  ['**/آ*/[ab]\\c', '**/*/[ab]\\c'],
  ['1/*', '[1١۱]/*'],
  ['_/*', null],
  ['x'.repeat(501), null],
])('%s is widened to %s', (pattern, widened) => {
  expect(widen(pattern)).toBe(widened);
});

test.each([
  ['a.PDF', '/w/A.pdf', 'case'],
  [NFC, `/w/${NFD}`, 'form'],
  [NFD, `/w/${NFC}`, 'form'],
  ['كتاب.pdf', '/w/کتاب.PDF', 'letters'],
  ['گل*.pdf', '/w/سنگ.pdf', null],
])('%s differs from %s in: %s', (pattern, path, difference) => {
  expect(differenceOf(pattern, path)).toBe(difference);
});
