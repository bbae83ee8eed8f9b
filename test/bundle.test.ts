import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { loadedOf, sizeOf } from './bench/cases/size.ts';
import { runAction } from './bench/measure.ts';
import { makeWorkspace, openSandbox } from './helpers/workspace.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });

test('the bundle holds each package once, and tells its licence', () => {
  const code = files
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(DIST, name), 'utf8'));
  // The bundler marks where each part comes from: `// node_modules/undici/lib/…`.
  const marks = code.flatMap((text) =>
    [...text.matchAll(/^\/\/ (node_modules\/\S+)$/gm)].map(([, path]) => path ?? ''),
  );
  const folders = new Set(marks.map((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path));
  const names = [...folders].map((folder) => folder.slice(folder.lastIndexOf('node_modules/') + 13));
  expect(names).toContain('undici');
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  // `## undici - 8.12.4 (MIT)`, and the licence below.
  const licenses = readFileSync(join(DIST, 'licenses.md'), 'utf8');
  const licensed = [...licenses.matchAll(/^## (\S+) - \d+\.\d+/gm)].map(([, name]) => name);
  expect(licensed.filter((name, index) => licensed.indexOf(name) !== index)).toEqual([]);
  // What stands in for form-data's table of types keeps its own name there.
  expect(names.filter((name) => !licensed.includes(name))).toEqual(['mime-types']);
});

test('dist stays within 2.5 MB, for GitHub downloads it for every job', () => {
  expect(sizeOf(files.map((name) => join(DIST, name)))).toBeLessThanOrEqual(2.5);
});

test('a plain run loads at most 1 MB, and nothing that it does not need', async () => {
  const workspace = await makeWorkspace();
  await workspace.sample('photo.jpg', 'photo.jpg');
  const { url } = await openSandbox();
  const hosts = { api_url: url, upload_url: url, oauth_url: url };
  const inputs = { api_key: 'sandbox-key', conversation_id: 'team', files: '*.jpg', ...hosts };
  const { step, note } = await runAction(workspace.path, inputs, { watch: 'loaded' });
  expect(step.outputs.status).toBe('sent');
  const loaded = loadedOf(note);
  expect(sizeOf(loaded.files)).toBeLessThanOrEqual(1);
  expect(loaded.files.map((path) => relative(DIST, path)).sort()).toEqual([
    'common.js',
    'dispatch.js',
    'index.js',
    'receipt.js',
    'rolldown-runtime.js',
    'transport.js',
    'undici.js',
    'valibot.js',
  ]);
  // Node has one of its own, which an import of `node:http` would bring along.
  expect(loaded.builtins.filter((name) => name.includes('undici'))).toEqual([]);
});
