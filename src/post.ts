import type { Clock } from './clock.ts';
import type { Credentials, TokenPlace } from './credentials/credentials.ts';
import type { TokenKeeper } from './credentials/keeper.ts';
import { obtainAccess } from './credentials/renewable.ts';
import { deliver } from './delivery/deliver.ts';
import type { Delivery } from './delivery/delivery.ts';
import type { Item } from './delivery/item.ts';
import { noReceipt, openReceipt } from './delivery/receipt.ts';
import { ReceiptError } from './delivery/receipt-event.ts';
import type { Aim, Job } from './inputs/job.ts';
import { openKenar } from './kenar/client.ts';
import type { Buttons } from './kenar/message.ts';
import { nameRecipient } from './kenar/recipient.ts';
import type { Log } from './log.ts';
import { checkFiles } from './media/check.ts';
import type { CheckedFile, ValidFile } from './media/file.ts';
import { findFiles } from './media/find.ts';
import type { Composed } from './message/compose.ts';
import type { ReadValues } from './message/read-values.ts';
import { describeChecked, describeFound } from './report/lines.ts';
import { failedReport, type Report } from './report/report.ts';
import { resultOfCheck, resultOfToken, resultsOfDelivery } from './report/results.ts';
import { countMessages, statusOf } from './report/status.ts';
import type { Secrets } from './secrets.ts';
import { excerpt } from './text/safe.ts';

export type Tools = {
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: Secrets;
  /** Opens the place where the newest refresh token is kept. */
  keeperOf(place: TokenPlace): TokenKeeper;
  /** Reads what a template may name of the run. */
  readonly readValues: ReadValues;
  /** Aborted when the run is cancelled: nothing new is begun. */
  readonly stop: AbortSignal;
  /** Aborted when a cancelled run can wait no longer. */
  readonly kill: AbortSignal;
};

/**
 * The story of a run: find the files, check every one, and only then upload and send.
 *
 * Never throws for what files, network or API do: that is in the report.
 */
export async function post(job: Job, tools: Tools): Promise<Report> {
  const { log } = tools;
  log.phase('Find files');
  const found = job.patterns.length === 0 ? [] : await findFiles(job);
  log.info(describeFound(found.length));
  if (found.length === 0 && job.patterns.length > 0) {
    const message = `No files match the patterns: ${job.patterns.join(' ')} (in ${job.workingDirectory}).`;
    if (job.ifNoFilesFound === 'error') return failedReport([`${message} Nothing was sent.`]);
    if (job.ifNoFilesFound === 'warn') log.warning(message);
  }

  log.phase('Check files');
  const checked = await checkFiles(found, {
    workspace: job.workspace,
    limits: job.limits,
    onChecked: (file) => log.info(describeChecked(file)),
  });
  const valid = checked.filter((file) => file.valid);
  const refused = valid.length < checked.length && job.onInvalid === 'fail';
  const said = await saidOf(job, valid, { ...tools, online: job.aim.kind === 'send' && !refused });
  if (job.aim.kind === 'check') return reportOfCheck(job, checked, said);
  const reasons = [...(refused ? [INVALID] : []), ...(said.ok ? [] : said.problems)];
  if (!said.ok || refused) return reportOfRefusal(job, job.aim, checked, reasons);
  return deliverAll(job.aim, checked, itemsOf(job, said.text, valid), said.buttons, tools);
}

type OnlineAim = Exclude<Aim, { kind: 'check' }>;

const INVALID = 'A file is invalid. Mend it, or send the others with on_invalid: skip.';

/** The text and the buttons, filled in; nothing when nothing is going to be said. */
async function saidOf(
  job: Job,
  files: readonly ValidFile[],
  tools: Tools & { readonly online: boolean },
): Promise<Composed> {
  const nothing = job.message === null && job.buttons === null && job.receiverButtons === null;
  if (nothing || job.aim.kind === 'upload') return { ok: true, text: null, buttons: null };
  const { prepare } = await import('./message/prepare.ts');
  const said = await prepare(job, files, { ...tools, now: tools.clock.now() });
  if (job.aim.kind === 'check' && said.ok && said.text !== null)
    tools.log.info(`The text: ${excerpt(said.text, 500)}`);
  return said;
}

function itemsOf(job: Job, said: string | null, files: readonly ValidFile[]): Item[] {
  const text = said === null ? [] : [{ kind: 'text' as const, text: said, source: job.message ?? '' }];
  return [
    ...text,
    ...job.givenTokens.map((mediaToken) => ({ kind: 'token' as const, mediaToken })),
    ...files.map((file) => ({ kind: 'file' as const, file })),
  ];
}

