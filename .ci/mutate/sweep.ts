import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { NumberedMutant } from './instrument.ts';
import type { RecordedTest } from './reached.ts';
import { runTests } from './run-tests.ts';
import { isOfSameFolder } from './select-tests.ts';
import { SWEEP_FILE, type SweepNote } from './test-plan.ts';

/** The test that sees a mutant, and whether it hung. */
export type Caught = { readonly by: string; readonly hung: boolean };

/** The cost of switching a mutant on, since most tests are recorded with no time at all. */
const SWITCH_SECONDS = 0.01;
/** Waited beyond a mutant's own limit: one that blocks the event loop keeps the runner from applying it. */
const GRACE_MS = 2000;
/** A file whose tests leave one process after the other unsound is left to the trials. */
const MAX_UNSOUND = 12;

/**
 * Catches mutants many to a process: a test is run again and again, each time with another one on. A trial takes a
 * process for each mutant and is a hundred times as slow; what the sweep does not catch is tried there, for modules
 * that have read their constants or keep what they once found do not ask again.
 *
 * @param maxSeconds for one mutant, in recorded time
 */
export function createSweep(
  mutants: readonly Pick<NumberedMutant, 'id' | 'file'>[],
  maxSeconds: number,
  runProcess: typeof runSweep = runSweep,
) {
  const sources = new Map(mutants.map(({ id, file }) => [id, file]));
  const caught = new Map<number, Caught>();
  const spent = new Map<number, number>();

  /** The mutants that each test is run with, as far as there is time for them. */
  function planFor(tests: readonly RecordedTest[], isNear: boolean): Record<string, number[]> {
    const sweep: Record<string, number[]> = {};
    for (const { file, name, seconds, own } of tests) {
      const ids = [...own].filter((id) => isOfSameFolder(file, sources.get(id) ?? '') === isNear);
      const cost = seconds + SWITCH_SECONDS;
      const affordable = ids.filter((id) => !caught.has(id) && (spent.get(id) ?? 0) + cost <= maxSeconds);
      for (const id of affordable) spent.set(id, (spent.get(id) ?? 0) + cost);
      if (affordable.length > 0) sweep[name] = affordable;
    }
    return sweep;
  }

  /**
   * Runs the tests of one file.
   *
   * @param isNear whether with the mutants of the tests' own folder, or with all others
   */
  async function run(copy: string, tests: readonly RecordedTest[], isNear: boolean, isOver: () => boolean) {
    const sweep = planFor(tests, isNear);
    const again = new Set<string>();
    let unsound = 0;
    while (unsound < MAX_UNSOUND && Object.keys(sweep).length > 0) {
      const notes = await runProcess(copy, tests[0]!.file, sweep, isOver);
      for (const [what, mutant, test] of notes) {
        sweep[test] = (sweep[test] ?? []).filter((id) => id !== mutant);
        if (what === 'failed') caught.set(mutant, { by: test, hung: false });
      }
      if (isOver()) return;
      const [what, mutant = 0, test = ''] = notes.at(-1) ?? [];
      if (what === 'begun') {
        caught.set(mutant, { by: test, hung: true });
      } else if (what === 'unsound') {
        unsound += 1;
        if (mutant === 0) {
          delete sweep[test];
        } else if (!again.has(`${mutant} ${test}`)) {
          // Something before it may have done that: it comes first in the next process, and is believed there.
          again.add(`${mutant} ${test}`);
          caught.delete(mutant);
          sweep[test] = [mutant, ...(sweep[test] ?? [])];
        }
      } else return;
      for (const name of Object.keys(sweep)) {
        sweep[name] = sweep[name]!.filter((id) => !caught.has(id));
        if (sweep[name].length === 0) delete sweep[name];
      }
    }
  }

  return { caught: caught as ReadonlyMap<number, Caught>, run };
}

/** One process: returns what its runner noted, up to where it was ended. */
async function runSweep(
  copy: string,
  file: string,
  sweep: Record<string, number[]>,
  isOver: () => boolean,
): Promise<SweepNote[]> {
  const path = join(copy, SWEEP_FILE);
  rmSync(path, { force: true });
  const isStuck = createStuckCheck(path);
  await runTests(copy, '0', { files: [file], sweep }, () => isOver() || isStuck());
  return readNotes(path);
}

/** Says whether nothing was noted for much longer than the last mutant may take: it holds the whole process. */
function createStuckCheck(path: string): () => boolean {
  let seen = 0;
  let since = Date.now();
  return () => {
    const notes = readNotes(path);
    if (notes.length !== seen) [seen, since] = [notes.length, Date.now()];
    return Date.now() - since > GRACE_MS + (notes.at(-1)?.[3] || 60_000);
  };
}

function readNotes(path: string): SweepNote[] {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // No test has begun yet.
  }
  // The last line may not be whole yet.
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as SweepNote);
}
