/** The buttons under a message, in the rows they were sent in. */

import { el } from './dom.js';
import { visibleName } from './format.js';
import { buttonIcon } from './icons.js';
import { TEXTS } from './language.js';

/** @import { ChatMessage } from '../../state/records.ts' */

/** @typedef {{ caption: string, icon?: string, action: Record<string, unknown> }} Button */
/** @typedef {{ rows: { buttons: Button[] }[] }} Grid As checked by the sandbox. */

/**
 * In a chat about a post each side sees its own buttons; the page shows both, with a title.
 * @param {ChatMessage} message
 */
export function buttonGrids(message) {
  return [
    gridOf(message.buttons, TEXTS.buttons, ''),
    gridOf(message.sender_buttons, TEXTS.senderButtons, TEXTS.senderSees),
    gridOf(message.receiver_buttons, TEXTS.receiverButtons, TEXTS.receiverSees),
  ].filter((grid) => grid !== null);
}

/**
 * @param {unknown} value
 * @param {string} label
 * @param {string} title
 */
function gridOf(value, label, title) {
  if (value === null || value === undefined) return null;
  const { rows } = /** @type {Grid} */ (value);
  return el(
    'div',
    { class: title === '' ? 'grid' : 'grid grid-sided', role: 'group', 'aria-label': label },
    title !== '' && el('span', { class: 'grid-title', 'aria-hidden': true }, title),
    ...rows.map(({ buttons }) => el('div', { class: 'row' }, ...buttons.map(buttonOf))),
  );
}

function buttonOf(/** @type {Button} */ button) {
  const [[name, value] = ['', undefined]] = Object.entries(button.action);
  const content = [buttonIcon(button.icon), el('bdi', {}, visibleName(button.caption))];
  if (name === 'open_direct_link' && isHttps(value)) {
    const title = visibleName(value);
    return el(
      'a',
      { class: 'button', href: value, target: '_blank', rel: 'noopener noreferrer', title },
      ...content,
    );
  }
  // An action of Divar's own app, or a link without https: shown, but without effect.
  const title = `${name}: ${typeof value === 'string' ? visibleName(value) : JSON.stringify(value)}`;
  return el('span', { class: 'button button-dead', title }, ...content);
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isHttps(value) {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:';
}
