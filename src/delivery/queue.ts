import { nameRecipient, type Recipient } from '../kenar/recipient.ts';
import type { Delivery, DeliveryStatus, Outcome } from './delivery.ts';
import { type Item, type ItemIdentity, identify } from './item.ts';
import type { PreviousAttempt } from './receipt.ts';

/** What one recipient is still to get, in order. */
export type Queue = {
  readonly recipient: Recipient;
  /** The next item to send; `null` when none is left. */
  next(): number | null;
  /** Whether this recipient is still to get the item. */
  needs(index: number): boolean;
  settle(index: number, status: DeliveryStatus, error?: string | null): void;
  /** Settles what is left as not sent. */
  end(reason: string): void;
  delivery(index: number): Delivery;
};

export function createQueues(
  plan: { recipients: readonly Recipient[]; onUnknown: 'fail' | 'resend' },
  identities: readonly ItemIdentity[],
  previous: PreviousAttempt,
): Queue[] {
  return plan.recipients.map((recipient) => {
    const outcomes = identities.map((identity) => previous.outcomeOf(nameRecipient(recipient), identity));
    const queue = createQueue(
      recipient,
      outcomes.map((outcome) => outcome === 'unknown'),
    );
    outcomes.forEach((outcome, index) => {
      if (outcome === 'sent') queue.settle(index, 'already_sent');
      if (outcome === 'unknown' && plan.onUnknown === 'fail') queue.settle(index, 'unknown', IN_DOUBT);
    });
    return queue;
  });
}

const IN_DOUBT =
  'An earlier attempt asked for this message and its outcome is not known, so it is not sent again. Look into the chat; with on_unknown: resend it is sent once more.';

const MAY_HAVE_ARRIVED = 'An earlier attempt asked for this message, and may have delivered it.';

/** @param doubtful for each item, whether an earlier attempt requested it and its outcome is unknown */
function createQueue(recipient: Recipient, doubtful: readonly boolean[]): Queue {
  const name = nameRecipient(recipient);
  const { length } = doubtful;
  const deliveries = new Array<Delivery | null>(length).fill(null);
  let position = 0;
  const settle: Queue['settle'] = (index, status, error = null) => {
    const inDoubt = doubtful[index] && (status === 'not_sent' || status === 'failed');
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
    settle,
    end(reason) {
      deliveries.forEach((delivery, index) => {
        if (delivery === null) settle(index, 'not_sent', reason);
      });
    },
    delivery: (index) => deliveries[index] ?? { recipient: name, status: 'not_sent', error: null },
  };
}

/**
 * The outcome of a run that sends nothing: what an earlier attempt did with the items, and `reason` for the rest.
 *
 * @param unchecked names of files that were found but not checked
 */
export function skipAll(
  items: readonly Item[],
  unchecked: readonly string[],
  recipients: readonly Recipient[],
  previous: PreviousAttempt,
  reason: string,
): Outcome {
  const identities = identify(items);
  const queues = createQueues({ recipients, onUnknown: 'fail' }, identities, previous);
  for (const queue of queues) queue.end(reason);
  return {
    uploads: identities.map((identity) =>
      identity.kind === 'file' ? { status: 'skipped', mediaToken: previous.mediaToken(identity) } : null,
    ),
    deliveries: identities.map((_identity, index) => queues.map((queue) => queue.delivery(index))),
    unchecked: unchecked.map((name) => skipUnread(name, recipients, previous, reason)),
    conversationIds: [],
    ended: null,
  };
}

/** The same for a file that was not read: the receipt knows its name, but not whether it is the same file. */
function skipUnread(
  name: string,
  recipients: readonly Recipient[],
  previous: PreviousAttempt,
  reason: string,
): Delivery[] {
  return recipients.map((to) => {
    const recipient = nameRecipient(to);
    return previous.knowsName(recipient, name)
      ? { recipient, status: 'unknown', error: `${reason} ${SAME_NAME}` }
      : { recipient, status: 'not_sent', error: reason };
  });
}

const SAME_NAME = 'An earlier attempt asked to send a file of this name, and may have delivered it.';
