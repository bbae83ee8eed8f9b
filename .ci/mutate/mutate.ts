/**
 * Mutation testing of `src`: changes one thing at a time and looks whether a test fails.
 * `npm run mutate -- [--seed N] [--mutants N] [--minutes M] [--only src/kenar] [--kind catch]
 * [--tests test/kenar] [--sweep-seconds 20] [--test-share 1] [--workers W] [--verbose]`
 *
 * - **Mutants** (mutants.ts, changes.ts): one operator, constant, text, call, branch, pattern or statement, found with
 *   `oxc-parser`. The page's own scripts (`src/sandbox/page/client`) are left out. The seed draws the sample.
 * - **All in one build** (instrument.ts): a temporary copy of the tree holds every mutant behind a switch, in `src` and
 *   in the `dist` that is built from it, so that tests that start `dist` see them too. The working tree stays as it is.
 * - **Only the tests that reach it**: each test file runs once without a mutant and notes what its tests reach
 *   (record.ts), in this process or in one that it starts. Those that no test reaches have survived.
 * - **The sweep** (sweep.ts) runs a test again and again in one process, each time with another mutant on, and without
 *   one after each that it catches. It catches most of them, hundreds a second.
 * - **A trial** (run-tests.ts) is a process for one mutant that the sweep did not catch, up to the first test that fails.
 *   What every run meets is reached by nearly all tests: they run for a share of the suite's time, and a survivor with
 *   tests that were not run is undecided, as is one for which no minute was left. It counts as not caught:
 *   `--only file.ts:line --test-share 1` decides it.
 * - **Controls**: now and then the tests of a trial run without a mutant. One that fails shows how far to trust the score.
 * - **Equivalent mutants**, which change nothing anybody could see, are listed in equivalent.json, each with why.
 *
 * By hand, since Stryker's Vitest runner sees only what runs in the test's own process, changes no number and no flag
 * of a pattern, draws no sample, and its core calls TypeScript's JavaScript API, which TypeScript 7 no longer has.
 */
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../torture/random.ts';
import { copyAgain, makeCopy, sourceFiles } from './copy.ts';
import { isListed, readEquivalents } from './equivalent.ts';
import type { NumberedMutant } from './instrument.ts';
import { findMutants, type Mutant } from './mutants.ts';
import type { RecordedTest } from './reached.ts';
import { recordFile } from './record.ts';
import { describeResults, describeTried, type TriedMutant } from './report.ts';
import { after, runTests } from './run-tests.ts';
import { selectTests } from './select-tests.ts';
import { createSweep } from './sweep.ts';
import type { TestPlan } from './test-plan.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CONTROL_EVERY = 15;

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    mutants: { type: 'string', default: '400' },
    minutes: { type: 'string', default: '30' },
    only: { type: 'string', multiple: true, default: ['src/'] },
    kind: { type: 'string', multiple: true },
    tests: { type: 'string', multiple: true, default: ['test/'] },
    'sweep-seconds': { type: 'string', default: '20' },
    'test-share': { type: 'string', default: '0.2' },
    verbose: { type: 'boolean', default: false },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
const seed = Number(options.seed);
const deadline = Date.now() + Number(options.minutes) * 60_000;
const say = (line: string) => process.stderr.write(`${line}\n`);

const temporary = mkdtempSync(join(tmpdir(), 'mutate-'));
// Tests that look at files as another user than the superuser do so in it.
chmodSync(temporary, 0o711);
process.on('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const all = sourceFiles().flatMap((file) => findMutants(file, readFileSync(join(ROOT, file), 'utf8')));
const equivalents = readEquivalents();
for (const one of equivalents.filter((one) => !all.some((mutant) => isListed(mutant, [one])))) {
  say(`equivalent.json names a mutant that is no longer there: ${one.file}: ${one.change}`);
}
const sample = sampleOf(all.filter(isAskedFor).filter((mutant) => !isListed(mutant, equivalents)));
say(`seed ${seed}: ${sample.length} of ${all.length} mutants are built in`);

const copies = Array.from({ length: Number(options.workers) }, (_, index) => join(temporary, String(index)));
const [first = ''] = copies;
await makeCopy(first, sample);
for (const copy of copies.slice(1)) copyAgain(first, copy);

const recorded: RecordedTest[] = [];
const testFiles = globSync('test/**/*.test.ts', { cwd: ROOT })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => options.tests.some((start) => file.startsWith(start)));
await inEachCopy(testFiles, async (copy, file) => {
  const { tests, failed } = await recordFile(copy, file);
  recorded.push(...tests);
  if (failed > 0) say(`${file}: ${failed} tests fail in the copy and are not used`);
});
/** Of recorded time, so that a busy machine chooses the same tests. */
const testSeconds = Number(options['test-share']) * recorded.reduce((sum, { seconds }) => sum + seconds, 0);
say(`${recorded.length} tests recorded; ${Math.round((deadline - Date.now()) / 1000)} s are left`);

