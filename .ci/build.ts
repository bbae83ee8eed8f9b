/**
 * Builds `dist` from `src`: tsc to `lib` (ncc's own loader does not know TypeScript 7), then ncc. One bundle serves the
 * action and the command line. The same sources give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';

/** A build that fails leaves the old `dist` as it was. */
const BUILT = join('lib', 'dist');
const PAGE = join('sandbox', 'page', 'client');

const bin = (name: string) => join(import.meta.dirname, '..', 'node_modules', '.bin', name);
const run = (name: string, ...args: string[]) =>
  execFileSync(bin(name), args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });

rmSync('lib', { recursive: true, force: true });
// Their modules only export, which they do not say: without this word the bundle takes along what nobody calls,
// a second way to speak HTTP among it.
for (const name of ['core', 'exec', 'http-client', 'io']) {
  const path = join('node_modules', '@actions', name, 'package.json');
  writeFileSync(
    path,
    JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), sideEffects: false }, null, 2),
  );
}
run('tsc', '-p', 'src');
// The sandbox's page: the bundler takes these files along from beside the code that names them.
cpSync(join('src', PAGE), join('lib', PAGE), { recursive: true });
run('ncc', 'build', 'lib/entry.js', '--out', BUILT, '--license', 'licenses.txt');
mkdirSync(join(BUILT, 'cli'));
writeFileSync(
  join(BUILT, 'cli', 'index.js'),
  `#!/usr/bin/env node
globalThis[Symbol.for('divar-chat-media.command-line')] = true;
await import('../index.js');
`,
  { mode: 0o755 },
);

for (const name of readdirSync(BUILT).filter((name) => /\.(js|txt)$/.test(name))) {
  const path = join(BUILT, name);
  // Licences come with the line ends of their authors; a checkout on Windows must still compare equal.
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  writeFileSync(path, name.endsWith('index.js') ? await withoutDeadCode(text) : text);
}
rmSync('dist', { recursive: true, force: true });
renameSync(BUILT, 'dist');

/**
 * Every start would parse them for nothing: comments, and what of a library nobody calls, which the bundler marks and
 * does not remove. Names and lines stay, for whoever reviews it.
 */
async function withoutDeadCode(code: string): Promise<string> {
  const compress = { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 3 } as const;
  const format = { beautify: true, indent_level: 1, comments: false } as const;
  const { code: alive } = await minify(code, { module: true, mangle: false, compress, format });
  return `${alive}\n`;
}
