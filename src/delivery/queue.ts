import { nameRecipient, type Recipient } from '../kenar/recipient.ts';
import type { Delivery, DeliveryStatus } from './delivery.ts';
import type { ItemIdentity } from './item.ts';
import type { Receipt } from './receipt.ts';

/** What one recipient is still to get, in order. */
export type Queue = {
  readonly recipient: Recipient;
  /** The item whose turn it is; `null` when none is left. */
  next(): number | null;
  /** Whether this recipient is still to get the item. */
  needs(index: number): boolean;
  settle(index: number, status: DeliveryStatus, error?: string): void;
  /** What is left is not sent. */
  end(reason: string): void;
  delivery(index: number): Delivery;
};

export function createQueues(
  plan: { recipients: readonly Recipient[]; onUnknown: 'fail' | 'resend' },
  identities: readonly ItemIdentity[],
  receipt: Receipt,
): Queue[] {
  return plan.recipients.map((recipient) => {
    const queue = createQueue(recipient, identities.length);
    identities.forEach((identity, index) => {
      const remembered = receipt.remembered(nameRecipient(recipient), identity);
      if (remembered === 'sent') queue.settle(index, 'already_sent');
      if (remembered === 'unknown' && plan.onUnknown === 'fail') queue.settle(index, 'unknown', IN_DOUBT);
    });
    return queue;
  });
}

const IN_DOUBT =
  'An earlier attempt asked for this message and its outcome is not known, so it is not sent again. Look into the chat; with on_unknown: resend it is sent once more.';

function createQueue(recipient: Recipient, length: number): Queue {
  const name = nameRecipient(recipient);
  const deliveries = new Array<Delivery | null>(length).fill(null);
  let position = 0;
  return {
    recipient,
    next() {
      while (position < length && deliveries[position]) position += 1;
      return position < length ? position : null;
    },
    needs: (index) => deliveries[index] === null,
    settle(index, status, error) {
      deliveries[index] = { recipient: name, status, error: error ?? null };
    },
    end(reason) {
      deliveries.forEach((delivery, index) => {
        deliveries[index] = delivery ?? { recipient: name, status: 'not_sent', error: reason };
      });
    },
    delivery: (index) => deliveries[index] ?? { recipient: name, status: 'not_sent', error: null },
  };
}
