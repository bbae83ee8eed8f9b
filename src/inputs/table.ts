import { DEFAULT_HOSTS } from '../kenar/endpoints.ts';

/**
 * Every input: its default, and whether its value is a secret. `runnerDefault` is an expression in action.yml that
 * GitHub's runner evaluates. action.yml and both READMEs are checked against this.
 */
export const INPUTS = {
  files: {},
  working_directory: {},
  if_no_files_found: { default: 'error' },
  media_tokens: {},
  api_key: { secret: true },
  conversation_id: {},
  conversation_type: { default: 'bot' },
  user_id: {},
  access_token: { secret: true },
  refresh_token: { secret: true },
  client_id: {},
  client_secret: { secret: true },
  redirect_uri: {},
  refresh_token_secret: {},
  refresh_token_file: {},
  github_token: { secret: true },
  message: {},
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expression, as it stands in action.yml
  job_status: { runnerDefault: '${{ job.status }}' },
  message_format: { default: 'template' },
  message_file: {},
  buttons: {},
  receiver_buttons: {},
  on_invalid: { default: 'fail' },
  dry_run: { default: 'false' },
  send: { default: 'true' },
  limits: {},
  receipt: {},
  on_unknown: { default: 'fail' },
  on_changed: { default: 'skip' },
  results_file: {},
  concurrency: { default: '4' },
  retries: { default: '3' },
  timeout: { default: '60' },
  job_summary: { default: 'true' },
  api_url: { default: DEFAULT_HOSTS.api },
  upload_url: { default: DEFAULT_HOSTS.upload },
  oauth_url: { default: DEFAULT_HOSTS.oauth },
} as const satisfies Record<string, { default?: string; runnerDefault?: string; secret?: true }>;

export type InputName = keyof typeof INPUTS;

export const INPUT_NAMES = Object.keys(INPUTS) as InputName[];

/** Inputs as they come from the environment or the command line: texts, empty or missing when not given. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

export function isSecret(name: InputName): boolean {
  return 'secret' in INPUTS[name];
}

export function secretValues(raw: RawInputs): string[] {
  return INPUT_NAMES.filter(isSecret).flatMap((name) => raw[name] ?? []);
}
