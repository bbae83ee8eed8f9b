import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openGitHubApi } from '../helpers/github-api.ts';
import { accessTokensUsed, IN_SECRET, isAccepted, makeFolder, REFRESH, SECRET } from '../helpers/refresh.ts';
import { makeWorkspace, openSandbox } from '../helpers/workspace.ts';
import { runStepInProcess } from './run-in-process.ts';

async function openStep() {
  const [workspace, sandbox] = [await makeWorkspace(), await openSandbox()];
  const all = {
    api_url: sandbox.url,
    upload_url: sandbox.url,
    oauth_url: sandbox.url,
    api_key: 'sandbox-key',
    user_id: 'sandbox-user',
    message: 'Hi',
    retries: '0',
    job_summary: 'false',
  };
  const run = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
    runStepInProcess(workspace.path, { ...all, ...inputs }, env);
  return { sandbox, run };
}

const onLinux = test.skipIf(process.platform !== 'linux');

onLinux('a job summary that can’t be written is told in the log, and the step fails', async () => {
  const { run } = await openStep();
  const inputs = { job_summary: 'true', access_token: 'sandbox-access-token' };
  const step = await run(inputs, { GITHUB_STEP_SUMMARY: '/dev/full' });
  expect(step.lines.slice(-2)).toEqual([
    '::error::The job summary can’t be written (ENOSPC). What was sent stays sent: see the other places before you run it again.',
    'Sent 1 message.',
  ]);
  expect([step.outputs.status, step.exitCode]).toEqual(['sent', 1]);
});

test('a refresh token is kept in its file before the message, and both new tokens are masked', async () => {
  const { sandbox, run } = await openStep();
  const path = join(await makeFolder(), 'token');
  const step = await run({ ...REFRESH, refresh_token_file: path });
  const kept = (await readFile(path, 'utf8')).trim();
  const [used] = accessTokensUsed(sandbox);
  expect(step.lines).toEqual(expect.arrayContaining([`::add-mask::${kept}`, `::add-mask::${used}`]));
  expect(kept).not.toBe(REFRESH.refresh_token);
  expect(await isAccepted(sandbox, kept)).toBe(true);
  expect(step.exitCode).toBe(0);
  // The sandbox's chats are named by their users; a message to one tells its chat.
  expect(step.lines.at(-3)).toMatch(
    /^Sent the text to user:sandbox-user in \d+ ms; conversation \S+, writable with the API key alone from now on$/,
  );
});

test('a refresh token is kept in its secret, sealed, before the message', async () => {
  const [{ run }, github] = [await openStep(), await openGitHubApi()];
  const step = await run(IN_SECRET, { GITHUB_API_URL: `${github.url}//` });
  expect(step.lines.filter((line) => line.startsWith('::error'))).toEqual([]);
  expect([...github.secrets.keys()]).toEqual([SECRET]);
  expect(step.lines).toContain(`::add-mask::${github.secrets.get(SECRET)}`);
  expect(step.lines).toContain(
    'Got a fresh access token; the new refresh token is in the secret DIVAR_REFRESH_TOKEN',
  );
  expect(step.exitCode).toBe(0);
});
