import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { GRPC, refuse, refuseArgument } from './answers.ts';
import type { Oauth } from './oauth.ts';
import type { Settings } from './options.ts';
import type { RateLimiter } from './rate-limit.ts';
import type { LoggedRequest } from './records.ts';
import type { Store } from './store.ts';
import type { UploadTokens } from './upload-token.ts';

/** What the sandbox is made of, as the endpoints see it. */
export type House = {
  readonly settings: Settings;
  readonly store: Store;
  readonly uploadTokens: UploadTokens;
  readonly oauth: Oauth;
  readonly rateLimiter: RateLimiter;
  /** Aborted when the sandbox closes: whoever waits, waits no longer. */
  readonly closing: AbortSignal;
};

/** One request to the API and what is known of it. */
export type Exchange = {
  readonly house: House;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly entry: LoggedRequest;
  /** Variable segments of the path, decoded. */
  readonly parameters: readonly string[];
  /** Bytes per second at which the body is read; 0 is as fast as it comes. */
  pace: number;
  /** The body's text once it was read, so that it can be read again. */
  text: string | null;
};

/** JSON and forms are small; what is larger is a mistake or an attack. */
const LARGEST_TEXT = 2 ** 20;
/** As deep as protocol buffers take JSON. */
const DEEPEST = 100;
/** An upload that breaks a rule is read to its end so that its answer is seen, but not for ever. */
const LARGEST_DRAIN = 128 * 2 ** 20;

/**
 * The body in pieces. Waiting between them leaves the socket unread, so that the sender is really slowed down (as
 * far as the system's own buffers, a few megabytes on loopback, let it notice). Leaving early does not destroy the
 * connection: the answer has to go out on it.
 */
export async function* bodyOf(exchange: Exchange): AsyncGenerator<Buffer> {
  let due = performance.now();
  for await (const piece of exchange.request.iterator({ destroyOnReturn: false })) {
    const chunk = piece as Buffer;
    exchange.entry.body_bytes += chunk.length;
    if (exchange.pace > 0) {
      due = Math.max(due, performance.now()) + (chunk.length / exchange.pace) * 1000;
      await pause(due - performance.now(), exchange);
    }
    yield chunk;
  }
}

/** Waits, unless the connection or the sandbox is closed before. */
export async function pause(ms: number, { response, house }: Exchange): Promise<void> {
  const gone = new AbortController();
  const leave = () => gone.abort();
  response.once('close', leave);
  try {
    await sleep(ms, undefined, { signal: AbortSignal.any([gone.signal, house.closing]) });
  } finally {
    response.off('close', leave);
  }
}

/** Reads what is left of the body; `false` if that is too much, so that the connection can't be used again. */
export async function drain(exchange: Exchange): Promise<boolean> {
  if (exchange.request.readableEnded) return true;
  for await (const _ of bodyOf(exchange)) {
    if (exchange.entry.body_bytes > LARGEST_DRAIN) return false;
  }
  return true;
}

/** The whole body as UTF-8; 413 above a mebibyte. */
export async function readText(exchange: Exchange): Promise<string> {
  if (exchange.text !== null) return exchange.text;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bodyOf(exchange)) {
    size += chunk.length;
    if (size > LARGEST_TEXT) refuse(413, GRPC.OUT_OF_RANGE, 'the request body is larger than 1 MiB');
    chunks.push(chunk);
  }
  exchange.text = Buffer.concat(chunks).toString('utf8');
  exchange.entry.body = exchange.text;
  return exchange.text;
}

/** The media type in Content-Type, without parameters, in lower case. */
export function contentTypeOf(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();
}

/** The body as a JSON object, which is what every JSON endpoint takes. */
export async function readJsonObject(exchange: Exchange): Promise<Record<string, unknown>> {
  if (contentTypeOf(exchange.request) !== 'application/json') {
    refuse(415, GRPC.INVALID_ARGUMENT, 'Content-Type must be application/json');
  }
  const text = await readText(exchange);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuseArgument('the request body is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuseArgument('the request body must be a JSON object');
  }
  if (!isShallow(value, DEEPEST)) refuseArgument(`the request body is nested deeper than ${DEEPEST} levels`);
  return value as Record<string, unknown>;
}

/** Whoever writes the value out again recurses, and must not run out of stack. */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}
