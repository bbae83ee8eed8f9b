export const PLAN_FILE = 'test-plan.json';
/** What the runner of a sweep has noted: a `SweepNote` as JSON on each line. */
export const SWEEP_FILE = 'sweep';

/** What one run of Vitest in a copy does. */
export type TestPlan = {
  /** From the copy's root, with `/`, in the order in which they run. */
  readonly files: readonly string[];
  /** Full names of the tests that run; all of them without. */
  readonly names?: readonly string[];
  readonly recording?: true;
  /** By the test's full name: the mutants that it is run with, one after the other, in one process. */
  readonly sweep?: Readonly<Record<string, readonly number[]>>;
};

/**
 * - `begun`: the mutant is on from now, for so many milliseconds at most.
 * - `passed`, `failed`: how the test ended with it.
 * - `unsound`: the test fails without a mutant after it, or does not pass twice: later results of the process are not used.
 */
export type SweepNote = readonly [
  what: 'begun' | 'passed' | 'failed' | 'unsound',
  mutant: number,
  test: string,
  milliseconds: number,
];
