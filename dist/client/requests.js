/** The table of requests to the API, newest first. */

import { byId, el, fill } from './dom.js';
import { describeEffect } from './fault-presets.js';
import { digits, exactTime, span, visibleName } from './format.js';
import { TEXTS } from './language.js';
import { STEPS } from './words.js';

/** @import { LoggedRequest } from '../../state/records.ts' */
/** @import { Model } from './model.js' */

export function createRequests() {
  const rows = byId('request-rows');
  /** @type {Map<number, { request: LoggedRequest, row: HTMLElement }>} */
  const known = new Map();

  function rowOf(/** @type {LoggedRequest} */ request) {
    const { tone, text } = outcomeOf(request);
    return el(
      'tr',
      { class: tone, 'data-id': request.id },
      el('td', { class: 'cell-time' }, exactTime(request.at)),
      el(
        'td',
        { class: 'cell-what' },
        el('span', { class: 'step' }, STEPS[request.step]),
        el(
          'code',
          { dir: 'ltr', title: visibleName(request.path) },
          el('b', {}, request.method),
          ` ${pathOf(request)}`,
        ),
        request.fault !== undefined &&
          el('span', { class: 'met' }, TEXTS.fault(describeEffect(request.fault))),
        request.problem !== undefined &&
          el('span', { class: 'why' }, el('bdi', { dir: 'auto' }, visibleName(request.problem))),
      ),
      el('td', {}, el('span', { class: 'status' }, text)),
      el('td', { class: 'cell-span' }, request.duration_ms === null ? '…' : span(request.duration_ms)),
    );
  }

  return {
    /** @param {Model} model */
    show(model) {
      for (const [id, { row }] of known) {
        if (model.requests.has(id)) continue;
        row.remove();
        known.delete(id);
      }
      for (const [id, request] of model.requests) {
        const entry = known.get(id);
        if (entry?.request === request) continue;
        const row = rowOf(request);
        if (entry === undefined) rows.prepend(row);
        else entry.row.replaceWith(row);
        known.set(id, { request, row });
      }
      byId('requests-empty').hidden = model.requests.size > 0;
      byId('request-table').hidden = model.requests.size === 0;
      fill(byId('request-count'), digits(model.requests.size));
      showLast([...model.requests.values()].at(-1));
    },
  };
}

/** The bar above the tools shows the last request, also while the tools are folded. */
function showLast(/** @type {LoggedRequest | undefined} */ request) {
  const bar = byId('last-request');
  if (request === undefined) return fill(bar);
  const { tone, text } = outcomeOf(request);
  fill(bar, `${STEPS[request.step]}: `, el('span', { class: `status ${tone}` }, text));
}

/**
 * The path with its query cut off, which is long for a consent.
 * @param {LoggedRequest} request
 */
function pathOf({ path }) {
  return visibleName(path).replace(/\?.*/, '?…');
}

/** @param {LoggedRequest} request */
function outcomeOf({ status, duration_ms }) {
  if (status !== null) {
    const tone = status < 300 ? 'good' : status < 500 ? 'warned' : 'bad';
    return { tone, text: String(status) };
  }
  return duration_ms === null
    ? { tone: 'waiting', text: TEXTS.underWay }
    : { tone: 'bad', text: TEXTS.noResponse };
}
