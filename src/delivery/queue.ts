import { nameRecipient, type Recipient } from '../kenar/recipient.ts';
import type { Delivery, DeliveryStatus } from './delivery.ts';
import type { ItemIdentity } from './item.ts';
import type { PreviousAttempt } from './withhold.ts';

/** What one recipient is still to get, in order. */
export type Queue = {
  readonly recipient: Recipient;
  /** The item whose turn it is; `null` when none is left. */
  next(): number | null;
  /** Whether this recipient is still to get the item. */
  needs(index: number): boolean;
  settle(index: number, status: DeliveryStatus, error?: string | null): void;
  /** What is left is not sent. */
  end(reason: string): void;
  delivery(index: number): Delivery;
};

export function createQueues(
  plan: { recipients: readonly Recipient[]; onUnknown: 'fail' | 'resend' },
  identities: readonly ItemIdentity[],
  earlier: PreviousAttempt,
): Queue[] {
  return plan.recipients.map((recipient) => {
    const remembered = identities.map((identity) => earlier.outcomeOf(nameRecipient(recipient), identity));
    const queue = createQueue(
      recipient,
      remembered.map((outcome) => outcome === 'unknown'),
    );
    remembered.forEach((outcome, index) => {
      if (outcome === 'sent') queue.settle(index, 'already_sent');
      if (outcome === 'unknown' && plan.onUnknown === 'fail') queue.settle(index, 'unknown', IN_DOUBT);
    });
    return queue;
  });
}

const IN_DOUBT =
  'An earlier attempt asked for this message and its outcome is not known, so it is not sent again. Look into the chat; with on_unknown: resend it is sent once more.';

const MAY_HAVE_ARRIVED = 'An earlier attempt asked for this message, and may have delivered it.';

/** @param doubtful for each item, whether an earlier attempt asked for it with no outcome */
function createQueue(recipient: Recipient, doubtful: readonly boolean[]): Queue {
  const name = nameRecipient(recipient);
  const { length } = doubtful;
  const deliveries = new Array<Delivery | null>(length).fill(null);
  let position = 0;
  const settle: Queue['settle'] = (index, status, error = null) => {
    const inDoubt = doubtful[index] && (status === 'not_sent' || status === 'failed');
    deliveries[index] = {
      recipient: name,
      // It was never sent again, but it was asked for once.
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
