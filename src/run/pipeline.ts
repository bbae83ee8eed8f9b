import { NO_ATTEMPT, type PreviousAttempt } from '../delivery/history.ts';
import { itemsOf } from '../delivery/item.ts';
import type { Outcome } from '../delivery/outcome.ts';
import { skipAll } from '../delivery/queue.ts';
import type { Job, Mode } from '../inputs/job.ts';
import type { Buttons } from '../kenar/message.ts';
import type { ValidFile } from '../media/file.ts';
import type { ReadValues } from '../message/read-values.ts';
import type { RenderedMessage } from '../message/render.ts';
import { buildReport, type Plan } from '../report/build-report.ts';
import type { Report } from '../report/report.ts';
import { checkResultsFile } from '../report/results-file.ts';
import { CancelledError } from '../runtime/cancel.ts';
import { codeOf } from '../text/error-code.ts';
import { excerpt } from '../text/safe.ts';
import { checkFound, findMedia } from './files.ts';
import type { OnlineContext } from './online.ts';

export type PipelineContext = OnlineContext & {
  /** Reads the values of the run that a template may name. */
  readonly readValues: ReadValues;
};

/**
 * The story of a run: find the files, check every one, fill in the text, and only then upload and send. However it
 * ends, the report is built in one place.
 *
 * Never throws for what files, network or API do: that is in the report.
 */
export async function runPipeline(job: Job, context: PipelineContext): Promise<Report> {
  const { mode } = job;
  const { plan, buttons, errors } = await prepare(job, context);
  let outcome: Outcome | null = null;
  if (errors.length === 0 && mode.kind !== 'check') {
    const { deliverOnline } = await import('./online.ts');
    const delivered = await deliverOnline(mode, plan.items, buttons, context);
    if ('error' in delivered) errors.push(delivered.error);
    else outcome = delivered;
  }
  const reasons = errors.map((error) => `Nothing was sent. ${error}`);
  outcome ??= await skipPlan(mode, plan, reasons[0] ?? '');
  return buildReport(plan, outcome, reasons);
}

/** Everything that happens before the network is used; `errors` say why it must not be. */
type Prepared = { readonly plan: Plan; readonly buttons: Buttons | null; readonly errors: string[] };

async function prepare(job: Job, context: PipelineContext): Promise<Prepared> {
  const { mode } = job;
  const { files: found, error } = await findMedia(job, context);
  const errors = [error, resultsFileError(job)].filter((one) => one !== null);
  const checked = await checkFound(found, job, context);
  const unchecked = found.slice(checked.length);
  if (unchecked.length > 0) errors.push(new CancelledError().message);
  const valid = checked.filter((file) => file.valid);
  if (valid.length < checked.length && job.onInvalid === 'fail' && mode.kind !== 'check')
    errors.push(INVALID);

  // What else is wrong is told in the same run, but values are not fetched for a message that will not be sent.
  const online = mode.kind === 'send' && errors.length === 0;
  const canContinue = error === null && unchecked.length === 0;
  const message = canContinue ? await renderText(job, valid, context, online) : unrendered(job);
  const problems = message.ok ? [] : message.problems;
  if (mode.kind !== 'check') errors.push(...problems);
  const text = message.ok ? message.text : job.message;
  const plan: Plan = {
    mode: mode.kind,
    items: itemsOf({
      text: text === null || job.message === null ? null : { filled: text, source: job.message },
      givenTokens: job.givenTokens,
      files: valid,
    }),
    checked,
    unchecked,
    skipsInvalid: job.onInvalid === 'skip',
    problems: mode.kind === 'check' ? problems : [],
    receipt: mode.receipt?.path ?? null,
  };
  return { plan, buttons: message.ok ? message.buttons : null, errors };
}

/** A file that can't be written is told before anything is sent. */
function resultsFileError({ resultsFile }: Job): string | null {
  try {
    if (resultsFile !== null) checkResultsFile(resultsFile);
    return null;
  } catch (error) {
    const reason = codeOf(error) ?? (error as Error).message;
    return `results_file is “${excerpt(resultsFile ?? '')}”, which can’t be written (${reason}). Give a path in a folder that exists.`;
  }
}

const INVALID = 'A file is invalid. Correct it, or send the others with on_invalid: skip.';

/** The text as it was given, without buttons: nothing is filled in, since nothing of it is sent. */
function unrendered({ message }: Job): RenderedMessage {
  return { ok: true, text: message, buttons: null };
}

/** The text and the buttons, filled in. */
async function renderText(
  job: Job,
  files: readonly ValidFile[],
  context: PipelineContext,
  online: boolean,
): Promise<RenderedMessage> {
  const none = job.message === null && job.buttons === null && job.receiverButtons === null;
  if (none) return unrendered(job);
  if (job.mode.kind === 'upload') {
    context.log.info('With send: false no message is sent: the text and the buttons are not used.');
    return { ok: true, text: null, buttons: null };
  }
  const { prepareMessage } = await import('../message/prepare.ts');
  const message = await prepareMessage(job, files, { ...context, online, now: context.clock.now() });
  if (job.mode.kind === 'check' && message.ok && message.text !== null) {
    context.log.info(`The text: ${excerpt(message.text, 500)}`);
  }
  return message;
}

/** Nothing is uploaded or sent; what an earlier attempt sent is reported as such. */
async function skipPlan(mode: Mode, plan: Plan, reason: string): Promise<Outcome> {
  const recipients = mode.kind === 'send' ? mode.recipients : [];
  const onChanged = mode.kind === 'send' ? mode.onChanged : 'skip';
  const previous = await previousAttemptOf(mode);
  return skipAll(plan.items, plan.unchecked, { recipients, onChanged }, previous, reason);
}

async function previousAttemptOf(mode: Mode): Promise<PreviousAttempt> {
  if (mode.kind === 'check' || mode.receipt === null) return NO_ATTEMPT;
  const { readReceipt } = await import('../delivery/receipt.ts');
  return readReceipt(mode.receipt.path, mode.receipt.scope);
}
