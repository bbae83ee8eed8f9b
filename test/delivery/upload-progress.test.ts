import { describe, expect, test } from 'vitest';
import { createProgress } from '../../src/delivery/upload-progress.ts';
import { validFile } from '../helpers/report-data.ts';
import { silentLog } from '../helpers/silent-log.ts';

const LARGE = validFile('large\n.mp4', { size: 3_000_000 });
const SMALL = validFile('small.png', { size: 1_000_000 });

/** Progress on a clock that the test sets. */
function open(bar: boolean) {
  let now = 10_000;
  const [lines, shares]: [string[], [number, number, boolean][]] = [[], []];
  const log = {
    ...silentLog,
    info: (line: string) => void lines.push(line),
    ...(bar ? { progress: (...share: [number, number, boolean]) => void shares.push(share) } : {}),
  };
  const clock = { now: () => 0, monotonic: () => now, random: () => 0, sleep: async () => {} };
  const progressOf = createProgress([LARGE, SMALL], { clock, log });
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { progressOf, lines, shares, pass };
}

describe('a log without a progress bar', () => {
  test('gets a line for a file after five seconds, and each five seconds from then on', () => {
    const { progressOf, lines, pass } = open(false);
    const { moved, ended } = progressOf(LARGE);
    pass(4999);
    moved(1_000_000);
    expect(lines).toEqual([]);
    pass(1);
    moved(1_000_000);
    expect(lines).toEqual(['Uploading out/large\\n.mp4: 1.00 MB of 3.00 MB (33 %)']);
    pass(4999);
    moved(1_500_000);
    expect(lines).toHaveLength(1);
    pass(1);
    moved(1_999_999);
    expect(lines.slice(1)).toEqual(['Uploading out/large\\n.mp4: 2.00 MB of 3.00 MB (66 %)']);
    pass(60_000);
    moved(3_000_000);
    ended();
    expect(lines).toHaveLength(2);
  });

  test('counts the five seconds of a file from its beginning', () => {
    const { progressOf, lines, pass } = open(false);
    pass(60_000);
    const { moved } = progressOf(SMALL);
    pass(4999);
    moved(500_000);
    expect(lines).toEqual([]);
    pass(1);
    moved(0);
    expect(lines).toEqual(['Uploading out/small.png: 0 B of 1.00 MB (0 %)']);
  });
});

test('a log with a progress bar gets the share of all files, each byte once, and the end', () => {
  const { progressOf, lines, shares, pass } = open(true);
  const [large, small] = [progressOf(LARGE), progressOf(SMALL)];
  pass(60_000);
  large.moved(1_000_000);
  small.moved(400_000);
  large.moved(2_500_000);
  // A file that is tried again starts over.
  large.moved(500_000);
  small.ended();
  large.ended();
  const total = 4_000_000;
  expect(shares).toEqual([
    [1_000_000, total, false],
    [1_400_000, total, false],
    [2_900_000, total, false],
    [900_000, total, false],
    [1_500_000, total, false],
    [4_000_000, total, true],
  ]);
  expect(lines).toEqual([]);
});
