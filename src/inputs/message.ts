import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ButtonGrid } from '../kenar/buttons.ts';
import { readAt } from '../media/bytes.ts';
import { isAt, isWithin, withFile } from '../media/disk.ts';
import type { MessageTemplate } from '../message/render.ts';
import { MAX_TEXT_BYTES } from '../message/values.ts';
import { codeOf } from '../text/error-code.ts';
import { excerpt } from '../text/safe.ts';
import type { Reader } from './reader.ts';
import type { RawInputs } from './table.ts';

/** Reads the text and the buttons. They are checked as templates here, so that their mistakes are told with all others. */
export async function readMessageTemplate(
  reader: Reader,
  raw: RawInputs,
  workspace: string,
): Promise<MessageTemplate> {
  const message = await readMessage(reader, raw.message, workspace);
  const messageFormat = reader.choice('message_format', ['template', 'text']);
  // A text without braces is no template, so the template reader is not loaded for it.
  if (messageFormat === 'template' && message?.includes('{{')) {
    const { checkTemplate } = await import('../message/template.ts');
    const input = raw.message?.trim() ? 'message' : 'message_file';
    const { problems } = checkTemplate(message);
    for (const problem of problems) reader.problem(input, `as a template: ${problem}`);
    if (problems.length > 0) {
      reader.problem(input, 'is read as a template. To send it as it stands, give message_format: text.');
    }
  }
  const buttons = await readButtons(reader, 'buttons');
  const receiverButtons = await readButtons(reader, 'receiver_buttons');
  if (receiverButtons !== null && reader.text('conversation_type').toLowerCase() !== 'post') {
    reader.problem(
      'receiver_buttons',
      'is given, but only chats about a post have another side to show them to. Use buttons, or conversation_type: post.',
    );
  }
  return { message, messageFormat, jobStatus: readJobStatus(reader), buttons, receiverButtons };
}

/** A runner that does not evaluate the default (some stand-ins of GitHub's) passes the expression itself. */
function readJobStatus(reader: Reader): string {
  const status = reader.text('job_status');
  return status.startsWith('${{') ? '' : status;
}

/** The text from `message` or `message_file`, as it stands; `null` without either. One trailing line end is dropped. */
async function readMessage(
  reader: Reader,
  message: string | undefined,
  workspace: string,
): Promise<string | null> {
  const text = message?.trim() ? withoutLineEnd(message) : null;
  if (text !== null && Buffer.byteLength(text) > MAX_TEXT_BYTES) {
    reader.problem('message', `has ${Buffer.byteLength(text)} bytes; ${AT_MOST}`);
  }
  const path = reader.text('message_file');
  if (path === '') return text;
  if (text !== null) reader.problem('message_file', 'is given together with message. Give one of the two.');
  const content = await readMessageFile(path, workspace).catch(describeReadError);
  if (typeof content === 'string') return text ?? withoutLineEnd(content);
  reader.problem('message_file', `is “${excerpt(path, 100)}”, which ${content.problem}.`);
  return text;
}

const AT_MOST = `a text has at most ${MAX_TEXT_BYTES} bytes (64 KiB).`;

type Unreadable = { readonly problem: string };

/** What is checked and read is one open file: a path that is swapped meanwhile can't lead elsewhere. */
async function readMessageFile(path: string, workspace: string): Promise<string | Unreadable> {
  const real = await realpath(resolve(workspace, path));
  if (!isWithin(real, workspace)) return { problem: 'lies outside the workspace' };
  return withFile(real, async (fd, stats) => {
    if (!stats.isFile()) return { problem: 'is not a regular file' };
    if (!isAt(real, fd, stats)) return { problem: 'was replaced while it was read' };
    // One byte more than allowed shows that there is more, whatever size the file has by now.
    const bytes = readAt(fd, 0, MAX_TEXT_BYTES + 1);
    if (bytes.length > MAX_TEXT_BYTES) return { problem: `is too long; ${AT_MOST.slice(0, -1)}` };
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return content.trim() === '' ? { problem: 'is empty' } : content;
  });
}

function describeReadError(error: unknown): Unreadable {
  if (error instanceof TypeError) return { problem: 'is not UTF-8 text' };
  if (codeOf(error) === 'ENOENT') return { problem: 'does not exist' };
  return { problem: `can’t be read (${codeOf(error) ?? 'unknown'})` };
}

function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}

async function readButtons(
  reader: Reader,
  input: 'buttons' | 'receiver_buttons',
): Promise<ButtonGrid | null> {
  const text = reader.text(input);
  if (text === '') return null;
  const { parseButtons } = await import('./buttons.ts');
  const parsed = parseButtons(text);
  if (parsed.ok) return parsed.grid;
  for (const problem of parsed.problems) reader.problem(input, problem);
  return null;
}
