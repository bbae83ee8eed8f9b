import { join } from 'node:path';
import type { CheckFigures } from '../check.ts';
import { megabytes, showAll } from '../format.ts';
import { inTurn, runAction, runCommand } from '../measure.ts';
import { makeImages } from '../samples.ts';
import type { Bench, Case } from '../section.ts';
import { differences, ratios } from '../statistics.ts';

const CHECKER = join(import.meta.dirname, '..', 'check.ts');
const FOLDERS = 100;

/** A tree of thousands of small pictures, against `find`, and Debian's `file`, which reads beginnings and hashes nothing. */
export const check: Case = {
  name: 'check',
  async run(bench) {
    const count = bench.quick ? 1000 : 10_000;
    const title = `${count.toLocaleString('en')} files found and checked`;
    if (!bench.hasFile) {
      return { title, text: '`file` is not installed here: nothing to compare with.', head: [], rows: [] };
    }
    const { workspace, list } = makeTree(bench, count);
    const dryRun = (files: string) =>
      runAction(workspace, { files, if_no_files_found: 'ignore', dry_run: 'true' }, { watch: 'memory' });
    const runs = await inTurn(bench.rounds, {
      find: () => runCommand('find', [workspace, '-name', '*.png']),
      file: () => runCommand('file', ['-f', '-'], { input: list.join('\n') }),
      checker: () => checkInside(workspace, count),
      dryRun: () => dryRun('**/*.png'),
      idle: () => dryRun('none/*'),
    });
    const peak = (of: readonly { note: string }[]) => of.map(({ note }) => megabytes(Number(note)));
    const ms = (of: readonly { ms: number }[]) => of.map((run) => run.ms);
    const [find, file] = [ms(runs.find), ms(runs.file)];
    const both = find.map((one, round) => one + (file[round] ?? Number.NaN));
    const finding = runs.checker.map(({ findMs }) => findMs);
    const checking = runs.checker.map(({ checkMs }) => checkMs);
    const inside = runs.checker.map(({ findMs, checkMs }) => findMs + checkMs);
    const row = (what: string, values: readonly number[], other: readonly number[]) => [
      what,
      showAll(values, 'ms'),
      showAll(ratios(values, other), '×'),
    ];
    return {
      title,
      text: `In ${FOLDERS} folders, by \`**/*.png\`, against \`find\`, and \`file\`, which looks at the beginnings only; the action reads and hashes all of it. More memory than the idle action’s: ${showAll(
        differences(peak(runs.dryRun), peak(runs.idle)),
        'MB',
      )}.`,
      head: ['', 'time', '÷ the tools'],
      rows: [
        ['`find`', showAll(find, 'ms'), ''],
        ['`file`', showAll(file, 'ms'), ''],
        row('finding, inside the process, against `find`', finding, find),
        row('checking, inside the process, against `file`', checking, file),
        row('both, against both', inside, both),
        row('dry run, whole process, against both', ms(runs.dryRun), both),
      ],
      goals: [
        { what: `${title} ÷ \`find\` and \`file\``, values: ratios(inside, both), atMost: 3, unit: '×' },
      ],
    };
  },
};

/** In folders, so that there is something to search; a name occurs in each of them. */
function makeTree(bench: Bench, count: number): { workspace: string; list: string[] } {
  const workspace = bench.folder('check');
  const list = Array.from({ length: FOLDERS }, (_, index) => join(workspace, `folder-${index}`)).flatMap(
    (folder) => makeImages(folder, count / FOLDERS).map((name) => join(folder, name)),
  );
  return { workspace, list };
}

async function checkInside(folder: string, count: number): Promise<CheckFigures> {
  const { stdout } = await runCommand(process.execPath, [CHECKER, folder]);
  const figures = JSON.parse(stdout) as CheckFigures;
  if (figures.valid !== count) throw new Error(`${figures.valid} of ${count} files were found to be valid`);
  return figures;
}
