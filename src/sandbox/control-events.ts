import type { ServerResponse } from 'node:http';
import type { LoggedRequest, SandboxEvent, SandboxState } from './records.ts';
import type { Sandbox } from './sandbox.ts';

/** A listener that has fallen so far behind has stopped listening. */
const MOST_BEHIND = 4 * 2 ** 20;

/** A page shows the latest requests; of many thousands nobody reads the rest. */
const LATEST_REQUESTS = 200;

/**
 * Server-sent events until the listener leaves: what each is of is its `event`, the record its `data`. Whoever asks
 * for it is told first what there is already, in the same breath, so that nothing can fall between the two.
 */
export function streamEvents(
  sandbox: Pick<Sandbox, 'on' | 'state'>,
  response: ServerResponse,
  withState: boolean,
): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  // JSON has no line ends of its own, so one line of data is enough.
  const tell = (name: string, record: unknown) =>
    response.write(`event: ${name}\ndata: ${JSON.stringify(record)}\n\n`);
  response.write('retry: 1000\n\n');
  if (withState) tell('state', stateToShow(sandbox.state()));
  // What there was may be much, and is not the listener's fault.
  const mostBehind = MOST_BEHIND + response.writableLength;
  const stop = sandbox.on((event) => {
    if (response.writableLength > mostBehind) return void response.destroy();
    tell(event.type, recordOf(event));
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

function stateToShow(state: SandboxState): unknown {
  return { ...state, requests: state.requests.slice(-LATEST_REQUESTS).map(withoutSecrets) };
}

/** What is shown on a screen leaves out where keys and tokens stand. */
function withoutSecrets(request: LoggedRequest): Omit<LoggedRequest, 'headers' | 'raw_headers' | 'body'> {
  const { headers: _headers, raw_headers: _raw, body: _body, ...rest } = request;
  return rest;
}
