import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { createConnector, type Lookup } from './connect.ts';
import { openDispatchers } from './dispatchers.ts';
import { watchProgress } from './progress.ts';
import { type HttpProxy, proxyFor, readProxies } from './proxy.ts';
import { bytesInSystem, onNextConnection, type Ports } from './send-queue.ts';

/**
 * The only HTTP path: undici, its connections, proxies and timeouts. It follows no redirect and tries nothing again:
 * the retry table decides that. HTTP/1.1 only: with HTTP/2 a dead connection would leave several requests in doubt.
 */
export type Transport = {
  request(request: HttpRequest): Promise<HttpOutcome>;
  close(): Promise<void>;
};

export type HttpRequest = {
  /** `POST` by default, as all requests of Kenar are. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<Buffer>;
  readonly signal?: AbortSignal | undefined;
};

export type HttpOutcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Headers;
      readonly body: string;
      /** Whether the body came to its end; else it broke off, or was longer than is read. */
      readonly isWhole: boolean;
    }
  | Failure;

export type Failure = {
  /** Nothing of the request was sent; or at least a part of it was, and no answer came. */
  readonly kind: 'connect_failed' | 'no_response';
  readonly cause: Error;
  /** The proxy that the request used. */
  readonly proxy: HttpProxy | null;
};

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Answers of this API are short; a longer one is cut, so that no answer can fill the memory. */
const MAX_ANSWER_BYTES = 1024 * 1024;

/** An answer that arrives in drips is waited for, but not for ever. */
const MAX_TIMEOUTS = 10;

/**
 * Opens a transport. A proxy comes from `HTTPS_PROXY`, `ALL_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case; further
 * certificates from `NODE_EXTRA_CA_CERTS`, which Node itself reads.
 *
 * @param options.timeoutSeconds without progress, connecting included, until a request is given up
 * @param options.lookup resolves host names; a parameter for tests
 */
export function openTransport(options: { timeoutSeconds: number; lookup?: Lookup }): Transport {
  const timeoutMs = options.timeoutSeconds * 1000;
  const proxies = readProxies(process.env);
  // Our own watch, which includes connecting, fires first: these close what is no longer waited for.
  const connectTimeoutMs = timeoutMs + 1000;
  const connector = createConnector(connectTimeoutMs, options.lookup);
  const dispatchers = openDispatchers(proxies.proxy, connector, connectTimeoutMs);
  return {
    request(request) {
      const proxy = proxyFor(new URL(request.url), proxies);
      const dispatcher = proxy === null ? dispatchers.direct : dispatchers.proxied;
      return dispatch(dispatcher, request, { timeoutMs, proxy });
    },
    close: () => dispatchers.close(),
  };
}

function dispatch(
  dispatcher: Dispatcher,
  request: HttpRequest,
  { timeoutMs, proxy }: { timeoutMs: number; proxy: HttpProxy | null },
): Promise<HttpOutcome> {
  const url = new URL(request.url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let received = 0;
    let answerBegun = 0;
    let answer: { status: number; headers: Headers } | null = null;
    let controller: Dispatcher.DispatchController | null = null;
    let failure: Error | null = null;
    let settled = false;

    const giveUp = (reason: Error) => {
      failure ??= reason;
      if (controller) controller.abort(reason);
      // undici can't withdraw a request that still waits for its connection: `onRequestStart` aborts it later.
      else settle();
    };
    // Only uploads are large enough to stay in the system's buffers for long.
    const isLarge = typeof request.body !== 'string';
    let ports: Ports | null = null;
    let stopListening = () => {};
    const inSystem = async () => (ports ? bytesInSystem(ports) : null);
    const progress = watchProgress(timeoutMs, giveUp, inSystem);
    const onAbort = () => giveUp(asError(request.signal?.reason));

    const settle = (isWhole = false) => {
      settled = true;
      progress.stop();
      stopListening();
      request.signal?.removeEventListener('abort', onAbort);
      const cause = failure ?? new Error('the connection was closed');
      // Once a status has arrived the server has decided, even when the rest of the answer is lost.
      if (answer) resolve({ kind: 'answer', ...answer, body: decode(chunks), isWhole });
      else resolve({ kind: controller ? 'no_response' : 'connect_failed', cause, proxy });
    };

    request.signal?.addEventListener('abort', onAbort);
    if (request.signal?.aborted) return onAbort();
    dispatcher.dispatch(
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method: request.method ?? 'POST',
        headers: { ...request.headers, 'user-agent': 'divar-chat-media', 'accept-encoding': 'identity' },
        // undici takes any async iterable; its types name streams only.
        body: request.body as string | Readable,
        // Our own watch includes connecting; these would cut off a slow but moving upload.
        headersTimeout: 0,
        bodyTimeout: 0,
        // Through SOCKS undici can't be told how long to keep an idle connection, so none is kept.
        reset: proxy?.url.startsWith('socks') === true,
      },
      {
        onRequestStart(started) {
          if (settled) return started.abort(failure ?? new Error('given up'));
          controller = started;
          progress.moved();
          if (!isLarge) return;
          stopListening = onNextConnection((found) => {
            ports = found;
          });
        },
        onBodySent: () => progress.moved(),
        onRequestSent: () => progress.sent(),
        onResponseStart(_controller, status, headers) {
          if (status < 200) return;
          answer = { status, headers };
          answerBegun = performance.now();
          progress.moved();
        },
        onResponseData(current, chunk) {
          if (performance.now() - answerBegun < MAX_TIMEOUTS * timeoutMs) progress.moved();
          received += chunk.length;
          if (received <= MAX_ANSWER_BYTES) chunks.push(chunk);
          else current.abort(new Error('the answer is too long'));
        },
        onResponseEnd: () => settle(true),
        onResponseError(_controller, error) {
          failure ??= error;
          settle();
        },
      },
    );
  });
}

/** UTF-8, without a byte order mark. */
function decode(chunks: readonly Buffer[]): string {
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
