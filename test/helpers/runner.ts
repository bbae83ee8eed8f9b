import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { COMPILE_CACHE } from './compile-cache.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What is left of a step when it has ended, as GitHub's runner sees it. */
export type StepResult = {
  /** The exit code; `null` when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
};

export type StepOptions = {
  /** The folder of the action, with its action.yml; this one without. */
  readonly action?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** A file descriptor for the log, in the place of a pipe that is read. */
  readonly log?: number;
  /** A command that starts the step's process, with the limits that it sets. */
  readonly launcher?: readonly [command: string, ...args: string[]];
  /** Called with the started process, to send it a signal for example. */
  readonly onStart?: (step: ChildProcess) => void;
};

/**
 * Runs `dist` as GitHub's runner does: every declared input is in the environment, empty when not given and
 * without a default; outputs and summary are files; the working directory is the workspace.
 */
export async function runStep({
  action: folder = ROOT,
  inputs = {},
  env = {},
  workspace,
  log,
  launcher,
  onStart,
}: StepOptions): Promise<StepResult> {
  const action = await readAction(folder);
  const unknown = Object.keys(inputs).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`not declared in action.yml: ${unknown.join(', ')}`);
  const temporary = await mkdtemp(join(tmpdir(), 'runner-'));
  const files = { output: join(temporary, 'output'), summary: join(temporary, 'summary') };
  await Promise.all(Object.values(files).map((path) => writeFile(path, '')));
  try {
    const node = [process.execPath, join(folder, action.runs.main)] as const;
    const [command, ...args] = launcher ? [...launcher, ...node] : node;
    const step = spawn(command, args, {
      cwd: workspace,
      env: {
        ...runnerVariables(workspace, temporary, files),
        ...inputVariables(action.inputs, inputs),
        ...env,
      },
      stdio: ['ignore', log ?? 'pipe', 'pipe'],
    });
    onStart?.(step);
    const [stdout, stderr, code] = await Promise.all([
      collect(step.stdout),
      collect(step.stderr),
      new Promise<number | null>((resolve) => step.on('exit', resolve)),
    ]);
    const outputs = parseOutputs(await readFile(files.output, 'utf8'));
    return { code, stdout, stderr, outputs, summary: await readFile(files.summary, 'utf8') };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

type ActionFile = {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly main: string };
};

const actions = new Map<string, Promise<ActionFile>>();

/** Read once: hundreds of steps are run, and a test's own action does not change. */
function readAction(folder: string): Promise<ActionFile> {
  const known =
    actions.get(folder) ?? readFile(join(folder, 'action.yml'), 'utf8').then((text) => parse(text));
  actions.set(folder, known);
  return known;
}

export function runnerVariables(
  workspace: string,
  temporary: string,
  files: { output: string; summary: string },
) {
  const { PATH = '', HOME = temporary, SYSTEMROOT } = process.env;
  return {
    PATH,
    HOME,
    ...(SYSTEMROOT ? { SYSTEMROOT } : {}),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'report',
    GITHUB_ACTION: '__self',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    RUNNER_TEMP: temporary,
    ...COMPILE_CACHE,
  };
}

export function inputVariables(
  declared: Record<string, { default?: unknown }>,
  given: Readonly<Record<string, string>>,
) {
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? evaluate(String(input.default ?? '')),
    ]),
  );
}

/** The one expression in action.yml; the runner evaluates it in the `job` context. */
function evaluate(value: string): string {
  return /^\$\{\{ job\.status \}\}$/.test(value) ? 'success' : value;
}

async function collect(stream: NodeJS.ReadableStream | null): Promise<string> {
  if (stream === null) return '';
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** Reads a `GITHUB_OUTPUT` file: `name<<delimiter`, lines, delimiter. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  while (lines.length > 0) {
    const head = /^([^=]+?)<<(.+)$/.exec(lines.shift() ?? '');
    if (!head) continue;
    const end = lines.indexOf(head[2] as string);
    if (end < 0) throw new Error(`output ${head[1]} has no end`);
    outputs[head[1] as string] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}
