/**
 * Runs the action again and again against faults and kills, and counts what the sandbox got:
 * `node .ci/torture/torture.ts [--runs N] [--seed S] [--jobs J]`.
 *
 * Each run has a seed of its own, which is printed when it went wrong; `--runs 1 --seed` with it plays it again.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Conducted, conduct } from './conduct.ts';
import { makePlan } from './plan.ts';

export type Figures = {
  readonly seed: number;
  readonly runs: number;
  readonly attempts: number;
  readonly rebuilt: number;
  readonly expected: number;
  readonly delivered: number;
  readonly inDoubt: number;
  readonly notDelivered: number;
  readonly injected: Readonly<Record<string, number>>;
  readonly violations: readonly string[];
  readonly count: Readonly<Record<Conducted['violations'][number]['kind'], number>>;
};

export async function torture(
  runs: number,
  seed: number,
  jobs: number,
  onRun: (done: number) => void = () => {},
): Promise<Figures> {
  const figures = { attempts: 0, rebuilt: 0, expected: 0, delivered: 0, inDoubt: 0, notDelivered: 0 };
  const injected: Record<string, number> = {};
  const violations: string[] = [];
  const count = { doubled: 0, lost: 0, misreported: 0, disorder: 0, broken: 0 };
  let [next, ended] = [0, 0];
  const worker = async () => {
    while (next < runs) {
      const own = seed + next++;
      const done = await conduct(makePlan(own));
      ended += 1;
      onRun(ended);
      figures.attempts += done.attempts;
      figures.rebuilt += done.rebuilt;
      figures.expected += done.expected;
      figures.delivered += done.delivered;
      figures.inDoubt += done.inDoubt;
      figures.notDelivered += done.expected - done.delivered;
      for (const [kind, times] of Object.entries(done.injected))
        injected[kind] = (injected[kind] ?? 0) + times;
      for (const { kind, what } of done.violations) {
        count[kind] += 1;
        violations.push(`seed ${own}: ${kind}: ${what}`);
      }
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return { seed, runs, ...figures, injected, violations, count };
}

/** As it is printed, a figure a line. */
export function describeFigures(figures: Figures): string {
  const { count, injected } = figures;
  const kinds = Object.entries(injected).sort(([a], [b]) => (a < b ? -1 : 1));
  const total = kinds.reduce((sum, [, times]) => sum + times, 0);
  return [
    `seed ${figures.seed}, ${figures.runs} runs in ${figures.attempts} attempts`,
    `files built again between attempts: ${figures.rebuilt}`,
    `faults injected: ${total} (${kinds.map(([kind, times]) => `${kind} ${times}`).join(', ')})`,
    `messages expected: ${figures.expected}`,
    `delivered: ${figures.delivered}`,
    `doubled: ${count.doubled}`,
    `lost without being reported: ${count.lost}`,
    `delivered, and reported as if not: ${count.misreported}`,
    `out of order: ${count.disorder}`,
    `not delivered, and reported: ${figures.notDelivered}`,
    `in doubt, and reported: ${figures.inDoubt}`,
    `broken otherwise: ${count.broken}`,
    ...figures.violations,
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { runs: { type: 'string' }, seed: { type: 'string' }, jobs: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  const begun = performance.now();
  process.stdout.write(`seed ${seed}\n`);
  const figures = await torture(
    Number(values.runs ?? 1000),
    seed,
    Number(values.jobs ?? availableParallelism() * 6),
    (done) => done % 100 === 0 && process.stderr.write(`${done} runs\n`),
  );
  process.stdout.write(`${describeFigures(figures)}\n${Math.round((performance.now() - begun) / 1000)} s\n`);
  process.exitCode = figures.violations.length === 0 ? 0 : 1;
}
