import type { TokenPlace } from '../credentials/credentials.ts';
import type { TokenKeeper } from '../credentials/keeper.ts';
import { fileKeeper } from '../credentials/token-file.ts';

/** Outside of GitHub the newest refresh token is kept in a file: there is no option that names a GitHub secret. */
export async function keeperOf(place: TokenPlace): Promise<TokenKeeper> {
  if (place.kind === 'file') return fileKeeper(place.path);
  throw new Error('refresh_token_secret is for the action only');
}
