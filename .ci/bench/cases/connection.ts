import { showAll } from '../format.ts';
import { inTurn, runAction } from '../measure.ts';
import { inputsFor, type RunningSandbox, withSandbox } from '../sandbox.ts';
import type { Bench, Case } from '../section.ts';
import { differences, median, ratios } from '../statistics.ts';

const LATENCIES_MS = [0, 50, 250];
const CHATS = 8;

/** A server that closes each connection after its answer: the next message needs a fresh one. */
const CLOSING = {
  step: 'message',
  times: -1,
  effect: { kind: 'status', status: 200, body: {}, headers: { connection: 'close' } },
} as const;

/** What a message takes on the kept connection, and on one of its own. */
export const connection: Case = {
  name: 'connection',
  async run(bench) {
    const rows: string[][] = [];
    for (const latencyMs of LATENCIES_MS) {
      const { kept, fresh } = await measure(bench, latencyMs);
      rows.push([
        `${latencyMs} ms`,
        showAll(kept, 'ms'),
        showAll(fresh, 'ms'),
        showAll(differences(fresh, kept), 'ms'),
        showAll(ratios(fresh, kept), '×'),
      ]);
    }
    return {
      title: 'A message on a kept and on a fresh connection',
      text: `A text to ${CHATS} chats, from the arrival of one message to that of the next, at three latencies of an answer and of a new connection. Fresh: the server closes each connection after its answer. Over TLS a fresh connection takes one round trip more.`,
      head: ['latency', 'kept', 'fresh', 'fresh − kept', 'fresh ÷ kept'],
      rows,
    };
  },
};

async function measure(bench: Bench, latencyMs: number): Promise<{ kept: number[]; fresh: number[] }> {
  const workspace = bench.folder('connection');
  const options = { latencyMs, connectMs: latencyMs };
  return withSandbox(options, (kept) =>
    withSandbox({ ...options, faults: [CLOSING] }, (fresh) =>
      inTurn(bench.rounds, {
        kept: () => timeOfMessage(workspace, kept),
        fresh: () => timeOfMessage(workspace, fresh),
      }),
    ),
  );
}

async function timeOfMessage(workspace: string, sandbox: RunningSandbox): Promise<number> {
  const chats = Array.from({ length: CHATS }, (_, chat) => `chat-${chat}`).join('\n');
  await runAction(workspace, { ...inputsFor(sandbox), conversation_id: chats, message: 'Build 12 is ready' });
  const requests = await sandbox.newRequests();
  if (requests.length !== CHATS) throw new Error(`${requests.length} messages arrived, not ${CHATS}`);
  const arrivals = requests.map(({ at }) => at);
  return median(differences(arrivals.slice(1), arrivals));
}
