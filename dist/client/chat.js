/** The open chat. */

import { bubble } from './bubble.js';
import { byId, el, fill } from './dom.js';
import { day, digits, visibleName } from './format.js';
import { icon } from './icons.js';
import { TEXTS } from './language.js';
import { recipientOfChat } from './model.js';
import { recipientOf } from './words.js';

/** @import { ChatMessage } from '../../state/records.ts' */

/** How many messages are shown at once; older ones are a click away. */
const PAGE = 200;
/** A distance from the end, in pixels, that counts as the end. */
const NEAR = 80;

export function createChat() {
  const scroller = byId('messages');
  const list = byId('message-list');
  /** @type {readonly ChatMessage[]} */
  let shown = [];
  let shownFrom = 0;
  let lastDay = '';
  let atEnd = true;
  let lastTop = 0;

  // Only scrolling up leaves the end, since the end also moves when an element grows.
  scroller.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    if (scrollHeight - scrollTop - clientHeight < NEAR) atEnd = true;
    else if (scrollTop < lastTop) atEnd = false;
    lastTop = scrollTop;
  });
  // Pictures get their size late, and buttons wrap: a reader at the end stays there.
  new ResizeObserver(() => {
    if (atEnd) scroller.scrollTop = scroller.scrollHeight;
  }).observe(list);

  function add(/** @type {ChatMessage} */ message) {
    const today = day(message.at);
    if (today !== lastDay) list.append(el('li', { class: 'day' }, el('span', {}, today)));
    lastDay = today;
    list.append(bubble(message));
  }

  function draw() {
    lastDay = '';
    fill(list);
    if (shownFrom > 0) {
      const button = el(
        'button',
        { type: 'button', class: 'older' },
        TEXTS.older(digits(shownFrom), shownFrom),
      );
      button.addEventListener('click', () => {
        shownFrom = Math.max(0, shownFrom - PAGE);
        atEnd = false;
        draw();
        scroller.focus();
      });
      list.append(el('li', { class: 'day' }, button));
    }
    for (const message of shown.slice(shownFrom)) add(message);
  }

  return {
    /**
     * Shows a chat from its end. One that is already shown is not redrawn, since that would stop its players.
     * @param {readonly ChatMessage[]} messages
     */
    show(messages) {
      const same = messages.length === shown.length && isSame(messages.at(-1), shown.at(-1));
      shown = messages;
      if (same) return;
      const { title, id, icon: name } = recipientOf(recipientOfChat(messages));
      fill(byId('chat-title'), el('bdi', { dir: 'auto' }, id));
      // For a message to a user, the chat's own id is known only from the response.
      const conversation = visibleName(messages[0]?.conversation_id ?? id);
      fill(byId('chat-kind'), title, conversation !== id && ' ·');
      if (conversation !== id) byId('chat-kind').append(el('code', { dir: 'ltr' }, conversation));
      fill(byId('chat-avatar'), icon(name));
      const isPost = messages[0]?.recipient.startsWith('post:') ?? true;
      byId('post-composer').hidden = !isPost;
      byId('composer').hidden = isPost;
      shownFrom = Math.max(0, messages.length - PAGE);
      atEnd = true;
      draw();
    },
    /** Shows the newest message of the open chat. */
    add,
  };
}

/**
 * @param {ChatMessage | undefined} a
 * @param {ChatMessage | undefined} b
 */
function isSame(a, b) {
  return a?.id === b?.id && a?.at === b?.at && a?.recipient === b?.recipient;
}
