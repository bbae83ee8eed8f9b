import type { ButtonGrid } from '../kenar/buttons.ts';
import type { MessageTemplate } from '../message/render.ts';
import { readMessage } from './paths.ts';
import type { Reader } from './reader.ts';
import type { RawInputs } from './table.ts';

/** Reads the text and the buttons, as templates: what is wrong with one is told with all other inputs. */
export async function readMessageTemplate(
  reader: Reader,
  raw: RawInputs,
  workspace: string,
): Promise<MessageTemplate> {
  const message = await readMessage(reader, raw.message, workspace);
  // A text without braces is no template, and needs no reader of templates.
  if (message?.includes('{{')) {
    const { checkTemplate } = await import('../message/template.ts');
    const input = raw.message?.trim() ? 'message' : 'message_file';
    for (const problem of checkTemplate(message).problems) reader.problem(input, `as a template: ${problem}`);
  }
  const buttons = await readButtons(reader, 'buttons');
  const receiverButtons = await readButtons(reader, 'receiver_buttons');
  if (receiverButtons !== null && reader.text('conversation_type') !== 'post') {
    reader.problem(
      'receiver_buttons',
      'is given, but only chats about a post have another side to show them to. Use buttons, or conversation_type: post.',
    );
  }
  return { message, buttons, receiverButtons };
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
