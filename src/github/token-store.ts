import type { TokenLocation } from '../credentials/credentials.ts';
import { fileTokenStore } from '../credentials/token-file.ts';
import type { TokenStore } from '../credentials/token-store.ts';
import type { Redactor } from '../text/redact.ts';

/** Opens the location where the newest refresh token is kept; `env` tells of which repository, and where GitHub is. */
export async function openTokenStore(
  location: TokenLocation,
  env: Readonly<Record<string, string | undefined>>,
  tools: { readonly redactor: Redactor; readonly forceSignal: AbortSignal },
): Promise<TokenStore> {
  if (location.kind === 'file') return fileTokenStore(location.path);
  const repository = env.GITHUB_REPOSITORY ?? '';
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  const { secretTokenStore } = await import('./secret-store.ts');
  return secretTokenStore(
    location.secret,
    { repository, apiUrl, forceSignal: tools.forceSignal },
    tools.redactor,
  );
}
