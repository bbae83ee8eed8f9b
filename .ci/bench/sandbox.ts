import type { LoggedRequest, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { withChildServer } from './child-server.ts';

export type RunningSandbox = {
  readonly url: string;
  readonly port: number;
  /** The requests since the last time this was asked. */
  newRequests(): Promise<LoggedRequest[]>;
};

const MAIN = new URL('../../src/sandbox/main.ts', import.meta.url);

/** Starts the sandbox for as long as `use` takes. */
export function withSandbox<Result>(
  options: SandboxOptions,
  use: (sandbox: RunningSandbox) => Promise<Result>,
): Promise<Result> {
  const env = { SANDBOX_OPTIONS: JSON.stringify({ ...options, keepBytes: false }) };
  return withChildServer(MAIN, env, (address: { url: string; port: number }) => {
    let seen = 0;
    return use({
      ...address,
      async newRequests() {
        const response = await fetch(`${address.url}/_sandbox/requests`);
        const requests = (await response.json()) as LoggedRequest[];
        const fresh = requests.filter(({ id }) => id > seen);
        seen = requests.at(-1)?.id ?? seen;
        return fresh;
      },
    });
  });
}

/** Inputs that let the action reach it. */
export function inputsFor({ url }: { readonly url: string }): Record<string, string> {
  return { api_key: SANDBOX_KEY, api_url: url, upload_url: url, oauth_url: url };
}

/** The key that a sandbox without options knows. */
export const SANDBOX_KEY = 'sandbox-key';
