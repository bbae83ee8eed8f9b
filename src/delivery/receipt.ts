import {
  addEvent,
  matchHistory,
  NO_ATTEMPT,
  type PreviousAttempt,
  type RecipientHistory,
} from './history.ts';
import type { ItemIdentity } from './item.ts';
import { formatEvent, ReceiptError, type ReceiptEvent } from './receipt-event.ts';
import { isInPlace, type OpenReceipt, openReceiptFile, readReceiptFile } from './receipt-file.ts';

/** The outcome of a message, as a receipt knows it. `unknown`: it was requested, and no outcome was recorded. */
export type MessageOutcome = 'sent' | 'refused' | 'unknown';

/** What a re-run needs to send nothing twice. */
export type Receipt = PreviousAttempt & {
  /** Whether it holds any event whose scope begins so; as it was when it was opened. */
  knows(scopeStart: string): boolean;
  recordUpload(item: ItemIdentity, mediaToken: string): Promise<void>;
  /**
   * On disk before it resolves: the message may be requested only then.
   *
   * @throws ReceiptError when another run writes into the receipt, too: both would send the same; or when it was removed
   */
  recordAttempt(recipient: string, item: ItemIdentity): Promise<void>;
  /**
   * On disk before it resolves.
   *
   * @throws ReceiptError when the receipt was removed
   */
  recordOutcome(recipient: string, item: ItemIdentity, outcome: MessageOutcome): Promise<void>;
  close(): Promise<void>;
};

/** A run without a receipt: remembers nothing. */
export const noReceipt: Receipt = {
  ...NO_ATTEMPT,
  knows: () => false,
  recordUpload: async () => {},
  recordAttempt: async () => {},
  recordOutcome: async () => {},
  close: async () => {},
};

/**
 * Opens a receipt, or begins one. JSON Lines: one event a line, only ever appended.
 *
 * @param path absolute
 * @param scope repository, run, job and step: events of another scope are kept and passed over
 * @throws ReceiptError when the file is no receipt or can't be used; it is left as it is
 */
export async function openReceipt(
  path: string,
  scope: string,
  now: () => number = Date.now,
): Promise<Receipt> {
  const opened = await openReceiptFile(path);
  const { events } = opened;
  return {
    ...writeTo(opened, memoryOf(events, scope), scope, now),
    knows: (scopeStart) => events.some((event) => event.scope.startsWith(scopeStart)),
  };
}

/**
 * What a receipt knows, for a run that ends before it sends: the file is only read. A receipt that is missing or can't
 * be used counts as empty, since the run ends for another reason.
 */
export async function readReceipt(path: string, scope: string): Promise<PreviousAttempt> {
  return previousAttemptIn(memoryOf(await readReceiptFile(path), scope));
}

type Memory = { readonly messages: Map<string, RecipientHistory>; readonly tokens: Map<string, string> };

function previousAttemptIn({ messages, tokens }: Memory): PreviousAttempt {
  return {
    historiesOf: (recipient, items) => matchHistory(messages.get(recipient) ?? new Map(), items),
    mediaToken: (item) => tokens.get(contentKey(item)) ?? null,
  };
}

function memoryOf(events: readonly ReceiptEvent[], scope: string): Memory {
  const memory: Memory = { messages: new Map(), tokens: new Map() };
  for (const event of events) if (event.scope === scope) remember(memory, event);
  return memory;
}

function remember({ messages, tokens }: Memory, event: ReceiptEvent): void {
  if (event.event === 'uploaded') tokens.set(contentKey(event.item), event.media_token);
  else {
    const history: RecipientHistory = messages.get(event.recipient) ?? new Map();
    messages.set(event.recipient, history);
    addEvent(history, event);
  }
}

function writeTo(
  { path, file, size: sizeAtFirst }: OpenReceipt,
  memory: Memory,
  scope: string,
  now: () => number,
): Omit<Receipt, 'knows'> {
  let size = sizeAtFirst;
  let isShared = false;
  // After a failed write all later ones fail too: a line after half a line would make the receipt unreadable.
  let last: Promise<void> = Promise.resolve();
  const common = () => ({ divar_chat_media: 1 as const, at: new Date(now()).toISOString(), scope });
  const append = (event: ReceiptEvent, flush: boolean): Promise<void> => {
    // One after the other: two lines written at once could mix.
    const done = last.then(async () => {
      const line = formatEvent(event);
      await file.appendFile(line);
      if (flush) await file.sync();
      size += Buffer.byteLength(line);
      // Two runs append in turn: only the first finds its line at the end of a file of the size that it expects.
      const stats = await file.stat({ bigint: true });
      isShared ||= Number(stats.size) !== size;
      if (!(await isInPlace(path, stats))) throw new ReceiptError(REMOVED);
      remember(memory, event);
    });
    last = done;
    done.catch(() => {});
    return done;
  };
  return {
    ...previousAttemptIn(memory),
    recordUpload: (item, mediaToken) =>
      append({ ...common(), event: 'uploaded', item, media_token: mediaToken }, false),
    async recordAttempt(recipient, item) {
      if (!isShared) await append({ ...common(), event: 'asked', recipient, item }, true);
      if (isShared) throw new ReceiptError('another run writes into it at the same time');
    },
    recordOutcome: (recipient, item, event) => append({ ...common(), event, recipient, item }, true),
    async close() {
      await last.catch(() => {});
      await file.close();
    },
  };
}

const REMOVED = 'it was removed or replaced during the run (a re-run would send again what this one sent)';

function contentKey({ kind, sha256, name, place }: ItemIdentity): string {
  return JSON.stringify([kind, sha256, name, place]);
}
