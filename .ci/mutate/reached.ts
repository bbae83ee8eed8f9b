/** A test, and the mutants that it reaches: what a recording run found out. */
export type RecordedTest = {
  readonly file: string;
  readonly name: string;
  readonly seconds: number;
  readonly reached: ReadonlySet<number>;
  /** Those of them that it reaches itself: not while modules load, nor in a hook. */
  readonly own: ReadonlySet<number>;
};

/**
 * Reads what `record-setup.ts` and the switch noted in one test file.
 *
 * A mutant belongs to all tests that run at that moment, for some run side by side. One that is reached between tests
 * (when modules load, in a hook) belongs to each test of the file; so does one in the code of a module that the first
 * test to need it loads, for it is not run again for the next ones.
 *
 * @param notes a JSON value a line: a mutant's number, negative while a module loads, or where a test begins (`+`) or ends (`-`)
 */
export function readReached(notes: string): { byTest: Map<string, Set<number>>; byFile: Set<number> } {
  const running = new Set<string>();
  const byTest = new Map<string, Set<number>>();
  const byFile = new Set<number>();
  for (const line of notes.split('\n').filter(Boolean)) {
    const noted = JSON.parse(line) as number | ['+' | '-', string];
    if (typeof noted !== 'number') {
      const [sign, name] = noted;
      if (sign === '+') running.add(name);
      else running.delete(name);
      if (!byTest.has(name)) byTest.set(name, new Set());
    } else if (noted < 0 || running.size === 0) byFile.add(Math.abs(noted));
    else for (const name of running) byTest.get(name)?.add(noted);
  }
  return { byTest, byFile };
}
