import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeStartProblem, type SandboxCommand, serveSandbox } from '../../src/cli/sandbox.ts';
import { VERSION } from '../../src/cli/version.ts';
import { serve } from '../helpers/serve.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { capture } from './capture.ts';

const [, SCRIPT = ''] = process.argv;
beforeEach(() => vi.stubEnv('DIVAR_IDENTIFICATION_KEY', undefined));
afterEach(() => {
  vi.unstubAllEnvs();
  process.argv[1] = SCRIPT;
});

/** Runs the sandbox until `use` is done with its address. */
async function runSandbox(
  command: Partial<SandboxCommand>,
  use: (url: string) => unknown = () => {},
  signal: 'SIGINT' | 'SIGTERM' = 'SIGINT',
) {
  let isReady = false;
  let url = '';
  const ended = await capture(
    () => serveSandbox({ port: 0, json: false, ...command }),
    async ({ stdout }) => {
      if (isReady) return;
      isReady = true;
      url = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout)?.[0] ?? '';
      try {
        await use(url);
      } finally {
        process.emit(signal);
      }
    },
  );
  return { ...ended, url };
}

const instructions = (
  url: string,
  program: string,
  events: string,
  key = 'DIVAR_IDENTIFICATION_KEY=sandbox-identification-key ',
) =>
  `The sandbox stands in for Divar at ${url} until you press Ctrl-C. Nothing is sent to Divar.

In another terminal:

  export DIVAR_API_KEY=sandbox-key DIVAR_ACCESS_TOKEN=sandbox-access-token
  ${program} post --api-url ${url} --upload-url ${url} --oauth-url ${url} \\
    --conversation-id demo --message 'سلام {{date_fa}}'

Add files to the end of the command to send them. See what arrived: ${url} in a browser, or ${url}/_sandbox/chats as JSON

  any id                    is a chat of the bot, or of a post
  sandbox-user              is the user of the access token, the only one that it can write to
  sandbox-access-token      works until two minutes after the first refresh, then it is refused (401)
  sandbox-refresh-token     likewise, with --client-id sandbox-app --redirect-uri https://example.com/callback
                            and DIVAR_CLIENT_SECRET=sandbox-secret; used later, it also revokes its successors
  ${url}/oauth2/auth asks for a user's consent; any http address on this machine can be the redirect address
  A user's message, written on the page, is sent ${events} in another terminal:

  ${key}${program} listen
`;

const NOWHERE = 'nowhere. To receive it, start the sandbox with --events-url http://127.0.0.1:8787, and';

describe('the sandbox says how to send to it', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('and ends, with its address, at %s', async (signal) => {
    process.argv[1] = '/opt/dist/cli/index.js';
    const { url, ...ended } = await runSandbox({}, () => {}, signal);
    expect(ended).toEqual({
      code: undefined,
      stdout: instructions(url, 'node /opt/dist/cli/index.js', NOWHERE),
      stderr: '',
    });
    await expect(fetch(url)).rejects.toThrow();
  });

  test('by its own name, where it was called by that', async () => {
    process.argv[1] = '/usr/bin/divar-chat-media';
    const { url, stdout } = await runSandbox({ eventsUrl: 'http://127.0.0.1:9/x' });
    expect(stdout).toBe(instructions(url, 'divar-chat-media', 'to http://127.0.0.1:9/x. To receive it'));
  });

  test('by way of npx, where npx called it, for no other terminal finds it by name', async () => {
    process.argv[1] = '/home/sara/.npm/_npx/1f/node_modules/.bin/divar-chat-media';
    const { url, stdout } = await runSandbox({});
    expect(stdout).toBe(instructions(url, `npx divar-chat-media@${VERSION}`, NOWHERE));
  });

  test('with a path in quotation marks, where a blank would end it', async () => {
    process.argv[1] = '/home/sara/my tools/dist/cli/index.js';
    const { url, stdout } = await runSandbox({});
    expect(stdout).toBe(instructions(url, 'node "/home/sara/my tools/dist/cli/index.js"', NOWHERE));
  });

  test('without a key of the user’s own', async () => {
    vi.stubEnv('DIVAR_IDENTIFICATION_KEY', 'hunter2-key');
    process.argv[1] = 'divar-chat-media';
    const { url, stdout } = await runSandbox({});
    expect(stdout).toBe(instructions(url, 'divar-chat-media', NOWHERE, ''));
  });

  test('in one line of JSON, for programs', async () => {
    const { url, stdout } = await runSandbox({ json: true });
    expect(stdout).toBe(`{"url":"${url}","port":${new URL(url).port}}\n`);
  });
});

describe('the sandbox sends a user’s message with the key', () => {
  async function keysOf(): Promise<unknown[]> {
    const keys: unknown[] = [];
    const port = await serve(({ headers }, response) => {
      keys.push(headers.authorization);
      response.end('{}');
    });
    await runSandbox({ eventsUrl: `http://127.0.0.1:${port}/` }, (url) =>
      fetch(`${url}/_sandbox/user-messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"text":"hi"}',
      }),
    );
    return keys;
  }

  test('that is ready-made', async () => {
    expect(await keysOf()).toEqual(['sandbox-identification-key']);
  });

  test('of the user', async () => {
    vi.stubEnv('DIVAR_IDENTIFICATION_KEY', 'own-key');
    expect(await keysOf()).toEqual(['own-key']);
  });
});

test('a port that is in use ends with 1, and is told', async () => {
  const { port } = await openSandbox();
  expect(await capture(() => serveSandbox({ port, json: false }))).toEqual({
    code: 1,
    stdout: '',
    stderr: `Error: port ${port} is in use. Choose another one, or leave --port out for any free one.\n`,
  });
});

test.each([
  ['EADDRINUSE', 'port 80 is in use. Choose another one, or leave --port out for any free one.'],
  [
    'EACCES',
    'port 80 is not allowed for this user. Choose one above 1023, or leave --port out for any free one.',
  ],
  ['EOTHER', null],
])('the problem %s is told as %j', (code, told) => {
  expect(describeStartProblem(Object.assign(new Error('x'), { code }), 80)).toBe(told);
});
