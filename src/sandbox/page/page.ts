import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Answer } from '../answers.ts';

/** The page's files lie beside the code, in the sources as in the bundle. */
const FOLDER = join(import.meta.dirname, 'client');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** What may be asked for, and its type: nothing but what lies there, so that no name leads elsewhere. */
const FILES = new Map(
  readdirSync(FOLDER).flatMap((name) => {
    const type = TYPES[extname(name)];
    return type === undefined ? [] : [[name, type] as const];
  }),
);

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
  const type = FILES.get(name);
  if (type === undefined) return undefined;
  return {
    status: 200,
    headers: {
      'content-type': type,
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    },
    body: readFileSync(join(FOLDER, name)),
  };
}
