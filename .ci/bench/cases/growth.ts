import { megabytes, show } from '../format.ts';
import { runAction } from '../measure.ts';
import { makeImages } from '../samples.ts';
import { inputsFor, type RunningSandbox, withSandbox } from '../sandbox.ts';
import type { Bench, Case, Growth } from '../section.ts';
import { fitLine, median } from '../statistics.ts';

/** More points than one a power of ten: a line through those would hang on the last one alone. */
const COUNTS = [1, 10, 100, 250, 500, 1000];
const QUICK_COUNTS = [1, 10, 50, 100];

/** Time and memory over the number of files, and of recipients. */
export const growth: Case = {
  name: 'growth',
  async run(bench) {
    const counts = bench.quick ? QUICK_COUNTS : COUNTS;
    const curves = await withSandbox({}, async (sandbox) => [
      ...(await measure(bench, sandbox, 'files', counts)),
      ...(await measure(bench, sandbox, 'recipients', counts)),
    ]);
    const last = counts.at(-1) ?? 0;
    return {
      title: 'Growth',
      text: `From 1 to ${last.toLocaleString('en')} files to one chat, and one file to so many chats, without latency; whole runs, the sandbox’s own work included. The line is that of the least squares; R² is 1 when all points lie on it.`,
      head: ['', ...counts.map((count) => count.toLocaleString('en')), 'for each', 'R²'],
      rows: curves.map(({ by, unit, points, line }) => [
        `${unit === 'ms' ? 'time' : 'memory'} over ${by}`,
        ...points.map(({ y }) => show(y, unit)),
        unit === 'ms' ? show(line.slope, 'ms') : `${(line.slope * 1000).toFixed(1)} KB`,
        line.straightness.toFixed(3),
      ]),
      growth: curves,
      // Of memory a line says little: it may well grow less than that.
      goals: curves
        .filter(({ unit }) => unit === 'ms')
        .map(({ by, line }) => ({
          what: `time over ${by}: off a straight line`,
          values: [(1 - line.straightness) * 100],
          atMost: 1,
          unit: '%',
        })),
    };
  },
};

async function measure(
  bench: Bench,
  sandbox: RunningSandbox,
  by: 'files' | 'recipients',
  counts: readonly number[],
): Promise<Growth[]> {
  const samples = counts.map(() => ({ ms: [] as number[], MB: [] as number[] }));
  const workspaces = counts.map((count) => {
    const workspace = bench.folder(`growth-${by}-${count}`);
    makeImages(workspace, by === 'files' ? count : 1);
    return workspace;
  });
  for (let round = 0; round < bench.rounds; round += 1) {
    for (const [index, count] of counts.entries()) {
      const chats = Array.from({ length: by === 'recipients' ? count : 1 }, (_, chat) => `chat-${chat}`);
      const { ms, note } = await runAction(
        workspaces[index] as string,
        { ...inputsFor(sandbox), files: '*.png', conversation_id: chats.join('\n') },
        { watch: 'memory' },
      );
      samples[index]?.ms.push(ms);
      samples[index]?.MB.push(megabytes(Number(note)));
    }
  }
  return (['ms', 'MB'] as const).map((unit) => {
    const points = counts.map((x, index) => ({ x, y: median(samples[index]?.[unit] ?? []) }));
    return { by, unit, points, line: fitLine(points) };
  });
}
