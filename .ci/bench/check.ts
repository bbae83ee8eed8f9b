/**
 * Finds and checks the pictures below a folder, in a process of its own: `node .ci/bench/check.ts FOLDER`. Prints how
 * long each took inside the process, as JSON.
 */
import { checkFiles } from '../../src/media/check.ts';
import { findFiles } from '../../src/media/find.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';

export type CheckFigures = {
  readonly findMs: number;
  readonly checkMs: number;
  readonly valid: number;
};

async function checkFolder(folder: string): Promise<CheckFigures> {
  const start = performance.now();
  const found = await findFiles({ patterns: ['**/*.png'], workingDirectory: folder, workspace: folder });
  const searched = performance.now();
  const checked = await checkFiles(found, { workspace: folder, limits: DEFAULT_LIMITS });
  const end = performance.now();
  const valid = checked.filter((file) => file.valid && file.problems.length === 0).length;
  return { findMs: searched - start, checkMs: end - searched, valid };
}

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Give a folder: node .ci/bench/check.ts FOLDER');
process.stdout.write(JSON.stringify(await checkFolder(folder)));
