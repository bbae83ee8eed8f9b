import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { promisify } from 'node:util';
import { instrument, type NumberedMutant } from './instrument.ts';
import { SWITCH_FILE, SWITCH_MODULE, SWITCH_SOURCE } from './switch.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Large or not needed; packages are linked. */
const NOT_COPIED = new Set(['node_modules', '.git', 'lib'].map((name) => join(ROOT, name)));

/** The page's own scripts are not among them: a browser loads those. */
const PAGE = 'src/sandbox/page/client/';

/** From the project's root, with `/`, sorted. */
export function sourceFiles(): string[] {
  return globSync('src/**/*.ts', { cwd: ROOT })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !file.startsWith(PAGE) && !file.endsWith('.d.ts'))
    .sort();
}

/** Copies the working tree with every mutant in its sources, and builds its `dist`. */
export async function makeCopy(path: string, mutants: readonly NumberedMutant[]): Promise<void> {
  cpSync(ROOT, path, { recursive: true, filter: (from) => !NOT_COPIED.has(from) });
  linkPackages(path);
  const byFile = Object.groupBy(mutants, ({ file }) => file);
  // Those without a mutant as well: types that one file infers are checked in another one.
  for (const file of sourceFiles()) {
    const toSwitch = posix.relative(posix.dirname(file), `src/${SWITCH_MODULE}`);
    const module = toSwitch.startsWith('.') ? toSwitch : `./${toSwitch}`;
    writeFileSync(
      join(path, file),
      instrument(readFileSync(join(ROOT, file), 'utf8'), byFile[file] ?? [], module),
    );
  }
  writeFileSync(join(path, 'src', SWITCH_MODULE), SWITCH_SOURCE);
  switchOn(path, '0');
  await promisify(execFile)(process.execPath, [join(path, '.ci', 'build.ts')], { cwd: path });
  rmSync(join(path, 'lib'), { recursive: true, force: true });
}

/** Another copy of a copy that is built. */
export function copyAgain(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => path !== join(from, 'node_modules') });
  linkPackages(to);
}

export function switchOn(path: string, mutant: string): void {
  writeFileSync(join(path, SWITCH_FILE), mutant);
}

/** An empty folder for what tests leave behind. */
export function emptyTemporary(path: string): string {
  const temporary = join(path, 'tmp');
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  mkdirSync(temporary, { recursive: true });
  return temporary;
}

function linkPackages(path: string): void {
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'), 'junction');
}
