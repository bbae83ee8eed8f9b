import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { errorAnswer, GRPC } from './answers.ts';
import { giveAnswer } from './delivery.ts';
import type { Exchange, House } from './exchange.ts';
import { serve } from './fault-effects.ts';
import type { Faults } from './faults.ts';
import type { LoggedRequest } from './records.ts';
import { findRoute, type Route } from './router.ts';

/** What a request to `/_sandbox/` is handed to. */
export type Control = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Watch = { begin(socket: Socket): void; end(socket: Socket): void };

/** What is the sandbox's own: `/_sandbox/`, and the page at `/`. All else is the API's. */
function isOwn({ method, url = '' }: IncomingMessage): boolean {
  return (
    /^\/_sandbox([/?]|$)/.test(url) || ((method === 'GET' || method === 'HEAD') && /^\/(\?|$)/.test(url))
  );
}

/** The HTTP server: it logs each request to the API, finds its route and its fault, and survives whatever comes. */
export function createHttpServer(house: House, faults: Faults, control: Control, watch: () => Watch) {
  const connections = new WeakMap<Socket, number>();
  let connectionCount = 0;
  let requestCount = 0;

  function connectionNumber(socket: Socket): number {
    const known = connections.get(socket);
    if (known !== undefined) return known;
    connectionCount += 1;
    connections.set(socket, connectionCount);
    return connectionCount;
  }

  function log(request: IncomingMessage, route: Route): LoggedRequest {
    requestCount += 1;
    return {
      id: requestCount,
      step: route.step,
      method: request.method ?? '',
      path: request.url ?? '',
      status: null,
      at: house.settings.now(),
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

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const route = findRoute(request.method ?? '', request.url ?? '');
    const entry = log(request, route);
    const effect = faults.take(route.step, route.recipient);
    if (effect !== null) entry.fault = effect.kind;
    house.store.addRequest(entry);

    const begun = performance.now();
    const { socket } = request;
    watch().begin(socket);
    response.once('close', () => {
      entry.duration_ms = Math.round((performance.now() - begun) * 1000) / 1000;
      watch().end(socket);
      house.store.emit({ type: 'request', request: entry });
    });

    const pace = route.step === 'upload' ? house.settings.uploadBytesPerSecond : 0;
    const { parameters } = route;
    const exchange: Exchange = { house, request, response, entry, parameters, pace, text: null };
    try {
      await serve(exchange, route, effect);
    } catch (error) {
      // A caller who has gone, or a sandbox that is closing, is owed no answer.
      if (socket.destroyed || house.closing.aborted) return;
      const message = `the sandbox failed: ${(error as Error).message}`;
      if (response.headersSent) socket.destroy();
      else await giveAnswer(exchange, errorAnswer(500, GRPC.INTERNAL, message), { whole: false });
    }
  }

  const server = http.createServer(
    // A caller who is slow is a case to be tested, not one to be cut off.
    { keepAliveTimeout: 60_000, requestTimeout: 0, headersTimeout: 0 },
    (request, response) => {
      request.on('error', () => {});
      response.on('error', () => {});
      const answered = isOwn(request) ? control(request, response) : handle(request, response);
      answered.catch(() => request.socket.destroy());
    },
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
    const status =
      error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
    const body = errorAnswer(400, GRPC.INVALID_ARGUMENT, 'this is not HTTP').body;
    socket.end(
      `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
  });
  return server;
}
