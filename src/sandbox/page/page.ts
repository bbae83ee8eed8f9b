import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ApiResponse } from '../http/response.ts';

/** The page's files lie beside the code, in the sources as in the bundle. */
const FOLDER = join(import.meta.dirname, 'client');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The names that can be requested, with their types. A list, so that no name leads to another folder. */
const FILES = new Map(
  readdirSync(FOLDER).flatMap((name) => {
    const type = TYPES[extname(name)];
    return type === undefined ? [] : [[name, type] as const];
  }),
);

/**
 * The page shows texts and files of strangers: only its own files may run or style it, it connects to this server
 * only, no other site frames it, and no text can become markup.
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

/** One of the page's files by name; undefined if there is none. The page itself is `page.html`. */
export function pageResponse(name: string): ApiResponse | undefined {
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