async function deliverAll(
  aim: OnlineAim,
  checked: readonly CheckedFile[],
  items: readonly Item[],
  buttons: Buttons | null,
  tools: Tools,
): Promise<Report> {
  const receiptPath = aim.receipt?.path ?? null;
  let receipt = noReceipt;
  try {
    if (aim.receipt) receipt = await openReceipt(aim.receipt.path, aim.receipt.scope, tools.clock.now);
  } catch (error) {
    if (!(error instanceof ReceiptError)) throw error;
    return {
      ...failedReport([`receipt is “${receiptPath}”: ${error.message}. Nothing was sent.`], receiptPath),
    };
  }
  tools.log.phase(aim.kind === 'send' ? 'Upload and send' : 'Upload');
  const kenar = await openKenar(aim.kenar, tools);
  try {
    const recipients = aim.kind === 'send' ? aim.recipients : [];
    const onUnknown = aim.kind === 'send' ? aim.onUnknown : 'fail';
    const credentials: Credentials = aim.kind === 'send' ? aim.credentials : { kind: 'none' };
    const plan = { items, recipients, concurrency: aim.concurrency, onUnknown, buttons };
    const outcome = await deliver(kenar, plan, receipt, () =>
      obtainAccess(kenar, credentials, tools.keeperOf),
    );

    const results = resultsOfDelivery(items, outcome, checked, aim.kind);
    const messageDeliveries = items[0]?.kind === 'text' ? (outcome.deliveries[0] ?? []) : [];
    const uploadFailures = items.flatMap((item, index) => {
      const upload = outcome.uploads[index];
      return item.kind === 'file' && upload?.status === 'failed'
        ? [{ path: item.file.path, error: upload.error }]
        : [];
    });
    const { failed } = countMessages({ results, messageDeliveries });
    const all = aim.kind === 'send' ? items.length * recipients.length : items.length;
    const open = aim.kind === 'send' ? failed : results.filter((result) => result.status === 'failed').length;
    const status = statusOf(all - open, all, aim.kind === 'send' ? 'sent' : 'uploaded');
    return {
      results,
      messageDeliveries,
      conversationIds: outcome.conversationIds,
      uploadFailures,
      status,
      errors: outcome.ended === null ? [] : [outcome.ended],
      failed: open > 0,
      receipt: receiptPath,
    };
  } finally {
    await kenar.transport.close();
    await receipt.close();
  }
}

function reportOfCheck(job: Job, checked: readonly CheckedFile[], said: Composed): Report {
  const tokens = job.givenTokens.map((token) => resultOfToken(token, 'checked', []));
  const bad = checked.filter((file) => !file.valid).length;
  const passedOver = job.onInvalid === 'skip' ? bad : 0;
  const all = tokens.length + checked.length - passedOver + (job.message === null ? 0 : 1);
  return {
    ...nothingSent(null),
    results: [...tokens, ...checked.map((file) => resultOfCheck(file))],
    status: statusOf(all - (bad - passedOver) - (said.ok ? 0 : 1), all, 'checked'),
    errors: said.ok ? [] : said.problems,
    failed: bad > passedOver || !said.ok,
  };
}

/** A bad file with `on_invalid: fail`, or a text that can't be filled in: nothing at all is sent. */
function reportOfRefusal(
  job: Job,
  aim: OnlineAim,
  checked: readonly CheckedFile[],
  reasons: readonly string[],
): Report {
  const notSent: Delivery[] =
    aim.kind === 'send'
      ? aim.recipients.map((recipient) => ({
          recipient: nameRecipient(recipient),
          status: 'not_sent',
          error: `Nothing was sent. ${reasons[0] ?? ''}`,
        }))
      : [];
  const tokens = job.givenTokens.map((token) =>
    resultOfToken(token, aim.kind === 'send' ? 'failed' : 'uploaded', notSent),
  );
  return {
    ...nothingSent(aim.receipt?.path ?? null),
    results: [...tokens, ...checked.map((file) => resultOfCheck(file, file.valid ? notSent : []))],
    messageDeliveries: job.message === null ? [] : notSent,
    status: 'failed',
    errors: reasons.map((reason) => `Nothing was sent. ${reason}`),
    failed: true,
  };
}

function nothingSent(receipt: string | null) {
  return { messageDeliveries: [], conversationIds: [], uploadFailures: [], errors: [], receipt };
}
