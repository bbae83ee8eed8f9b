import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Job } from '../inputs/job.ts';
import { CancelledError } from '../kenar/error.ts';
import { checkFiles } from '../media/check.ts';
import type { CheckedFile, FoundFile } from '../media/file.ts';
import { SearchError } from '../media/pattern.ts';
import { describeChecked, describeFound } from '../report/lines.ts';
import type { Context } from '../runtime/context.ts';
import type { Log } from '../runtime/log.ts';
import { excerpt } from '../text/safe.ts';

/** The files of a run; `error` says why it can't go on. */
export type FoundMedia = { readonly files: readonly FoundFile[]; readonly error: string | null };

/** Finds the files. One pattern of several that matches nothing may be a misspelt name: it is a warning. */
export async function findMedia(
  job: Job,
  { log, signal }: Pick<Context, 'log' | 'signal'>,
): Promise<FoundMedia> {
  const { patterns, workingDirectory, workspace } = job;
  if (patterns.length === 0) return { files: [], error: null };
  log.phase('Find files');
  const unmatched: string[] = [];
  const onUnmatched = (pattern: string) => unmatched.push(pattern);
  try {
    const { findFiles } = await import('../media/find.ts');
    const all = await findFiles({ patterns, workingDirectory, workspace, onUnmatched, signal });
    const files = await withoutOwnFiles(all, job, log);
    log.info(describeFound(files.length));
    if (files.length > 0 && job.ifNoFilesFound !== 'ignore') {
      for (const pattern of unmatched) log.warning(`No file matches “${excerpt(pattern)}”; others do.`);
    }
    return { files, error: files.length > 0 ? null : noFilesError(job, log) };
  } catch (error) {
    if (error instanceof SearchError) return { files: [], error: `${error.message}.` };
    if (signal.aborted && error === signal.reason) return { files: [], error: new CancelledError().message };
    throw error;
  }
}

function noFilesError({ patterns, workingDirectory, ifNoFilesFound }: Job, log: Log): string | null {
  const message = `No files match the patterns: ${patterns.join(' ')} (in ${workingDirectory}).`;
  if (ifNoFilesFound === 'error') return `${message} ${NO_FILES}`;
  if (ifNoFilesFound === 'warn') log.warning(message);
  return null;
}

const NO_FILES =
  'Check that the step which writes them succeeded, or go on without files, with if_no_files_found: warn.';

/** What an earlier attempt wrote may lie where the patterns look: it is not sent. */
async function withoutOwnFiles(
  found: readonly FoundFile[],
  { mode, resultsFile }: Job,
  log: Log,
): Promise<readonly FoundFile[]> {
  const own = [
    ['the receipt', mode.receipt?.path ?? null],
    ['results_file', resultsFile],
  ] as const;
  let files = found;
  for (const [name, path] of own) {
    const real = path === null ? null : await realpath(path).catch(() => null);
    if (real === null) continue;
    const isOwn = await Promise.all(
      files.map(
        async ({ absolutePath }) =>
          basename(absolutePath) === basename(real) &&
          (await realpath(absolutePath).catch(() => null)) === real,
      ),
    );
    if (isOwn.includes(true)) log.info(`Left out ${name}, which the patterns match.`);
    files = files.filter((_file, index) => !isOwn[index]);
  }
  return files;
}

/** Checks files; fewer than were found when the run is cancelled, since the process is soon killed then. */
export async function checkFound(
  found: readonly FoundFile[],
  { workspace, limits }: Job,
  { log, signal }: Pick<Context, 'log' | 'signal'>,
): Promise<CheckedFile[]> {
  if (found.length > 0) log.phase('Check files');
  const checked: CheckedFile[] = [];
  const onChecked = (file: CheckedFile) => {
    checked.push(file);
    log.info(describeChecked(file));
    signal.throwIfAborted();
  };
  await checkFiles(found, { workspace, limits, onChecked }).catch((error: unknown) => {
    if (error !== signal.reason) throw error;
  });
  return checked;
}
