import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { LoggedRequest, SandboxOptions } from '../../src/sandbox/sandbox.ts';

export type RunningSandbox = {
  readonly url: string;
  /** The requests since the last time this was asked. */
  newRequests(): Promise<LoggedRequest[]>;
};

/** The sandbox in a process of its own for as long as `use` takes: its work must not count as the action's. */
export async function withSandbox<Result>(
  options: SandboxOptions,
  use: (sandbox: RunningSandbox) => Promise<Result>,
): Promise<Result> {
  const main = fileURLToPath(new URL('../../src/sandbox/main.ts', import.meta.url));
  const child = spawn(process.execPath, [main], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, SANDBOX_OPTIONS: JSON.stringify({ ...options, keepBytes: false }) },
  });
  try {
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const { url } = JSON.parse(line) as { url: string };
    let seen = 0;
    return await use({
      url,
      async newRequests() {
        const response = await fetch(`${url}/_sandbox/requests`);
        const requests = (await response.json()) as LoggedRequest[];
        const fresh = requests.filter(({ id }) => id > seen);
        seen = requests.at(-1)?.id ?? seen;
        return fresh;
      },
    });
  } finally {
    child.stdin.end();
    await once(child, 'exit');
  }
}

/** Inputs that let the action reach it. */
export function inputsFor({ url }: RunningSandbox): Record<string, string> {
  return { api_key: SANDBOX_KEY, api_url: url, upload_url: url, oauth_url: url };
}

/** The key that a sandbox without options knows. */
export const SANDBOX_KEY = 'sandbox-key';
