import { type Access, AccessError } from '../credentials/access.ts';
import type { TryHooks } from '../kenar/call.ts';
import type { Kenar } from '../kenar/client.ts';
import { KenarError } from '../kenar/error.ts';
import type { Message } from '../kenar/message.ts';
import { nameRecipient, needsAccessToken, type Recipient } from '../kenar/recipient.ts';
import { retryDecisionOf } from '../kenar/retry.ts';
import { CancelledError } from '../runtime/cancel.ts';
import type { Context } from '../runtime/context.ts';
import { codeOf } from '../text/error-code.ts';
import { oneLine } from '../text/safe.ts';
import { formatSpan } from '../text/units.ts';
import type { ItemIdentity } from './item.ts';
import { noReceipt, type Receipt } from './receipt.ts';
import { ReceiptError } from './receipt-event.ts';

/** How the sending of one message ended. `ends` is a reason for which the rest of the run would fail too. */
export type Sent =
  | { readonly status: 'sent'; readonly conversationId: string | null }
  | {
      readonly status: 'failed' | 'unknown' | 'not_sent';
      readonly error: string;
      readonly ends: string | null;
    };

export type SendTools = {
  readonly kenar: Pick<Kenar, 'sendMessage'>;
  readonly context: Context;
  readonly receipt: Receipt;
  readonly access: Access;
};

/**
 * Sends one message. The receipt records before each try that the message is requested, and after it the outcome. A
 * 401 is followed by one more try where a fresh access token can be obtained.
 *
 * @param what the item's name in the log
 */
export async function send(
  tools: SendTools,
  recipient: Recipient,
  message: Message,
  identity: ItemIdentity,
  what: string,
): Promise<Sent> {
  const { kenar, context, access } = tools;
  const { clock, log } = context;
  const name = nameRecipient(recipient);
  const started = clock.monotonic();
  const hooks = receiptHooks(tools, name, identity);
  let refusal: KenarError | null = null;
  const trySending = (accessToken: string | null) =>
    kenar.sendMessage(recipient, message, {
      ...hooks,
      accessToken,
      async afterTry(result) {
        refusal = 'error' in result ? result.error : null;
        await hooks.afterTry(result);
      },
    });
  try {
    const token = needsAccessToken(recipient) ? access.token() : null;
    const conversationId = await trySending(token).catch(async (error: unknown) => {
      const refused = error instanceof KenarError && error.status === 401 && token !== null;
      if (!refused || !(await access.renew(token))) throw error;
      return trySending(access.token());
    });
    const span = formatSpan(clock.monotonic() - started);
    log.info(`Sent ${oneLine(what)} to ${name} in ${span}${chatOf(recipient, conversationId)}`);
    return { status: 'sent', conversationId };
  } catch (error) {
    return describeUnsent(error, refusal, tools);
  }
}

/** A message to a user tells the chat's id: the way to do without the user's access token. */
function chatOf({ kind }: Recipient, conversationId: string | null): string {
  if (kind !== 'user' || conversationId === null) return '';
  return `; conversation ${oneLine(conversationId)}, writable with the API key alone from now on`;
}

/** @param refusal the last answer to the message, which was requested then: it is not "never requested" */
function describeUnsent(
  error: unknown,
  refusal: KenarError | null,
  { context: { redactor }, receipt }: SendTools,
): Sent {
  if (error instanceof CancelledError || error instanceof ReceiptWriteError) {
    const ends = error.message;
    return refusal === null
      ? { status: 'not_sent', error: ends, ends }
      : { status: 'failed', error: `${redactor.redact(refusal.message)} ${ends}`, ends };
  }
  const text = redactor.redact(error instanceof Error ? error.message : String(error));
  const endsRun = (error instanceof AccessError || error instanceof KenarError) && error.endsRun;
  const ends = endsRun ? text : null;
  if (!(error instanceof KenarError) || retryDecisionOf(error) !== 'unknown') {
    return { status: 'failed', error: text, ends };
  }
  const again = receipt === noReceipt ? '' : ` ${RESEND}`;
  return { status: 'unknown', error: `${text} ${NOT_KNOWN}${again}`, ends };
}

const NOT_KNOWN = 'Whether it was delivered is not known, so it is not sent again. Look into the chat.';

const RESEND = 'If it is not there, run the job again with on_unknown: resend.';

/** Nothing may be requested that the receipt has not recorded. */
class ReceiptWriteError extends Error {
  override readonly name = 'ReceiptWriteError';
}

function receiptHooks(
  { context: { log }, receipt }: SendTools,
  recipient: string,
  identity: ItemIdentity,
): Required<TryHooks<string | null>> {
  const failure = (error: unknown) =>
    error instanceof ReceiptError
      ? `The receipt can’t be used: ${error.message}`
      : `The receipt can’t be written (${codeOf(error) ?? error})`;
  return {
    async beforeTry() {
      await receipt.recordAttempt(recipient, identity).catch((error: unknown) => {
        throw new ReceiptWriteError(`${failure(error)}, so no further message is sent.`, { cause: error });
      });
    },
    async afterTry(result) {
      const outcome =
        'value' in result ? 'sent' : retryDecisionOf(result.error) === 'unknown' ? 'unknown' : 'refused';
      await receipt.recordOutcome(recipient, identity, outcome).catch((error: unknown) => {
        const effect = error instanceof ReceiptError ? '' : ': a re-run will report this message as in doubt';
        log.warning(`${failure(error)}${effect}.`);
      });
    },
  };
}
