import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isInside, leadsOut } from '../media/disk.ts';
import { parsePattern } from '../media/pattern.ts';
import { excerpt } from '../text/safe.ts';
import { linesOf, type Reader } from './reader.ts';

/** The workspace and the working directory inside it, with symbolic links resolved. */
export async function resolveDirectory(
  reader: Reader,
  workspace: string,
): Promise<{ workspace: string; workingDirectory: string }> {
  const root = await realpath(workspace).catch(() => resolve(workspace));
  const given = reader.text('working_directory');
  if (given === '') return { workspace: root, workingDirectory: root };
  const path = await realpath(resolve(root, given)).catch(() => null);
  if (path === null || !(await stat(path)).isDirectory()) {
    reader.problem(
      'working_directory',
      `is “${excerpt(given, 100)}”, which is not a folder in the workspace.`,
    );
  } else if (!isWithin(path, root)) {
    reader.problem('working_directory', `is “${excerpt(given, 100)}”, which lies outside the workspace.`);
  }
  return { workspace: root, workingDirectory: path ?? root };
}

/** The patterns, one a line. One that can't be understood is told with all other inputs, before files are looked for. */
export function readPatterns(reader: Reader, workingDirectory: string): string[] {
  const lines = linesOf(reader.text('files'));
  for (const line of lines) {
    try {
      parsePattern(line, workingDirectory);
    } catch (error) {
      reader.problem('files', `has a line that can’t be used: ${(error as Error).message}.`);
    }
  }
  return lines;
}

const MAX_MESSAGE_BYTES = 1024 * 1024;

/**
 * The text from `message` or `message_file`, as it stands; `null` without either. One line end at its end is
 * dropped.
 */
export async function readMessage(
  reader: Reader,
  message: string | undefined,
  workspace: string,
): Promise<string | null> {
  const path = reader.text('message_file');
  const text = message?.trim() ? withoutLineEnd(message) : null;
  if (path === '') return text;
  if (text !== null) reader.problem('message_file', 'is given together with message. Give one of the two.');
  const quoted = `“${excerpt(path, 100)}”`;
  try {
    const real = await realpath(resolve(workspace, path));
    if (!isWithin(real, workspace)) {
      reader.problem('message_file', `is ${quoted}, which lies outside the workspace.`);
    } else if (!(await stat(real)).isFile()) {
      reader.problem('message_file', `is ${quoted}, which is not a regular file.`);
    } else if ((await stat(real)).size > MAX_MESSAGE_BYTES) {
      reader.problem('message_file', `is ${quoted}, which is larger than 1 MiB: a text is much shorter.`);
    } else {
      const content = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(real));
      if (content.trim() !== '') return withoutLineEnd(content);
      reader.problem('message_file', `is ${quoted}, which is empty.`);
    }
  } catch (error) {
    const reason =
      error instanceof TypeError
        ? 'it is not UTF-8 text'
        : ((error as NodeJS.ErrnoException).code ?? 'unknown');
    reader.problem('message_file', `is ${quoted}, which can’t be read (${reason}).`);
  }
  // What else is wrong with the one that was given is told, too.
  return text;
}

/** The receipt's path, absolute; `null` without one. It may lie anywhere, but no link may say where. */
export function readReceiptPath(reader: Reader, workspace: string): string | null {
  const given = reader.text('receipt');
  if (given === '') return null;
  const path = resolve(workspace, given);
  if (leadsOut(path, workspace)) {
    const quoted = `“${excerpt(given, 100)}”`;
    reader.problem(
      'receipt',
      `is ${quoted}, which a symbolic link leads out of the workspace. Give its real path.`,
    );
  }
  return path;
}

/** The folder itself, or something in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || isInside(path, folder);
}

function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}
