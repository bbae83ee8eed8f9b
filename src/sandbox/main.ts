/**
 * The sandbox in a process of its own: `node src/sandbox/main.ts [--port N]`, further options as JSON in the
 * environment variable SANDBOX_OPTIONS. Prints one line, `{"url":…,"port":…}`, once it listens. Ends on SIGTERM, on
 * SIGINT, and when the pipe on its standard input closes, so that it never outlives the test that started it.
 */
import { fstatSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type SandboxOptions, startSandbox } from './sandbox.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const options = JSON.parse(process.env.SANDBOX_OPTIONS || '{}') as SandboxOptions;
const sandbox = await startSandbox(
  values.port === undefined ? options : { ...options, port: Number(values.port) },
);

process.stdout.write(`${JSON.stringify({ url: sandbox.url, port: sandbox.port })}\n`);

async function end(): Promise<void> {
  await sandbox.close();
  process.exit(0);
}
process.once('SIGTERM', end);
process.once('SIGINT', end);
if (isPipe()) process.stdin.resume().once('end', end).once('error', end);

/** A terminal or /dev/null on standard input is no sign of a parent process that waits. */
function isPipe(): boolean {
  const stdin = fstatSync(0);
  return stdin.isFIFO() || stdin.isSocket();
}
