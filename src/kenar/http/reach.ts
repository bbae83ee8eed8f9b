import { TLSSocket } from 'node:tls';
import { describeFailure, type ErrorDescription } from './describe-failure.ts';
import { type HttpProxy, proxyFor, readProxies } from './proxy.ts';
import { onRequestHead } from './request-heads.ts';
import type { Transport } from './transport.ts';

/** How a host was reached, or why it was not. */
export type Reached =
  | {
      readonly reached: true;
      readonly milliseconds: number;
      /** Any answer will do: no request was meant. */
      readonly status: number;
      readonly proxy: HttpProxy | null;
      /** That of the host, or of the proxy; `null` where it can't be seen. */
      readonly address: string | null;
      /** The version, such as `TLSv1.3`; `null` without TLS. */
      readonly tls: string | null;
    }
  | ({ readonly reached: false; readonly milliseconds: number } & ErrorDescription);

/**
 * Makes one request without any credential, to see whether a host answers: DNS, proxy, TCP and TLS.
 *
 * @param baseUrl of the host
 */
export async function reachHost(
  transport: Transport,
  baseUrl: string,
  signal: AbortSignal,
): Promise<Reached> {
  const url = new URL(`${baseUrl}/`);
  const begun = performance.now();
  let connection: { address: string | null; tls: string | null } = { address: null, tls: null };
  const stop = onRequestHead(({ request, socket }) => {
    if (new URL(request.origin).origin !== url.origin) return;
    const isTls = socket instanceof TLSSocket;
    connection = { address: socket.remoteAddress ?? null, tls: isTls ? socket.getProtocol() : null };
  });
  const outcome = await transport
    .request({ method: 'GET', url: url.href, headers: { accept: '*/*' }, body: '', signal })
    .finally(stop);
  const milliseconds = performance.now() - begun;
  if (outcome.kind !== 'answer') {
    return { reached: false, milliseconds, ...describeFailure('any answer', url, outcome) };
  }
  const proxy = proxyFor(url, readProxies(process.env));
  return { reached: true, milliseconds, status: outcome.status, proxy, ...connection };
}
