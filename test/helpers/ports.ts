import { once } from 'node:events';
import net from 'node:net';
import { endLater } from './cleanup.ts';
import { listen } from './serve.ts';

const HOST = '127.0.0.1';

/**
 * Systems hand out ports from 32,768 on, so that nobody is given one below while a test waits to listen on it. Each
 * worker has a range of its own.
 */
const FIRST_PORT = 15_000 + Number(process.env.VITEST_POOL_ID ?? 0) * 500;

let tried = 0;

/** A free port of loopback, for an address that must be known before it is listened on. */
export async function freePort(): Promise<number> {
  const port = FIRST_PORT + (tried++ % 500);
  const server = net.createServer().listen(port, HOST);
  return once(server, 'listening').then(
    () => new Promise<number>((resolve) => void server.close(() => resolve(port))),
    () => freePort(),
  );
}

/**
 * A port of loopback that refuses connections until the tests of the file have ended. A connection from it holds it, and
 * nobody ever listened on it: a program that is being started keeps a socket that was closed open for a moment.
 */
export async function closedPort(): Promise<number> {
  const holder = net.connect(await listen(net.createServer()), HOST);
  await once(holder, 'connect');
  endLater(() => holder.destroy());
  return holder.localPort as number;
}
