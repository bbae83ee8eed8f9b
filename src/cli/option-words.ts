import { INPUT_NAMES, type InputName } from '../inputs/table.ts';
import type { Log } from '../runtime/log.ts';
import { SECRET_VARIABLES } from './secrets.ts';

/** How an input is given on the command line. */
export function optionOf(input: InputName): string {
  if (input === 'files') return 'FILES';
  // Only `authorize` takes it, and `post` has no message about it.
  if (input === 'github_token') return 'DIVAR_GITHUB_TOKEN';
  const secret = SECRET_VARIABLES.find((one) => one.input === input);
  return secret?.variable ?? `--${input.replaceAll('_', '-')}`;
}

/**
 * What has names of its own: words in quotation marks, which somebody gave; the parameters of an address; the values of
 * a template; and the fields of an API's answer.
 */
const OTHER_NAMES = /(“[^”]*”|https?:\/\/\S+|\{\{[^}]*\}\}|an object with [\w…, ]+|documents: [\w.]+)/;

/** Says a message about inputs in the words of the command line: `dry_run: true` is `--dry-run`. Other names stay. */
export function inOptionWords(message: string): string {
  return message
    .replace('refresh_token_secret is empty, and so is refresh_token_file', 'refresh_token_file is empty')
    .split(OTHER_NAMES)
    .map((part, index) => (index % 2 === 1 ? part : translate(part)))
    .join('')
    .replace(/^Input /, '');
}

/** A log whose warnings and errors are in the words of the command line. */
export function withOptionWords<L extends Log>(log: L): L {
  return {
    ...log,
    warning: (line, about) => log.warning(inOptionWords(line), about),
    error: (line, about) => log.error(inOptionWords(line), about),
  };
}

function translate(text: string): string {
  return (
    text
      .replaceAll('dry_run: true', '--dry-run')
      .replaceAll('send: false', '--no-send')
      .replace('media_tokens, message and message_file', 'media_tokens, --message and message_file')
      .replace('given together with message.', 'given together with --message.')
      .replace('Write each id on a line of its own', 'Give conversation_id once for each id')
      .replace('each on a line of its own', 'each as an argument of its own')
      // What is part of a path is a file's name.
      .replace(
        /(?<![\w./-])([a-z]+(?:_[a-z]+)+)(?![\w/-]|\.\w)(: (?=(?:fail|skip|send|resend|post|bot|error|warn|ignore|text|template)\b))?/g,
        (whole, name, colon) => (isInput(name) ? optionOf(name) + (colon ? ' ' : '') : whole),
      )
      .replace(
        /^Input (files|message|buttons|limits|receipt|concurrency|retries|timeout|send)\b/,
        (_, name) => optionOf(name),
      )
  );
}

/** `job_status` is always the value of a template: any text will do for the input, so no message is about it. */
function isInput(name: string): name is InputName {
  return name !== 'job_status' && (INPUT_NAMES as readonly string[]).includes(name);
}
