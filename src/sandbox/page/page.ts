import { readFileSync } from 'node:fs';
import type { Answer } from '../answers.ts';

/**
 * The page's files. Each stands here as a `new URL` of its own: that is how the bundler finds what to take along,
 * and they lie beside the code in the sources as in the bundle.
 */
const FILES = {
  'page.html': new URL('./client/page.html', import.meta.url),
  'icon.svg': new URL('./client/icon.svg', import.meta.url),
  'base.css': new URL('./client/base.css', import.meta.url),
  'chat.css': new URL('./client/chat.css', import.meta.url),
  'bubble.css': new URL('./client/bubble.css', import.meta.url),
  'tools.css': new URL('./client/tools.css', import.meta.url),
  'app.js': new URL('./client/app.js', import.meta.url),
  'announce.js': new URL('./client/announce.js', import.meta.url),
  'bubble.js': new URL('./client/bubble.js', import.meta.url),
  'chat.js': new URL('./client/chat.js', import.meta.url),
  'chat-list.js': new URL('./client/chat-list.js', import.meta.url),
  'dom.js': new URL('./client/dom.js', import.meta.url),
  'fault-presets.js': new URL('./client/fault-presets.js', import.meta.url),
  'faults.js': new URL('./client/faults.js', import.meta.url),
  'format.js': new URL('./client/format.js', import.meta.url),
  'grid.js': new URL('./client/grid.js', import.meta.url),
  'guide.js': new URL('./client/guide.js', import.meta.url),
  'icons.js': new URL('./client/icons.js', import.meta.url),
  'live.js': new URL('./client/live.js', import.meta.url),
  'model.js': new URL('./client/model.js', import.meta.url),
  'requests.js': new URL('./client/requests.js', import.meta.url),
  'voice.js': new URL('./client/voice.js', import.meta.url),
  'words.js': new URL('./client/words.js', import.meta.url),
} as const;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/**
 * The page shows what strangers sent: nothing but its own files may run or style it, nothing but this server is
 * asked, no other site frames it, and no text can be turned into markup.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** One of the page's own files by name; undefined if there is none. The page itself is `page.html`. */
export function pageAnswer(name: string): Answer | undefined {
  if (!Object.hasOwn(FILES, name)) return undefined;
  return {
    status: 200,
    headers: {
      'content-type': TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    },
    body: readFileSync(FILES[name as keyof typeof FILES]),
  };
}
