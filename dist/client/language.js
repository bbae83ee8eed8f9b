/** The language of the page: `?lang=`, or the last choice, or the browser's. A switch loads the page again. */

import { en } from './texts-en.js';
import { fa } from './texts-fa.js';

const KEY = 'language';

/** @type {'fa' | 'en'} */
export const LANGUAGE = chosen();

/** The texts in the page's language. */
export const TEXTS = LANGUAGE === 'fa' ? fa : en;

/** @returns {'fa' | 'en'} */
function chosen() {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'fa' || asked === 'en') {
    localStorage.setItem(KEY, asked);
    return asked;
  }
  const candidates = [localStorage.getItem(KEY) ?? '', ...navigator.languages];
  const known = candidates.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'fa' || tag === 'en');
  return known === 'en' ? 'en' : 'fa';
}

/** Puts the texts into the page's own HTML, which is Persian as it is served. */
export function translatePage() {
  document.documentElement.lang = LANGUAGE;
  document.documentElement.dir = TEXTS.direction;
  document.title = TEXTS.title;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = textOf(element.getAttribute('data-text') ?? '');
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', textOf(element.getAttribute('data-label') ?? ''));
  }
  const other = LANGUAGE === 'fa' ? 'en' : 'fa';
  const link = document.getElementById('language');
  link?.setAttribute('href', `?lang=${other}`);
  link?.setAttribute('hreflang', other);
  link?.setAttribute('lang', other);
  if (link !== null) link.textContent = other === 'en' ? 'English' : 'فارسی';
}

/**
 * A text by its path, such as `guide.copy`.
 * @param {string} path
 */
function textOf(path) {
  /** @type {unknown} */
  let value = TEXTS;
  for (const key of path.split('.')) value = /** @type {Record<string, unknown>} */ (value)?.[key];
  if (typeof value !== 'string') throw new Error(`there is no text ${path}`);
  return value;
}
