import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { FoundFile } from './file.ts';
import { type Pattern, parsePattern } from './pattern.ts';

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
 * @throws {PatternError} for a line that can't be understood.
 */
export async function findFiles(options: {
  patterns: readonly string[];
  workingDirectory: string;
  workspace: string;
}): Promise<FoundFile[]> {
  const workingDirectory = resolve(options.workspace, options.workingDirectory);
  const patterns = options.patterns
    .flatMap((lines) => lines.split(/\r?\n/))
    .map((line) => parsePattern(line, workingDirectory))
    .filter((pattern) => pattern !== null);
  const found = new Map<string, FoundFile>();
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.excludes) continue;
    const excluding = patterns.slice(index + 1).filter((later) => later.excludes);
    const files = search(pattern)
      .filter((absolutePath) => !excluding.some((exclude) => isMatched(exclude, absolutePath)))
      .map((absolutePath) => ({ path: slashed(relative(options.workspace, absolutePath)), absolutePath }))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    for (const file of files) if (!found.has(file.path)) found.set(file.path, file);
  }
  return [...found.values()];
}

function isMatched(pattern: Pattern, absolutePath: string): boolean {
  const path = slashed(relative(pattern.base, absolutePath));
  return !path.startsWith('../') && pattern.matches(path);
}

/** A folder on the way, and the real paths of those above it: a link that leads back to one of them is not followed. */
type Folder = { readonly path: string; readonly realPath: string; readonly parent: Folder | null };

function search(pattern: Pattern): string[] {
  const files: string[] = [];
  const start = realPathOf(pattern.base);
  const folders: Folder[] = start === null ? [] : [{ path: '', realPath: start, parent: null }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const absolute = join(pattern.base, folder.path);
    for (const entry of entriesOf(absolute)) {
      if (entry === 'not a folder') {
        if (pattern.matches(folder.path)) files.push(absolute);
        continue;
      }
      if (entry === 'unreadable') {
        files.push(absolute);
        continue;
      }
      if (!pattern.namesHidden && entry.name.startsWith('.')) continue;
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
      const absolutePath = join(absolute, entry.name);
      if (!isFolder(entry, absolutePath)) {
        if (pattern.matches(path)) files.push(absolutePath);
      } else if (pattern.matchesWithin(path)) {
        const realPath = entry.isSymbolicLink()
          ? realPathOf(absolutePath)
          : join(folder.realPath, entry.name);
        if (realPath !== null && !isAbove(realPath, folder)) folders.push({ path, realPath, parent: folder });
      }
    }
  }
  return files;
}

function entriesOf(folder: string): (Dirent | 'not a folder' | 'unreadable')[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? [] : [code === 'ENOTDIR' ? 'not a folder' : 'unreadable'];
  }
}

/** A folder, or a link to one. */
function isFolder(entry: Dirent, absolutePath: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(absolutePath).isDirectory();
  } catch {
    return false;
  }
}

function isAbove(realPath: string, folder: Folder): boolean {
  for (let above: Folder | null = folder; above; above = above.parent) {
    if (above.realPath === realPath) return true;
  }
  return false;
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
