import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { SAMPLES } from '../helpers/workspace.ts';
import { sendBot, sendPost, upload } from '../sandbox/requests.ts';

/** Puts messages into chats directly, also such as the action itself would never send. */

async function accepted(request: Promise<Response>): Promise<Record<string, unknown>> {
  const response = await request;
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${text}`);
  return JSON.parse(text) as Record<string, unknown>;
}

export function addBotMessage(sandbox: Sandbox, id: string, body: unknown) {
  return accepted(sendBot(sandbox, body, encodeURIComponent(id)));
}

export function addPostMessage(sandbox: Sandbox, id: string, body: unknown) {
  return accepted(sendPost(sandbox, body, undefined, encodeURIComponent(id)));
}

/** Uploads a sample under any name, written into the form by hand, and adds it to a bot's chat. */
export async function addSample(
  sandbox: Sandbox,
  chat: string,
  sample: string,
  mediaType: string,
  name: string,
): Promise<void> {
  const content = await readFile(join(SAMPLES, sample));
  const { id } = await accepted(upload(sandbox, mediaType, content, { name }));
  await addBotMessage(sandbox, chat, { media_token: id });
}

export function link(caption: string, url: string, icon?: string) {
  return { caption, ...(icon === undefined ? {} : { icon }), action: { open_direct_link: url } };
}

export function grid(...rows: unknown[][]) {
  return { rows: rows.map((buttons) => ({ buttons })) };
}
