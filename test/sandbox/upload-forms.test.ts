import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openSandbox } from '../helpers/workspace.ts';
import { CONTENT, formOf, newUploadToken, postForm, upload } from './requests.ts';

const PNG = CONTENT.png.toString('latin1');
const FILE = 'Content-Disposition: form-data; name="file"; filename="a.png"';
const NOTE = 'Content-Disposition: form-data; name="note"';

/** A part with these header lines. */
const part = (...lines: string[]) => ['--limit', ...lines.slice(0, -1), '', lines.at(-1), ''].join('\r\n');
const form = (...parts: string[]) => Buffer.from(`${parts.join('')}--limit--\r\n`, 'latin1');
const notes = (count: number) => Array.from({ length: count }, () => part(NOTE, 'x'));

const NO_END = 'the multipart body is malformed: Unexpected end of form';
const NO_NAME = 'the part "file" carries no filename';
const NO_PART = 'the form has no part named "file"';

test.each<[string, Buffer, string | null]>([
  ['a file', form(part(FILE, PNG)), null],
  ['further fields', form(...notes(2), part(FILE, PNG), ...notes(2)), null],
  ['20 parts', form(...notes(19), part(FILE, PNG)), null],
  ['21 parts', form(part(FILE, PNG), ...notes(20)), 'the form has more than 20 parts'],
  ['no part', form(), NO_PART],
  ['no file', form(...notes(1)), NO_PART],
  ['a field named file', form(part('Content-Disposition: form-data; name="file"', PNG)), NO_NAME],
  [
    'an empty file name',
    form(part('Content-Disposition: form-data; name="file"; filename=""', PNG)),
    NO_NAME,
  ],
  [
    'no file name but a type',
    form(part('Content-Disposition: form-data; name="file"', 'Content-Type: application/octet-stream', PNG)),
    NO_NAME,
  ],
  ['two files', form(part(FILE, PNG), part(FILE, PNG)), 'the form has more than one file'],
  [
    'another field',
    form(part(FILE.replace('"file"', '"image"'), PNG)),
    'the form field must be named "file", not "image"',
  ],
  [
    'no field name',
    form(part(FILE.replace(' name="file";', ''), PNG)),
    'the form field must be named "file", not ""',
  ],
  ['no end', Buffer.from(part(FILE, PNG)), NO_END],
  ['another boundary', Buffer.from('--border\r\n'), NO_END],
  ['nothing in it', Buffer.alloc(0), NO_END],
])('a form with %s is taken, or refused with the reason', async (_what, body, problem) => {
  const sandbox = await openSandbox();
  const response = await postForm(sandbox, 'image', body);
  const answer = await response.json();
  if (problem === null)
    expect([response.status, answer]).toEqual([200, { id: expect.any(String), status: 'ok' }]);
  else expect([response.status, answer]).toEqual([400, { code: 3, message: problem, details: [] }]);
  expect(sandbox.uploads()).toHaveLength(problem === null ? 1 : 0);
});

test.each([
  ['multipart/form-data', 'the multipart body is malformed: Multipart: Boundary not found'],
  ['multipart/form-data; boundary=', 'the multipart body is malformed: Malformed content type'],
])('the type %s is refused with the reason', async (type, message) => {
  const sandbox = await openSandbox();
  const headers = { 'content-type': type };
  const response = await postForm(sandbox, 'image', formOf(CONTENT.png), { headers });
  expect([response.status, await response.json()]).toEqual([400, { code: 3, message, details: [] }]);
});

test('an upload is recorded whole, and its bytes are kept', async () => {
  const sandbox = await openSandbox({ now: () => 5 });
  const body = formOf(CONTENT.jpg, { name: 'عکس/../a.JPG', type: 'image/x-own; a=b' });
  const { id } = (await (await postForm(sandbox, 'image', body)).json()) as { id: string };
  expect(sandbox.uploads()).toEqual([
    {
      media_token: id,
      media_type: 'image',
      file_name: 'عکس/../a.JPG',
      part_type: 'image/x-own',
      size: CONTENT.jpg.length,
      sha256: createHash('sha256').update(CONTENT.jpg).digest('hex'),
      content_length: body.length,
      field: 'file',
      at: 5,
    },
  ]);
  const kept = await fetch(`${sandbox.url}/_sandbox/media/${id}`);
  expect(Buffer.from(await kept.arrayBuffer()).equals(CONTENT.jpg)).toBe(true);
});

test('bytes that need not be kept are not', async () => {
  const sandbox = await openSandbox({ keepBytes: false });
  const { id } = (await (await upload(sandbox, 'image', CONTENT.png)).json()) as { id: string };
  const media = await fetch(`${sandbox.url}/_sandbox/media/${id}`);
  expect([media.status, await media.json()]).toEqual([
    410,
    { code: 5, message: 'the bytes were not kept', details: [] },
  ]);
});

test('a large file is hashed and kept as a whole', async () => {
  const sandbox = await openSandbox();
  const content = Buffer.concat([CONTENT.mp4, Buffer.alloc(300_000, 'abc')]);
  const { id } = (await (await upload(sandbox, 'video', content, { name: 'a.mp4' })).json()) as {
    id: string;
  };
  expect(sandbox.uploads()).toMatchObject([
    { size: content.length, sha256: createHash('sha256').update(content).digest('hex') },
  ]);
  const kept = await fetch(`${sandbox.url}/_sandbox/media/${id}`);
  expect(Buffer.from(await kept.arrayBuffer()).equals(content)).toBe(true);
});

test('a file over the limit, and an upload without a length, are refused with the reason', async () => {
  const sandbox = await openSandbox();
  const large = Buffer.concat([CONTENT.m4a, Buffer.alloc(1_572_864 + 1 - CONTENT.m4a.length)]);
  const refused = await upload(sandbox, 'voice', large, { name: 'a.m4a' });
  expect([refused.status, await refused.json()]).toEqual([
    413,
    { code: 11, message: 'the file is larger than 1572864 bytes', details: [] },
  ]);
  const chunked = await fetch(`${sandbox.url}/upload/image`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await newUploadToken(sandbox)}` },
    body: new Blob(['x']).stream(),
    duplex: 'half',
  } as RequestInit);
  expect([chunked.status, await chunked.json()]).toEqual([
    411,
    { code: 3, message: 'Content-Length is required', details: [] },
  ]);
});
