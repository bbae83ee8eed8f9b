import { once } from 'node:events';
import { basename } from 'node:path';
import { startSandbox } from '../sandbox/sandbox.ts';

/**
 * Runs the sandbox until Ctrl-C and prints how to send to it.
 *
 * @param options.json prints one line `{"url":…,"port":…}` instead, for programs
 */
export async function serveSandbox(options: {
  readonly port: number;
  readonly json: boolean;
}): Promise<void> {
  const sandbox = await startSandbox({ port: options.port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    const why = error.code === 'EACCES' ? 'may not be used by this user' : 'is in use';
    process.stderr.write(
      `Error: port ${options.port} ${why}. Choose another one, or leave --port out for any free one.\n`,
    );
    process.exitCode = 1;
    return null;
  });
  if (sandbox === null) return;
  const { url, port } = sandbox;
  process.stdout.write(options.json ? `${JSON.stringify({ url, port })}\n` : howTo(url));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await sandbox.close();
}

function howTo(url: string): string {
  const bases = `--api-url ${url} --upload-url ${url} --oauth-url ${url}`;
  return `The sandbox stands in for Divar at ${url} until you press Ctrl-C. Nothing leaves this machine.

In another terminal:

  export DIVAR_API_KEY=sandbox-key DIVAR_ACCESS_TOKEN=sandbox-access-token
  ${ownName()} post ${bases} \\
    --conversation-id demo --message 'سلام {{date_fa}}'

Add files to the end of the command to send them. See what arrived: ${url} in a browser, or ${url}/_sandbox/chats as JSON
`;
}

/** How this program is called from any folder, so that the line can be copied. */
function ownName(): string {
  const script = process.argv[1] ?? '';
  return basename(script) === 'divar-chat-media' ? 'divar-chat-media' : `node ${script}`;
}
