import { type FileHandle, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { AccessError } from '../../src/credentials/access.ts';
import type { Credentials } from '../../src/credentials/credentials.ts';
import { obtainAccess } from '../../src/credentials/renewable.ts';
import { fileTokenStore } from '../../src/credentials/token-file.ts';
import { type TokenStore, TokenStoreError } from '../../src/credentials/token-store.ts';
import { openKenar } from '../../src/kenar/client.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { endLater } from '../helpers/cleanup.ts';
import { makeFolder, REFRESH, refreshForms } from '../helpers/refresh.ts';
import { silentLog } from '../helpers/silent-log.ts';
import { openSandbox } from '../helpers/workspace.ts';

const CREDENTIALS: Credentials = {
  kind: 'refresh',
  client: {
    clientId: 'sandbox-app',
    clientSecret: 'sandbox-secret',
    redirectUri: 'https://example.com/callback',
  },
  refreshToken: 'sandbox-refresh-token',
  accessToken: null,
  keptIn: { kind: 'file', path: 'the store is given' },
};

/** A run against a sandbox, with a clock that waits for nothing. */
async function start(store: Partial<TokenStore>) {
  const sandbox = await openSandbox();
  const kept: string[] = [];
  const waits: number[] = [];
  let now = 0;
  const clock = {
    now: () => now,
    monotonic: () => now,
    random: () => 1,
    async sleep(milliseconds: number) {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
  const hosts = { api: sandbox.url, upload: sandbox.url, oauth: sandbox.url };
  const { signal } = new AbortController();
  const context = { clock, log: silentLog, redactor: createRedactor(), signal, forceSignal: signal };
  const kenar = openKenar({ hosts, apiKey: 'sandbox-key', retries: 3, timeoutSeconds: 5 }, context);
  endLater(() => kenar.close());
  const whole: TokenStore = {
    label: 'the secret TOKEN',
    exclusively: (use) => use(),
    load: async () => null,
    verifyWritable: async () => {},
    save: async (token) => void kept.push(token),
    ...store,
  };
  const obtain = () =>
    obtainAccess(CREDENTIALS, { kenar, context, openTokenStore: async () => whole, retries: 3 });
  return { sandbox, kept, waits, obtain, pass: (ms: number) => (now += ms) };
}

async function failureOf(doing: Promise<unknown>): Promise<AccessError> {
  const error = await doing.then(
    () => null,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(AccessError);
  return error as AccessError;
}

describe('access that can be renewed', () => {
  test('tries for two minutes to save the new refresh token, then says how to recover', async () => {
    let tries = 0;
    const given: string[] = [];
    const { obtain, waits } = await start({
      async save(token) {
        tries += 1;
        given.push(token);
        throw new TokenStoreError(`can’t be written: the answer was ${token}.`, { transient: true });
      },
    });
    const error = await failureOf(obtain());
    expect(error.endsRun).toBe(true);
    expect(tries).toBe(waits.length + 1);
    const all = waits.reduce((sum, wait) => sum + wait, 0);
    expect(all).toBeGreaterThan(100_000);
    expect(all).toBeLessThanOrEqual(120_000);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(error.message).toMatch(
      /no message was sent\. The secret TOKEN can’t be written: the answer was \*\*\*\..*After that, to recover: fix the reason above, ask the user for consent again/,
    );
    expect(new Set(given).size).toBe(1);
    expect(given[0]?.length).toBeGreaterThan(8);
    expect(error.message).not.toContain(given[0]);
  });

  test('tries again after any error while there is a token to lose', async () => {
    let tries = 0;
    const { obtain } = await start({
      async save() {
        tries += 1;
        if (tries < 3) throw new RangeError('of some library');
      },
    });
    expect((await obtain()).token()).not.toBeNull();
    expect(tries).toBe(3);
  });

  test('tries the write test again when its failure may pass, and refreshes only then', async () => {
    const proofs: boolean[] = [];
    const { obtain, kept } = await start({
      async verifyWritable() {
        proofs.push(proofs.length === 2);
        if (!proofs.at(-1)) throw new TokenStoreError('can’t be written: 502.', { transient: true });
      },
    });
    await obtain();
    expect(proofs).toEqual([false, false, true]);
    expect(kept).toHaveLength(1);
  });

  test('is renewed once for all messages that were refused at the same time, from the newest pair', async () => {
    const { obtain, sandbox, kept } = await start({});
    const access = await obtain();
    const refused = access.token() ?? '';
    expect(await Promise.all([access.renew(refused), access.renew(refused), access.renew(refused)])).toEqual([
      true,
      true,
      true,
    ]);
    expect(await access.renew(refused)).toBe(true);
    expect(access.token()).not.toBe(refused);
    expect(kept).toHaveLength(2);
    expect(refreshForms(sandbox)[1]).toMatchObject({ refresh_token: kept[0], code: refused });
  });

  test('is renewed with the token that another run saved meanwhile', async () => {
    let stored: string | null = null;
    const { obtain, sandbox, kept } = await start({ load: async () => stored });
    const access = await obtain();
    const [first] = kept;
    // Another run refreshes: its token is not the one that this run knows.
    const form = { grant_type: 'refresh_token', ...REFRESH, refresh_token: String(first) };
    const answer = await fetch(`${sandbox.url}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    stored = ((await answer.json()) as { refresh_token: string }).refresh_token;
    expect(await access.renew(access.token() ?? '')).toBe(true);
    const last = refreshForms(sandbox).at(-1);
    expect(last).toMatchObject({ refresh_token: stored });
    // The access token that this run has belongs to another pair.
    expect(last).not.toHaveProperty('code');
  });

  test('keeps the old token when a renewal fails', async () => {
    const { obtain, sandbox } = await start({});
    const access = await obtain();
    const token = access.token();
    sandbox.fault({ step: 'refresh', effect: { kind: 'status', status: 400 } });
    const error = await failureOf(access.renew(token ?? ''));
    expect(error.endsRun).toBe(false);
    expect(access.token()).toBe(token);
  });

  test('is not renewed again within a minute, but later it is', async () => {
    const { obtain, pass, kept } = await start({});
    const access = await obtain();
    await access.renew(access.token() ?? '');
    expect(await access.renew(access.token() ?? '')).toBe(false);
    pass(60_000);
    expect(await access.renew(access.token() ?? '')).toBe(true);
    expect(kept).toHaveLength(3);
  });

  test('tests the store before each renewal, and does not renew again after a failed test', async () => {
    let proofs = 0;
    const { obtain, sandbox } = await start({
      async verifyWritable() {
        proofs += 1;
        if (proofs > 1) throw new TokenStoreError('can’t be written: 403.', { transient: false });
      },
    });
    const access = await obtain();
    const token = access.token() ?? '';
    const error = await failureOf(access.renew(token));
    expect(error.endsRun).toBe(true);
    expect(error.message).toMatch(/^The secret TOKEN can’t be written: 403\. .*nothing was refreshed/);
    await failureOf(access.renew(token));
    expect(proofs).toBe(2);
    expect(refreshForms(sandbox)).toHaveLength(1);
    expect(access.token()).toBe(token);
  });
});

test.skipIf(process.platform === 'win32')(
  'a token file is on disk before it replaces the old one, and its folder after',
  async () => {
    const folder = await makeFolder();
    const path = join(folder, 'token');
    await writeFile(path, 'old-token\n', { mode: 0o600 });
    const order: string[] = [];
    const handle = await open(path);
    const handles = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    const isFolder = async (file: FileHandle) => (await file.stat()).isDirectory();
    const { writeFile: writeTo, sync } = handles;
    vi.spyOn(handles, 'writeFile').mockImplementation(async function (this: FileHandle, ...args) {
      await writeTo.apply(this, args);
      order.push(`write ${String(args[0]).trim()}`);
    });
    vi.spyOn(handles, 'sync').mockImplementation(async function (this: FileHandle) {
      await sync.call(this);
      order.push(
        `flush ${(await isFolder(this)) ? 'folder' : 'file'}, at ${await readFile(path, 'utf8')}`.trim(),
      );
    });
    await fileTokenStore(path).save('new-token');
    vi.restoreAllMocks();
    expect(order).toEqual(['write new-token', 'flush file, at old-token', 'flush folder, at new-token']);
  },
);
