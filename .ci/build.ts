/**
 * Builds `dist` from `src`: `tsc` writes JavaScript to `lib` (the loader inside ncc can't use TypeScript 7), ncc bundles
 * it into one entry and a chunk for each dynamic import, and terser makes these small: a runner downloads `dist` for
 * every job. ncc's own `--minify` reaches the entry only. The same sources give the same bytes, so a reviewer reads
 * `src` and builds.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { minify } from 'terser';
import { hintModules } from './compile-hints.ts';

process.chdir(join(import.meta.dirname, '..'));
const COMPILED = 'lib';
/** A build that fails leaves the old `dist` as it was. */
const BUILT = join(COMPILED, 'dist');
const DIST = 'dist';
/** What a run never needs; see left-out.js. */
const LEFT_OUT = Object.fromEntries(
  ['@actions/http-client', '@actions/http-client/lib/auth', '@actions/exec'].map((name) => [
    name,
    ['../.ci/left-out.js'],
  ]),
);
const NCC_OPTIONS = ['--license', 'licenses.txt', '--target', 'es2022', '--no-cache', '--quiet'];

rmSync(COMPILED, { recursive: true, force: true });
run('.', 'typescript/bin/tsc', '-p', 'src');
// ncc takes `paths` from the tsconfig.json of its working directory, and honours them inside packages, too.
writeFileSync(join(COMPILED, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths: LEFT_OUT } }));
run(COMPILED, '@vercel/ncc/dist/ncc/cli.js', 'build', 'entry.js', '--out', 'dist', ...NCC_OPTIONS);

mkdirSync(join(BUILT, 'cli'));
// The query makes the entry load the command line; see src/entry.ts.
writeFileSync(join(BUILT, 'cli', 'index.js'), "#!/usr/bin/env node\nimport '../index.js?cli';\n");
chmodSync(join(BUILT, 'cli', 'index.js'), 0o755);
// A browser loads these: no bundler needs to look into them.
cpSync(join('src', 'sandbox', 'page', 'client'), join(BUILT, 'client'), {
  recursive: true,
  filter: (path) => !path.endsWith('.json'),
});
for (const folder of [BUILT, join(BUILT, 'client')]) {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const path = join(folder, name);
    const { code = '' } = await minify(readFileSync(path, 'utf8'), {
      module: true,
      ecma: 2020,
      compress: { passes: 3 },
      format: { comments: false, max_line_len: 160 },
    });
    writeFileSync(path, hintModules(name, code));
  }
}
// Licences come with the line ends of their authors; a checkout on Windows must still compare equal.
const licenses = join(BUILT, 'licenses.txt');
writeFileSync(licenses, readFileSync(licenses, 'utf8').replaceAll('\r\n', '\n'));

rmSync(DIST, { recursive: true, force: true });
renameSync(BUILT, DIST);

function run(cwd: string, script: string, ...args: string[]): void {
  execFileSync(process.execPath, [resolve('node_modules', script), ...args], { cwd, stdio: 'inherit' });
}
