import type { TokenPlace } from '../credentials/credentials.ts';
import type { TokenKeeper } from '../credentials/keeper.ts';
import { fileKeeper } from '../credentials/token-file.ts';
import type { Secrets } from '../secrets.ts';

/** Opens the place where the newest refresh token is kept; `env` tells of which repository, and where GitHub is. */
export async function openKeeper(
  place: TokenPlace,
  env: Readonly<Record<string, string | undefined>>,
  tools: { readonly secrets: Secrets; readonly kill: AbortSignal },
): Promise<TokenKeeper> {
  if (place.kind === 'file') return fileKeeper(place.path);
  const repository = env.GITHUB_REPOSITORY ?? '';
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  const { secretKeeper } = await import('./secret-store.ts');
  return secretKeeper(place.secret, { repository, apiUrl, kill: tools.kill }, tools.secrets);
}
