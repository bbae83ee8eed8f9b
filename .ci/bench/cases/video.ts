import { runCurlLoop } from '../curl.ts';
import { megabytes, showAll } from '../format.ts';
import { inTurn, runAction, runBareNode } from '../measure.ts';
import { makeFilms } from '../samples.ts';
import { inputsFor, withSandbox } from '../sandbox.ts';
import type { Case } from '../section.ts';
import { differences, median, ratios } from '../statistics.ts';

const FILMS = 4;
/** The most that Divar takes. */
const FILM_BYTES = 50_000_000;

/** The largest films, all uploaded at a time: what that adds to the memory. */
export const video: Case = {
  name: 'video',
  async run(bench) {
    const workspace = bench.folder('video');
    const files = makeFilms(workspace, FILMS, FILM_BYTES);
    return withSandbox({}, async (sandbox) => {
      const inputs = { ...inputsFor(sandbox), conversation_id: 'chat' };
      const memory = { watch: 'memory' } as const;
      const runs = await inTurn(bench.rounds, {
        node: () => runBareNode(memory.watch),
        idle: () => runAction(workspace, { ...inputs, files: 'none/*', if_no_files_found: 'ignore' }, memory),
        films: () => runAction(workspace, { ...inputs, files: '*.mp4', concurrency: String(FILMS) }, memory),
        curl: async () =>
          bench.hasCurl
            ? runCurlLoop(sandbox, {
                workspace,
                files,
                mediaType: 'video',
                mimeType: 'video/mp4',
                recipients: ['chat'],
              })
            : null,
      });
      const peak = (of: readonly { note: string }[]) => of.map(({ note }) => megabytes(Number(note)));
      const [node, idle, films] = [peak(runs.node), peak(runs.idle), peak(runs.films)];
      const filmsMs = runs.films.map(({ ms }) => ms);
      const curlMs = runs.curl.flatMap((run) => (run === null ? [] : [run.ms]));
      return {
        title: `${FILMS} × ${megabytes(FILM_BYTES)} MB of video`,
        text:
          'Peak memory (resident), next to bare Node and to the idle action: a run that finds no files. ' +
          (curlMs.length === 0
            ? ''
            : `Without latency it takes ${showAll(filmsMs, 'ms')}, ${showAll(ratios(filmsMs, curlMs), '×')} of the \`curl\` loop’s ` +
              `${showAll([median(curlMs)], 'ms')}.`),
        head: ['', 'peak', 'more than bare Node', 'more than the idle action'],
        rows: [
          ['bare Node', showAll(node, 'MB'), '', ''],
          ['idle action', showAll(idle, 'MB'), showAll(differences(idle, node), 'MB'), ''],
          [
            'films',
            showAll(films, 'MB'),
            showAll(differences(films, node), 'MB'),
            showAll(differences(films, idle), 'MB'),
          ],
        ],
        goals: [
          {
            what: 'films: more than the idle action',
            values: differences(films, idle),
            atMost: 40,
            unit: 'MB',
          },
        ],
      };
    });
  },
};
