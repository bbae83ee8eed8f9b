import { describeChange } from './equivalent.ts';
import type { NumberedMutant } from './instrument.ts';

export type TriedMutant = {
  readonly mutant: NumberedMutant;
  /** `undecided`: it survived, but not all tests that reach it were run. */
  readonly outcome: 'caught' | 'timeout' | 'survived' | 'undecided';
  /** Tests that were run, and those that reach the mutant and were not. */
  readonly tests: number;
  readonly leftOut: number;
  /** The test that failed. */
  readonly by?: string;
};

/** The score by folder and by kind, then every survivor by file. What is undecided counts as not caught. */
export function describeResults(tried: readonly TriedMutant[]): string {
  return [
    ...tableOf('folder', tried, ({ mutant }) => folderOf(mutant.file)),
    '',
    ...tableOf('kind', tried, ({ mutant }) => mutant.kind),
    '',
    ...survivorsOf(tried),
  ].join('\n');
}

function folderOf(file: string): string {
  const parts = file.split('/');
  return parts.length > 2 ? `src/${parts[1]}` : 'src';
}

const OUTCOMES = ['caught', 'timeout', 'survived', 'undecided'] as const;

function tableOf(head: string, tried: readonly TriedMutant[], keyOf: (one: TriedMutant) => string): string[] {
  const groups = Object.entries(Object.groupBy(tried, keyOf)).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = [...groups, ['all', [...tried]] as const].map(([name, own = []]) => {
    const having = (outcome: TriedMutant['outcome']) => own.filter((one) => one.outcome === outcome).length;
    const outcomes = OUTCOMES.map(having);
    const caught = having('caught') + having('timeout');
    const score = own.length === 0 ? '' : `${((caught / own.length) * 100).toFixed(1)} %`;
    return [name, own.length, ...outcomes, score].map(String);
  });
  return [[head, 'tried', ...OUTCOMES, 'score'], ...rows].map(([name = '', ...figures]) =>
    [name.padEnd(18), ...figures.map((figure) => figure.padStart(10))].join(''),
  );
}

function survivorsOf(tried: readonly TriedMutant[]): string[] {
  const survivors = tried
    .filter(({ outcome }) => outcome === 'survived' || outcome === 'undecided')
    .sort((a, b) => compare(a.mutant.file, b.mutant.file) || a.mutant.line - b.mutant.line);
  return survivors.map(describeTried);
}

/** One mutant on one line: where, what, and how it came out. */
export function describeTried({ mutant, outcome, tests, leftOut, by }: TriedMutant): string {
  const seen =
    tests + leftOut === 0
      ? 'no test reaches it'
      : `${tests} tests${leftOut > 0 ? `, ${leftOut} not run` : ''}`;
  const end = outcome === 'caught' ? `caught by “${by}”` : outcome === 'timeout' ? outcome : seen;
  return `${mutant.file}:${mutant.line}  ${mutant.kind}  ${describeChange(mutant)}  (${end})`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
