import { fileURLToPath } from 'node:url';
import { withChildServer } from '../child-server.ts';
import { megabytes, showAll } from '../format.ts';
import { inTurn, runAction } from '../measure.ts';
import type { Received } from '../peers/exchange.ts';
import { type Job, PEERS, type Peer, peersIn } from '../peers/peers.ts';
import { makeImages } from '../samples.ts';
import { inputsFor, type RunningSandbox, withSandbox } from '../sandbox.ts';
import type { Bench, Case, Goal } from '../section.ts';
import { ratios } from '../statistics.ts';
import { loadedBy } from './size.ts';

const LATENCY_MS = 20;
const FILES = 10;
const FILE_BYTES = 4_000_000;
const TEXT = 'Build 12 is ready';
const SERVER = new URL('../peers/server.ts', import.meta.url);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Ours over a peer's, at most. The ones of the others are shown without a goal: they do other work. */
const GOALS: Readonly<Record<string, { time: number; memory: number; wrong: number }>> = {
  'slack-upload-file': { time: 0.36, memory: 0.85, wrong: 0.7 },
};

const HEAD = ['', 'its time', 'ours', '÷', 'its peak', 'ours', '÷', 'it loads', 'ours'];

/** Other actions at the same work, each against a server that speaks what it needs. */
export const peers: Case = {
  name: 'peers',
  async run(bench) {
    const title = 'Beside other actions';
    const { BENCH_PEERS = '' } = process.env;
    const found = BENCH_PEERS === '' ? [] : peersIn(BENCH_PEERS);
    if (found.length === 0) return { title, text: LEFT_OUT, head: [], rows: [] };
    const rows: string[][] = [];
    const goals: Goal[] = [];
    for (const peer of found) {
      for (const files of [FILES, 0]) {
        const compared = await compareWork(bench, peer, files);
        if (compared === null) continue;
        rows.push(rowOf(`\`${peer.name}\`: ${nameOf(files)}`, compared));
        const goal = GOALS[peer.name];
        if (goal === undefined) continue;
        goals.push(
          { what: `time ÷ \`${peer.name}\``, values: compared.time, atMost: goal.time, unit: '×' },
          { what: `memory ÷ \`${peer.name}\``, values: compared.memory, atMost: goal.memory, unit: '×' },
        );
      }
      const wrong = await compareWrong(bench, peer);
      rows.push(rowOf(`\`${peer.name}\`: wrong inputs`, wrong));
      const atMost = GOALS[peer.name]?.wrong;
      if (atMost === undefined) continue;
      goals.push({ what: `wrong inputs ÷ \`${peer.name}\``, values: wrong.time, atMost, unit: '×' });
    }
    return { title, text: DESCRIPTION, head: HEAD, rows, goals };
  },
};

const LEFT_OUT = `Left out: BENCH_PEERS names no folder that holds one of ${PEERS.map(({ name }) => name).join(', ')}, each as its repository has it (\`action.yml\` and \`dist\`).`;

const DESCRIPTION =
  `Whole processes. ${FILES} pictures of ${megabytes(FILE_BYTES)} MB with a text, or a text alone, where the peer does such; ` +
  `each answer and each new connection takes ${LATENCY_MS} ms. The peers’ server takes what it is given; the sandbox checks it. ` +
  'Slack takes one message for all files, GitHub one release; Divar takes a message for each file. “Wrong inputs” is a start without a required one, over before any request.';

type FoundPeer = Peer & { readonly folder: string };
type Runs = { readonly ms: number[]; readonly peak: number[]; readonly loaded: number };
type Compared = {
  readonly peer: Runs;
  readonly ours: Runs;
  readonly time: number[];
  readonly memory: number[];
};

