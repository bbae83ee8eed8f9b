import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../src/inputs/table.ts';
import { FORMATS, LIMITS_IN_MB, MEDIA_TYPES } from '../src/media/catalog.ts';
import { PROBLEM_CODES } from '../src/media/problem.ts';
import { OUTPUT_NAMES } from '../src/report/outputs.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

type Action = {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
};
const action: Action = parse(read('action.yml'));

test('action.yml declares the inputs that are read, with the same defaults, and the outputs that are set', () => {
  const read = Object.entries(INPUTS).map(([name, input]) => [
    name,
    'default' in input ? input.default : 'runnerDefault' in input ? input.runnerDefault : undefined,
  ]);
  expect(Object.entries(action.inputs).map(([name, input]) => [name, input.default])).toEqual(read);
  expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES]);
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
    expect(description.trim()).not.toBe('');
  }
});

describe.each(['README.md', 'README.fa.md'])('%s', (name) => {
  const text = read(name);
  /** The rows of all tables whose first cell is one of `keys`: key and second cell. */
  const rows = (keys: readonly string[]) =>
    [...text.matchAll(/^\| `?([\w ]+?)`? \|([^|]*)\|/gm)]
      .map((row) => [row[1] as string, (row[2] as string).trim()] as const)
      .filter(([key]) => keys.includes(key));

  test('has a row for each input, with its default', () => {
    const table = text.slice(text.indexOf('| `files` |'), text.indexOf('| `oauth_url` |') + 400);
    const found = [...table.matchAll(/^\| `(\w+)` \|([^|]*)\|.*\|$/gm)].map((row) => [
      row[1],
      (row[2] as string).trim(),
    ]);
    const expected = Object.entries(action.inputs).map(([input, { default: value }]) => [
      input,
      input === 'working_directory'
        ? expect.stringContaining('workspace')
        : value === undefined
          ? ''
          : `\`${value}\``,
    ]);
    expect(found.filter(([input]) => (input as string) in action.inputs)).toEqual(expected);
  });

  test('has a row for each output', () => {
    const after = text.slice(text.indexOf('| `oauth_url` |'));
    const found = [...after.matchAll(/^\| `(\w+)` \|/gm)].map((row) => row[1] as string);
    expect(found.slice(1, OUTPUT_NAMES.length + 1)).toEqual([...OUTPUT_NAMES]);
  });

  test('has the formats, extensions and limits of the catalog', () => {
    for (const mediaType of MEDIA_TYPES) {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${mediaType}\` |`)) ?? '';
      expect(row.replaceAll(/<[^>]+>/g, '')).toMatch(new RegExp(`\\| ${LIMITS_IN_MB[mediaType]} MB \\|$`));
      for (const [format, entry] of Object.entries(FORMATS).filter(
        ([, one]) => one.mediaType === mediaType,
      )) {
        expect(row).toMatch(new RegExp(`\\b${format}\\b`));
        if (mediaType === 'image')
          for (const extension of entry.extensions) expect(row).toContain(`.${extension}`);
      }
    }
  });

  test('tells of each problem code, in the order of the table', () => {
    expect(rows(PROBLEM_CODES).map(([code]) => code)).toEqual([...PROBLEM_CODES]);
  });

  test('links to files and headings that exist', () => {
    const targets = [...text.matchAll(/(?:\]\(|src=")([^)"]+)/g)].map((match) => match[1] as string);
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) => slug(match[1] as string));
    const broken = targets
      .filter((target) => !/^https?:/.test(target))
      .filter((target) =>
        target.startsWith('#') ? !headings.includes(target.slice(1)) : !existsSync(join(ROOT, target)),
      );
    expect(broken).toEqual([]);
  });

  test('names commands that package.json has', () => {
    expectCommands(text);
  });
});

describe('CONTRIBUTING.md', () => {
  const text = read('.github/CONTRIBUTING.md');
  /** Paths from the root of the repository, as the text writes them. */
  const paths = [...text.matchAll(/`((?:src|test|\.ci|\.github|dist)\/[\w./-]*)`/g)].map(
    (match) => match[1] as string,
  );

  test.each([
    ['src', readdirSync(join(ROOT, 'src'), { withFileTypes: true })],
    ['.ci', readdirSync(join(ROOT, '.ci'), { withFileTypes: true })],
  ])('has every folder and file at the top of %s on its map', (folder, entries) => {
    const missing = entries
      .map((entry) => `${folder}/${entry.name}${entry.isDirectory() ? '/' : ''}`)
      .filter(
        (path) => !paths.some((named) => named === path || (path.endsWith('/') && named.startsWith(path))),
      );
    expect(entries.length).toBeGreaterThan(4);
    expect(missing).toEqual([]);
  });

  test('names only paths that exist', () => {
    const missing = paths.filter((path) => !path.endsWith('FORMAT') && !existsSync(join(ROOT, path)));
    expect(paths.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });

  test('names commands that package.json has', () => {
    expectCommands(text);
  });
});

function expectCommands(text: string): void {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...text.matchAll(/npm run (\w+)/g)].map((match) => match[1] as string);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
}

/** As GitHub makes an anchor of a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
