import { once } from 'node:events';
import net from 'node:net';
import { endLater } from './cleanup.ts';

/** One of the three hosts: what it is sent goes on to the sandbox, and every byte is kept. */
export type Host = {
  readonly url: string;
  /** All that was sent to this host, heads and bodies, as it stood on the wire. */
  received(): string;
  /** All that it answered. */
  answered(): string;
};

/** Opens a host before a sandbox: three of them are three origins with one state behind them. */
export async function openHost(port: number): Promise<Host> {
  const received: Buffer[] = [];
  const answered: Buffer[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer({ allowHalfOpen: true }, (caller) => {
    const sandbox = net.connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    for (const [from, to, kept] of [
      [caller, sandbox, received],
      [sandbox, caller, answered],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => kept.push(chunk as Buffer));
      from.on('error', () => to.resetAndDestroy());
      from.on('close', () => to.destroySoon());
      from.pipe(to);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  endLater(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port: own } = server.address() as net.AddressInfo;
  const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('latin1');
  return {
    url: `http://127.0.0.1:${own}`,
    received: () => text(received),
    answered: () => text(answered),
  };
}
