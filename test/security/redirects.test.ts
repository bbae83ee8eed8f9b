import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/sandbox/sandbox.ts';
import { makeFolder, postToUser, REFRESH } from '../helpers/refresh.ts';
import { listen } from '../helpers/serve.ts';
import { annotationsIn, makeWorkspace, openSandbox } from '../helpers/workspace.ts';

const STATUSES = [301, 302, 303, 307, 308];

/** A host that a redirect leads to; it counts what arrives. */
async function openOther(): Promise<{ url: string; requests: number }> {
  const other = { url: '', requests: 0 };
  const server = createServer((_request, response) => {
    other.requests += 1;
    response.end('{}');
  });
  server.on('connection', () => {
    other.requests += 1;
  });
  const port = await listen(server);
  other.url = `http://127.0.0.1:${port}`;
  return other;
}

/** Everything that is asked for at `step` is redirected, each request with another status. */
async function redirectAll(step: Step, statuses: readonly number[]) {
  const [workspace, folder, sandbox, other] = await Promise.all([
    makeWorkspace(),
    makeFolder(),
    openSandbox({ oauth: { userId: null } }),
    openOther(),
  ]);
  for (const [n, status] of statuses.entries()) {
    await workspace.sample('screenshot.png', `${n}.png`);
    sandbox.fault({
      step: step as 'upload',
      effect: { kind: 'redirect', status, location: `${other.url}/secret-path?secret=query` },
    });
  }
  const result = await postToUser(sandbox, null, {
    workspace: workspace.path,
    inputs: {
      ...REFRESH,
      refresh_token_file: join(folder, 'token'),
      files: step === 'message' ? '' : '*.png',
      ...(step === 'message'
        ? { user_id: '', conversation_type: 'post', conversation_id: statuses.join('\n') }
        : { user_id: 'sara' }),
    },
  });
  return { ...result, sandbox, other };
}

describe.concurrent('a redirect', () => {
  test.for([
    ['the API host, asked for an upload token', 'upload_token', STATUSES],
    ['the upload host', 'upload', STATUSES],
    ['the API host, asked for a message', 'message', STATUSES],
    ...STATUSES.map((status) => [`the OAuth host, a ${status}`, 'refresh', [status]] as const),
  ] as const)('of %s is not followed, and named by its host only', async ([, step, statuses]) => {
    const { code, stdout, outputs, sandbox, other } = await redirectAll(step, statuses);
    expect(code).toBe(1);
    expect(other.requests).toBe(0);
    // Final: no second try, to no host.
    expect(sandbox.requests().filter((request) => request.step === step)).toHaveLength(statuses.length);
    const errors = annotationsIn(stdout).join('\n');
    for (const status of statuses) expect(errors).toContain(`the answer was ${status} `);
    expect(errors).toContain(`to ${new URL(other.url).host}. Redirects are not followed`);
    expect(stdout + JSON.stringify(outputs)).not.toMatch(/secret-path|secret=query/);
  });
});
