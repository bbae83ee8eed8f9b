import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ArtifactService, openArtifactService } from '../helpers/artifact-service.ts';
import { endLater } from '../helpers/cleanup.ts';
import { type JobResult, type Machine, readJobs, runJob } from '../helpers/workflow-job.ts';
import { SAMPLES } from '../helpers/workspace.ts';

const PATH = '.github/workflows/post-media.yml';
export const jobs = readJobs(PATH);
const declared: Record<string, { default?: unknown; type: string }> = parse(
  readFileSync(join(import.meta.dirname, '..', '..', PATH), 'utf8'),
).on.workflow_call.inputs;

/** The scripts need what GitHub's runners for Linux and macOS bring along. */
export const canRun =
  process.platform !== 'win32' &&
  spawnSync('jq', ['--version']).status === 0 &&
  spawnSync('curl', ['--version']).status === 0;

export type Inputs = Readonly<Record<string, string | number | boolean>>;
/** A call of the workflow: from which job of the caller, in which attempt, with what. */
export type Call = { readonly from: string; readonly attempt?: number; readonly inputs: Inputs };
export type Recipient = {
  readonly conversation_id: string;
  readonly user_id: string;
  readonly key: string;
};

const IDENTITY = { workflow_repository: 'divar-chat-media/action', workflow_sha: 'a'.repeat(40) };

/** A runner whose folders stay from job to job, gone when the tests of its file have ended. */
export async function makeMachine(service?: ArtifactService): Promise<Machine> {
  const root = mkdtempSync(join(tmpdir(), 'machine-'));
  endLater(() => rmSync(root, { recursive: true, force: true }));
  const machine = { workspace: join(root, 'work'), temp: join(root, 'temp') };
  for (const path of Object.values(machine)) mkdirSync(path);
  return { ...machine, service: service ?? (await openArtifactService()) };
}

function inputsOf(given: Inputs) {
  const defaults = Object.entries(declared).map(([name, input]) => [name, input.default ?? '']);
  return { ...Object.fromEntries(defaults), artifacts: 'report-*', ...given };
}

let checkRuns = 5_000_000_000;

/**
 * Runs the job `plan` of a call, which GitHub lists among the jobs of the run.
 *
 * @param only the ids of the steps to run: each script takes its time
 */
export function plan(
  machine: Machine,
  { from, attempt = 1, inputs }: Call,
  { job = {}, only }: { readonly job?: object; readonly only?: readonly string[] } = {},
): Promise<JobResult> {
  checkRuns += 1;
  const name = `${from} / List the chats`;
  machine.service.jobs.push({
    id: checkRuns,
    name,
    run_attempt: attempt,
    started_at: new Date(checkRuns * 100).toISOString(),
  });
  const contexts = { inputs: inputsOf(inputs), job: { ...IDENTITY, check_run_id: checkRuns, ...job } };
  const { steps, ...rest } = jobs.plan as NonNullable<typeof jobs.plan>;
  const chosen = steps.filter(({ id = '' }) => id === 'shared' || !only || only.includes(id));
  return runJob({ ...rest, steps: chosen }, { machine, attempt, contexts });
}

/** Runs the job `post` of one of the chats that were planned. */
export function postTo(
  machine: Machine,
  { attempt = 1, inputs }: Call,
  planned: JobResult,
  recipient: Recipient,
  { url, secrets = {} }: { readonly url: string; readonly secrets?: Record<string, string> },
): Promise<JobResult> {
  const contexts = {
    inputs: inputsOf(inputs),
    secrets: { api_key: 'sandbox-key', access_token: '', https_proxy: '', ...secrets },
    needs: { plan: { result: planned.result, outputs: planned.outputs } },
    matrix: { recipient },
    job: IDENTITY,
  };
  return runJob(jobs.post as never, {
    machine,
    attempt,
    contexts,
    actionInputs: { api_url: url, upload_url: url, oauth_url: url },
  });
}

/** Runs the job `collect`. */
export function collect(
  machine: Machine,
  planned: JobResult,
  { posted = 'success', attempt = 1 }: { posted?: string; attempt?: number } = {},
): Promise<JobResult> {
  const contexts = {
    inputs: inputsOf({}),
    needs: { plan: { result: planned.result, outputs: planned.outputs }, post: { result: posted } },
  };
  return runJob(jobs.collect as never, { machine, attempt, contexts });
}

export const recipientsOf = (planned: JobResult): Recipient[] =>
  JSON.parse(planned.outputs.recipients ?? '[]');

const sample = (name: string) => readFileSync(join(SAMPLES, name));
/** One of each kind. */
export const FIVE_FILES = {
  'a.png': sample('screenshot.png'),
  'b.jpg': sample('photo.jpg'),
  'c.pdf': sample('report.pdf'),
  'd.m4a': sample('memo.m4a'),
  'e.docx': sample('گزارش.docx'),
};

/** Runs the job of each chat that was planned, or of those that are named, one after the other. */
export async function postAll(
  machine: Machine,
  call: Call,
  planned: JobResult,
  at: Parameters<typeof postTo>[4],
  only?: readonly string[],
): Promise<JobResult[]> {
  const posted: JobResult[] = [];
  for (const recipient of recipientsOf(planned)) {
    if (only && !only.includes(recipient.conversation_id)) continue;
    posted.push(await postTo(machine, call, planned, recipient, at));
  }
  return posted;
}

/** The names of the files that came into a chat, and its texts. */
export const namesIn = (chat: readonly { media: { file_name: string } | null; text: string | null }[] = []) =>
  chat.map(({ media, text }) => media?.file_name ?? text);
