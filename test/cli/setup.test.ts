import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { runCli } from '../helpers/cli.ts';
import { openGitHubApi } from '../helpers/github-api.ts';
import { freePort } from '../helpers/ports.ts';
import { makeFolder } from '../helpers/refresh.ts';
import { makeWorkspace, openSandbox } from '../helpers/workspace.ts';
import { decide } from '../setup/browser.ts';

const SECRETS = { DIVAR_API_KEY: 'sandbox-key', DIVAR_CLIENT_SECRET: 'sandbox-secret' };
const PASTED_AT = 'https://example.com/callback';

type Options = {
  env?: Record<string, string>;
  redirectUri?: string;
  stdout?: number;
  browse: (address: string, child: ChildProcess) => Promise<unknown>;
};

/** Runs `authorize`; `browse` is given the address once it is printed. */
async function authorize(
  sandbox: Sandbox,
  args: readonly string[],
  { env, redirectUri, stdout, browse }: Options,
) {
  const { path } = await makeWorkspace();
  const hosts = ['--api-url', sandbox.url, '--oauth-url', sandbox.url];
  const client = ['--client-id', 'sandbox-app', '--redirect-uri', redirectUri ?? PASTED_AT];
  return runCli(['authorize', ...hosts, ...client, '--debug', ...args], {
    cwd: path,
    env: { ...SECRETS, ...env },
    opensStdin: true,
    ...(stdout === undefined ? {} : { stdout }),
    onStart(child) {
      let seen = '';
      let isOpened = false;
      child.stderr?.on('data', (chunk) => {
        seen += chunk;
        const address = /^ +(http\S+\/oauth2\/auth\?\S+)\n/m.exec(seen)?.[1];
        if (address === undefined || isOpened) return;
        isOpened = true;
        void browse(address, child);
      });
    },
  });
}

const exchanges = (sandbox: Sandbox) => sandbox.requests().filter(({ path }) => path === '/oauth2/token');

const paste = (decision: 'yes' | 'no') => async (address: string, child: ChildProcess) =>
  child.stdin?.write(`${await decide(address, decision)}\n`);

describe.concurrent('authorize', () => {
  test('listens on loopback, and leaves a token file that a run can refresh with', async () => {
    const sandbox = await openSandbox();
    const redirectUri = `http://127.0.0.1:${await freePort()}/callback`;
    const file = join(await makeFolder(), 'token');
    const { code, stdout, stderr } = await authorize(
      sandbox,
      ['--for', 'user', '--refresh-token-file', file],
      {
        redirectUri,
        browse: async (address) => fetch(await decide(address, 'yes', 'sara')),
      },
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('The user’s id, for --user-id: sara');
    const token = (await readFile(file, 'utf8')).trim();
    expect(token).toMatch(/^ory_rt_/);
    expect(stderr).not.toMatch(/ory_|sandbox-secret/);
    const { path } = await makeWorkspace();
    const run = await runCli(
      [
        ...[
          'post',
          '--api-url',
          sandbox.url,
          '--oauth-url',
          sandbox.url,
          '--user-id',
          'sara',
          '--message',
          'Hi',
        ],
        ...['--client-id', 'sandbox-app', '--redirect-uri', redirectUri, '--refresh-token-file', file],
      ],
      { cwd: path, env: SECRETS },
    );
    expect([run.code, run.stderr]).toEqual([
      0,
      expect.stringMatching(
        /Sent the text to user:sara in .*; conversation [0-9a-f-]{36}, writable with the API key alone from now on/,
      ),
    ]);
  });

  test('reads a pasted address, and prints both tokens only where that was asked for', async () => {
    const sandbox = await openSandbox();
    const { code, stdout, stderr } = await authorize(sandbox, ['--scope', 'USER_ID', '--print'], {
      browse: paste('yes'),
    });
    expect([code, stderr]).toEqual([0, expect.stringContaining('Granted: USER_ID offline_access')]);
    expect(stdout).toMatch(/^DIVAR_ACCESS_TOKEN=ory_at_\S+\nDIVAR_REFRESH_TOKEN=ory_rt_\S+\n$/);
    expect(stderr).not.toMatch(/ory_|sandbox-secret/);
  });

  test('ends with 1 after a no, and exchanges nothing', async () => {
    const sandbox = await openSandbox();
    const { code, stdout, stderr } = await authorize(sandbox, ['--for', 'supplier', '--print'], {
      browse: paste('no'),
    });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Error: The user did not consent/m);
    expect(exchanges(sandbox)).toEqual([]);
  });

  test('ends with 1 when the input ends without an address', async () => {
    const sandbox = await openSandbox();
    const { code, stderr } = await authorize(sandbox, ['--for', 'supplier', '--print'], {
      browse: async (_address, child) => child.stdin?.end(),
    });
    expect([code, stderr]).toEqual([1, expect.stringContaining('Error: No address was pasted')]);
  });

  test('keeps the token in a secret of the repository, which is tried first', async () => {
    const [sandbox, github] = [await openSandbox(), await openGitHubApi()];
    const env = { DIVAR_GITHUB_TOKEN: 'github-token-of-tests', GITHUB_API_URL: github.url };
    const args = ['--for', 'supplier', '--refresh-token-secret', 'KEPT', '--repository', 'acme/app'];
    const { code, stderr } = await authorize(sandbox, args, { env, browse: paste('yes') });
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('The refresh token is kept in the secret KEPT of acme/app'),
    ]);
    expect(github.secrets.get('/repos/acme/app/actions/secrets/KEPT')).toMatch(/^ory_rt_/);
    expect(stderr).not.toMatch(/ory_|github-token-of-tests/);

    const refused = await authorize(sandbox, args, {
      env: { ...env, DIVAR_GITHUB_TOKEN: 'another-github-token' },
      browse: async () => expect.fail('somebody was asked'),
    });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /DIVAR_GITHUB_TOKEN is unknown, expired or revoked\. .*nobody was asked for consent/,
    );
    expect(exchanges(sandbox)).toHaveLength(1);
  });

  test('ends with 2 for wrong usage, all of it told in the words of the command line', async () => {
    const { path } = await makeWorkspace();
    const { code, stdout, stderr } = await runCli(['authorize', '--refresh-token-file', 'token', '--print'], {
      cwd: path,
    });
    expect([code, stdout]).toEqual([2, '']);
    for (const told of [
      '--client-id is empty',
      'DIVAR_CLIENT_SECRET is empty',
      '--redirect-uri is empty',
      '--refresh-token-file is “',
      'There is nothing to ask for',
      '--print is given together with',
    ]) {
      expect(stderr).toContain(`Error: ${told}`);
    }
  });
});

