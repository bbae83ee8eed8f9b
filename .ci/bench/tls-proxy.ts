/**
 * A TLS server in front of the sandbox, whose port SANDBOX_PORT names, and a proxy that tunnels to it, in a process of
 * their own. Prints `{"url":…,"proxy":…}` once both listen. By hand, as in the tests of proxies: a tunnel is two pipes.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import tls from 'node:tls';

const FIXTURES = new URL('../../test/fixtures/tls/', import.meta.url);
const sandboxPort = Number(process.env.SANDBOX_PORT);

const secure = tls.createServer(
  {
    key: readFileSync(new URL('localhost.key', FIXTURES)),
    cert: readFileSync(new URL('localhost.crt', FIXTURES)),
    noDelay: true,
  },
  (socket) => join(socket, net.connect({ port: sandboxPort, host: '127.0.0.1', noDelay: true })),
);
const proxy = createServer({ noDelay: true });
proxy.on('connect', (_request, socket: net.Socket, head: Buffer) => {
  const inner = net.connect({ port: portOf(secure), host: '127.0.0.1', noDelay: true }, () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    inner.write(head);
  });
  join(socket, inner);
});

await Promise.all(
  [secure, proxy].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))),
);
process.stdout.write(
  `${JSON.stringify({ url: `https://localhost:${portOf(secure)}`, proxy: `http://127.0.0.1:${portOf(proxy)}` })}\n`,
);
process.stdin.resume().once('end', () => process.exit(0));

function join(outer: net.Socket, inner: net.Socket): void {
  outer.on('error', () => inner.destroy()).pipe(inner);
  inner.on('error', () => outer.destroy()).pipe(outer);
}

function portOf(server: net.Server): number {
  return (server.address() as AddressInfo).port;
}
