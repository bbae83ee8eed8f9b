import { obtainAccess } from '../credentials/renewable.ts';
import type { OpenTokenStore } from '../credentials/token-store.ts';
import { deliver } from '../delivery/deliver.ts';
import type { Item } from '../delivery/item.ts';
import type { Outcome } from '../delivery/outcome.ts';
import { noReceipt, openReceipt, type Receipt } from '../delivery/receipt.ts';
import { ReceiptError } from '../delivery/receipt-event.ts';
import type { OnlineMode, ReceiptLocation } from '../inputs/job.ts';
import { type Kenar, openKenar } from '../kenar/client.ts';
import { ProxyError } from '../kenar/http/proxy.ts';
import type { Buttons } from '../kenar/message.ts';
import type { Context } from '../runtime/context.ts';
import type { Log } from '../runtime/log.ts';
import { oneLine } from '../text/safe.ts';

export type OnlineContext = Context & {
  /** Opens the location where the newest refresh token is kept. */
  readonly openTokenStore: OpenTokenStore;
};

/**
 * The part of a run that uses the network: opens the receipt and the client, delivers, and closes both. It is loaded
 * only when there is something to do online.
 *
 * @returns the outcome of each item, or why the receipt or the proxy can't be used: then nothing was requested
 */
export async function deliverOnline(
  mode: OnlineMode,
  items: readonly Item[],
  buttons: Buttons | null,
  { openTokenStore, ...context }: OnlineContext,
): Promise<Outcome | { readonly error: string }> {
  let receipt = noReceipt;
  let kenar: Kenar | null = null;
  try {
    if (mode.receipt) {
      receipt = await openReceipt(mode.receipt.path, mode.receipt.scope, context.clock.now);
      if (mode.kind === 'send') warnOfLost(receipt, mode.receipt, context.log);
    }
    context.log.phase(mode.kind === 'send' ? 'Upload and send' : 'Upload');
    if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') context.log.warning(UNVERIFIED);
    const client = openKenar(mode.kenar, context);
    kenar = client;
    const { recipients, onUnknown, onChanged, credentials } = mode.kind === 'send' ? mode : UPLOAD_ONLY;
    const plan = { items, recipients, concurrency: mode.concurrency, onUnknown, onChanged, buttons };
    const { retries } = mode.kenar;
    return await deliver(plan, {
      kenar: client,
      context,
      receipt,
      obtainAccess: () => obtainAccess(credentials, { kenar: client, context, openTokenStore, retries }),
    });
  } catch (error) {
    if (error instanceof ReceiptError) {
      return { error: `The receipt “${mode.receipt?.path}” can’t be used: ${error.message}.` };
    }
    if (error instanceof ProxyError) return { error: error.message };
    throw error;
  } finally {
    await kenar?.close();
    await receipt.close();
  }
}

const UNVERIFIED =
  'NODE_TLS_REJECT_UNAUTHORIZED is 0, so certificates are not checked: others on the network could read the credentials. Remove it; for the certificate of a proxy set NODE_EXTRA_CA_CERTS.';

/** A receipt that holds nothing of the run's earlier attempts may have been lost: its messages would be repeated. */
function warnOfLost(receipt: Receipt, { path, attempt }: ReceiptLocation, log: Log): void {
  if (attempt === null || attempt.number <= 1 || receipt.knows(attempt.scopeStart)) return;
  log.warning(
    `This is attempt ${attempt.number} of the run, and the receipt “${oneLine(path)}” knows nothing of an earlier one. If an earlier attempt sent messages, they are sent again. Keep the receipt from attempt to attempt, even when the step fails.`,
  );
}

const UPLOAD_ONLY = {
  recipients: [],
  onUnknown: 'fail',
  onChanged: 'skip',
  credentials: { kind: 'none' },
} as const;
