import type { Credentials } from '../credentials/credentials.ts';
import type { Hosts } from '../kenar/endpoints.ts';
import type { Recipient, RecipientKind } from '../kenar/recipient.ts';
import { DEFAULT_LIMITS, type Limits, parseLimits } from '../media/limits.ts';
import { parseJson } from '../text/json.ts';
import { excerpt } from '../text/safe.ts';
import { TOKEN_PATTERN } from '../text/token.ts';
import { locationWarnings, readCredentials } from './credentials.ts';
import type { Attempt, Destinations, Job, Mode } from './job.ts';
import { readMessageTemplate } from './message.ts';
import { readPatterns, readWrittenPath, resolveDirectory } from './paths.ts';
import { createReader, type InputProblem, linesOf, type Reader } from './reader.ts';
import type { RawInputs } from './table.ts';

/** What the environment of a run says, apart from its inputs. */
export type RunContext = {
  /** Absolute. */
  readonly workspace: string;
  /** Repository, run, job and step: what a receipt's lines belong to; `null` where nothing tells. */
  readonly scope: string | null;
  /** Which attempt of the run this is; missing where nothing tells. */
  readonly attempt?: Attempt | null;
  /** A pull request from a fork gets no secrets from GitHub. */
  readonly isForkedPullRequest: boolean;
  /** The machine is thrown away after the job. */
  readonly isHosted?: boolean;
};

export type ParsedInputs =
  | { readonly ok: true; readonly job: Job; readonly warnings: readonly string[] }
  | {
      readonly ok: false;
      readonly problems: readonly InputProblem[];
      readonly destinations: Destinations;
    };

/** Reads and checks every input. Everything that is wrong is told at once; nothing has happened by then. */
export async function parseInputs(raw: RawInputs, runContext: RunContext): Promise<ParsedInputs> {
  const reader = createReader(raw);
  const warnings: string[] = [];
  const workspace = await resolveDirectory(reader, runContext.workspace);
  const dryRun = reader.flag('dry_run');
  const credentials = await readCredentials(reader, workspace.workspace, { online: !dryRun });
  warnings.push(...locationWarnings(credentials, runContext.isHosted ?? false));
  const job: Job = {
    ...workspace,
    patterns: readPatterns(reader, workspace.workingDirectory),
    ifNoFilesFound: reader.choice('if_no_files_found', ['error', 'warn', 'ignore']),
    givenTokens: once(readTokens(reader), 'media token', warnings),
    ...(await readMessageTemplate(reader, raw, workspace.workspace)),
    limits: await readLimits(reader),
    onInvalid: reader.choice('on_invalid', ['fail', 'skip']),
    jobSummary: reader.flag('job_summary'),
    resultsFile: readWrittenPath(reader, 'results_file', workspace.workspace),
    mode: readMode(reader, runContext, workspace.workspace, { dryRun, credentials }, warnings),
  };
  if (
    ['files', 'media_tokens', 'message', 'message_file'].every(
      (name) => !raw[name as keyof RawInputs]?.trim(),
    )
  ) {
    reader.problem(
      'files',
      'is empty, and so are media_tokens, message and message_file: there is nothing to send. Give at least one.',
    );
  }
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems, destinations: job };
  return { ok: true, job, warnings };
}

