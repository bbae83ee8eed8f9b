import { readFileSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { dirname, join } from 'node:path';
import tls from 'node:tls';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { runCli } from '../helpers/cli.ts';
import { makeFolder } from '../helpers/refresh.ts';
import { listen } from '../helpers/serve.ts';
import { makeWorkspace, openSandbox } from '../helpers/workspace.ts';

const TLS = join(import.meta.dirname, '..', 'fixtures', 'tls');
const CERTIFICATE = join(TLS, 'localhost.crt');
const KEY = { DIVAR_API_KEY: 'sandbox-key' };
const REFRESH = { DIVAR_REFRESH_TOKEN: 'sandbox-refresh-token', DIVAR_CLIENT_SECRET: 'sandbox-secret' };
const CLIENT = ['--client-id', 'sandbox-app', '--redirect-uri', 'https://example.com/callback'];

type Point = { name: string; status: string; seen: string; advice: string };

async function doctor(url: string, env: Record<string, string>, args: readonly string[] = []) {
  const { path } = await makeWorkspace();
  const hosts = ['--api-url', url, '--upload-url', url, '--oauth-url', url];
  const { code, stdout, stderr } = await runCli(['doctor', ...hosts, '--json', ...args], { cwd: path, env });
  const points = (code === 2 ? [] : JSON.parse(stdout).points) as Point[];
  const byName = Object.fromEntries(points.map((point) => [point.name, point]));
  const statuses = Object.fromEntries(points.map(({ name, status }) => [name, status]));
  return { code, stdout, stderr, byName, statuses, host: URL.canParse(url) ? new URL(url).host : '' };
}

/** The same sandbox behind TLS, with a certificate that is trusted only when told to. */
async function openSecure(sandbox: Sandbox): Promise<string> {
  const server = tls.createServer(
    { key: readFileSync(join(TLS, 'localhost.key')), cert: readFileSync(CERTIFICATE) },
    (socket) => {
      const inner = net.connect(sandbox.port, '127.0.0.1');
      socket.on('error', () => inner.destroy()).pipe(inner);
      inner.on('error', () => socket.destroy()).pipe(socket);
    },
  );
  const port = await listen(server);
  return `https://localhost:${port}`;
}

/** A proxy that answers CONNECT in this way; without an answer it opens the tunnel. */
async function openProxy(answer?: string): Promise<string> {
  const server = net.createServer((socket) => {
    socket
      .on('error', () => {})
      .once('data', (head) => {
        if (answer !== undefined) return socket.end(`HTTP/1.1 ${answer}\r\n\r\n`);
        const port = Number(/^CONNECT [^:]+:(\d+)/.exec(head.toString())?.[1]);
        const inner = net.connect(port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
          socket.pipe(inner).pipe(socket);
        });
        inner.on('error', () => socket.destroy());
      });
  });
  const port = await listen(server);
  return `127.0.0.1:${port}`;
}

