import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SandboxContext } from '../../src/sandbox/context.ts';
import type { ApiCall } from '../../src/sandbox/http/api-call.ts';
import type { LoggedRequest } from '../../src/sandbox/state/records.ts';
import { endLater } from '../helpers/cleanup.ts';

/** A server with this handler on a free port of loopback; gone with the test file. */
export async function serve(
  handler: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<number> {
  const server = http.createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endLater(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

/** A call as the API makes it, of a request and its response. */
export function callOf(request: unknown, response: unknown, bytesPerSecond = 0): ApiCall {
  const context = { settings: { latencyMs: 0 }, closing: new AbortController().signal };
  return {
    context: context as unknown as SandboxContext,
    request: request as IncomingMessage,
    response: response as ServerResponse,
    entry: { body: null, body_bytes: 0 } as LoggedRequest,
    parameters: [],
    bytesPerSecond,
    text: null,
  };
}

/** A raw answer without its date, which changes. */
export function undated(answer: string): string {
  return answer.replace(/^date: .*\r\n/gim, '');
}
