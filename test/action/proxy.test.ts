import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import net from 'node:net';
import { join } from 'node:path';
import tls from 'node:tls';
import { describe, expect, test } from 'vitest';
import type { StepResult } from '../helpers/runner.ts';
import { listen } from '../helpers/serve.ts';
import { annotationsIn, makeWorkspace, openSandbox, post } from '../helpers/workspace.ts';

const TLS = join(import.meta.dirname, '..', 'fixtures', 'tls');
const CERTIFICATE = join(TLS, 'localhost.crt');

/** A sandbox behind TLS, with a certificate that is trusted only when told to. */
async function openSecureSandbox() {
  const sandbox = await openSandbox();
  const protocols = new Set<string | false | null>();
  const server = tls.createServer(
    {
      key: readFileSync(join(TLS, 'localhost.key')),
      cert: readFileSync(CERTIFICATE),
      ALPNProtocols: ['h2', 'http/1.1'],
    },
    (socket) => {
      protocols.add(socket.alpnProtocol);
      const inner = net.connect(sandbox.port, '127.0.0.1');
      socket.on('error', () => inner.destroy()).pipe(inner);
      inner.on('error', () => socket.destroy()).pipe(socket);
    },
  );
  const port = await listen(server);
  return { sandbox, protocols, url: `https://localhost:${port}` };
}

/** A small SOCKS5 proxy (RFC 1928) without a login, and the hosts that it was asked for. */
async function openSocksProxy(): Promise<{ host: string; seen: string[] }> {
  const seen: string[] = [];
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      socket.write(Buffer.from([5, 0]));
      socket.once('data', (request) => {
        // Version, command, reserved, kind of address (3: a name), length of the name.
        const name = request[3] === 3 ? request.subarray(5, 5 + (request[4] ?? 0)).toString() : '?';
        const port = request.readUInt16BE(request.length - 2);
        seen.push(`${name}:${port}`);
        const inner = net.connect(port, '127.0.0.1', () => {
          socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
          socket.pipe(inner).pipe(socket);
        });
        inner.on('error', () => socket.destroy());
      });
    });
  });
  const port = await listen(server);
  return { host: `127.0.0.1:${port}`, seen };
}

type Proxy = { readonly url: string; readonly seen: string[] };

/** A small proxy that tunnels by CONNECT, and records every request. */
async function openProxy(login?: string): Promise<Proxy> {
  const seen: string[] = [];
  const isAllowed = (header: string | undefined) =>
    login === undefined || header === `Basic ${Buffer.from(login).toString('base64')}`;
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.end();
  });
  server.on('connect', (request, socket: net.Socket, head) => {
    seen.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    if (!isAllowed(request.headers['proxy-authorization'])) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\n\r\n');
      return;
    }
    const [host = '', port] = (request.url ?? '').split(':');
    const inner = net.connect(Number(port), host === 'localhost' ? '127.0.0.1' : host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inner.write(head);
      socket.pipe(inner).pipe(socket);
    });
    inner.on('error', () => socket.destroy());
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, seen };
}

async function run(
  url: string,
  sandbox: Parameters<typeof post>[0],
  env: Record<string, string>,
  inputs: Record<string, string> = {},
): Promise<StepResult> {
  const workspace = await makeWorkspace();
  await workspace.sample('photo.jpg', 'photo.jpg');
  return post(sandbox, {
    workspace: workspace.path,
    env,
    inputs: { files: '*', api_url: url, upload_url: url, retries: '0', timeout: '5', ...inputs },
  });
}

/** What is shown of a log: the lines that mask something are not. */
function withoutMasks(stdout: string): string {
  return stdout.replace(/^::add-mask::.*$/gm, '');
}

