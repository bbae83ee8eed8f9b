import { type Access, AccessError, fixedAccess } from '../credentials/access.ts';
import type { Kenar } from '../kenar/client.ts';
import type { Buttons, Message } from '../kenar/message.ts';
import { needsAccessToken, type Recipient } from '../kenar/recipient.ts';
import { CancelledError } from '../runtime/cancel.ts';
import type { Context } from '../runtime/context.ts';
import type { OnChanged } from './history.ts';
import { type Item, type ItemIdentity, identify, nameItem } from './item.ts';
import type { Outcome, Upload } from './outcome.ts';
import { createQueues, type Queue, warnOfChanged } from './queue.ts';
import type { Receipt } from './receipt.ts';
import { createRunState, type RunState } from './run-state.ts';
import { send } from './send.ts';
import { startUploads, type Uploads } from './uploads.ts';

/** What a run is to do. Without recipients, files are only uploaded. */
export type Plan = {
  readonly items: readonly Item[];
  readonly recipients: readonly Recipient[];
  /** Uploads at a time. */
  readonly concurrency: number;
  /** What to do about a message whose outcome a receipt can't tell. */
  readonly onUnknown: 'fail' | 'resend';
  /** What to do about a file that an earlier attempt sent with another content. */
  readonly onChanged: OnChanged;
  /** Under the text or, without a text, under the last media. */
  readonly buttons: Buttons | null;
};

export type DeliverTools = {
  readonly kenar: Pick<Kenar, 'uploadMedia' | 'sendMessage'>;
  readonly context: Context;
  readonly receipt: Receipt;
  /**
   * Gets the access of the recipients that need one. Called before the first upload, and only when one of them is still
   * to get something. An AccessError ends the run.
   */
  obtainAccess(): Promise<Access>;
};

/**
 * Uploads ahead and sends in order: each recipient gets the items one after the other, and a message is sent as soon as
 * it is next and its upload is done. One message is under way at a time, over all recipients. A delivery that fails ends
 * its recipient's queue; one whose outcome is unknown does not.
 *
 * Never throws for what the API or the network does: the outcome holds it.
 */
export async function deliver(plan: Plan, tools: DeliverTools): Promise<Outcome> {
  const { kenar, context, receipt } = tools;
  const { items, recipients, concurrency } = plan;
  const identities = identify(items);
  const state = createRunState(context.signal);
  const queues = createQueues(plan, identities, receipt);
  warnOfChanged(items, queues, context.log);
  const conversationIds = new Set<string>();
  const { access, problem } = await accessFor(queues, tools, state);
  const uploads = startUploads(items, identities, {
    kenar,
    context,
    state,
    receipt,
    concurrency,
    isNeeded: (index) =>
      recipients.length === 0
        ? receipt.mediaToken(identities[index] as ItemIdentity) === null
        : queues.some((queue) => queue.needs(index)),
  });

  while (!state.over) {
    const turn = nextTurn(queues, uploads);
    if (turn === 'none') break;
    if (turn === 'waiting') {
      await uploads.nextEnd();
      continue;
    }
    const { queue, index, token } = turn;
    const item = items[index] as Item;
    const message = messageOf(item, token, index === buttonsIndex(items) ? plan.buttons : null);
    const sent = await send(
      { kenar, context, receipt, access },
      queue.recipient,
      message,
      identities[index] as ItemIdentity,
      nameItem(item),
    );
    if (sent.status === 'sent') {
      queue.settle(index, 'sent');
      if (sent.conversationId !== null) conversationIds.add(sent.conversationId);
    } else {
      queue.settle(index, sent.status, sent.error);
      if (sent.ends !== null) state.end(sent.ends);
      if (sent.status === 'failed') queue.end('Not sent: an earlier message to this recipient failed.');
    }
  }
  if (recipients.length > 0) uploads.abandon();
  await uploads.allEnded();
  const isUnfinished =
    recipients.length > 0
      ? queues.some((queue) => queue.next() !== null)
      : identities.some((_identity, index) => isMissing(uploads.result(index)));
  // Only a run that is over leaves any.
  for (const queue of queues) queue.end(`Not sent: ${state.reason}`);

  return {
    uploads: items.map((_item, index) => uploads.result(index)),
    deliveries: items.map((_item, index) => queues.map((queue) => queue.delivery(index))),
    unchecked: [],
    conversationIds: [...conversationIds],
    // A cancel that came when all was done ended nothing.
    ended: state.endedBy ?? (isUnfinished ? state.reason : null) ?? problem,
  };
}

function isMissing(upload: Upload | null): boolean {
  return upload?.status === 'skipped' && upload.mediaToken === null;
}

/**
 * Gets the access that some recipients need. When it is refused, these get nothing, and recipients that need no access
 * get everything: `problem` is the reason then. The run ends when all need it, or when nothing may be sent any more.
 */
async function accessFor(
  queues: readonly Queue[],
  { obtainAccess }: DeliverTools,
  state: RunState,
): Promise<{ access: Access; problem: string | null }> {
  const open = queues.filter((queue) => queue.next() !== null);
  const needing = open.filter((queue) => needsAccessToken(queue.recipient));
  const none = { access: fixedAccess(null), problem: null };
  if (needing.length === 0) return none;
  try {
    return { access: await obtainAccess(), problem: null };
  } catch (error) {
    if (!(error instanceof AccessError || error instanceof CancelledError)) throw error;
    const endsRun = error instanceof CancelledError || error.endsRun || needing.length === open.length;
    if (endsRun) state.end(error.message);
    for (const queue of needing) queue.end(`Not sent: ${error.message}`);
    return { ...none, problem: error.message };
  }
}

type Turn = { readonly queue: Queue; readonly index: number; readonly token: string };

/** The message to send now: the earliest item of those that are next in a queue and uploaded. */
function nextTurn(queues: readonly Queue[], uploads: Uploads): Turn | 'waiting' | 'none' {
  let best: Turn | 'waiting' | 'none' = 'none';
  for (const queue of queues) {
    const turn = turnOf(queue, uploads);
    if (turn === 'none') continue;
    if (turn === 'waiting') best = best === 'none' ? turn : best;
    else if (typeof best === 'string' || turn.index < best.index) best = turn;
  }
  return best;
}

function turnOf(queue: Queue, uploads: Uploads): Turn | 'waiting' | 'none' {
  for (let index = queue.next(); index !== null; index = queue.next()) {
    const upload = uploads.tokenOf(index);
    if (upload === 'waiting') return 'waiting';
    if ('token' in upload) return { queue, index, token: upload.token };
    queue.settle(index, 'not_sent', `Not sent: ${upload.failed}`);
  }
  return 'none';
}

function messageOf(item: Item, mediaToken: string, buttons: Buttons | null): Message {
  const extra = buttons ? { buttons } : {};
  return item.kind === 'text'
    ? { kind: 'text', text: item.text, ...extra }
    : { kind: 'media', mediaToken, ...extra };
}

function buttonsIndex(items: readonly Item[]): number {
  return items[0]?.kind === 'text' ? 0 : items.length - 1;
}
