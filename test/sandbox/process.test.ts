import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startSandboxProcess } from './sandbox-process.ts';

test('in a process of its own it takes options, prints its address and ends on SIGTERM', async () => {
  const { child, url } = await startSandboxProcess([], { mediaTokens: ['earlier'], apiKeys: { other: [] } });
  expect((await fetch(`${url}/_sandbox/state`)).status).toBe(200);
  // An open event stream must not delay the exit.
  const stream = await fetch(`${url}/_sandbox/events`);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await stream.text().catch(() => {});
});

test('it ends when its standard input closes, so that it never outlives its test', async () => {
  const { child, url } = await startSandboxProcess(['--port', '0'], {});
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  child.stdin?.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
});
