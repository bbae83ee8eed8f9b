import type { TokenLocation } from '../credentials/credentials.ts';
import { fileTokenStore } from '../credentials/token-file.ts';
import type { TokenStore } from '../credentials/token-store.ts';

/** Outside of GitHub the newest refresh token is kept in a file: there is no option that names a GitHub secret. */
export async function openTokenStore(location: TokenLocation): Promise<TokenStore> {
  if (location.kind === 'file') return fileTokenStore(location.path);
  throw new Error('refresh_token_secret is for the action only');
}
