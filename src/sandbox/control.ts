import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, errorAnswer, GRPC, jsonAnswer, Refusal, refuse, refuseArgument } from './answers.ts';
import { streamEvents } from './control-events.ts';
import { guardControl } from './control-guard.ts';
import { mediaAnswer } from './control-media.ts';
import { type Fault, parseFault } from './faults.ts';
import { pageAnswer } from './page/page.ts';
import type { Sandbox } from './sandbox.ts';
import type { Control } from './server.ts';
import type { Store } from './store.ts';

type Inside = Pick<Sandbox, 'state' | 'chats' | 'uploads' | 'requests' | 'fault' | 'clearFaults' | 'on'>;

/** Faults are small; a body beyond this is none. */
const LARGEST_BODY = 2 ** 20;

/**
 * The sandbox's own paths, beside Kenar's: what has happened, and what is to go wrong. All lie under `/_sandbox/` but
 * the page, which is GET `/`.
 *
 * | request                      | answer                                                             |
 * |------------------------------|--------------------------------------------------------------------|
 * | GET `state`                  | `chats`, `uploads`, `requests`, `faults`; each but the whole also by its own name |
 * | GET `media/{media_token}`    | the bytes                                                          |
 * | GET `events`                 | server-sent events `message`, `upload`, `request`, `faults`; with `?state` first of all a `state` |
 * | GET `page/{name}`            | a file of the page                                                 |
 * | POST `faults`                | takes a fault or a list of them; 204                               |
 * | DELETE `faults`              | forgets them; 204                                                  |
 */
export function createControl(sandbox: Inside, store: Store): Control {
  return async (request, response) => {
    let answer: Answer;
    try {
      const [path = '', query = ''] = (request.url ?? '').split('?', 2);
      const page = ownPage(request, path);
      if (page !== undefined) return send(response, page);
      guardControl(request);
      const name = path.replace(/^\/_sandbox\/?/, '');
      if (name === 'events' && request.method === 'GET') {
        return streamEvents(sandbox, response, query === 'state');
      }
      answer = await answerControl(sandbox, store, request, name);
    } catch (error) {
      answer =
        error instanceof Refusal
          ? error.answer
          : errorAnswer(500, GRPC.INTERNAL, `the sandbox failed: ${(error as Error).message}`);
    }
    send(response, answer);
  };
}

/** The page holds nothing that is not public, so that a link from anywhere may lead to it. */
function ownPage({ method }: IncomingMessage, path: string): Answer | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const [, name] = /^\/_sandbox\/page\/([^/]+)$/.exec(path) ?? [];
  return pageAnswer(path === '/' ? 'page.html' : (name ?? ''));
}

async function answerControl(
  sandbox: Inside,
  store: Store,
  request: IncomingMessage,
  name: string,
): Promise<Answer> {
  const { method = '' } = request;
  if (name === 'faults' && method === 'POST') {
    addFaults(sandbox, await readJson(request));
    return { status: 204, headers: {}, body: '' };
  }
  if (name === 'faults' && method === 'DELETE') {
    sandbox.clearFaults();
    return { status: 204, headers: {}, body: '' };
  }
  const readers: Record<string, () => unknown> = {
    state: sandbox.state,
    chats: sandbox.chats,
    uploads: sandbox.uploads,
    requests: sandbox.requests,
    faults: () => sandbox.state().faults,
  };
  const isMedia = name.startsWith('media/');
  if (!isMedia && !Object.hasOwn(readers, name)) refuse(404, GRPC.NOT_FOUND, 'the sandbox has no such path');
  if (method !== 'GET') refuse(405, GRPC.UNIMPLEMENTED, `${method} is not allowed here`);
  if (isMedia) return mediaAnswer(store, name.slice('media/'.length), request.headers.range);
  return jsonAnswer(200, readers[name]?.());
}

/** All or none: a list with a bad fault in it adds nothing. */
function addFaults(sandbox: Inside, value: unknown): void {
  const faults = Array.isArray(value) ? value : [value];
  try {
    for (const fault of faults) parseFault(fault);
    for (const fault of faults) sandbox.fault(fault as Fault);
  } catch (error) {
    refuseArgument((error as Error).message);
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  // A page of another site can post a form or plain text without asking first, but not this.
  if (!request.headers['content-type']?.startsWith('application/json')) {
    refuse(415, GRPC.INVALID_ARGUMENT, 'Content-Type must be application/json');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_BODY) refuse(413, GRPC.OUT_OF_RANGE, 'the request body is larger than 1 MiB');
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    refuseArgument('the request body is not JSON');
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...headers,
    ...(status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }),
  });
  response.end(body);
}
