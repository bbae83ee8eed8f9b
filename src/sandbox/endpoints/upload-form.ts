import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { ApiCall } from '../http/api-call.ts';
import { readBody } from '../http/body.ts';
import { GRPC, refuse, refuseArgument } from '../http/response.ts';
import { HEAD_BYTES } from './upload-rules.ts';

/** The file and its further fields. */
const MAX_PARTS = 20;

/** The file of an upload's form. */
export type FilePart = {
  readonly field: string;
  readonly fileName: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  /** The first bytes, at least HEAD_BYTES if there are as many. */
  readonly head: Buffer;
  /** The whole file, if the store keeps bytes. */
  readonly content: Buffer | null;
};

/**
 * Reads a form with exactly one file, which has a name, as it arrives. Further fields without a file are ignored.
 * Source: the seed, "مرحله ۲" ("فایل باید به صورت form-data ارسال شود").
 *
 * @param limit largest size of the file, in bytes
 */
export async function readUploadForm(call: ApiCall, limit: number): Promise<FilePart> {
  const seen: { problem?: string; tooLarge?: true; part?: () => FilePart } = {};
  const note = (message: string) => {
    seen.problem ??= message;
  };

  const form = openForm(call, limit);
  form.on('partsLimit', () => note(`the form has more than ${MAX_PARTS} parts`));
  form.on('field', (name) => {
    if (name === 'file') note('the part "file" carries no filename');
  });
  form.on('file', (field: string | undefined, stream, info: { filename?: string; mimeType: string }) => {
    stream.on('limit', () => {
      seen.tooLarge = true;
    });
    // The form itself reports that it ends early.
    stream.on('error', () => {});
    if (seen.part !== undefined) note('the form has more than one file');
    if (field !== 'file') note(`the form field must be named "file", not "${field ?? ''}"`);
    if (!info.filename) note('the part "file" carries no filename');
    const collect = collectBytes(stream, call.context.store.keepBytes);
    seen.part = () => ({
      field: field!,
      fileName: info.filename!,
      type: info.mimeType,
      ...collect(),
    });
  });

  try {
    await pipeline(readBody(call), form);
  } catch (error) {
    // A closed connection can't be answered; any other error is the form's.
    if (call.request.destroyed && !call.request.complete) throw error;
    refuseArgument(`the multipart body is malformed: ${(error as Error).message}`);
  }
  if (seen.problem !== undefined) refuseArgument(seen.problem);
  if (seen.part === undefined) refuseArgument('the form has no part named "file"');
  if (seen.tooLarge) refuse(413, GRPC.OUT_OF_RANGE, `the file is larger than ${limit} bytes`);
  return seen.part();
}

function openForm({ request }: ApiCall, limit: number) {
  try {
    return busboy({
      headers: request.headers,
      // Names are recorded unchanged, so that a test sees what was sent.
      preservePath: true,
      defParamCharset: 'utf8',
      // Busboy reports a limit when it is reached, not when it is passed.
      limits: { parts: MAX_PARTS + 1, fieldSize: 1024, fileSize: limit + 1 },
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
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]);
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
