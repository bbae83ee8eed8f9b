import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { codeOf } from '../../text/error-code.ts';
import type { Settings } from '../options.ts';
import { parseValue } from '../parse-value.ts';
import { conversationOfUser } from '../state/conversations.ts';
import type { Store } from '../state/store.ts';

/** How long the app may take to answer an event. */
const EVENT_TIMEOUT_MS = 10_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(256));

const userMessageSchema = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)),
  /** The chat to write in; by default the bot's chat with the user. */
  conversation_id: v.optional(id),
  /** By default the user of the ready-made access token. */
  user_id: v.optional(id),
});

export type UserMessage = v.InferInput<typeof userMessageSchema>;

/** How the event was received: the app's status, or why there is none. `null`: there is no events address. */
export type EventResult = { readonly status: number } | { readonly problem: string } | null;
export type UserMessageResult = { readonly conversation_id: string; readonly event: EventResult };

/** Checks a message from outside. An invalid one is a TypeError that says where. */
export function parseUserMessage(value: unknown): UserMessage {
  return parseValue(userMessageSchema, value);
}

/**
 * Writes to the bot as a user does: the message is in the chat, which begins with it if there was none, and the app
 * gets the event at its address. Source: kenar-docs, docs/chat/chatbot_conversations.md, "دریافت پیام‌های کاربر".
 */
export async function writeAsUser(
  { oauth, events, now }: Settings,
  store: Store,
  { text, user_id, conversation_id }: UserMessage,
): Promise<UserMessageResult> {
  const conversation = conversation_id ?? conversationOfUser(user_id ?? oauth.userId ?? 'sandbox-user');
  const at = now();
  store.addMessage({
    recipient: `bot:${conversation}`,
    conversation_id: conversation,
    sender: 'HUMAN',
    text,
    media_token: null,
    media: null,
    buttons: null,
    sender_buttons: null,
    receiver_buttons: null,
    at,
  });
  const event = {
    type: 'NEW_CHATBOT_MESSAGE',
    new_chatbot_message: {
      id: randomUUID(),
      text,
      type: 'TEXT',
      // In microseconds, as in the documented example.
      sent_at: at * 1000,
      conversation: { id: conversation, type: 'BOT' },
      sender: { type: 'HUMAN' },
    },
  };
  return { conversation_id: conversation, event: await postEvent(events, event) };
}

async function postEvent(
  { url, identificationKey }: Settings['events'],
  event: unknown,
): Promise<EventResult> {
  if (url === null) return null;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: identificationKey },
      body: JSON.stringify(event),
      redirect: 'manual',
      signal: AbortSignal.timeout(EVENT_TIMEOUT_MS),
    });
    await response.body?.cancel();
    return { status: response.status };
  } catch (error) {
    return { problem: codeOf(error) ?? (error as Error).message };
  }
}
