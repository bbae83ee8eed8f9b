/** For the copy in which mutants are tried; `test-plan.json` says what is run, in this order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { PLAN_FILE, type TestPlan } from './test-plan.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { files, names, recording, sweep } = JSON.parse(
  readFileSync(join(ROOT, PLAN_FILE), 'utf8'),
) as TestPlan;

class InOrder extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const orderOf = ({ moduleId }: TestSpecification) =>
      files.findIndex((file) => moduleId.replaceAll('\\', '/').endsWith(`/${file}`));
    return specifications.toSorted((a, b) => orderOf(a) - orderOf(b));
  }
}

export default defineConfig({
  root: ROOT,
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    pool: 'threads',
    // One test at a time is recorded. Where a mutant is tried, most tests wait for a process or a socket.
    maxWorkers: recording || sweep ? 1 : 2,
    passWithNoTests: true,
    sequence: { sequencer: InOrder },
    ...(names ? { testNamePattern: new RegExp(`^(?:${names.map(RegExp.escape).join('|')})$`) } : {}),
    ...(sweep
      ? { runner: join(import.meta.dirname, 'sweep-runner.ts'), maxConcurrency: 1, testTimeout: 0 }
      : {}),
    setupFiles: [
      join(ROOT, 'test', 'helpers', 'setup.ts'),
      ...(recording ? [join(import.meta.dirname, 'record-setup.ts')] : []),
    ],
  },
});
