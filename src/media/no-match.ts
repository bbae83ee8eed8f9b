import { excerpt } from '../text/safe.ts';
import { slashed } from './disk.ts';
import type { FoundFile } from './file.ts';
import { findFiles } from './find.ts';
import { type Difference, differenceOf, widen } from './look-alike.ts';
import { type Hint, hintsFor } from './pattern-hints.ts';

/** What was looked for. The folders are absolute, with links resolved. */
export type Search = {
  readonly patterns: readonly string[];
  readonly workingDirectory: string;
  readonly workspace: string;
  readonly signal: AbortSignal;
};

/** As many patterns are quoted, and explained, in one message. */
const MAX_EXPLAINED = 5;
const MAX_QUOTED = 100;
/** To look for what was perhaps meant, for all patterns. An error must not take as long as a search. */
const MAX_HINT_MS = 5000;

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  case: 'in other case',
  form: 'in another Unicode form (macOS writes an accent or a madda as a character of its own)',
  letters: 'with letters that look alike (Arabic ي and ك for Persian ی and ک, a half-space, other digits)',
};

/**
 * Says that no files match, quotes each pattern by itself, and explains each as far as its shape or the files that are
 * there tell.
 *
 * @param unmatched - the patterns that match nothing; others match what is excluded, or what this run writes.
 */
export async function describeNoMatch(search: Search, unmatched: readonly string[]): Promise<string> {
  const including = search.patterns.map((line) => line.trim()).filter((line) => !/^(!|#|$)/.test(line));
  if (including.length === 0) {
    return `No files match: every line excludes (${listOf(search.patterns)}). Add a pattern of the files to send.`;
  }
  const excluded = including.filter((pattern) => !unmatched.includes(pattern));
  return [
    `No files match ${listOf(including)} (in ${excerpt(search.workingDirectory, MAX_QUOTED)}).`,
    ...(excluded.length > 0
      ? [
          `All that ${listOf(excluded)} would match is excluded, or is the receipt or results file of this run.`,
        ]
      : []),
    ...(await explainUnmatched(search, unmatched)).values(),
  ].join(' ');
}

/** A sentence for each pattern that can be explained, by the pattern. */
export async function explainUnmatched(
  search: Search,
  unmatched: readonly string[],
): Promise<Map<string, string>> {
  const signal = AbortSignal.any([search.signal, AbortSignal.timeout(MAX_HINT_MS)]);
  const sentences = new Map<string, string>();
  for (const pattern of unmatched.slice(0, MAX_EXPLAINED)) {
    const sentence = await explain(pattern, { ...search, signal });
    if (sentence !== null) sentences.set(pattern, sentence);
  }
  return sentences;
}

async function explain(pattern: string, search: Search): Promise<string | null> {
  const hints = hintsFor(pattern, { ...search, isWindows: process.platform === 'win32' });
  for (const hint of hints) {
    const { length } = await find(hint.instead, search);
    if (length > 0)
      return `${adviceOf(pattern, hint)} (matches ${length === 1 ? '1 file' : `${length} files`}).`;
  }
  const widened = widen(pattern);
  for (const file of widened === null ? [] : await find([widened], search)) {
    const difference = differenceOf(pattern, slashed(file.absolutePath));
    if (difference !== null) {
      return `For ${quoted(pattern)} there is ${quoted(file.path)}, ${DIFFERENCES[difference]}.`;
    }
  }
  const hint = hints.find(({ onlyIfFound }) => !onlyIfFound);
  return hint === undefined ? null : `${adviceOf(pattern, hint)}.`;
}

function adviceOf(pattern: string, { why, instead }: Hint): string {
  const lines = instead.length === 1 ? '' : ', each on a line of its own';
  return `${quoted(pattern)} ${why}: write ${listOf(instead, 'and')}${lines}`;
}

/** None when that can't be found out soon. */
async function find(patterns: readonly string[], search: Search): Promise<FoundFile[]> {
  const { workspace, workingDirectory, signal } = search;
  return findFiles({ patterns, workspace, workingDirectory, signal }).catch(() => []);
}

function listOf(patterns: readonly string[], conjunction = 'or'): string {
  const named = patterns.slice(0, MAX_EXPLAINED).map(quoted);
  const more = patterns.length - named.length;
  if (more > 0) return `${named.join(', ')} ${conjunction} ${more} more`;
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')} ${conjunction} ${last}`;
}

function quoted(text: string): string {
  return `“${excerpt(text, MAX_QUOTED)}”`;
}
