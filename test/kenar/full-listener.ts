import { spawn } from 'node:child_process';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { endLater } from '../helpers/cleanup.ts';

export type FullListener = {
  readonly port: number;
  /** Accepts connections from now on. */
  accept(): void;
  /** What was sent to it over the connections that it accepted; it closes each without an answer. */
  received(): string;
};

/** A listener (on Linux) whose queue is full: further connection attempts get no answer, as from a host that drops packets. */
export async function openFullListener(host = '127.0.0.1', port = 0): Promise<FullListener> {
  // In a process of its own, which is stopped once it listens, so that it accepts no connection.
  const child = spawn(process.execPath, [
    '-e',
    `const server = require('node:net').createServer((socket) => {
       socket.on('error', () => {}).on('data', (data) => process.stdout.write(data, () => socket.destroy()));
     });
     server.listen({ port: ${port}, host: '${host}', backlog: 1 }, () => process.stdout.write(server.address().port + '\\n'));`,
  ]);
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  const own = Number.parseInt(output, 10);
  output = '';
  child.kill('SIGSTOP');
  const fill = Array.from({ length: 4 }, () => net.connect(own, host).on('error', () => {}));
  endLater(() => {
    for (const socket of fill) socket.destroy();
    child.kill('SIGKILL');
  });
  await sleep(200);
  return {
    port: own,
    accept() {
      for (const socket of fill) socket.destroy();
      child.kill('SIGCONT');
    },
    received: () => output,
  };
}
