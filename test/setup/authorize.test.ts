import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileTokenStore } from '../../src/credentials/token-file.ts';
import type { TokenStore } from '../../src/credentials/token-store.ts';
import type { OauthClient } from '../../src/kenar/token-request.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { authorize } from '../../src/setup/authorize.ts';
import { freePort } from '../helpers/ports.ts';
import { makeFolder } from '../helpers/refresh.ts';
import { listen } from '../helpers/serve.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { openTestKenar, type TestKenar } from '../kenar/test-kenar.ts';
import { decide } from './browser.ts';

const SCOPES = ['CHAT_BOT_USER_MESSAGE_SEND', 'USER_ID', 'offline_access'];
const PASTED_AT = 'https://example.com/callback';

type Setup = {
  readonly sandbox: Sandbox;
  readonly client: OauthClient;
  readonly test: TestKenar;
  readonly path: string;
  readonly store: TokenStore;
};

async function openSetup(change: Partial<OauthClient> & { file?: string } = {}): Promise<Setup> {
  const { file = 'token', ...ofClient } = change;
  const sandbox = await openSandbox();
  const client = {
    clientId: 'sandbox-app',
    clientSecret: 'sandbox-secret',
    redirectUri: `http://localhost:${await freePort()}/callback`,
    ...ofClient,
  };
  const path = join(await makeFolder(), file);
  return { sandbox, client, test: await openTestKenar(sandbox.url), path, store: fileTokenStore(path) };
}

/** Runs the flow; `browse` is given the address as soon as it is printed, and returns what is pasted. */
function run(
  { sandbox, client, test: { kenar, context, lines }, path, store }: Setup,
  browse: (address: string) => Promise<string | null | undefined>,
  more: { scopes?: readonly string[]; apiKey?: string | null; print?: boolean } = {},
) {
  const { scopes = SCOPES, apiKey = 'sandbox-key', print = false } = more;
  const hosts = { api: sandbox.url, upload: sandbox.url, oauth: sandbox.url };
  const keptIn = print ? null : { location: { kind: 'file', path } as const, repository: '' };
  let browsed: Promise<string | null | undefined> = Promise.resolve(null);
  const info = (line: string) => {
    lines.push(line);
    if (line.startsWith(`${sandbox.url}/oauth2/auth?`)) browsed = browse(line);
  };
  return authorize(
    { hosts, client, scopes, apiKey, keptIn },
    {
      kenar,
      context: { ...context, log: { ...context.log, info } },
      store: print ? null : store,
      readPasted: async () => (await browsed) ?? null,
    },
  );
}

const exchanges = (sandbox: Sandbox) =>
  sandbox.requests().filter(({ path, method }) => method === 'POST' && path === '/oauth2/token');

const follow = async (location: string) => void (await fetch(location));
const kept = (path: string) => readFile(path, 'utf8').catch(() => null);

describe('a consent', () => {
  test('comes back to the loopback address, and its refresh token is kept', async () => {
    const setup = await openSetup();
    const { sandbox, client, test, path } = setup;
    const granted = await run(setup, async (address) => follow(await decide(address, 'yes', 'sara')));
    expect(await kept(path)).toBe(`${granted.refreshToken}\n`);
    const log = test.lines.join('\n');
    expect(log).toContain(`The refresh token is kept in “${path}”`);
    expect(log).toContain('Granted: CHAT_BOT_USER_MESSAGE_SEND USER_ID offline_access');
    expect(log).toContain('The access token lives 60 minutes, the refresh token 30 days.');
    expect(log).toContain('The user’s id, for user_id: sara');
    const refreshed = await test.kenar.refreshTokens(client, granted.refreshToken ?? '', granted.accessToken);
    expect(await test.kenar.getUser(refreshed.accessToken)).toEqual({ userId: 'sara' });
    expect(exchanges(sandbox)).toHaveLength(2);
  });

  test('may come as the pasted address, in quotes or with blanks around it', async () => {
    const setup = await openSetup({ redirectUri: PASTED_AT });
    const granted = await run(setup, async (address) => `"${await decide(address, 'yes')}"`);
    expect(await kept(setup.path)).toBe(`${granted.refreshToken}\n`);
  });

  test('that was refused ends there: nothing is exchanged, nothing kept', async () => {
    const setup = await openSetup();
    const ended = run(setup, async (address) => follow(await decide(address, 'no')));
    await expect(ended).rejects.toThrow(
      'The user did not consent, so there are no tokens. Nothing was exchanged.',
    );
    expect(exchanges(setup.sandbox)).toEqual([]);
    expect(await kept(setup.path)).toBeNull();
  });

  test.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
    ['no state', (url: URL) => url.searchParams.delete('state')],
    ['its state twice', (url: URL) => url.searchParams.append('state', url.searchParams.get('state') ?? '')],
    ['an error and another state', (url: URL) => (url.search = '?error=access_denied&state=a-random-state')],
  ])('with %s is not for this request: nothing is exchanged', async (_what, change) => {
    const setup = await openSetup();
    const ended = run(setup, async (address) => {
      const url = new URL(await decide(address, 'yes'));
      change(url);
      await follow(url.href);
    });
    await expect(ended).rejects.toThrow('its state is missing or another one. Nothing was exchanged.');
    expect(exchanges(setup.sandbox)).toEqual([]);
    expect(await kept(setup.path)).toBeNull();
  });

  test('to a scope that the app may not ask for says what Divar said', async () => {
    const setup = await openSetup();
    const ended = run(setup, async (address) => follow(await decide(address, 'yes')), {
      scopes: ['NO_SCOPE'],
    });
    await expect(ended).rejects.toThrow(
      /“invalid_scope: The OAuth 2\.0 Client is not allowed to request scope 'NO_SCOPE'\.”\. Nothing was exchanged\. Scopes of an app are granted in the Kenar panel/,
    );
    expect(exchanges(setup.sandbox)).toEqual([]);
  });

  test.each([
    ['nothing', null, /No address was pasted/],
    [
      'another address',
      'https://example.com/other?code=a&state=b',
      /is not an address that begins with https:\/\/example\.com\/callback/,
    ],
    ['a code alone', 'ory_ac_x', /is not an address that begins with/],
  ])('is not exchanged when %s is pasted', async (_what, pasted, told) => {
    const setup = await openSetup({ redirectUri: PASTED_AT });
    await expect(run(setup, async () => pasted)).rejects.toThrow(told);
    expect(exchanges(setup.sandbox)).toEqual([]);
  });

  test('whose exchange is refused names what is wrong, and keeps nothing', async () => {
    const setup = await openSetup({ clientSecret: 'another-secret' });
    const ended = run(setup, async (address) => follow(await decide(address, 'yes')));
    await expect(ended).rejects.toThrow(
      /401 Unauthorized: “invalid_client.*client_id .* or client_secret is wrong/,
    );
    expect(await kept(setup.path)).toBeNull();
  });

  test('is exchanged once, since a code that comes twice revokes its tokens', async () => {
    for (const effect of [
      { kind: 'reset_after' },
      { kind: 'status', status: 502 },
      { kind: 'bad_json' },
    ] as const) {
      const setup = await openSetup();
      setup.sandbox.fault({ step: 'refresh', effect });
      await expect(run(setup, async (address) => follow(await decide(address, 'yes')))).rejects.toThrow();
      expect([effect.kind, exchanges(setup.sandbox).length]).toEqual([effect.kind, 1]);
    }
  });

  test('is exchanged again when the request certainly did not arrive', async () => {
    const setup = await openSetup();
    const granted = run(setup, async (address) => {
      const location = await decide(address, 'yes');
      setup.sandbox.fault({ step: 'refresh', effect: { kind: 'refuse', ms: 30 } });
      await follow(location);
    });
    expect((await granted).refreshToken).toMatch(/^ory_rt_/);
  });
});

