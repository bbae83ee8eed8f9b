import { INPUT_NAMES, type InputName } from '../inputs/table.ts';
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
 * Says a message about inputs in the words of the command line: `dry_run: true` is `--dry-run`. What stands in
 * quotation marks was given by somebody, and stays; so does an address, whose parameters have names of their own.
 */
export function inOptionWords(message: string): string {
  return message
    .replace('refresh_token_secret is empty, and so is refresh_token_file', 'refresh_token_file is empty')
    .split(/(“[^”]*”|https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? part : translate(part)))
    .join('')
    .replace(/^Input /, '');
}

function translate(text: string): string {
  return text
    .replaceAll('dry_run: true', '--dry-run')
    .replaceAll('send: false', '--no-send')
    .replace('media_tokens, message and message_file', 'media_tokens, --message and message_file')
    .replace(
      /\b([a-z]+(?:_[a-z]+)+)\b(: (?=(?:fail|skip|resend|post|bot|error|warn|ignore)\b))?/g,
      (whole, name, colon) => (isInput(name) ? optionOf(name) + (colon ? ' ' : '') : whole),
    )
    .replace(/^Input (files|message|buttons|limits|receipt|concurrency|retries|timeout|send)\b/, (_, name) =>
      optionOf(name),
    );
}

function isInput(name: string): name is InputName {
  return (INPUT_NAMES as readonly string[]).includes(name);
}
