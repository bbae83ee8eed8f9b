/** Puts the parts of the page together. */

import { announce } from './announce.js';
import { createChat } from './chat.js';
import { createChatList } from './chat-list.js';
import { byId, fill } from './dom.js';
import { createFaults } from './faults.js';
import { prepareGuide } from './guide.js';
import { listen } from './live.js';
import { createModel, takeMessage, takeRequest, takeState } from './model.js';
import { createRequests } from './requests.js';

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

/** On a narrow screen the chat covers the list until `leave`. */
function open(/** @type {string} */ recipient) {
  model.open = recipient;
  model.unread.delete(recipient);
  chat.show(recipient, model.chats.get(recipient) ?? []);
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

listen({
  status(connected) {
    const sign = byId('connection');
    sign.dataset.connected = String(connected);
    fill(sign, connected ? 'زنده' : 'در حال اتصال دوباره…');
  },
  state(state) {
    takeState(model, state);
    show();
    if (model.open !== null) chat.show(model.open, model.chats.get(model.open) ?? []);
    requests.show(model);
    faults.show(model);
  },
  message(message) {
    const wasOpen = model.open;
    takeMessage(model, message);
    show();
    if (wasOpen === null) chat.show(message.recipient, model.chats.get(message.recipient) ?? []);
    else if (wasOpen === message.recipient) chat.add(message);
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
