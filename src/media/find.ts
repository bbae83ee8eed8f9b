import { addAbortListener } from 'node:events';
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isWithin, slashed } from './disk.ts';
import type { FoundFile } from './file.ts';
import { type Pattern, parsePattern, SearchError, withExistingNames } from './pattern.ts';
import { search } from './search.ts';

/** Each file is checked, uploaded and reported by itself; a chat has no use for more. */
const MAX_FILES = 10_000;
const MAX_SEARCH_MS = 60_000;

/**
 * Finds the files that the patterns match: pattern by pattern, and within one sorted by the code units of the path.
 * A file that several patterns match stands where the first of them puts it; `!` takes away what the lines above it
 * matched. Everything that is no folder counts, pipes, devices and links to nowhere included, so that the check can
 * say what is wrong with it; so does a folder that can't be read. Wildcards pass over hidden files. A file that is
 * found by its own path and behind links counts once, by its own path.
 *
 * @throws {SearchError} for a line that can't be understood, for more than {@link MAX_FILES} files, and for a search of
 *   more than {@link MAX_SEARCH_MS}.
 * @throws the reason of `signal`.
 */
export async function findFiles(options: {
  /** Each is one line. */
  readonly patterns: readonly string[];
  readonly workingDirectory: string;
  /** A real path. */
  readonly workspace: string;
  /** Is told each pattern that matches nothing, and not for what another one excludes. */
  readonly onUnmatched?: (pattern: string) => void;
  readonly signal?: AbortSignal;
  readonly limits?: { readonly files: number; readonly milliseconds: number };
}): Promise<FoundFile[]> {
  const { limits = { files: MAX_FILES, milliseconds: MAX_SEARCH_MS }, signal: cancel } = options;
  const timeout = AbortSignal.timeout(limits.milliseconds);
  const signal = cancel ? AbortSignal.any([cancel, timeout]) : timeout;
  // The search looks at the signal between its steps, but a step may hang with its disk.
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const listening = addAbortListener(signal, () => reject(signal.reason));
  try {
    return await Promise.race([findAll(options, signal, limits.files), stopped]);
  } catch (error) {
    if (error === timeout.reason) throw new SearchError(tooLong(limits.milliseconds));
    // `@actions/glob` hands the names in a folder to one call, and that has a limit.
    if (error instanceof RangeError) throw new SearchError(tooManyInFolder());
    throw error;
  } finally {
    listening[Symbol.dispose]();
  }
}

async function findAll(
  options: Parameters<typeof findFiles>[0],
  signal: AbortSignal,
  maxFiles: number,
): Promise<FoundFile[]> {
  const { workspace, onUnmatched } = options;
  const workingDirectory = resolve(workspace, options.workingDirectory);
  const patterns = options.patterns
    .map((line) => parsePattern(line, workingDirectory))
    .filter((pattern) => pattern !== null)
    .map((pattern) => ({ ...pattern, base: byWorkspace(pattern.base, workspace) }));

  const searchFor = async (pattern: Pattern, excluding: readonly Pattern[]) => {
    const found = new Map<string, FoundFile>();
    const onFound = (location: string, absolutePath: string) => {
      if (found.has(location)) return;
      found.set(location, { path: slashed(relative(workspace, absolutePath)), absolutePath });
      if (found.size > maxFiles) throw new SearchError(tooMany(maxFiles));
    };
    const context = { workspace, signal, onFound };
    const excludes = excluding.flatMap((one) => bothWays(one, workspace));
    for (const one of bothWays(pattern, workspace)) await search(one, excludes, context);
    return [...found].sort(([, a], [, b]) => (a.path < b.path ? -1 : 1));
  };

  const files = new Map<string, FoundFile>();
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.excludes) continue;
    const excluding = patterns.slice(index + 1).filter((later) => later.excludes);
    const found = await searchFor(pattern, excluding);
    for (const [location, file] of found) if (!files.has(location)) files.set(location, file);
    if (files.size > maxFiles) throw new SearchError(tooMany(maxFiles));
    if (found.length > 0 || !onUnmatched) continue;
    if (excluding.length === 0 || !(await matchesAnything(pattern, workspace, signal))) {
      onUnmatched(pattern.text);
    }
  }
  return [...files.values()];
}

async function matchesAnything(pattern: Pattern, workspace: string, signal: AbortSignal): Promise<boolean> {
  const first = new Error('found');
  const onFound = () => {
    throw first;
  };
  try {
    for (const one of bothWays(pattern, workspace)) await search(one, [], { workspace, signal, onFound });
    return false;
  } catch (error) {
    if (error !== first) throw error;
    return true;
  }
}

/** As a pattern and, where such names exist, as a name: `[x].png`. */
function bothWays(pattern: Pattern, workspace: string): Pattern[] {
  const byName = withExistingNames(pattern);
  const both = byName === null ? [pattern] : [pattern, byName];
  return both.map((one) => ({ ...one, base: asOnDisk(one.base, workspace) }));
}

/**
 * A path in the spelling of the disk: Windows and macOS let other case stand for it, but chats and outputs name the
 * file. A path that leads through a link stays as it is.
 */
function asOnDisk(path: string, workspace: string): string {
  const real = realPathOf(path);
  if (real === null || real === path || foldCase(real) !== foldCase(path)) return path;
  for (let above = path; above !== workspace && isWithin(above, workspace); above = dirname(above)) {
    if (lstatSync(above, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  }
  return real;
}

function foldCase(path: string): string {
  return path.normalize().toLowerCase();
}

/** A path that comes to the workspace through a link, as `$GITHUB_WORKSPACE/…` may, would be another one by name. */
function byWorkspace(base: string, workspace: string): string {
  for (let above = base; ; above = dirname(above)) {
    if (realPathOf(above) === workspace) return join(workspace, relative(above, base));
    if (dirname(above) === above) return base;
  }
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function tooMany(maxFiles: number): string {
  const most = maxFiles.toLocaleString('en-US');
  return `The patterns match more than ${most} files. Allowed: ${most}. Narrow them, or exclude files with lines that start with "!"`;
}

function tooLong(milliseconds: number): string {
  return `The search for files did not end within ${milliseconds / 1000} seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")`;
}

function tooManyInFolder(): string {
  return 'A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")';
}