function readMode(
  reader: Reader,
  runContext: RunContext,
  workspace: string,
  { dryRun, credentials }: { dryRun: boolean; credentials: Credentials },
  warnings: string[],
): Mode {
  const sends = reader.flag('send');
  const recipients = readRecipients(reader, warnings);
  const onUnknown = reader.choice('on_unknown', ['fail', 'resend']);
  const onChanged = reader.choice('on_changed', ['skip', 'send']);
  const concurrency = reader.integer('concurrency', 1, 16);
  const receiptPath = readWrittenPath(reader, 'receipt', workspace);
  const kenar = {
    hosts: readHosts(reader),
    apiKey: reader.credential('api_key') ?? '',
    retries: reader.integer('retries', 0, 10),
    timeoutSeconds: reader.integer('timeout', 1, 3600),
  };
  const { scope, attempt = null } = runContext;
  const receipt = receiptPath === null ? null : { path: receiptPath, scope: scope ?? '', attempt };
  if (dryRun) return { kind: 'check', receipt };

  if (kenar.apiKey === '') {
    reader.problem(
      'api_key',
      runContext.isForkedPullRequest
        ? 'is empty: GitHub gives no secrets to pull requests from forks. Run the step on push, or with dry_run: true here.'
        : 'is empty. Give the Kenar API key, from a secret; or check only, with dry_run: true.',
    );
  }
  if (receiptPath !== null && scope === null) {
    reader.problem(
      'receipt',
      'is given, but nothing here tells which run this is, so a second try could not be told from a new run. Set GITHUB_RUN_ID or, on the command line, give --run-id: a build number, for example.',
    );
  }
  const online = { kenar, concurrency, receipt };
  if (!sends) return { kind: 'upload', ...online };

  if (reader.text('conversation_id') === '' && reader.text('user_id') === '') {
    reader.problem(
      'conversation_id',
      'is empty, and so is user_id: there is no recipient. Give at least one, or upload only, with send: false.',
    );
  }
  const sources = ['access_token', 'refresh_token', 'refresh_token_file'] as const;
  // By what was given, not by what of it is valid: all that is wrong is told at once.
  const asSomebody =
    reader.text('user_id') !== '' ||
    (reader.text('conversation_type').toLowerCase() === 'post' && reader.text('conversation_id') !== '');
  if (asSomebody && sources.every((input) => reader.text(input) === '')) {
    reader.problem(
      'access_token',
      'is empty, and so is refresh_token. One of them is needed for users and for conversations of type post.',
    );
  }
  return { kind: 'send', ...online, recipients, credentials, onUnknown, onChanged };
}

function readHosts(reader: Reader): Hosts {
  return {
    api: reader.baseUrl('api_url'),
    upload: reader.baseUrl('upload_url'),
    oauth: reader.baseUrl('oauth_url'),
  };
}

function readRecipients(reader: Reader, warnings: string[]): Recipient[] {
  const conversationKind = reader.choice('conversation_type', ['bot', 'post']);
  const read = (input: 'conversation_id' | 'user_id', kind: RecipientKind): Recipient[] =>
    once(reader.lines(input), input, warnings).flatMap((id) => {
      if (isId(id)) return { kind, id };
      reader.problem(
        input,
        `holds “${excerpt(id, 100)}”; an id has no blank or control character and is not “.” or “..”, one a line.`,
      );
      return [];
    });
  const users = read('user_id', 'user');
  if (users.length > 1) {
    reader.problem(
      'user_id',
      `holds ${users.length} ids; one is allowed. An access token speaks for one user, and only that user can be written to with it. For several users, use a step or a matrix job for each, with its own token.`,
    );
  }
  return [...read('conversation_id', conversationKind), ...users];
}

/** Ids may be base64, so a slash is allowed; it is percent-encoded in the path. Dots alone would lead up in the path. */
function isId(id: string): boolean {
  return !/[\s\p{Cc}]/u.test(id) && id !== '.' && id !== '..';
}

function readTokens(reader: Reader): string[] {
  const text = reader.text('media_tokens');
  const tokens = text.startsWith('[') ? tokensInJson(text) : linesOf(text);
  const wrong = tokens === null ? text : tokens.find((token) => !TOKEN_PATTERN.test(token));
  if (tokens !== null && wrong === undefined) return tokens;
  reader.problem(
    'media_tokens',
    `holds “${excerpt(wrong ?? '', 100)}”; allowed: a JSON array of tokens, or one token a line. A token has no blanks.`,
  );
  return [];
}

function tokensInJson(text: string): string[] | null {
  const json = parseJson(text);
  return Array.isArray(json) && json.every((one) => typeof one === 'string') ? json : null;
}

async function readLimits(reader: Reader): Promise<Limits> {
  const text = reader.text('limits');
  if (text === '') return DEFAULT_LIMITS;
  const parsed = await parseLimits(text);
  if (parsed.ok) return parsed.limits;
  for (const problem of parsed.problems) reader.problem('limits', problem);
  return DEFAULT_LIMITS;
}

function once(values: readonly string[], what: string, warnings: string[]): string[] {
  const unique = [...new Set(values)];
  for (const value of unique) {
    if (values.indexOf(value) !== values.lastIndexOf(value)) {
      warnings.push(`The ${what} “${excerpt(value, 60)}” is given more than once; it counts once.`);
    }
  }
  return unique;
}
