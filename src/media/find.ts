import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FoundFile } from './file.ts';
import { type Pattern, parsePattern } from './pattern.ts';
import { realPathOf, walk } from './walk.ts';

export { PatternError } from './pattern.ts';

/**
 * Finds the files that the patterns match: pattern by pattern, and within one sorted by the code units of the path.
 * A file that several patterns match stands where the first of them puts it; `!` takes away what the lines above it
 * matched. Everything that is no folder counts, pipes, devices and links to nowhere included, so that the check can
 * say what is wrong with it; so does a folder that can't be looked into. Wildcards pass over hidden files.
 *
 * The rules are those of `@actions/glob`, which is not used itself: it writes to the standard output, ends at the
 * first link that leads to itself, drops links to nowhere, can't be told to match `.a/*` and not `.b/c`, and takes
 * ten times as long. A test holds the two together.
 *
 * @throws {PatternError} for a line that can't be understood, or that leads through endlessly many folders.
 */
export async function findFiles(options: {
  patterns: readonly string[];
  workingDirectory: string;
  /** A real path. */
  workspace: string;
  /** Is told each pattern that matches nothing, and not for what another one excludes. */
  onUnmatched?: (pattern: string) => void;
  /** Is told each link out of the workspace behind which not all was looked through, as its path. */
  onLeft?: (path: string) => void;
}): Promise<FoundFile[]> {
  const { workspace, onUnmatched, onLeft } = options;
  const workingDirectory = resolve(workspace, options.workingDirectory);
  const patterns = options.patterns
    .flatMap((lines) => lines.split(/\r?\n/))
    .map((line) => parsePattern(line, workingDirectory))
    .filter((pattern) => pattern !== null)
    .map((pattern) => ({ ...pattern, base: realBase(pattern.base, workspace) }));
  const found = new Map<string, FoundFile>();
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.excludes) continue;
    const excluding = patterns.slice(index + 1).filter((later) => later.excludes);
    let excludes = false;
    const isExcluded = (absolutePath: string) => {
      const excluded = excluding.some((one) => isMatched(one, absolutePath));
      excludes ||= excluded;
      return excluded;
    };
    const files = walk(pattern, workspace, isExcluded, (link) => onLeft?.(slashed(relative(workspace, link))))
      .filter((absolutePath) => !isExcluded(absolutePath))
      .map((absolutePath) => ({ path: slashed(relative(workspace, absolutePath)), absolutePath }))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    for (const file of files) if (!found.has(file.path)) found.set(file.path, file);
    if (files.length === 0 && !excludes) onUnmatched?.(pattern.text);
  }
  return [...found.values()];
}

/** A path that comes to the workspace through a link, as `$GITHUB_WORKSPACE/…` may, would be another one by name. */
function realBase(base: string, workspace: string): string {
  for (let above = base; ; above = dirname(above)) {
    if (realPathOf(above) === workspace) return join(workspace, relative(above, base));
    if (dirname(above) === above) return base;
  }
}

function isMatched(pattern: Pattern, absolutePath: string): boolean {
  const path = slashed(relative(pattern.base, absolutePath));
  return !path.startsWith('../') && pattern.matches(path);
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
