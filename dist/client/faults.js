/** The form that makes the API fail. */

import { byId, el, fill } from './dom.js';
import { describeEffect, GROUPS, presetOf } from './fault-presets.js';
import { digits } from './format.js';
import { TEXTS } from './language.js';
import { STEPS } from './words.js';

/** @import { Fault } from '../../faults/fault.ts' */
/** @import { Model } from './model.js' */

const STEP_CHOICES = /** @type {const} */ (['any', 'upload_token', 'upload', 'message', 'refresh', 'user']);

export function createFaults() {
  const form = /** @type {HTMLFormElement} */ (byId('fault-form'));
  const kind = /** @type {HTMLSelectElement} */ (byId('fault-kind'));
  const step = /** @type {HTMLSelectElement} */ (byId('fault-step'));
  for (const { title, presets } of GROUPS) {
    const options = presets.map(({ id, label }) => el('option', { value: id }, label));
    kind.append(el('optgroup', { label: title }, ...options));
  }
  for (const name of STEP_CHOICES) step.append(el('option', { value: name }, STEPS[name]));

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = presetOf(kind.value);
    if (chosen === undefined) return;
    const times = new FormData(form).get('times') === 'always' ? -1 : 1;
    ask('POST', { step: step.value, times, effect: chosen.effect });
  });
  byId('fault-clear').addEventListener('click', () => {
    ask('DELETE');
    kind.focus();
  });

  return {
    /** @param {Model} model */
    show({ faults }) {
      fill(byId('fault-list'), ...faults.map((fault) => el('li', {}, sentenceOf(fault))));
      byId('faults-none').hidden = faults.length > 0;
      byId('fault-clear').hidden = faults.length === 0;
      const sign = byId('fault-sign');
      sign.hidden = faults.length === 0;
      fill(sign, TEXTS.faults.active(digits(faults.length), faults.length));
    },
  };
}

/** @param {Fault} fault */
function sentenceOf({ step = 'any', recipient, skip = 0, times = 1, effect }) {
  const often =
    times < 0
      ? TEXTS.faults.always
      : times === 1
        ? TEXTS.faults.oneTime
        : TEXTS.faults.manyTimes(digits(times));
  const where = recipient === undefined ? STEPS[step] : TEXTS.faults.to(STEPS[step] ?? step, recipient);
  const later = skip > 0 ? TEXTS.faults.after(digits(skip), skip) : '';
  return `${where}: ${describeEffect(effect)} · ${often}${later}`;
}

/**
 * Changes the list of faults, which comes back as an event to every open page.
 * @param {'POST' | 'DELETE'} method
 * @param {unknown} [fault]
 */
async function ask(method, fault) {
  const problem = byId('fault-problem');
  const body =
    fault === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(fault) };
  try {
    const answer = await fetch('/_sandbox/faults', { method, ...body });
    fill(problem, answer.ok ? '' : TEXTS.faults.notTaken(answer.status));
  } catch {
    fill(problem, TEXTS.faults.notReached);
  }
}
