import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import * as glob from '@actions/glob';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findFiles } from '../../src/media/find.ts';
import { PatternError, SearchError } from '../../src/media/pattern.ts';

const FIND = new URL('../../src/media/find.ts', import.meta.url).href;
let workspace: string;
/** Windows and macOS take `B.PDF` for `b.pdf`. */
const ignoresCase = existsSync(import.meta.filename.toUpperCase());
/** Windows has no such names. */
const STAR = process.platform === 'win32' ? [] : ['star*/a.pdf'];
const TREE = [
  'a.pdf',
  'b.pdf',
  'B.PDF',
  'c.png',
  'گزارش.pdf',
  'dist/a.pdf',
  'dist/z.png',
  'dist/deep/x.pdf',
  'dist/deep/er/y.pdf',
  'dist-2/a.pdf',
  '.hidden.pdf',
  '.reports/r.pdf',
  '.reports/.cache/c.pdf',
  'dist/.secret/s.pdf',
  'dist/.env.pdf',
  'odd [1]/a.pdf',
  'odd [1]/b{1}.pdf',
  ...STAR,
  'no-extension',
];

beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'find-')));
  for (const path of TREE) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), '');
  }
  mkdirSync(join(workspace, 'empty'));
});
afterAll(() => rmSync(workspace, { recursive: true }));

async function find(patterns: readonly string[], folder = ''): Promise<string[]> {
  const found = await findFiles({ patterns, workspace, workingDirectory: join(workspace, folder) });
  return found.map(({ path }) => path);
}

