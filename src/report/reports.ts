import type { Delivery, Outcome } from '../delivery/delivery.ts';
import type { Item } from '../delivery/item.ts';
import type { CheckedFile } from '../media/file.ts';
import type { Report } from './report.ts';
import { resultOfCheck, resultOfToken, resultsOfDelivery } from './results.ts';
import { countMessages, statusOf } from './status.ts';

/** What every report of a run that came as far as the check is made from. */
export type Material = {
  readonly givenTokens: readonly string[];
  readonly checked: readonly CheckedFile[];
  readonly hasText: boolean;
  /** Bad files are passed over: they do not spoil a status. */
  readonly skipsInvalid: boolean;
};

/** A dry run. `problems` are those of the text and the buttons. */
export function reportOfCheck(material: Material, problems: readonly string[]): Report {
  const { givenTokens, checked, hasText, skipsInvalid } = material;
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
  };
}

/**
 * No files, a bad one with `on_invalid: fail`, or a text that can't be filled in: nothing at all is sent.
 *
 * @param to.recipients who was to get it; empty when nothing was to be sent
 */
export function reportOfRefusal(
  material: Material,
  to: {
    readonly aim: 'check' | 'upload' | 'send';
    readonly recipients: readonly string[];
    readonly receipt: string | null;
  },
  reasons: readonly string[],
): Report {
  const { aim, recipients, receipt } = to;
  const notSent = recipients.map(
    (recipient): Delivery => ({
      recipient,
      status: 'not_sent',
      error: `Nothing was sent. ${reasons[0] ?? ''}`,
    }),
  );
  const tokenStatus = ({ check: 'checked', upload: 'uploaded', send: 'failed' } as const)[aim];
  return {
    ...nothingSent,
    results: [
      ...material.givenTokens.map((token) => resultOfToken(token, tokenStatus, notSent)),
      ...material.checked.map((file) => resultOfCheck(file, file.valid ? notSent : [])),
    ],
    messageDeliveries: material.hasText ? notSent : [],
    status: 'failed',
    errors: reasons.map((reason) => `Nothing was sent. ${reason}`),
    failed: true,
    receipt,
  };
}

/** A run that uploaded, and sent unless it was to upload only. */
export function reportOfDelivery(
  items: readonly Item[],
  outcome: Outcome,
  checked: readonly CheckedFile[],
  aim: 'upload' | 'send',
  receipt: string | null,
): Report {
  const results = resultsOfDelivery(items, outcome, checked, aim);
  const messageDeliveries = items[0]?.kind === 'text' ? (outcome.deliveries[0] ?? []) : [];
  const messages = outcome.deliveries.flat().length;
  const undone =
    aim === 'send'
      ? countMessages({ results, messageDeliveries }).failed
      : results.filter((result) => result.status === 'failed').length;
  const all = aim === 'send' ? messages : items.length;
  return {
    results,
    messageDeliveries,
    conversationIds: outcome.conversationIds,
    uploadFailures: items.flatMap((item, index) => {
      const upload = outcome.uploads[index];
      const failed = item.kind === 'file' && upload?.status === 'failed';
      return failed ? [{ path: item.file.path, error: upload.error }] : [];
    }),
    status: statusOf(all - undone, all, aim === 'send' ? 'sent' : 'uploaded'),
    errors: outcome.ended === null ? [] : [outcome.ended],
    failed: undone > 0,
    receipt,
  };
}

const nothingSent = { messageDeliveries: [], conversationIds: [], uploadFailures: [], receipt: null };
