import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ArtifactService } from './artifact-service.ts';
import { asText, type Contexts, fillIn, holds } from './expressions.ts';
import { parseOutputs, runStep } from './runner.ts';

const ROOT = join(import.meta.dirname, '..', '..');

type Step = {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly steps: readonly Step[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
};
type Outputs = Readonly<Record<string, string>>;

/** A runner of one's own: its folders stay from job to job. */
export type Machine = {
  readonly workspace: string;
  readonly temp: string;
  readonly service: ArtifactService;
};

export type JobResult = {
  readonly result: 'success' | 'failure';
  readonly outputs: Outputs;
  readonly log: string;
  /** The names of the steps that ran, in order. */
  readonly ran: readonly string[];
};

export type JobOptions = {
  readonly machine: Machine;
  readonly attempt?: number;
  /** `inputs`, `secrets`, `needs`, `matrix` and properties of `job`. */
  readonly contexts: Contexts;
  /** Inputs of the action that a workflow does not pass on: where the sandbox is. */
  readonly actionInputs?: Outputs;
};

/** Reads a workflow of this repository. */
export function readJobs(path: string): Readonly<Record<string, Job>> {
  return parse(readFileSync(join(ROOT, path), 'utf8')).jobs;
}

/**
 * Runs the steps of a job as GitHub's runner does: expressions by GitHub's library, scripts by bash, the action from
 * `dist`; artifacts and caches come from and go to a service of the test. Checkouts put the working copy's `action.yml` in place.
 */
export async function runJob(job: Job, options: JobOptions): Promise<JobResult> {
  const { machine, attempt = 1 } = options;
  const steps: Record<string, { outputs: Outputs }> = {};
  const log: string[] = [];
  const ran: string[] = [];
  let status: 'success' | 'failure' = 'success';
  const base = () => ({
    github: { run_id: '4711', run_attempt: String(attempt), token: 'ghs_token', repository: 'acme/app' },
    runner: { temp: machine.temp },
    ...options.contexts,
    job: { status, ...(options.contexts.job as object) },
    steps,
  });
  const env = Object.fromEntries(
    Object.entries(job.env ?? {}).map(([name, value]) => [name, asText(fillIn(value, base()))]),
  );
  for (const step of job.steps) {
    const contexts = { ...base(), env };
    if (!holds(step.if ?? '', contexts, status)) continue;
    ran.push(step.name ?? step.uses ?? '');
    const filled = (values: Readonly<Record<string, unknown>> = {}) =>
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          asText(fillIn(String(value), contexts, status)),
        ]),
      );
    try {
      const outputs = await runOne(step, filled(step.env), filled(step.with), { ...options, attempt, log });
      if (step.id) steps[step.id] = { outputs };
    } catch (error) {
      if (error instanceof StepError && step.id) steps[step.id] = { outputs: error.outputs };
      log.push(String(error));
      status = 'failure';
    }
  }
  const outputs = Object.fromEntries(
    Object.entries(job.outputs ?? {}).map(([name, value]) => [
      name,
      asText(fillIn(value, { ...base(), env })),
    ]),
  );
  return { result: status, outputs, log: log.join('\n'), ran };
}

/** A step that ended red; what it set by then stays set. */
class StepError extends Error {
  override readonly name = 'StepError';
  readonly outputs: Outputs;
  constructor(message: string, outputs: Outputs) {
    super(message);
    this.outputs = outputs;
  }
}

async function runOne(
  step: Step,
  env: Outputs,
  inputs: Outputs,
  { machine, attempt, actionInputs, log }: JobOptions & { attempt: number; log: string[] },
): Promise<Outputs> {
  const { workspace, temp, service } = machine;
  const variables = {
    GITHUB_API_URL: service.url,
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: String(attempt),
    RUNNER_TEMP: temp,
    ...env,
  };
  if (step.run !== undefined) return runScript(step.run, variables, workspace, log);
  const uses = step.uses ?? '';
  const at = (path = '') => (path.startsWith('/') ? path : join(workspace, path));
  if (uses.startsWith('actions/checkout@')) {
    if (existsSync(at(inputs.path))) throw new Error(`something is in the place of the code: ${inputs.path}`);
    mkdirSync(at(inputs.path), { recursive: true });
    cpSync(join(ROOT, 'action.yml'), join(at(inputs.path), 'action.yml'));
    return {};
  }
  if (uses.startsWith('actions/download-artifact@')) {
    service.download({ ...inputs, path: at(inputs.path) });
    return {};
  }
  if (uses.startsWith('actions/cache/')) {
    if (uses.startsWith('actions/cache/restore@')) service.restoreCache(inputs, at(inputs.path));
    else service.saveCache(inputs.key ?? '', inputs.path ?? '', at(inputs.path));
    return {};
  }
  if (uses.startsWith('actions/upload-artifact@')) {
    const kept = service.upload({ name: inputs.name ?? '', path: at(inputs.path), run: '4711' });
    if (kept === 'no files' && inputs['if-no-files-found'] === 'error') throw new Error('no files');
    return {};
  }
  if (!existsSync(join(at(uses), 'action.yml'))) throw new Error(`there is no action in ${uses}`);
  const { code, outputs, stdout } = await runStep({
    workspace,
    inputs: { ...inputs, ...actionInputs },
    env: { ...variables, GITHUB_JOB: 'post', GITHUB_ACTION: step.id ?? '' },
  });
  log.push(stdout);
  if (code !== 0) throw new StepError(`the action ended with ${code}`, outputs);
  return outputs;
}

/** Runs a script as `shell: bash` does. */
export async function runScript(
  text: string,
  env: Outputs,
  cwd: string,
  log: string[] = [],
): Promise<Outputs> {
  const { PATH = '', HOME = '', LANG = 'C.UTF-8' } = process.env;
  const output = join(env.RUNNER_TEMP ?? cwd, 'github-output');
  writeFileSync(output, '');
  const failed = await new Promise<Error | null>((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text],
      { cwd, env: { PATH, HOME, LANG, ...env, GITHUB_OUTPUT: output } },
      (error, stdout, stderr) => {
        log.push(stdout, stderr);
        resolve(error);
      },
    );
  });
  const outputs = readOutputs(readFileSync(output, 'utf8'));
  if (failed) throw new StepError(`the script failed: ${log.slice(-2).join('')}`, outputs);
  return outputs;
}

/** Both forms of a `GITHUB_OUTPUT` file: `name=value`, and the one with a delimiter. */
function readOutputs(text: string): Outputs {
  const single = [...text.matchAll(/^([a-z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
  return { ...Object.fromEntries(single), ...parseOutputs(text) };
}
