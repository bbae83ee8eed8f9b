import { leastMs, type StepTimes, span, stepTimes } from '../bound.ts';
import { runCurlLoop } from '../curl.ts';
import { show, showAll } from '../format.ts';
import { inTurn, runAction } from '../measure.ts';
import { makeImages } from '../samples.ts';
import { inputsFor, type RunningSandbox, withSandbox } from '../sandbox.ts';
import type { Bench, Case, Goal } from '../section.ts';
import { median, ratios } from '../statistics.ts';

type Scenario = {
  readonly files: number;
  /** Of each file; 0 is as small as a picture can be. */
  readonly bytes: number;
  readonly recipients: number;
  /** Of every answer, and of every new connection unless they are free. */
  readonly latencyMs: number;
  /** As on loopback: it shows what of the distance to the `curl` loop is its connections. */
  readonly freeConnections?: boolean;
  /** Of each connection; 0 is as fast as it goes. */
  readonly bytesPerSecond?: number;
  /** Of the bound, in whole runs. */
  readonly goal?: { readonly atMost: number; readonly stretch: number };
  /** Of the `curl` loop; 1 without. `null`: the loop is left out, since it would take minutes. */
  readonly curlGoal?: number | null;
  /** Left out of a quick look. */
  readonly slow?: boolean;
};

const MEGABYTE = 1_000_000;
const UPLOADS_AT_A_TIME = 4;

const TEXT =
  'Whole processes: the action, the start of Node included, and a shell loop of `curl` that makes the same requests one after the other. ' +
  '“Network” is what the network allows: first upload token, first upload, then one round trip a message (more where uploads can’t keep ahead: four at a time, each on its own line). ' +
  'What a request takes is the median of what the sandbox noted of the `curl` loop in the same round. ' +
  'The bound is the time until the action’s first request (its start and the checks, which have goals of their own, and its first connection) plus the network’s. ' +
  'Each answer takes a round trip, and so does each new connection, as TCP has it (TLS, left out here, takes one more): the loop connects for each request, the action keeps its connections; what it opens after the first one counts against it. ' +
  'Where connections are said to be free, answers alone are delayed, which no real network does: no goal there. ' +
  'With 2,000 messages the loop would take minutes, and is left out; the action’s own requests say what one takes. ' +
  'One message is over before Node has started, so there the loop is ahead: it has no goal. Without latency there is nothing to save by running ahead: no goal either.';

/** The work that the goal is about. */
const HEADLINE: Scenario = {
  files: 20,
  bytes: MEGABYTE,
  recipients: 1,
  latencyMs: 50,
  goal: { atMost: 1.1, stretch: 1.05 },
  curlGoal: 0.5,
};

/** Files to one chat: more of them, further away, over a narrow line. */
export const pipeline: Case = pipelineCase('pipeline', 'Files to a chat', TEXT, [
  HEADLINE,
  { files: 1, bytes: 0, recipients: 1, latencyMs: 20 },
  { files: 20, bytes: 0, recipients: 1, latencyMs: 0, slow: true },
  { files: 20, bytes: 0, recipients: 1, latencyMs: 20, slow: true },
  { files: 20, bytes: 0, recipients: 1, latencyMs: 100, slow: true },
  { files: 200, bytes: 0, recipients: 1, latencyMs: 20, slow: true },
  { files: 8, bytes: MEGABYTE, recipients: 1, latencyMs: 20, bytesPerSecond: 2 * MEGABYTE, slow: true },
]);

/** One file to more and more chats; to one it is above. */
export const recipients: Case = pipelineCase('recipients', 'A file to chats', 'As above.', [
  { files: 1, bytes: 0, recipients: 10, latencyMs: 20 },
  { files: 1, bytes: 0, recipients: 10, latencyMs: 20, freeConnections: true, slow: true },
  { files: 1, bytes: 0, recipients: 100, latencyMs: 20, slow: true },
  { files: 200, bytes: 0, recipients: 10, latencyMs: 5, curlGoal: null, slow: true },
]);

function pipelineCase(name: string, title: string, text: string, scenarios: readonly Scenario[]): Case {
  return {
    name,
    async run(bench) {
      const rows: string[][] = [];
      const goals: Goal[] = [];
      for (const scenario of scenarios.filter(({ slow }) => !(slow && bench.quick))) {
        const measured = await measure(bench, scenario, bench.folder(name));
        rows.push(rowOf(scenario, measured));
        goals.push(...goalsOf(scenario, measured));
      }
      return { title, text: text + (bench.hasCurl ? '' : WITHOUT_CURL), head: HEAD, rows, goals };
    },
  };
}

const WITHOUT_CURL =
  ' `curl` is not installed here: there is nothing to compare with, and what a request takes comes from the action’s own run.';

