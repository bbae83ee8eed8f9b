/** Tells those who listen to the page what has arrived: one sentence for what comes together, not one for each. */

import { byId, fill } from './dom.js';
import { digits } from './format.js';
import { gist, recipientOf } from './words.js';

/** @import { ChatMessage } from '../../records.ts' */

const TOGETHER = 700;

/** @type {ChatMessage[]} */
let waiting = [];

/** @param {ChatMessage} message */
export function announce(message) {
  waiting.push(message);
  if (waiting.length > 1) return;
  setTimeout(() => {
    const [first] = waiting;
    if (first === undefined) return;
    const text =
      waiting.length === 1
        ? `پیام تازه در ${recipientOf(first.recipient).id}: ${gist(first)}`
        : `${digits(waiting.length)} پیام تازه در ${places(waiting)}`;
    waiting = [];
    fill(byId('announcer'), text);
  }, TOGETHER);
}

function places(/** @type {readonly ChatMessage[]} */ messages) {
  return [...new Set(messages.map(({ recipient }) => recipientOf(recipient).id))].slice(0, 3).join('، ');
}
