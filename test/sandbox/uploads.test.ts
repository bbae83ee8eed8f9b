import { expect, test } from 'vitest';
import { LIMITS_IN_MB } from '../../src/media/catalog.ts';
import { sizeLimit } from '../../src/sandbox/endpoints/upload-rules.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { rawResponse } from './raw.ts';
import { CONTENT, errorCodes, formOf, newUploadToken, postForm, upload } from './requests.ts';

const crlf = (...lines: string[]) => lines.join('\r\n');

test('the extension must be a format of the media type, and the content agree', async () => {
  const sandbox = await openSandbox();
  const refused = [
    ['image', 'a.pdf', CONTENT.pdf],
    ['image', 'a.webp', Buffer.from('RIFF....WEBP')],
    ['image', 'png', CONTENT.png],
    ['image', '.png', CONTENT.png],
    ['image', 'a.png', CONTENT.pdf],
    ['image', 'a.png', Buffer.alloc(0)],
    ['file', 'a.png', CONTENT.png],
    ['file', 'a.pdf', CONTENT.zip],
    ['file', 'a.pdf', Buffer.from(`${'x'.repeat(1100)}%PDF-`)],
    ['file', 'a.docx', Buffer.from('<html>')],
    ['voice', 'a.mp4', CONTENT.mp4],
    ['voice', 'a.m4a', Buffer.from('ID3 as in MP3')],
    ['video', 'a.mov', CONTENT.mp4],
    ['video', 'a.mp4', CONTENT.png],
    ['picture', 'a.png', CONTENT.png],
  ] as const;
  for (const [mediaType, name, content] of refused) {
    const seen = await errorCodes(upload(sandbox, mediaType, content, { name }));
    expect([mediaType, name, seen]).toEqual([mediaType, name, '400 3']);
  }
  const passing = await upload(sandbox, 'file', Buffer.from(`${'\n'.repeat(1000)}%PDF-`), { name: 'a.PDF' });
  expect(passing.status).toBe(200);
});

test('the limits are inclusive, in mebibytes, and one byte more is 413', async () => {
  const sandbox = await openSandbox({ keepBytes: false });
  const cases = [
    ['image', 'a.png', CONTENT.png],
    ['file', 'a.pdf', CONTENT.pdf],
    ['voice', 'a.m4a', CONTENT.m4a],
  ] as const;
  expect(sizeLimit('video')).toBe(50 * 1024 * 1024);
  for (const [mediaType, name, head] of cases) {
    const size = LIMITS_IN_MB[mediaType] * 1024 * 1024;
    const content = Buffer.concat([head, Buffer.alloc(size + 1 - head.length)]);
    expect(await errorCodes(upload(sandbox, mediaType, content, { name }))).toBe('413 11');
    expect((await upload(sandbox, mediaType, content.subarray(0, size), { name })).status).toBe(200);
    expect(sandbox.uploads().at(-1)?.size).toBe(size);
  }
});

test('chunks without a Content-Length are 411, and another Content-Type is 415', async () => {
  const sandbox = await openSandbox();
  const token = await newUploadToken(sandbox);
  const form = formOf(CONTENT.png);
  const chunked = await rawResponse(
    sandbox.port,
    Buffer.concat([
      Buffer.from(
        crlf(
          'POST /upload/image HTTP/1.1',
          'Host: localhost',
          `Authorization: Bearer ${token}`,
          'Content-Type: multipart/form-data; boundary=limit',
          'Transfer-Encoding: chunked',
          'Connection: close',
          '',
          form.length.toString(16),
          '',
        ),
      ),
      form,
      Buffer.from('\r\n0\r\n\r\n'),
    ]),
  );
  expect(chunked).toMatch(/^HTTP\/1.1 411 /);
  for (const type of ['application/json', 'application/x-www-form-urlencoded', '']) {
    const answer = postForm(sandbox, 'image', form, { headers: { 'content-type': type } });
    expect(await errorCodes(answer)).toBe('415 3');
  }
  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=']) {
    expect(await errorCodes(postForm(sandbox, 'image', form, { headers: { 'content-type': type } }))).toBe(
      '400 3',
    );
  }
});

test('the name is recorded unchanged', async () => {
  const sandbox = await openSandbox();
  for (const name of ['گزارش 🎉.png', 'a%22b%0D%0A.png', '../../etc/a.png', "it's <b>.png"]) {
    expect((await upload(sandbox, 'image', CONTENT.png, { name })).status).toBe(200);
    expect(sandbox.uploads().at(-1)?.file_name).toBe(name);
  }
});

test('a limit on the upload speed slows the sender', async () => {
  const sandbox = await openSandbox({ uploadBytesPerSecond: 8 * 2 ** 20 });
  const content = Buffer.concat([CONTENT.mp4, Buffer.alloc(4 * 2 ** 20)]);
  const begun = performance.now();
  expect((await upload(sandbox, 'video', content, { name: 'a.mp4' })).status).toBe(200);
  expect(performance.now() - begun).toBeGreaterThan(450);
});

test('over the limit the oldest bytes are dropped, and hashes stay', async () => {
  const sandbox = await openSandbox({ keepBytesLimit: 20 });
  const tokens: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    const answer = await upload(sandbox, 'file', Buffer.from(`%PDF-${i}...`), { name: 'a.pdf' });
    tokens.push(((await answer.json()) as { id: string }).id);
  }
  const statuses = await Promise.all(
    tokens.map(async (token) => (await fetch(`${sandbox.url}/_sandbox/media/${token}`)).status),
  );
  expect(statuses).toEqual([410, 200, 200]);
  expect(new Set(sandbox.uploads().map(({ sha256 }) => sha256)).size).toBe(3);
});

test('by default the bytes of large files are kept, and clearing frees their room', async () => {
  const served = async ({ url }: { url: string }, token: string) =>
    (await fetch(`${url}/_sandbox/media/${token}`)).status;
  const tokenOf = async (answer: Promise<Response>) => ((await (await answer).json()) as { id: string }).id;
  const roomy = await openSandbox();
  const video = Buffer.concat([CONTENT.mp4, Buffer.alloc(2 * 2 ** 20)]);
  expect(await served(roomy, await tokenOf(upload(roomy, 'video', video, { name: 'a.mp4' })))).toBe(200);

  const pdf = Buffer.from('%PDF-1.7..');
  const tight = await openSandbox({ keepBytesLimit: pdf.length });
  const first = await tokenOf(upload(tight, 'file', pdf, { name: 'a.pdf' }));
  expect(await served(tight, first)).toBe(200);
  tight.clear();
  expect([tight.chats(), tight.uploads(), tight.requests()]).toEqual([{}, [], []]);
  const second = await tokenOf(upload(tight, 'file', pdf, { name: 'a.pdf' }));
  expect([await served(tight, first), await served(tight, second)]).toEqual([404, 200]);
});
