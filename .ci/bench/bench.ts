/**
 * How fast and how light the action is, as ratios from one run: `npm run bench`.
 *
 * `-- --only start,pipeline` runs some of the cases, `-- --rounds N` measures each more or less often, `-- --quick` takes
 * a look in less than a minute. BENCH_PEERS=DIR names a folder that holds other actions to compare with, each in a folder
 * called as its repository, with `action.yml` and `dist` (peers/peers.ts lists them).
 *
 * It measures `dist`, so `npm run build` goes first. It prints a table with the goals beside the figures, and writes it to
 * `bench-output/bench.md` and a plot to `bench-output/bench.svg`.
 */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from './cases/check.ts';
import { connection } from './cases/connection.ts';
import { growth } from './cases/growth.ts';
import { peers } from './cases/peers.ts';
import { pipeline, recipients } from './cases/pipeline.ts';
import { proxy } from './cases/proxy.ts';
import { size } from './cases/size.ts';
import { start } from './cases/start.ts';
import { video } from './cases/video.ts';
import { isInstalled } from './measure.ts';
import { plot } from './plot.ts';
import type { Bench, Case, Section } from './section.ts';
import { report } from './table.ts';

const CASES: readonly Case[] = [
  start,
  size,
  pipeline,
  recipients,
  connection,
  proxy,
  video,
  check,
  growth,
  peers,
];
const ROOT = join(import.meta.dirname, '..', '..');
const OUTPUT = join(ROOT, 'bench-output');

const options = readOptions();
if (!existsSync(join(ROOT, 'dist', 'index.js'))) fail('There is no dist to measure: npm run build makes it.');
const machine = {
  node: process.version,
  system: `${process.platform} ${process.arch}`,
  cores: availableParallelism(),
  load: loadavg()[0] ?? 0,
};
const begun = performance.now();
const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'bench-')));
let folders = 0;
const bench: Bench = {
  rounds: options.rounds,
  quick: options.quick,
  folder(name) {
    folders += 1;
    const folder = join(temporary, `${folders}-${name}`);
    mkdirSync(folder);
    return folder;
  },
  hasCurl: await isInstalled('curl'),
  hasFile: await isInstalled('file'),
};
const sections: Section[] = [];
try {
  for (const { name, run } of options.cases) {
    // To standard error: standard output holds the table and nothing else.
    process.stderr.write(`${name} …\n`);
    sections.push(await run(bench));
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

const seconds = (performance.now() - begun) / 1000;
const text = report(sections, { ...machine, rounds: options.rounds, seconds });
mkdirSync(OUTPUT, { recursive: true });
writeFileSync(join(OUTPUT, 'bench.md'), text);
writeFileSync(join(OUTPUT, 'bench.svg'), plot(sections));
process.stdout.write(text);
process.stderr.write('Written to bench-output/bench.md and bench-output/bench.svg.\n');

function readOptions(): { cases: readonly Case[]; rounds: number; quick: boolean } {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',') ?? CASES.map(({ name }) => name);
  const unknown = only.filter((name) => !CASES.some((one) => one.name === name));
  if (unknown.length > 0) {
    fail(`No case is called ${unknown.join(', ')}: there are ${CASES.map(({ name }) => name).join(', ')}.`);
  }
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
  if (!Number.isInteger(rounds) || rounds < 1) fail(`--rounds takes a number from 1, not ${values.rounds}.`);
  return { cases: CASES.filter(({ name }) => only.includes(name)), rounds, quick: values.quick };
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
