export const TRIAL_FILE = 'trial.json';

/** What one run of Vitest in a copy does. */
export type TrialPlan = {
  /** From the copy's root, with `/`, in the order in which they run. */
  readonly files: readonly string[];
  /** Full names of the tests that run; all of them without. */
  readonly names?: readonly string[];
  readonly recording?: true;
};
