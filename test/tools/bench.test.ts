import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leastMs, span, stepTimes } from '../../.ci/bench/bound.ts';
import { showAll } from '../../.ci/bench/format.ts';
import { inTurn } from '../../.ci/bench/measure.ts';
import { plot } from '../../.ci/bench/plot.ts';
import { makeFilms, makeImages } from '../../.ci/bench/samples.ts';
import type { Goal, Section } from '../../.ci/bench/section.ts';
import { fitLine, median, middleHalf, ratios } from '../../.ci/bench/statistics.ts';
import { report, table } from '../../.ci/bench/table.ts';
import { checkFiles } from '../../src/media/check.ts';
import { findFiles } from '../../src/media/find.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';

const goal: Goal = { what: 'run ÷ `curl` <&>', values: [0.5, 2, 0.7], atMost: 1, unit: '×' };
const points = [1, 10, 100].map((x) => ({ x, y: 20 + 3 * x }));
const sections: Section[] = [
  {
    title: 'Speed',
    text: 'Of a run.',
    head: ['', 'time'],
    rows: [['a | b', '1 ms']],
    goals: [goal, { ...goal, values: [1.2] }],
    growth: [
      { by: 'files', unit: 'ms', points, line: fitLine(points) },
      { by: 'files', unit: 'MB', points, line: fitLine(points) },
    ],
  },
];

test('the median is the middle one, or lies between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 100])).toBe(3);
  expect(median([])).toBeNaN();
  expect(middleHalf([1, 2, 3, 4, 100])).toEqual([2, 4]);
});

test('a ratio is taken within a round', () => {
  expect(ratios([10, 40], [5, 10])).toEqual([2, 4]);
});

test('the line through points on a line is that line, and straight; through others it is less so', () => {
  const line = fitLine(points);
  expect(line.slope).toBeCloseTo(3);
  expect(line.start).toBeCloseTo(20);
  expect(line.straightness).toBeCloseTo(1);
  const square = [1, 2, 3, 4, 5].map((x) => ({ x, y: x ** 4 }));
  expect(fitLine(square).straightness).toBeLessThan(0.9);
});

test('the network takes the first token, the first upload and one round trip a message, while uploads keep ahead', () => {
  const times = { token: 50, upload: 60, message: 50 };
  const work = { files: 20, recipients: 2, uploadsAtATime: 4 };
  expect(leastMs(work, times)).toBe(50 + 60 + 20 * 2 * 50);
});

test('where uploads can’t keep ahead, messages wait for them', () => {
  const times = { token: 0, upload: 1000, message: 10 };
  expect(leastMs({ files: 8, recipients: 1, uploadsAtATime: 4 }, times)).toBe(2000 + 4 * 10);
});

test('what a step takes is the median of its requests, and a run lasts from the first to the last', () => {
  const requests = [
    { step: 'upload_token', at: 100, duration_ms: 10 },
    { step: 'upload', at: 110, duration_ms: 30 },
    { step: 'message', at: 140, duration_ms: 10 },
    { step: 'message', at: 150, duration_ms: 14 },
  ];
  expect(stepTimes(requests)).toEqual({ token: 10, upload: 30, message: 12 });
  expect(span(requests)).toEqual({ begin: 100, end: 164 });
});

test('two things are measured in turn', async () => {
  const order: string[] = [];
  const note = (name: string) => async (round: number) => order.push(`${name}${round}`);
  await inTurn(2, { a: note('a'), b: note('b') });
  expect(order).toEqual(['a0', 'b0', 'a1', 'b1']);
});

test('a figure is shown with three digits, its unit and its spread', () => {
  expect(showAll([1.234, 1.234, 1.234], '×')).toBe('1.23 × (1.23–1.23)');
  expect(showAll([1234.5], 'ms')).toBe('1,235 ms');
  expect(showAll([99.97], 'MB')).toBe('100 MB');
  expect(showAll([], 'ms')).toBe('–');
});

const machine = { node: 'v24', system: 'linux x64', cores: 2, load: 0.1, rounds: 3, seconds: 5 };

test('the report says of each goal whether it is met, by the median', () => {
  const markdown = report(sections, machine);
  expect(markdown).toContain('| run ÷ `curl` <&> | 0.70 × (0.60–1.35) | at most 1.00 × | met |');
  expect(markdown).toContain('| run ÷ `curl` <&> | 1.20 × | at most 1.00 × | **not met** |');
  expect(markdown).toContain('## Speed\n\nOf a run.\n\n|  | time |\n|---|--:|\n| a \\| b | 1 ms |');
});

test('a goal may have a better one, and the report says whether that is met, too', () => {
  const better = { ...goal, stretch: 0.5 };
  const markdown = report([{ ...sections[0]!, goals: [better, { ...better, values: [0.4] }] }], machine);
  expect(markdown).toContain('| at most 1.00 ×, better 0.50 × | met |');
  expect(markdown).toContain('| 0.40 × | at most 1.00 ×, better 0.50 × | met, the better one too |');
});

test('the report says when the machine was busy, since its figures then say little', () => {
  expect(report(sections, machine)).not.toContain('busy with other work');
  expect(report(sections, { ...machine, load: 1.1 })).toContain('busy with other work');
});

test('a table has as many cells in each line as in its head', () => {
  const lines = table(['', 'a'], [['x|y', '1']]).split('\n');
  for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(3);
});

test('the plot is well-formed, knows the dark scheme, and keeps within its picture', () => {
  const svg = plot(sections);
  expect(unclosed(svg)).toEqual([]);
  expect(svg).toContain('prefers-color-scheme: dark');
  expect(svg).toContain('run ÷ curl &#60;&#38;&#62;');
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) as unknown as [string, string, string];
  for (const [, name, value] of svg.matchAll(/ (c?[xy][12]?)="([^"]*)"/g)) {
    expect(Number(value)).toBeGreaterThanOrEqual(0);
    expect(Number(value)).toBeLessThanOrEqual(Number(name?.includes('x') ? width : height));
  }
});

test('a plot of nothing is well-formed, too', () => {
  expect(unclosed(plot([]))).toEqual([]);
});

test('the files that are measured with are valid, as large as they should be, and all different', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'bench-test-'));
  try {
    makeImages(workspace, 2, 5000);
    makeFilms(workspace, 2, 200_000);
    const found = await findFiles({ patterns: ['*'], workingDirectory: workspace, workspace });
    const checked = await checkFiles(found, { workspace, limits: DEFAULT_LIMITS });
    expect(checked.map(({ problems }) => problems)).toEqual([[], [], [], []]);
    expect(new Set(checked.map(({ sha256 }) => sha256)).size).toBe(4);
    expect(statSync(join(workspace, 'image-00001.png')).size).toBe(5000);
    expect(statSync(join(workspace, 'film-1.mp4')).size).toBe(200_000);
    expect(readFileSync(join(workspace, 'film-1.mp4')).subarray(4, 8).toString()).toBe('ftyp');
  } finally {
    rmSync(workspace, { recursive: true });
  }
});

/** The elements that are not closed, or closed out of turn; and text that should have been escaped. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?: [a-z0-9-]+="[^"<&]*")*)(\/?)>/gi,
    (tag, end, name, _, alone) => {
      if (end && open.pop() !== name) open.push(tag);
      if (!end && !alone) open.push(name);
      return '';
    },
  );
  return [...open, ...(rest.match(/<|&(?!#\d+;)/g) ?? [])];
}
