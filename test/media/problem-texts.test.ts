import { describe, expect, test } from 'vitest';
import { parseLimits } from '../../src/media/limits.ts';
import { PROBLEM_CODES, type Problem, problem } from '../../src/media/problem.ts';
import {
  changedWhileChecked,
  empty,
  encrypted,
  notAFile,
  outsideWorkspace,
  sizeProblem,
  truncated,
  unreadable,
} from '../../src/media/problem-texts.ts';

async function limitOf(text: string) {
  const result = await parseLimits(`pdf: ${text}`);
  if (!result.ok) throw new Error(result.problems.join());
  return result.limits.PDF;
}

describe('a size is compared with a limit under both readings of its unit', () => {
  test.each([
    [10_000_000, null],
    [10_000_001, 'warning size_ambiguous'],
    [10_485_760, 'warning size_ambiguous'],
    [10_485_761, 'error too_large'],
  ])('%d bytes: %s', async (size, expected) => {
    const found = sizeProblem(size, await limitOf('10 MB'), 'PDF');
    expect(found && `${found.severity} ${found.code}`).toBe(expected);
  });
  test('the message of one that is too large states the size, the limit and a way to shrink it', async () => {
    const { message } = sizeProblem(12_345_678, await limitOf('10 MB'), 'PDF')!;
    expect(message).toBe(
      'The size is 12,345,678 bytes. Allowed for PDF: 10 MB, which is 10,485,760 bytes at most. Make it smaller: `gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -o out.pdf in.pdf`, or split it.',
    );
  });
  test('the message of one between the readings states the size, both bounds, and which is safe', async () => {
    const { message } = sizeProblem(10_200_300, await limitOf('10 MB'), 'PDF')!;
    expect(message).toBe(
      'The size is 10,200,300 bytes. Allowed for PDF: 10 MB, which is 10,000,000 bytes or 10,485,760 bytes: Divar does not document which. Up to 10,000,000 bytes are certain to be accepted.',
    );
  });
  test.each([
    ['1.5 MB', '1.5 MB'],
    ['2 MiB', '2 MiB'],
    ['300kb', '300 kb'],
  ])('the limit is told as it was written: %s', async (text, told) => {
    expect((await limitOf(text)).text).toBe(told);
    expect(sizeProblem(99_000_000, await limitOf(text), 'PDF')?.message).toContain(
      `Allowed for PDF: ${told}, which is`,
    );
  });
});

describe('a problem says what was found, what is allowed and what to do', () => {
  test.each<[string, Problem, string]>([
    [
      'empty',
      empty(),
      'The file is empty (0 bytes). A file must have content. Check that the step that writes it succeeded, or exclude the file.',
    ],
    [
      'truncated',
      truncated('it has no end record'),
      'The end of the file seems to be missing: it has no end record. Such a file may not open. Check that the step that writes it finishes before this one, and that the disk is not full.',
    ],
    [
      'not_a_file',
      notAFile('a socket'),
      'This is a socket, not a file. Only regular files are sent. Narrow the pattern, or exclude this path with a line that starts with "!".',
    ],
    [
      'outside_workspace',
      outsideWorkspace(true),
      'This folder lies outside the workspace, or is a symbolic link that leads out of it. Only what is inside the workspace is sent; nothing in the folder was looked at. Copy what you need into the workspace, or exclude this path with a line that starts with "!"; on the command line, --workspace can name a larger folder.',
    ],
    [
      'outside_workspace',
      outsideWorkspace(false),
      'The file lies outside the workspace, perhaps behind a symbolic link. Only files inside the workspace are sent; this one was not read. Copy the file into the workspace; on the command line, --workspace can name a larger folder.',
    ],
    [
      'unreadable',
      unreadable('permission denied (EACCES)'),
      'The file can\'t be read: permission denied (EACCES). Every file is read and checked before it is sent. Check that it exists and that this user may read it, or exclude it with a line that starts with "!".',
    ],
    [
      'changed',
      changedWhileChecked(),
      'The file was written to while it was checked. Only checked content is sent. Wait for the step that writes it to finish, then run this step again.',
    ],
    [
      'encrypted',
      encrypted('an encrypted Office file', 'possible'),
      'This is an encrypted Office file. The recipient may need a password to open it. To send it without a password, save it without one.',
    ],
    [
      'encrypted',
      encrypted('a PDF document', 'needed'),
      'This is a PDF document, and it is encrypted. The recipient needs its password to open it. To send it without a password, save it without one.',
    ],
  ])('%s', (code, { message, ...problem }, text) => {
    const severity = ['truncated', 'encrypted'].includes(code) ? 'warning' : 'error';
    expect(problem).toEqual({ code, severity });
    expect(message).toBe(text);
  });
  test('under a code that is public', () => {
    expect(PROBLEM_CODES).toEqual([
      'unsupported_extension',
      'content_mismatch',
      'too_large',
      'size_ambiguous',
      'empty',
      'truncated',
      'encrypted',
      'video_in_voice',
      'no_video',
      'not_a_file',
      'unreadable',
      'outside_workspace',
      'changed',
    ]);
  });
  test('without the sentence that is left out', () => {
    expect(problem('empty', 'error', 'One.', null, 'Two.').message).toBe('One. Two.');
  });
});
