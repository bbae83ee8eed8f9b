import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

const MAIN = new URL('../../src/sandbox/main.ts', import.meta.url).pathname;

async function run(args: string[], options: unknown): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, SANDBOX_OPTIONS: JSON.stringify(options) },
  });
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string];
  return { child, url: (JSON.parse(line) as { url: string }).url };
}

test('in a process of its own it takes options, prints its address and ends on SIGTERM', async () => {
  const { child, url } = await run([], { mediaTokens: ['earlier'], apiKeys: { other: [] } });
  expect((await fetch(`${url}/_sandbox/state`)).status).toBe(200);
  // An open event stream must not delay the exit.
  const stream = await fetch(`${url}/_sandbox/events`);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await stream.text().catch(() => {});
});

test('it ends when its standard input closes, so that it never outlives its test', async () => {
  const { child, url } = await run(['--port', '0'], {});
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  child.stdin?.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
});
