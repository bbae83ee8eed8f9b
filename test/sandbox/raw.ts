import { once } from 'node:events';
import net from 'node:net';

/** What the server sends back until it ends the connection, for any bytes. */
export async function rawResponse(port: number, bytes: Buffer | string, host = '127.0.0.1'): Promise<string> {
  const socket = net.connect(port, host);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => {});
  socket.write(bytes);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString('utf8');
}

/** How a request ended: its status, or the error code of its connection. */
export async function outcomeOf(request: Promise<Response>): Promise<string> {
  try {
    const response = await request;
    await response.text();
    return String(response.status);
  } catch (error) {
    const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
    return cause?.code ?? cause?.message ?? (error as Error).name;
  }
}
