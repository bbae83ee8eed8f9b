import type { ItemIdentity } from '../../src/delivery/item.ts';
import { formatEvent, type ReceiptEvent } from '../../src/delivery/receipt-event.ts';

export const ITEM: ItemIdentity = { kind: 'file', sha256: 'a'.repeat(64), name: 'a', place: 0, path: 'a' };
export const EVENT: Exclude<ReceiptEvent, { event: 'uploaded' }> = {
  divar_chat_media: 1,
  at: '2026-08-01T00:00:00.000Z',
  scope: 'acme/app/1/job/step',
  event: 'sent',
  recipient: 'bot:a',
  item: ITEM,
};
export const LINE = formatEvent(EVENT);
export const NOT_A_RECEIPT =
  'it is not a receipt of this action. Give a path of its own, or one that does not exist yet';
