import { type Kenar, openKenar } from '../kenar/client.ts';
import type { Hosts } from '../kenar/endpoints.ts';
import { KenarError } from '../kenar/error.ts';
import { ProxyError, proxySecrets } from '../kenar/http/proxy.ts';
import { openTransport, type Transport } from '../kenar/http/transport.ts';
import { CancelledError } from '../runtime/cancel.ts';
import type { Context } from '../runtime/context.ts';
import { SetupError } from './error.ts';

export type SetupClient = { readonly kenar: Kenar; readonly transport: Transport };

/**
 * Opens the API for `use`, on the one HTTP path that there is.
 *
 * @throws SetupError when the proxy of the environment can't be used; what `use` throws
 */
export async function withClient<Result>(
  about: { hosts: Hosts; apiKey: string | null; retries: number; timeoutSeconds: number },
  context: Context,
  use: (client: SetupClient) => Promise<Result>,
): Promise<Result> {
  for (const secret of proxySecrets(process.env)) context.redactor.add(secret);
  const transport = openProxied(about.timeoutSeconds);
  const kenar = openKenar({ ...about, apiKey: about.apiKey ?? '' }, context, transport);
  try {
    return await use({ kenar, transport });
  } finally {
    await kenar.close();
  }
}

function openProxied(timeoutSeconds: number): Transport {
  try {
    return openTransport({ timeoutSeconds });
  } catch (error) {
    if (!(error instanceof ProxyError)) throw error;
    throw new SetupError(error.message, { cause: error });
  }
}

/** What to tell of an error that a setup expects; `null` for a mistake of this program. */
export function describeSetupError(error: unknown): string | null {
  if (error instanceof CancelledError) return 'Cancelled.';
  return error instanceof SetupError || error instanceof KenarError ? error.message : null;
}
