import type { Server as HttpServer } from 'node:http';
import net from 'node:net';

/**
 * The gate in front of the HTTP server: it knows every connection and can turn callers away.
 *
 * @param connectMs how long what comes on a new connection is left unread
 */
export function createListener(http: HttpServer, connectMs: number) {
  const sockets = new Set<net.Socket>();
  const busy = new Set<net.Socket>();
  let server: net.Server | null = null;
  let address = { port: 0, host: '' };
  let connectionsToRefuse = 0;
  let reopening: NodeJS.Timeout | null = null;
  let closed = false;

  function accept(socket: net.Socket): void {
    if (connectionsToRefuse > 0) {
      connectionsToRefuse -= 1;
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => {
      sockets.delete(socket);
      busy.delete(socket);
    });
    if (connectMs === 0) hand(socket);
    else setTimeout(() => hand(socket), connectMs).unref();
  }

  function hand(socket: net.Socket): void {
    if (socket.destroyed) return;
    http.emit('connection', socket);
    socket.resume();
  }

  function listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      // Half-open, as node:http has it: a caller may end its side and still wait for the answer.
      const opened = net.createServer(
        { allowHalfOpen: true, noDelay: true, pauseOnConnect: connectMs > 0 },
        accept,
      );
      opened.once('error', reject);
      opened.listen({ port, host, exclusive: true }, () => {
        if (closed) return void opened.close();
        server = opened;
        address = { port: (opened.address() as net.AddressInfo).port, host };
        resolve(address.port);
      });
    });
  }

  function reopenAfter(ms: number): void {
    if (closed) return;
    if (reopening !== null) clearTimeout(reopening);
    reopening = setTimeout(() => {
      reopening = null;
      // Someone else may hold the port for a moment; it is ours to get back.
      listen(address.port, address.host).catch(() => reopenAfter(20));
    }, ms);
  }

  function closeIdle(): void {
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
  }

  return {
    listen,
    /** Told by the server, so that an idle connection can be told from one at work. */
    begin(socket: net.Socket): void {
      busy.add(socket);
    },
    end(socket: net.Socket): void {
      busy.delete(socket);
      if (server === null || connectionsToRefuse > 0) socket.destroySoon();
    },
    /** Turns away the next connections, or all for a time; idle ones end, so that the next request needs a new one. */
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
      if (reopening !== null) reopenAfter(0);
    },
    async close(): Promise<void> {
      closed = true;
      if (reopening !== null) clearTimeout(reopening);
      const gone = new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await gone;
    },
  };
}

export type Listener = ReturnType<typeof createListener>;
