import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { errorResponse, GRPC } from './response.ts';

/** Answers a request. A rejection closes the connection. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An HTTP server that stays up whatever callers send. */
export function createHttpServer(handler: RequestHandler): http.Server {
  const server = http.createServer(
    // A slow caller is a case to test; no timeout may cut it off.
    { keepAliveTimeout: 60_000, requestTimeout: 0, headersTimeout: 0 },
    (request, response) => {
      request.on('error', () => {});
      response.on('error', () => {});
      handler(request, response).catch(() => request.socket.destroy());
    },
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
    const status =
      error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
    const body = errorResponse(400, GRPC.INVALID_ARGUMENT, 'this is not HTTP').body;
    socket.end(
      `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
  });
  return server;
}
