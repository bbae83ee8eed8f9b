import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', '..', 'src');

/** All modules that a module reaches, by whatever kind of import unless the pattern says which. */
function reachedFrom(
  file: string,
  seen = new Set<string>(),
  imports = /(?:from|import\(|import)\s*'([^']+)'/g,
): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
  for (const [, target = ''] of text.matchAll(imports)) {
    if (target.startsWith('.')) reachedFrom(join(dirname(file), target), seen, imports);
    else seen.add(target);
  }
  return seen;
}

test('the command line reaches GitHub’s packages to find files and to write a secret only', () => {
  const reached = [...reachedFrom(join(SRC, 'cli.ts'))];
  expect(reached).toContain('commander');
  expect(reached.filter((module) => module.startsWith('@actions/')).sort()).toEqual([
    '@actions/github',
    '@actions/glob',
  ]);
  const loaded = [...reachedFrom(join(SRC, 'cli.ts'), new Set(), /(?:from|import)\s*'([^']+)'/g)];
  expect(loaded.filter((module) => module.startsWith('@actions/') || module === 'undici')).toEqual([]);
});

test('the search is loaded when there are files to find, and no sooner', () => {
  const loaded = [...reachedFrom(join(SRC, 'main.ts'), new Set(), /(?:from|import)\s*'([^']+)'/g)];
  expect(loaded).toContain('@actions/core');
  expect(loaded).not.toContain('@actions/glob');
});
