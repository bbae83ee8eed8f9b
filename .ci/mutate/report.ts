import { describeChange } from './equivalent.ts';
import type { NumberedMutant } from './instrument.ts';

export type TriedMutant = {
  readonly mutant: NumberedMutant;
  readonly outcome: 'caught' | 'timeout' | 'survived';
  /** Tests that were run, and those that reach the mutant and were not. */
  readonly tests: number;
  readonly leftOut: number;
  /** The test that failed. */
  readonly by?: string;
};

/** The score by folder and by kind, then every survivor by file. */
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

function tableOf(head: string, tried: readonly TriedMutant[], keyOf: (one: TriedMutant) => string): string[] {
  const groups = Object.entries(Object.groupBy(tried, keyOf)).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = [...groups, ['all', [...tried]] as const].map(([name, own = []]) => {
    const survived = own.filter(({ outcome }) => outcome === 'survived').length;
    const timeouts = own.filter(({ outcome }) => outcome === 'timeout').length;
    const score = own.length === 0 ? '' : `${(((own.length - survived) / own.length) * 100).toFixed(1)} %`;
    return [name, own.length, own.length - survived - timeouts, timeouts, survived, score].map(String);
  });
  return [[head, 'tried', 'failed', 'timeout', 'survived', 'score'], ...rows].map(([name = '', ...figures]) =>
    [name.padEnd(18), ...figures.map((figure) => figure.padStart(9))].join(''),
  );
}

function survivorsOf(tried: readonly TriedMutant[]): string[] {
  const survivors = tried
    .filter(({ outcome }) => outcome === 'survived')
    .sort((a, b) => compare(a.mutant.file, b.mutant.file) || a.mutant.line - b.mutant.line);
  return survivors.map(({ mutant, tests, leftOut }) => {
    const seen =
      tests === 0 ? 'no test reaches it' : `${tests} tests${leftOut > 0 ? `, ${leftOut} not run` : ''}`;
    return `${mutant.file}:${mutant.line}  ${mutant.kind}  ${describeChange(mutant)}  (${seen})`;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
