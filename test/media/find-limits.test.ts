import { getEventListeners } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findFiles } from '../../src/media/find.ts';
import { isMatch, namesMatching } from '../../src/media/glob.ts';
import { describeNoMatch, explainUnmatched } from '../../src/media/no-match.ts';
import { SearchError } from '../../src/media/pattern.ts';

let workspace: string;
const FILES = ['a.pdf', 'b.pdf', 'c.pdf', 'sub/d.pdf', 'sub/deep/e.pdf', '[x].pdf', 'x.pdf'];
beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'find-limits-')));
  for (const path of FILES) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), '');
  }
});
afterAll(() => rmSync(workspace, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

type Options = Partial<Parameters<typeof findFiles>[0]>;
const find = (patterns: string[], options: Options = {}) =>
  findFiles({ patterns, workspace, workingDirectory: '.', ...options });
const paths = async (...args: Parameters<typeof find>) => (await find(...args)).map(({ path }) => path);

/** The time limit of a search as a signal of the test. */
function timeLimit(): AbortController {
  const limit = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
  return limit;
}

const TOO_LONG =
  'The search for files did not end within 60 seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")';
const tooMany = (most: string) =>
  `The patterns match more than ${most} files. Allowed: ${most}. Narrow them, or exclude files with lines that start with "!"`;

describe('a search ends', () => {
  test('after 60 seconds, whatever step it is at', async () => {
    const limit = timeLimit();
    const ended = find(['a.pdf']);
    expect(AbortSignal.timeout).toHaveBeenCalledExactlyOnceWith(60_000);
    limit.abort();
    await expect(ended).rejects.toThrow(SearchError);
    await expect(ended).rejects.toThrow(expect.objectContaining({ message: TOO_LONG }));
    await expect(find(['a.pdf'])).rejects.toThrow(TOO_LONG);
    expect(getEventListeners(limit.signal, 'abort')).toEqual([]);
  });
  test('with the reason of a cancel, even when its time is over, too', async () => {
    const limit = timeLimit();
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const ended = find(['a.pdf'], { signal: cancel.signal });
    cancel.abort(reason);
    await expect(ended).rejects.toBe(reason);
    limit.abort();
    await expect(find(['a.pdf'], { signal: cancel.signal })).rejects.toBe(reason);
    const late = find(['a.pdf'], { signal: new AbortController().signal });
    await expect(late).rejects.toThrow(TOO_LONG);
  });
  test('without leaving anything that waits for its time limit', async () => {
    const limit = timeLimit();
    await find(['*.pdf']);
    expect(getEventListeners(limit.signal, 'abort')).toEqual([]);
    await expect(find(['!'])).rejects.toThrow('names no file');
    expect(getEventListeners(limit.signal, 'abort')).toEqual([]);
  });
  test.each([
    [['*.pdf'], 5, true],
    [['*.pdf'], 4, false],
    [['a.pdf', 'b.pdf', 'c.pdf'], 3, true],
    [['a.pdf', 'b.pdf', 'c.pdf'], 2, false],
    [['*.pdf', 'a.pdf', '**/*.pdf'], 7, true],
    [['*.pdf', 'a.pdf', '**/*.pdf'], 6, false],
  ])('%j at more than %d files: %s', async (patterns, files, isAllowed) => {
    const limited = find(patterns, { limits: { files, milliseconds: 60_000 } });
    if (isAllowed) await expect(limited).resolves.toHaveLength(files);
    else await expect(limited).rejects.toThrow(expect.objectContaining({ message: tooMany(String(files)) }));
  });
});

test('a folder of more names than one call takes is too much', async () => {
  const onUnmatched = () => {
    // As the call does.
    throw new RangeError('Maximum call stack size exceeded');
  };
  await expect(find(['none'], { onUnmatched })).rejects.toThrow(
    expect.objectContaining({
      name: 'SearchError',
      message:
        'A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")',
    }),
  );
});

describe('lines of patterns', () => {
  test.each<[string, string[], string[]]>([
    ['may have blanks around them', [' a.pdf', 'b.pdf '], ['a.pdf', 'b.pdf']],
    ['exclude only what is above them', ['!b.pdf', '[bc].pdf', '!c.pdf', 'c.pdf'], ['b.pdf', 'c.pdf']],
    ['name a file by itself, and match others', ['[x].pdf'], ['[x].pdf', 'x.pdf']],
    ['exclude a file by its name', ['[[x]*', 'x*', '![x].pdf'], []],
    ['exclude what is deeper', ['sub', '!sub/deep'], ['sub/d.pdf']],
    ['exclude with wildcards in the way there', ['sub/deep/*', '!s*/**/e.*'], []],
    ['exclude with wildcards that lead elsewhere', ['sub/deep/*', '!s*/e.*'], ['sub/deep/e.pdf']],
    ['exclude below where another begins', ['**/*.pdf', '!sub/de*/**', '!*.pdf'], ['sub/d.pdf']],
    ['exclude a folder from within', ['sub/deep/e.pdf', '!sub'], []],
    ['exclude all', ['*.pdf', '!**'], []],
    ['begin in the working directory', ['deep/*', '../a.pdf'], ['sub/deep/e.pdf', 'a.pdf']],
  ])('%s', async (what, patterns, expected) => {
    expect(await paths(patterns, { workingDirectory: what.includes('working') ? 'sub' : '.' })).toEqual(
      expected,
    );
  });
  test('that match nothing are told as they are written, and not what is excluded', async () => {
    const told: string[] = [];
    const onUnmatched = (pattern: string) => told.push(pattern);
    await find(['a.pdf', ' none/* ', 'b.pdf', 'no.pdf', '!b.pdf', '!x*', 'y.pdf'], { onUnmatched });
    expect(told).toEqual(['none/*', 'no.pdf', 'y.pdf']);
    told.length = 0;
    await find(['a.pdf', 'b.pdf', '!b.pdf'], { onUnmatched });
    await find(['a.pdf'], { onUnmatched });
    expect(told).toEqual([]);
  });
  test('lead to files by their absolute path, too', async () => {
    expect(await find([join(workspace, 'sub/d.pdf')])).toEqual([
      { path: 'sub/d.pdf', absolutePath: join(workspace, 'sub/d.pdf') },
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('what lies behind links', () => {
  test('comes after all that does not, by the first link in the order of their names', async () => {
    const tree = join(workspace, 'tree');
    for (const folder of ['real', 'in']) mkdirSync(join(tree, folder), { recursive: true });
    writeFileSync(join(tree, 'real/one.odd'), '');
    for (const name of ['c', 'a', 'b']) symlinkSync('../real', join(tree, 'in', name));
    try {
      expect(await paths(['tree/in/**/*.odd'])).toEqual(['tree/in/a/one.odd']);
      expect(await paths(['tree/**/*.odd'])).toEqual(['tree/real/one.odd']);
      expect(await paths(['tree/in/**/*.odd', '!**/a', '!**/b'])).toEqual(['tree/in/c/one.odd']);
    } finally {
      rmSync(tree, { recursive: true });
    }
  });
});

describe('a segment of a pattern', () => {
  test.each([
    ['*', ['a.pdf', 'none']],
    ['a*', ['a.pdf']],
    ['?.pdf', ['a.pdf', 'b.pdf', 'c.pdf', 'x.pdf']],
    ['[[]x].pdf', ['[x].pdf']],
    ['sub', ['sub']],
    ['s*', ['sub']],
    ['none', []],
    ['a.pdf ', []],
  ])('%j matches the names %j', async (segment, names) => {
    const given = segment === '*' ? ['a.pdf', 'none'] : [];
    expect([...(await namesMatching(segment, workspace, given))].sort()).toEqual(names.toSorted());
    for (const name of FILES.filter((path) => !path.includes('/'))) {
      expect(await isMatch(segment, workspace, name), name).toBe(segment === '*' || names.includes(name));
    }
  });
  test.skipIf(process.platform === 'win32')('matches names with white space, and hidden ones', async () => {
    const odd = join(workspace, 'odd \n[1]');
    for (const name of ['.hid', 'end ', 'en d ']) mkdirSync(join(odd, name), { recursive: true });
    try {
      expect([...(await namesMatching('.h*', odd, []))]).toEqual(['.hid']);
      expect([...(await namesMatching('end ', odd, []))]).toEqual(['end ']);
      expect(await isMatch('en* ', odd, 'end ')).toBe(true);
      expect(await isMatch('e d ', odd, 'end ')).toBe(false);
      expect(await isMatch('e* d ', odd, 'en d ')).toBe(true);
    } finally {
      rmSync(odd, { recursive: true });
    }
  });
  test.skipIf(process.platform === 'win32')('matches names at the root of the disk', async () => {
    expect([...(await namesMatching('t?p', '/', []))]).toContain('tmp');
    expect(await isMatch('t?p', '/', 'tmp')).toBe(true);
    expect(await isMatch('t?x', '/', 'tmp')).toBe(false);
  });
  test('matches nothing in what is no folder', async () => {
    expect([...(await namesMatching('a', join(workspace, 'a.pdf'), ['a']))]).toEqual([]);
    expect(await isMatch('a', join(workspace, 'a.pdf'), 'a')).toBe(false);
  });
  test('that makes no sense is an error', async () => {
    await expect(isMatch('..', workspace, 'a.pdf')).rejects.toThrow('Relative pathing');
    await expect(namesMatching('..', workspace, ['a.pdf'])).rejects.toThrow('Relative pathing');
  });
  test('leaves the standard output as it was', async () => {
    const { write } = process.stdout;
    await namesMatching('a*', workspace, []);
    expect(process.stdout.write).toBe(write);
  });
});

describe('when nothing matches', () => {
  const search = (patterns: string[], signal = new AbortController().signal) => ({
    patterns,
    workspace,
    workingDirectory: workspace,
    signal,
  });
  test('up to five patterns are named, and each by its first hundred characters', async () => {
    const names = (count: number) => Array.from({ length: count }, (_, n) => `no-${n}.odt`);
    const text = (patterns: string[]) => describeNoMatch(search(patterns), []);
    expect(await text(names(5))).toContain(
      '“no-0.odt”, “no-1.odt”, “no-2.odt”, “no-3.odt” or “no-4.odt” (in',
    );
    expect(await text(names(6))).toContain('“no-3.odt”, “no-4.odt” or 1 more (in');
    expect(await text(['n'.repeat(100)])).toContain(`“${'n'.repeat(100)}”`);
    expect(await text(['n'.repeat(101)])).not.toContain('n'.repeat(101));
    expect(await text(['', ' # x', '  '])).toBe(
      'No files match: every line excludes (“”, “# x” or “”). Add a pattern of the files to send.',
    );
    expect(await text([' a.odt ', ' !x'])).toContain(`No files match “a.odt” (in ${workspace}).`);
  });
  test('nothing is said of a file that differs in more than how its letters are written', async () => {
    expect(await describeNoMatch(search(['ب.pdf']), ['ب.pdf'])).toBe(
      `No files match “ب.pdf” (in ${workspace}).`,
    );
  });
  test('the first five are explained, within five seconds', async () => {
    vi.spyOn(AbortSignal, 'timeout');
    const patterns = Array.from({ length: 6 }, (_, n) => `"${'x'.repeat(n + 1)}.odt"`);
    const explained = await explainUnmatched(search(patterns), patterns);
    expect(AbortSignal.timeout).toHaveBeenCalledWith(5000);
    expect([...explained.keys()]).toEqual(patterns.slice(0, 5));
    expect(explained.get('"x.odt"')).toBe(
      '“"x.odt"” has quotes, which are part of the name here: write “x.odt”.',
    );
  });
  test('the shape alone is told once the time for more is over', async () => {
    const late = search(['"a.pdf"', 'A.odt'], AbortSignal.abort());
    expect([...(await explainUnmatched(late, ['"a.pdf"', 'A.odt']))]).toEqual([
      ['"a.pdf"', '“"a.pdf"” has quotes, which are part of the name here: write “a.pdf”.'],
    ]);
  });
});
