import { once } from 'node:events';
import { createServer, Server as HttpServer, type RequestListener } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { endLater } from './cleanup.ts';

/** Listens on a free port of loopback until the tests of the file have ended; gives the port. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  endLater(() => {
    server.close();
    if (server instanceof HttpServer) server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

/** A server with this handler, as `listen` has it. */
export async function serve(handler: RequestListener): Promise<number> {
  return listen(createServer(handler));
}
