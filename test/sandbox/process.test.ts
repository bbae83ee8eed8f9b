import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { endLater } from '../helpers/cleanup.ts';
import { MAIN, startSandboxProcess } from './sandbox-process.ts';

test('in a process of its own it takes options, prints its address and ends on SIGTERM', async () => {
  const { child, url } = await startSandboxProcess([], { mediaTokens: ['earlier'], apiKeys: { other: [] } });
  const statusWith = async (key: string) =>
    (await fetch(`${url}/v1/open-platform/users`, { headers: { 'x-api-key': key } })).status;
  expect([await statusWith('other'), await statusWith('sandbox-key')]).toEqual([403, 401]);
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

test('a port on the command line counts before that of the options', async () => {
  const { child, url } = await startSandboxProcess(['--port', '0'], { port: 99_999 });
  expect((await fetch(url)).status).toBe(200);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('without options, and with nothing on its standard input, it stays until it is told to end', async () => {
  const env = { ...process.env, SANDBOX_OPTIONS: '' };
  const child = spawn(process.execPath, [MAIN], { stdio: ['ignore', 'pipe', 'inherit'], env });
  endLater(() => child.kill());
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { url, port } = JSON.parse(line) as { url: string; port: number };
  expect(line).toBe(`{"url":"http://127.0.0.1:${port}","port":${port}}`);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect((await fetch(url)).status).toBe(200);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
