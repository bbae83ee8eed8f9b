import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseJson } from '../../text/json.ts';
import { parseFault } from '../faults/fault.ts';
import { contentTypeOf } from '../http/body.ts';
import { requireLoopback } from '../http/loopback-guard.ts';
import {
  type ApiResponse,
  errorResponse,
  GRPC,
  HttpError,
  jsonResponse,
  refuse,
  refuseArgument,
} from '../http/response.ts';
import type { RequestHandler } from '../http/server.ts';
import { pageResponse } from '../page/page.ts';
import type { Store } from '../state/store.ts';
import type { SandboxControls } from './controls.ts';
import { streamEvents } from './events.ts';
import { mediaResponse } from './media.ts';
import { parseUserMessage } from './user-message.ts';

/** Requests to the control API are small. */
const MAX_BODY_BYTES = 2 ** 20;

/** Where the page's files are. */
const PAGE = '/_sandbox/page/';

const NO_CONTENT: ApiResponse = { status: 204, headers: {}, body: '' };

/**
 * The sandbox's own paths, beside Kenar's: what arrived, and which faults to apply. The page is GET `/`; all others
 * are under `/_sandbox/`.
 *
 * | request                   | answer                                                                   |
 * |---------------------------|--------------------------------------------------------------------------|
 * | GET `state`               | `chats`, `uploads`, `requests`, `faults`; each is also a path of its own |
 * | GET `media/{media_token}` | the bytes                                                                |
 * | GET `events`              | server-sent events `message`, `upload`, `request`, `faults`, `cleared`; with `?state`, the whole state before them |
 * | GET `page/{name}`         | a file of the page                                                       |
 * | POST `faults`             | adds a fault or a list of them; 204                                      |
 * | DELETE `faults`           | removes all of them; 204                                                 |
 * | DELETE `state`            | removes all chats, uploads and requests; 204                             |
 * | POST `user-messages`      | writes to the bot as a user: `{text, user_id?, conversation_id?}`; gives `conversation_id`, and `event`: how the app received it |
 */
export function createControl(controls: SandboxControls, store: Store): RequestHandler {
  return async (request, response) => {
    let answer: ApiResponse;
    try {
      const [path, query] = request.url!.split('?') as [string, string?];
      const page = ownPage(request, path);
      if (page !== undefined) return send(response, page);
      requireLoopback(request);
      const name = path.replace('/_sandbox/', '');
      if (name === 'events' && request.method === 'GET') {
        return streamEvents(controls, response, query === 'state');
      }
      answer = await answerControl(controls, store, request, name);
    } catch (error) {
      answer =
        error instanceof HttpError
          ? error.response
          : errorResponse(500, GRPC.INTERNAL, `the sandbox failed: ${(error as Error).message}`);
    }
    send(response, answer);
  };
}

/** The page's files hold nothing of a chat, so a link on any site may open them. */
function ownPage({ method }: IncomingMessage, path: string): ApiResponse | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (path === '/') return pageResponse('page.html');
  return path.startsWith(PAGE) ? pageResponse(path.slice(PAGE.length)) : undefined;
}

async function answerControl(
  controls: SandboxControls,
  store: Store,
  request: IncomingMessage,
  name: string,
): Promise<ApiResponse> {
  const method = request.method!;
  if (name === 'faults' && method === 'POST') {
    addFaults(controls, await readJson(request));
    return NO_CONTENT;
  }
  if (name === 'faults' && method === 'DELETE') {
    controls.clearFaults();
    return NO_CONTENT;
  }
  if (name === 'state' && method === 'DELETE') {
    controls.clear();
    return NO_CONTENT;
  }
  if (name === 'user-messages' && method === 'POST') {
    const message = parsed(parseUserMessage, await readJson(request));
    return jsonResponse(200, await controls.writeAsUser(message));
  }
  const readers: Record<string, () => unknown> = {
    state: controls.state,
    chats: controls.chats,
    uploads: controls.uploads,
    requests: controls.requests,
    faults: () => controls.state().faults,
  };
  const isMedia = name.startsWith('media/');
  if (!isMedia && !Object.hasOwn(readers, name)) refuse(404, GRPC.NOT_FOUND, 'the sandbox has no such path');
  if (method !== 'GET') refuse(405, GRPC.UNIMPLEMENTED, `${method} is not allowed here`);
  if (isMedia) return mediaResponse(store, name.slice('media/'.length), request.headers.range);
  return jsonResponse(200, readers[name]?.());
}

/** All or none: a list with an invalid fault adds nothing. */
function addFaults(controls: SandboxControls, value: unknown): void {
  const faults = (Array.isArray(value) ? value : [value]).map((fault) => parsed(parseFault, fault));
  for (const fault of faults) controls.fault(fault);
}

/** What `parse` makes of a value; its TypeError is answered with 400. */
function parsed<Result>(parse: (value: unknown) => Result, value: unknown): Result {
  try {
    return parse(value);
  } catch (error) {
    refuseArgument((error as Error).message);
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  // A page of another site can post a form or plain text without a preflight request, but not JSON.
  if (contentTypeOf(request) !== 'application/json') {
    refuse(415, GRPC.INVALID_ARGUMENT, 'Content-Type must be application/json');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY_BYTES) refuse(413, GRPC.OUT_OF_RANGE, 'the request body is larger than 1 MiB');
    chunks.push(chunk as Buffer);
  }
  const json = parseJson(Buffer.concat(chunks).toString('utf8'));
  if (json === undefined) refuseArgument('the request body is not JSON');
  return json;
}

function send(response: ServerResponse, { status, headers, body }: ApiResponse): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...headers,
    ...(status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }),
  });
  response.end(body);
}
