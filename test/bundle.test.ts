import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

type Lock = { packages: Record<string, { version?: string; dev?: boolean; name?: string }> };

test('the bundle holds each package once, in one version', () => {
  // ncc's list: a line with the package's name, its licence below.
  const lines = readFileSync(join(DIST, 'licenses.txt'), 'utf8').split('\n');
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
  const versions = new Map<string, Set<string>>();
  for (const [path, { version, dev }] of Object.entries(packages)) {
    if (path === '' || dev || version === undefined) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  }
  const bundled = [...versions.keys()].filter((name) => lines.includes(name));
  expect(bundled).toContain('undici');
  expect(bundled.filter((name) => versions.get(name)?.size !== 1)).toEqual([]);
  expect(bundled.filter((name) => lines.filter((line) => line === name).length !== 1)).toEqual([]);
});

test('dist stays within 2.5 MB, for GitHub downloads it for every job', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((name) =>
    statSync(join(DIST, name)),
  );
  const bytes = files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(2_500_000);
});
