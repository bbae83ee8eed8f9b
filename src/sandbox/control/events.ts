import type { ServerResponse } from 'node:http';
import type { LoggedRequest, SandboxEvent, SandboxState } from '../state/records.ts';
import type { SandboxControls } from './controls.ts';

/** A listener with more unread bytes than this no longer reads; its connection is closed. */
const MAX_UNREAD_BYTES = 4 * 2 ** 20;

/** How many of the latest requests a page shows. */
const MAX_REQUESTS = 200;

/**
 * Server-sent events until the listener disconnects: `event` is the type, `data` the record.
 *
 * @param withState sends the whole state first. No event can fall between the two, since both are written at once.
 */
export function streamEvents(
  controls: Pick<SandboxControls, 'on' | 'state'>,
  response: ServerResponse,
  withState: boolean,
): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  // JSON has no line ends of its own, so one line of data is enough.
  const write = (name: string, record: unknown) =>
    response.write(`event: ${name}\ndata: ${JSON.stringify(record)}\n\n`);
  response.write('retry: 1000\n\n');
  if (withState) write('state', stateToShow(controls.state()));
  // The state alone may be larger than the limit.
  const maxUnread = MAX_UNREAD_BYTES + response.writableLength;
  const stop = controls.on((event) => {
    if (response.writableLength > maxUnread) return void response.destroy();
    write(event.type, recordOf(event));
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
    case 'cleared':
      return null;
  }
}

function stateToShow(state: SandboxState): unknown {
  return { ...state, requests: state.requests.slice(-MAX_REQUESTS).map(withoutSecrets) };
}

/** Headers and bodies hold keys and tokens, which a screen must not show. */
function withoutSecrets(request: LoggedRequest): Omit<LoggedRequest, 'headers' | 'raw_headers' | 'body'> {
  const { headers: _headers, raw_headers: _raw, body: _body, ...rest } = request;
  return rest;
}
