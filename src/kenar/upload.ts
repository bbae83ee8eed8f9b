import FormData from 'form-data';
import * as v from 'valibot';
import { oneLine } from '../text/safe.ts';
import { callApi } from './call.ts';
import { MalformedResponseError } from './classify.ts';
import type { Kenar } from './client.ts';
import { uploadUrl } from './endpoints.ts';
import { KenarError } from './error.ts';
import type { HttpRequest } from './http/transport.ts';
import { readAnswer, Token } from './response.ts';
import type { ResultKind } from './retry.ts';
import { getUploadToken } from './upload-token.ts';

/** What is uploaded: one part of a form. `open` is called anew for each try. */
export type Part = {
  readonly mediaType: string;
  /** As on disk; what a header can't hold is escaped on the way. */
  readonly name: string;
  /** From the catalog, never from the file: form-data does not escape it. */
  readonly mimeType: string;
  /** In bytes, exactly. */
  readonly size: number;
  open(): AsyncIterable<Buffer>;
};

const Uploaded = v.object({ id: Token, status: v.string() });

/**
 * Steps 1 and 2 of the seed: gets an upload token and uploads the part, streaming.
 *
 * Whether a token serves twice is not documented, so a try that may have used one up is followed by a fresh one;
 * and an upload whose token is refused (401, 403) is tried once more with a fresh one.
 *
 * @param onBytes is told how many bytes of the part have been handed on, over the present try
 * @returns the media token
 * @throws KenarError, CancelledError, and whatever `open` throws
 */
export async function uploadMedia(
  kenar: Kenar,
  part: Part,
  onBytes: (bytes: number) => void = () => {},
): Promise<string> {
  let tries = 0;
  const uploadOnce = (retries: number) =>
    upload(kenar, { part, retries, onBytes, onTry: () => (tries += 1) });
  try {
    return await uploadOnce(kenar.retries);
  } catch (error) {
    const refused = error instanceof KenarError && error.step === 'upload';
    if (!refused || (error.status !== 401 && error.status !== 403)) throw error;
    kenar.log.info(`The upload token for ${oneLine(part.name)} was refused; asking for a fresh one.`);
    // The fresh token is no retry, and gives back none that were used.
    return await uploadOnce(kenar.retries - (tries - 1));
  }
}

/** After these nothing of the request was looked at, so its token is as good as new. */
const TOKEN_UNUSED: readonly ResultKind[] = ['connect_failed', 'rate_limited'];

type Upload = {
  readonly part: Part;
  readonly retries: number;
  onBytes(bytes: number): void;
  onTry(): void;
};

async function upload(kenar: Kenar, { part, retries, onBytes, onTry }: Upload): Promise<string> {
  let token: string | null = null;
  // A file that can't be read, or has changed, is not the network's fault: it goes before what the network says.
  let broken: unknown = null;
  const onBroken = (error: unknown) => {
    broken ??= error;
  };
  const asker = { ...kenar, retries };
  return callApi(asker, {
    operation: { step: 'upload' },
    what: `the upload of ${oneLine(part.name)}`,
    async request() {
      token ??= await getUploadToken(kenar);
      onTry();
      return formRequest(uploadUrl(kenar.hosts, part.mediaType), token, part, onBytes, onBroken);
    },
    read(answer) {
      const { id, status } = readAnswer(Uploaded, answer);
      if (status !== 'ok')
        throw new MalformedResponseError('Its status is not “ok”, so nothing was uploaded.');
      // It goes into outputs and the receipt.
      if (kenar.redactor.redact(id) !== id)
        throw new MalformedResponseError('Its id is a secret, and no media token.');
      return id;
    },
    async after(result) {
      if (broken) throw broken;
      if ('error' in result && !TOKEN_UNUSED.includes(result.error.kind)) token = null;
    },
  });
}

/** undici asks for the next chunk before this one has left only while so much fits into the socket's buffer. */
const SOCKET_BUFFER_BYTES = 64 * 1024;

function formRequest(
  url: string,
  token: string,
  part: Part,
  onBytes: (bytes: number) => void,
  onBroken: (error: unknown) => void,
): HttpRequest {
  const { headers, head, tail } = frame(part);
  async function* body(): AsyncGenerator<Buffer> {
    yield head;
    let bytes = 0;
    try {
      for await (const chunk of part.open()) {
        bytes += chunk.length;
        onBytes(bytes);
        // A small chunk may wait in the socket's buffer while the reader already uses its memory again.
        yield chunk.length < SOCKET_BUFFER_BYTES ? Buffer.from(chunk) : chunk;
      }
    } catch (error) {
      onBroken(error);
      throw error;
    }
    yield tail;
  }
  return {
    url,
    headers: {
      ...headers,
      accept: '*/*',
      authorization: `Bearer ${token}`,
      'content-length': String(head.length + part.size + tail.length),
    },
    body: body(),
  };
}

/**
 * What stands before and after the part in the form. Only this comes from form-data: its streams are of the
 * oldest kind, and would hold copies of what goes through.
 */
function frame(part: Part): { headers: Record<string, string>; head: Buffer; tail: Buffer } {
  const form = new FormData();
  form.append('file', Buffer.alloc(0), { filename: headerName(part.name), contentType: part.mimeType });
  const whole = form.getBuffer();
  const end = whole.lastIndexOf(`\r\n--${form.getBoundary()}--`);
  return { headers: form.getHeaders(), head: whole.subarray(0, end), tail: whole.subarray(end) };
}

/**
 * A name as browsers write it into a multipart header: CR, LF and `"` percent-encoded (form-data does the quote), so
 * that no name ends the header. Other control characters too, which browsers leave in: servers refuse such a form.
 */
function headerName(name: string): string {
  return name.replace(/\p{Cc}/gu, encodeURIComponent);
}
