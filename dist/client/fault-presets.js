/** Failures that Divar documents and failures of networks, as faults for `POST /_sandbox/faults`. */

import { TEXTS } from './language.js';

/** @import { Effect } from '../../faults/fault.ts' */

/** @typedef {{ id: string, label: string, effect: Effect }} Preset */

const SECONDS_TO_WAIT = '5';

/** @type {readonly { title: string, presets: readonly Preset[] }[]} */
export const GROUPS = [
  {
    title: TEXTS.presetGroups.access,
    presets: [
      preset(401, status(401, 'the key or token is not known')),
      preset(403, status(403, 'the API key lacks the permission')),
      preset(404, status(404, 'there is no such recipient')),
      preset(412, status(412, "message delivery failed due to recipient's restriction")),
      preset(400, status(400, 'the request is not well formed')),
      preset(413, status(413, 'the file is too large')),
    ],
  },
  {
    title: TEXTS.presetGroups.limits,
    presets: [
      preset(429, {
        ...status(429, 'rate limit of 60 requests per minute exceeded'),
        headers: { 'retry-after': SECONDS_TO_WAIT },
      }),
      preset('429-plain', status(429, 'rate limit of 60 requests per minute exceeded')),
      preset('429-day', status(429, 'daily quota of 1000 requests is used up')),
    ],
  },
  {
    title: TEXTS.presetGroups.server,
    presets: [
      preset(500, status(500, 'internal error')),
      preset(503, status(503, 'the service is unavailable')),
      preset('html', { kind: 'html' }),
      preset('bad_json', { kind: 'bad_json' }),
      preset('wrong_shape', { kind: 'wrong_shape' }),
      preset('redirect', {
        kind: 'redirect',
        location: 'https://example.com/',
      }),
    ],
  },
  {
    title: TEXTS.presetGroups.network,
    presets: [
      preset('reset_before', { kind: 'reset_before' }),
      preset('reset_in', { kind: 'reset_in' }),
      preset('reset_after', { kind: 'reset_after' }),
      preset('cut_answer', { kind: 'cut_answer' }),
      preset('hang', { kind: 'hang' }),
      preset('hang_after', { kind: 'hang_after' }),
      preset('delay', { kind: 'delay', ms: 10_000 }),
    ],
  },
];

const PRESETS = GROUPS.flatMap(({ presets }) => presets);

/** @param {string} id */
export const presetOf = (id) => PRESETS.find((known) => known.id === id);

/**
 * An effect, or only its kind, in words. One that is no preset is named by its kind.
 * @param {Effect | string} effect
 */
export function describeEffect(effect) {
  if (typeof effect === 'string') {
    if (effect === 'status') return TEXTS.faults.status;
    return PRESETS.find((known) => known.effect.kind === effect)?.label ?? effect;
  }
  const same = PRESETS.find((known) => JSON.stringify(known.effect) === JSON.stringify(effect));
  return same?.label ?? (effect.kind === 'status' ? TEXTS.faults.statusOf(effect.status) : effect.kind);
}

/**
 * @param {keyof typeof TEXTS.presets} id
 * @param {Effect} effect
 * @returns {Preset}
 */
function preset(id, effect) {
  const code = effect.kind === 'status' ? ` (${effect.status})` : '';
  return { id: String(id), label: TEXTS.presets[id] + code, effect };
}

/**
 * @param {number} code
 * @param {string} message
 * @returns {Extract<Effect, { kind: 'status' }>}
 */
function status(code, message) {
  return { kind: 'status', status: code, message };
}