const sweep = createSweep(sample, Number(options['sweep-seconds']));
const byFile = Object.values(Object.groupBy(recorded, ({ file }) => file)).map((tests) => tests ?? []);
const perTest = (tests: readonly RecordedTest[]) =>
  tests.reduce((sum, one) => sum + one.seconds, 0) / tests.length;
byFile.sort((a, b) => perTest(a) - perTest(b));
for (const near of [true, false]) {
  await inEachCopy(byFile, (copy, tests) => sweep.run(copy, tests, near, () => Date.now() > deadline));
  say(`${sweep.caught.size} caught in the sweep; ${Math.round((deadline - Date.now()) / 1000)} s are left`);
}

const tried: TriedMutant[] = [];
const controls = { run: 0, failed: [] as string[] };
await inEachCopy(sample, async (copy, mutant) => {
  const caught = sweep.caught.get(mutant.id);
  const result: TriedMutant = caught
    ? { mutant, outcome: caught.hung ? 'timeout' : 'caught', tests: 1, leftOut: 0, by: caught.by }
    : await tryMutant(copy, mutant);
  tried.push(result);
  if (options.verbose) say(describeTried(result));
  if (mutant.id % CONTROL_EVERY === 0 && Date.now() < deadline) await runControl(copy, mutant);
});
process.stdout.write(
  `seed ${seed}: ${tried.length} of ${all.length} mutants tried\n` +
    `controls: ${controls.run} runs without a mutant, ${controls.failed.length} failed\n` +
    `${controls.failed.map((name) => `  ${name}\n`).join('')}\n${describeResults(tried)}\n`,
);

function isAskedFor(mutant: Mutant): boolean {
  const place = `${mutant.file}:${mutant.line}`;
  const inPlace = options.only.some((only) => place === only || mutant.file.startsWith(only));
  return inPlace && (options.kind === undefined || options.kind.includes(mutant.kind));
}

function sampleOf(mutants: readonly Mutant[]): NumberedMutant[] {
  const random = createRandom(seed);
  const shuffled = mutants
    .map((mutant) => ({ mutant, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ mutant }) => mutant);
  return shuffled.slice(0, Number(options.mutants)).map((mutant, index) => ({ ...mutant, id: index + 1 }));
}

async function inEachCopy<T>(items: readonly T[], work: (copy: string, item: T) => Promise<void>) {
  const left = items.values();
  await Promise.all(
    copies.map(async (copy) => {
      for (const item of left) await work(copy, item);
    }),
  );
}

async function tryMutant(copy: string, mutant: NumberedMutant): Promise<TriedMutant> {
  const { names, files, seconds, leftOut } = selectTests(mutant, recorded, testSeconds);
  if (names.length === 0) return { mutant, outcome: 'survived', tests: 0, leftOut };
  if (Date.now() > deadline)
    return { mutant, outcome: 'undecided', tests: 0, leftOut: names.length + leftOut };
  const run = (plan: TestPlan) => runTests(copy, String(mutant.id), plan, after(limitOf(seconds)));
  const chosen = await run({ files, names });
  // Where a table of `src` makes the tests, a mutant may rename them all.
  const { outcome, tests } = chosen.tests.length > 0 ? chosen : await run({ files });
  if (outcome === 'passed') {
    return { mutant, outcome: leftOut > 0 ? 'undecided' : 'survived', tests: tests.length, leftOut };
  }
  const by = tests.find(({ passed }) => !passed)?.name ?? files.join(' ');
  return { mutant, outcome: outcome === 'timeout' ? 'timeout' : 'caught', tests: tests.length, leftOut, by };
}

async function runControl(copy: string, mutant: NumberedMutant): Promise<void> {
  const { names, files, seconds } = selectTests(mutant, recorded, testSeconds);
  if (names.length === 0) return;
  const { outcome, tests } = await runTests(copy, '0', { files, names }, after(limitOf(seconds)));
  controls.run += 1;
  if (outcome !== 'passed') controls.failed.push(tests.find(({ passed }) => !passed)?.name ?? outcome);
}

function limitOf(seconds: number): number {
  return 30 + seconds * 4;
}
