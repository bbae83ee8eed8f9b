import { type Access, AccessError } from '../kenar/access.ts';
import { retryDecisionOf } from '../kenar/call.ts';
import type { Kenar } from '../kenar/client.ts';
import { CancelledError, KenarError } from '../kenar/error.ts';
import { type Message, type Receipted, sendMessage } from '../kenar/message.ts';
import { nameRecipient, needsAccessToken, type Recipient } from '../kenar/recipient.ts';
import { oneLine } from '../text/safe.ts';
import { formatSpan } from '../text/units.ts';
import type { ItemIdentity } from './item.ts';
import { noReceipt, type Receipt } from './receipt.ts';

/** What became of one message that was its turn. `ends` names what the rest of the run would meet too. */
export type Sent =
  | { readonly status: 'sent'; readonly conversationId: string | null }
  | {
      readonly status: 'failed' | 'unknown' | 'not_sent';
      readonly error: string;
      readonly ends: string | null;
    };

export type SendTools = { readonly kenar: Kenar; readonly receipt: Receipt; readonly access: Access };

/**
 * Sends one message and writes into the receipt, before each try, that it is asked for, and after it, what
 * came of it. A 401 is followed by one more try where a fresh access token can be had.
 */
export async function send(
  tools: SendTools,
  recipient: Recipient,
  message: Message,
  identity: ItemIdentity,
  what: string,
): Promise<Sent> {
  const { kenar } = tools;
  const name = nameRecipient(recipient);
  const started = kenar.clock.now();
  try {
    const conversationId = await sendAuthorised(tools, recipient, message, receipted(tools, name, identity));
    kenar.log.info(`Sent ${oneLine(what)} to ${name} in ${formatSpan(kenar.clock.now() - started)}`);
    return { status: 'sent', conversationId };
  } catch (error) {
    if (error instanceof CancelledError)
      return { status: 'not_sent', error: error.message, ends: error.message };
    if (error instanceof ReceiptWriteError)
      return { status: 'not_sent', error: error.message, ends: error.message };
    const text = kenar.redactor.redact(error instanceof Error ? error.message : String(error));
    if (error instanceof AccessError)
      return { status: 'failed', error: text, ends: error.endsRun ? text : null };
    if (!(error instanceof KenarError)) return { status: 'failed', error: text, ends: null };
    const ends = error.endsRun ? text : null;
    if (retryDecisionOf(error) !== 'unknown') return { status: 'failed', error: text, ends };
    const again = tools.receipt === noReceipt ? '' : ` ${RESEND}`;
    return { status: 'unknown', error: `${text} ${NOT_KNOWN}${again}`, ends };
  }
}

const NOT_KNOWN = 'Whether it was delivered is not known, so it is not sent again. Look into the chat.';

const RESEND = 'If it is not there, run the job again with on_unknown: resend.';

/** Nothing may be asked for that the receipt does not know of. */
class ReceiptWriteError extends Error {
  override readonly name = 'ReceiptWriteError';
}

async function sendAuthorised(
  { kenar, access }: SendTools,
  recipient: Recipient,
  message: Message,
  hooks: Receipted,
): Promise<string | null> {
  if (!needsAccessToken(recipient)) return sendMessage(kenar, recipient, message, null, hooks);
  const token = access.token();
  try {
    return await sendMessage(kenar, recipient, message, token, hooks);
  } catch (error) {
    const refused = error instanceof KenarError && error.status === 401 && token !== null;
    if (!refused || !(await access.renew(token))) throw error;
    return sendMessage(kenar, recipient, message, access.token(), hooks);
  }
}

function receipted({ kenar, receipt }: SendTools, recipient: string, identity: ItemIdentity): Receipted {
  return {
    async before() {
      await receipt.recordAttempt(recipient, identity).catch((error: unknown) => {
        throw new ReceiptWriteError(
          `The receipt can’t be written (${codeOf(error)}), so no further message is sent.`,
          {
            cause: error,
          },
        );
      });
    },
    async after(result) {
      const outcome =
        'value' in result ? 'sent' : retryDecisionOf(result.error) === 'unknown' ? 'unknown' : 'refused';
      await receipt.recordOutcome(recipient, identity, outcome).catch((error: unknown) => {
        kenar.log.warning(
          `The receipt can’t be written (${codeOf(error)}): a re-run will report this message as in doubt.`,
        );
      });
    },
  };
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
