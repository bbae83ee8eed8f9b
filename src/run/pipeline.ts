import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { itemsOf } from '../delivery/item.ts';
import type { Job } from '../inputs/job.ts';
import { CancelledError } from '../kenar/error.ts';
import { checkFiles } from '../media/check.ts';
import type { CheckedFile, FoundFile, ValidFile } from '../media/file.ts';
import { findFiles, PatternError } from '../media/find.ts';
import type { ReadValues } from '../message/read-values.ts';
import type { RenderedMessage } from '../message/render.ts';
import { describeChecked, describeFound } from '../report/lines.ts';
import type { Report } from '../report/report.ts';
import { reportOfCheck, reportOfDelivery } from '../report/reports.ts';
import type { Log } from '../runtime/log.ts';
import { excerpt, oneLine } from '../text/safe.ts';
import type { DispatchTools } from './online.ts';
import { refuse } from './refuse.ts';

export type Tools = DispatchTools & {
  /** Reads what a template may name of the run. */
  readonly readValues: ReadValues;
};

/**
 * The story of a run: find the files, check every one, fill in the text, and only then upload and send.
 *
 * Never throws for what files, network or API do: that is in the report.
 */
export async function post(job: Job, tools: Tools): Promise<Report> {
  const { log } = tools;
  const { mode } = job;

  const found = await find(job, log).catch(passPatternError);
  if (found instanceof PatternError) return refuse(job, [`${found.message}.`]);
  if (found.length === 0 && job.patterns.length > 0) {
    const message = `No files match the patterns: ${job.patterns.join(' ')} (in ${job.workingDirectory}).`;
    if (job.ifNoFilesFound === 'error') return refuse(job, [`${message} ${NO_FILES}`]);
    if (job.ifNoFilesFound === 'warn') log.warning(message);
  }

  const checked = await check(found, job, tools);
  if (checked.length < found.length) {
    return refuse(job, [new CancelledError().message], checked, found.slice(checked.length));
  }
  const valid = checked.filter((file) => file.valid);
  const refused = valid.length < checked.length && job.onInvalid === 'fail';
  const said = await renderText(job, valid, tools, mode.kind === 'send' && !refused);
  const problems = said.ok ? [] : said.problems;
  if (mode.kind === 'check') {
    const material = {
      givenTokens: job.givenTokens,
      checked,
      hasText: job.message !== null,
      skipsInvalid: job.onInvalid === 'skip',
      receipt: mode.receipt?.path ?? null,
    };
    return reportOfCheck(material, problems);
  }
  if (refused || !said.ok) return refuse(job, [...(refused ? [INVALID] : []), ...problems], checked);

  const text = said.text === null ? null : { filled: said.text, source: job.message ?? '' };
  const items = itemsOf({ text, givenTokens: job.givenTokens, files: valid });
  const { dispatch } = await import('./online.ts');
  const outcome = await dispatch(mode, items, said.buttons, tools);
  if ('refused' in outcome) return refuse(job, [outcome.refused], checked);
  return reportOfDelivery(items, outcome, checked, mode.kind, mode.receipt?.path ?? null);
}

/** Finds the files. One pattern of several that matches nothing may be a misspelt name: that is told, and no more. */
async function find(job: Job, log: Log): Promise<readonly FoundFile[]> {
  if (job.patterns.length === 0) return [];
  log.phase('Find files');
  const unmatched: string[] = [];
  const all = await findFiles({
    ...job,
    onUnmatched: (pattern) => unmatched.push(pattern),
    onLeft: (path) =>
      log.info(
        `Not all of ${oneLine(path)} was looked through: it leads out of the workspace, and nothing there may be sent.`,
      ),
  });
  const found = await withoutReceipt(all, job, log);
  log.info(describeFound(found.length));
  if (found.length > 0 && job.ifNoFilesFound !== 'ignore') {
    for (const pattern of unmatched) log.warning(`No file matches “${excerpt(pattern)}”; others do.`);
  }
  return found;
}

function passPatternError(error: unknown): PatternError {
  if (error instanceof PatternError) return error;
  throw error;
}

/** An earlier attempt's receipt may lie where the patterns look: it is nothing to send. */
async function withoutReceipt(
  found: readonly FoundFile[],
  { mode }: Job,
  log: Log,
): Promise<readonly FoundFile[]> {
  if (mode.receipt === null) return found;
  const { path } = mode.receipt;
  const real = await realpath(path).catch(() => null);
  const isReceipt = await Promise.all(
    found.map(async ({ absolutePath }) => {
      if (real === null || basename(absolutePath) !== basename(path)) return false;
      return (await realpath(absolutePath).catch(() => null)) === real;
    }),
  );
  if (isReceipt.includes(true)) log.info('Passed over the receipt, which the patterns match.');
  return found.filter((_file, index) => !isReceipt[index]);
}

/** Checks files, fewer than were found when the run is cancelled: it would be killed before long, its outputs unwritten. */
async function check(
  found: readonly FoundFile[],
  { workspace, limits }: Job,
  { log, signal }: Tools,
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

const NO_FILES =
  'See that the step which writes them succeeded, or go on without files, with if_no_files_found: warn.';
const INVALID = 'A file is invalid. Mend it, or send the others with on_invalid: skip.';

/** The text and the buttons, filled in; nothing when nothing is going to be said. */
async function renderText(
  job: Job,
  files: readonly ValidFile[],
  tools: Tools,
  online: boolean,
): Promise<RenderedMessage> {
  const silent = job.message === null && job.buttons === null && job.receiverButtons === null;
  if (job.mode.kind === 'upload' && !silent) {
    tools.log.info('With send: false nothing is said: the text and the buttons are left aside.');
  }
  if (silent || job.mode.kind === 'upload') return { ok: true, text: null, buttons: null };
  const { prepare } = await import('../message/prepare.ts');
  const said = await prepare(job, files, { ...tools, online, now: tools.clock.now() });
  if (job.mode.kind === 'check' && said.ok && said.text !== null) {
    tools.log.info(`The text: ${excerpt(said.text, 500)}`);
  }
  return said;
}
