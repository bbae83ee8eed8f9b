import type { Server as HttpServer } from 'node:http';
import net from 'node:net';

/**
 * Accepts connections for the HTTP server, knows which are open, and can refuse them.
 *
 * @param connectMs how long a new connection is left unread
 */
export function createListener(http: HttpServer, connectMs: number) {
  const sockets = new Set<net.Socket>();
  const busy = new WeakSet<net.Socket>();
  let server: net.Server | null = null;
  let address = { port: 0, host: '' };
  let connectionsToRefuse = 0;
  let reopening: NodeJS.Timeout | undefined;
  let closed = false;

  function accept(socket: net.Socket): void {
    if (connectionsToRefuse > 0) {
      connectionsToRefuse -= 1;
      return void socket.destroy();
    }
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
    if (connectMs === 0) handOver(socket);
    else setTimeout(() => handOver(socket), connectMs).unref();
  }

  function handOver(socket: net.Socket): void {
    if (socket.destroyed) return;
    http.emit('connection', socket);
    socket.resume();
  }

  function listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      // Half-open, as in node:http: a caller may end its side and still wait for the response.
      const opened = net.createServer(
        { allowHalfOpen: true, noDelay: true, pauseOnConnect: connectMs > 0 },
        accept,
      );
      opened.once('error', reject);
      opened.listen({ port, host }, () => {
        if (closed) return void opened.close();
        server = opened;
        address = { port: (opened.address() as net.AddressInfo).port, host };
        resolve(address.port);
      });
    });
  }

  function reopenAfter(ms: number): void {
    if (closed) return;
    clearTimeout(reopening);
    reopening = setTimeout(() => {
      reopening = undefined;
      // Another process may hold the port for a moment.
      listen(address.port, address.host).catch(() => reopenAfter(20));
    }, ms);
  }

  function closeIdle(): void {
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
  }

  return {
    listen,
    /** A request begins on this connection: it is not idle. */
    begin(socket: net.Socket): void {
      busy.add(socket);
    },
    end(socket: net.Socket): void {
      busy.delete(socket);
      if (server === null || connectionsToRefuse > 0) socket.destroySoon();
    },
    /** Refuses the next connections, or all for `ms`. Idle ones end, so that the next request needs a new one. */
    refuse({ connections, ms }: { connections?: number | undefined; ms?: number | undefined }): void {
      connectionsToRefuse += connections ?? (ms === undefined ? 1 : 0);
      if (ms !== undefined) {
        server?.close();
        server = null;
        reopenAfter(ms);
      }
      closeIdle();
    },
    stopRefusing(): void {
      connectionsToRefuse = 0;
      if (reopening !== undefined) reopenAfter(0);
    },
    async close(): Promise<void> {
      closed = true;
      clearTimeout(reopening);
      const serverClosed = new Promise((resolve) =>
        server === null ? resolve(null) : server.close(resolve),
      );
      for (const socket of sockets) socket.destroy();
      await serverClosed;
    },
  };
}

export type Listener = ReturnType<typeof createListener>;
