import type { IncomingMessage } from 'node:http';
import { isObject, parseJson } from '../../text/json.ts';
import { type ApiCall, pause } from './api-call.ts';
import { GRPC, refuse, refuseArgument } from './response.ts';

/** JSON and forms are small; a larger one is a mistake or an attack. */
const MAX_TEXT_BYTES = 2 ** 20;
/** The depth that protocol buffers accept in JSON. */
const MAX_DEPTH = 100;
/** A refused upload is read to its end, so that its sender sees the answer, but not without a bound. */
const MAX_DRAIN_BYTES = 128 * 2 ** 20;

/**
 * The body in chunks. A wait between them leaves the socket unread, which slows the sender itself down (once the
 * system's own buffers, a few megabytes on loopback, are full). Leaving the loop early does not destroy the
 * connection: the answer still has to go out on it.
 */
export async function* readBody(call: ApiCall): AsyncGenerator<Buffer> {
  let due = performance.now();
  for await (const piece of call.request.iterator({ destroyOnReturn: false })) {
    const chunk = piece as Buffer;
    call.entry.body_bytes += chunk.length;
    if (call.bytesPerSecond > 0) {
      due = dueAfter(due, performance.now(), chunk.length / call.bytesPerSecond);
      await pause(due - performance.now(), call);
    }
    yield chunk;
  }
}

/** When a chunk that takes so many seconds may pass: as soon as it could arrive, and after the one before it. */
export function dueAfter(due: number, now: number, seconds: number): number {
  return Math.max(due, now) + seconds * 1000;
}

/** Reads the rest of the body; `false` if it is too long, so that the connection can't be used again. */
export async function drainBody(call: ApiCall): Promise<boolean> {
  if (call.request.readableEnded) return true;
  for await (const _ of readBody(call)) {
    if (call.entry.body_bytes > MAX_DRAIN_BYTES) return false;
  }
  return true;
}

/** The whole body as UTF-8; 413 above a mebibyte. */
export async function readText(call: ApiCall): Promise<string> {
  if (call.text !== null) return call.text;
  const chunks: Buffer[] = [];
  for await (const chunk of readBody(call)) {
    if (call.entry.body_bytes > MAX_TEXT_BYTES) break;
    chunks.push(chunk);
  }
  // By what was read in all, so that a second reader of a body that is too large refuses it, too.
  if (call.entry.body_bytes > MAX_TEXT_BYTES) {
    refuse(413, GRPC.OUT_OF_RANGE, 'the request body is larger than 1 MiB');
  }
  call.text = Buffer.concat(chunks).toString('utf8');
  call.entry.body = call.text;
  return call.text;
}

/** The media type in Content-Type, without parameters, in lower case. */
export function contentTypeOf(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
}

/** The body as a JSON object. `{}` for an empty body, whatever its type. */
export async function readOptionalJsonObject(call: ApiCall): Promise<Readonly<Record<string, unknown>>> {
  return (await readText(call)) === '' ? {} : readJsonObject(call);
}

/** The body as a JSON object. */
export async function readJsonObject(call: ApiCall): Promise<Readonly<Record<string, unknown>>> {
  if (contentTypeOf(call.request) !== 'application/json') {
    refuse(415, GRPC.INVALID_ARGUMENT, 'Content-Type must be application/json');
  }
  return parseJsonObject(await readText(call));
}

function parseJsonObject(text: string): Readonly<Record<string, unknown>> {
  const value = parseJson(text);
  if (value === undefined) refuseArgument('the request body is not JSON');
  if (!isObject(value)) refuseArgument('the request body must be a JSON object');
  if (!isAtMost(MAX_DEPTH, value))
    refuseArgument(`the request body is nested deeper than ${MAX_DEPTH} levels`);
  return value;
}

/** Writing the value out again recurses, and must not exhaust the stack. */
function isAtMost(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isAtMost(depth - 1, inner));
}
