import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Job } from '../inputs/job.ts';
import { checkFiles } from '../media/check.ts';
import type { CheckedFile, FoundFile } from '../media/file.ts';
import type { Search } from '../media/no-match.ts';
import { SearchError } from '../media/pattern.ts';
import { describeChecked, describeFound } from '../report/lines.ts';
import { CancelledError } from '../runtime/cancel.ts';
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
  const { patterns, workingDirectory, workspace, ifNoFilesFound } = job;
  if (patterns.length === 0) return { files: [], error: null };
  log.phase('Find files');
  const search = { patterns, workingDirectory, workspace, signal };
  const unmatched: string[] = [];
  try {
    const { findFiles } = await import('../media/find.ts');
    const all = await findFiles({ ...search, onUnmatched: (pattern) => unmatched.push(pattern) });
    const files = await withoutOwnFiles(all, job, log);
    log.info(describeFound(files.length));
    if (ifNoFilesFound === 'ignore') return { files, error: null };
    if (files.length > 0) {
      await warnOfUnmatched(unmatched, search, log);
      return { files, error: null };
    }
    const { describeNoMatch } = await import('../media/no-match.ts');
    const message = await describeNoMatch(search, unmatched);
    if (ifNoFilesFound === 'error') return { files, error: `${message} ${NO_FILES}` };
    log.warning(message);
    return { files, error: null };
  } catch (error) {
    if (error instanceof SearchError) return { files: [], error: `${error.message}.` };
    if (signal.aborted && error === signal.reason) return { files: [], error: new CancelledError().message };
    throw error;
  }
}

async function warnOfUnmatched(unmatched: readonly string[], search: Search, log: Log): Promise<void> {
  if (unmatched.length === 0) return;
  const { explainUnmatched } = await import('../media/no-match.ts');
  const reasons = await explainUnmatched(search, unmatched);
  for (const pattern of unmatched) {
    log.warning(`No file matches “${excerpt(pattern)}”; others do. ${reasons.get(pattern) ?? ''}`.trim());
  }
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
