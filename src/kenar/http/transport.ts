import type { Readable } from 'node:stream';
import { type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { watchProgress } from './progress.ts';
import { type HttpProxy, type Proxies, proxyFor, readProxies } from './proxy.ts';
import { bytesInSystem, onNextConnection, type Ports } from './send-queue.ts';

/**
 * The only HTTP path: undici, its connections, proxies and timeouts. It follows no redirect and tries nothing again:
 * the retry table decides that.
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
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly body: string }
  | Failure;

export type Failure = {
  /** Nothing of the request was sent; or at least a part of it was, and no answer came. */
  readonly kind: 'connect_failed' | 'no_response';
  readonly cause: Error;
  /** The one that the request used, unless `NO_PROXY` names its host. */
  readonly proxy: HttpProxy | null;
};

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Answers of this API are short; a longer one is cut, so that no answer can fill the memory. */
const MAX_ANSWER_BYTES = 1024 * 1024;

/** An answer that arrives in drips is waited for, but not for ever. */
const MAX_TIMEOUTS = 10;

/** How long an idle connection is kept; shorter than servers and proxies usually keep theirs. */
const KEEP_ALIVE_MS = 4000;

/**
 * Opens a transport. A proxy comes from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case; further
 * certificates from `NODE_EXTRA_CA_CERTS`, which Node itself reads.
 *
 * @param options.timeoutSeconds without progress, connecting included, until a request is given up
 */
export function openTransport(options: { timeoutSeconds: number }): Transport {
  const timeoutMs = options.timeoutSeconds * 1000;
  const proxies = readProxies(process.env);
  const dispatcher = new EnvHttpProxyAgent({
    // None for plain HTTP. With '' undici does not look for one itself.
    httpProxy: '',
    httpsProxy: proxies.proxy?.url ?? '',
    noProxy: proxies.noProxy,
    // Without a proxy, and with one. Our own watch fires first; these close what is no longer waited for.
    connect: { timeout: timeoutMs },
    connectTimeout: timeoutMs,
    // Our own watch includes connecting; these would cut off a slow but moving upload.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    // One request on a connection at a time: with HTTP/2 a dead connection would leave several requests in doubt.
    allowH2: false,
  });
  return {
    request: (request) => dispatch(dispatcher, request, { timeoutMs, proxies }),
    close: () => dispatcher.destroy(),
  };
}

function dispatch(
  dispatcher: Dispatcher,
  request: HttpRequest,
  { timeoutMs, proxies }: { timeoutMs: number; proxies: Proxies },
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
    const inSystem = isLarge ? async () => (ports ? bytesInSystem(ports) : null) : undefined;
    const progress = watchProgress(timeoutMs, giveUp, inSystem);
    const onAbort = () => giveUp(asError(request.signal?.reason));

    const settle = () => {
      if (settled) return;
      settled = true;
      progress.stop();
      stopListening();
      request.signal?.removeEventListener('abort', onAbort);
      const cause = failure ?? new Error('the connection was closed');
      // Once a status has arrived the server has decided, even when the rest of the answer is lost.
      if (answer) resolve({ kind: 'answer', ...answer, body: Buffer.concat(chunks).toString('utf8') });
      else
        resolve({
          kind: controller ? 'no_response' : 'connect_failed',
          cause,
          proxy: proxyFor(url, proxies),
        });
    };

    request.signal?.addEventListener('abort', onAbort);
    if (request.signal?.aborted) return onAbort();
    dispatcher.dispatch(
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method: request.method ?? 'POST',
        headers: { ...request.headers, 'user-agent': 'divar-chat-media' },
        // undici takes any async iterable; its types name streams only.
        body: request.body as string | Readable,
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
        onResponseEnd: settle,
        onResponseError(_controller, error) {
          failure ??= error;
          settle();
        },
      },
    );
  });
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
