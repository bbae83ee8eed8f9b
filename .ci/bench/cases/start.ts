import { showAll } from '../format.ts';
import { inTurn, runAction, runBareNode } from '../measure.ts';
import { makeImages } from '../samples.ts';
import type { Case } from '../section.ts';
import { ratios } from '../statistics.ts';

/** From the start of the step to the first check, and to the end of a dry run. */
export const start: Case = {
  name: 'start',
  async run(bench) {
    const workspace = bench.folder('start');
    makeImages(workspace, 1);
    const firstLine = /image-00000\.png.*ok/;
    const dryRun = () => runAction(workspace, { files: '*.png', dry_run: 'true' }, { firstLine });
    // The first of each fills the caches.
    await inTurn(1, { node: () => runBareNode(), action: dryRun });
    // Short and cheap, so often: the more, the steadier the median.
    const { node, action } = await inTurn(bench.rounds * 5, { node: () => runBareNode(), action: dryRun });
    const bare = node.map(({ ms }) => ms);
    const whole = action.map(({ ms }) => ms);
    const first = action.map(({ firstLineMs }) => firstLineMs);
    const row = (what: string, values: readonly number[]) => [
      what,
      showAll(values, 'ms'),
      showAll(ratios(values, bare), '×'),
    ];
    return {
      title: 'Start',
      text: 'A dry run of one small picture against `node -e 0`, each as a whole process, in turn.',
      head: ['', 'time', '÷ bare Node'],
      rows: [
        row('bare Node', bare),
        row('until the first file is checked', first),
        row('until the step has ended', whole),
      ],
      goals: [{ what: 'dry run ÷ bare Node', values: ratios(whole, bare), atMost: 3, unit: '×' }],
    };
  },
};
