import { basename, dirname, join, relative } from 'node:path';
import { isWithin, slashed } from './disk.ts';

/** Where a pattern was looked for. All absolute. */
export type HintContext = {
  readonly workspace: string;
  readonly workingDirectory: string;
  readonly isWindows: boolean;
};

/** Why a pattern may match nothing, and the patterns that were perhaps meant. */
export type Hint = {
  readonly why: string;
  readonly instead: readonly string[];
  /** Given only when the patterns in its place match something: the shape alone says too little. */
  readonly onlyIfFound?: boolean;
};

/** More alternatives are no help in a message. */
const MAX_ALTERNATIVES = 8;

type Rule = (pattern: string, context: HintContext) => Hint | null;

/** What the shape of a pattern that matches nothing suggests, the likeliest first. No file is looked at. */
export function hintsFor(pattern: string, context: HintContext): Hint[] {
  return RULES.map((rule) => rule(pattern, context)).filter((hint) => hint !== null);
}

const RULES: readonly Rule[] = [
  function quotes(pattern) {
    const [, inner] = /^["'](.*)["']$/.exec(pattern) ?? [];
    return inner ? { why: 'has quotes, which are part of the name here', instead: [inner] } : null;
  },
  function braces(pattern) {
    const instead = expandBraces(pattern);
    return instead.length > 1 ? { why: 'has braces, which are not expanded', instead } : null;
  },
  function commas(pattern) {
    const instead = splitOutsideBraces(pattern);
    return instead.length > 1 ? { why: 'has commas, which separate nothing', instead } : null;
  },
  function foldedList(pattern) {
    const instead = pattern.split(/\s+/);
    return instead.length > 1 && instead.every((word) => /[./*]/.test(word))
      ? { why: 'is several patterns on one line, as a YAML ">" block makes it (use "|")', instead }
      : null;
  },
  function backslash(pattern, { isWindows }) {
    return pattern.includes('\\') && !isWindows
      ? {
          why: 'has a backslash, which separates folders on Windows only',
          instead: [pattern.replaceAll('\\', '/')],
        }
      : null;
  },
  function hostPath(pattern, { workspace, workingDirectory }) {
    if (!pattern.startsWith('/') || isWithin(pattern, workspace)) return null;
    const inner = pathInCheckout(pattern, workspace);
    return inner === null
      ? null
      : {
          why: `is a path of the host, but this step runs in a container, where the workspace is ${workspace} (the variable GITHUB_WORKSPACE, not github.workspace)`,
          instead: [slashed(relative(workingDirectory, join(workspace, inner)))],
        };
  },
  function rootSlash(pattern) {
    const inner = pattern.replace(/^\/+/, '');
    return inner === pattern || inner === ''
      ? null
      : { why: 'begins at the root of the disk', instead: [inner], onlyIfFound: true };
  },
  function workingDirectoryTwice(pattern, { workspace, workingDirectory }) {
    return workingDirectory === workspace || pattern.startsWith('/')
      ? null
      : {
          why: 'is relative to working_directory',
          instead: [`${slashed(relative(workingDirectory, workspace))}/${pattern}`],
          onlyIfFound: true,
        };
  },
];

function expandBraces(pattern: string): string[] {
  let expanded = [pattern];
  for (;;) {
    const next = expanded.flatMap((one) => {
      const group = /\{([^{}]*,[^{}]*)\}/.exec(one);
      if (group === null) return [one];
      const [before, after] = [one.slice(0, group.index), one.slice(group.index + group[0].length)];
      return group[1]!.split(',').map((alternative) => before + alternative.trim() + after);
    });
    if (next.length === expanded.length || next.length > MAX_ALTERNATIVES) return expanded;
    expanded = next;
  }
}

function splitOutsideBraces(pattern: string): string[] {
  return pattern
    .split(/,(?![^{]*\})/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * What of a path lies in the checkout. A runner checks out to `…/REPOSITORY/REPOSITORY`, and mounts that as
 * `/__w/REPOSITORY/REPOSITORY` or `/github/workspace` in a container.
 */
function pathInCheckout(path: string, workspace: string): string | null {
  const inContainer = /^\/(?:__w|github\/workspace)(?:\/|$)/.test(workspace);
  if (!inContainer) return null;
  const checkout = `/${basename(dirname(workspace))}/${basename(workspace)}/`;
  const index = workspace.startsWith('/__w/') ? path.indexOf(checkout) : -1;
  if (index !== -1) return path.slice(index + checkout.length) || null;
  return /\/_?work\/([^/]+)\/\1\/(.+)$/.exec(path)?.[2] ?? null;
}
