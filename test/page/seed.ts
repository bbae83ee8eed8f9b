import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { SAMPLES } from '../helpers/workspace.ts';

/** Fills a sandbox's chats directly: what the action itself would never send. */

const HEADERS = { 'x-api-key': 'sandbox-key', authorization: 'Bearer sandbox-access-token' };

async function call(url: string, init: RequestInit): Promise<Record<string, unknown>> {
  const answer = await fetch(url, { method: 'POST', ...init });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${text}`);
  return JSON.parse(text) as Record<string, unknown>;
}

function json(url: string, body: unknown) {
  return call(url, {
    headers: { ...HEADERS, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export function sendBot({ url }: Sandbox, id: string, body: unknown) {
  const path = `/v1/open-platform/chat/bot/conversations/${encodeURIComponent(id)}/messages`;
  return json(url + path, body);
}

export function sendPost({ url }: Sandbox, id: string, body: unknown) {
  return json(`${url}/v2/open-platform/conversations/${encodeURIComponent(id)}/messages`, body);
}

/** Uploads a sample under any name, written into the form by hand, and sends it to a bot's chat. */
export async function sendSample(
  sandbox: Sandbox,
  chat: string,
  sample: string,
  mediaType: string,
  name: string,
): Promise<void> {
  const { token } = await json(`${sandbox.url}/experimental/open-platform/chat/upload`, {});
  const body = Buffer.concat([
    Buffer.from(`--limit\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
    await readFile(join(SAMPLES, sample)),
    Buffer.from('\r\n--limit--\r\n'),
  ]);
  const { id } = await call(`${sandbox.url}/upload/${mediaType}`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=limit' },
    body: new Uint8Array(body),
  });
  await sendBot(sandbox, chat, { media_token: id });
}

export function link(caption: string, url: string, icon?: string) {
  return { caption, ...(icon === undefined ? {} : { icon }), action: { open_direct_link: url } };
}

export function grid(...rows: unknown[][]) {
  return { rows: rows.map((buttons) => ({ buttons })) };
}
