import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isSameFile, isWithin, leadsOut } from '../media/disk.ts';
import { parsePattern } from '../media/pattern.ts';
import { excerpt } from '../text/safe.ts';
import { linesOf, type Reader } from './reader.ts';
import { describeWindowsName } from './windows-name.ts';

/** The workspace and the working directory inside it, with symbolic links resolved. */
export async function resolveFolders(
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

/**
 * The path of a file that is written, absolute; `null` without one, and for one that is refused: the results of a
 * refused run must not be written there either. It may lie anywhere, but no link inside the workspace may choose where.
 */
export function readWrittenPath(
  reader: Reader,
  input: 'receipt' | 'results_file',
  workspace: string,
): string | null {
  const given = reader.text(input);
  if (given === '') return null;
  const path = resolve(workspace, given);
  const problem = writtenPathProblem(path, workspace) ?? sharedPathProblem(reader, input, path, workspace);
  if (problem === null) return path;
  reader.problem(input, `is “${excerpt(given, 100)}”, and ${problem}`);
  return null;
}

function writtenPathProblem(path: string, workspace: string): string | null {
  const badName = process.platform === 'win32' ? describeWindowsName(path) : null;
  if (badName !== null) return `${badName}. Choose another name.`;
  return leadsOut(path, workspace)
    ? 'a symbolic link there leads out of the workspace. Give the real path.'
    : null;
}

/** What the results are written to must hold nothing else: a receipt or a refresh token would be lost. */
const NOT_SHARED = {
  receipt: ['refresh_token_file', 'message_file'],
  results_file: ['receipt', 'refresh_token_file', 'message_file'],
} as const;

function sharedPathProblem(
  reader: Reader,
  input: keyof typeof NOT_SHARED,
  path: string,
  workspace: string,
): string | null {
  const other = NOT_SHARED[input].find(
    (one) => reader.text(one) !== '' && isSameFile(resolve(workspace, reader.text(one)), path),
  );
  return other === undefined ? null : `so is ${other}. Give each a file of its own.`;
}
