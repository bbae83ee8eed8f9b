/**
 * Which mutant is on. The number is in a file beside `src` and not in the environment, since tests start `dist` with
 * an environment of their own.
 */
export const SWITCH_FILE = 'mutant';

/** In the file instead of a number: no mutant is on, and each that is reached is noted in `REACHED_FILE`. */
export const RECORD = 'record';
export const REACHED_FILE = 'reached';

/** What an instrumented source imports, and calls with a number. */
export const SWITCH = 'isMutantOn';
export const SWITCH_MODULE = 'mutant.ts';

/** The module itself. From `dist` as from `src` the two files are one folder up. */
export const SWITCH_SOURCE = `import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const on = readFileSync(join(root, '${SWITCH_FILE}'), 'utf8');
const number = Number(on);

export const ${SWITCH} = on === '${RECORD}' ? note : (id: number) => id === number;

function note(id: number): boolean {
  const own = globalThis as { reachedMutants?: Set<number> };
  own.reachedMutants ??= new Set();
  if (!own.reachedMutants.has(id)) appendFileSync(join(root, '${REACHED_FILE}'), \`\${id}\\n\`);
  own.reachedMutants.add(id);
  return false;
}
`;
