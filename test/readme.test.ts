import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../src/inputs/table.ts';
import * as advice from '../src/media/advice.ts';
import { FORMAT_NAMES, FORMATS, LIMITS_IN_MB, MEDIA_TYPES } from '../src/media/catalog.ts';
import { PROBLEM_CODES } from '../src/media/problem.ts';
import { VALUE_NAMES } from '../src/message/values.ts';
import { OUTPUT_NAMES } from '../src/report/outputs.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

type Action = {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
};
const action: Action = parse(read('action.yml'));

/** The anchors of the English sections, which the Persian ones have too. */
const SECTIONS = [...read('README.md').matchAll(/^## (.+)$/gm)].map((match) => slug(match[1] as string));

/** Inputs of the reusable workflow whose default is told in words. */
const OTHER_DEFAULTS = ['artifacts', 'run_id', 'job_status'];

/** All that the check advises. */
const ADVICE = [
  ...Object.values(advice).map((one) =>
    typeof one === 'function' ? '' : JSON.stringify(one).replaceAll('\\"', '"'),
  ),
  ...['webm', 'mov'].map(advice.toMp4),
  ...['wav', 'mp3', 'ogg'].map(advice.toM4a),
  String(advice.image('webp')),
  JSON.stringify(advice.office('DOCX', 'rtf')),
  ...FORMAT_NAMES.map(advice.shrinkAdvice),
].join('\n');

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
      // An expression would be shown in disorder among Persian words.
      (row[2] as string).trim().replace(/^<code dir="ltr">(.*)<\/code>$/, '`$1`'),
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
    const broken = targets
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => {
        const [path, anchor] = target.split('#') as [string, string?];
        if (path !== '' && !existsSync(join(ROOT, path))) return true;
        return anchor !== undefined && !anchorsIn(path === '' ? text : read(path)).includes(anchor);
      });
    expect(targets.length).toBeGreaterThan(40);
    expect(broken).toEqual([]);
  });

  test('lists every section at its beginning', () => {
    const [contents = ''] = text.split(/^## /m, 1);
    const listed = [...contents.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] as string);
    expect(listed.toSorted()).toEqual(SECTIONS.toSorted());
  });

  test('names every value that a template may name', () => {
    const named = tablesIn(text)
      .flat()
      .flatMap(([cell = '']) => codesIn(cell));
    expect(named).toEqual(expect.arrayContaining([...VALUE_NAMES]));
  });

  test('has a row for each input, secret and output of the reusable workflow, with its default', () => {
    const { inputs, secrets, outputs } = parse(read('.github/workflows/post-media.yml')).on.workflow_call;
    const section = tablesIn(sectionOf(text, 'many-chats-the-reusable-workflow'));
    const keysOf = (table: string[][]) => table.flatMap(([cell = '']) => codesIn(cell));
    expect(section.map(keysOf)).toEqual([Object.keys(inputs), Object.keys(secrets), Object.keys(outputs)]);
    const defaults = section[0]!.map(([names = '', value = '']) => [codesIn(names)[0], codesIn(value)[0]]);
    for (const [name, value] of defaults) {
      const { default: real = '' } = inputs[name as string];
      if (!OTHER_DEFAULTS.includes(name as string)) expect([name, value ?? '']).toEqual([name, String(real)]);
    }
  });

  test('names the commands of “Make it fit” as the messages do', () => {
    const commands = tablesIn(sectionOf(text, 'make-it-fit'))
      .flat()
      .map(([, command = '']) => codesIn(command)[0]);
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((command) => !ADVICE.includes(`\`${command}\``))).toEqual([]);
  });

  test('names commands that package.json has', () => {
    expectCommands(text);
  });
});

test('the sections that the job summary links to are in the README', () => {
  const linked = read('src/github/summary.ts').match(/'when-[a-z-]+'/g) ?? [];
  expect(linked.length).toBe(2);
  expect(SECTIONS).toEqual(expect.arrayContaining(linked.map((quoted) => quoted.slice(1, -1))));
});

describe('both READMEs', () => {
  const [english, persian] = [read('README.md'), read('README.fa.md')];

  test('have the same sections in the same order', () => {
    const anchors = [...persian.matchAll(/^<a id="([^"]+)"><\/a>\n\n## /gm)].map((match) => match[1]);
    expect(anchors).toEqual(SECTIONS);
    expect(persian.match(/^## /gm)).toHaveLength(SECTIONS.length);
  });

  test('have the same code, apart from comments and a greeting', () => {
    const codeIn = (text: string) =>
      [...text.matchAll(/^```\w+\n([\s\S]*?)^```/gm)].map((match) =>
        match[1]!.replaceAll(/(^|\s)+# .*$/gm, '').replaceAll("'Hello'", "'سلام'"),
      );
    expect(codeIn(persian)).toEqual(codeIn(english));
  });

  test('have the same names, commands and values in their tables', () => {
    const codes = (text: string) =>
      tablesIn(text).map((table) => table.map((row) => [...new Set(row.flatMap(codesIn))].toSorted()));
    expect(codes(persian)).toEqual(codes(english));
  });

  test('have no comment in Persian with Latin words in it, which would be read out of order', () => {
    const comments = [...persian.matchAll(/^```\w+\n([\s\S]*?)^```/gm)].flatMap(
      ([block]) => block.match(/# .*$/gm) ?? [],
    );
    const inPersian = comments.filter((comment) => /\p{Script=Arabic}/u.test(comment));
    expect(inPersian.length).toBeGreaterThan(10);
    expect(inPersian.filter((comment) => /[a-z]/i.test(comment))).toEqual([]);
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

/** The headings of a Markdown text and its own anchors, as a link names them. */
function anchorsIn(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) => slug(match[1] as string));
  return [...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1] as string)];
}

/** A section of either README, by its English anchor. */
function sectionOf(text: string, anchor: string): string {
  const sections = text.split(/^## /m).slice(1);
  return sections[SECTIONS.indexOf(anchor)] ?? '';
}

/** The tables of a Markdown text: rows of cells, without the head. */
function tablesIn(text: string): string[][][] {
  return [...text.matchAll(/^\|.*\n\|[-|]+\n((?:\|.*\n)+)/gm)].map((match) =>
    match[1]!
      .trimEnd()
      .split('\n')
      .map((row) => row.slice(1, -1).split('|')),
  );
}

/** What is code in a cell, however it is written. */
function codesIn(cell: string): string[] {
  return [...cell.matchAll(/<code dir="ltr">(.*?)<\/code>|`([^`]+)`/g)].map(
    (match) => match[1] ?? (match[2] as string),
  );
}

/** As GitHub makes an anchor of a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
