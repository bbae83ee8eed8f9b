/** Numbers, sizes and dates in the page's language, and names with invisible characters made visible. */

import { TEXTS } from './language.js';

const number = new Intl.NumberFormat(TEXTS.locale, { maximumFractionDigits: 1 });
const twoDigits = new Intl.NumberFormat(TEXTS.locale, { minimumIntegerDigits: 2 });
const clock = new Intl.DateTimeFormat(TEXTS.locale, { hour: '2-digit', minute: '2-digit' });
const clockWithSeconds = new Intl.DateTimeFormat(TEXTS.locale, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const date = new Intl.DateTimeFormat(TEXTS.locale, { weekday: 'long', day: 'numeric', month: 'long' });
const relative = new Intl.RelativeTimeFormat(TEXTS.locale, { numeric: 'auto' });

const DAY = 86_400_000;

/** @param {number} value */
export const digits = (value) => number.format(value);

/**
 * In decimal units, as the action's own log counts.
 * @param {number} bytes
 */
export function size(bytes) {
  if (bytes < 1000) return `${digits(bytes)} ${TEXTS.size.bytes}`;
  if (bytes < 999_950) return `${digits(bytes / 1000)} ${TEXTS.size.kilobytes}`;
  return `${digits(bytes / 1_000_000)} ${TEXTS.size.megabytes}`;
}

/** @param {number} at */
export const time = (at) => clock.format(at);

/** @param {number} at */
export const exactTime = (at) => clockWithSeconds.format(at);

/**
 * Today, yesterday, or the date.
 * @param {number} at
 * @param {number} [now]
 */
export function day(at, now = Date.now()) {
  const back = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  if (back !== 0 && back !== 1) return date.format(at);
  const word = relative.format(-back, 'day');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** @param {number} at */
function startOfDay(at) {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** @param {number} milliseconds */
export function span(milliseconds) {
  if (milliseconds < 999.5) {
    return `${digits(milliseconds < 10 ? milliseconds : Math.round(milliseconds))} ${TEXTS.span.milliseconds}`;
  }
  return `${digits(milliseconds / 1000)} ${TEXTS.span.seconds}`;
}

/**
 * How long a recording is, as players show it.
 * @param {number} seconds
 */
export function playTime(seconds) {
  const whole = Number.isFinite(seconds) ? Math.floor(seconds) : 0;
  return `${digits(Math.floor(whole / 60))}:${twoDigits.format(whole % 60)}`;
}

/**
 * A name with invisible characters made visible: controls, and the marks that reverse the text around them. The
 * zero-width joiners stay, since Persian words need them.
 * @param {string} name
 */
export function visibleName(name) {
  return name.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
    /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/g,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}
