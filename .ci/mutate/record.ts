import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RecordedTest, readReached } from './reached.ts';
import { after, runTests } from './run-tests.ts';
import { REACHED_FILE, RECORD } from './switch.ts';

/** Longer than any test file takes. */
const LIMIT_SECONDS = 240;

/**
 * Runs one test file in a copy, with no mutant on.
 *
 * @returns what each of its tests reaches. A test that fails without a mutant tells nothing about one, and is only
 * counted in `failed`: those that look at the sources or at `dist` as text, above all.
 */
export async function recordFile(
  copy: string,
  file: string,
): Promise<{ tests: RecordedTest[]; failed: number }> {
  const path = join(copy, REACHED_FILE);
  writeFileSync(path, '');
  // A test may look at files as another user than the superuser.
  chmodSync(path, 0o666);
  const { tests } = await runTests(copy, RECORD, { files: [file], recording: true }, after(LIMIT_SECONDS));
  const { byTest, byFile } = readReached(readFileSync(path, 'utf8'));
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
    failed: tests.filter(({ passed }) => !passed).length,
  };
}
