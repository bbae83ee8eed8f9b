import { homedir } from 'node:os';
import { isAbsolute, join, parse, resolve, sep } from 'node:path';
import { exists, slashed } from './disk.ts';

/** The segments of a glob pattern below some folder, without that folder. Empty: the folder itself and all in it. */
export type Glob = readonly string[];

/** One line of the input `files`. */
export type Pattern = {
  readonly text: string;
  readonly excludes: boolean;
  /** Absolute: where the literal beginning of the pattern leads. Nothing above it can match. */
  readonly base: string;
  readonly rest: Glob;
};

/** The search can't be done as asked. The message is for the user and has no full stop. */
export class SearchError extends Error {
  override readonly name: string = 'SearchError';
}

/** Longer than any path; from twice as many on, `@actions/glob` ends with an error of its own. */
const MAX_LENGTH = 32_768;

/** A line that can't be understood. */
export class PatternError extends SearchError {
  override readonly name = 'PatternError';
}

const WINDOWS = process.platform === 'win32';
const MAGIC = WINDOWS ? /[*?[]/ : /[*?[\\]/;

/**
 * Reads one line with the rules of `@actions/glob`: `!` excludes, `~` is the home folder, a folder stands for
 * everything in it. `null` for a blank line and a comment. `..` is resolved up to the first wildcard, which
 * `@actions/glob` refuses to do.
 *
 * @throws {PatternError}
 */
export function parsePattern(line: string, workingDirectory: string): Pattern | null {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return null;
  if (text.length > MAX_LENGTH) {
    throw new PatternError(`it has ${text.length} characters. Allowed: ${MAX_LENGTH}`);
  }
  const path = text.replace(/^[!\s]+/, '');
  const marks = text.slice(0, text.length - path.length);
  if (path === '') throw new PatternError(`"${text}" names no file: write a pattern after the "!"`);
  // "[]]" is "]" in brackets, which `@actions/glob` reads as empty brackets.
  const plain = path.replace(/\[!?\]?[^\]]*\]/g, (brackets) => (brackets === '[]]' ? ']' : brackets));
  const { base, rest } = split(WINDOWS ? plain.replaceAll('\\', '/') : plain, workingDirectory);
  if (rest.includes('..')) {
    throw new PatternError(`"${text}": ".." can't follow a wildcard. Write the path without it`);
  }
  return { text, excludes: marks.replace(/\s/g, '').length % 2 === 1, base, rest };
}

/** Cuts a pattern after its literal beginning. */
function split(path: string, workingDirectory: string): { base: string; rest: string[] } {
  const atHome = path === '~' || path.startsWith('~/');
  const root = atHome ? homedir() : isAbsolute(path) ? parse(resolve(path)).root : workingDirectory;
  const segments = path
    .slice(atHome ? 1 : isAbsolute(path) ? parse(path).root.length : 0)
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.');
  const firstMagic = segments.findIndex((segment) => MAGIC.test(segment));
  const literal = firstMagic === -1 ? segments : segments.slice(0, firstMagic);
  // A slash at the end: what is in the folder, and not a file of that name.
  const inside = /\/\.?$/.test(path) && segments.length > 0 ? ['*', '**'] : [];
  return { base: resolve(root, ...literal), rest: [...segments.slice(literal.length), ...inside] };
}

/** The same pattern with names taken as they stand, such as `[x].png`, as far as they exist; `null` when none does. */
export function withExistingNames(pattern: Pattern): Pattern | null {
  let { base, rest } = pattern;
  for (let [name] = rest; name !== undefined && exists(join(base, name)); [name] = rest) {
    base = join(base, name);
    rest = rest.slice(1);
  }
  return rest === pattern.rest ? null : { ...pattern, base, rest };
}

/** A path or name as a pattern that matches it. */
export function escapeGlob(path: string): string {
  const escaped = sep === '/' ? path.replaceAll('\\', '\\\\') : slashed(path);
  return keepWhiteSpace(escaped.replace(/[*?[]/g, '[$&]'));
}

/**
 * A pattern whose white space would not survive as a line of the input: a line break, which would begin another
 * pattern, becomes a range of two controls beside it that holds it, and white space at the end stands in brackets.
 */
export function keepWhiteSpace(pattern: string): string {
  return pattern
    .replace(/\s$/, (last) => (/[\r\n]/.test(last) ? last : `[${last}]`))
    .replaceAll('\n', '[\t-\v]')
    .replaceAll('\r', '[\f-\x0E]');
}
