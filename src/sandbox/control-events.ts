import type { ServerResponse } from 'node:http';
import type { LoggedRequest, SandboxEvent } from './records.ts';

/** A listener that has fallen so far behind has stopped listening. */
const MOST_BEHIND = 4 * 2 ** 20;

/** Server-sent events until the listener leaves: what each is of is its `event`, the record its `data`. */
export function streamEvents(
  on: (listener: (event: SandboxEvent) => void) => () => void,
  response: ServerResponse,
): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.write('retry: 1000\n\n');
  const stop = on((event) => {
    if (response.writableLength > MOST_BEHIND) return void response.destroy();
    // JSON has no line ends of its own, so one line of data is enough.
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(recordOf(event))}\n\n`);
  });
  response.once('close', stop);
}

function recordOf(event: SandboxEvent): unknown {
  switch (event.type) {
    case 'request':
      return withoutSecrets(event.request);
    case 'upload':
      return event.upload;
    case 'message':
      return event.message;
    case 'faults':
      return event.faults;
  }
}

/** What is shown on a screen leaves out where keys and tokens stand. */
function withoutSecrets(request: LoggedRequest): Omit<LoggedRequest, 'headers' | 'raw_headers' | 'body'> {
  const { headers: _headers, raw_headers: _raw, body: _body, ...rest } = request;
  return rest;
}
