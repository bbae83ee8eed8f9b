/** Puts the parts of the page together. */

import { announce } from './announce.js';
import { createChat } from './chat.js';
import { createChatList } from './chat-list.js';
import { byId, fill } from './dom.js';
import { createFaults } from './faults.js';
import { prepareGuide } from './guide.js';
import { TEXTS, translatePage } from './language.js';
import { listen } from './live.js';
import { chatOf, createModel, takeMessage, takeRequest, takeState } from './model.js';
import { createRequests } from './requests.js';
import { createUserMessageForm } from './user-message.js';

translatePage();
const model = createModel();
const chat = createChat();
const chatList = createChatList(open);
const requests = createRequests();
const faults = createFaults();

function show() {
  const empty = model.chats.size === 0;
  document.body.classList.toggle('is-empty', empty);
  byId('guide').hidden = !empty;
  byId('phone').hidden = empty;
  chatList.show(model);
}

function showState(/** @type {Parameters<typeof takeState>[1]} */ state) {
  takeState(model, state);
  show();
  if (model.open !== null) chat.show(model.chats.get(model.open) ?? []);
  requests.show(model);
  faults.show(model);
}

/** On a narrow screen the chat covers the list until `leave`. */
function open(/** @type {string} */ opened) {
  model.open = opened;
  model.unread.delete(opened);
  chat.show(model.chats.get(opened) ?? []);
  document.body.classList.add('in-chat');
  show();
  if (byId('back').offsetParent !== null) byId('back').focus();
}

function leave() {
  document.body.classList.remove('in-chat');
  /** @type {HTMLElement | null} */ (document.querySelector('[aria-current]'))?.focus();
}

byId('back').addEventListener('click', leave);
byId('phone').addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && byId('back').offsetParent !== null) leave();
});

const toggle = byId('tools-toggle');
function fold(/** @type {boolean} */ open) {
  toggle.setAttribute('aria-expanded', String(open));
  byId('tools-body').hidden = !open;
}
toggle.addEventListener('click', () => fold(toggle.getAttribute('aria-expanded') !== 'true'));
// In a low or narrow window the chat needs the room.
fold(matchMedia('(min-width: 48rem) and (min-height: 44rem)').matches);

prepareGuide();
createUserMessageForm('guide-user', () => undefined);
createUserMessageForm('composer', () => {
  const [first] = model.chats.get(model.open ?? '') ?? [];
  return first?.conversation_id;
});
byId('clear').addEventListener('click', () => {
  // The result comes back as an event, to every page that is open.
  fetch('/_sandbox/state', { method: 'DELETE' }).catch(() => {});
});

listen({
  status(connected) {
    const sign = byId('connection');
    sign.dataset.connected = String(connected);
    fill(sign, connected ? TEXTS.live : TEXTS.reconnecting);
  },
  state: showState,
  cleared() {
    document.body.classList.remove('in-chat');
    showState({ chats: {}, requests: [], faults: model.faults });
  },
  message(message) {
    const wasOpen = model.open;
    takeMessage(model, message);
    show();
    if (wasOpen === null) chat.show(model.chats.get(chatOf(message)) ?? []);
    else if (wasOpen === chatOf(message)) chat.add(message);
    announce(message);
  },
  request(request) {
    takeRequest(model, request);
    requests.show(model);
  },
  faults(list) {
    model.faults = list;
    faults.show(model);
  },
});
