import type { TokenLocation } from '../credentials/credentials.ts';
import { fileTokenStore } from '../credentials/token-file.ts';
import type { TokenStore } from '../credentials/token-store.ts';
import type { Environment } from '../runtime/environment.ts';
import type { Redactor } from '../text/redact.ts';
import { apiUrlOf } from './api-url.ts';

/** Opens the location where the newest refresh token is kept; `env` tells where GitHub's API is. */
export async function openTokenStore(
  location: TokenLocation,
  env: Environment,
  tools: { readonly redactor: Redactor; readonly forceSignal: AbortSignal },
): Promise<TokenStore> {
  if (location.kind === 'file') return fileTokenStore(location.path);
  const { secretTokenStore } = await import('./secret-store.ts');
  const apiUrl = apiUrlOf(env);
  return secretTokenStore(location.secret, { apiUrl, ...tools });
}
