import { once } from 'node:events';
import type { Server } from 'node:http';
import { isLoopbackHost } from '../text/loopback.ts';

/** `null` for what is no URL. (`URL.parse` needs a newer Node than the command line does.) */
export function parseUrl(text: string, base?: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}

/** `null` when the browser comes back to another machine, or over TLS, which nobody here can answer. */
export function loopbackOf(redirectUri: string): URL | null {
  const url = parseUrl(redirectUri);
  return url?.protocol === 'http:' && isLoopbackHost(url.hostname) ? url : null;
}

/** An address that can't be listened on. `message` is ready to be shown. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Listens on a host and a port.
 *
 * @throws ListenError
 */
export async function listenOn(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ListenError(`${host}:${port} ${describeListenProblem(code)}`, { cause: error });
  }
}

/** Why an address can’t be listened on, as the rest of a sentence that begins with the address. */
export function describeListenProblem(code: string | undefined): string {
  switch (code) {
    case 'EADDRINUSE':
      return 'is in use by another program. End that program, or choose another port.';
    case 'EACCES':
      return 'is not allowed for this user. Choose a port above 1023.';
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `is no address of this machine (${code}).`;
    default:
      return `can’t be listened on (${code ?? 'unknown error'}).`;
  }
}

/** Ends a server with all its connections. */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
