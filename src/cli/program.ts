import { Command, InvalidArgumentError, Option } from 'commander';
import { VALUE_NAMES } from '../message/values.ts';
import { nearest } from '../text/nearest.ts';
import { oneLine } from '../text/safe.ts';
import { KNOWN_SYSTEMS } from './ci.ts';
import { addInputs, readPort } from './command-options.ts';
import { CHECK_OPTIONS, type OptionValues, POST_OPTIONS } from './options.ts';
import type { SandboxCommand } from './sandbox.ts';
import { SECRET_VARIABLES } from './secrets.ts';
import { addSetupCommands, type SetupCommands } from './setup-commands.ts';

export type Commands = SetupCommands & {
  post(files: string[], options: OptionValues): Promise<void>;
  check(files: string[], options: OptionValues): Promise<void>;
  sandbox(options: SandboxCommand): Promise<void>;
};

/**
 * Refuses a command that there is not. Commander does so itself, but answers a call for help with that of the whole
 * program, as if there were such a command.
 *
 * @throws CommanderError, after it was explained
 */
export function refuseUnknownCommand(program: Command, args: readonly string[]): void {
  const [command = ''] = args.filter((arg) => !arg.startsWith('-'));
  const known = program.commands.map((one) => one.name());
  if (command === '' || command === 'help' || known.includes(command)) return;
  const similar = nearest(command, known);
  const guess = similar === null ? '' : `\n(Did you mean ${similar}?)`;
  program.error(`error: unknown command '${oneLine(command)}'${guess}`, { code: 'commander.unknownCommand' });
}

/** The command line's grammar and its help. Wrong usage is thrown as a CommanderError, after it was explained. */
export function createProgram(commands: Commands, version: string): Command {
  const program = new Command('divar-chat-media')
    .description('Posts files into Divar chats: checks every file first, sends nothing twice.')
    .version(version)
    .addHelpText('after', EXAMPLES)
    .configureOutput({ outputError: (text, write) => write(cleanError(text)) })
    .showHelpAfterError('Try --help.')
    .exitOverride();

  const check = program
    .command('check')
    .description('check files (and a message) without sending; needs no key and no network')
    .argument('<files...>', 'files, or quoted patterns such as "out/**/*.png"; "!…" takes away again')
    .action((files: string[], _options, command: Command) => commands.check(files, command.opts()));
  addInputs(check, CHECK_OPTIONS);
  addCommon(check);

  const post = program
    .command('post')
    .description('check files, upload them and send them to chats')
    .argument('[files...]', 'files, or quoted patterns such as "out/**/*.png"; "!…" takes away again')
    .action((files: string[], _options, command: Command) => commands.post(files, command.opts()))
    .addHelpText('after', ABOUT_POST);
  addInputs(post, { ...POST_OPTIONS, ...CHECK_OPTIONS });
  post.option('--run-id <id>', 'what tells this run from others in a receipt, where the CI does not');
  addCommon(post);

  addSetupCommands(program, commands);

  program
    .command('sandbox')
    .description('run a stand-in for Divar on this machine, to try things out')
    .addOption(
      new Option('--port <number>', 'port to listen on').default(0, 'any free one').argParser(readPort),
    )
    .option('--json', 'print one line {"url", "port"} for programs', false)
    .addOption(
      new Option(
        '--events-url <url>',
        'where a message that a user writes on the page is sent to, with the header Authorization (DIVAR_IDENTIFICATION_KEY, by default sandbox-identification-key)',
      ).argParser(readEventsUrl),
    )
    .addHelpText('after', ABOUT_SANDBOX)
    .action((options) => commands.sandbox(options));
  return program;
}

/**
 * Commander quotes arguments as they are. A file’s name that begins like an option may hold line breaks, which a CI
 * system would take for the beginning of a command; and what follows a “=” may be a secret under a wrong name.
 */
function cleanError(text: string): string {
  const [, error = '', suggestion = ''] = /^(.*?)(\n\(Did you mean [^\n]*\))?\n$/s.exec(text) ?? [];
  return `${oneLine(error.replace(/(unknown option '[^=]*)=.*'/s, "$1'"))}${suggestion}\n`;
}

function addCommon(command: Command): void {
  command
    .option('--workspace <folder>', 'folder that no file may lie outside of (default: the current one)')
    .option('--json', 'print the results as one JSON object on standard output')
    .option('--dotenv <path>', 'write the results as DIVAR_NAME=value, as GitLab and Docker read them')
    .option('--shell <path>', 'the same with quotes, for “. ./path” in a shell')
    .option('--debug', 'tell more');
}

function readEventsUrl(text: string): string {
  if (URL.canParse(text) && /^https?:/i.test(text)) return text;
  throw new InvalidArgumentError('Allowed: an http or https address.');
}

const EXAMPLES = `
Examples:
  # Would these be taken? Nothing is sent.
  divar-chat-media check report.pdf "screenshots/*.png"

  # Send a text and files to a chat of your bot.
  export DIVAR_API_KEY=…
  divar-chat-media post --conversation-id CHAT --message "نسخهٔ تازه" app.mp4 notes.pdf

  # In CI: a second try of the same job sends only what is missing; the results as JSON.
  divar-chat-media post --conversation-id CHAT --receipt /tmp/receipt.jsonl --json out/*.png | jq .status

  # From nothing to the first message: the chat’s id, a user’s consent, and what works.
  divar-chat-media listen
  divar-chat-media authorize --for user --client-id SLUG --redirect-uri http://localhost:8765/callback --print
  divar-chat-media doctor

  # Try it without a key: this stands in for Divar, and says how to send to it.
  divar-chat-media sandbox

Secrets come from the environment only:
  ${SECRET_VARIABLES.map(({ variable }) => variable).join(', ')};
  for authorize DIVAR_GITHUB_TOKEN, for listen DIVAR_IDENTIFICATION_KEY

Exit code: 0 done as asked; 1 not all of it could be done, and the errors say what; 2 wrong usage or options,
and nothing was sent. More about a command: divar-chat-media post --help
`;

const ABOUT_POST = `
Values that message, captions and links may name, as in {{date_fa}} (empty where a CI does not tell them):
${wrapped(VALUE_NAMES)}

A receipt belongs to one run. What tells a run from others, and stays when it is tried again:
${KNOWN_SYSTEMS.map((line) => `  ${line}`).join('\n')}
Anywhere else give --run-id, such as a build number: the same for a second try, another for a new run.

Secrets come from the environment only: ${SECRET_VARIABLES.map(({ variable }) => variable).join(', ')}
`;

const ABOUT_SANDBOX = `
Ready-made: the API key sandbox-key; the access token sandbox-access-token of the user sandbox-user; for a refresh
sandbox-refresh-token, the app sandbox-app, its secret sandbox-secret and https://example.com/callback.
Two minutes after the first refresh both tokens are refused, as Divar does it: use the new pair, or restart.
`;

/** Names in lines of a terminal's width. */
function wrapped(names: readonly string[]): string {
  return names
    .join(', ')
    .replace(/(.{1,76})(?: |$)/g, '  $1\n')
    .trimEnd();
}
