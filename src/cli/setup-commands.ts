import { type Command, Option } from 'commander';
import { addInputs, collect, readPort } from './command-options.ts';
import type { ListenCommand } from './listen.ts';
import { AUTHORIZE_OPTIONS, DOCTOR_OPTIONS, type OptionValues } from './options.ts';

export type SetupCommands = {
  doctor(options: OptionValues): Promise<void>;
  authorize(options: OptionValues): Promise<void>;
  listen(command: ListenCommand, options: OptionValues): Promise<void>;
};

/** Adds the commands that lead from nothing to the first message. */
export function addSetupCommands(program: Command, commands: SetupCommands): void {
  const doctor = program
    .command('doctor')
    .description('say what works, and what does not, without sending anything to a chat')
    .action((options: OptionValues) => commands.doctor(options))
    .addHelpText('after', ABOUT_DOCTOR);
  addInputs(doctor, DOCTOR_OPTIONS);
  doctor.option('--json', 'print the points as one JSON object').option('--debug', 'tell more');

  const authorize = program
    .command('authorize')
    .description('ask a user for consent, once, and keep the refresh token')
    .addOption(
      new Option('--for <target>', 'what the consent is for: user, post:CONVERSATION_ID or supplier'),
    )
    .addOption(new Option('--scope <scope>', 'scope to ask for; may be repeated').argParser(collect))
    .action((options: OptionValues) => commands.authorize(options))
    .addHelpText('after', ABOUT_AUTHORIZE);
  addInputs(authorize, AUTHORIZE_OPTIONS);
  authorize
    .option('--repository <owner/name>', 'repository of the secret')
    .option('--print', 'print both tokens instead of keeping one')
    .option('--debug', 'tell more');

  program
    .command('listen')
    .description('receive your app’s events, and print the id of each chat in which somebody writes')
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 for any free one')
        .default(DEFAULT_PORT)
        .argParser(readPort),
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--once', 'end after the first chat', false)
    .option('--debug', 'tell more')
    .action(({ port, host, once, ...options }) => commands.listen({ port, host, once }, options))
    .addHelpText('after', ABOUT_LISTEN);
}

/** A tunnel is told the port, so it stays the same. */
const DEFAULT_PORT = 8787;

const ABOUT_DOCTOR = `
One line a point: ok, failed (with what to do), or not known. Nothing is sent to a chat, and a refresh token is not
used. Examined are the three hosts, DIVAR_API_KEY, DIVAR_ACCESS_TOKEN, and whether DIVAR_REFRESH_TOKEN has all that a
refresh needs (DIVAR_CLIENT_SECRET, --client-id, --redirect-uri, --refresh-token-file).

Exit code: 0 nothing failed; 1 a point failed; 2 wrong usage.
`;

const ABOUT_AUTHORIZE = `
Give one of --refresh-token-file, --refresh-token-secret and --print. Whatever keeps the token is tried before the user
is asked. Further scopes: offline_access is always asked for, and USER_ID by --for user.

Secrets come from the environment: DIVAR_CLIENT_SECRET; DIVAR_API_KEY, to tell the user’s id; DIVAR_GITHUB_TOKEN, to
write a secret (a fine-grained token with “Secrets: read and write” on that repository).

  # Messages to a user of your bot. The browser comes back to this machine.
  divar-chat-media authorize --for user --client-id SLUG --redirect-uri http://localhost:8765/callback \\
    --refresh-token-file ~/divar-refresh-token

  # Into a GitHub secret. The address that the browser ends on is pasted.
  divar-chat-media authorize --for supplier --client-id SLUG --redirect-uri https://app.example/callback \\
    --refresh-token-secret DIVAR_REFRESH_TOKEN --repository OWNER/NAME

Exit code: 0 the tokens are kept or printed; 1 no consent, or it could not be used; 2 wrong usage.
`;

const ABOUT_LISTEN = `
DIVAR_IDENTIFICATION_KEY holds the identification key of the panel; requests without it are refused. The ids are
written to the standard output, all else to the standard error:

  CHAT=$(divar-chat-media listen --once)

Exit code: 0 ended as asked; 1 nothing arrived, or the address can’t be used; 2 wrong usage.
`;
