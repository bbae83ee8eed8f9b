import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadedOf, sizeOf } from './bench/cases/size.ts';
import { runAction } from './bench/measure.ts';
import { makeWorkspace, openSandbox } from './helpers/workspace.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });

test('the bundle holds each package once, in one version', () => {
  const licenses = readFileSync(join(DIST, 'licenses.md'), 'utf8');
  // The bundler's list: `## undici - 8.12.4 (MIT)`, and the licence below.
  const names = [...licenses.matchAll(/^## (\S+) - \d+\.\d+/gm)].map(([, name]) => name);
  expect(names).toContain('undici');
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('dist stays within 2.5 MB, for GitHub downloads it for every job', () => {
  expect(sizeOf(files.map((name) => join(DIST, name)))).toBeLessThanOrEqual(2.5);
});

test('a run loads at most 1 MB of it, one undici, and no reader of a format that it does not meet', async () => {
  const workspace = await makeWorkspace();
  await workspace.sample('photo.jpg', 'photo.jpg');
  const { url } = await openSandbox();
  const hosts = { api_url: url, upload_url: url, oauth_url: url };
  const inputs = { api_key: 'sandbox-key', conversation_id: 'team', files: '*.jpg', ...hosts };
  const { step, note } = await runAction(workspace.path, inputs, { watch: 'loaded' });
  expect(step.outputs.status).toBe('sent');
  const loaded = loadedOf(note);
  expect(sizeOf(loaded.files)).toBeLessThanOrEqual(1);
  expect(loaded.files.map((path) => basename(path))).toContain('undici.js');
  expect(loaded.files.map((path) => basename(path))).not.toContain('archive.js');
  // Node has one of its own, which an import of `node:http` would bring along.
  expect(loaded.builtins.filter((name) => name.includes('undici'))).toEqual([]);
});
