import { execFileSync } from 'node:child_process';
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
        [DRY_RUN, { files: '*.png', dry_run: 'true' }],
        ['a plain run: a picture to a chat', { ...online, files: '*.png' }],
        ['with a text', { ...online, files: '*.png', message: 'Build {{run_number}}' }],
        ['a text, and a file of every kind', { ...online, files: 'samples/*', message: '{{run_number}}' }],
      ];
      const loads: { what: string; files: string[] }[] = [];
      for (const [what, inputs] of runs) {
        const { note } = await runAction(workspace, { on_invalid: 'skip', ...inputs }, { watch: 'loaded' });
        loads.push({ what, files: loadedOf(note).files });
      }
      const dry = loads.find(({ what }) => what === DRY_RUN)?.files ?? [];
      const archive = archiveSize();
      const listed =
        archive === null ? [] : [['the archive that a runner downloads', '', show(archive, 'MB')]];
      return {
        title: 'Size',
        text: 'The archive is what GitHub packs for a runner: the commit without what `.gitattributes` leaves out, compressed. MB are millions of bytes. What a run loads are the files under `dist` that Node’s loader was asked for.',
        head: ['', 'files', 'size'],
        rows: [
          ...listed,
          ['`dist`, all of it', ...row(all)],
          ...loads.map(({ what, files }) => [what, ...row(files)]),
        ],
        goals: [
          ...(archive === null
            ? []
            : [{ what: 'archive', values: [archive], atMost: 1, stretch: 0.8, unit: 'MB' } as const]),
          { what: 'loaded by a dry run', values: [sizeOf(dry)], atMost: 0.5, unit: 'MB' },
        ],
      };
    });
  },
};

const DRY_RUN = 'a dry run of a picture';

/** Of the last commit, in millions of bytes; `null` outside a checkout. */
function archiveSize(): number | null {
  try {
    const archive = execFileSync('git', ['archive', '--format=tar.gz', 'HEAD'], {
      cwd: ROOT,
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return megabytes(archive.length);
  } catch {
    return null;
  }
}

/** What a run loaded, from its note: files under `dist`, and modules of Node's own. */
export function loadedOf(note: string): { files: string[]; builtins: string[] } {
  const { files, builtins } = JSON.parse(note) as { files: string[]; builtins: string[] };
  return {
    files: files.map((url) => fileURLToPath(url)).filter((path) => path.startsWith(DIST + sep)),
    builtins,
  };
}

/** In millions of bytes: the files of the action in `folder` that a run loaded. */
export function loadedBy(note: string, folder: string): number {
  const { files } = JSON.parse(note) as { files: string[] };
  const paths = files.map((url) => fileURLToPath(url));
  return sizeOf(paths.filter((path) => path.startsWith(join(folder, 'dist') + sep)));
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
