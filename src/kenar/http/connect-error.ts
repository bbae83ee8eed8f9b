import { subscribe } from 'node:diagnostics_channel';

const hosts = new WeakMap<Error, string>();

// undici announces each connection that failed. A tunnel hands the error of its proxy on as its own: the first counts.
subscribe('undici:client:connectError', (message) => {
  const { error, connectParams } = message as { error: Error; connectParams: { host: string } };
  if (!hosts.has(error)) hosts.set(error, connectParams.host);
});

/** Whom the connection was for that failed with this error, as `host:port`; `null` for an error of another kind. */
export function failedHost(error: Error): string | null {
  return hosts.get(error) ?? null;
}
