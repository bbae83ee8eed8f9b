import { DEFAULT_LIMITS, type Limits, parseLimits } from '../media/limits.ts';
import { parseJson } from '../text/json.ts';
import { excerpt } from '../text/safe.ts';
import { TOKEN_PATTERN } from '../text/token.ts';
import { locationWarnings, readCredentials } from './credentials.ts';
import type { Destinations, Job } from './job.ts';
import { readMessageTemplate } from './message.ts';
import { readMode } from './mode.ts';
import { readPatterns, readWrittenPath, resolveFolders } from './paths.ts';
import { createReader, type InputProblem, linesOf, type Reader } from './reader.ts';
import { withoutRepeats } from './recipients.ts';
import type { RunContext } from './run-context.ts';
import type { RawInputs } from './table.ts';

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
  const { workspace, workingDirectory } = await resolveFolders(reader, runContext.workspace);
  const dryRun = reader.flag('dry_run');
  const credentials = await readCredentials(reader, workspace, { online: !dryRun });
  warnings.push(...locationWarnings(credentials, runContext.isHosted));
  const job: Job = {
    workspace,
    workingDirectory,
    patterns: readPatterns(reader, workingDirectory),
    ifNoFilesFound: reader.choice('if_no_files_found', ['error', 'warn', 'ignore']),
    givenTokens: withoutRepeats(readTokens(reader), 'media token', warnings),
    ...(await readMessageTemplate(reader, raw, workspace)),
    limits: await readLimits(reader),
    onInvalid: reader.choice('on_invalid', ['fail', 'skip']),
    jobSummary: reader.flag('job_summary'),
    resultsFile: readWrittenPath(reader, 'results_file', workspace),
    mode: readMode(reader, runContext, workspace, { dryRun, credentials }, warnings),
  };
  if (CONTENTS.every((input) => reader.text(input) === '')) {
    reader.problem(
      'files',
      'is empty, and so are media_tokens, message and message_file: there is nothing to send. Give at least one.',
    );
  }
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems, destinations: job };
  return { ok: true, job, warnings };
}

/** The inputs that give something to send. */
const CONTENTS = ['files', 'media_tokens', 'message', 'message_file'] as const;

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
