import { expect, test } from 'vitest';
import { FORMATS } from '../../src/media/catalog.ts';
import { mediaResponse } from '../../src/sandbox/control/media.ts';
import { HttpError } from '../../src/sandbox/http/response.ts';
import { createStore } from '../../src/sandbox/state/store.ts';

const CONTENT = '0123456789abcdef';

/** What is answered for a file of this name. */
function mediaOf(
  fileName: string,
  { media_type = 'image', range, kept = true }: { media_type?: string; range?: string; kept?: boolean } = {},
) {
  const store = createStore({ keepBytes: true, keepBytesLimit: 100 });
  const upload = {
    media_token: 't',
    media_type,
    file_name: fileName,
    part_type: 'text/html',
    size: CONTENT.length,
    sha256: '',
    content_length: 0,
    field: 'file',
    at: 0,
  };
  store.addUpload(upload, kept ? Buffer.from(CONTENT) : null);
  return answerOf(() => mediaResponse(store, 't', range));
}

function answerOf(give: () => ReturnType<typeof mediaResponse>) {
  try {
    const { body, ...head } = give();
    return { ...head, body: body.toString() };
  } catch (error) {
    if (error instanceof HttpError) return error.response;
    throw error;
  }
}

test('a file is answered whole, shown in the page, under its own name', () => {
  expect(mediaOf("گ'(1)*'a.png")).toEqual({
    status: 200,
    headers: {
      'content-type': 'image/png',
      'content-disposition': "inline; filename*=UTF-8''%DA%AF%27%281%29%2A%27a.png",
      'content-security-policy': "sandbox; default-src 'none'",
      'accept-ranges': 'bytes',
    },
    body: CONTENT,
  });
});

test.each([
  ['file', 'attachment'],
  ['image', 'inline'],
  ['voice', 'inline'],
  ['video', 'inline'],
])('a file of the media type %s is sent as %s', (media_type, disposition) => {
  const { headers } = mediaOf('a.pdf', { media_type });
  expect(headers['content-disposition']).toBe(`${disposition}; filename*=UTF-8''a.pdf`);
});

test('a name with half a character is sent with a replacement for it', () => {
  expect(mediaOf('\ud800.png').headers['content-disposition']).toBe("inline; filename*=UTF-8''%EF%BF%BD.png");
});

test('the type is that of the catalog by the name’s extension, else that of bytes', () => {
  for (const { extensions, mimeType } of Object.values(FORMATS)) {
    for (const extension of extensions) {
      expect(mediaOf(`a.${extension}`).headers['content-type']).toBe(mimeType);
    }
  }
  expect(mediaOf('a.JPEG').headers['content-type']).toBe('image/jpeg');
  for (const name of ['a.html', 'a', 'png', '.png'])
    expect(mediaOf(name).headers['content-type']).toBe('application/octet-stream');
});

test.each([
  ['bytes=0-3', '0-3', '0123'],
  ['bytes=3-3', '3-3', '3'],
  ['bytes=10-', '10-15', 'abcdef'],
  ['bytes=15-15', '15-15', 'f'],
  ['bytes=-4', '12-15', 'cdef'],
  ['bytes=-99', '0-15', CONTENT],
  ['bytes=0-99', '0-15', CONTENT],
])('the range %s is %s', (range, sent, body) => {
  const whole = mediaOf('a.png');
  expect(mediaOf('a.png', { range })).toEqual({
    status: 206,
    headers: { ...whole.headers, 'content-range': `bytes ${sent}/16` },
    body,
  });
});

test.each(['bytes=16-', 'bytes=3-2', 'bytes=-0', 'bytes=99-100'])('there is no range %s', (range) => {
  expect(mediaOf('a.png', { range })).toEqual({
    status: 416,
    headers: { 'content-type': 'application/json; charset=utf-8', 'content-range': 'bytes */16' },
    body: '{"code":11,"message":"there is no such range","details":[]}',
  });
});

test.each([undefined, '', 'bytes=-', 'bytes=0-3,5-6', 'xbytes=0-3', 'lines=1-2', 'bytes=a-3'])(
  'any other range, %s, gives the whole file',
  (range) => {
    const whole = mediaOf('a.png');
    expect(mediaOf('a.png', range === undefined ? {} : { range })).toEqual(whole);
    expect(whole.status).toBe(200);
  },
);

test('a token that is unknown and bytes that were not kept are told apart', () => {
  const json = { 'content-type': 'application/json; charset=utf-8' };
  expect(mediaOf('a.png', { kept: false })).toEqual({
    status: 410,
    headers: json,
    body: '{"code":5,"message":"the bytes were not kept","details":[]}',
  });
  const store = createStore({ keepBytes: true, keepBytesLimit: 100 });
  expect(answerOf(() => mediaResponse(store, 'none', undefined))).toEqual({
    status: 404,
    headers: json,
    body: '{"code":5,"message":"there is no such media token","details":[]}',
  });
});
