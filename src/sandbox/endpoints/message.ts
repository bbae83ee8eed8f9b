import type { ApiCall } from '../http/api-call.ts';
import { readJsonObject } from '../http/body.ts';
import { fieldOf, textFieldOf } from '../http/proto-json.ts';
import { type ApiResponse, GRPC, jsonResponse, refuse, refuseArgument } from '../http/response.ts';
import { conversationOfUser } from '../state/conversations.ts';
import type { ChatMessage, MediaOfMessage } from '../state/records.ts';
import { requireAccessToken, requireApiKey } from './access.ts';
import { readButtons } from './buttons.ts';

const NO_BUTTONS = { buttons: null, sender_buttons: null, receiver_buttons: null };

/** The only `type` of a message so far. Source: kenar-docs, docs/chat/users_conversations.md, "درخواست". */
const MESSAGE_TYPE = 'TEXT';

/** `POST /v1/open-platform/chat/bot/conversations/{conversation_id}/messages`: a chat of the app's bot. */
export async function sendBotMessage(call: ApiCall): Promise<ApiResponse> {
  requireApiKey(call, 'CHAT_BOT_SEND_MESSAGE');
  const body = await readJsonObject(call);
  const content = readContent(call, body, 'text_message');
  const buttons = readButtons('buttons', fieldOf(body, 'buttons'));
  const conversationId = call.parameters[0]!;
  addMessage(call, conversationId, { ...NO_BUTTONS, ...content, buttons });
  return jsonResponse(200, { conversation_id: conversationId });
}

/** `POST /v1/open-platform/chat/bot/users/{user_id}/messages`: the bot writes to a user, which opens the chat. */
export async function sendUserMessage(call: ApiCall): Promise<ApiResponse> {
  requireApiKey(call, 'CHAT_BOT_SEND_MESSAGE');
  const userId = call.parameters[0]!;
  const grant = requireAccessToken(call, (scope) => scope === 'CHAT_BOT_USER_MESSAGE_SEND');
  if (grant.userId !== null && grant.userId !== userId) {
    refuse(403, GRPC.PERMISSION_DENIED, 'the access token belongs to another user than user_id');
  }
  const body = await readJsonObject(call);
  const content = readContent(call, body, 'text_message');
  const buttons = readButtons('buttons', fieldOf(body, 'buttons'));
  const conversationId = conversationOfUser(userId);
  addMessage(call, conversationId, { ...NO_BUTTONS, ...content, buttons });
  return jsonResponse(200, { conversation_id: conversationId });
}

/** `POST /v2/open-platform/conversations/{conversation_id}/messages`: a chat between two users about a post. */
export async function sendPostMessage(call: ApiCall): Promise<ApiResponse> {
  requireApiKey(call, 'CHAT_SEND_MESSAGE_OAUTH');
  const conversationId = call.parameters[0]!;
  requireAccessToken(call, (scope) => maySendTo(call, conversationId, scope));
  const body = await readJsonObject(call);
  const content = readContent(call, body, 'message');
  const sender_buttons = readButtons('sender_buttons', fieldOf(body, 'sender_buttons'));
  const receiver_buttons = readButtons('receiver_buttons', fieldOf(body, 'receiver_buttons'));
  addMessage(call, conversationId, { ...NO_BUTTONS, ...content, sender_buttons, receiver_buttons });
  return jsonResponse(200, { status: 200, message: 'message sent' });
}

/** One of the three scopes of the OpenAPI document. Which post a conversation is about, the options say. */
function maySendTo({ context: { settings } }: ApiCall, conversationId: string, scope: string): boolean {
  if (scope === 'CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND') return true;
  if (scope === `CONVERSATION_SEND_MESSAGE.${conversationId}`) return true;
  const [, post] = /^CHAT_POST_CONVERSATIONS_MESSAGE_SEND\.(.+)$/.exec(scope) ?? [];
  if (post === undefined) return false;
  return !Object.hasOwn(settings.posts, conversationId) || settings.posts[conversationId] === post;
}

type Content = Pick<ChatMessage, 'text' | 'media_token' | 'media'>;

/**
 * Text or media token, never both; an empty string is the same as none. Source: the OpenAPI document ("یا پیام متنی یا
 * توکن رسانه باید ارسال شود (نه هر دو)").
 */
function readContent(call: ApiCall, body: Readonly<Record<string, unknown>>, textKey: string): Content {
  const text = textFieldOf(body, textKey);
  const token = textFieldOf(body, 'media_token');
  if ((text === '') === (token === '')) {
    refuseArgument(`exactly one of ${textKey} and media_token must be given`);
  }
  const type = fieldOf(body, 'type');
  if (type !== undefined && type !== MESSAGE_TYPE) refuseArgument(`type must be ${MESSAGE_TYPE}, or absent`);
  if (token === '') {
    if (text.trim() === '') refuseArgument(`${textKey} must be a text that is not blank`);
    return { text, media_token: null, media: null };
  }
  if (!isKnown(call, token)) refuseArgument('media_token is not known');
  return { text: null, media_token: token, media: mediaOf(call, token) };
}

function isKnown({ context: { settings, store } }: ApiCall, token: string): boolean {
  return store.upload(token) !== undefined || settings.mediaTokens.includes(token);
}

function mediaOf({ context: { store } }: ApiCall, token: string): MediaOfMessage | null {
  const upload = store.upload(token);
  if (upload === undefined) return null;
  const { sha256, size, file_name, media_type } = upload;
  return { sha256, size, file_name, media_type };
}

/** Checks the recipient and puts the message into its chat. */
function addMessage(
  { context: { settings, store }, entry }: ApiCall,
  conversation_id: string,
  message: Omit<ChatMessage, 'id' | 'recipient' | 'conversation_id' | 'sender' | 'at'>,
): void {
  const recipient = entry.recipient!;
  if (settings.recipients !== undefined && !settings.recipients.includes(recipient)) {
    refuse(404, GRPC.NOT_FOUND, 'there is no such recipient');
  }
  if (settings.unwritable.includes(recipient)) {
    // Source: kenar-docs, docs/chat/users_conversations.md, "خطاها".
    refuse(412, GRPC.FAILED_PRECONDITION, "message delivery failed due to recipient's restriction");
  }
  store.addMessage({ recipient, conversation_id, sender: 'BOT', ...message, at: settings.now() });
}
