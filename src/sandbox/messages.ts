import { requireAccessToken, requireApiKey } from './access.ts';
import { type Answer, GRPC, jsonAnswer, refuse, refuseArgument } from './answers.ts';
import { checkButtons } from './buttons.ts';
import { type Exchange, readJsonObject } from './exchange.ts';
import type { ChatMessage, MediaOfMessage } from './records.ts';
import { conversationOfUser } from './store.ts';

/** `chatapiMessageType` of the OpenAPI document. Divar's older examples send the field, the newer do without. */
const MESSAGE_TYPES = ['TEXT', 'IMAGE', 'FILE', 'VOICE', 'LOCATION', 'VIDEO', 'CONTACT'];

const NO_BUTTONS = { buttons: null, sender_buttons: null, receiver_buttons: null };

/** `POST /v1/open-platform/chat/bot/conversations/{conversation_id}/messages`: a chat of the app's bot. */
export async function answerBotMessage(exchange: Exchange): Promise<Answer> {
  requireApiKey(exchange, 'CHAT_BOT_SEND_MESSAGE');
  const body = await readJsonObject(exchange);
  const content = readContent(exchange, body, 'text_message');
  const buttons = checkButtons('buttons', body.buttons);
  const conversationId = exchange.parameters[0] ?? '';
  store(exchange, conversationId, { ...NO_BUTTONS, ...content, buttons });
  return jsonAnswer(200, { conversation_id: conversationId });
}

/** `POST /v1/open-platform/chat/bot/users/{user_id}/messages`: the bot writes to a user, which opens the chat. */
export async function answerUserMessage(exchange: Exchange): Promise<Answer> {
  requireApiKey(exchange, 'CHAT_BOT_SEND_MESSAGE');
  const userId = exchange.parameters[0] ?? '';
  const grant = requireAccessToken(exchange, (scope) => scope === 'CHAT_BOT_USER_MESSAGE_SEND');
  if (grant.userId !== null && grant.userId !== userId) {
    refuse(403, GRPC.PERMISSION_DENIED, 'the access token belongs to another user than user_id');
  }
  const body = await readJsonObject(exchange);
  const content = readContent(exchange, body, 'text_message');
  const buttons = checkButtons('buttons', body.buttons);
  const conversationId = conversationOfUser(userId);
  store(exchange, conversationId, { ...NO_BUTTONS, ...content, buttons });
  return jsonAnswer(200, { conversation_id: conversationId });
}

/** `POST /v2/open-platform/conversations/{conversation_id}/messages`: a chat between two users about a post. */
export async function answerPostMessage(exchange: Exchange): Promise<Answer> {
  requireApiKey(exchange, 'CHAT_SEND_MESSAGE_OAUTH');
  const conversationId = exchange.parameters[0] ?? '';
  requireAccessToken(exchange, (scope) => maySendTo(exchange, conversationId, scope));
  const body = await readJsonObject(exchange);
  const content = readContent(exchange, body, 'message');
  const sender_buttons = checkButtons('sender_buttons', body.sender_buttons);
  const receiver_buttons = checkButtons('receiver_buttons', body.receiver_buttons);
  store(exchange, conversationId, { ...NO_BUTTONS, ...content, sender_buttons, receiver_buttons });
  return jsonAnswer(200, { status: 200, message: 'message sent' });
}

/** One of the three scopes of the OpenAPI document; which post a conversation is about only the options know. */
function maySendTo({ house: { settings } }: Exchange, conversationId: string, scope: string): boolean {
  if (scope === 'CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND') return true;
  if (scope === `CONVERSATION_SEND_MESSAGE.${conversationId}`) return true;
  const [, post] = /^CHAT_POST_CONVERSATIONS_MESSAGE_SEND\.(.+)$/.exec(scope) ?? [];
  if (post === undefined) return false;
  return !Object.hasOwn(settings.posts, conversationId) || settings.posts[conversationId] === post;
}

type Content = Pick<ChatMessage, 'text' | 'media_token' | 'media'>;

/**
 * Text or media token, never both. Source: the OpenAPI document ("یا پیام متنی یا توکن رسانه باید ارسال شود (نه هر
 * دو)"). A key counts when it is there, even with an empty text: that is refused rather than guessed at.
 */
function readContent(exchange: Exchange, body: Record<string, unknown>, textKey: string): Content {
  const text = body[textKey] ?? null;
  const token = body.media_token ?? null;
  if ((text === null) === (token === null)) {
    refuseArgument(`exactly one of ${textKey} and media_token must be given`);
  }
  if (body.type !== undefined && !MESSAGE_TYPES.some((type) => type === body.type)) {
    refuseArgument(`type must be one of ${MESSAGE_TYPES.join(', ')}`);
  }
  if (text !== null) {
    if (typeof text !== 'string' || text.trim() === '') {
      refuseArgument(`${textKey} must be a text that is not empty`);
    }
    return { text, media_token: null, media: null };
  }
  if (typeof token !== 'string' || !isKnown(exchange, token)) {
    refuseArgument('media_token is not known');
  }
  return { text: null, media_token: token, media: mediaOf(exchange, token) };
}

function isKnown({ house: { settings, store } }: Exchange, token: string): boolean {
  return store.upload(token) !== undefined || settings.mediaTokens.includes(token);
}

function mediaOf({ house: { store } }: Exchange, token: string): MediaOfMessage | null {
  const upload = store.upload(token);
  if (upload === undefined) return null;
  const { sha256, size, file_name, media_type } = upload;
  return { sha256, size, file_name, media_type };
}

/** The last two rules, then the effect: after this line the message is in the chat. */
function store(
  { house: { settings, store }, entry }: Exchange,
  conversation_id: string,
  message: Omit<ChatMessage, 'id' | 'recipient' | 'conversation_id' | 'at'>,
): void {
  const recipient = entry.recipient ?? '';
  if (settings.recipients !== undefined && !settings.recipients.includes(recipient)) {
    refuse(404, GRPC.NOT_FOUND, 'there is no such recipient');
  }
  if (settings.unwritable.includes(recipient)) {
    // Source: kenar-docs, docs/chat/users_conversations.md, "خطاها".
    refuse(412, GRPC.FAILED_PRECONDITION, "message delivery failed due to recipient's restriction");
  }
  store.addMessage({ recipient, conversation_id, ...message, at: settings.now() });
}
