/** The page's data. Nothing here touches the document. */

/** @import { ChatMessage, Fault, LoggedRequest, SandboxState } from '../../sandbox.ts' */

/** How many of the latest requests are kept. */
export const MAX_REQUESTS = 200;

export function createModel() {
  return {
    /** @type {Map<string, ChatMessage[]>} By recipient, in the order in which the chats began. */
    chats: new Map(),
    /** @type {Map<string, number>} Messages that came while another chat was open. */
    unread: new Map(),
    /** @type {Map<number, LoggedRequest>} By id, oldest first. */
    requests: new Map(),
    /** @type {Fault[]} */
    faults: [],
    /** @type {string | null} The recipient whose chat is open. */
    open: null,
  };
}

/** @typedef {ReturnType<typeof createModel>} Model */

/**
 * Replaces all data: the sandbox may have been restarted.
 * @param {Model} model
 * @param {SandboxState} state
 */
export function takeState(model, state) {
  model.chats = new Map(Object.entries(state.chats));
  model.requests = new Map(state.requests.map((request) => [request.id, request]));
  model.faults = state.faults;
  for (const recipient of model.unread.keys())
    if (!model.chats.has(recipient)) model.unread.delete(recipient);
  if (model.open === null || !model.chats.has(model.open))
    model.open = model.chats.keys().next().value ?? null;
}

/**
 * @param {Model} model
 * @param {ChatMessage} message
 */
export function takeMessage(model, message) {
  const { recipient } = message;
  const messages = model.chats.get(recipient) ?? [];
  messages.push(message);
  model.chats.set(recipient, messages);
  model.open ??= recipient;
  if (model.open !== recipient) model.unread.set(recipient, (model.unread.get(recipient) ?? 0) + 1);
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
