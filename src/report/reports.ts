import { arrived, type Delivery, type Outcome } from '../delivery/delivery.ts';
import type { Item } from '../delivery/item.ts';
import type { CheckedFile, FoundFile } from '../media/file.ts';
import type { Report } from './report.ts';
import {
  resultOfCheck,
  resultOfFound,
  resultOfToken,
  resultsOf,
  statusAfter,
  statusKeptBack,
} from './results.ts';
import { countMessages, statusOf } from './status.ts';

/** A dry run. `problems` are those of the text and the buttons. */
export function reportOfCheck(
  material: {
    readonly givenTokens: readonly string[];
    readonly checked: readonly CheckedFile[];
    readonly hasText: boolean;
    /** Bad files are passed over: they do not spoil a status. */
    readonly skipsInvalid: boolean;
    readonly receipt: string | null;
  },
  problems: readonly string[],
): Report {
  const { givenTokens, checked, hasText, skipsInvalid, receipt } = material;
  const tokens = givenTokens.map((token) => resultOfToken(token, 'checked', []));
  const invalid = checked.filter((file) => !file.valid).length;
  const passedOver = skipsInvalid ? invalid : 0;
  const wrong = invalid - passedOver + (problems.length > 0 ? 1 : 0);
  const all = Math.max(tokens.length + checked.length - passedOver + (hasText ? 1 : 0), wrong);
  return {
    ...nothingSent,
    results: [...tokens, ...checked.map((file) => resultOfCheck(file))],
    status: statusOf(all - wrong, all, 'checked'),
    errors: problems,
    failed: wrong > 0,
    receipt,
  };
}

/**
 * A run that kept everything back: its files were found, some or all of them checked, and no more.
 *
 * @param kept.outcome what an earlier attempt did with the items, and why this one did nothing
 * @param kept.unchecked the files that were found, and not checked any more
 */
export function reportOfRefusal(
  mode: 'check' | 'upload' | 'send',
  kept: {
    readonly items: readonly Item[];
    readonly outcome: Outcome;
    readonly checked: readonly CheckedFile[];
    readonly unchecked: readonly { readonly file: FoundFile; readonly deliveries: readonly Delivery[] }[];
    readonly receipt: string | null;
  },
  errors: readonly string[],
): Report {
  const { items, outcome, checked, unchecked, receipt } = kept;
  return {
    ...nothingSent,
    results: [
      ...resultsOf(items, outcome, checked, (ended) => statusKeptBack(mode, ended)),
      ...unchecked.map(({ file, deliveries }) => resultOfFound(file, deliveries)),
    ],
    messageDeliveries: textDeliveries(items, outcome),
    status: outcome.deliveries.flat().some(arrived) ? 'partial' : 'failed',
    errors,
    failed: true,
    receipt,
  };
}

/** A run that uploaded, and sent unless it was to upload only. */
export function reportOfDelivery(
  items: readonly Item[],
  outcome: Outcome,
  checked: readonly CheckedFile[],
  mode: 'upload' | 'send',
  receipt: string | null,
): Report {
  const results = resultsOf(items, outcome, checked, (ended) => statusAfter(mode, ended));
  const messageDeliveries = textDeliveries(items, outcome);
  const messages = outcome.deliveries.flat().length;
  const undone =
    mode === 'send'
      ? countMessages({ results, messageDeliveries }).failed
      : results.filter((result) => result.status === 'failed').length;
  const all = mode === 'send' ? messages : items.length;
  return {
    results,
    messageDeliveries,
    conversationIds: outcome.conversationIds,
    uploadFailures: items.flatMap((item, index) => {
      const upload = outcome.uploads[index];
      const failed = item.kind === 'file' && upload?.status === 'failed';
      return failed ? [{ path: item.file.path, error: upload.error }] : [];
    }),
    status: statusOf(all - undone, all, mode === 'send' ? 'sent' : 'uploaded'),
    errors: outcome.ended === null ? [] : [outcome.ended],
    failed: undone > 0,
    receipt,
  };
}

function textDeliveries(items: readonly Item[], outcome: Outcome): readonly Delivery[] {
  return items[0]?.kind === 'text' ? (outcome.deliveries[0] ?? []) : [];
}

const nothingSent = { messageDeliveries: [], conversationIds: [], uploadFailures: [] };
