import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SandboxContext } from '../../src/sandbox/context.ts';
import type { ApiCall } from '../../src/sandbox/http/api-call.ts';
import type { LoggedRequest } from '../../src/sandbox/state/records.ts';

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

/** The headers of an answer without those that Node adds. */
export function givenHeaders(all: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { date: _date, connection: _connection, 'keep-alive': _time, ...headers } = all;
  return headers;
}
