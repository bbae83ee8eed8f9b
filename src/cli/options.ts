import { isAbsolute, resolve } from 'node:path';
import { INPUTS, type InputName, type RawInputs } from '../inputs/table.ts';
import { exists, isWithin } from '../media/disk.ts';
import { keepWhiteSpace } from '../media/pattern.ts';
import type { Environment } from '../runtime/environment.ts';
import { readSecrets } from './secrets.ts';

/** An input as an option: how its value is called in the help, and one line about it. */
export type OptionText = { readonly value?: string; readonly about: string; readonly many?: true };

/** What both commands take: enough to say what would be sent, and whether it may be. */
export const CHECK_OPTIONS = {
  working_directory: { value: 'folder', about: 'folder that the patterns begin at, inside the workspace' },
  if_no_files_found: { value: 'what', about: 'error, warn or ignore' },
  limits: { value: 'yaml', about: 'other size limits, such as "file: 10 MB"' },
  on_invalid: { value: 'what', about: 'fail: one bad file, and nothing is sent; skip: send the others' },
  message: { value: 'text', about: 'text sent before the files; a Mustache template' },
  job_status: { value: 'status', about: 'how the job went, for {{job_status}} in a template' },
  message_format: { value: 'format', about: 'template, or text: sent as it stands' },
  message_file: { value: 'path', about: 'the same, from a file' },
  buttons: { value: 'yaml', about: 'buttons under the text: a list of {caption, link, icon}' },
  receiver_buttons: { value: 'yaml', about: 'buttons for the other side of a chat about a post' },
  results_file: { value: 'path', about: 'file to write the results of each file to, as JSON' },
  conversation_type: { value: 'kind', about: 'bot (a chat of your app’s bot) or post (a chat about a post)' },
} as const satisfies Partial<Record<InputName, OptionText>>;

/** What only `post` takes. */
export const POST_OPTIONS = {
  conversation_id: { value: 'id', about: 'chat to send to; may be repeated', many: true },
  // Collected all the same: of two users the first would else be left out without a word.
  user_id: { value: 'id', about: 'user to send to, from your app’s bot; one only', many: true },
  media_tokens: {
    value: 'token',
    about: 'token of an earlier upload, sent before the files; may be repeated',
    many: true,
  },
  dry_run: { about: 'check only, as the command check does' },
  send: { about: 'upload only, and print the media tokens' },
  receipt: {
    value: 'path',
    about: 'file that keeps what was sent, so that a second try sends nothing twice',
  },
  on_unknown: { value: 'what', about: 'a message that a receipt is in doubt about: fail or resend' },
  on_changed: {
    value: 'what',
    about: 'a file that an earlier attempt sent with another content: skip or send',
  },
  concurrency: { value: 'number', about: 'uploads at a time, 1 to 16' },
  retries: { value: 'number', about: 'further tries of a request, 0 to 10' },
  timeout: { value: 'seconds', about: 'without progress before a request is given up, 1 to 3600' },
  client_id: { value: 'slug', about: 'your app, for a refresh of the access token' },
  redirect_uri: { value: 'url', about: 'the one that the consent was given with, for a refresh' },
  refresh_token_file: {
    value: 'path',
    about: 'where the newest refresh token is kept, outside the workspace',
  },
  api_url: { value: 'url', about: 'base of the API' },
  upload_url: { value: 'url', about: 'base of the upload host' },
  oauth_url: { value: 'url', about: 'base of the OAuth host' },
} as const satisfies Partial<Record<InputName, OptionText>>;

const { client_id, redirect_uri, refresh_token_file, api_url, upload_url, oauth_url } = POST_OPTIONS;
const HOSTS = { api_url, upload_url, oauth_url };

/** What `doctor` takes: what a run would be given. */
export const DOCTOR_OPTIONS = { client_id, redirect_uri, refresh_token_file, ...HOSTS };

