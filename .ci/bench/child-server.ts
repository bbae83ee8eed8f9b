import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * A server in a process of its own for as long as `use` takes: its work must not count as that of what is measured.
 * `main` prints one line of JSON once it listens, and ends when the pipe on its standard input closes.
 */
export async function withChildServer<Address, Result>(
  main: URL,
  env: Readonly<Record<string, string>>,
  use: (address: Address) => Promise<Result>,
): Promise<Result> {
  const child = spawn(process.execPath, [fileURLToPath(main)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  try {
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    return await use(JSON.parse(line) as Address);
  } finally {
    child.stdin.end();
    await once(child, 'exit');
  }
}
