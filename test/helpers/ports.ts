import { once } from 'node:events';
import net from 'node:net';
import { endLater } from './cleanup.ts';

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
 * A port of loopback that refuses connections until the tests of the file have ended. A connection from it holds it:
 * a port that was listened on and closed may be given to the next test that asks for one.
 */
export async function closedPort(): Promise<number> {
  const server = net.createServer().listen(0, HOST);
  await once(server, 'listening');
  const holder = net.connect((server.address() as net.AddressInfo).port, HOST);
  await Promise.all([once(holder, 'connect'), once(server, 'connection')]);
  server.close();
  endLater(() => holder.destroy());
  return holder.localPort as number;
}