const HEAD = [
  '',
  'action',
  'until its first request',
  'network',
  '`curl` loop',
  'action ÷ `curl`',
  'action ÷ bound',
  'action’s requests ÷ network',
];

type Measured = {
  readonly action: number[];
  /** Until the first request. */
  readonly start: number[];
  /** From the first request to the end of the last answer. */
  readonly requests: number[];
  /** The least that the requests can take. */
  readonly network: number[];
  readonly bound: number[];
  readonly curl: number[];
};

async function measure(bench: Bench, scenario: Scenario, workspace: string): Promise<Measured> {
  const files = makeImages(workspace, scenario.files, scenario.bytes);
  const recipients = Array.from({ length: scenario.recipients }, (_, index) => `chat-${index}`);
  const { latencyMs, freeConnections = false, bytesPerSecond: uploadBytesPerSecond = 0 } = scenario;
  const connectMs = freeConnections ? 0 : latencyMs;
  return withSandbox({ latencyMs, connectMs, uploadBytesPerSecond }, async (sandbox) => {
    const parcel = { workspace, files, mediaType: 'image', mimeType: 'image/png', recipients };
    const runs = await inTurn(bench.rounds, {
      action: async () => {
        const inputs = { files: '*.png', conversation_id: recipients.join('\n') };
        const { ms, startedAt } = await runAction(workspace, { ...inputsFor(sandbox), ...inputs });
        const requests = await requestsOf(sandbox, scenario);
        const { begin, end } = span(requests);
        return { ms, start: begin - startedAt, requests: end - begin, times: stepTimes(requests) };
      },
      curl: async () => {
        if (!bench.hasCurl || scenario.curlGoal === null) return null;
        const { ms } = await runCurlLoop(sandbox, parcel);
        return { ms, times: stepTimes(await requestsOf(sandbox, scenario)) };
      },
    });
    const leastOf = (times: StepTimes) => leastMs({ ...scenario, uploadsAtATime: UPLOADS_AT_A_TIME }, times);
    const network = runs.action.map(({ times }, round) => leastOf(runs.curl[round]?.times ?? times));
    return {
      action: runs.action.map(({ ms }) => ms),
      start: runs.action.map(({ start }) => start),
      requests: runs.action.map(({ requests }) => requests),
      network,
      bound: runs.action.map(({ start }, round) => start + (network[round] ?? Number.NaN)),
      curl: runs.curl.flatMap((run) => (run === null ? [] : [run.ms])),
    };
  });
}

/** Fails when a run did not do all of the work: it would seem fast. */
async function requestsOf(sandbox: RunningSandbox, { files, recipients }: Scenario) {
  const requests = await sandbox.newRequests();
  const expected = files * 2 + files * recipients;
  const done = requests.filter(({ status }) => status === 200).length;
  if (done !== expected || requests.length !== expected) {
    throw new Error(`${expected} requests were expected; ${requests.length} came, ${done} of them went well`);
  }
  return requests;
}

function rowOf(scenario: Scenario, { action, start, requests, network, bound, curl }: Measured): string[] {
  const time = (values: readonly number[]) => show(median(values), 'ms');
  return [
    nameOf(scenario),
    time(action),
    time(start),
    time(network),
    time(curl),
    showAll(curl.length === 0 ? [] : ratios(action, curl), '×'),
    showAll(ratios(action, bound), '×'),
    showAll(ratios(requests, network), '×'),
  ];
}

function goalsOf(scenario: Scenario, { action, curl, bound }: Measured): Goal[] {
  const name = nameOf(scenario);
  const goals: Goal[] = [];
  if (scenario.goal !== undefined) {
    const values = ratios(action, bound);
    goals.push({ what: `${name}: ÷ bound`, values, ...scenario.goal, unit: '×' });
  }
  const messages = scenario.files * scenario.recipients;
  if (curl.length > 0 && scenario.latencyMs > 0 && !scenario.freeConnections && messages > 1) {
    goals.push({
      what: `${name}: ÷ \`curl\``,
      values: ratios(action, curl),
      atMost: scenario.curlGoal ?? 1,
      unit: '×',
    });
  }
  return goals;
}

function nameOf({ files, bytes, recipients, latencyMs, freeConnections, bytesPerSecond }: Scenario): string {
  const size = bytes === 0 ? '' : ` × ${bytes / MEGABYTE} MB`;
  const chats = recipients === 1 ? '' : ` to ${recipients} chats`;
  const line = bytesPerSecond === undefined ? '' : `, ${bytesPerSecond / MEGABYTE} MB/s a line`;
  const free = freeConnections ? ', connections free' : '';
  return `${files} ${files === 1 ? 'file' : 'files'}${size}${chats}, ${latencyMs} ms${line}${free}`;
}
