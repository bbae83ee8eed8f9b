import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { endLater } from '../helpers/cleanup.ts';
import { listen } from '../helpers/serve.ts';

const TLS = join(import.meta.dirname, '..', 'fixtures', 'tls');

export type SecureServer = {
  readonly port: number;
  /** Of each connection, what was agreed on. */
  readonly protocols: unknown[];
  /** `METHOD PATH` of each request. */
  readonly lines: string[];
  readonly headers: Record<string, unknown>[];
};

/** A server behind TLS that could speak HTTP/2 too; its certificate is not trusted. */
export async function openSecureServer(): Promise<SecureServer> {
  const [protocols, lines, headers]: [unknown[], string[], Record<string, unknown>[]] = [[], [], []];
  const server = https.createServer(
    {
      key: readFileSync(join(TLS, 'localhost.key')),
      cert: readFileSync(join(TLS, 'localhost.crt')),
      ALPNProtocols: ['h2', 'http/1.1'],
    },
    (request, response) => {
      lines.push(`${request.method} ${request.url}`);
      headers.push(request.headers);
      response.end('{}');
    },
  );
  server.on('secureConnection', (socket: TLSSocket) => protocols.push(socket.alpnProtocol));
  server.on('tlsClientError', () => {});
  endLater(() => server.closeAllConnections());
  return { port: await listen(server), protocols, lines, headers };
}

export type Proxy = { readonly port: number; readonly asked: string[] };

/** An HTTP proxy that tunnels by CONNECT. */
export async function openHttpProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end();
  });
  server.on('connect', ({ url = '' }, socket: net.Socket, head: Buffer) => {
    asked.push(`CONNECT ${url}`);
    const inner = net.connect(Number(url.split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.write(head);
      socket.pipe(inner).pipe(socket);
    });
    inner.on('error', () => socket.destroy());
    socket.on('error', () => inner.destroy());
  });
  return { port: await listen(server), asked };
}

/** A SOCKS5 proxy (RFC 1928) without a login. */
export async function openSocksProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      socket.write(Buffer.from([5, 0]));
      socket.once('data', (request) => {
        const port = request.readUInt16BE(request.length - 2);
        asked.push(`SOCKS ${request.subarray(5, 5 + (request[4] ?? 0))}:${port}`);
        const inner = net.connect(port, '127.0.0.1', () => {
          socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
          socket.pipe(inner).pipe(socket);
        });
        inner.on('error', () => socket.destroy());
      });
    });
  });
  return { port: await listen(server), asked };
}
