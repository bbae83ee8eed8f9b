/** Announces new messages to screen readers: one sentence for all that arrive together. */

import { byId, fill } from './dom.js';
import { digits } from './format.js';
import { TEXTS } from './language.js';
import { gist, recipientOf } from './words.js';

/** @import { ChatMessage } from '../../state/records.ts' */

/** Messages within so many milliseconds are announced together. */
const TOGETHER_MS = 700;

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
        ? `${TEXTS.newIn(recipientOf(first.recipient).id)}: ${gist(first)}`
        : TEXTS.newInMany(digits(waiting.length), chatNames(waiting));
    waiting = [];
    fill(byId('announcer'), text);
  }, TOGETHER_MS);
}

function chatNames(/** @type {readonly ChatMessage[]} */ messages) {
  return [...new Set(messages.map(({ recipient }) => recipientOf(recipient).id))]
    .slice(0, 3)
    .join(TEXTS.listSeparator);
}
