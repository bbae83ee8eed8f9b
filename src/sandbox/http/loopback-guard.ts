import type { IncomingMessage } from 'node:http';
import { GRPC, refuse } from './response.ts';

/** `localhost`, 127.0.0.0/8 and ::1, with or without a port. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Refuses requests that a page of another site makes: every page that a browser has open can reach loopback. The
 * Host must be a loopback name (a page that rebinds its own domain to 127.0.0.1 sends that domain as Host), and
 * Origin and Sec-Fetch-Site, which browsers send, must not name another site. Other callers send neither.
 */
export function requireLoopback({ headers }: IncomingMessage): void {
  const host = headers.host ?? '';
  if (!LOOPBACK.test(host)) refuse(403, GRPC.PERMISSION_DENIED, 'the Host is not loopback');
  if (headers.origin !== undefined && headers.origin.toLowerCase() !== `http://${host.toLowerCase()}`) {
    refuse(403, GRPC.PERMISSION_DENIED, 'the Origin is another site');
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    refuse(403, GRPC.PERMISSION_DENIED, 'the request comes from another site');
  }
}
