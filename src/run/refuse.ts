import { basename } from 'node:path';
import { itemsOf } from '../delivery/item.ts';
import { type PreviousAttempt, skipAll, skipUnread } from '../delivery/withhold.ts';
import type { Job, Mode } from '../inputs/job.ts';
import type { CheckedFile, FoundFile } from '../media/file.ts';
import type { Report } from '../report/report.ts';
import { reportOfRefusal } from '../report/reports.ts';

/**
 * Ends a run that sends nothing at all: no files, a bad one with `on_invalid: fail`, a text that can't be filled in, a
 * receipt or a proxy that can't be used, or a cancel. What an earlier attempt sent is told as such.
 *
 * @param checked the files that were checked, valid or not
 * @param unchecked those that were found, and not checked any more
 */
export async function refuse(
  job: Job,
  reasons: readonly string[],
  checked: readonly CheckedFile[] = [],
  unchecked: readonly FoundFile[] = [],
): Promise<Report> {
  const { mode } = job;
  const items = itemsOf({
    text: job.message === null ? null : { filled: job.message, source: job.message },
    givenTokens: job.givenTokens,
    files: checked.filter((file) => file.valid),
  });
  const recipients = mode.kind === 'send' ? mode.recipients : [];
  const reason = `Nothing was sent. ${reasons[0] ?? ''}`;
  const earlier = await previousAttemptOf(mode);
  const outcome = skipAll(items, recipients, earlier, reason);
  return reportOfRefusal(
    mode.kind,
    {
      items,
      outcome,
      checked,
      unchecked: unchecked.map((file) => ({
        file,
        deliveries: skipUnread(basename(file.absolutePath), recipients, earlier, reason),
      })),
      receipt: mode.receipt?.path ?? null,
    },
    reasons.map((one) => `Nothing was sent. ${one}`),
  );
}

const NOTHING: PreviousAttempt = { outcomeOf: () => null, knowsName: () => false, mediaToken: () => null };

async function previousAttemptOf(mode: Mode): Promise<PreviousAttempt> {
  if (mode.kind === 'check' || mode.receipt === null) return NOTHING;
  const { readReceipt } = await import('../delivery/receipt.ts');
  return readReceipt(mode.receipt.path, mode.receipt.scope);
}