describe('patterns', () => {
  test('match in their order, and within one sorted by code unit', async () => {
    expect(await find(['dist/**/*.pdf', '*.pdf'])).toEqual([
      'dist/a.pdf',
      'dist/deep/er/y.pdf',
      'dist/deep/x.pdf',
      'a.pdf',
      'b.pdf',
      'گزارش.pdf',
    ]);
  });
  test('that match a file twice count it once, where it came first', async () => {
    expect(await find(['b.pdf', '*.pdf', './b.pdf'])).toEqual(['b.pdf', 'a.pdf', 'گزارش.pdf']);
  });
  test('with ! take away what was matched above, not below', async () => {
    expect(await find(['*.pdf', '!b.pdf'])).toEqual(['a.pdf', 'گزارش.pdf']);
    expect(await find(['!b.pdf', '*.pdf'])).toEqual(['a.pdf', 'b.pdf', 'گزارش.pdf']);
    expect(await find(['*.pdf', '!*', 'a.pdf'])).toEqual(['a.pdf']);
    expect(await find(['dist', '!dist/deep'])).toEqual(['dist/a.pdf', 'dist/z.png']);
  });
  test('may be blank or comments', async () => {
    expect(await find(['', '  ', '# a.pdf', ' b.pdf '])).toEqual(['b.pdf']);
  });
  test('that name a folder mean all in it, hidden files left out', async () => {
    expect(await find(['dist'])).toEqual([
      'dist/a.pdf',
      'dist/deep/er/y.pdf',
      'dist/deep/x.pdf',
      'dist/z.png',
    ]);
    expect(await find(['dist/'])).toEqual(await find(['dist']));
    expect(await find(['a.pdf/'])).toEqual([]);
    expect(await find(['empty'])).toEqual([]);
  });
  test('that end in ** mean all below, and the thing itself if it is a file', async () => {
    expect(await find(['dist/deep/**'])).toEqual(['dist/deep/er/y.pdf', 'dist/deep/x.pdf']);
    expect(await find(['a.pdf/**'])).toEqual(['a.pdf']);
    expect(await find(['**', '!dist*/**', '!*.pdf', '!*1]'])).toEqual([
      ...(ignoresCase ? [] : ['B.PDF']),
      'c.png',
      'no-extension',
      ...STAR,
    ]);
  });
  test('pass over hidden files and folders, unless they name them', async () => {
    expect(await find(['**/*.pdf'])).not.toContain('.hidden.pdf');
    expect((await find(['**'])).filter((path) => /(^|\/)\./.test(path))).toEqual([]);
    expect(await find(['.hidden.pdf'])).toEqual(['.hidden.pdf']);
    expect(await find(['.*.pdf'])).toEqual(['.hidden.pdf']);
    expect(await find(['.reports/**/*.pdf'])).toEqual(['.reports/r.pdf']);
    expect(await find(['.reports/.cache/*'])).toEqual(['.reports/.cache/c.pdf']);
    expect(await find(['**/.secret/*.pdf'])).toEqual(['dist/.secret/s.pdf']);
    expect(await find(['.reports/.cache/c.pdf', '!**/*.pdf'])).toEqual([]);
  });
  test('that lead through a file match nothing', async () => {
    expect(await find(['a.pdf/*', 'a.pdf/[b]/c', '*.pdf/x', 'a.pdf/**/x'])).toEqual([]);
  });
  test('match a hidden name only with a segment that begins with a dot', async () => {
    expect(await find(['.*'])).toEqual(['.hidden.pdf', '.reports/r.pdf']);
    expect(await find(['.*/*/*.pdf'])).toEqual([]);
    expect(await find(['.*/.*/*.pdf', '!**/.cache'])).toEqual([]);
    expect(await find(['.*/.c*/*.pdf'])).toEqual(['.reports/.cache/c.pdf']);
  });
  test('are relative to the working directory, and paths to the workspace', async () => {
    expect(await find(['*.pdf'], 'dist')).toEqual(['dist/a.pdf']);
    expect(await find(['../a.pdf', 'deep/../a.pdf'], 'dist')).toEqual(['a.pdf', 'dist/a.pdf']);
    expect(await find([join(workspace, 'dist', '*.pdf')])).toEqual(['dist/a.pdf']);
    expect(await find(['*.pdf'], 'odd [1]')).toEqual(['odd [1]/a.pdf', 'odd [1]/b{1}.pdf']);
  });
  test('may leave the workspace: the check says that this is not allowed', async () => {
    const path = relative(workspace, join(tmpdir(), 'find-outside.pdf'));
    writeFileSync(join(tmpdir(), 'find-outside.pdf'), '');
    expect(await find([path])).toEqual([path.replaceAll('\\', '/')]);
  });
  test('may hold special characters, in brackets', async () => {
    expect(await find(['odd [[]1]/*.pdf'])).toEqual(['odd [1]/a.pdf', 'odd [1]/b{1}.pdf']);
    expect(await find(['odd [[]1[]]/a.pdf', 'odd [[]1[]]/[b]*'])).toEqual([
      'odd [1]/a.pdf',
      'odd [1]/b{1}.pdf',
    ]);
    expect(await find(['star[*]/a.pdf'])).toEqual(STAR);
  });
  test.runIf(ignoresCase)('in other case find files under the names that they have', async () => {
    expect(await find(['DIST/A.PDF', 'Dist/Deep/*.pdf', 'ODD [1]/A.PDF', 'b.PDF'])).toEqual([
      'dist/a.pdf',
      'dist/deep/x.pdf',
      'odd [1]/a.pdf',
      'b.pdf',
    ]);
  });
  test.skipIf(ignoresCase)('that lead through a link of the same name in other case keep it', async () => {
    symlinkSync('dist', join(workspace, 'DIST'));
    try {
      expect(await find(['DIST/deep/*.pdf', 'DIST/a.pdf'])).toEqual(['DIST/deep/x.pdf', 'DIST/a.pdf']);
    } finally {
      rmSync(join(workspace, 'DIST'));
    }
  });
  test.skipIf(process.platform === 'win32')(
    'find a name with special characters by itself, where it is there',
    async () => {
      const names = ['[ab].pdf', 'odd [1]/*.png', 'odd [1]/[z] *.png'];
      for (const name of names) writeFileSync(join(workspace, name), '');
      try {
        expect(await find(['odd [1]/*.pdf'])).toEqual(['odd [1]/a.pdf', 'odd [1]/b{1}.pdf']);
        expect(await find(['odd [1]/[z] *.png'])).toEqual(['odd [1]/[z] *.png']);
        expect(await find(['odd [1]'])).toHaveLength(4);
        expect(await find(['odd [1]', '!odd [1]/[z] *.png'])).toHaveLength(3);
        expect(await find(['[ab].pdf'])).toEqual(['[ab].pdf', 'a.pdf', 'b.pdf']);
      } finally {
        for (const name of names) rmSync(join(workspace, name));
      }
    },
  );
  test.each(['*/../a.pdf', '!', '! !'])('that make no sense are refused: %s', async (pattern) => {
    await expect(find([pattern])).rejects.toThrow(PatternError);
  });
});

