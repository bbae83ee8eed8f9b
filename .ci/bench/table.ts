import { show, showAll } from './format.ts';
import type { Goal, Section } from './section.ts';
import { median } from './statistics.ts';

/** Where the figures come from. */
export type Machine = {
  readonly node: string;
  readonly system: string;
  readonly cores: number;
  /** Other work on the machine as the bench began: processes that wanted to run. */
  readonly load: number;
  readonly rounds: number;
  readonly seconds: number;
};

/** The whole report: the goals first, then what they come from. */
export function report(sections: readonly Section[], machine: Machine): string {
  const goals = sections.flatMap((section) => section.goals ?? []);
  const { node, system, cores, load, rounds, seconds } = machine;
  const blocks = [
    '# Bench',
    `Node ${node}, ${system}, ${cores} cores, load ${load.toFixed(1)} at the start, ${rounds} rounds, ${Math.round(seconds)} s.`,
    ...(load > cores / 2 ? [BUSY] : []),
    ...(goals.length === 0 ? [] : ['## Goals', goalTable(goals)]),
    '## How to read it',
    READING,
    ...sections.flatMap(({ title, text, head, rows }) => [
      `## ${title}`,
      text,
      ...(rows.length === 0 ? [] : [table(head, rows)]),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const READING = `Times depend on the machine and on what else it does; ratios much less, so compare ratios. The two sides of a ratio ran in turn (A B A B …), and each was taken over its neighbour of the same round. Every figure is the median of the rounds, in brackets the middle half of them: where that is wide, the machine was busy, and the figure says little.`;

const BUSY = '**The machine was busy with other work: run it again when it is not.**';

/** Met or not is said of the median. */
export function isMet({ values, atMost }: Goal): boolean {
  return median(values) <= atMost;
}

function goalTable(goals: readonly Goal[]): string {
  return table(
    ['', 'figure', 'goal', ''],
    goals.map((goal) => [goal.what, showAll(goal.values, goal.unit), goalOf(goal), stateOf(goal)]),
  );
}

function goalOf({ atMost, stretch, unit }: Goal): string {
  const goal = `at most ${show(atMost, unit)}`;
  return stretch === undefined ? goal : `${goal}, better ${show(stretch, unit)}`;
}

function stateOf(goal: Goal): string {
  if (!isMet(goal)) return '**not met**';
  return goal.stretch !== undefined && median(goal.values) <= goal.stretch
    ? 'met, the better one too'
    : 'met';
}

/** A Markdown table: names to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${head.map((_, column) => (column === 0 ? '---|' : '--:|')).join('')}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
