/** Vitest's runner in a sweep: each test is run with one mutant after the other, and without one between. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunnerTestCase, TestRunner } from 'vitest';
import { SWITCH_FILE } from './switch.ts';
import { PLAN_FILE, SWEEP_FILE, type SweepNote, type TestPlan } from './test-plan.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { sweep = {} } = JSON.parse(readFileSync(join(ROOT, PLAN_FILE), 'utf8')) as TestPlan;
/** A test that hangs has failed; one that is slow on a busy machine has not. */
const MIN_LIMIT_MS = 1500;

const caught = new Set<number>();
/** Once a test fails without a mutant, no later result of this process can be trusted. */
let isUnsound = false;

export default class SweepRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const mutants = sweep[test.fullTestName] ?? [];
    const run = TestRunner.getTestFn(test);
    if (isUnsound || mutants.length === 0) return;
    const begin = Date.now();
    if (!(await passes(run)) || !(await passes(run))) return unsound(0);
    const limit = MIN_LIMIT_MS + (Date.now() - begin) * 4;
    for (const mutant of mutants) {
      if (caught.has(mutant)) continue;
      note('begun', mutant, limit);
      switchOn(mutant);
      const passed = await passes(run, limit);
      switchOn(0);
      note(passed ? 'passed' : 'failed', mutant, 0);
      if (passed) continue;
      caught.add(mutant);
      if (!(await passes(run, limit))) return unsound(mutant);
    }

    function note(what: SweepNote[0], mutant: number, milliseconds: number): void {
      const line: SweepNote = [what, mutant, test.fullTestName, milliseconds];
      appendFileSync(join(ROOT, SWEEP_FILE), `${JSON.stringify(line)}\n`);
    }
    function unsound(mutant: number): void {
      isUnsound = true;
      note('unsound', mutant, 0);
    }
  }
}

function switchOn(mutant: number): void {
  (globalThis as { mutantOn?: number }).mutantOn = mutant;
  writeFileSync(join(ROOT, SWITCH_FILE), String(mutant));
}

async function passes(run: () => unknown, limitMs = 60_000): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, limitMs, false);
  });
  try {
    return await Promise.race([Promise.resolve(run()).then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
