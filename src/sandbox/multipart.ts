import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { GRPC, refuse, refuseArgument } from './answers.ts';
import { bodyOf, type Exchange } from './exchange.ts';
import { HEAD_BYTES } from './head-bytes.ts';

/** The one part of an upload. */
export type FilePart = {
  readonly field: string;
  readonly fileName: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  /** The first bytes, to see what it is. */
  readonly head: Buffer;
  /** All of it, if it is to be kept. */
  readonly content: Buffer | null;
};

/**
 * Reads a form of exactly one part, a file with a name, as it streams in. Source: the seed, "مرحله ۲" ("فایل باید
 * به صورت form-data ارسال شود"), and kenar-api.md for the field's name.
 */
export async function readFilePart(exchange: Exchange, limit: number): Promise<FilePart> {
  const seen: { fault?: string; tooLarge?: true; part?: () => FilePart } = {};
  const complain = (message: string) => {
    seen.fault ??= message;
  };

  const form = openForm(exchange, limit);
  // Two, so that the second is noticed even if it is one that the parser passes over.
  form.on('partsLimit', () => complain('the form has more than one part'));
  form.on('field', (name) => complain(`the part "${name}" carries no filename`));
  form.on('file', (field: string | undefined, stream, info: { filename?: string; mimeType: string }) => {
    stream.on('limit', () => {
      seen.tooLarge = true;
    });
    // A form that breaks off is told once, by the form.
    stream.on('error', () => {});
    if (seen.part !== undefined) complain('the form has more than one part');
    if (field !== 'file') complain(`the form field must be named "file", not "${field ?? ''}"`);
    if (!info.filename) complain('the part "file" carries no filename');
    const collect = collectBytes(stream, exchange.house.store.keepBytes);
    seen.part = () => ({
      field: field ?? '',
      fileName: info.filename ?? '',
      type: info.mimeType,
      ...collect(),
    });
  });

  try {
    await pipeline(bodyOf(exchange), form);
  } catch (error) {
    // The connection's own end is no matter for an answer; everything else is the form's.
    if (exchange.request.destroyed && !exchange.request.complete) throw error;
    refuseArgument(`the multipart body is malformed: ${(error as Error).message}`);
  }
  if (seen.fault !== undefined) refuseArgument(seen.fault);
  if (seen.part === undefined) refuseArgument('the form has no part named "file"');
  if (seen.tooLarge) refuse(413, GRPC.OUT_OF_RANGE, `the file is larger than ${limit} bytes`);
  return seen.part();
}

function openForm({ request }: Exchange, limit: number) {
  try {
    return busboy({
      headers: request.headers,
      // Names are recorded as they came, so that a test sees what was sent.
      preservePath: true,
      defParamCharset: 'utf8',
      limits: { parts: 2, fieldSize: 1024, headerPairs: 50, fileSize: limit + 1 },
    });
  } catch (error) {
    refuseArgument(`the multipart body is malformed: ${(error as Error).message}`);
  }
}

function collectBytes(stream: Readable, keepBytes: boolean) {
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let head = Buffer.alloc(0);
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
    hash.update(chunk);
    size += chunk.length;
    if (keepBytes) chunks.push(chunk);
  });
  return () => ({
    size,
    sha256: hash.digest('hex'),
    head,
    content: keepBytes ? Buffer.concat(chunks) : null,
  });
}
