import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { SandboxContext } from './context.ts';
import { findRoute, type Route } from './endpoints/router.ts';
import { answerWithFault } from './faults/apply-fault.ts';
import type { FaultRules } from './faults/fault-rules.ts';
import type { ApiCall } from './http/api-call.ts';
import type { Listener } from './http/listener.ts';
import { errorResponse, GRPC } from './http/response.ts';
import { sendResponse } from './http/send-response.ts';
import type { RequestHandler } from './http/server.ts';
import type { LoggedRequest } from './state/records.ts';

/**
 * Kenar's API: logs each request, finds its endpoint and its fault, and answers it.
 *
 * @param listener is told which connections are at work
 */
export function createApi(
  context: SandboxContext,
  faults: FaultRules,
  listener: () => Pick<Listener, 'begin' | 'end'>,
): RequestHandler {
  const connectionNumber = createNumbering();
  let requestCount = 0;

  function entryFor(request: IncomingMessage, route: Route): LoggedRequest {
    requestCount += 1;
    return {
      id: requestCount,
      step: route.step,
      method: request.method!,
      path: request.url!,
      status: null,
      at: context.settings.now(),
      duration_ms: null,
      ...(route.recipient === undefined ? {} : { recipient: route.recipient }),
      headers: request.headers,
      raw_headers: request.rawHeaders,
      body: null,
      body_bytes: 0,
      connection: connectionNumber(request.socket),
      took_effect: false,
    };
  }

  return async (request, response) => {
    const route = findRoute(request);
    const entry = entryFor(request, route);
    const effect = faults.take(route.step, route.recipient);
    if (effect !== null) entry.fault = effect.kind;
    context.store.addRequest(entry);

    const begun = performance.now();
    const { socket } = request;
    listener().begin(socket);
    response.once('close', () => {
      entry.duration_ms = Math.round((performance.now() - begun) * 1000) / 1000;
      listener().end(socket);
      context.store.emit({ type: 'request', request: entry });
    });

    const bytesPerSecond = route.step === 'upload' ? context.settings.uploadBytesPerSecond : 0;
    const { parameters } = route;
    const call: ApiCall = { context, request, response, entry, parameters, bytesPerSecond, text: null };
    try {
      await answerWithFault(call, route.endpoint, effect);
    } catch (error) {
      // A caller that disconnected, or a sandbox that closes, needs no response.
      if (socket.destroyed || context.closing.aborted) return;
      const message = `the sandbox failed: ${(error as Error).message}`;
      if (response.headersSent) socket.destroy();
      else await sendResponse(call, errorResponse(500, GRPC.INTERNAL, message), { bodyRead: false });
    }
  };
}

/** Numbers connections from 1, in the order of their first request. */
function createNumbering(): (socket: Socket) => number {
  const numbers = new WeakMap<Socket, number>();
  let count = 0;
  return (socket) => {
    const known = numbers.get(socket);
    if (known !== undefined) return known;
    count += 1;
    numbers.set(socket, count);
    return count;
  };
}
