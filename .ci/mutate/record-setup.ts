/** Loaded by Vitest in a recording run: notes where tests begin and end between the mutants that are reached. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, type RunnerTestCase } from 'vitest';
import { REACHED_FILE } from './switch.ts';

const PATH = join(import.meta.dirname, '..', '..', REACHED_FILE);

function note(sign: '+' | '-', { fullTestName }: RunnerTestCase): void {
  appendFileSync(PATH, `${JSON.stringify([sign, fullTestName])}\n`);
  // What was noted for one test must be noted for the next one, too.
  (globalThis as { reachedMutants?: Set<number> }).reachedMutants = new Set();
}

beforeEach(({ task }) => note('+', task));
afterEach(({ task }) => note('-', task));
