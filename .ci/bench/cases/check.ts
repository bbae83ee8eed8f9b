import { join } from 'node:path';
import type { CheckFigures } from '../check.ts';
import { megabytes, showAll } from '../format.ts';
import { inTurn, runAction, runCommand } from '../measure.ts';
import { makeImages } from '../samples.ts';
import type { Case } from '../section.ts';
import { differences, ratios } from '../statistics.ts';

const CHECKER = join(import.meta.dirname, '..', 'check.ts');

/** Thousands of small pictures, against Debian's `file`, which looks at their first bytes and hashes nothing. */
export const check: Case = {
  name: 'check',
  async run(bench) {
    const count = bench.quick ? 1000 : 10_000;
    const title = `${count.toLocaleString('en')} files checked`;
    if (!bench.hasFile) {
      return { title, text: '`file` is not installed here: nothing to compare with.', head: [], rows: [] };
    }
    const workspace = bench.folder('check');
    const list = makeImages(workspace, count).map((name) => join(workspace, name));
    const dryRun = (files: string) =>
      runAction(workspace, { files, if_no_files_found: 'ignore', dry_run: 'true' }, { watch: 'memory' });
    const runs = await inTurn(bench.rounds, {
      file: () => runCommand('file', ['-f', '-'], { input: list.join('\n') }),
      checker: async () => checkInside(workspace, count),
      dryRun: () => dryRun('*.png'),
      idle: () => dryRun('none/*'),
    });
    const peak = (of: readonly { note: string }[]) => of.map(({ note }) => megabytes(Number(note)));
    const ms = (of: readonly { ms: number }[]) => of.map((run) => run.ms);
    const file = ms(runs.file);
    const inside = ratios(runs.checker, file);
    return {
      title,
      text: `Against \`file\`, which looks at the beginnings only; the action reads and hashes all of it. More memory than the idle action’s: ${showAll(
        differences(peak(runs.dryRun), peak(runs.idle)),
        'MB',
      )}.`,
      head: ['', 'time', '÷ `file`'],
      rows: [
        ['`file`', showAll(file, 'ms'), ''],
        ['finding and checking, inside the process', showAll(runs.checker, 'ms'), showAll(inside, '×')],
        [
          'dry run, whole process',
          showAll(ms(runs.dryRun), 'ms'),
          showAll(ratios(ms(runs.dryRun), file), '×'),
        ],
      ],
      goals: [{ what: `${title} ÷ \`file\``, values: inside, atMost: 3, unit: '×' }],
    };
  },
};

async function checkInside(folder: string, count: number): Promise<number> {
  const { stdout } = await runCommand(process.execPath, [CHECKER, folder]);
  const { checkSeconds, valid } = JSON.parse(stdout) as Pick<CheckFigures, 'checkSeconds'> & {
    valid: number;
  };
  if (valid !== count) throw new Error(`${valid} of ${count} files were found to be valid`);
  return checkSeconds * 1000;
}
