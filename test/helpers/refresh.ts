import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { endLater } from './cleanup.ts';
import type { GitHubApi } from './github-api.ts';
import type { StepOptions, StepResult } from './runner.ts';
import { post } from './workspace.ts';

/** What a run needs to refresh against a sandbox; where the token is kept is left to the test. */
export const REFRESH = {
  refresh_token: 'sandbox-refresh-token',
  client_id: 'sandbox-app',
  client_secret: 'sandbox-secret',
  redirect_uri: 'https://example.com/callback',
};

export const IN_SECRET = {
  ...REFRESH,
  refresh_token_secret: 'DIVAR_REFRESH_TOKEN',
  github_token: 'github-token-of-tests',
};

export const SECRET = '/repos/acme/app/actions/secrets/DIVAR_REFRESH_TOKEN';

/** A folder outside every workspace. */
export async function makeFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'kept-')));
  endLater(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the action for a user of the bot, whose messages need an access token. */
export function postToUser(
  sandbox: Sandbox,
  github: GitHubApi | null,
  step: StepOptions,
): Promise<StepResult> {
  return post(sandbox, {
    ...step,
    inputs: {
      oauth_url: sandbox.url,
      conversation_id: '',
      user_id: 'sandbox-user',
      message: 'Hello',
      ...step.inputs,
    },
    env: { ...(github === null ? {} : { GITHUB_API_URL: github.url }), ...step.env },
  });
}

/** The pairs that the sandbox gave out are in no log of its own, so what was used tells: tokens of messages. */
export function accessTokensUsed(sandbox: Sandbox): string[] {
  return sandbox
    .requests()
    .filter(({ step }) => step === 'message')
    .map(({ headers }) => (headers.authorization ?? '').replace(/^Bearer /, ''));
}

/** Forms of the refreshes that were asked for. */
export function refreshForms(sandbox: Sandbox): Record<string, string>[] {
  return sandbox
    .requests()
    .filter(({ step }) => step === 'refresh')
    .map(({ body }) => Object.fromEntries(new URLSearchParams(body ?? '')));
}

/** Whether a refresh token is one that the sandbox takes, which only the newest is after two minutes. */
export async function isAccepted(sandbox: Sandbox, refreshToken: string): Promise<boolean> {
  const form = { grant_type: 'refresh_token', ...REFRESH, refresh_token: refreshToken };
  const answer = await fetch(`${sandbox.url}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return answer.status === 200;
}
