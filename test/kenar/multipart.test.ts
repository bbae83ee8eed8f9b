import { describe, expect, test } from 'vitest';
import { multipartForm, type Part } from '../../src/kenar/http/multipart.ts';

function partOf(chunks: readonly Buffer[], more: Partial<Part> = {}): Part {
  return {
    mediaType: 'image',
    name: 'picture.png',
    mimeType: 'image/png',
    size: chunks.reduce((sum, { length }) => sum + length, 0),
    async *open() {
      yield* chunks;
    },
    ...more,
  };
}

async function readForm(part: Part) {
  const told: number[] = [];
  const { headers, body } = multipartForm(
    part,
    (bytes) => void told.push(bytes),
    () => {},
  );
  const chunks: Buffer[] = [];
  for await (const chunk of body as AsyncIterable<Buffer>) chunks.push(chunk);
  return { headers, chunks, told, text: Buffer.concat(chunks).toString() };
}

describe('a form', () => {
  test('is its one part between two boundaries, of the length that is announced', async () => {
    const { headers, text, told } = await readForm(partOf([Buffer.from('one '), Buffer.from('two')]));
    const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(headers['content-type'] ?? '')?.[1];
    expect(text).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="picture.png"\r\nContent-Type: image/png\r\n\r\none two\r\n--${boundary}--\r\n`,
    );
    expect(headers).toEqual({
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(text.length),
    });
    expect(told).toEqual([4, 7]);
  });

  test.each([
    ['a"b.png', 'a%22b.png'],
    ['a\r\nb\r\n.png', 'a%0D%0Ab%0D%0A.png'],
    ['a\u0000\u0007\u007F.png', 'a%00%07%7F.png'],
    ['a\u0085.png', 'a%C2%85.png'],
    ['گزارش ۱.png', 'گزارش ۱.png'],
    ['Cc.png', 'Cc.png'],
    ['p{Cc}.png', 'p{Cc}.png'],
  ])('can’t be ended by its file’s name: %j', async (name, written) => {
    const { text } = await readForm(partOf([], { name }));
    expect(text.split('\r\n')[1]).toBe(`Content-Disposition: form-data; name="file"; filename="${written}"`);
  });

  test('holds copies of small chunks, whose memory the reader may use again, and large ones as they are', async () => {
    const sizes = [1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1];
    const given = sizes.map((size) => Buffer.alloc(size, 7));
    const { chunks } = await readForm(partOf(given));
    const sent = chunks.slice(1, -1);
    expect(sent.map(({ length }) => length)).toEqual(sizes);
    expect(sent.map((chunk, index) => chunk === given[index])).toEqual([false, false, true, true]);
    given[0]?.fill(0);
    expect(sent[0]).toEqual(Buffer.alloc(1, 7));
  });

  test('whose file breaks tells why, and breaks too, without its end', async () => {
    const fault = new Error('the disk is gone');
    const broken: unknown[] = [];
    const part = partOf([], {
      async *open() {
        yield Buffer.from('half');
        throw fault;
      },
    });
    const { body } = multipartForm(
      part,
      () => {},
      (error) => void broken.push(error),
    );
    const chunks: string[] = [];
    const read = (async () => {
      for await (const chunk of body as AsyncIterable<Buffer>) chunks.push(chunk.toString());
    })();
    await expect(read).rejects.toBe(fault);
    expect(broken).toEqual([fault]);
    expect(chunks.slice(1)).toEqual(['half']);
  });
});
