/** Builds `dist` from `src`: tsc to `lib` (ncc's own loader does not know TypeScript 7), then ncc for each entry. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bin = (name: string) => join(import.meta.dirname, '..', 'node_modules', '.bin', name);
const run = (name: string, ...args: string[]) =>
  execFileSync(bin(name), args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });

/** A build that fails leaves the old `dist` as it was. */
const BUILT = join('lib', 'dist');

rmSync('lib', { recursive: true, force: true });
// Their modules only export, which they do not say: without this word the bundle takes along what nobody calls,
// a second way to speak HTTP among it.
for (const name of ['core', 'exec', 'glob', 'http-client', 'io']) {
  const path = join('node_modules', '@actions', name, 'package.json');
  writeFileSync(
    path,
    JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), sideEffects: false }, null, 2),
  );
}
run('tsc', '-p', 'src');
// The sandbox's page is no TypeScript, so it is not taken along; ncc finds it by the `new URL` of each file.
const client = join('sandbox', 'page', 'client');
cpSync(join('src', client), join('lib', client), { recursive: true });
run('ncc', 'build', 'lib/main.js', '--out', BUILT, '--license', 'licenses.txt');
run('ncc', 'build', 'lib/cli.js', '--out', join(BUILT, 'cli'), '--license', 'licenses.txt');

// Licences come with the line ends of their authors; a checkout on Windows must still compare equal.
for (const name of readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(m?js|txt)$/.test(name),
)) {
  const path = join(BUILT, name);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
}

rmSync('dist', { recursive: true, force: true });
renameSync(BUILT, 'dist');
