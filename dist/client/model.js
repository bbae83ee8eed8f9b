/** The page's data. Nothing here touches the document. */

/** @import { ChatMessage, Fault, LoggedRequest, SandboxState } from '../../sandbox.ts' */

/** How many of the latest requests are kept. */
export const MAX_REQUESTS = 200;

export function createModel() {
  return {
    /** @type {Map<string, ChatMessage[]>} By chat, see `chatOf`; the newest message's chat is the last. */
    chats: new Map(),
    /** @type {Map<string, number>} Messages that came while another chat was open, by chat. */
    unread: new Map(),
    /** @type {Map<number, LoggedRequest>} By id, oldest first. */
    requests: new Map(),
    /** @type {Fault[]} */
    faults: [],
    /** @type {string | null} The chat that is open. */
    open: null,
  };
}

/** @typedef {ReturnType<typeof createModel>} Model */

/**
 * The chat that a message is in. The bot's chat with a user is one, whether it was written to by the user's id or by
 * its own.
 * @param {ChatMessage} message
 */
export function chatOf({ recipient, conversation_id }) {
  return recipient.startsWith('post:') ? recipient : `bot:${conversation_id}`;
}

/**
 * The recipient that a chat is named after: the user, if one was written to.
 * @param {readonly ChatMessage[]} messages
 */
export function recipientOfChat(messages) {
  const toUser = messages.find(({ recipient }) => recipient.startsWith('user:'));
  return (toUser ?? messages[0])?.recipient ?? '';
}

/**
 * Replaces all data: the sandbox may have been restarted or cleared.
 * @param {Model} model
 * @param {Pick<SandboxState, 'chats' | 'requests' | 'faults'>} state
 */
export function takeState(model, state) {
  model.chats = new Map();
  const messages = Object.values(state.chats).flat();
  for (const message of messages.sort((a, b) => orderOf(a) - orderOf(b))) addToChat(model, message);
  model.requests = new Map(state.requests.map((request) => [request.id, request]));
  model.faults = state.faults;
  for (const chat of model.unread.keys()) if (!model.chats.has(chat)) model.unread.delete(chat);
  if (model.open === null || !model.chats.has(model.open))
    model.open = [...model.chats.keys()].at(-1) ?? null;
}

/**
 * @param {Model} model
 * @param {ChatMessage} message
 */
export function takeMessage(model, message) {
  const chat = addToChat(model, message);
  model.open ??= chat;
  if (model.open !== chat) model.unread.set(chat, (model.unread.get(chat) ?? 0) + 1);
}

/**
 * Puts a message at the end of its chat, and its chat at the end of all.
 * @param {Model} model
 * @param {ChatMessage} message
 */
function addToChat(model, message) {
  const chat = chatOf(message);
  const messages = model.chats.get(chat) ?? [];
  messages.push(message);
  model.chats.delete(chat);
  model.chats.set(chat, messages);
  return chat;
}

/**
 * The place of a message in the order of arrival: the number in its id.
 * @param {ChatMessage} message
 */
function orderOf({ id }) {
  return Number(id.replace(/\D/g, ''));
}

/**
 * A request arrives twice: when it begins and when it ends.
 * @param {Model} model
 * @param {LoggedRequest} request
 */
export function takeRequest(model, request) {
  model.requests.set(request.id, request);
  for (const id of model.requests.keys()) {
    if (model.requests.size <= MAX_REQUESTS) break;
    model.requests.delete(id);
  }
}
