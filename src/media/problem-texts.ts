import { shrinkAdvice } from './advice.ts';
import type { Format } from './catalog.ts';
import type { Password } from './content.ts';
import type { Limit } from './limits.ts';
import { type Problem, problem } from './problem.ts';

/*
 * The texts of problems that have nothing to do with the name: what was found, what is allowed, what to do next.
 */

/** @param password - whether the recipient needs one; `possible` when only the file's encryption is known. */
export function encrypted(label: string, password: Exclude<Password, 'none'>): Problem {
  return problem(
    'encrypted',
    'warning',
    label.includes('encrypted') ? `This is ${label}.` : `This is ${label}, and it is encrypted.`,
    password === 'needed'
      ? 'The recipient needs its password to open it.'
      : 'The recipient may need a password to open it.',
    'To send it without a password, save it without one.',
  );
}

export function truncated(evidence: string): Problem {
  return problem(
    'truncated',
    'warning',
    `The end of the file seems to be missing: ${evidence}.`,
    'Such a file may not open.',
    'Check that the step that writes it finishes before this one, and that the disk is not full.',
  );
}

export function empty(): Problem {
  return problem(
    'empty',
    'error',
    'The file is empty (0 bytes).',
    'A file must have content.',
    'Check that the step that writes it succeeded, or exclude the file.',
  );
}

/** `null` when the size, in bytes, is within the limit under either reading of its unit. */
export function sizeProblem(size: number, limit: Limit, format: Format): Problem | null {
  if (size <= limit.certain) return null;
  if (size > limit.atMost) {
    return problem(
      'too_large',
      'error',
      `The size is ${bytes(size)}.`,
      `Allowed for ${format}: ${limit.text}, which is ${bytes(limit.atMost)} at most.`,
      shrinkAdvice(format),
    );
  }
  return problem(
    'size_ambiguous',
    'warning',
    `The size is ${bytes(size)}.`,
    `Allowed for ${format}: ${limit.text}, which is ${bytes(limit.certain)} or ${bytes(limit.atMost)}: Divar does not document which.`,
    `Up to ${bytes(limit.certain)} are certain to be accepted.`,
  );
}

export function notAFile(what: string): Problem {
  return problem(
    'not_a_file',
    'error',
    `This is ${what}, not a file.`,
    'Only regular files are sent.',
    'Narrow the pattern, or exclude this path with a line that starts with "!".',
  );
}

/** A folder is one that a pattern names, or a link that leads to it. */
export function outsideWorkspace(isFolder: boolean): Problem {
  if (isFolder) {
    return problem(
      'outside_workspace',
      'error',
      'This folder lies outside the workspace, or is a symbolic link that leads out of it.',
      'Only what is inside the workspace is sent; nothing in the folder was looked at.',
      'Copy what you need into the workspace, or exclude this path with a line that starts with "!"; on the command line, --workspace can name a larger folder.',
    );
  }
  return problem(
    'outside_workspace',
    'error',
    'The file lies outside the workspace, perhaps behind a symbolic link.',
    'Only files inside the workspace are sent; this one was not read.',
    'Copy the file into the workspace; on the command line, --workspace can name a larger folder.',
  );
}

export function unreadable(why: string): Problem {
  return problem(
    'unreadable',
    'error',
    `The file can't be read: ${why}.`,
    'Every file is read and checked before it is sent.',
    'Check that it exists and that this user may read it, or exclude it with a line that starts with "!".',
  );
}

export function changedWhileChecked(): Problem {
  return problem(
    'changed',
    'error',
    'The file was written to while it was checked.',
    'Only checked content is sent.',
    'Wait for the step that writes it to finish, then run this step again.',
  );
}

function bytes(count: number): string {
  return `${count.toLocaleString('en-US')} bytes`;
}
