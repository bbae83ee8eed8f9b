import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RecordedTest } from '../../.ci/mutate/reached.ts';
import { after, runTests } from '../../.ci/mutate/run-tests.ts';
import { createSweep } from '../../.ci/mutate/sweep.ts';
import { SWITCH_MODULE, SWITCH_SOURCE } from '../../.ci/mutate/switch.ts';
import { SWEEP_FILE, type SweepNote } from '../../.ci/mutate/test-plan.ts';
import { endLater } from '../helpers/cleanup.ts';

const MUTANTS = [1, 2, 3].map((id) => ({ id, file: 'src/kenar/a.ts' }));
const recorded = (name: string, own: readonly number[], seconds = 0): RecordedTest => ({
  file: 'test/kenar/a.test.ts',
  name,
  seconds,
  own: new Set(own),
  reached: new Set(own),
});

type Plan = Record<string, number[]>;

/** A sweep whose processes note what is given, one after the other; the plans that they got. */
function sweepOf(processes: readonly SweepNote[][], maxSeconds = 10) {
  const plans: Plan[] = [];
  const sweep = createSweep(MUTANTS, maxSeconds, async (_copy, _file, plan) => {
    plans.push(structuredClone(plan));
    return processes[plans.length - 1] ?? [];
  });
  const run = (tests: readonly RecordedTest[], isNear = true) => sweep.run('', tests, isNear, () => false);
  return { plans, caught: sweep.caught, run };
}

describe('the sweep', () => {
  test('gives each test the mutants that it reaches itself, and none that another one has caught', async () => {
    const { plans, caught, run } = sweepOf([[['failed', 1, 'a', 0]]]);
    await run([recorded('a', [1, 2])]);
    await run([recorded('b', [1, 3])]);
    expect(plans).toEqual([{ a: [1, 2] }, { b: [3] }]);
    expect([...caught]).toEqual([[1, { by: 'a', hung: false }]]);
  });

  test('is of the tests’ own folder first, and of all others then', async () => {
    const { plans, run } = sweepOf([]);
    await run([recorded('a', [1])], false);
    expect(plans).toEqual([]);
    await run([recorded('a', [1])], true);
    expect(plans).toEqual([{ a: [1] }]);
  });

  test('ends for a mutant with its time', async () => {
    const { plans, run } = sweepOf([], 3);
    await run([recorded('a', [1], 2), recorded('b', [1], 2), recorded('c', [1], 0.5)]);
    expect(plans).toEqual([{ a: [1], c: [1] }]);
  });

  test('goes on in another process after a mutant that hung, which is caught', async () => {
    const { plans, caught, run } = sweepOf([
      [
        ['begun', 1, 'a', 9],
        ['passed', 1, 'a', 0],
        ['begun', 2, 'a', 9],
      ],
    ]);
    await run([recorded('a', [1, 2, 3])]);
    expect(plans).toEqual([{ a: [1, 2, 3] }, { a: [3] }]);
    expect([...caught]).toEqual([[2, { by: 'a', hung: true }]]);
  });

  test('believes a test that fails ever after only as the first of a process', async () => {
    const { plans, caught, run } = sweepOf([
      [
        ['passed', 1, 'a', 0],
        ['failed', 2, 'a', 0],
        ['unsound', 2, 'a', 0],
      ],
      [['passed', 2, 'a', 0]],
    ]);
    await run([recorded('a', [1, 2, 3])]);
    expect(plans).toEqual([{ a: [1, 2, 3] }, { a: [2, 3] }]);
    expect([...caught]).toEqual([]);
  });

  test('leaves a test out that does not pass twice', async () => {
    const { plans, run } = sweepOf([[['unsound', 0, 'a', 0]]]);
    await run([recorded('a', [1]), recorded('b', [2])]);
    expect(plans).toEqual([{ a: [1], b: [2] }, { b: [2] }]);
  });
});

const ROOT = join(import.meta.dirname, '..', '..');
const TESTS = `import { expect, test } from 'vitest';
import { isMutantOn } from '../src/mutant.ts';

let broken = false;
test('sees 1', () => expect(isMutantOn(1)).toBe(false));
test('is left unsound by 2', () => {
  broken ||= isMutantOn(2);
  expect(broken).toBe(false);
});
test('sees 3', () => expect(isMutantOn(3)).toBe(false));
`;

test('a process of the sweep tells what each test sees, until one fails without a mutant', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'sweep-'));
  endLater(() => rmSync(copy, { recursive: true }));
  for (const part of ['package.json', '.ci/mutate', 'test/helpers/setup.ts', 'test/helpers/cleanup.ts'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  mkdirSync(join(copy, 'src'));
  writeFileSync(join(copy, 'src', SWITCH_MODULE), SWITCH_SOURCE);
  writeFileSync(join(copy, 'test', 'a.test.ts'), TESTS);
  const sweep = { 'sees 1': [3, 1], 'is left unsound by 2': [1, 2, 3], 'sees 3': [3] };
  await runTests(copy, '0', { files: ['test/a.test.ts'], sweep }, after(60));
  const lines = readFileSync(join(copy, SWEEP_FILE), 'utf8').trim().split('\n');
  const notes = lines.map((line) => JSON.parse(line) as SweepNote).filter(([what]) => what !== 'begun');
  expect(notes.map(([what, mutant, name]) => `${what} ${mutant}: ${name}`)).toEqual([
    'passed 3: sees 1',
    'failed 1: sees 1',
    'failed 2: is left unsound by 2',
    'unsound 2: is left unsound by 2',
  ]);
});
