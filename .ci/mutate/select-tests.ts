import type { NumberedMutant } from './instrument.ts';
import type { RecordedTest } from './reached.ts';

export type Selection = {
  readonly files: readonly string[];
  readonly names: readonly string[];
  /** How long they took when they were recorded. */
  readonly seconds: number;
  /** Tests that reach the mutant as well, and for which there is no time. */
  readonly leftOut: number;
};

/** What it takes to start Vitest and load one test file. */
const FILE_SECONDS = 0.7;

/**
 * The tests that reach a mutant, those first that should see it soonest: of the same folder, then the quick ones.
 *
 * @param maxSeconds a mutant in the path of every run is reached by nearly all tests; for the rest there is no time
 */
export function selectTests(
  mutant: NumberedMutant,
  recorded: readonly RecordedTest[],
  maxSeconds: number,
): Selection {
  const distance = (test: RecordedTest) => (isOfSameFolder(test.file, mutant.file) ? 0 : 1);
  const reaching = recorded
    .filter(({ reached }) => reached.has(mutant.id))
    .sort((a, b) => distance(a) - distance(b) || a.seconds - b.seconds);
  const files = new Set<string>();
  const names: string[] = [];
  let seconds = 0;
  for (const { file, name, seconds: own } of reaching) {
    const more = own + (files.has(file) ? 0 : FILE_SECONDS);
    if (names.length > 0 && seconds + more > maxSeconds) continue;
    files.add(file);
    names.push(name);
    seconds += more;
  }
  return { files: [...files], names, seconds, leftOut: reaching.length - names.length };
}

/** Whether a test and a source have folders of one name, as `test/kenar/a.test.ts` and `src/kenar/b.ts`. */
export function isOfSameFolder(test: string, source: string): boolean {
  return test.split('/')[1] === source.split('/')[1];
}
