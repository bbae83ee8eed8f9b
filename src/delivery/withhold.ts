import { nameRecipient, type Recipient } from '../kenar/recipient.ts';
import type { Delivery, Outcome } from './delivery.ts';
import { type Item, identify } from './item.ts';
import { createQueues } from './queue.ts';
import type { Receipt } from './receipt.ts';

/** What an earlier attempt of this run did, as its receipt has it. */
export type PreviousAttempt = Pick<Receipt, 'outcomeOf' | 'mediaToken' | 'knowsName'>;

/**
 * The outcome of a run that sends nothing: what an earlier attempt did with each item, or `not_sent`.
 *
 * @param unchecked names of files that were found but not checked
 */
export function skipAll(
  items: readonly Item[],
  unchecked: readonly string[],
  recipients: readonly Recipient[],
  earlier: PreviousAttempt,
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
    unchecked: unchecked.map((name) => skipUnread(name, recipients, earlier, reason)),
    conversationIds: [],
    ended: null,
  };
}

/** The same of a file that was not read any more: the receipt knows its name, and not whether it is the same one. */
function skipUnread(
  name: string,
  recipients: readonly Recipient[],
  earlier: PreviousAttempt,
  reason: string,
): Delivery[] {
  return recipients.map((to) => {
    const recipient = nameRecipient(to);
    return earlier.knowsName(recipient, name)
      ? { recipient, status: 'unknown', error: `${reason} ${SAME_NAME}` }
      : { recipient, status: 'not_sent', error: reason };
  });
}

const SAME_NAME = 'An earlier attempt asked to send a file of this name, and may have delivered it.';
