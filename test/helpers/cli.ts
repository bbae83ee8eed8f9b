import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { COMPILE_CACHE } from './compile-cache.ts';

export const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');

export type CliResult = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the built command line as a CI does: no terminal, and of the environment only what is given. */
export async function runCli(
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    /** File descriptors for standard output and error, in the place of pipes that are read. */
    readonly stdout?: number;
    readonly stderr?: number;
    /** Leaves the standard input open, for `onStart`; else it is empty. */
    readonly opensStdin?: boolean;
    readonly onStart?: (child: ChildProcess) => void;
  },
): Promise<CliResult> {
  const { PATH = '', SYSTEMROOT } = process.env;
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: options.cwd,
    env: { PATH, ...COMPILE_CACHE, ...(SYSTEMROOT ? { SYSTEMROOT } : {}), ...options.env },
    stdio: [options.opensStdin ? 'pipe' : 'ignore', options.stdout ?? 'pipe', options.stderr ?? 'pipe'],
  });
  options.onStart?.(child);
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}