/** What `authorize` takes. */
export const AUTHORIZE_OPTIONS = {
  client_id: { ...client_id, about: 'your app’s slug' },
  redirect_uri: {
    ...redirect_uri,
    about: 'address that is registered for your app; http on loopback is listened on',
  },
  refresh_token_file: {
    ...refresh_token_file,
    about: 'file to keep the refresh token in, outside this folder',
  },
  refresh_token_secret: {
    value: 'name',
    about: 'GitHub secret to keep it in: NAME or ENVIRONMENT/NAME (needs DIVAR_GITHUB_TOKEN)',
  },
  ...HOSTS,
} as const satisfies Partial<Record<InputName, OptionText>>;

/** As commander names them: `conversationId`, and `send` for `--no-send`. */
export type OptionValues = Readonly<Record<string, string | string[] | boolean | undefined>>;

/** Flags and help of an option; the default is the input's. */
export function describeOption(input: InputName, { value, about, many }: OptionText) {
  const name = input.replaceAll('_', '-');
  const entry = INPUTS[input];
  const fallback = value && 'default' in entry ? ` (default: ${entry.default})` : '';
  const flags = input === 'send' ? '--no-send' : value ? `--${name} <${value}>` : `--${name}`;
  return { flags, about: about + fallback, many: many === true };
}

/** Paths of the command line begin where it was called or, if that lies outside of the workspace, there. */
const PATHS = ['message_file', 'receipt', 'refresh_token_file', 'results_file'] as const;

/** The files that the inputs of a run name, absolute. */
export function pathsIn(raw: RawInputs): string[] {
  return PATHS.flatMap((input) => raw[input] || []);
}

/**
 * What is wrong with arguments that are empty where each stands for something to send, or somebody to send to: left out
 * without a word, nobody would miss it. A single empty option is one that was not given.
 */
export function emptyArgumentProblems(files: readonly string[], options: OptionValues): string[] {
  const isEmpty = (text: string) => text.trim() === '';
  const { conversationId = [], mediaTokens = [] } = options as Readonly<Record<string, string[] | undefined>>;
  const repeated = Object.entries({ '--conversation-id': conversationId, '--media-tokens': mediaTokens })
    .filter(([, values]) => values.length > 1 && values.some(isEmpty))
    .map(([name]) => `One ${name}`);
  return [...(files.some(isEmpty) ? ['One of FILES'] : []), ...repeated].map(
    (what) =>
      `${what} is empty. Is it a variable of the shell that is not set? Set it, or leave the argument out.`,
  );
}

/** The inputs of a run from options, patterns and environment. */
export function rawInputsFrom(
  options: OptionValues,
  files: readonly string[],
  { cwd, workspace }: { readonly cwd: string; readonly workspace: string },
  env: Environment,
): RawInputs {
  const start = isWithin(cwd, workspace) ? cwd : workspace;
  const given = Object.keys({ ...CHECK_OPTIONS, ...POST_OPTIONS, ...AUTHORIZE_OPTIONS }).flatMap((input) => {
    const value = options[input.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())];
    if (value === undefined) return [];
    const text = Array.isArray(value) ? value.join('\n') : String(value);
    return [
      [input, (PATHS as readonly string[]).includes(input) && text !== '' ? resolve(start, text) : text],
    ];
  });
  const base = resolve(start, String(options.workingDirectory ?? ''));
  return {
    ...Object.fromEntries(given),
    working_directory: base === workspace ? '' : base,
    ...readSecrets(env),
    files: files.map((file) => patternOf(file, base)).join('\n'),
  };
}

/**
 * A shell has often found the file already: a name that exists is that file, whatever else its letters could mean. A
 * line break in it would begin another pattern, and send what nobody named.
 */
function patternOf(file: string, base: string): string {
  if (!/[*?[\]\\#!~\r\n]|^\s|\s$/.test(file) || !exists(resolve(base, file))) return file;
  const plain = process.platform === 'win32' ? file : file.replaceAll('\\', '\\\\');
  const literal = keepWhiteSpace(plain.replace(/[*?[\]]/g, '[$&]'));
  return isAbsolute(file) ? literal : `./${literal}`;
}
