import { addAbortListener } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PANEL_URL } from '../kenar/endpoints.ts';
import type { Context } from '../runtime/context.ts';
import { excerpt, oneLine } from '../text/safe.ts';
import { isSameSecret } from '../text/same-secret.ts';
import { SetupError } from './error.ts';
import { type ChatEvent, readEvent } from './event.ts';
import { closeServer, ListenError, listenOn } from './loopback.ts';

export type ListenOptions = {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Ends after the first conversation. */
  readonly once: boolean;
  /** What Divar sends as `Authorization`. */
  readonly identificationKey: string;
};

/** Events are short; a larger body is no event. */
const MAX_BODY_BYTES = 1_000_000;
/** Anyone who finds the address can send requests: they must not fill the log. */
const MAX_REFUSALS_TOLD = 100;
const MAX_CONVERSATIONS = 10_000;
const REQUEST_TIMEOUT_MS = 10_000;
const MAX_CONNECTIONS = 100;

/**
 * Receives the app's events, and tells the id of each conversation in which somebody writes, once for each.
 *
 * @param onConversation is given each id, which is one visible word
 * @returns the number of conversations, when the first one came (`once`) or `signal` was aborted
 * @throws SetupError when the address can't be listened on
 */
export async function listenForEvents(
  { host, port, once, identificationKey }: ListenOptions,
  { log, redactor, signal }: Context,
  onConversation: (id: string) => void,
): Promise<number> {
  redactor.add(identificationKey);
  const seen = new Set<string>();
  const tellRefusal = createRefusalLog(log);
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const onEvent = ({ conversationId, conversationType, text }: ChatEvent) => {
    if (once && seen.size > 0) return;
    const kind = conversationType === null ? '' : ` (${excerpt(conversationType, 20)})`;
    const quoted = text === '' ? '' : `: “${excerpt(redactor.redact(text), 60)}”`;
    log.info(`Somebody wrote in conversation ${oneLine(conversationId)}${kind}${quoted}`);
    if (seen.has(conversationId) || seen.size >= MAX_CONVERSATIONS) return;
    seen.add(conversationId);
    onConversation(conversationId);
  };
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, async (request, response) => {
    const outcome = await receive(request, identificationKey);
    if (outcome.status !== 200) tellRefusal(request, outcome);
    else if ('other' in outcome.event)
      log.info(`An event that names no conversation: ${outcome.event.other}`);
    else onEvent(outcome.event);
    respond(response, outcome);
    if (once && seen.size > 0) response.once('close', end);
  });
  server.maxConnections = MAX_CONNECTIONS;
  addAbortListener(signal, () => end());
  try {
    await listenOn(server, host, port);
    describeAddress(server, host, log);
    await ended;
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    throw new SetupError(`Events can’t be received: ${error.message}`, { cause: error });
  } finally {
    await closeServer(server);
  }
  return seen.size;
}

type Refusal = { readonly status: 400 | 401 | 405 | 413; readonly reason: string };
type Received = { readonly status: 200; readonly event: ChatEvent | { readonly other: string } } | Refusal;

/** Any path will do: the address that is entered in the panel has none, or what a tunnel adds to it. */
async function receive(request: IncomingMessage, identificationKey: string): Promise<Received> {
  if (request.method !== 'POST') return { status: 405, reason: 'events are sent by POST' };
  const { authorization } = request.headers;
  // Before the body is read: nothing of a stranger's request is taken in.
  if (authorization === undefined) return { status: 401, reason: 'it has no Authorization header' };
  if (!isSameSecret(authorization, identificationKey)) return { status: 401, reason: WRONG_KEY };
  const body = await readBody(request);
  if (body === null) return { status: 413, reason: 'its body is over 1 MB or broke off' };
  const event = readEvent(body);
  return event === null ? { status: 400, reason: 'its body is no event of Divar' } : { status: 200, event };
}

const WRONG_KEY =
  'its Authorization is another one than DIVAR_IDENTIFICATION_KEY. If it came from Divar, compare the key with that in the panel';

/** `null` when it is too long, or breaks off. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length']) > MAX_BODY_BYTES) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length;
      if (size > MAX_BODY_BYTES) return null;
      chunks.push(chunk as Buffer);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function respond(response: ServerResponse, outcome: Received): void {
  const { status } = outcome;
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(status === 405 ? { allow: 'POST' } : {}),
    // What was not read of the request goes with the connection.
    ...(status === 200 ? {} : { connection: 'close' }),
  });
  response.end(status === 200 ? '{}' : JSON.stringify({ message: 'refused' }));
}

function createRefusalLog(log: Context['log']) {
  let told = 0;
  return ({ method, url, socket }: IncomingMessage, { status, reason }: Refusal) => {
    told += 1;
    if (told > MAX_REFUSALS_TOLD) return;
    const what = `${excerpt(method ?? '', 10)} ${excerpt((url ?? '').split('?')[0] ?? '', 60)}`;
    log.warning(
      `Refused with ${status}: ${what} from ${socket.remoteAddress ?? 'a closed connection'}: ${reason}.`,
    );
    if (told === MAX_REFUSALS_TOLD) log.warning('Further refusals are not told.');
  };
}

function describeAddress(server: Server, host: string, log: Context['log']): void {
  const { port } = server.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  log.phase(`Waiting for events at ${url} (Ctrl-C ends)`);
  if (!/^(localhost|127\.[\d.]+|::1)$/.test(host)) {
    log.warning(
      `Every machine that reaches ${host} can send requests here; only those with the key are read.`,
    );
  }
  log.info(
    `Divar must reach this address from outside. A tunnel makes it public, for example: cloudflared tunnel --url ${url}`,
  );
  log.info(
    `In the Kenar panel (${PANEL_URL}) enter the tunnel’s https address as the app’s events address, with the identification key that DIVAR_IDENTIFICATION_KEY holds here.`,
  );
  log.info(
    'Then write to the bot, at https://divar.ir/chat/addon_SLUG with your app’s slug. The id of that chat appears here.',
  );
}
