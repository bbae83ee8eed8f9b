/** The list of chats. */

import { byId, el, fill } from './dom.js';
import { digits, time } from './format.js';
import { icon } from './icons.js';
import { gist, messageCount, recipientOf } from './words.js';

/** @import { Model } from './model.js' */

/** @param {(recipient: string) => void} open */
export function createChatList(open) {
  const list = byId('chat-list');
  /** @type {Map<string, { item: HTMLElement, button: HTMLElement }>} */
  const entries = new Map();

  function entryOf(/** @type {string} */ recipient) {
    const known = entries.get(recipient);
    if (known !== undefined) return known;
    const button = el('button', { type: 'button', class: 'chat-entry' });
    button.addEventListener('click', () => open(recipient));
    const entry = { item: el('li', {}, button), button };
    entries.set(recipient, entry);
    list.append(entry.item);
    return entry;
  }

  return {
    /**
     * Changes entries in place, so that the keyboard focus stays on its entry.
     * @param {Model} model
     */
    show(model) {
      for (const [recipient, { item }] of entries) {
        if (model.chats.has(recipient)) continue;
        item.remove();
        entries.delete(recipient);
      }
      for (const [recipient, messages] of model.chats) {
        const { button } = entryOf(recipient);
        const { title, id, icon: name } = recipientOf(recipient);
        const last = messages.at(-1);
        const unread = model.unread.get(recipient) ?? 0;
        if (recipient === model.open) button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
        fill(
          button,
          el('span', { class: 'avatar' }, icon(name)),
          el(
            'span',
            { class: 'entry-text' },
            el(
              'span',
              { class: 'entry-top' },
              el('bdi', { class: 'entry-id', dir: 'auto' }, id),
              stamp(last?.at),
            ),
            el('span', { class: 'entry-kind' }, `${title} · ${messageCount(messages.length)}`),
            el(
              'span',
              { class: 'entry-top' },
              el('bdi', { class: 'entry-gist', dir: 'auto' }, last === undefined ? '' : gist(last)),
              unread > 0 &&
                el('span', { class: 'badge' }, digits(unread), el('span', { class: 'hidden' }, ' پیام تازه')),
            ),
          ),
        );
      }
    },
  };
}

function stamp(/** @type {number | undefined} */ at) {
  return at === undefined ? null : el('span', { class: 'entry-time' }, time(at));
}