describe.concurrent('certificates and proxies from the runner’s environment', {
  timeout: 60_000,
}, () => {
  test('an untrusted certificate is a final error that says what to do', async () => {
    const { sandbox, url } = await openSecureSandbox();
    const step = await run(url, sandbox, {});
    expect(step.code).toBe(1);
    expect(step.stdout).toMatch(/certificate is not trusted\. .*set NODE_EXTRA_CA_CERTS/);
    expect(sandbox.requests()).toEqual([]);
  });

  test('NODE_EXTRA_CA_CERTS makes it trusted', async () => {
    const { sandbox, url } = await openSecureSandbox();
    const step = await run(url, sandbox, { NODE_EXTRA_CA_CERTS: CERTIFICATE });
    expect(step.stdout).toContain('Sent 1 message.');
    expect(sandbox.chats()['bot:team']).toHaveLength(1);
  });

  test('speaks HTTP/1.1 only, directly', async () => {
    const { sandbox, url, protocols } = await openSecureSandbox();
    const step = await run(url, sandbox, { NODE_EXTRA_CA_CERTS: CERTIFICATE });
    expect(step.code, step.stdout).toBe(0);
    expect([...protocols]).toEqual(['http/1.1']);
  });

  test('warns, once, when certificates are not checked', async () => {
    const { sandbox, url } = await openSecureSandbox();
    const step = await run(url, sandbox, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
    expect(step.code, step.stdout).toBe(0);
    expect(annotationsIn(step.stdout)).toEqual([
      expect.stringMatching(/^::warning::NODE_TLS_REJECT_UNAUTHORIZED is 0, .*NODE_EXTRA_CA_CERTS/),
    ]);
  });

  test.each(['socks5', 'socks5h', 'socks'])('https goes through a proxy of %s', async (scheme) => {
    const [{ sandbox, url }, proxy] = [await openSecureSandbox(), await openSocksProxy()];
    const env = { NODE_EXTRA_CA_CERTS: CERTIFICATE, ALL_PROXY: `${scheme}://${proxy.host}` };
    const step = await run(url, sandbox, env);
    expect(step.code, step.stdout).toBe(0);
    expect(new Set(proxy.seen)).toEqual(new Set([new URL(url).host]));
  });

  test.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy', 'HTTP_PROXY', 'http_proxy'])(
    'https goes through a tunnel of %s',
    async (name) => {
      const [{ sandbox, url, protocols }, proxy] = [await openSecureSandbox(), await openProxy()];
      const step = await run(url, sandbox, { NODE_EXTRA_CA_CERTS: CERTIFICATE, [name]: proxy.url });
      expect(step.code, step.stdout).toBe(0);
      expect([...protocols]).toEqual(['http/1.1']);
      expect(new Set(proxy.seen)).toEqual(new Set([`CONNECT ${new URL(url).host}`]));
    },
  );

  test.each(['NO_PROXY', 'no_proxy'])('%s excludes a host from the proxy', async (name) => {
    const [{ sandbox, url }, proxy] = [await openSecureSandbox(), await openProxy()];
    const env = {
      NODE_EXTRA_CA_CERTS: CERTIFICATE,
      HTTPS_PROXY: proxy.url,
      [name]: 'other.example,localhost',
    };
    const step = await run(url, sandbox, env);
    expect(step.code, step.stdout).toBe(0);
    expect(proxy.seen).toEqual([]);
  });

  test('a proxy that asks for a login gets the one in its URL, without a scheme too', async () => {
    const [{ sandbox, url }, proxy] = [await openSecureSandbox(), await openProxy('user:pass word')];
    const { host } = new URL(proxy.url);
    const step = await run(url, sandbox, {
      NODE_EXTRA_CA_CERTS: CERTIFICATE,
      HTTPS_PROXY: `user:pass%20word@${host}`,
    });
    expect(step.code, step.stdout).toBe(0);
    expect(step.stdout).not.toContain('pass%20word');
  });

  test('a proxy that refuses says so: nothing was sent', async () => {
    const [{ sandbox, url }, proxy] = [await openSecureSandbox(), await openProxy('user:password')];
    const step = await run(url, sandbox, { NODE_EXTRA_CA_CERTS: CERTIFICATE, HTTPS_PROXY: proxy.url });
    expect(step.code).toBe(1);
    expect(step.stdout).toMatch(
      /its answer was 407 Proxy Authentication Required\. Nothing was sent\. .*HTTPS_PROXY/,
    );
  });

  test.each([
    ['refuses connections', '127.0.0.1:9', /: the connection was refused \(ECONNREFUSED\)/],
    ['has no name that is known', 'proxy.invalid:3128', /: DNS \S+ .*\(E\w+\)/],
  ])('a proxy that %s is named, and not Divar: nothing was sent', async (_what, host, reason) => {
    const { sandbox, url } = await openSecureSandbox();
    const step = await run(url, sandbox, { HTTPS_PROXY: `http://user:hunter2@${host}` });
    expect(step.code).toBe(1);
    const asked = `Asked the proxy ${host} to connect to ${new URL(url).host}, for an upload token`;
    expect(step.stdout).toContain(asked);
    expect(step.stdout).toMatch(reason);
    expect(step.stdout).toMatch(/Nothing was sent\. .*HTTPS_PROXY; hosts in NO_PROXY are reached without it/);
    expect(withoutMasks(step.stdout)).not.toContain('hunter2');
    const masked = ['hunter2', Buffer.from('user:hunter2').toString('base64')];
    for (const secret of masked) expect(step.stdout).toContain(`::add-mask::${secret}\n`);
  });

  test('a SOCKS proxy that can’t be reached is named', async () => {
    const { sandbox, url } = await openSecureSandbox();
    const step = await run(url, sandbox, { HTTPS_PROXY: 'socks5://127.0.0.1:9' });
    expect(step.code).toBe(1);
    expect(step.stdout).toContain(
      `Asked the proxy 127.0.0.1:9 to connect to ${new URL(url).host}, for an upload token: the connection was refused`,
    );
  });

  test('a proxy with an untrusted certificate is named, and what to do is said', async () => {
    const { sandbox, url } = await openSecureSandbox();
    const proxy = await openSecureSandbox();
    const step = await run(url, sandbox, { HTTPS_PROXY: proxy.url });
    expect(step.code).toBe(1);
    const { host } = new URL(proxy.url);
    expect(step.stdout).toContain(`Asked the proxy ${host} to connect to ${new URL(url).host}`);
    expect(step.stdout).toMatch(/certificate is not trusted\. .*set NODE_EXTRA_CA_CERTS/);
  });

  test('a proxy that says nothing is named beside the network', async () => {
    const { sandbox, url } = await openSecureSandbox();
    const silent = net.createServer((socket) => socket.on('error', () => {}));
    const port = await listen(silent);
    const host = `127.0.0.1:${port}`;
    const step = await run(url, sandbox, { HTTP_PROXY: host }, { timeout: '1' });
    expect(step.stdout).toMatch(/an upload token: nothing moved for .*\. Nothing was sent\./);
    expect(step.stdout).toContain(`Check the network, and the proxy ${host} (HTTP_PROXY)`);
  });

  test('a proxy that NO_PROXY excludes is not named', async () => {
    const { sandbox } = await openSecureSandbox();
    const env = { HTTPS_PROXY: 'http://proxy.invalid:3128', NO_PROXY: 'localhost' };
    const step = await run('https://localhost:9', sandbox, env);
    expect(step.stdout).toContain('Asked localhost:9 for an upload token: the connection was refused');
    expect(step.stdout).not.toContain('proxy.invalid');
  });

  test('plain http, allowed for loopback only, uses no proxy: none sees the key', async () => {
    const [sandbox, proxy] = [await openSandbox(), await openProxy()];
    const step = await run(sandbox.url, sandbox, { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url });
    expect(step.code, step.stdout).toBe(0);
    expect(proxy.seen).toEqual([]);
  });
});

test('a variable whose value is no URL ends the step with a clear error, and nothing is sent', async () => {
  const workspace = await makeWorkspace({ samples: true });
  const sandbox = await openSandbox();
  const { code, stdout, outputs } = await post(sandbox, {
    workspace: workspace.path,
    inputs: { files: '*.png' },
    env: { HTTPS_PROXY: 'http://user:hunter2-secret@', NO_PROXY: '' },
  });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^::error::Nothing was sent\. The environment variable HTTPS_PROXY is not the URL of a proxy/m,
  );
  expect(withoutMasks(stdout)).not.toContain('hunter2-secret');
  expect(outputs).toMatchObject({ status: 'failed', sent_count: '0' });
  expect(sandbox.requests()).toEqual([]);
});
