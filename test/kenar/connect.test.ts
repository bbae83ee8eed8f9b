import { once } from 'node:events';
import { createServer } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openTransport } from '../../src/kenar/http/transport.ts';
import { endLater } from '../helpers/cleanup.ts';
import { makeWorkspace, openSandbox, post } from '../helpers/workspace.ts';
import { openFullListener } from './full-listener.ts';

const request = { headers: {}, body: '{}' };

/** A server on one address of a host; others of the same port are left to the test. */
async function openServer(host: string, port = 0): Promise<number> {
  const server = createServer((_request, response) => response.end('{}'));
  server.listen(port, host);
  await once(server, 'listening');
  endLater(() => server.close());
  return (server.address() as AddressInfo).port;
}

function open(addresses: readonly string[], timeoutSeconds = 10) {
  const transport = openTransport({ timeoutSeconds, lookup: async () => addresses });
  endLater(() => transport.close());
  return transport;
}

// All of 127.0.0.0/8 is this machine, on Linux only.
describe.runIf(process.platform === 'linux')('a host with several addresses', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('is reached though the first takes a second to accept, and the second refuses', async () => {
    const port = await openServer('127.0.0.2');
    // Its connections come to the server behind it as soon as it accepts them.
    const slow = await openFullListener('127.0.0.3', port);
    const transport = open(['127.0.0.3', '127.0.0.4']);
    const answer = transport.request({ ...request, url: `http://divar.example:${port}/` });
    await sleep(600);
    slow.accept();
    await expect.poll(() => slow.received()).toContain('POST / HTTP/1.1');
    await transport.close();
    expect(await answer).toMatchObject({ kind: 'no_response' });
  });

  test.each([
    ['drops packets', true],
    ['refuses connections', false],
  ])('is reached soon though the first %s', async (_what, drops) => {
    const port = await openServer('127.0.0.2');
    if (drops) await openFullListener('127.0.0.3', port);
    const begun = performance.now();
    const transport = open(['127.0.0.3', '127.0.0.2']);
    const answer = await transport.request({ ...request, url: `http://divar.example:${port}/` });
    expect(answer).toMatchObject({ kind: 'answer', status: 200 });
    expect(performance.now() - begun).toBeLessThan(drops ? 3000 : 1000);
  });

  test('that all refuse is described by the reason of the first', async () => {
    const transport = open(['127.0.0.3', '127.0.0.4']);
    const answer = await transport.request({ ...request, url: 'http://divar.example:9/' });
    expect(answer).toMatchObject({
      kind: 'connect_failed',
      cause: { errors: [{ code: 'ECONNREFUSED' }, {}] },
    });
  });

  test('that gets no answer within the timeout is given up, and nothing was sent', async () => {
    const { port } = await openFullListener('127.0.0.3');
    const transport = open(['127.0.0.3'], 1);
    const answer = await transport.request({ ...request, url: `http://divar.example:${port}/` });
    expect(answer).toMatchObject({ kind: 'connect_failed' });
  });

  test('can be a proxy: its next address is tried too', async () => {
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on('connect', ({ url }, socket) => {
      asked.push(String(url));
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    proxy.listen(0, '127.0.0.2');
    await once(proxy, 'listening');
    endLater(() => proxy.close());
    const { port } = proxy.address() as AddressInfo;
    await openFullListener('127.0.0.3', port);
    vi.stubEnv('https_proxy', `http://proxy.example:${port}`);
    const transport = open(['127.0.0.3', '127.0.0.2']);
    const answer = await transport.request({ ...request, url: 'https://divar.example/' });
    expect(answer).toMatchObject({
      kind: 'connect_failed',
      cause: { message: expect.stringMatching(/^Proxy response \(403\)/) },
    });
    expect(asked).toEqual(['divar.example:443']);
  });
});

describe.runIf(process.platform === 'linux')('a connection that is being made', () => {
  test('does not delay the end of its transport', async () => {
    const { port } = await openFullListener();
    const transport = openTransport({ timeoutSeconds: 60 });
    const answer = transport.request({ ...request, url: `http://127.0.0.1:${port}/` });
    await sleep(100);
    const begun = performance.now();
    await transport.close();
    expect(await answer).toMatchObject({ kind: 'connect_failed' });
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  test('does not keep the process running after its last line', async () => {
    const [{ port }, sandbox, workspace] = [
      await openFullListener(),
      await openSandbox(),
      await makeWorkspace(),
    ];
    await workspace.sample('photo.jpg', 'photo.jpg');
    const url = `http://127.0.0.1:${port}`;
    let lastLine = 0;
    const step = await post(sandbox, {
      workspace: workspace.path,
      inputs: { files: '*', api_url: url, upload_url: url },
      onStart(child) {
        child.stdout?.on('data', (text) => {
          if (String(text).includes('Upload and send')) setTimeout(() => child.kill('SIGINT'), 300);
          if (String(text).includes('not delivered.')) lastLine = performance.now();
        });
      },
    });
    expect(step.stdout).toContain('not delivered.');
    expect(step.code).toBe(1);
    expect(performance.now() - lastLine).toBeLessThan(2000);
  });
});

test('an IPv6 address in brackets is connected to', async () => {
  const server = net.createServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'));
  server.listen(0, '::1');
  const isThere = await Promise.race([
    once(server, 'listening').then(() => true),
    once(server, 'error').then(() => false),
  ]);
  if (!isThere) return;
  endLater(() => server.close());
  const transport = openTransport({ timeoutSeconds: 5 });
  endLater(() => transport.close());
  const { port } = server.address() as AddressInfo;
  expect(await transport.request({ ...request, url: `http://[::1]:${port}/` })).toMatchObject({
    status: 200,
  });
});
