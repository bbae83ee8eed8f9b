import FormData from 'form-data';
import type { HttpRequest } from './transport.ts';

/** The one part of an upload's form. `open` is called anew for each try. */
export type Part = {
  readonly mediaType: string;
  /** As on disk; characters that a header can't hold are escaped. */
  readonly name: string;
  /** From the catalog, never from the file: form-data does not escape it. */
  readonly mimeType: string;
  /** In bytes, exactly. */
  readonly size: number;
  open(): AsyncIterable<Buffer>;
};

/** undici asks for the next chunk before this one has left only while so much fits into the socket's buffer. */
const SOCKET_BUFFER_BYTES = 64 * 1024;

/**
 * A part as a form, streamed: headers and body of a request.
 *
 * @param onBytes is told how many bytes of the part were handed over so far
 * @param onBroken is told what `part.open` throws, which the transport reports as a broken connection
 */
export function multipartForm(
  part: Part,
  onBytes: (bytes: number) => void,
  onBroken: (error: unknown) => void,
): Pick<HttpRequest, 'headers' | 'body'> {
  const { headers, head, tail } = frame(part);
  async function* body(): AsyncGenerator<Buffer> {
    yield head;
    let bytes = 0;
    try {
      for await (const chunk of part.open()) {
        bytes += chunk.length;
        onBytes(bytes);
        // A small chunk may still wait in the socket's buffer when the reader uses its memory again.
        yield chunk.length < SOCKET_BUFFER_BYTES ? Buffer.from(chunk) : chunk;
      }
    } catch (error) {
      onBroken(error);
      throw error;
    }
    yield tail;
  }
  return {
    headers: { ...headers, 'content-length': String(head.length + part.size + tail.length) },
    body: body(),
  };
}

/**
 * What stands before and after the part's content. Only this comes from form-data: its streams are of Node's first
 * generation, and would hold copies of what they pass on.
 */
function frame(part: Part): { headers: Record<string, string>; head: Buffer; tail: Buffer } {
  const form = new FormData();
  form.append('file', Buffer.alloc(0), { filename: headerName(part.name), contentType: part.mimeType });
  const whole = form.getBuffer();
  const end = whole.lastIndexOf(`\r\n--${form.getBoundary()}--`);
  return { headers: form.getHeaders(), head: whole.subarray(0, end), tail: whole.subarray(end) };
}

/**
 * A name as browsers write it into a multipart header: CR, LF and `"` percent-encoded (form-data encodes the quote), so
 * that no name can end the header. Other control characters, which browsers keep, are encoded too: servers refuse them.
 */
function headerName(name: string): string {
  return name.replace(/\p{Cc}/gu, encodeURIComponent);
}
