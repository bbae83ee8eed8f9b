import type { TokenLocation } from '../credentials/credentials.ts';
import { fileTokenStore } from '../credentials/token-file.ts';
import type { TokenStore } from '../credentials/token-store.ts';
import { apiUrlOf } from '../github/api-url.ts';
import type { Context } from '../runtime/context.ts';
import type { Environment } from '../runtime/environment.ts';

/** Outside of GitHub the newest refresh token is kept in a file: a run has no option that names a GitHub secret. */
export async function openTokenStore(location: TokenLocation): Promise<TokenStore> {
  if (location.kind === 'file') return fileTokenStore(location.path);
  throw new Error('refresh_token_secret is for the action only');
}

/**
 * Opens the location where the refresh token of a new consent is kept; a secret can be that of any repository.
 *
 * @param keptIn.repository `OWNER/NAME`, for a secret
 */
export async function openSetupStore(
  { location, repository }: { readonly location: TokenLocation; readonly repository: string },
  env: Environment,
  { redactor, forceSignal }: Pick<Context, 'redactor' | 'forceSignal'>,
): Promise<TokenStore> {
  if (location.kind === 'file') return fileTokenStore(location.path);
  const { secretTokenStore } = await import('../github/secret-store.ts');
  const [owner = '', repo = ''] = repository.split('/');
  const apiUrl = apiUrlOf(env);
  return secretTokenStore(location.secret, { apiUrl, repository: { owner, repo }, redactor, forceSignal });
}
