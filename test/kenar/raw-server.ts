import net from 'node:net';
import { endLater } from '../helpers/cleanup.ts';

export type RawServer = {
  readonly url: string;
  readonly port: number;
  /** Whole requests' heads, in the order in which they came, over all connections. */
  readonly heads: string[];
  readonly connections: net.Socket[];
};

/** A server that does with each request exactly what it is told, which no HTTP library lets one do. */
export async function openRawServer(
  onRequest: (socket: net.Socket, request: { number: number; onConnection: number }) => void,
): Promise<RawServer> {
  const heads: string[] = [];
  const connections: net.Socket[] = [];
  const server = net.createServer((socket) => {
    connections.push(socket);
    socket.on('error', () => {});
    let onConnection = 0;
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
        const head = text.slice(0, end);
        if (!head.startsWith('POST ')) return;
        heads.push(head);
        text = text.slice(end + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0));
        onConnection += 1;
        onRequest(socket, { number: heads.length, onConnection });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  endLater(() => {
    for (const socket of connections) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${port}`, port, heads, connections };
}

export function httpAnswer(status: string, body = '{}', headers = ''): string {
  return `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n${headers}\r\n${body}`;
}