describe('a search', () => {
  const limited = (patterns: string[], more: Partial<Parameters<typeof findFiles>[0]>) =>
    findFiles({ patterns, workspace, workingDirectory: workspace, ...more });
  test('ends with an error at 10,001 files', async () => {
    const full = join(workspace, 'full');
    mkdirSync(full);
    for (let n = 0; n < 10_000; n += 1) linkSync(join(workspace, 'a.pdf'), join(full, String(n)));
    try {
      expect(await find(['full'])).toHaveLength(10_000);
      await expect(find(['a.pdf', 'full'])).rejects.toThrow('match more than 10,000 files. Allowed: 10,000.');
    } finally {
      rmSync(full, { recursive: true });
    }
  });
  test('counts a file once that two patterns match, and stops at the first one too many', async () => {
    const limits = { files: 3, milliseconds: 60_000 };
    await expect(limited(['dist/**/*.pdf', 'dist/*.pdf'], { limits })).resolves.toHaveLength(3);
    await expect(limited(['dist/**/*'], { limits })).rejects.toThrow(SearchError);
    await expect(limited(['dist/**/*.pdf', 'a.pdf'], { limits })).rejects.toThrow('more than 3 files');
  });
  test('counts no file that another line excludes', async () => {
    const limits = { files: 3, milliseconds: 60_000 };
    const unmatched: string[] = [];
    const onUnmatched = (pattern: string) => unmatched.push(pattern);
    const patterns = ['dist/**/*', '!dist/**', 'a.pdf', 'none/*', '!none/*'];
    await expect(limited(patterns, { limits, onUnmatched })).resolves.toHaveLength(1);
    expect(unmatched).toEqual(['none/*']);
  });
  test('that takes too long ends with an error', async () => {
    const limits = { files: 100, milliseconds: 1 };
    const ended = limited(['**/*.pdf', '**/*.png', '**'], { limits });
    await expect(ended).rejects.toThrow('did not end within 0.001 seconds.');
  });
  test('ends when the run is cancelled, before and while it goes on', async () => {
    const reason = new Error('cancelled');
    await expect(limited(['**'], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const cancel = new AbortController();
    const ended = limited(['**'], { signal: cancel.signal });
    cancel.abort(reason);
    await expect(ended).rejects.toBe(reason);
  });
  test('tells each pattern that matches nothing, and not what another one excludes', async () => {
    const unmatched: string[] = [];
    const onUnmatched = (pattern: string) => unmatched.push(pattern);
    await limited(['*.pdf', ' x.pdf ', 'dist/z.*', '!**/z.png', '!**/*.odd', '*.odd'], { onUnmatched });
    expect(unmatched).toEqual(['x.pdf', '*.odd']);
  });
});

describe.skipIf(process.platform === 'win32')('links and other things', () => {
  let folder: string;
  beforeAll(() => {
    folder = join(workspace, 'links');
    mkdirSync(join(folder, 'real'), { recursive: true });
    writeFileSync(join(folder, 'real/a.pdf'), '');
    symlinkSync('real', join(folder, 'linked'));
    symlinkSync('.', join(folder, 'real/self'));
    symlinkSync('..', join(folder, 'real/up'));
    symlinkSync('nowhere', join(folder, 'broken.pdf'));
    symlinkSync('loop.pdf', join(folder, 'loop.pdf'));
    execFileSync('mkfifo', [join(folder, 'pipe.pdf')]);
  });
  test('are found, so that the check can report them; a file counts once, whatever links lead to its folder', async () => {
    const found = ['links/broken.pdf', 'links/loop.pdf', 'links/pipe.pdf', 'links/real/a.pdf'];
    expect(await find(['links/**/*.pdf'])).toEqual(found);
    expect(await find(['links/broken.pdf'])).toEqual(['links/broken.pdf']);
    expect(await find(['links/loop.pdf'])).toEqual(['links/loop.pdf']);
    expect(await find(['links/*/*.pdf'])).toEqual(['links/real/a.pdf']);
    expect(await find(['links/linked/*.pdf', 'links/real'])).toEqual(['links/linked/a.pdf']);
    expect(await find(['links/li*', '!links/linked/a.*'])).toEqual([]);
    expect(await find(['links/**/*.pdf', '!links/real'])).toEqual([
      'links/broken.pdf',
      'links/linked/a.pdf',
      'links/loop.pdf',
      'links/pipe.pdf',
    ]);
  });
  test('that lead through hidden folders, or are named with white space and line breaks, are followed', async () => {
    const odd = join(workspace, 'odd-links');
    mkdirSync(join(odd, '.cache'), { recursive: true });
    writeFileSync(join(odd, '.cache/a.pdf'), '');
    writeFileSync(join(odd, '.cache/.b.pdf'), '');
    for (const name of ['line\n*', 'space ', ' [x]{y}', '\\back\\']) symlinkSync('.cache', join(odd, name));
    try {
      for (const name of ['line*', 's*', '*x*', '*back*']) {
        const [path = ''] = await find([`odd-links/${name}/*.pdf`]);
        expect(await find([`odd-links/${name}/*.pdf`]), name).toEqual([path]);
        expect(path).toMatch(/^odd-links\/[^.]+\/a\.pdf$/s);
      }
      expect(await find(['odd-links/**'])).toHaveLength(1);
    } finally {
      rmSync(odd, { recursive: true });
    }
  });
  test('that lead out of the workspace are found themselves, once, and nothing behind them is', async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'find-out-')));
    mkdirSync(join(outside, 'sub'));
    writeFileSync(join(outside, 'sub/secret.pdf'), '');
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync('/', join(folder, 'root'));
    symlinkSync(join(outside, 'sub/secret.pdf'), join(folder, 'secret'));
    const others = ['links/broken.pdf', 'links/loop.pdf', 'links/pipe.pdf', 'links/real/a.pdf'];
    try {
      expect(await find(['links/out/**/*.pdf', 'links/out/sub/secret.pdf', 'links/out'])).toEqual([
        'links/out',
      ]);
      expect(await find(['links/**/*.pdf'])).toEqual([...others, 'links/out', 'links/root'].sort());
      expect(await find(['links/**/*.pdf', '!links/out', '!**/root'])).toEqual(others);
      expect(await find(['links/*.pdf'])).toEqual(others.slice(0, 3));
      expect(await find(['links/s*'])).toEqual(['links/secret']);
      expect(await find([`${outside}/**`, outside])).toEqual([relative(workspace, outside)]);
      expect(await find(['/**/*.pdf'])).toEqual([relative(workspace, '/')]);
    } finally {
      for (const name of ['out', 'root', 'secret']) rmSync(join(folder, name));
      rmSync(outside, { recursive: true });
    }
  });
  test('that lead across each other are gone through once each', async () => {
    const maze = join(workspace, 'maze');
    for (let n = 0; n < 40; n += 1) {
      mkdirSync(join(maze, String(n)), { recursive: true });
      for (const name of ['a', 'b', 'c']) symlinkSync(`../${(n + 1) % 40}`, join(maze, String(n), name));
    }
    writeFileSync(join(maze, '39/end.pdf'), '');
    try {
      expect(await find(['maze/0/**/*.pdf'])).toEqual([`maze/0/${'a/'.repeat(39)}end.pdf`]);
      expect(await find(['maze/0/**/*.pdf', '!**/a'])).toEqual([`maze/0/${'b/'.repeat(39)}end.pdf`]);
      expect(await find(['maze/**/*.pdf', '!**/0/a', '!**/0/b', '!**/0/c'])).toEqual(['maze/39/end.pdf']);
    } finally {
      rmSync(maze, { recursive: true });
    }
  });
  test('that lead to one folder a thousand times are a folder, not a thousand', {
    timeout: 60_000,
  }, async () => {
    const many = join(workspace, 'many');
    mkdirSync(join(many, 'real'), { recursive: true });
    for (let n = 0; n < 1000; n += 1) {
      linkSync(join(workspace, 'a.pdf'), join(many, 'real', `${n}.pdf`));
      symlinkSync('real', join(many, `link-${n}`));
    }
    try {
      const found = await find(['many/**/*.pdf']);
      expect(found).toHaveLength(1000);
      expect(found.every((path) => path.startsWith('many/real/'))).toBe(true);
    } finally {
      rmSync(many, { recursive: true });
    }
  });
  test('and folders that can’t be read are found themselves, and all others are searched', async () => {
    const tree = realpathSync(mkdtempSync(join(tmpdir(), 'find-unreadable-')));
    for (const path of ['a', 'data/base', 'data/pg', 'z']) {
      mkdirSync(join(tree, path), { recursive: true });
      writeFileSync(join(tree, path, 'x.pdf'), '');
    }
    symlinkSync('../z', join(tree, 'data/link'));
    chmodSync(tree, 0o755);
    chmodSync(join(tree, 'data/pg'), 0o000);
    const findAs = (...patterns: string[]): string[] => {
      const code = `import { findFiles } from ${JSON.stringify(FIND)};
        // The superuser may read it all the same: it looks as another user.
        if (process.getuid() === 0) process.seteuid(65534);
        const found = await findFiles({ patterns: ${JSON.stringify(patterns)}, workspace: '${tree}', workingDirectory: '${tree}' });
        console.log(JSON.stringify(found.map(({ path }) => path)));
        process.seteuid(process.getuid());`;
      const args = ['--input-type=module', '--eval', code];
      return JSON.parse(execFileSync(process.execPath, args).toString());
    };
    try {
      expect(findAs('**/*.pdf')).toEqual(['a/x.pdf', 'data/base/x.pdf', 'data/pg', 'z/x.pdf']);
      expect(findAs('**/*.pdf', '!data/pg')).toEqual(['a/x.pdf', 'data/base/x.pdf', 'z/x.pdf']);
      expect(findAs('**/*.pdf', '!data/pg/', '!**/base')).toEqual(['a/x.pdf', 'z/x.pdf']);
      expect(findAs('data/pg/*.pdf', 'data/l*/x*')).toEqual(['data/pg', 'data/link/x.pdf']);
    } finally {
      chmodSync(join(tree, 'data/pg'), 0o755);
      rmSync(tree, { recursive: true });
    }
  });
  test('and paths longer than the system allows are found where they get too long', async () => {
    const deep = join(workspace, 'deep');
    mkdirSync(deep);
    const name = 'd'.repeat(250);
    const script = `for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18; do touch x.odd; mkdir ${name}; cd ${name} || exit 0; done`;
    execFileSync('sh', ['-c', script], { cwd: deep, stdio: 'ignore' });
    try {
      const found = await find(['deep/**/*.odd']);
      const unreadable = found.filter((path) => !path.endsWith('/x.odd'));
      expect(unreadable).toHaveLength(1);
      expect(unreadable[0]).toMatch(/^deep(\/d{250})+/);
      expect(found.length).toBeGreaterThan(2);
    } finally {
      execFileSync('rm', ['-rf', deep]);
    }
  });
  test('to the workspace itself are the workspace: a file that comes both ways counts once', async () => {
    const link = join(mkdtempSync(join(tmpdir(), 'find-link-')), 'workspace');
    symlinkSync(workspace, link);
    try {
      expect(await find([`${link}/a.pdf`, 'a.pdf', `${link}/dist/*.pdf`])).toEqual(['a.pdf', 'dist/a.pdf']);
      expect(await find(['*.pdf', `!${link}/b.pdf`])).not.toContain('b.pdf');
      symlinkSync('dist', join(workspace, 'latest'));
      expect(await find([`${link}/latest/*.pdf`, 'latest/*.pdf'])).toEqual(['latest/a.pdf']);
      rmSync(join(workspace, 'latest'));
      expect(await find([`${link}/**/*.pdf`])).toEqual(await find(['**/*.pdf']));
    } finally {
      rmSync(dirname(link), { recursive: true });
    }
  });
  test('nothing is written to the standard output', async () => {
    const write = vi.spyOn(process.stdout, 'write');
    await find(['**/*.pdf', '!dist']);
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
  });
});

