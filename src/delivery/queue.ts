import { nameRecipient, type Recipient } from '../kenar/recipient.ts';
import type { FoundFile } from '../media/file.ts';
import type { Log } from '../runtime/log.ts';
import { oneLine } from '../text/safe.ts';
import {
  type History,
  type OnChanged,
  type PreviousAttempt,
  type PreviousOutcome,
  previousOutcome,
} from './history.ts';
import { type Item, type ItemIdentity, identify, identifyUnread } from './item.ts';
import type { Delivery, DeliveryStatus, Outcome } from './outcome.ts';

export type QueuePlan = {
  readonly recipients: readonly Recipient[];
  readonly onUnknown: 'fail' | 'resend';
  readonly onChanged: OnChanged;
};

/** What one recipient is still to get, in order. */
export type Queue = {
  readonly recipient: Recipient;
  /** The next item to send; `null` when none is left. */
  next(): number | null;
  /** Whether this recipient is still to get the item. */
  needs(index: number): boolean;
  /** Whether the item counts as sent though its content is another one than was sent. */
  countsChanged(index: number): boolean;
  settle(index: number, status: DeliveryStatus, error?: string | null): void;
  /** Settles what is left as not sent. */
  end(reason: string): void;
  delivery(index: number): Delivery;
};

export function createQueues(
  plan: QueuePlan,
  identities: readonly ItemIdentity[],
  previous: PreviousAttempt,
): Queue[] {
  return plan.recipients.map((recipient) => {
    const histories = previous.historiesOf(nameRecipient(recipient), identities);
    const outcomes = identities.map(({ sha256 }, index) =>
      previousOutcome(histories[index] as History, sha256, plan.onChanged),
    );
    const queue = createQueue(recipient, outcomes);
    outcomes.forEach((outcome, index) => {
      if (outcome === 'sent' || outcome === 'changed') queue.settle(index, 'already_sent');
      if (outcome === 'unknown' && plan.onUnknown === 'fail') queue.settle(index, 'unknown', IN_DOUBT);
    });
    return queue;
  });
}

const IN_DOUBT =
  'An earlier attempt asked for this message and its outcome is not known, so it is not sent again. Look into the chat; with on_unknown: resend it is sent once more.';

const MAY_HAVE_ARRIVED = 'An earlier attempt asked for this message, and may have delivered it.';

/** @param previous what an earlier attempt did with each item */
function createQueue(recipient: Recipient, previous: readonly PreviousOutcome[]): Queue {
  const name = nameRecipient(recipient);
  const { length } = previous;
  const deliveries = new Array<Delivery | null>(length).fill(null);
  let position = 0;
  const settle: Queue['settle'] = (index, status, error = null) => {
    const inDoubt = previous[index] === 'unknown' && (status === 'not_sent' || status === 'failed');
    deliveries[index] = {
      recipient: name,
      // This attempt did not send it, but an earlier one requested it.
      status: inDoubt && status === 'not_sent' ? 'unknown' : status,
      error: inDoubt ? `${error ?? ''} ${MAY_HAVE_ARRIVED}`.trim() : error,
    };
  };
  return {
    recipient,
    next() {
      while (position < length && deliveries[position]) position += 1;
      return position < length ? position : null;
    },
    needs: (index) => deliveries[index] === null,
    countsChanged: (index) => previous[index] === 'changed',
    settle,
    end(reason) {
      deliveries.forEach((delivery, index) => {
        if (delivery === null) settle(index, 'not_sent', reason);
      });
    },
    delivery: (index) => deliveries[index] ?? { recipient: name, status: 'not_sent', error: null },
  };
}

/** Warns of each file that counts as sent with another content, once, however many recipients have it. */
export function warnOfChanged(items: readonly Item[], queues: readonly Queue[], log: Log): void {
  items.forEach((item, index) => {
    if (item.kind !== 'file' || !queues.some((queue) => queue.countsChanged(index))) return;
    const { path } = item.file;
    log.warning(
      `An earlier attempt of this run sent ${oneLine(path)} with another content. It counts as sent and is not sent again to the chats that have it. To send what changed, set on_changed: send.`,
      { file: path },
    );
  });
}

/**
 * The outcome of a run that sends nothing: what an earlier attempt did with the items, and `reason` for the rest.
 *
 * @param unread files that were found but not read
 */
export function skipAll(
  items: readonly Item[],
  unread: readonly FoundFile[],
  plan: { readonly recipients: readonly Recipient[]; readonly onChanged: OnChanged },
  previous: PreviousAttempt,
  reason: string,
): Outcome {
  const identities = [...identify(items), ...unread.map(identifyUnread)];
  const queues = createQueues({ ...plan, onUnknown: 'fail' }, identities, previous);
  for (const queue of queues) queue.end(reason);
  const deliveries = identities.map((_identity, index) => queues.map((queue) => queue.delivery(index)));
  return {
    uploads: items.map((item, index) =>
      item.kind === 'file'
        ? { status: 'skipped', mediaToken: previous.mediaToken(identities[index] as ItemIdentity) }
        : null,
    ),
    deliveries: deliveries.slice(0, items.length),
    unchecked: deliveries.slice(items.length),
    conversationIds: [],
    ended: null,
  };
}
