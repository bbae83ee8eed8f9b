import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SandboxContext } from '../context.ts';
import type { LoggedRequest } from '../state/records.ts';

/** One request to the API and what is known of it. */
export type ApiCall = {
  readonly context: SandboxContext;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Its entry in the log of requests. */
  readonly entry: LoggedRequest;
  /** Variable segments of the path, decoded. */
  readonly parameters: readonly string[];
  /** The speed at which the body is read; 0 is as fast as it arrives. */
  bytesPerSecond: number;
  /** The body's text once it was read, so that it can be read again. */
  text: string | null;
};

/** Waits; rejects with an AbortError when the connection or the sandbox closes first. */
export async function pause(milliseconds: number, { response, context }: ApiCall): Promise<void> {
  const disconnected = new AbortController();
  const onClose = () => disconnected.abort();
  response.once('close', onClose);
  try {
    await sleep(milliseconds, undefined, { signal: AbortSignal.any([disconnected.signal, context.closing]) });
  } finally {
    response.off('close', onClose);
  }
}
