import { type Access, AccessError, fixedAccess } from '../kenar/access.ts';
import type { Kenar } from '../kenar/client.ts';
import { KenarError } from '../kenar/error.ts';
import { refreshTokens } from '../kenar/refresh.ts';
import type { Credentials, RefreshCredentials, TokenLocation } from './credentials.ts';
import { saveToken, verifyStoreWritable } from './save-token.ts';
import { sentence, type TokenStore, TokenStoreError } from './token-store.ts';

/** A token got in mid-run that is refused this soon is not helped by a fresher one: each would use up a pair. */
const TOO_FRESH_MS = 60_000;

/**
 * Gets the access that a run needs, before anything is uploaded or sent: a refresh that fails costs nothing.
 *
 * @throws AccessError, CancelledError
 */
export async function obtainAccess(
  kenar: Kenar,
  credentials: Credentials,
  openTokenStore: (location: TokenLocation) => Promise<TokenStore>,
): Promise<Access> {
  switch (credentials.kind) {
    case 'none':
      return fixedAccess(null);
    case 'fixed':
      return fixedAccess(credentials.accessToken);
    case 'refresh':
      return renewableAccess(kenar, credentials, await openTokenStore(credentials.keptIn));
  }
}

/**
 * Access that is renewed when a message is refused. Each refresh uses the newest refresh token, and the one it
 * gives is put away before the new access token is used for anything.
 */
async function renewableAccess(
  kenar: Kenar,
  credentials: RefreshCredentials,
  store: TokenStore,
): Promise<Access> {
  let { refreshToken, accessToken, hint } = await firstTokens(kenar, credentials, store);
  let renewedAt: number | null = null;
  let renewal: Promise<void> | null = null;

  const rotate = async (sentBefore: boolean) => {
    try {
      await verifyStoreWritable(kenar, store);
      const tokens = await refreshTokens(kenar, credentials.client, refreshToken, accessToken);
      await saveToken(kenar, store, tokens.refreshToken, { sentBefore });
      ({ refreshToken, accessToken } = tokens);
    } catch (error) {
      if (!(error instanceof KenarError)) throw error;
      const refused = error.kind === 'rejected';
      throw new AccessError(`${error.message}${refused ? hint : ''}`, { endsRun: false, cause: error });
    }
    hint = '';
    kenar.log.info(`Got a fresh access token; the new refresh token is in ${store.label}`);
  };

  await rotate(false);
  return {
    token: () => accessToken,
    async renew(refused) {
      if (refused !== accessToken) return true;
      if (renewedAt !== null && kenar.clock.now() - renewedAt < TOO_FRESH_MS) return false;
      // One renewal for all who were refused; one that failed would fail again, so it is not begun anew.
      renewal ??= rotate(true).then(() => {
        renewedAt = kenar.clock.now();
        renewal = null;
      });
      await renewal;
      return true;
    },
  };
}

type FirstTokens = { refreshToken: string; accessToken: string | null; hint: string };

/** What an earlier run kept goes before the input: a refresh has replaced that one since. */
async function firstTokens(
  kenar: Kenar,
  credentials: RefreshCredentials,
  store: TokenStore,
): Promise<FirstTokens> {
  const given = credentials.refreshToken;
  const kept = await store.load().catch((error: unknown) => {
    throw error instanceof TokenStoreError
      ? new AccessError(`${sentence(store, error)} Nothing was refreshed.`, {
          endsRun: true,
          cause: error,
        })
      : error;
  });
  if (kept !== null && kept !== given) {
    kenar.redactor.add(kept);
    const hint = ` The refresh token came from ${store.label}, which goes before the input refresh_token: after a new consent, delete the file.`;
    // The access token that was given belongs to another pair.
    return { refreshToken: kept, accessToken: null, hint };
  }
  if (given === null)
    throw new AccessError(`${store.label} is gone, and refresh_token is empty.`, { endsRun: true });
  return { refreshToken: given, accessToken: credentials.accessToken, hint: '' };
}
