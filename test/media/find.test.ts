import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import * as glob from '@actions/glob';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findFiles, PatternError } from '../../src/media/find.ts';

let workspace: string;
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
  'star*/a.pdf',
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
    expect(await find(['dist/**/*.pdf', '*.pdf'])).toEqual(
      ['dist/a.pdf', 'dist/deep/er/y.pdf', 'dist/deep/x.pdf', 'B.PDF', 'a.pdf', 'b.pdf', 'گزارش.pdf'].filter(
        (path) => process.platform === 'win32' || path !== 'B.PDF',
      ),
    );
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
    expect(await find(['**', '!dist*/**', '!*.pdf', '!*1]'])).toEqual(
      ['c.png', 'no-extension', 'star*/a.pdf', 'B.PDF']
        .filter((path) => path !== 'B.PDF' || process.platform !== 'win32')
        .sort(),
    );
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
    expect(await find(['star[*]/a.pdf'])).toEqual(['star*/a.pdf']);
  });
  test.each(['*/../a.pdf', '!', '! !'])('that make no sense are refused: %s', async (pattern) => {
    await expect(find([pattern])).rejects.toThrow(PatternError);
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
  test('are found, so that the check can report them; folders behind links are looked into, circles are not', async () => {
    expect(await find(['links/**/*.pdf'])).toEqual([
      'links/broken.pdf',
      'links/linked/a.pdf',
      'links/loop.pdf',
      'links/pipe.pdf',
      'links/real/a.pdf',
    ]);
    expect(await find(['links/broken.pdf'])).toEqual(['links/broken.pdf']);
  });
  test('that lead out of the workspace are told, file by file or as the link, without going through all that is there', async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'find-out-')));
    mkdirSync(join(outside, 'sub'));
    writeFileSync(join(outside, 'sub/secret.pdf'), '');
    symlinkSync(outside, join(folder, 'door'));
    for (let n = 0; n < 1100; n += 1) mkdirSync(join(outside, 'many', String(n)), { recursive: true });
    writeFileSync(join(folder, 'here.odd'), '');
    try {
      expect(await find(['links/door/**/*.pdf'])).toEqual(['links/door/sub/secret.pdf']);
      const left: string[] = [];
      const found = await findFiles({
        patterns: ['links/**/*.odd'],
        workspace,
        workingDirectory: workspace,
        onLeft: (path) => left.push(path),
      });
      expect(found.map(({ path }) => path)).toEqual(['links/here.odd']);
      expect(left).toEqual(['links/door']);
    } finally {
      rmSync(join(folder, 'door'));
      rmSync(join(folder, 'here.odd'));
      rmSync(outside, { recursive: true });
    }
  });
  test('that lead across each other end in an error, and not never', { timeout: 60_000 }, async () => {
    const maze = join(workspace, 'maze');
    for (let n = 0; n < 17; n += 1) {
      mkdirSync(join(maze, String(n)), { recursive: true });
      for (const name of ['a', 'b']) symlinkSync(`../${n + 1}`, join(maze, String(n), name));
    }
    mkdirSync(join(maze, '17'));
    try {
      await expect(find(['maze/0/**/*.pdf'])).rejects.toThrow('leads through more than 50,000 folders');
      expect(await find(['maze/0/**/*.pdf', '!**/b'])).toEqual([]);
    } finally {
      rmSync(maze, { recursive: true });
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

test('what is found is what @actions/glob finds', async () => {
  // That library ends at the first link that leads to itself.
  rmSync(join(workspace, 'links'), { recursive: true, force: true });
  const segment = fc.constantFrom(
    '*',
    '**',
    'dist',
    'deep',
    '*.pdf',
    'a.pdf',
    'd*',
    '?.pdf',
    '[ab].pdf',
    'er',
    'x.pdf',
    'dist-2',
    '[!a]*',
    'no-extension',
    '.reports',
    '.hidden.pdf',
    '.',
  );
  const pattern = fc
    .tuple(fc.boolean(), fc.array(segment, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(
      ([excludes, segments, slash]) =>
        `${excludes ? '!' : ''}${segments.filter((one, i) => i === 0 || one !== '.').join('/')}${slash ? '/' : ''}`,
    );
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
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
        const theirs = all.map((path) => relative(workspace, path));
        const ours = await find(patterns);
        const visible = (path: string) => !/(^|\/)\./.test(path);
        expect(ours.filter(visible).sort()).toEqual(theirs.filter(visible).sort());
        expect(theirs).toEqual(expect.arrayContaining(ours));
      }),
      { numRuns: 150, interruptAfterTimeLimit: 6000 },
    );
  } finally {
    write.mockRestore();
  }
});
