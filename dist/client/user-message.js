/** Forms that write to the bot as a user does. */

import { byId, fill } from './dom.js';
import { TEXTS } from './language.js';

/** @import { UserMessageResult } from '../../control/user-message.ts' */

/**
 * @param {string} id The form's.
 * @param {() => string | undefined} conversation The chat to write in; by default the bot's chat with its user.
 */
export function createUserMessageForm(id, conversation) {
  const form = /** @type {HTMLFormElement} */ (byId(id));
  const input = /** @type {HTMLInputElement} */ (form.querySelector('input'));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    showResult('');
    const outcome = await send({ text, conversation_id: conversation() });
    if (outcome.sent) input.value = '';
    showResult(outcome.text);
  });
}

/** Every form shows the result, since a first message hides the form that it came from. */
function showResult(/** @type {string} */ text) {
  for (const output of document.querySelectorAll('.user-message output')) fill(output, text);
}

/**
 * @param {{ text: string, conversation_id: string | undefined }} message
 * @returns {Promise<{ sent: boolean, text: string }>}
 */
async function send(message) {
  try {
    const response = await fetch('/_sandbox/user-messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });
    if (!response.ok) return { sent: false, text: TEXTS.faults.notTaken(response.status) };
    return { sent: true, text: describe(await response.json()) };
  } catch {
    return { sent: false, text: TEXTS.faults.notReached };
  }
}

/** @param {UserMessageResult} result */
function describe({ event }) {
  if (event === null) return TEXTS.eventNowhere;
  if ('problem' in event) return TEXTS.eventLost(event.problem);
  const received = event.status >= 200 && event.status < 300;
  return received ? TEXTS.eventReceived(String(event.status)) : TEXTS.eventRefused(String(event.status));
}
