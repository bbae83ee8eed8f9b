import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFiles } from '../../src/media/find.ts';
import { parsePattern } from '../../src/media/pattern.ts';
import { search } from '../../src/media/search.ts';

let workspace: string;
beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'find-search-')));
  for (const folder of ['a', 'b', 'c/d']) {
    mkdirSync(join(workspace, folder), { recursive: true });
    writeFileSync(join(workspace, folder, 'x.odd'), '');
  }
  writeFileSync(join(workspace, '1.odd'), '');
});
afterAll(() => rmSync(workspace, { recursive: true }));

/** A search that would go on for ever is an error soon. */
const limits = { files: 100, milliseconds: 3000 };
const paths = async (...patterns: string[]) =>
  (await findFiles({ patterns, workspace, workingDirectory: '.', limits })).map(({ path }) => path);

describe('a search goes', () => {
  test.each<[string, string[], string[]]>([
    ['into no file', ['?.odd/x', '*/x.odd/*'], []],
    ['past what another folder excludes', ['1.odd', '!c/*/**', '!a/x*'], ['1.odd']],
    ['around what is excluded below', ['**/*.odd', '!c/**', '!b'], ['1.odd', 'a/x.odd']],
    ['to the last folder of a pattern', ['*/d/*'], ['c/d/x.odd']],
  ])('%s', async (_what, patterns, expected) => {
    expect(await paths(...patterns)).toEqual(expected);
  });
  test.skipIf(process.platform === 'win32')(
    'no further than a name that is too long, which is told',
    async () => {
      const name = 'n'.repeat(300);
      expect(await paths(name)).toEqual([name]);
      expect(await paths(`${name}/x`)).toEqual([`${name}/x`]);
      expect(await paths('none', 'none/x', '1.odd/x')).toEqual([]);
    },
  );
  test.skipIf(process.platform === 'win32')('once through folders that link to each other', async () => {
    symlinkSync('../b', join(workspace, 'a/to-b'));
    symlinkSync('../a', join(workspace, 'b/to-a'));
    try {
      expect(await paths('a/**/*.odd')).toEqual(['a/to-b/x.odd', 'a/x.odd']);
      expect(await paths('**/*.odd')).toEqual(['1.odd', 'a/x.odd', 'b/x.odd', 'c/d/x.odd']);
    } finally {
      for (const link of ['a/to-b', 'b/to-a']) rmSync(join(workspace, link));
    }
  });
});

describe('while a search goes on', () => {
  /** Searches a new folder with a file and a folder in it; `onFirst` is called with what is found first. */
  async function searchNew(onFirst: (folder: string, signal: AbortController) => void): Promise<string[]> {
    const folder = mkdtempSync(join(workspace, 'new-'));
    for (const path of ['1.odd', 'sub/2.odd']) {
      mkdirSync(join(folder, 'sub'), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
    const cancel = new AbortController();
    const found: string[] = [];
    const onFound = (location: string) => {
      found.push(relative(folder, location));
      if (found.length === 1) onFirst(folder, cancel);
    };
    const pattern = parsePattern('**/*.odd', folder);
    try {
      await search(pattern!, [], { workspace, signal: cancel.signal, onFound });
    } finally {
      rmSync(folder, { recursive: true });
    }
    return found;
  }
  test('all is found', async () => {
    expect(await searchNew(() => {})).toEqual(['1.odd', join('sub', '2.odd')]);
  });
  test('a folder that goes away is not told', async () => {
    expect(await searchNew((folder) => rmSync(join(folder, 'sub'), { recursive: true }))).toEqual(['1.odd']);
  });
  test('a cancel ends it', async () => {
    const reason = new Error('cancelled');
    await expect(searchNew((_folder, cancel) => cancel.abort(reason))).rejects.toBe(reason);
  });
});
