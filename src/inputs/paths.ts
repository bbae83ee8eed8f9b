import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
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
  } else if (!isInside(root, path)) {
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
    if (!isInside(workspace, real)) {
      reader.problem('message_file', `is ${quoted}, which lies outside the workspace.`);
    } else if (!(await stat(real)).isFile()) {
      reader.problem('message_file', `is ${quoted}, which is not a regular file.`);
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
  return null;
}

export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}
