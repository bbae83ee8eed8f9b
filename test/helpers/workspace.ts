import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { endLater } from './cleanup.ts';
import { runStep, type StepOptions, type StepResult } from './runner.ts';

export const SAMPLES = join(import.meta.dirname, '..', 'fixtures', 'files', 'samples');

export type Workspace = {
  readonly path: string;
  write(name: string, content: string | Buffer): Promise<void>;
  /** Copies a sample under another name. */
  sample(from: string, to: string): Promise<void>;
  sha256(name: string): Promise<string>;
};

/** A folder of its own for a test, gone when the tests of its file have ended. */
export async function makeWorkspace(options: { samples?: boolean } = {}): Promise<Workspace> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'workspace-')));
  endLater(() => rm(path, { recursive: true, force: true }));
  if (options.samples) await cp(SAMPLES, path, { recursive: true });
  return {
    path,
    async write(name, content) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content);
    },
    async sample(from, to) {
      await mkdir(dirname(join(path, to)), { recursive: true });
      await cp(join(SAMPLES, from), join(path, to));
    },
    sha256: async (name) =>
      createHash('sha256')
        .update(await readFile(join(path, name)))
        .digest('hex'),
  };
}

/** A sandbox for a test, closed when the tests of its file have ended. */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  endLater(() => sandbox.close());
  return sandbox;
}

/** Runs the action against a sandbox, with what every run needs; `inputs` go before. */
export function post(sandbox: Sandbox, step: StepOptions): Promise<StepResult> {
  const inputs = {
    api_key: 'sandbox-key',
    conversation_id: 'team',
    api_url: sandbox.url,
    upload_url: sandbox.url,
    ...step.inputs,
  };
  return runStep({ ...step, inputs });
}

/** The lines of a log that are annotations: `::error …` and `::warning …`. */
export function annotationsIn(stdout: string): string[] {
  return stdout.split('\n').filter((line) => /^::(error|warning|notice)/.test(line));
}