test('what is found is what @actions/glob finds, hidden files and each file’s second way aside', async () => {
  // That library ends at the first link that leads to itself.
  rmSync(join(workspace, 'links'), { recursive: true, force: true });
  if (process.platform !== 'win32') {
    symlinkSync('../dist', join(workspace, 'dist-2/latest'));
    symlinkSync('dist-2', join(workspace, 'both'));
    symlinkSync('../a.pdf', join(workspace, 'dist/deep.pdf'));
  }
  const names = ['dist', 'deep', 'er', 'dist-2', 'latest', 'both', 'a.pdf', 'x.pdf', 'no-extension', 'B.PDF'];
  const segment = fc.constantFrom(
    ...names,
    '.reports',
    '.hidden.pdf',
    '*',
    '**',
    '*.pdf',
    'd*',
    '?.pdf',
    '[ab].pdf',
    '[!a]*',
    '.',
  );
  const pattern = fc
    .tuple(fc.boolean(), fc.array(segment, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(
      ([excludes, segments, slash]) =>
        `${excludes ? '!' : ''}${segments.filter((one, i) => i === 0 || one !== '.').join('/')}${slash ? '/' : ''}`,
    );
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const realPaths = (paths: readonly string[]) =>
    [
      ...new Set(
        paths
          .filter((path) => !/(^|\/)\./.test(path))
          .map((path) => join(realpathSync(dirname(join(workspace, path))), basename(path))),
      ),
    ].sort();
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(pattern, { minLength: 1, maxLength: 3 }), async (patterns) => {
        const absolute = patterns.map((line) =>
          line.replace(/^(!?)(.*)/, (_, not, rest) => `${not}${workspace}/${rest.replace(/^\.(\/|$)/, '')}`),
        );
        const globber = await glob.create(absolute.join('\n'), { matchDirectories: false });
        const all = await globber.glob().catch((error: NodeJS.ErrnoException) => {
          // It also ends where a pattern takes a file for a folder.
          if (error.code === 'ENOTDIR') return null;
          throw error;
        });
        fc.pre(all !== null);
        const theirs = all.map((path) => relative(workspace, path).replaceAll('\\', '/'));
        const ours = await find(patterns);
        expect(realPaths(ours)).toEqual(realPaths(theirs));
        expect(theirs).toEqual(expect.arrayContaining(ours));
      }),
      { numRuns: 300, interruptAfterTimeLimit: 6000 },
    );
  } finally {
    write.mockRestore();
  }
});
