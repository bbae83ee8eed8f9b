import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep, type StepResult } from '../../test/helpers/runner.ts';

/** What a preload is to note of a program (preload-*.mjs). It costs time, so what is timed alone goes without. */
type Watched = 'memory' | 'loaded';

export type Timed = { readonly ms: number };
export type ActionRun = Timed & {
  /** When it started, in milliseconds since 1970, as the sandbox notes its requests. */
  readonly startedAt: number;
  readonly step: StepResult;
  /** From the start to the first line that `firstLine` matches. */
  readonly firstLineMs: number;
  readonly note: string;
};

export type RunOptions = {
  readonly watch?: Watched | undefined;
  readonly firstLine?: RegExp;
  /** The folder of another action; without, `dist` is run. */
  readonly action?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A step that ends with another one is an error: nothing was measured. */
  readonly exitCode?: number;
};

/** Runs `dist` as the runner does, and times the whole process. */
export async function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  { watch, firstLine = /^/, exitCode = 0, env = {}, ...options }: RunOptions = {},
): Promise<ActionRun> {
  let ms = Number.NaN;
  let startedAt = Number.NaN;
  let firstLineMs = Number.NaN;
  const { result: step, note } = await noting(watch, (watching) =>
    runStep({
      ...options,
      workspace,
      inputs,
      env: { ...env, ...watching },
      onStart(child) {
        const sinceStart = stopwatch();
        startedAt = Date.now();
        child.once('exit', () => {
          ms = sinceStart();
        });
        child.stdout?.on('data', (chunk: Buffer) => {
          if (Number.isNaN(firstLineMs) && firstLine.test(chunk.toString())) firstLineMs = sinceStart();
        });
      },
    }),
  );
  if (step.code !== exitCode) {
    throw new Error(`The action ended with ${step.code}, not ${exitCode}:\n${step.stdout}\n${step.stderr}`);
  }
  return { ms, startedAt, step, firstLineMs, note };
}

/** `node -e 0`: what no program in Node can be faster or smaller than. */
export async function runBareNode(watch?: Watched): Promise<Timed & { note: string }> {
  const { result, note } = await noting(watch, (env) => runCommand(process.execPath, ['-e', '0'], { env }));
  return { ...result, note };
}

/** Runs a command to its end, and times it. Its own output is dropped, unless it fails. */
export async function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, input = '' }: { env?: Readonly<Record<string, string>>; input?: string } = {},
): Promise<Timed & { stdout: string }> {
  const { PATH = '', SYSTEMROOT } = process.env;
  const child = spawn(command, args, {
    env: { PATH, ...(SYSTEMROOT ? { SYSTEMROOT } : {}), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const sinceStart = stopwatch();
  // A command that never reads it may end first; whether it did its work, its exit code tells.
  child.stdin.on('error', () => {}).end(input);
  const [ms, stdout, stderr] = await Promise.all([
    once(child, 'exit').then(sinceStart),
    textOf(child.stdout),
    textOf(child.stderr),
  ]);
  if (child.exitCode !== 0) throw new Error(`${command} failed: ${stderr}`);
  return { ms, stdout };
}

/** Whether a program is there. */
export async function isInstalled(program: string): Promise<boolean> {
  return runCommand(program, ['--version']).then(
    () => true,
    () => false,
  );
}

/**
 * Does one after the other, over and over (A B A B …), so that whatever else the machine does meets all of them alike.
 */
export async function inTurn<Runs extends Record<string, (round: number) => Promise<unknown>>>(
  rounds: number,
  runs: Runs,
): Promise<{ [Name in keyof Runs]: Awaited<ReturnType<Runs[Name]>>[] }> {
  const names = Object.keys(runs) as (keyof Runs)[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as {
    [Name in keyof Runs]: Awaited<ReturnType<Runs[Name]>>[];
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      results[name].push((await runs[name]?.(round)) as Awaited<ReturnType<Runs[typeof name]>>);
    }
  }
  return results;
}

function stopwatch(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}

async function noting<Result>(
  watch: Watched | undefined,
  run: (env: Record<string, string>) => Promise<Result>,
): Promise<{ result: Result; note: string }> {
  if (watch === undefined) return { result: await run({}), note: '' };
  const folder = mkdtempSync(join(tmpdir(), 'bench-note-'));
  try {
    const BENCH_NOTE = join(folder, 'note');
    const preload = new URL(`preload-${watch}.mjs`, import.meta.url);
    const result = await run({ BENCH_NOTE, NODE_OPTIONS: `--import ${preload}` });
    return { result, note: readFileSync(BENCH_NOTE, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function textOf(stream: NonNullable<ChildProcess['stdout']>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
