/**
 * Which mutant is on. The number is in a file beside `src` and not in the environment, since tests start `dist` with
 * an environment of their own. In a process where mutants take turns it is also in `globalThis.mutantOn`.
 */
export const SWITCH_FILE = 'mutant';

/** In the file instead of a number: no mutant is on, and each that is reached is noted in `REACHED_FILE`. */
export const RECORD = 'record';
export const REACHED_FILE = 'reached';

/** What an instrumented source imports, and calls with a number. */
export const SWITCH = 'isMutantOn';
/** Called around the code of a module itself, which runs once, with the first test that loads the module. */
export const LOADING = 'setLoading';
export const SWITCH_MODULE = 'mutant.ts';

/** The module itself. From `dist` as from `src` the two files are one folder up. */
export const SWITCH_SOURCE = `import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const on = readFileSync(join(root, '${SWITCH_FILE}'), 'utf8');
const own = globalThis as { mutantOn?: number; reachedMutants?: Set<number> };
own.mutantOn ??= Number(on);

export const ${SWITCH} = on === '${RECORD}' ? note : (id: number) => id === own.mutantOn;

// A process that a test starts loads its modules for that test alone.
const isShared = '__vitest_worker__' in globalThis;
let isLoading = false;

export function ${LOADING}(now: boolean): void {
  isLoading = now && isShared;
}

function note(id: number): boolean {
  own.reachedMutants ??= new Set();
  const noted = isLoading ? -id : id;
  if (!own.reachedMutants.has(noted)) appendFileSync(join(root, '${REACHED_FILE}'), \`\${noted}\\n\`);
  own.reachedMutants.add(noted);
  return false;
}
`;
