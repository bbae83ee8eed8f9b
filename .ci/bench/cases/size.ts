import { cpSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { megabytes, show } from '../format.ts';
import { runAction } from '../measure.ts';
import { makeImages } from '../samples.ts';
import { inputsFor, withSandbox } from '../sandbox.ts';
import type { Case } from '../section.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const DIST = join(ROOT, 'dist');
const SAMPLES = join(ROOT, 'test', 'fixtures', 'files', 'samples');

/** What GitHub downloads, and what Node has to read of it. Nothing here depends on the machine, so once is enough. */
export const size: Case = {
  name: 'size',
  async run(bench) {
    const workspace = bench.folder('size');
    makeImages(workspace, 1);
    cpSync(SAMPLES, join(workspace, 'samples'), { recursive: true });
    const all = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((name) => join(DIST, name));
    return withSandbox({}, async (sandbox) => {
      const online = { ...inputsFor(sandbox), conversation_id: 'chat' };
      const runs: [string, Record<string, string>][] = [
        ['a dry run of a picture', { files: '*.png', dry_run: 'true' }],
        ['a plain run: a picture to a chat', { ...online, files: '*.png' }],
        ['with a text', { ...online, files: '*.png', message: 'Build {{run_number}}' }],
        ['a text, and a file of every kind', { ...online, files: 'samples/*', message: '{{run_number}}' }],
      ];
      const loads: { what: string; files: string[] }[] = [];
      for (const [what, inputs] of runs) {
        const { note } = await runAction(workspace, { on_invalid: 'skip', ...inputs }, { watch: 'loaded' });
        loads.push({ what, files: loadedOf(note).files });
      }
      const plain = loads[1]?.files ?? [];
      return {
        title: 'Size',
        text: 'MB are millions of bytes. What a run loads are the files under `dist` that Node’s loader was asked for.',
        head: ['', 'files', 'size'],
        rows: [['`dist`, all of it', ...row(all)], ...loads.map(({ what, files }) => [what, ...row(files)])],
        goals: [
          { what: '`dist` in all', values: [sizeOf(all)], atMost: 2.5, unit: 'MB' },
          { what: 'loaded by a plain run', values: [sizeOf(plain)], atMost: 1, unit: 'MB' },
        ],
      };
    });
  },
};

/** What a run loaded, from its note: files under `dist`, and modules of Node's own. */
export function loadedOf(note: string): { files: string[]; builtins: string[] } {
  const { files, builtins } = JSON.parse(note) as { files: string[]; builtins: string[] };
  return {
    files: files.map((url) => fileURLToPath(url)).filter((path) => path.startsWith(DIST + sep)),
    builtins,
  };
}

function row(paths: readonly string[]): [files: string, size: string] {
  const files = paths.filter((path) => statSync(path).isFile());
  return [String(files.length), show(sizeOf(files), 'MB')];
}

/** In millions of bytes; folders count nothing. */
export function sizeOf(paths: readonly string[]): number {
  const sizes = paths.map((path) => statSync(path)).map((stats) => (stats.isFile() ? stats.size : 0));
  return megabytes(sizes.reduce((total, bytes) => total + bytes, 0));
}
