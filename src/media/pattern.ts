import { homedir } from 'node:os';
import { isAbsolute, parse, resolve, sep } from 'node:path';
import { Minimatch, type MinimatchOptions } from 'minimatch';

/** One line of the input `files`, ready to match. */
export type Pattern = {
  readonly text: string;
  readonly excludes: boolean;
  /** Absolute: the folder that the literal beginning of the pattern leads to. Nothing above it can match. */
  readonly base: string;
  /** Does any segment name something hidden? If not, hidden folders need not be looked into. */
  readonly namesHidden: boolean;
  /** Is the path, given relative to `base` with `/`, matched itself or as something in a matched folder? Empty is `base`. */
  matches(path: string): boolean;
  /** Can something in the folder be matched? */
  matchesWithin(path: string): boolean;
};

/** A line that can't be understood; the message is for the user. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

const WINDOWS = process.platform === 'win32';
const MAGIC = WINDOWS ? /[*?[]/ : /[*?[\\]/;
/** Those of `@actions/glob`, but for `dot`: there a wildcard matches hidden files too. */
const OPTIONS: MinimatchOptions = {
  nobrace: true,
  nocase: WINDOWS,
  nocomment: true,
  noext: true,
  nonegate: true,
  windowsPathsNoEscape: WINDOWS,
};

/**
 * Reads one line with the rules of `@actions/glob`: `!` excludes, `~` is the home folder, a folder stands for all
 * that is in it. `null` for a blank line and a comment. Leading `..` and `..` after literal segments are followed,
 * so that a path which leaves the workspace can be reported rather than looked for in vain.
 */
export function parsePattern(line: string, workingDirectory: string): Pattern | null {
  let text = line.trim();
  if (text === '' || text.startsWith('#')) return null;
  let excludes = false;
  while (text.startsWith('!')) {
    excludes = !excludes;
    text = text.slice(1).trim();
  }
  if (text === '') throw new PatternError(`"${line.trim()}" names no file: write a pattern after the "!"`);
  const { base, rest, directoriesOnly } = split(text, workingDirectory);
  if (rest.includes('..')) {
    throw new PatternError(`"${line.trim()}": ".." can't follow a wildcard. Write the path without it`);
  }
  const glob = rest.join('/');
  // With nothing after its last slash, a path is matched itself; else as something in a matched folder.
  const folder = new Minimatch(`${glob}/**`, { ...OPTIONS, dot: excludes });
  return {
    text: line.trim(),
    excludes,
    base,
    namesHidden: rest.some((segment) => /^(\.|\\\.|\[\.)/.test(segment)),
    // As in `@actions/glob`, "x/**" matches a file called "x", too: then that is the base.
    matches: (path) =>
      path === '' ? glob === '**' && !directoriesOnly : folder.match(directoriesOnly ? path : `${path}/`),
    matchesWithin: (path) => folder.match(path, true),
  };
}

/** Cuts a pattern after its literal beginning; at least one segment is left to match. */
function split(
  text: string,
  workingDirectory: string,
): { base: string; rest: string[]; directoriesOnly: boolean } {
  const slashed = WINDOWS ? text.replaceAll('\\', '/') : text;
  const atHome = slashed === '~' || slashed.startsWith('~/');
  const root = atHome ? homedir() : isAbsolute(slashed) ? parse(resolve(slashed)).root : workingDirectory;
  const segments = slashed
    .slice(atHome ? 1 : isAbsolute(slashed) ? parse(slashed).root.length : 0)
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.');
  const magicAt = segments.findIndex((segment) => MAGIC.test(segment));
  const literal = magicAt === -1 ? segments : segments.slice(0, magicAt);
  const full = resolve(root, ...literal);
  const directoriesOnly = /\/\.?$/.test(slashed);
  if (magicAt !== -1) return { base: full, rest: segments.slice(magicAt), directoriesOnly };
  const base = resolve(full, '..');
  const last = full.slice(base.endsWith(sep) ? base.length : base.length + 1);
  return last === ''
    ? { base, rest: ['**'], directoriesOnly: false }
    : { base, rest: [escaped(last)], directoriesOnly };
}

/** A name that is matched as it stands. */
function escaped(name: string): string {
  return name.replace(/[*?[\]]/g, '[$&]');
}
