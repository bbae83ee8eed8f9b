import type { StepResult } from '../../test/helpers/runner.ts';
import { type Setting, type Stage, withStage } from './stage.ts';
import type { Windows } from './wine.ts';

export type Case = Partial<Pick<Setting, 'files' | 'workspace'>> & {
  readonly about: string;
  /** The workspace’s folder is on the drive `T:`, too. */
  readonly isMapped?: boolean;
  /** What `see` must give. */
  readonly expected: string;
  see(stage: Stage): Promise<string>;
};

export type Outcome = { readonly about: string; readonly expected: string; readonly seen: string };

/** Plays one case. An error of the script itself is what is seen, too: the others go on. */
export async function play(
  windows: Windows,
  { about, expected, see, isMapped = false, ...setting }: Case,
): Promise<Outcome> {
  const folder = isMapped ? windows.mapped : windows.root;
  const seen = await withStage(windows, { files: SHOT, ...setting, folder }, see).catch(String);
  return { about, expected, seen };
}

/** The files of a case that names none. */
export const SHOT = { 'shot.png': 'screenshot.png' };

/** `status [path, path]`, and the errors where there are any. */
export function describe({ outputs, stdout }: StepResult): string {
  const results = JSON.parse(outputs.results ?? '[]') as { path: string }[];
  const errors = stdout.split(/\r?\n/).filter((line) => line.startsWith('::error'));
  const paths = `${outputs.status} [${results.map(({ path }) => path).join(', ')}]`;
  return [paths, ...errors.map((line) => line.replace(/^::error[^:]*::/, ''))].join(' ');
}

/** As a Markdown table: case, expected, seen. */
export function describeOutcomes(outcomes: readonly Outcome[]): string {
  const head = '| | case | expected | seen |\n|---|---|---|---|';
  const rows = outcomes.map(({ about, expected, seen }) => {
    const cells = [about, expected, seen === expected ? 'the same' : seen];
    const text = cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\r?\n/g, ' ')).join(' | ');
    return `| ${seen === expected ? 'ok' : '**not ok**'} | ${text} |`;
  });
  return [head, ...rows].join('\n');
}
