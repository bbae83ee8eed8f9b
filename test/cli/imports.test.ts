import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', '..', 'src');

/** All modules that a module reaches, by whatever kind of import. */
function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
  for (const [, target = ''] of text.matchAll(/(?:from|import\(|import)\s*'([^']+)'/g)) {
    if (target.startsWith('.')) reachedFrom(join(dirname(file), target), seen);
    else seen.add(target);
  }
  return seen;
}

test('the command line reaches none of GitHub’s packages', () => {
  const reached = [...reachedFrom(join(SRC, 'cli.ts'))];
  expect(reached).toContain('commander');
  expect(reached.filter((module) => module.startsWith('@actions/'))).toEqual([]);
});
