import type { TokenLocation } from '../credentials/credentials.ts';
import { obtainAccess } from '../credentials/renewable.ts';
import type { TokenStore } from '../credentials/token-store.ts';
import { deliver } from '../delivery/deliver.ts';
import type { Outcome } from '../delivery/delivery.ts';
import type { Item } from '../delivery/item.ts';
import { noReceipt, openReceipt } from '../delivery/receipt.ts';
import { ReceiptError } from '../delivery/receipt-event.ts';
import type { OnlineMode } from '../inputs/job.ts';
import { type Kenar, type KenarTools, openKenar } from '../kenar/client.ts';
import { ProxyError } from '../kenar/http/proxy.ts';
import type { Buttons } from '../kenar/message.ts';

export type OnlineContext = KenarTools & {
  /** Opens the location where the newest refresh token is kept. */
  openTokenStore(location: TokenLocation): Promise<TokenStore>;
};

/**
 * The half of a run that touches the network: opens the receipt and the connections, delivers, and closes them.
 * It is loaded only when there is something to do online.
 *
 * @returns what became of each item, or an error when the receipt or the proxy can't be used: then nothing was requested
 */
export async function deliverOnline(
  mode: OnlineMode,
  items: readonly Item[],
  buttons: Buttons | null,
  context: OnlineContext,
): Promise<Outcome | { readonly error: string }> {
  let receipt = noReceipt;
  let kenar: Kenar | null = null;
  try {
    if (mode.receipt) receipt = await openReceipt(mode.receipt.path, mode.receipt.scope, context.clock.now);
    context.log.phase(mode.kind === 'send' ? 'Upload and send' : 'Upload');
    const open = openKenar(mode.kenar, context);
    kenar = open;
    const { recipients, onUnknown, credentials } = mode.kind === 'send' ? mode : UPLOAD_ONLY;
    const plan = { items, recipients, concurrency: mode.concurrency, onUnknown, buttons };
    return await deliver(open, plan, receipt, () => obtainAccess(open, credentials, context.openTokenStore));
  } catch (error) {
    if (error instanceof ReceiptError) {
      return { error: `The receipt “${mode.receipt?.path}” can’t be used: ${error.message}.` };
    }
    if (error instanceof ProxyError) return { error: error.message };
    throw error;
  } finally {
    await kenar?.transport.close();
    await receipt.close();
  }
}

const UPLOAD_ONLY = { recipients: [], onUnknown: 'fail', credentials: { kind: 'none' } } as const;
