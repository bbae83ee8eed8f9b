import type { Problem } from '../media/problem.ts';

export type DeliveryStatus =
  | 'sent'
  | 'failed'
  /** Requested, outcome not known. */
  | 'unknown'
  /** Never requested. */
  | 'not_sent'
  /** Delivered by an earlier attempt of this run, according to its receipt. */
  | 'already_sent';

/** The outcome of one item for one recipient. */
export type Delivery = {
  /** `bot:ID`, `post:ID` or `user:ID`. */
  readonly recipient: string;
  readonly status: DeliveryStatus;
  readonly error: string | null;
};

/** The outcome of an item's upload; texts and given tokens need none. */
export type Upload =
  | { readonly status: 'done'; readonly mediaToken: string }
  | { readonly status: 'failed'; readonly error: string; readonly problem: Problem | null }
  /** No recipient needed it, or the run ended before it was done. */
  | { readonly status: 'skipped'; readonly mediaToken: string | null };

/** The outcome of each item, in the order of the items. */
export type Outcome = {
  readonly uploads: readonly (Upload | null)[];
  /** For each item, for each recipient. */
  readonly deliveries: readonly (readonly Delivery[])[];
  /** For each file that was found but not checked, for each recipient. */
  readonly unchecked: readonly (readonly Delivery[])[];
  /** The ids of conversations in the API's answers, each once, in the order of the answers. */
  readonly conversationIds: readonly string[];
  /** Why the run ended early, if it did. */
  readonly ended: string | null;
};

/** The outcome of a run without items. */
export const NO_OUTCOME: Outcome = {
  uploads: [],
  deliveries: [],
  unchecked: [],
  conversationIds: [],
  ended: null,
};

export function arrived(delivery: Delivery): boolean {
  return delivery.status === 'sent' || delivery.status === 'already_sent';
}
