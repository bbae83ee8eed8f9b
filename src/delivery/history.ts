import { type ItemIdentity, NOT_READ } from './item.ts';
import type { ReceiptEvent } from './receipt-event.ts';

/** What earlier attempts did with one item for one recipient, whatever the item's content was then. */
export type History = {
  /** The SHA-256 of each content that was delivered. */
  readonly sent: ReadonlySet<string>;
  /** Whether a message was requested whose outcome is not known, and none was delivered since. */
  readonly inDoubt: boolean;
};

export const NO_HISTORY: History = { sent: new Set(), inDoubt: false };

/** What an earlier attempt of this run did, according to its receipt. */
export type PreviousAttempt = {
  /** What it did with each of a run's items for the recipient, in the order of the items. */
  historiesOf(recipient: string, items: readonly ItemIdentity[]): readonly History[];
  /** The media token of an earlier upload of the same content under the same name. */
  mediaToken(item: ItemIdentity): string | null;
};

/** Where there was no earlier attempt, or nothing is known of one. */
export const NO_ATTEMPT: PreviousAttempt = {
  historiesOf: (_recipient, items) => items.map(() => NO_HISTORY),
  mediaToken: () => null,
};

/** What a receipt says of one recipient, by item. */
export type RecipientHistory = Map<string, Entry>;

/** One item's events so far. The sets and `asked` hold the SHA-256 of contents. */
type Entry = {
  readonly item: ItemIdentity;
  readonly sent: Set<string>;
  /** What was requested without a known outcome, since the last delivery. */
  readonly doubtful: Set<string>;
  /** The newest request, while it has no outcome. */
  asked: string | null;
};

/** Adds an event. A doubt stays until a message is delivered: a refusal says nothing about an earlier request. */
export function addEvent(
  history: RecipientHistory,
  { item, event }: Exclude<ReceiptEvent, { event: 'uploaded' }>,
): void {
  const key = keyOf(item);
  const entry = history.get(key) ?? { item, sent: new Set(), doubtful: new Set(), asked: null };
  history.set(key, entry);
  const { sent, doubtful, asked } = entry;
  // Requested twice in a row: the process was killed in between, so the first outcome is unknown.
  if (event === 'asked' && asked !== null) doubtful.add(asked);
  if (event === 'unknown') doubtful.add(item.sha256);
  if (event === 'sent') {
    sent.add(item.sha256);
    doubtful.clear();
  }
  entry.asked = event === 'asked' ? item.sha256 : null;
}

/**
 * The history of each of a run's items, in their order. A file is known by its path. An entry without one was written
 * by an earlier version: it is matched by name, content and place, or else by the name alone, with one item at most.
 */
export function matchHistory(history: RecipientHistory, items: readonly ItemIdentity[]): History[] {
  const own = items.map((item) => history.get(keyOf(item)));
  const withoutPath = [...history.values()].filter(
    (entry) => entry.item.kind === 'file' && entry.item.path === undefined && mayHaveArrived(entry),
  );
  const adopted = new Map<number, Entry>();
  const files = [...items.keys()].filter((index) => items[index]?.kind === 'file');
  adopt(({ sha256, name, place }) => JSON.stringify([sha256, name, place]));
  adopt(({ name }) => name);
  return own.map((entry, index) => merge(historyOf(entry), historyOf(adopted.get(index))));

  function adopt(key: (item: ItemIdentity) => string) {
    const taken = new Set(adopted.values());
    const left = withoutPath.filter((entry) => !taken.has(entry));
    const byKey = Map.groupBy(left, ({ item }) => key(item));
    for (const index of files) {
      if (adopted.has(index)) continue;
      const entry = byKey.get(key(items[index] as ItemIdentity))?.shift();
      if (entry) adopted.set(index, entry);
    }
  }
}

function historyOf(entry: Entry | undefined): History {
  if (entry === undefined) return NO_HISTORY;
  return { sent: entry.sent, inDoubt: entry.doubtful.size > 0 || entry.asked !== null };
}

function mayHaveArrived({ sent, doubtful, asked }: Entry): boolean {
  return sent.size > 0 || doubtful.size > 0 || asked !== null;
}

function merge(a: History, b: History): History {
  return { sent: new Set([...a.sent, ...b.sent]), inDoubt: a.inDoubt || b.inDoubt };
}

function keyOf({ kind, path, sha256, name, place }: ItemIdentity): string {
  return JSON.stringify(path === undefined ? [kind, sha256, name, place] : [kind, path]);
}

/** Whether a file counts as sent whose content is another one than an earlier attempt sent, or is sent again. */
export type OnChanged = 'skip' | 'send';

/** What an earlier attempt did with an item, as it counts for this one; `changed`: sent, with another content. */
export type PreviousOutcome = 'sent' | 'changed' | 'unknown' | 'none';

/** @param sha256 of the item's content now, or NOT_READ */
export function previousOutcome(history: History, sha256: string, onChanged: OnChanged): PreviousOutcome {
  if (history.sent.has(sha256)) return 'sent';
  if (history.sent.size > 0 && onChanged === 'skip') return 'changed';
  // The content was not read, so it may be the one that was sent or another one.
  if (history.sent.size > 0 && sha256 === NOT_READ) return 'unknown';
  return history.inDoubt ? 'unknown' : 'none';
}
