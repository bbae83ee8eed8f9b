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
import { nameRecipient } from './kenar/recipient.ts';
import type { Log } from './log.ts';
import { checkFiles } from './media/check.ts';
import type { CheckedFile, ValidFile } from './media/file.ts';
import { findFiles } from './media/find.ts';
import { describeChecked, describeFound } from './report/lines.ts';
import { failedReport, type Report } from './report/report.ts';
import { resultOfCheck, resultOfToken, resultsOfDelivery } from './report/results.ts';
import { countMessages, statusOf } from './report/status.ts';
import type { Secrets } from './secrets.ts';

export type Tools = {
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: Secrets;
  /** Opens the place where the newest refresh token is kept. */
  keeperOf(place: TokenPlace): TokenKeeper;
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
  const invalid = checked.filter((file) => !file.valid);
  if (job.aim.kind === 'check') return reportOfCheck(job, checked);
  if (invalid.length > 0 && job.onInvalid === 'fail') return reportOfRefusal(job, job.aim, checked);

  const valid = checked.filter((file) => file.valid);
  return deliverAll(job, job.aim, checked, itemsOf(job, job.aim, valid), tools);
}

type OnlineAim = Exclude<Aim, { kind: 'check' }>;

function itemsOf(job: Job, aim: OnlineAim, files: readonly ValidFile[]): Item[] {
  const text =
    job.message !== null && aim.kind === 'send'
      ? [{ kind: 'text' as const, text: job.message, source: job.message }]
      : [];
  return [
    ...text,
    ...job.givenTokens.map((mediaToken) => ({ kind: 'token' as const, mediaToken })),
    ...files.map((file) => ({ kind: 'file' as const, file })),
  ];
}

async function deliverAll(
  _job: Job,
  aim: OnlineAim,
  checked: readonly CheckedFile[],
  items: readonly Item[],
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
    const plan = { items, recipients, concurrency: aim.concurrency, onUnknown, buttons: null };
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

function reportOfCheck(job: Job, checked: readonly CheckedFile[]): Report {
  const tokens = job.givenTokens.map((token) => resultOfToken(token, 'checked', []));
  const bad = checked.filter((file) => !file.valid).length;
  const passedOver = job.onInvalid === 'skip' ? bad : 0;
  const all = tokens.length + checked.length - passedOver + (job.message === null ? 0 : 1);
  return {
    ...nothingSent(null),
    results: [...tokens, ...checked.map((file) => resultOfCheck(file))],
    status: statusOf(all - (bad - passedOver), all, 'checked'),
    failed: bad > passedOver,
  };
}

/** `on_invalid: fail`: one bad file, and nothing at all is sent. */
function reportOfRefusal(job: Job, aim: OnlineAim, checked: readonly CheckedFile[]): Report {
  const notSent: Delivery[] =
    aim.kind === 'send'
      ? aim.recipients.map((recipient) => ({
          recipient: nameRecipient(recipient),
          status: 'not_sent',
          error: 'Nothing was sent: a file is invalid (on_invalid: fail).',
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
    errors: ['Nothing was sent: a file is invalid. Mend it, or send the others with on_invalid: skip.'],
    failed: true,
  };
}

function nothingSent(receipt: string | null) {
  return { messageDeliveries: [], conversationIds: [], uploadFailures: [], errors: [], receipt };
}
