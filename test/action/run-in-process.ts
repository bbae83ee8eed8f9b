import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { INPUT_NAMES } from '../../src/inputs/table.ts';
import { CANCEL_SIGNALS } from '../../src/runtime/cancel.ts';
import { endLater } from '../helpers/cleanup.ts';
import { parseOutputs, runnerVariables } from '../helpers/runner.ts';

export type StepEnd = {
  readonly exitCode: unknown;
  readonly lines: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
};

const folder = await mkdtemp(join(tmpdir(), 'step-'));
endLater(() => rm(folder, { recursive: true, force: true }));
const files = { output: join(folder, 'output'), summary: join(folder, 'summary') };

/**
 * Runs the action's main module in this process, with the runner's environment around it: quicker than a process of
 * its own. One at a time, and all of a file with the same job summary: `@actions/core` looks for it once.
 *
 * @param env goes over the runner's
 * @param logError what each write to the log meets, as an event
 */
export async function runStepInProcess(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>> = {},
  logError?: Error,
): Promise<StepEnd> {
  await Promise.all(Object.values(files).map((path) => writeFile(path, '')));
  const before = { ...process.env };
  const given = Object.fromEntries(
    INPUT_NAMES.map((name) => [`INPUT_${name.toUpperCase()}`, inputs[name] ?? '']),
  );
  Object.assign(process.env, runnerVariables(workspace, folder, files), given);
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  const listeners = new Set(process.stdout.listeners('error'));
  let written = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    if (logError) process.nextTick(() => process.stdout.emit('error', logError));
    else written += String(text);
    return true;
  });
  // It is called when nothing is left to do; the process is the test's.
  vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  try {
    vi.resetModules();
    await import('../../src/main.ts');
    return {
      exitCode: process.exitCode,
      lines: written.split(/\r?\n/).filter((line) => line !== ''),
      outputs: parseOutputs(await readFile(files.output, 'utf8')),
      summary: await readFile(files.summary, 'utf8'),
    };
  } finally {
    process.exitCode = undefined;
    write.mockRestore();
    for (const one of process.stdout.listeners('error')) {
      if (!listeners.has(one)) process.stdout.off('error', one as () => void);
    }
    for (const signal of CANCEL_SIGNALS) process.removeAllListeners(signal);
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
