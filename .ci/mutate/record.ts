import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type RecordedTest, readReached } from './reached.ts';
import { REACHED_FILE, RECORD } from './switch.ts';
import { after, runTests, type TestResult } from './trial.ts';

/** Longer than any test file takes. */
const LIMIT_SECONDS = 240;

/**
 * Runs one test file in a copy, with no mutant on.
 *
 * @returns what each of its tests reaches. A test that fails without a mutant tells nothing about one, and is named in
 * `failed`: those that look at the sources or at `dist` as text, above all.
 */
export async function recordFile(
  copy: string,
  file: string,
): Promise<{ tests: RecordedTest[]; failed: TestResult[] }> {
  const path = join(copy, REACHED_FILE);
  rmSync(path, { force: true });
  const { tests } = await runTests(copy, RECORD, { files: [file], recording: true }, after(LIMIT_SECONDS));
  const { byTest, byFile } = readReached(readNotes(path));
  return {
    tests: tests
      .filter(({ passed }) => passed)
      .map(({ name, seconds }) => ({
        file,
        name,
        seconds,
        own: byTest.get(name) ?? new Set(),
        reached: new Set([...byFile, ...(byTest.get(name) ?? [])]),
      })),
    failed: tests.filter(({ passed }) => !passed),
  };
}

function readNotes(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // No test of the file reaches any mutant.
    return '';
  }
}