describe.concurrent('doctor', () => {
  test('says what works, sends nothing, and names what shows only in sending', async () => {
    const sandbox = await openSandbox();
    const env = { ...KEY, ...REFRESH, DIVAR_ACCESS_TOKEN: 'sandbox-access-token' };
    const file = join(await makeFolder(), 'token');
    const { code, byName, statuses, host, stderr } = await doctor(sandbox.url, env, [
      ...CLIENT,
      '--refresh-token-file',
      file,
    ]);
    expect(stderr).toBe('');
    expect(statuses).toEqual({
      [host]: 'ok',
      DIVAR_API_KEY: 'ok',
      CHAT_UPLOAD_MEDIA: 'ok',
      DIVAR_ACCESS_TOKEN: 'ok',
      'refresh token': 'ok',
      CHAT_BOT_SEND_MESSAGE: 'not_known',
      CHAT_SEND_MESSAGE_OAUTH: 'not_known',
    });
    expect(code).toBe(0);
    expect(byName[host]?.seen).toMatch(
      /^reached in \S+ m?s at 127\.0\.0\.1, without a proxy, without TLS; it answered \d{3}\.$/,
    );
    expect(byName.DIVAR_ACCESS_TOKEN?.seen).toBe('is that of the user sandbox-user.');
    expect(sandbox.chats()).toEqual({});
    expect(sandbox.requests().filter(({ path }) => path === '/oauth2/token')).toEqual([]);
  });

  test('prints a line a point, and shows no secret', async () => {
    const { path } = await makeWorkspace();
    const sandbox = await openSandbox();
    const hosts = ['--api-url', sandbox.url, '--upload-url', sandbox.url, '--oauth-url', sandbox.url];
    const env = { DIVAR_API_KEY: 'another-key-of-tests', DIVAR_ACCESS_TOKEN: 'another-access-token' };
    const { code, stdout, stderr } = await runCli(['doctor', ...hosts, '--debug'], { cwd: path, env });
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    for (const line of lines) expect(line).toMatch(/^(ok|failed|not known) {2,}\S+.*: /);
    for (const secret of Object.values(env)) expect(stdout + stderr).not.toContain(secret);
  });

  test('tells a key that is missing, or not known', async () => {
    const { url } = await openSandbox();
    const none = await doctor(url, {});
    expect([none.code, none.byName.DIVAR_API_KEY]).toMatchObject([
      1,
      { status: 'failed', seen: 'is empty.', advice: expect.stringContaining('https://divar.ir/kenar') },
    ]);
    const wrong = await doctor(url, { DIVAR_API_KEY: 'unknown-key' });
    expect([wrong.code, wrong.statuses.CHAT_UPLOAD_MEDIA]).toEqual([1, 'not_known']);
    expect(wrong.byName.DIVAR_API_KEY).toMatchObject({
      status: 'failed',
      seen: expect.stringContaining('401 Unauthorized'),
      advice: expect.stringContaining('Divar does not know this DIVAR_API_KEY.'),
    });
  });

  test('tells a permission that is missing, and where it is given', async () => {
    const { url } = await openSandbox({ apiKeys: { weak: ['CHAT_BOT_SEND_MESSAGE'] } });
    const { code, byName, statuses } = await doctor(url, { DIVAR_API_KEY: 'weak' });
    expect([code, statuses.DIVAR_API_KEY]).toEqual([1, 'ok']);
    expect(byName.CHAT_UPLOAD_MEDIA).toMatchObject({
      status: 'failed',
      advice: expect.stringMatching(
        /^The DIVAR_API_KEY lacks the permission CHAT_UPLOAD_MEDIA\. .*Kenar panel \(https:\/\/divar\.ir\/kenar\)/,
      ),
    });
  });

  test('tells an access token that has expired, and what can’t be known of one', async () => {
    const sandbox = await openSandbox({
      apiKeys: { 'sandbox-key': ['CHAT_UPLOAD_MEDIA', 'USER_RETRIEVE'], narrow: ['CHAT_UPLOAD_MEDIA'] },
      accessTokens: { phone: ['USER_PHONE'] },
    });
    const token = async (accessToken: string, key = KEY) =>
      (await doctor(sandbox.url, { ...key, DIVAR_ACCESS_TOKEN: accessToken })).byName.DIVAR_ACCESS_TOKEN;
    expect(await token('old')).toMatchObject({
      status: 'failed',
      advice: expect.stringMatching(/^The access token has expired .*Run authorize/),
    });
    expect(await token('phone')).toMatchObject({ status: 'ok', advice: expect.stringContaining('USER_ID') });
    expect(await token('phone', { DIVAR_API_KEY: 'narrow' })).toMatchObject({
      status: 'not_known',
      advice: expect.stringContaining('USER_RETRIEVE'),
    });
    expect(await token('phone', { DIVAR_API_KEY: 'unknown' })).toMatchObject({ status: 'not_known' });
  });

  test('tells a host that refuses, and asks nothing more of it', async () => {
    const { code, byName, statuses, host } = await doctor('https://127.0.0.1:9', {
      ...KEY,
      DIVAR_ACCESS_TOKEN: 'x-token',
    });
    expect(code).toBe(1);
    expect(byName[host]).toMatchObject({
      status: 'failed',
      seen: expect.stringMatching(/^not reached in .*the connection was refused \(ECONNREFUSED\)\.$/),
      advice: expect.stringContaining('Divar may be reachable from Iran only'),
    });
    expect(statuses).toMatchObject({
      DIVAR_API_KEY: 'not_known',
      CHAT_UPLOAD_MEDIA: 'not_known',
      DIVAR_ACCESS_TOKEN: 'not_known',
    });
  });

  test('tells a name that DNS does not know', async () => {
    const { byName, host } = await doctor('https://host.invalid', KEY);
    expect(byName[host]?.seen).toMatch(/DNS .* its name \(E\w+\)\.$/);
  });

  test('tells a certificate that is not trusted, and reaches the host once it is', async () => {
    const url = await openSecure(await openSandbox());
    const { code, byName, host } = await doctor(url, KEY);
    expect(code).toBe(1);
    expect(byName[host]).toMatchObject({
      status: 'failed',
      advice: expect.stringMatching(/certificate is not trusted\. .*NODE_EXTRA_CA_CERTS/),
    });
    const trusted = await doctor(url, { ...KEY, NODE_EXTRA_CA_CERTS: CERTIFICATE });
    expect([trusted.code, trusted.byName[host]?.seen]).toEqual([
      0,
      expect.stringMatching(/^reached in .*, without a proxy, TLSv1\.3; it answered/),
    ]);
  });

  test('tells the proxy: one that serves, refuses, is not there, or is no proxy', async () => {
    const url = await openSecure(await openSandbox());
    const through = (proxy: string) =>
      doctor(url, { ...KEY, NODE_EXTRA_CA_CERTS: CERTIFICATE, HTTPS_PROXY: `http://user:hunter2@${proxy}` });
    const served = await through(await openProxy());
    expect([served.code, served.byName[served.host]?.seen]).toEqual([
      0,
      expect.stringMatching(/through the proxy 127\.0\.0\.1:\d+ \(HTTPS_PROXY\), TLSv1\.3/),
    ]);
    const refused = await through(await openProxy('407 Proxy Authentication Required'));
    expect(refused.byName[refused.host]).toMatchObject({
      status: 'failed',
      seen: expect.stringContaining('its answer was 407 Proxy Authentication Required'),
      advice: expect.stringContaining('The proxy asks for a login'),
    });
    const gone = await through('127.0.0.1:9');
    expect(gone.byName[gone.host]).toMatchObject({
      status: 'failed',
      seen: expect.stringContaining('Asked the proxy 127.0.0.1:9 to connect to'),
      advice: expect.stringContaining('HTTPS_PROXY'),
    });
    const wrong = await doctor(url, { ...KEY, HTTPS_PROXY: 'ftp://user:hunter2@proxy' });
    expect([wrong.code, wrong.statuses]).toEqual([1, { proxy: 'failed' }]);
    expect(wrong.byName.proxy?.seen).toContain('HTTPS_PROXY is not the URL of a proxy');
    for (const { stdout, stderr } of [served, refused, gone, wrong])
      expect(stdout + stderr).not.toContain('hunter2');
  });

  test('tells what a refresh lacks, and never uses the token', async () => {
    const sandbox = await openSandbox();
    const refresh = async (env: object, args: readonly string[]) =>
      (await doctor(sandbox.url, { ...KEY, ...env }, args)).byName['refresh token'];
    expect(await refresh({ DIVAR_REFRESH_TOKEN: 'r-token' }, [])).toMatchObject({
      status: 'failed',
      seen: 'incomplete: --client-id is empty. DIVAR_CLIENT_SECRET is empty. --redirect-uri is empty.',
    });
    expect(await refresh(REFRESH, CLIENT)).toMatchObject({
      status: 'not_known',
      advice: expect.stringContaining('Give --refresh-token-file'),
    });
    const file = join(await makeFolder(), 'token');
    const withFile = [...CLIENT, '--refresh-token-file', file];
    const secret = { DIVAR_CLIENT_SECRET: 'sandbox-secret' };
    expect(await refresh(secret, withFile)).toMatchObject({
      status: 'failed',
      seen: expect.stringContaining('--refresh-token-file does not exist yet. authorize makes it.'),
    });
    await writeFile(file, 'r-token\n', { mode: 0o600 });
    expect(await refresh(secret, withFile)).toMatchObject({ status: 'ok' });
    await chmod(file, 0o644);
    expect(await refresh(secret, withFile)).toMatchObject({
      status: 'failed',
      seen: expect.stringContaining('others can read or write it (mode 0644)'),
    });
    await rm(dirname(file), { recursive: true });
    expect(await refresh(secret, withFile)).toMatchObject({ status: 'failed' });
    expect(sandbox.requests().filter(({ path }) => path === '/oauth2/token')).toEqual([]);
  });

  test('tells an API that fails or is used up', async () => {
    for (const [status, message] of [
      [503, 'try later'],
      [429, 'daily quota is used up'],
    ] as const) {
      const { url } = await openSandbox({
        faults: [{ step: 'upload_token', effect: { kind: 'status', status, message } }],
      });
      const { code, byName, statuses } = await doctor(url, KEY);
      expect([code, statuses.DIVAR_API_KEY, byName.CHAT_UPLOAD_MEDIA?.status]).toEqual([
        1,
        'not_known',
        'failed',
      ]);
      expect(byName.CHAT_UPLOAD_MEDIA?.seen).toContain(message);
    }
  });

  test('ends with 2 for an address that can’t be one', async () => {
    const { code, stderr } = await doctor('http://example.com', KEY);
    expect(code).toBe(2);
    expect(stderr).toContain('Error: --api-url is “http://example.com”, which begins with http://');
  });
});
