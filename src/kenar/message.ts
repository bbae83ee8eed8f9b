import * as v from 'valibot';
import { parseJson } from '../text/json.ts';
import type { ButtonGrid } from './buttons.ts';
import type { ApiCall, Session } from './call.ts';
import { messageUrl } from './endpoints.ts';
import { nameRecipient, type Recipient, type RecipientKind } from './recipient.ts';

/** A message carries either a text or one media token, never both (the seed; the OpenAPI document's prose). */
export type Message =
  | { readonly kind: 'text'; readonly text: string; readonly buttons?: Buttons }
  | { readonly kind: 'media'; readonly mediaToken: string; readonly buttons?: Buttons };

/** A post chat has two sides; elsewhere `own` are the buttons. */
export type Buttons = { readonly own?: ButtonGrid; readonly receiver?: ButtonGrid };

/** The names of the body's fields, for each kind of recipient (the OpenAPI document). */
const FIELDS: Record<RecipientKind, { text: string; own: string; receiver: string | null }> = {
  bot: { text: 'text_message', own: 'buttons', receiver: null },
  user: { text: 'text_message', own: 'buttons', receiver: null },
  post: { text: 'message', own: 'sender_buttons', receiver: 'receiver_buttons' },
};

/** Divar's ids have some forty characters; a longer one would fill the outputs. */
const MAX_ID_LENGTH = 256;

const Sent = v.object({
  conversation_id: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ID_LENGTH))),
});

/**
 * Step 3 of the seed: sends one message. Any 2xx is a delivery, whatever else the answer says.
 *
 * @param accessToken of the user on whose behalf it is sent, where the recipient needs one
 * @returns a call whose value is the id of the conversation, or `null` when the answer has none
 */
export function messageCall(
  { hosts, apiKey, context: { redactor } }: Session,
  recipient: Recipient,
  message: Message,
  accessToken: string | null,
): ApiCall<string | null> {
  return {
    operation: { step: 'message', to: recipient.kind },
    what: `a message to ${nameRecipient(recipient)}`,
    request: () => ({
      url: messageUrl(hosts, recipient.kind, recipient.id),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-api-key': apiKey,
        ...(accessToken === null ? {} : { authorization: `Bearer ${accessToken}` }),
      },
      body: JSON.stringify(bodyOf(recipient.kind, message)),
    }),
    // The id becomes an output, so an id that contains a secret is dropped.
    read({ body }) {
      const id = conversationIn(body);
      return id !== null && redactor.redact(id) === id ? id : null;
    },
    outlivesCancel: true,
  };
}

function bodyOf(kind: RecipientKind, message: Message): Record<string, unknown> {
  const fields = FIELDS[kind];
  const body: Record<string, unknown> =
    message.kind === 'text' ? { [fields.text]: message.text } : { media_token: message.mediaToken };
  if (message.buttons?.own) body[fields.own] = message.buttons.own;
  if (message.buttons?.receiver && fields.receiver) body[fields.receiver] = message.buttons.receiver;
  return body;
}

function conversationIn(body: string): string | null {
  const result = v.safeParse(Sent, parseJson(body));
  return result.success ? (result.output.conversation_id ?? null) : null;
}
