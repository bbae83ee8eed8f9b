/** The list of chats, the one with the newest message first. */

import { byId, el, fill } from './dom.js';
import { digits, time } from './format.js';
import { icon } from './icons.js';
import { TEXTS } from './language.js';
import { recipientOfChat } from './model.js';
import { gist, messageCount, recipientOf } from './words.js';

/** @import { ChatMessage } from '../../state/records.ts' */
/** @import { Model } from './model.js' */

/** @param {(chat: string) => void} open */
export function createChatList(open) {
  const list = byId('chat-list');
  /** @type {Map<string, { item: HTMLElement, button: HTMLElement }>} */
  const entries = new Map();

  function entryOf(/** @type {string} */ chat) {
    const known = entries.get(chat);
    if (known !== undefined) return known;
    const button = el('button', { type: 'button', class: 'chat-entry' });
    button.addEventListener('click', () => open(chat));
    const entry = { item: el('li', {}, button), button };
    entries.set(chat, entry);
    return entry;
  }

  /** Moves as few entries as possible; an entry that is moved keeps the keyboard focus. */
  function arrange(/** @type {readonly HTMLElement[]} */ items) {
    const focused = document.activeElement;
    for (const [index, item] of items.entries()) {
      if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
    }
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
  }

  return {
    /** @param {Model} model */
    show(model) {
      for (const [chat, { item }] of entries) {
        if (model.chats.has(chat)) continue;
        item.remove();
        entries.delete(chat);
      }
      const chats = [...model.chats].reverse();
      for (const [chat, messages] of chats) {
        const { button } = entryOf(chat);
        if (chat === model.open) button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
        fill(button, ...contentOf(messages, model.unread.get(chat) ?? 0));
      }
      arrange(chats.map(([chat]) => entryOf(chat).item));
    },
  };
}

/**
 * @param {readonly ChatMessage[]} messages
 * @param {number} unread
 */
function contentOf(messages, unread) {
  const { title, id, icon: name } = recipientOf(recipientOfChat(messages));
  const last = messages.at(-1);
  return [
    el('span', { class: 'avatar' }, icon(name)),
    el(
      'span',
      { class: 'entry-text' },
      el(
        'span',
        { class: 'entry-top' },
        el('bdi', { class: 'entry-id', dir: 'auto' }, id),
        last !== undefined && el('span', { class: 'entry-time' }, time(last.at)),
      ),
      el('span', { class: 'entry-kind' }, `${title} · ${messageCount(messages.length)}`),
      el(
        'span',
        { class: 'entry-top' },
        el('bdi', { class: 'entry-gist', dir: 'auto' }, last === undefined ? '' : gist(last)),
        unread > 0 &&
          el('span', { class: 'badge' }, digits(unread), el('span', { class: 'hidden' }, TEXTS.newMessages)),
      ),
    ),
  ];
}
