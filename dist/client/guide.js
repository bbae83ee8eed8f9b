/** The first page, before any message: what to set, with this sandbox's address. */

import { fill } from './dom.js';
import { TEXTS } from './language.js';

export function prepareGuide() {
  for (const element of document.querySelectorAll('[data-origin]')) fill(element, location.origin);
  for (const button of document.querySelectorAll('button[data-copies]')) {
    const label = button.textContent;
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.getAttribute('data-copies') ?? '')?.textContent ?? '';
      try {
        await navigator.clipboard.writeText(text);
        fill(button, TEXTS.guide.copied);
      } catch {
        fill(button, TEXTS.guide.notCopied);
      }
      setTimeout(() => fill(button, label), 2000);
    });
  }
}
