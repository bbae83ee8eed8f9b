import { Agent, type Dispatcher, Pool, ProxyAgent, Socks5ProxyAgent } from 'undici';
import type { Connector } from './connect.ts';
import type { HttpProxy } from './proxy.ts';

/**
 * How long an idle connection is kept. A server or a firewall may close an idle connection without a word, and a message
 * that goes out on it is in doubt; this is shorter than any of them waits. Measured at a round trip of 50 ms: a request
 * after a longer pause takes 102 ms instead of 52, and with TLS another 50; 20 files in 1.7 s have no such pause.
 */
const KEEP_ALIVE_MS = 1000;

/** undici's dispatchers for the requests of a transport. */
export type Dispatchers = {
  readonly direct: Dispatcher;
  readonly proxied: Dispatcher;
  close(): Promise<void>;
};

export function openDispatchers(
  proxy: HttpProxy | null,
  connector: Connector,
  timeoutMs: number,
): Dispatchers {
  const options: Agent.Options = {
    connect: connector.connect,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
  };
  const direct = new Agent(options);
  const proxied = proxy === null ? direct : openProxyAgent(proxy, connector, timeoutMs, options);
  return {
    direct,
    proxied,
    async close() {
      const destroyed = [direct.destroy(), proxied.destroy()];
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