/** `null` when the peer can't do that work. */
function compareWork(bench: Bench, peer: FoundPeer, files: number): Promise<Compared | null> {
  const workspace = bench.folder('peers');
  makeImages(workspace, files, FILE_BYTES);
  const env = { PEER_LATENCY_MS: String(LATENCY_MS) };
  const options = { latencyMs: LATENCY_MS, connectMs: LATENCY_MS };
  return withChildServer(SERVER, env, ({ url }: { url: string }) =>
    withSandbox(options, async (sandbox) => {
      const job: Job = { text: TEXT, files: files === 0 ? null : '*.png' };
      const start = peer.work(url, job);
      if (start === null) return null;
      const inputs = { ...inputsFor(sandbox), conversation_id: 'chat', message: TEXT };
      return compare(
        bench,
        async (watch) => {
          const { inputs, env = {} } = start;
          const run = await runAction(workspace, inputs, { watch, env, action: peer.folder });
          await requireReceived(url, files);
          return run;
        },
        async (watch) => {
          const run = await runAction(workspace, { ...inputs, files: job.files ?? '' }, { watch });
          await requireSent(sandbox, files);
          return run;
        },
        peer,
      );
    }),
  );
}

function compareWrong(bench: Bench, peer: FoundPeer): Promise<Compared> {
  const workspace = bench.folder('peers');
  makeImages(workspace, 1);
  const { inputs, env = {} } = peer.wrong;
  return compare(
    bench,
    (watch) => runAction(workspace, inputs, { watch, env, action: peer.folder, exitCode: 1 }),
    (watch) => runAction(workspace, { files: '*.png' }, { watch, exitCode: 1 }),
    peer,
  );
}

type Watch = 'memory' | 'loaded' | undefined;
type Run = (watch?: Watch) => Promise<{ readonly ms: number; readonly note: string }>;

async function compare(bench: Bench, runPeer: Run, runOurs: Run, { folder }: FoundPeer): Promise<Compared> {
  // This one also fills the caches.
  const [peerLoaded, oursLoaded] = [await runPeer('loaded'), await runOurs('loaded')];
  const timed = await inTurn(bench.rounds, { peer: () => runPeer(), ours: () => runOurs() });
  const watched = await inTurn(bench.rounds, {
    peer: () => runPeer('memory'),
    ours: () => runOurs('memory'),
  });
  const runsOf = (side: 'peer' | 'ours', loaded: { note: string }, root: string): Runs => ({
    ms: timed[side].map(({ ms }) => ms),
    peak: watched[side].map(({ note }) => megabytes(Number(note))),
    loaded: loadedBy(loaded.note, root),
  });
  const [peer, ours] = [runsOf('peer', peerLoaded, folder), runsOf('ours', oursLoaded, ROOT)];
  return { peer, ours, time: ratios(ours.ms, peer.ms), memory: ratios(ours.peak, peer.peak) };
}

async function requireReceived(url: string, files: number): Promise<void> {
  const received = (await (await fetch(`${url}/_bench/received`)).json()) as Received;
  if (received.texts !== 1 || received.files !== files || received.bytes < files * FILE_BYTES) {
    throw new Error(`The peer sent something else: ${JSON.stringify(received)}`);
  }
}

async function requireSent(sandbox: RunningSandbox, files: number): Promise<void> {
  const messages = (await sandbox.newRequests()).filter(
    ({ step, status }) => step === 'message' && status === 200,
  );
  if (messages.length !== files + 1) throw new Error(`${messages.length} messages arrived, not ${files + 1}`);
}

function rowOf(name: string, { peer, ours, time, memory }: Compared): string[] {
  return [
    name,
    showAll(peer.ms, 'ms'),
    showAll(ours.ms, 'ms'),
    showAll(time, '×'),
    showAll(peer.peak, 'MB'),
    showAll(ours.peak, 'MB'),
    showAll(memory, '×'),
    showAll([peer.loaded], 'MB'),
    showAll([ours.loaded], 'MB'),
  ];
}

function nameOf(files: number): string {
  return files === 0 ? 'a text' : `a text and ${files} files of ${megabytes(FILE_BYTES)} MB`;
}
