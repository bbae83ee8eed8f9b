import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endLater } from '../helpers/cleanup.ts';
import { CLI } from '../helpers/cli.ts';

export type SandboxProcess = { readonly child: ChildProcess; readonly url: string };

export const MAIN = join(import.meta.dirname, '..', '..', 'src', 'sandbox', 'main.ts');

/** A sandbox in a process of its own, started from the sources. */
export function startSandboxProcess(args: readonly string[], options: unknown): Promise<SandboxProcess> {
  return start([MAIN, ...args], { SANDBOX_OPTIONS: JSON.stringify(options) });
}

/** The sandbox of the built command line. */
export function startSandboxCommand(
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<SandboxProcess> {
  return start([CLI, 'sandbox', '--json', ...args], env);
}

/** Both print one line, `{"url":…,"port":…}`, once they listen. The process ends with the test file. */
async function start(args: readonly string[], env: Record<string, string>): Promise<SandboxProcess> {
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  endLater(() => child.kill());
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, url: (JSON.parse(line) as { url: string }).url };
}
