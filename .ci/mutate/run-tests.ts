import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { emptyTemporary, switchOn } from './copy.ts';
import { PLAN_FILE, type TestPlan } from './test-plan.ts';

const REPORT_FILE = 'test-report.json';

/** The part that is needed of Vitest's JSON report. */
const ReportSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(
        v.object({
          ancestorTitles: v.array(v.string()),
          title: v.string(),
          status: v.string(),
          duration: v.nullish(v.number()),
        }),
      ),
    }),
  ),
});

export type TestResult = {
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
};

export type TestRun = {
  readonly outcome: 'passed' | 'failed' | 'timeout';
  /** Those that ran to their end. */
  readonly tests: readonly TestResult[];
};

/**
 * Runs tests in a copy with one mutant on, up to the first that fails unless all are asked for.
 *
 * @param isOver asked twice a second: once it says so everything that runs is killed, and the outcome is `timeout`
 */
export async function runTests(
  copy: string,
  mutant: string,
  plan: TestPlan,
  isOver: () => boolean,
): Promise<TestRun> {
  switchOn(copy, mutant);
  writeFileSync(join(copy, PLAN_FILE), JSON.stringify(plan));
  const report = join(copy, REPORT_FILE);
  rmSync(report, { force: true });
  const vitest = spawn(
    process.execPath,
    [
      join('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...['--config', join('.ci', 'mutate', 'vitest.config.ts')],
      ...['--reporter', 'json', '--outputFile', report],
      ...(plan.recording ? [] : ['--bail', '1']),
      ...plan.files,
    ],
    // A group of its own: what a hanging test has started is ended with it.
    { cwd: copy, stdio: 'ignore', detached: true, env: { ...process.env, TMPDIR: emptyTemporary(copy) } },
  );
  const endGroup = () => {
    try {
      process.kill(-vitest.pid!, 'SIGKILL');
    } catch {
      // All of it has ended.
    }
  };
  process.on('exit', endGroup);
  let timedOut = false;
  const timer = setInterval(() => {
    if (!isOver()) return;
    timedOut = true;
    endGroup();
  }, 500);
  const [code] = await once(vitest, 'exit');
  clearInterval(timer);
  process.off('exit', endGroup);
  endGroup();
  return {
    outcome: timedOut ? 'timeout' : code === 0 ? 'passed' : 'failed',
    tests: readReport(copy, report),
  };
}

function readReport(copy: string, path: string): TestResult[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  return v.parse(ReportSchema, JSON.parse(text)).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ ancestorTitles, title, status, duration }) => ({
        file: relative(copy, name).split(sep).join('/'),
        // As `testNamePattern` and the recording run say it.
        name: [...ancestorTitles, title].join(' > '),
        passed: status === 'passed',
        seconds: (duration ?? 0) / 1000,
      })),
  );
}

/** Says that the time is over once so many seconds have passed from now. */
export function after(seconds: number): () => boolean {
  const end = Date.now() + seconds * 1000;
  return () => Date.now() > end;
}
