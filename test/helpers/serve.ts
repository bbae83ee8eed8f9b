import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endLater } from './cleanup.ts';

/** A server with this handler on a free port of loopback, until the tests of the file have ended; gives the port. */
export async function serve(handler: RequestListener): Promise<number> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endLater(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}
