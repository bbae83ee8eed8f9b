import type { Credentials } from '../credentials/credentials.ts';
import { readHosts } from './hosts.ts';
import type { Mode } from './job.ts';
import { readWrittenPath } from './paths.ts';
import type { Reader } from './reader.ts';
import { readRecipients } from './recipients.ts';
import type { RunContext } from './run-context.ts';

/**
 * Reads how far the run goes, and what it takes: each further step needs more of the inputs.
 *
 * @param warnings is added to
 */
export function readMode(
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
  if (reader.text('receipt') !== '' && scope === null) {
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
