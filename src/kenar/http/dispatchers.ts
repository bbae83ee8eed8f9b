import { Agent, type Dispatcher, Pool, ProxyAgent, Socks5ProxyAgent } from 'undici';
import type { Connector } from './connect.ts';
import type { HttpProxy } from './proxy.ts';

/** How long an idle connection is kept; shorter than servers and proxies usually keep theirs. */
const KEEP_ALIVE_MS = 4000;

/**
 * The same for requests that can't be repeated. A server may have closed an idle connection without a word, and such a
 * request would be lost in doubt: it takes a fresh connection unless the last one was in use just now.
 */
const SHORT_KEEP_ALIVE_MS = 500;

/** undici's dispatchers for the requests of a transport. */
export type Dispatchers = {
  /** @param isRepeatable whether the request can be repeated when its connection turns out to be dead */
  dispatcherFor(route: { proxy: HttpProxy | null; isRepeatable: boolean }): Dispatcher;
  close(): Promise<void>;
};

export function openDispatchers(
  proxy: HttpProxy | null,
  connector: Connector,
  timeoutMs: number,
): Dispatchers {
  const open = (keepAliveMs: number) => {
    const options: Agent.Options = {
      connect: connector.connect,
      keepAliveTimeout: keepAliveMs,
      keepAliveMaxTimeout: keepAliveMs,
    };
    const direct = new Agent(options);
    return {
      direct,
      proxied: proxy === null ? direct : openProxyAgent(proxy, connector, timeoutMs, options),
    };
  };
  const [usual, short] = [open(KEEP_ALIVE_MS), open(SHORT_KEEP_ALIVE_MS)];
  return {
    dispatcherFor(route) {
      const { direct, proxied } = route.isRepeatable ? usual : short;
      return route.proxy === null ? direct : proxied;
    },
    async close() {
      const destroyed = [usual, short].flatMap(({ direct, proxied }) => [
        direct.destroy(),
        proxied.destroy(),
      ]);
      connector.destroy();
      await Promise.all(destroyed);
    },
  };
}

function openProxyAgent(
  { url }: HttpProxy,
  { connect }: Connector,
  timeoutMs: number,
  options: Agent.Options,
): Dispatcher {
  if (url.startsWith('socks')) return new Socks5ProxyAgent(url, { connect, connectTimeout: timeoutMs });
  return new ProxyAgent({
    ...options,
    uri: url,
    clientFactory: (origin) => new Pool(origin, { connect }),
    connectTimeout: timeoutMs,
    // HTTP/1.1 in the tunnel too; see `transport.ts`.
    requestTls: { allowH2: false },
  });
}
