import type { TokenPlace } from './credentials/credentials.ts';
import type { TokenKeeper } from './credentials/keeper.ts';
import { obtainAccess } from './credentials/renewable.ts';
import { deliver } from './delivery/deliver.ts';
import type { Outcome } from './delivery/delivery.ts';
import type { Item } from './delivery/item.ts';
import { noReceipt, openReceipt, type Receipt } from './delivery/receipt.ts';
import { ReceiptError } from './delivery/receipt-event.ts';
import type { OnlineAim } from './inputs/job.ts';
import { type Kenar, type KenarTools, openKenar } from './kenar/client.ts';
import type { Buttons } from './kenar/message.ts';
import { ProxyError } from './kenar/proxy.ts';

export type DispatchTools = KenarTools & {
  /** Opens the place where the newest refresh token is kept. */
  keeperOf(place: TokenPlace): TokenKeeper;
};

/**
 * The half of a run that touches the network: opens the receipt and the connections, delivers, and closes them.
 * It is loaded only when there is something to do online.
 *
 * @returns what became of each item, or why the receipt can't be used: then nothing was asked of anybody
 */
export async function dispatch(
  aim: OnlineAim,
  items: readonly Item[],
  buttons: Buttons | null,
  tools: DispatchTools,
): Promise<Outcome | { refused: string }> {
  const receipt = await openReceiptOf(aim, tools.clock.now);
  if ('refused' in receipt) return receipt;
  tools.log.phase(aim.kind === 'send' ? 'Upload and send' : 'Upload');
  let kenar: Kenar;
  try {
    kenar = await openKenar(aim.kenar, tools);
  } catch (error) {
    await receipt.close();
    if (!(error instanceof ProxyError)) throw error;
    return { refused: error.message };
  }
  try {
    const { recipients, onUnknown, credentials } = aim.kind === 'send' ? aim : UPLOAD_ONLY;
    const plan = { items, recipients, concurrency: aim.concurrency, onUnknown, buttons };
    return await deliver(kenar, plan, receipt, () => obtainAccess(kenar, credentials, tools.keeperOf));
  } finally {
    await kenar.transport.close();
    await receipt.close();
  }
}

const UPLOAD_ONLY = { recipients: [], onUnknown: 'fail', credentials: { kind: 'none' } } as const;

async function openReceiptOf(aim: OnlineAim, now: () => number): Promise<Receipt | { refused: string }> {
  if (!aim.receipt) return noReceipt;
  try {
    return await openReceipt(aim.receipt.path, aim.receipt.scope, now);
  } catch (error) {
    if (!(error instanceof ReceiptError)) throw error;
    return { refused: `The receipt “${aim.receipt.path}” can’t be used: ${error.message}.` };
  }
}