describe.concurrent('listen', () => {
  test('prints the id of the first chat alone, and ends', async () => {
    const { path } = await makeWorkspace();
    const port = await freePort();
    const sandbox = await openSandbox({
      events: { url: `http://127.0.0.1:${port}`, identificationKey: 'the-key-of-tests' },
    });
    let written: Promise<{ conversation_id: string }> | null = null;
    const { code, stdout, stderr } = await runCli(['listen', '--once', '--port', String(port)], {
      cwd: path,
      env: { DIVAR_IDENTIFICATION_KEY: 'the-key-of-tests' },
      onStart(child) {
        child.stderr?.on('data', (chunk) => {
          if (String(chunk).includes('addon_SLUG')) written ??= sandbox.writeAsUser({ text: 'سلام' });
        });
      },
    });
    expect(code).toBe(0);
    const { conversation_id } = (await written) ?? { conversation_id: 'none' };
    expect(stdout).toBe(`${conversation_id}\n`);
    expect(stderr).toContain(`Somebody wrote in conversation ${conversation_id} (BOT): “سلام”`);
    expect(stderr).not.toContain('the-key-of-tests');
  });

  test.each([
    [['--once'], 1],
    [[], 0],
  ])('with %j ends with %s when it is stopped before', async (args, expected) => {
    const { path } = await makeWorkspace();
    const { code, stdout } = await runCli(['listen', '--port', '0', ...args], {
      cwd: path,
      env: { DIVAR_IDENTIFICATION_KEY: 'the-key-of-tests' },
      onStart(child) {
        child.stderr?.on('data', (chunk) => {
          if (String(chunk).includes('addon_SLUG')) child.kill('SIGINT');
        });
      },
    });
    expect([code, stdout]).toEqual([expected, '']);
  });

  test('needs the key', async () => {
    const { path } = await makeWorkspace();
    const { code, stderr } = await runCli(['listen'], { cwd: path });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Error: DIVAR_IDENTIFICATION_KEY is empty')]);
  });
});

describe.skipIf(process.platform !== 'linux')('a result on a full disk is told, and ends with 1:', () => {
  const full = openSync('/dev/full', 'w');
  afterAll(() => closeSync(full));
  const lost =
    'Error: The standard output can’t be written (ENOSPC). What was to be printed is lost. Send it elsewhere, and run this again.';

  test('the tokens of a consent', async () => {
    const { code, stderr } = await authorize(await openSandbox(), ['--for', 'user', '--print'], {
      stdout: full,
      browse: paste('yes'),
    });
    expect([code, stderr]).toEqual([1, expect.stringContaining(lost)]);
  });

  test('what doctor found', async () => {
    const { url } = await openSandbox();
    const { path: cwd } = await makeWorkspace();
    const hosts = ['--api-url', url, '--upload-url', url, '--oauth-url', url];
    const { code, stderr } = await runCli(['doctor', ...hosts], { cwd, env: SECRETS, stdout: full });
    expect([code, stderr]).toEqual([1, `${lost}\n`]);
  });

  test('the id of a chat', async () => {
    const { path: cwd } = await makeWorkspace();
    const event = {
      type: 'NEW_CHATBOT_MESSAGE',
      new_chatbot_message: { conversation: { id: 'chat-1', type: 'BOT' }, sender: { type: 'HUMAN' } },
    };
    const { code, stderr } = await runCli(['listen', '--port', '0', '--once'], {
      cwd,
      env: { DIVAR_IDENTIFICATION_KEY: 'the-key-of-tests' },
      stdout: full,
      onStart(child) {
        child.stderr?.on('data', (chunk) => {
          const address = /events at (http\S+)/.exec(String(chunk))?.[1];
          if (address === undefined) return;
          const headers = { authorization: 'the-key-of-tests' };
          void fetch(address, { method: 'POST', headers, body: JSON.stringify(event) });
        });
      },
    });
    expect([code, stderr]).toEqual([1, expect.stringContaining(lost)]);
  });
});
