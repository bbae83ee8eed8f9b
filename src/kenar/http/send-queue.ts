import { readFile } from 'node:fs/promises';
import { onRequestHead } from './request-heads.ts';

/** The ends of a TCP connection. */
export type Ports = { readonly localPort: number; readonly remotePort: number };

/**
 * Tells which connection the next request goes out on: undici announces its head right after `onRequestStart`, before
 * any other request can start.
 *
 * @returns a function that stops listening
 */
export function onNextConnection(use: (ports: Ports) => void): () => void {
  const stop = onRequestHead(({ socket: { localPort, remotePort } }) => {
    stop();
    if (localPort !== undefined && remotePort !== undefined) use({ localPort, remotePort });
  });
  return stop;
}

/** Linux lists its connections here; `tx_queue`, in hexadecimal, counts the bytes that are not acknowledged. */
const TABLES = ['/proc/self/net/tcp', '/proc/self/net/tcp6'];

/**
 * How many bytes of a connection the operating system still holds: written by the program, and not yet acknowledged by
 * the other side. These can be several megabytes, so on a slow line the program sees nothing move for minutes.
 *
 * @returns `null` where it can't be seen: on systems other than Linux, and when the connection is gone
 */
export async function bytesInSystem({ localPort, remotePort }: Ports): Promise<number | null> {
  const line = new RegExp(
    `^ *\\d+: [0-9A-F]+:${hex(localPort)} [0-9A-F]+:${hex(remotePort)} [0-9A-F]{2} ([0-9A-F]{8}):`,
    'm',
  );
  for (const table of TABLES) {
    const found = line.exec(await readFile(table, 'latin1').catch(() => ''))?.[1];
    if (found !== undefined) return Number.parseInt(found, 16);
  }
  return null;
}

function hex(port: number): string {
  return port.toString(16).toUpperCase().padStart(4, '0');
}
