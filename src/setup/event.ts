import * as v from 'valibot';
import { parseJson } from '../text/json.ts';
import { oneLine } from '../text/safe.ts';

/** What an event of Divar says of a chat. */
export type ChatEvent = {
  readonly conversationId: string;
  /** `BOT` or `POST`, as Divar names them; `null` where it is not said. */
  readonly conversationType: string | null;
  /** Untrusted; empty for a message without a text. */
  readonly text: string;
};

/** It is printed on a line of its own, where a CI system could take it for a command. */
const Id = v.pipe(
  v.string(),
  v.regex(/^[^\s\p{Cc}\p{Cf}]+$/u),
  v.maxLength(256),
  v.check((id) => oneLine(id) === id),
);

const Message = v.object({
  text: v.nullish(v.string()),
  conversation: v.object({ id: Id, type: v.nullish(v.string()) }),
  sender: v.nullish(v.object({ type: v.nullish(v.string()) })),
});

/** Each type of event has its content under its own name (kenar-docs, `docs/events`, `docs/chat/chatbot_conversations`). */
const Event = v.variant('type', [
  v.object({ type: v.literal('NEW_CHATBOT_MESSAGE'), new_chatbot_message: Message }),
  v.object({ type: v.literal('NEW_MESSAGE'), new_message: Message }),
]);

/** What somebody wrote, of any of the two kinds; `other` for events about something else; `null` for what is no event. */
export function readEvent(body: string): ChatEvent | { readonly other: string } | null {
  const json = parseJson(body);
  const result = v.safeParse(Event, json);
  if (!result.success) {
    const named = v.safeParse(v.object({ type: v.pipe(v.string(), v.regex(/^[A-Z_]{1,60}$/)) }), json);
    const isKnown = named.success && MESSAGE_TYPES.includes(named.output.type);
    return named.success && !isKnown ? { other: named.output.type } : null;
  }
  const event = result.output;
  const message = event.type === 'NEW_MESSAGE' ? event.new_message : event.new_chatbot_message;
  // The bot's own messages come back as events, too.
  if (message.sender?.type === 'BOT') return { other: `${event.type} of the bot itself` };
  const { id, type } = message.conversation;
  return { conversationId: id, conversationType: type ?? null, text: message.text ?? '' };
}

const MESSAGE_TYPES = ['NEW_CHATBOT_MESSAGE', 'NEW_MESSAGE'];
