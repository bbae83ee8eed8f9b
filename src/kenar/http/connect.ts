import { lookup as systemLookup } from 'node:dns/promises';
import net from 'node:net';
import { buildConnector } from 'undici';

/** How long an address is tried alone before the next one is tried beside it (RFC 8305, section 5). */
const NEXT_ADDRESS_MS = 250;

/** The addresses of a host, in the order in which they are to be tried. */
export type Lookup = (hostname: string) => Promise<readonly string[]>;

export type Connector = {
  /** As undici takes it. */
  readonly connect: buildConnector.connector;
  /** Destroys all connections, those that are still being made included, and makes no further ones. */
  destroy(): void;
};

/**
 * Connects to hosts and proxies: TCP to the first of its addresses that answers, then TLS where the protocol asks for it.
 *
 * Written by hand ("Happy Eyeballs", RFC 8305): Node gives up on an address before it tries the next, by default after
 * 250 ms, so it never reaches a host whose answer takes longer if another address of it leads nowhere. undici leaves a
 * connection that is being made alone when it is destroyed, which would keep the process running.
 *
 * @param timeoutMs until an attempt is given up: all addresses together, then TLS
 */
export function createConnector(timeoutMs: number, lookup: Lookup = lookupAll): Connector {
  const secure = buildConnector({ timeout: timeoutMs, allowH2: false });
  const sockets = new Set<net.Socket>();
  const closing = new AbortController();
  const openSocket = (host: string, port: number) => {
    const socket = net.connect({ host, port, noDelay: true, keepAlive: true });
    sockets.add(socket);
    return socket.once('close', () => sockets.delete(socket));
  };
  return {
    connect(options, callback) {
      const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
      const fail = (error: Error) => callback(markConnectError(error), null);
      connectTcp(options.hostname.replace(/^\[|\]$/g, ''), port, {
        lookup,
        openSocket,
        timeoutMs,
        signal: closing.signal,
      }).then((socket) => {
        if (options.protocol !== 'https:') return callback(null, socket);
        secure({ ...options, httpSocket: socket }, (error, tlsSocket) =>
          error ? fail(error) : callback(null, tlsSocket),
        );
      }, fail);
    },
    destroy() {
      closing.abort(new Error('the transport is closed'));
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function lookupAll(hostname: string): Promise<string[]> {
  const addresses = await systemLookup(hostname, { all: true });
  return interleave(
    addresses.filter(({ family }) => family === addresses[0]?.family).map(({ address }) => address),
    addresses.filter(({ family }) => family !== addresses[0]?.family).map(({ address }) => address),
  );
}

/** A family that leads nowhere is left after one address (RFC 8305, section 4). */
function interleave(first: readonly string[], second: readonly string[]): string[] {
  return first
    .flatMap((address, index) => [address, ...second.slice(index, index + 1)])
    .concat(second.slice(first.length));
}

type TcpTools = {
  readonly lookup: Lookup;
  readonly openSocket: (host: string, port: number) => net.Socket;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
};

async function connectTcp(
  hostname: string,
  port: number,
  { lookup, openSocket, timeoutMs, signal }: TcpTools,
): Promise<net.Socket> {
  const addresses = net.isIP(hostname) === 0 ? await lookup(hostname) : [hostname];
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const attempts = new Set<net.Socket>();
    const errors: Error[] = [];
    const waiting = [...addresses];
    let timer: NodeJS.Timeout | undefined;

    const end = (connected: net.Socket | null) => {
      clearTimeout(timer);
      clearTimeout(deadline);
      signal.removeEventListener('abort', onAbort);
      for (const socket of attempts) if (socket !== connected) socket.destroy();
    };
    const tryNext = () => {
      clearTimeout(timer);
      const address = waiting.shift();
      if (address === undefined) return;
      const socket = openSocket(address, port);
      attempts.add(socket);
      const onError = (error: Error) => {
        attempts.delete(socket);
        errors.push(error);
        if (waiting.length > 0) return tryNext();
        if (attempts.size > 0) return;
        end(null);
        reject(errors.length === 1 ? error : new AggregateError(errors, error.message));
      };
      socket.once('error', onError);
      socket.once('connect', () => {
        socket.off('error', onError);
        end(socket);
        resolve(socket);
      });
      if (waiting.length > 0) timer = setTimeout(tryNext, NEXT_ADDRESS_MS);
    };
    const onAbort = () => {
      end(null);
      reject(signal.reason);
    };
    const deadline = setTimeout(() => {
      end(null);
      reject(Object.assign(new Error('the connection timed out'), { code: 'ETIMEDOUT' }));
    }, timeoutMs);
    signal.addEventListener('abort', onAbort);
    tryNext();
  });
}

const connectErrors = new WeakSet<object>();

function markConnectError(error: Error): Error {
  connectErrors.add(error);
  return error;
}

/** Whether an error, or its cause, is that of a connection that could not be made: to the proxy where there is one, else to the host. */
export function isConnectError(error: unknown): boolean {
  return error instanceof Error && (connectErrors.has(error) || isConnectError(error.cause));
}
