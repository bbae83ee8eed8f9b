import type { Step } from '../step.ts';
import type { Effect, Fault } from './fault.ts';

/** The faults that have not run out, in order. */
export function createFaultRules() {
  let rules: { fault: Fault; skip: number; times: number }[] = [];

  return {
    add(fault: Fault): void {
      rules.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
    },
    clear(): void {
      rules = [];
    },
    list: (): Fault[] => rules.map(({ fault, skip, times }) => ({ ...fault, skip, times })),
    /** The effect of the first fault that matches the request, which counts as one use of it. */
    take(step: Step, recipient: string | undefined): Effect | null {
      for (const rule of rules) {
        const { fault } = rule;
        if (fault.step !== undefined && fault.step !== 'any' && fault.step !== step) continue;
        if (fault.recipient !== undefined && fault.recipient !== recipient) continue;
        if (rule.times === 0) continue;
        if (rule.skip > 0) {
          rule.skip -= 1;
          continue;
        }
        if (rule.times !== -1) rule.times -= 1;
        rules = rules.filter(({ times }) => times !== 0);
        return fault.effect;
      }
      return null;
    },
  };
}

export type FaultRules = ReturnType<typeof createFaultRules>;
