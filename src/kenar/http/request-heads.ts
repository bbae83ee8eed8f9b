import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** The head of a request, as it goes out on a connection. */
export type RequestHead = {
  readonly request: { readonly origin: string | URL };
  readonly socket: Socket;
};

const SEND_HEADERS = 'undici:client:sendHeaders';

/**
 * Tells which connection each request goes out on: undici announces it on this channel, and in no other way.
 *
 * @returns a function that stops listening
 */
export function onRequestHead(use: (head: RequestHead) => void): () => void {
  const listener = (message: unknown) => use(message as RequestHead);
  subscribe(SEND_HEADERS, listener);
  return () => void unsubscribe(SEND_HEADERS, listener);
}
