import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** Requests to the API as any program makes them: by fetch, with paths written out, and nothing of our client. */

export const KEY = { 'x-api-key': 'sandbox-key' };
export const ACCESS = { authorization: 'Bearer sandbox-access-token' };

const mp4 = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}${brand}`, 'latin1');

/** The beginnings of files, which is all that the sandbox checks. */
export const CONTENT = {
  png: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  jpg: Buffer.from('ffd8ffe000104a464946', 'hex'),
  pdf: Buffer.from('%PDF-1.7\n%%EOF\n'),
  zip: Buffer.from('504b030414000600', 'hex'),
  ole: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  m4a: mp4('M4A '),
  mp4: mp4('isom'),
};

export function postJson(
  url: string,
  body: unknown,
  headers: Record<string, string> = KEY,
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export async function newUploadToken({ url }: Sandbox): Promise<string> {
  const answer = await postJson(`${url}/experimental/open-platform/chat/upload`, {});
  return ((await answer.json()) as { token: string }).token;
}

export type FormOptions = { name?: string; field?: string; type?: string; token?: string };

/** A form written by hand, so that any byte of it can be wrong. */
export function formOf(
  content: Buffer,
  { name = 'a.png', field = 'file', type = 'image/png' }: FormOptions = {},
) {
  const head = `--limit\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--limit--\r\n')]);
}

export async function postForm(
  sandbox: Sandbox,
  mediaType: string,
  form: Buffer | string,
  { token, headers = {} }: { token?: string | undefined; headers?: Record<string, string> } = {},
): Promise<Response> {
  return fetch(`${sandbox.url}/upload/${mediaType}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token ?? (await newUploadToken(sandbox))}`,
      'content-type': 'multipart/form-data; boundary=limit',
      ...headers,
    },
    body: typeof form === 'string' ? form : new Uint8Array(form),
  });
}

export function upload(
  sandbox: Sandbox,
  mediaType: string,
  content: Buffer,
  options: FormOptions = {},
): Promise<Response> {
  return postForm(sandbox, mediaType, formOf(content, options), { token: options.token });
}

/** The media token of a new upload. */
export async function newMediaToken(
  sandbox: Sandbox,
  name = 'a.png',
  content = CONTENT.png,
): Promise<string> {
  const answer = await upload(sandbox, 'image', content, { name });
  return ((await answer.json()) as { id: string }).id;
}

export function sendBot(sandbox: Sandbox, body: unknown, id = 'c1', headers = KEY): Promise<Response> {
  return postJson(`${sandbox.url}/v1/open-platform/chat/bot/conversations/${id}/messages`, body, headers);
}

export function sendUser(
  sandbox: Sandbox,
  body: unknown,
  headers: Record<string, string> = { ...KEY, ...ACCESS },
  id = 'sandbox-user',
): Promise<Response> {
  return postJson(`${sandbox.url}/v1/open-platform/chat/bot/users/${id}/messages`, body, headers);
}

export function sendPost(
  sandbox: Sandbox,
  body: unknown,
  headers: Record<string, string> = { ...KEY, ...ACCESS },
  id = 'p1',
): Promise<Response> {
  return postJson(`${sandbox.url}/v2/open-platform/conversations/${id}/messages`, body, headers);
}

/** Status and gRPC code of an error, such as `400 3`. An error of another shape than documented throws. */
export async function errorCodes(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  const body = (await response.json()) as { code: unknown; message: unknown; details: unknown };
  if (typeof body.code !== 'number' || typeof body.message !== 'string' || !Array.isArray(body.details)) {
    throw new Error(`not a Google-style error: ${JSON.stringify(body)}`);
  }
  return `${response.status} ${body.code}`;
}
