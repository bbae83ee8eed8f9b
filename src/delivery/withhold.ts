import { nameRecipient, type Recipient } from '../kenar/recipient.ts';
import type { Delivery, Outcome } from './delivery.ts';
import { type Item, identify } from './item.ts';
import { createQueues } from './queue.ts';
import type { Receipt } from './receipt.ts';

/** What an earlier attempt of this run did, as its receipt has it. */
export type Earlier = Pick<Receipt, 'remembered' | 'mediaToken'>;

/** What becomes of items that are all kept back: nothing, but for what an earlier attempt did with them. */
export function withhold(
  items: readonly Item[],
  recipients: readonly Recipient[],
  earlier: Earlier,
  reason: string,
): Outcome {
  const identities = identify(items);
  const queues = createQueues({ recipients, onUnknown: 'fail' }, identities, earlier);
  for (const queue of queues) queue.end(reason);
  return {
    uploads: identities.map((identity) =>
      identity.kind === 'file' ? { status: 'skipped', mediaToken: earlier.mediaToken(identity) } : null,
    ),
    deliveries: identities.map((_identity, index) => queues.map((queue) => queue.delivery(index))),
    conversationIds: [],
    ended: null,
  };
}

/** The same of something that is no item yet, and that no receipt can know. */
export function keptBack(recipients: readonly Recipient[], reason: string): Delivery[] {
  return recipients.map((to) => ({ recipient: nameRecipient(to), status: 'not_sent', error: reason }));
}
