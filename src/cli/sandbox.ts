import { once } from 'node:events';
import { basename, dirname } from 'node:path';
import { startSandbox } from '../sandbox/sandbox.ts';
import { codeOf } from '../text/error-code.ts';
import { VERSION } from './version.ts';

export type SandboxCommand = {
  readonly port: number;
  /** Prints one line `{"url":…,"port":…}` instead of the instructions, for programs. */
  readonly json: boolean;
  /** Where the messages of users are sent to. */
  readonly eventsUrl?: string;
};

/** The key that the sandbox sends with events, unless DIVAR_IDENTIFICATION_KEY has another one. */
const IDENTIFICATION_KEY = 'sandbox-identification-key';

/** Where `listen` listens unless it is told another port. */
const LISTEN_URL = 'http://127.0.0.1:8787';

/** Runs the sandbox until Ctrl-C and prints how to send to it. */
export async function serveSandbox({ port, json, eventsUrl }: SandboxCommand): Promise<void> {
  const identificationKey = process.env.DIVAR_IDENTIFICATION_KEY || IDENTIFICATION_KEY;
  const sandbox = await startSandbox({
    port,
    events: { url: eventsUrl ?? null, identificationKey },
  }).catch((error: unknown) => {
    const problem = describeStartProblem(error, port);
    if (problem === null) throw error;
    process.stderr.write(`Error: ${problem}\n`);
    process.exitCode = 1;
    return null;
  });
  if (sandbox === null) return;
  const { url } = sandbox;
  process.stdout.write(
    json ? `${JSON.stringify({ url, port: sandbox.port })}\n` : instructions(url, eventsUrl),
  );
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await sandbox.close();
}

/** `null` for an error that is none of the user's input. */
export function describeStartProblem(error: unknown, port: number): string | null {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `port ${port} is in use. Choose another one, or leave --port out for any free one.`;
    case 'EACCES':
      return `port ${port} is not allowed for this user. Choose one above 1023, or leave --port out for any free one.`;
    default:
      return null;
  }
}

function instructions(url: string, eventsUrl: string | undefined): string {
  const bases = `--api-url ${url} --upload-url ${url} --oauth-url ${url}`;
  // A key of the user's own is not shown.
  const key = process.env.DIVAR_IDENTIFICATION_KEY ? '' : `DIVAR_IDENTIFICATION_KEY=${IDENTIFICATION_KEY} `;
  const events =
    eventsUrl === undefined
      ? `nowhere. To receive it, start the sandbox with --events-url ${LISTEN_URL}, and`
      : `to ${eventsUrl}. To receive it`;
  return `The sandbox stands in for Divar at ${url} until you press Ctrl-C. Nothing is sent to Divar.

In another terminal:

  export DIVAR_API_KEY=sandbox-key DIVAR_ACCESS_TOKEN=sandbox-access-token
  ${ownName()} post ${bases} \\
    --conversation-id demo --message 'سلام {{date_fa}}'

Add files to the end of the command to send them. See what arrived: ${url} in a browser, or ${url}/_sandbox/chats as JSON

  any id                    is a chat of the bot, or of a post
  sandbox-user              is the user of the access token, the only one that it can write to
  sandbox-access-token      works until two minutes after the first refresh, then it is refused (401)
  sandbox-refresh-token     likewise, with --client-id sandbox-app --redirect-uri https://example.com/callback
                            and DIVAR_CLIENT_SECRET=sandbox-secret; used later, it also revokes its successors
  ${url}/oauth2/auth asks for a user's consent; any http address on this machine can be the redirect address
  A user's message, written on the page, is sent ${events} in another terminal:

  ${key}${ownName()} listen
`;
}

/** How this program is called from any folder, so that the line can be copied. */
function ownName(): string {
  const script = process.argv[1] ?? '';
  if (basename(script) !== 'divar-chat-media') return `node ${/\s/.test(script) ? `"${script}"` : script}`;
  // npx and npm link it here, which is in no other terminal's PATH.
  return dirname(script).endsWith('node_modules/.bin')
    ? `npx divar-chat-media@${VERSION}`
    : 'divar-chat-media';
}