describe('before anybody is asked', () => {
  const neverAsked = async () => expect.fail('the address was printed');

  test('the token file is proven writable', async () => {
    const setup = await openSetup({ file: 'gone/token' });
    await expect(run(setup, neverAsked)).rejects.toThrow(
      /its folder can’t be written to \(ENOENT\)\. The refresh token could not be kept, so nobody was asked for consent\./,
    );
    expect(setup.sandbox.requests()).toEqual([]);
  });

  test('the redirect address is listened on', async () => {
    const port = await listen(createServer());
    const setup = await openSetup({ redirectUri: `http://127.0.0.1:${port}/` });
    await expect(run(setup, neverAsked)).rejects.toThrow(
      `The redirect address can’t be listened on: 127.0.0.1:${port} is in use by another program.`,
    );
  });
});

test('a refresh token that can’t be saved after all is told as lost', async () => {
  const setup = await openSetup({ file: 'token' });
  const ended = run(setup, async (address) => {
    const location = await decide(address, 'yes');
    // The lock is taken beside the file, so the folder goes once it is there.
    setup.sandbox.fault({ step: 'refresh', effect: { kind: 'delay', ms: 300 } });
    const followed = follow(location);
    setTimeout(() => rm(join(setup.path, '..'), { recursive: true, force: true }), 150);
    await followed;
  });
  await expect(ended).rejects.toThrow(
    /refresh token could not be saved, and is lost\..*the user has to consent once more/,
  );
});

test('the id of the user is not part of the consent: a failure is a warning', async () => {
  const setup = await openSetup();
  const yes = async (address: string) => follow(await decide(address, 'yes'));
  await run(setup, yes, { apiKey: null });
  expect(setup.test.lines.join('\n')).toContain('The user’s id is not known: asking for it needs api_key');
  const other = await openSetup();
  other.sandbox.fault({ step: 'user', effect: { kind: 'status', status: 403 } });
  await run(other, yes);
  expect(other.test.lines.join('\n')).toMatch(/The user’s id is not known\. .*403 Forbidden/);
});

test('without a place to keep it nothing is written, and the caller has both tokens', async () => {
  const setup = await openSetup();
  const granted = await run(setup, async (address) => follow(await decide(address, 'yes')), { print: true });
  expect([granted.accessToken, granted.refreshToken]).toEqual([
    expect.stringMatching(/^ory_at_/),
    expect.stringMatching(/^ory_rt_/),
  ]);
  expect(await kept(setup.path)).toBeNull();
  const log = setup.test.context.redactor.redact(setup.test.lines.join('\n'));
  expect(log).not.toMatch(/ory_(at|rt|ac)_/);
});

test('the redirect address answers the browser once, and nothing else', async () => {
  const setup = await openSetup();
  const { redirectUri } = setup.client;
  await run(setup, async (address) => {
    const { origin } = new URL(redirectUri);
    expect((await fetch(`${origin}/favicon.ico`)).status).toBe(404);
    expect((await fetch(redirectUri, { method: 'POST' })).status).toBe(405);
    const page = await fetch(await decide(address, 'yes'));
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).toMatch(/پاسخ رسید.*ترمینال[\s\S]*Close this page and go back to the terminal/);
    return null;
  });
  await expect(fetch(redirectUri)).rejects.toThrow();
});

test('a cancel ends the wait', async () => {
  const setup = await openSetup();
  const ended = run(setup, async () => {
    setup.test.canceller.abort();
    return null;
  });
  await expect(ended).rejects.toThrow('The run was cancelled.');
  expect(exchanges(setup.sandbox)).toEqual([]);
});
