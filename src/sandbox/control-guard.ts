import type { IncomingMessage } from 'node:http';
import { GRPC, refuse } from './answers.ts';

/** `localhost`, 127.0.0.0/8 and ::1, with or without a port. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Every page that a browser has open can reach loopback. So the sandbox's own paths are only for requests that call
 * it by a loopback name (a page that rebinds its own domain to 127.0.0.1 sends that domain as Host) and that come
 * from no other site (browsers tell in Origin and Sec-Fetch-Site). Callers that are no browsers send neither.
 */
export function guardControl({ headers }: IncomingMessage): void {
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
