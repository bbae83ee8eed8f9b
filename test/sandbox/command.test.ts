import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { runCli } from '../helpers/cli.ts';
import { listen } from '../helpers/serve.ts';
import { postJson } from './requests.ts';
import { startSandboxCommand } from './sandbox-process.ts';

test.each([
  [{}, 'sandbox-identification-key'],
  [{ DIVAR_IDENTIFICATION_KEY: 'my-key' }, 'my-key'],
])('with %o the command sends a user’s message to --events-url with the key %s', async (env, key) => {
  const server = createServer((_request, response) => response.end());
  const port = await listen(server);
  const received = once(server, 'request') as Promise<[IncomingMessage]>;
  const eventsUrl = `http://127.0.0.1:${port}/events`;
  const { url } = await startSandboxCommand(['--events-url', eventsUrl], env);
  const answer = await postJson(`${url}/_sandbox/user-messages`, { text: 'a' }, {});
  expect(await answer.json()).toMatchObject({ event: { status: 200 } });
  expect((await received)[0].headers.authorization).toBe(key);
});

test('an events address that is none is wrong usage', async () => {
  const { code, stderr } = await runCli(['sandbox', '--events-url', 'file:///etc'], {
    cwd: import.meta.dirname,
  });
  expect([code, stderr]).toEqual([2, expect.stringContaining('an http or https address')]);
});

test('the help says how long the ready-made tokens work', async () => {
  const { stdout } = await runCli(['sandbox', '--help'], { cwd: import.meta.dirname });
  expect(stdout).toMatch(/Two minutes after the first refresh both tokens are refused/);
});

test('what it prints names the commands to copy, and no identification key but its own', async () => {
  const printed = async (args: string[], env = {}) => {
    const onStart = (child: ChildProcess) => child.stdout?.once('data', () => child.kill('SIGINT'));
    return (await runCli(['sandbox', ...args], { cwd: import.meta.dirname, env, onStart })).stdout;
  };
  const without = await printed([]);
  expect(without).toMatch(/ post --api-url (http:\S+) --upload-url \1 --oauth-url \1 /);
  expect(without).toMatch(/--events-url http:\S+, and in another terminal:/);
  expect(without).toMatch(/^ {2}DIVAR_IDENTIFICATION_KEY=sandbox-identification-key .* listen$/m);
  const own = await printed(['--events-url', 'http://127.0.0.1:8787'], {
    DIVAR_IDENTIFICATION_KEY: 'my-key',
  });
  expect(own).toMatch(/^ {2}node \S+ listen$/m);
  expect(own).not.toContain('my-key');
});
