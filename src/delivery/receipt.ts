import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readFully } from '../media/read-fully.ts';
import { flushFolder } from '../runtime/flush-folder.ts';
import { codeOf } from '../text/error-code.ts';
import type { ItemIdentity } from './item.ts';
import { formatEvent, parseEvents, ReceiptError, type ReceiptEvent } from './receipt-event.ts';

/** The outcome of a message, as a receipt knows it. `unknown`: it was requested, and no outcome was recorded. */
export type MessageOutcome = 'sent' | 'refused' | 'unknown';

/** What an earlier attempt of this run did, according to its receipt. */
export type PreviousAttempt = {
  outcomeOf(recipient: string, item: ItemIdentity): MessageOutcome | null;
  /** Whether a file of this name was requested to be sent to the recipient. */
  knowsName(recipient: string, name: string): boolean;
  /** The media token of an earlier upload of this item. */
  mediaToken(item: ItemIdentity): string | null;
};

/** What a re-run needs to send nothing twice. */
export type Receipt = PreviousAttempt & {
  recordUpload(item: ItemIdentity, mediaToken: string): Promise<void>;
  /** On disk before it resolves: the message may be requested only then. */
  recordAttempt(recipient: string, item: ItemIdentity): Promise<void>;
  /** On disk before it resolves. */
  recordOutcome(recipient: string, item: ItemIdentity, outcome: MessageOutcome): Promise<void>;
  close(): Promise<void>;
};

/** A run without a receipt: remembers nothing. */
export const noReceipt: Receipt = {
  outcomeOf: () => null,
  knowsName: () => false,
  mediaToken: () => null,
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
  const file = await openForAppending(path);
  try {
    const memory = await readMemory(file, path, scope);
    // Without it a power failure could remove a new receipt.
    await flushFolder(dirname(path));
    return writeTo(file, memory, scope, now);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * What a receipt knows, for a run that ends before it sends: the file is only read. A receipt that is missing or can't
 * be used counts as empty, since the run ends for another reason.
 */
export async function readReceipt(path: string, scope: string): Promise<PreviousAttempt> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => null);
  if (file === null) return noReceipt;
  try {
    if (!(await file.stat()).isFile()) return noReceipt;
    return previousAttemptIn(memoryOf(parseEvents(await readWhole(file)).events, scope));
  } catch {
    return noReceipt;
  } finally {
    await file.close();
  }
}

function previousAttemptIn(memory: Memory): PreviousAttempt {
  return {
    outcomeOf: (recipient, item) => storedOutcome(memory.messages.get(keyOf(item, recipient))),
    knowsName: (recipient, name) => memory.names.has(JSON.stringify([recipient, name])),
    mediaToken: (item) => memory.tokens.get(keyOf(item)) ?? null,
  };
}

/** Some 100,000 messages. */
const MAX_BYTES = 64 * 1024 * 1024;

type Memory = { messages: Map<string, Known>; tokens: Map<string, string>; names: Set<string> };

/** Of one message: its outcome so far, and whether it was requested again since then. */
type Known = { readonly outcome: MessageOutcome | null; readonly asked: boolean };

async function openForAppending(path: string): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true });
    // A pipe in the receipt's place must not hang the run, and a link must not lead it elsewhere.
    const careful = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
    const file = await open(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | careful, 0o600);
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (error) {
    const code = codeOf(error) ?? String(error);
    if (code === 'ELOOP') throw new ReceiptError('it is a symbolic link; give the real path');
    throw new ReceiptError(`it can’t be opened for writing (${code})`);
  }
  throw new ReceiptError('it is not a regular file');
}

async function readMemory(file: FileHandle, path: string, scope: string): Promise<Memory> {
  const bytes = await readWhole(file);
  const { events, wholeBytes, lacksLineEnd } = parseEvents(bytes);
  if (lacksLineEnd) await file.appendFile('\n');
  // The next line must not follow half a line, which a crash left. Windows can't cut a file that is open for appending,
  // but it can by the path.
  if (wholeBytes < bytes.length) {
    await (process.platform === 'win32' ? truncate(path, wholeBytes) : file.truncate(wholeBytes));
  }
  return memoryOf(events, scope);
}

async function readWhole(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  if (size > MAX_BYTES) {
    throw new ReceiptError(
      `it has ${size} bytes, more than is read. Give each run one of its own, or delete it`,
    );
  }
  const bytes = Buffer.alloc(size);
  return bytes.subarray(0, await readFully(file, bytes, 0));
}

function memoryOf(events: readonly ReceiptEvent[], scope: string): Memory {
  const memory: Memory = { messages: new Map(), tokens: new Map(), names: new Set() };
  for (const event of events) if (event.scope === scope) remember(memory, event);
  return memory;
}

function remember(memory: Memory, event: ReceiptEvent): void {
  if (event.event === 'uploaded') {
    memory.tokens.set(keyOf(event.item), event.media_token);
    return;
  }
  memory.names.add(JSON.stringify([event.recipient, event.item.name]));
  const key = keyOf(event.item, event.recipient);
  memory.messages.set(key, next(memory.messages.get(key) ?? { outcome: null, asked: false }, event.event));
}

/** A delivery stays one, and a doubt stays until the message arrives: a refusal says nothing about an earlier try. */
function next({ outcome, asked }: Known, event: 'asked' | MessageOutcome): Known {
  if (outcome === 'sent' || event === 'sent') return { outcome: 'sent', asked: false };
  // Requested twice in a row: the process was killed in between, so the first outcome is unknown.
  if (event === 'asked') return { outcome: asked ? 'unknown' : outcome, asked: true };
  if (event === 'unknown') return { outcome: 'unknown', asked: false };
  return { outcome: outcome ?? 'refused', asked: false };
}

function storedOutcome(known: Known | undefined): MessageOutcome | null {
  if (!known) return null;
  return known.asked ? 'unknown' : known.outcome;
}

function writeTo(file: FileHandle, memory: Memory, scope: string, now: () => number): Receipt {
  // After a failed write all later ones fail too: a line after half a line would make the receipt unreadable.
  let last: Promise<void> = Promise.resolve();
  const common = () => ({ divar_chat_media: 1 as const, at: new Date(now()).toISOString(), scope });
  const append = (event: ReceiptEvent, flush: boolean): Promise<void> => {
    // One after the other: two lines written at once could mix.
    const done = last.then(async () => {
      await file.appendFile(formatEvent(event));
      if (flush) await file.sync();
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
    recordAttempt: (recipient, item) => append({ ...common(), event: 'asked', recipient, item }, true),
    recordOutcome: (recipient, item, event) => append({ ...common(), event, recipient, item }, true),
    async close() {
      await last.catch(() => {});
      await file.close();
    },
  };
}

function keyOf(item: ItemIdentity, recipient = ''): string {
  return JSON.stringify([recipient, item.kind, item.sha256, item.name, item.place]);
}
