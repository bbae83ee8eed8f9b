import { showAll } from '../format.ts';
import { inTurn, runAction, runBareNode } from '../measure.ts';
import { makeImages } from '../samples.ts';
import { inputsFor, withSandbox } from '../sandbox.ts';
import type { Case } from '../section.ts';
import { ratios } from '../statistics.ts';

/** What a step takes that has next to nothing to do: checks, or a text or a file to a chat. */
export const start: Case = {
  name: 'start',
  async run(bench) {
    const workspace = bench.folder('start');
    makeImages(workspace, 1);
    return withSandbox({}, async (sandbox) => {
      const online = { ...inputsFor(sandbox), conversation_id: 'chat' };
      const steps = {
        node: () => runBareNode(),
        dryRun: () => runAction(workspace, { files: '*.png', dry_run: 'true' }, { firstLine: CHECKED }),
        text: () => runAction(workspace, { ...online, message: 'Build 12 is ready' }),
        file: () => runAction(workspace, { ...online, files: '*.png' }),
        wrong: () => runAction(workspace, { files: '*.png' }, { exitCode: 1 }),
      };
      // The first of each fills the caches.
      await inTurn(1, steps);
      // Short and cheap, so often: the more, the steadier the median.
      const { node, dryRun, text, file, wrong } = await inTurn(bench.rounds * 5, steps);
      const times = (of: readonly { ms: number }[]) => of.map(({ ms }) => ms);
      const bare = times(node);
      const row = (what: string, values: readonly number[]) => [
        what,
        showAll(values, 'ms'),
        showAll(ratios(values, bare), '×'),
      ];
      return {
        title: 'Start',
        text: 'Next to nothing to do, against `node -e 0`, each as a whole process, in turn, without latency.',
        head: ['', 'time', '÷ bare Node'],
        rows: [
          row('bare Node', bare),
          row('wrong inputs', times(wrong)),
          row(
            'dry run of a small picture, until it is checked',
            dryRun.map(({ firstLineMs }) => firstLineMs),
          ),
          row('dry run of a small picture', times(dryRun)),
          row('a text to a chat', times(text)),
          row('a small picture to a chat', times(file)),
        ],
        goals: [
          {
            what: 'dry run ÷ bare Node',
            values: ratios(times(dryRun), bare),
            atMost: 3,
            stretch: 2.2,
            unit: '×',
          },
          { what: 'a text to a chat ÷ bare Node', values: ratios(times(text), bare), atMost: 4.5, unit: '×' },
        ],
      };
    });
  },
};

const CHECKED = /image-00000\.png.*ok/;
