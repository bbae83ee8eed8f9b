import { once } from 'node:events';
import net from 'node:net';

/** Writes bytes to the sandbox and reads until it ends the connection. */
export async function exchangeRaw(port: number, bytes: Buffer | string, host = '127.0.0.1'): Promise<string> {
  const socket = net.connect(port, host);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => {});
  socket.write(bytes);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString('utf8');
}

/** How a request ended: its status, or the code of what broke it. */
export async function outcome(request: Promise<Response>): Promise<string> {
  try {
    const response = await request;
    await response.text();
    return String(response.status);
  } catch (error) {
    const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
    return cause?.code ?? cause?.message ?? (error as Error).name;
  }
}
