import type { IncomingMessage } from 'node:http';
import { isLoopbackHost } from '../../text/loopback.ts';
import { GRPC, refuse } from './response.ts';

/**
 * Refuses requests that a page of another site makes: every page that a browser has open can reach loopback. The
 * Host must be a loopback name (a page that rebinds its own domain to 127.0.0.1 sends that domain as Host), and
 * Origin and Sec-Fetch-Site, which browsers send, must not name another site. Other callers send neither.
 */
export function requireLoopback(request: IncomingMessage): void {
  requireLoopbackHost(request);
  const { host, origin, 'sec-fetch-site': site } = request.headers;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host!.toLowerCase()}`) {
    refuse(403, GRPC.PERMISSION_DENIED, `the Origin ${origin} is another site than the sandbox`);
  }
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    refuse(403, GRPC.PERMISSION_DENIED, 'the request comes from a page of another site');
  }
}

/** For pages that a link on any site may open: only the Host must be loopback. */
export function requireLoopbackHost({ headers: { host = '' } }: IncomingMessage): void {
  if (isLoopbackHost(host.replace(/:\d{1,5}$/, ''))) return;
  refuse(
    403,
    GRPC.PERMISSION_DENIED,
    `the Host "${host}" is not loopback; allowed are localhost, 127.0.0.1 and [::1]`,
  );
}
