/**
 * Sends 20 files of 1 MB to one chat, 50 ms being added to every answer: `node test/bench/pipeline.ts`.
 *
 * Prints the wall time of `dist`, its ratio to the bound (the time to the first token, which holds the start of Node
 * and the check of all files, plus the first upload, plus one round trip a message; at most 1.15 is the aim), and a
 * loop over `curl` that makes the same requests one after the other. Medians of several rounds, taken in turn.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggedRequest } from '../../src/sandbox/sandbox.ts';
import { runStep } from '../helpers/runner.ts';

const FILES = 20;
const FILE_BYTES = 1_000_000;
const LATENCY_MS = 50;

export type PipelineFigures = {
  readonly wallSeconds: number;
  readonly boundSeconds: number;
  /** Of the wall time to the bound. */
  readonly ratio: number;
  readonly curlSeconds: number;
  readonly firstTokenSeconds: number;
  readonly firstUploadSeconds: number;
  readonly roundTripSeconds: number;
  readonly rounds: number;
};

export async function measurePipeline(rounds = 5): Promise<PipelineFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-bench-'));
  const files = join(folder, 'files');
  mkdirSync(files);
  const image = readFileSync(new URL('../fixtures/files/bench/icon.png', import.meta.url));
  for (let i = 0; i < FILES; i += 1) {
    const tail = Buffer.alloc(FILE_BYTES - image.length, i + 1);
    writeFileSync(join(files, `image-${String(i).padStart(2, '0')}.png`), Buffer.concat([image, tail]));
  }
  const sandbox = await startSandboxProcess();
  try {
    await sandbox.roundTrip();
    const steps: Awaited<ReturnType<typeof measureStep>>[] = [];
    const curls: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      steps.push(await measureStep(sandbox, files));
      curls.push(await measureCurl(sandbox, files));
    }
    const of = (name: keyof (typeof steps)[number]) => median(steps.map((step) => step[name]));
    return {
      wallSeconds: of('wall'),
      boundSeconds: of('bound'),
      ratio: median(steps.map(({ wall, bound }) => wall / bound)),
      curlSeconds: median(curls),
      firstTokenSeconds: of('firstToken'),
      firstUploadSeconds: of('firstUpload'),
      roundTripSeconds: of('roundTrip'),
      rounds,
    };
  } finally {
    sandbox.close();
    rmSync(folder, { recursive: true });
  }
}

type SandboxProcess = {
  readonly url: string;
  requests(): Promise<LoggedRequest[]>;
  /** In seconds: a message by a bare client on a connection kept alive, the median of some. */
  roundTrip(): Promise<number>;
  close(): void;
};

/** In a process of its own, as Divar is: what it does must not hold up what is measured. */
async function startSandboxProcess(): Promise<SandboxProcess> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '..', '..', 'src', 'sandbox', 'main.ts')],
    {
      env: { ...process.env, SANDBOX_OPTIONS: JSON.stringify({ latencyMs: LATENCY_MS, keepBytes: false }) },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const line = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
  const { url } = JSON.parse(line.toString()) as { url: string };
  const agent = new Agent({ keepAlive: true });
  return {
    url,
    requests: async () => (await fetch(`${url}/_sandbox/requests`)).json() as Promise<LoggedRequest[]>,
    async roundTrip() {
      const times: number[] = [];
      for (let i = 0; i < 11; i += 1) {
        const begun = performance.now();
        await sendMessage(`${url}/v1/open-platform/chat/bot/conversations/ping/messages`, agent);
        times.push((performance.now() - begun) / 1000);
      }
      return median(times);
    },
    close() {
      agent.destroy();
      child.kill();
    },
  };
}

function sendMessage(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-api-key': 'sandbox-key' };
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', resolve);
    });
    asked.once('error', reject).end('{"text_message":"ping"}');
  });
}

async function measureStep(sandbox: SandboxProcess, files: string) {
  const before = (await sandbox.requests()).length;
  const roundTrip = await sandbox.roundTrip();
  const begun = Date.now();
  const step = await runStep({
    workspace: files,
    inputs: {
      files: '*.png',
      api_key: 'sandbox-key',
      conversation_id: 'bench',
      api_url: sandbox.url,
      upload_url: sandbox.url,
    },
  });
  const wall = (Date.now() - begun) / 1000;
  if (step.outputs.sent_count !== String(FILES)) throw new Error(step.stdout);
  const requests = (await sandbox.requests()).slice(before).filter(({ path }) => !path.includes('/ping/'));
  const end = ({ at, duration_ms }: LoggedRequest) => (at + (duration_ms ?? 0) - begun) / 1000;
  const first = (of: LoggedRequest['step']) => requests.find((one) => one.step === of) as LoggedRequest;
  const firstToken = end(first('upload_token'));
  const firstUpload = (first('upload').duration_ms ?? 0) / 1000;
  return { wall, roundTrip, firstToken, firstUpload, bound: firstToken + firstUpload + FILES * roundTrip };
}

const CURL_LOOP = `
set -eu
for file in "$FILES"/*.png; do
  token=$(curl -sS -X POST "$URL/experimental/open-platform/chat/upload" \\
    -H 'content-type: application/json' -H 'x-api-key: sandbox-key' -d '{}' | cut -d '"' -f 4)
  media=$(curl -sS -X POST "$URL/upload/image" -H "authorization: Bearer $token" \\
    -F "file=@$file;type=image/png" | cut -d '"' -f 4)
  curl -sS -X POST "$URL/v1/open-platform/chat/bot/conversations/bench/messages" \\
    -H 'content-type: application/json' -H 'x-api-key: sandbox-key' -d "{\\"media_token\\":\\"$media\\"}"
done`;

async function measureCurl(sandbox: SandboxProcess, files: string): Promise<number> {
  const before = (await sandbox.requests()).length;
  const begun = performance.now();
  execFileSync('sh', ['-c', CURL_LOOP], {
    env: { ...process.env, FILES: files, URL: sandbox.url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const seconds = (performance.now() - begun) / 1000;
  const sent = (await sandbox.requests())
    .slice(before)
    .filter((one) => one.step === 'message' && one.took_effect);
  if (sent.length !== FILES) throw new Error(`curl delivered ${sent.length} of ${FILES}`);
  return seconds;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

if (process.argv[1] === import.meta.filename) {
  const figures = await measurePipeline();
  const s = (seconds: number) => `${seconds.toFixed(2)} s`;
  process.stdout.write(
    `${FILES} files of 1 MB to one chat, ${LATENCY_MS} ms added to every answer, medians of ${figures.rounds}:\n` +
      `wall time ${s(figures.wallSeconds)}, bound ${s(figures.boundSeconds)} ` +
      `(first token ${s(figures.firstTokenSeconds)}, first upload ${s(figures.firstUploadSeconds)}, ` +
      `${FILES} round trips of ${(figures.roundTripSeconds * 1000).toFixed(1)} ms): ratio ${figures.ratio.toFixed(2)}\n` +
      `a loop over curl ${s(figures.curlSeconds)}: ${(figures.curlSeconds / figures.wallSeconds).toFixed(1)} times as long\n`,
  );
}
