import type { Item } from '../delivery/item.ts';
import { arrived, type Delivery, type Outcome } from '../delivery/outcome.ts';
import type { CheckedFile, FoundFile } from '../media/file.ts';
import type { Report, RunMode, RunStatus } from './report.ts';
import { resultsOf, uncheckedResult } from './result.ts';
import { countMessages, statusOf } from './status.ts';

/** What a run set out to do, as far as it got to know it. */
export type Plan = {
  readonly mode: RunMode;
  /** In the order of sending: the text, given tokens, valid files. */
  readonly items: readonly Item[];
  /** Every file that was checked, valid or not. */
  readonly checked: readonly CheckedFile[];
  /** Files that were found but not checked, because the run was cancelled. */
  readonly unchecked: readonly FoundFile[];
  /** `on_invalid: skip`: invalid files do not spoil a status. */
  readonly skipsInvalid: boolean;
  /** In a dry run: what is wrong with the text and the buttons. Elsewhere it ends the run, so it is among the errors. */
  readonly problems: readonly string[];
  readonly receipt: string | null;
};

/** A run that ended before it knew anything of its files, such as one whose inputs are wrong. */
export const NO_PLAN: Plan = {
  mode: 'send',
  items: [],
  checked: [],
  unchecked: [],
  skipsInvalid: false,
  problems: [],
  receipt: null,
};

/**
 * The report of a run, however it ended.
 *
 * @param outcome what became of each item; without a delivery, what an earlier attempt did
 * @param errors why nothing was uploaded or sent; empty when the run did what its mode asks for
 */
export function buildReport(plan: Plan, outcome: Outcome, errors: readonly string[]): Report {
  const stopped = errors.length > 0;
  const results = [
    ...resultsOf(plan, outcome, stopped),
    ...plan.unchecked.map((file, index) => uncheckedResult(file, outcome.unchecked[index] ?? [])),
  ];
  const messageDeliveries = textDeliveries(plan.items, outcome);
  const { all, undone } = count[plan.mode](plan, { results, messageDeliveries });
  return {
    results,
    messageDeliveries,
    conversationIds: outcome.conversationIds,
    uploadFailures: plan.items.flatMap((item, index) => {
      const upload = outcome.uploads[index];
      const failed = item.kind === 'file' && upload?.status === 'failed';
      return failed ? [{ path: item.file.path, error: upload.error }] : [];
    }),
    status: stopped ? stoppedStatus(outcome) : statusOf(all - undone, all, COMPLETE[plan.mode]),
    errors: [...errors, ...plan.problems, ...(outcome.ended === null ? [] : [outcome.ended])],
    skipsInvalid: plan.skipsInvalid && !stopped,
    failed: stopped || undone > 0,
    receipt: plan.receipt,
  };
}

const COMPLETE = { check: 'checked', upload: 'uploaded', send: 'sent' } as const;

type Counts = { readonly all: number; readonly undone: number };
type Counted = Pick<Report, 'results' | 'messageDeliveries'>;

/** What was to be done, and what of it was not: files and texts to check, files to upload, messages to send. */
const count: Record<RunMode, (plan: Plan, report: Counted) => Counts> = {
  check({ items, checked, skipsInvalid, problems }) {
    const invalid = skipsInvalid ? 0 : checked.filter((file) => !file.valid).length;
    const undone = invalid + (problems.length > 0 ? 1 : 0);
    return { all: Math.max(items.length + invalid, undone), undone };
  },
  upload: ({ items }, { results }) => ({
    all: items.length,
    undone: results.filter(({ status }) => status === 'failed').length,
  }),
  send(_plan, report) {
    const { all, failed } = countMessages(report);
    return { all, undone: failed };
  },
};

/** Only what an earlier attempt delivered was done. */
function stoppedStatus(outcome: Outcome): RunStatus {
  return outcome.deliveries.flat().some(arrived) ? 'partial' : 'failed';
}

function textDeliveries(items: readonly Item[], outcome: Outcome): readonly Delivery[] {
  return items[0]?.kind === 'text' ? (outcome.deliveries[0] ?? []) : [];
}
