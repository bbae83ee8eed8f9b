import type { Kenar } from '../kenar/client.ts';
import { KenarError } from '../kenar/error.ts';
import type { Context } from '../runtime/context.ts';
import { type Access, AccessError, fixedAccess } from './access.ts';
import type { Credentials, RefreshCredentials } from './credentials.ts';
import { saveToken, verifyStoreWritable } from './save-token.ts';
import { type OpenTokenStore, sentence, type TokenStore, TokenStoreError } from './token-store.ts';

/** A token obtained this recently that is refused again is not helped by a fresher one, and each uses up a pair. */
const TOO_FRESH_MS = 60_000;

export type RefreshTools = {
  readonly kenar: Pick<Kenar, 'refreshTokens'>;
  readonly context: Context;
  readonly openTokenStore: OpenTokenStore;
  /** Further tries of what may pass when the store is verified. */
  readonly retries: number;
};

/**
 * Gets the access that a run needs, before anything is uploaded or sent: a refresh that fails costs nothing.
 *
 * @throws AccessError, CancelledError
 */
export async function obtainAccess(credentials: Credentials, tools: RefreshTools): Promise<Access> {
  switch (credentials.kind) {
    case 'none':
      return fixedAccess(null);
    case 'fixed':
      return fixedAccess(credentials.accessToken);
    case 'refresh':
      return renewableAccess(credentials, await tools.openTokenStore(credentials.keptIn), tools);
  }
}

/**
 * Access that is renewed when a message is refused. Each refresh uses the newest refresh token, and saves the one that
 * it returns before the new access token is used for anything.
 */
async function renewableAccess(
  credentials: RefreshCredentials,
  store: TokenStore,
  { kenar, context, retries }: RefreshTools,
): Promise<Access> {
  const { clock, log } = context;
  let { refreshToken, accessToken, hint } = await firstTokens(credentials, store, context);
  let renewedAt: number | null = null;
  let renewal: Promise<void> | null = null;

  const rotate = async (sentBefore: boolean) => {
    try {
      await verifyStoreWritable(store, retries, context);
      const tokens = await kenar.refreshTokens(credentials.client, refreshToken, accessToken);
      await saveToken(store, tokens.refreshToken, { sentBefore }, context);
      ({ refreshToken, accessToken } = tokens);
    } catch (error) {
      if (!(error instanceof KenarError)) throw error;
      const refused = error.kind === 'rejected';
      throw new AccessError(`${error.message}${refused ? hint : ''}`, { endsRun: false, cause: error });
    }
    hint = '';
    log.info(`Got a fresh access token; the new refresh token is in ${store.label}`);
  };

  await rotate(false);
  return {
    token: () => accessToken,
    async renew(refused) {
      if (refused !== accessToken) return true;
      if (renewedAt !== null && clock.now() - renewedAt < TOO_FRESH_MS) return false;
      // One renewal for all that were refused. One that failed is not begun again, since it would fail again.
      renewal ??= rotate(true).then(() => {
        renewedAt = clock.now();
        renewal = null;
      });
      await renewal;
      return true;
    },
  };
}

type FirstTokens = { refreshToken: string; accessToken: string | null; hint: string };

/** A token that an earlier run saved takes precedence over the input, which it has replaced. */
async function firstTokens(
  credentials: RefreshCredentials,
  store: TokenStore,
  { redactor }: Context,
): Promise<FirstTokens> {
  const given = credentials.refreshToken;
  const stored = await store.load().catch((error: unknown) => {
    throw error instanceof TokenStoreError
      ? new AccessError(`${sentence(store, error)} Nothing was refreshed.`, {
          endsRun: true,
          cause: error,
        })
      : error;
  });
  if (stored !== null && stored !== given) {
    redactor.add(stored);
    const hint = ` The refresh token came from ${store.label}, which takes precedence over the input refresh_token. After a new consent, delete the file.`;
    // The access token that was given belongs to another pair.
    return { refreshToken: stored, accessToken: null, hint };
  }
  if (given === null)
    throw new AccessError(`${store.label} is gone, and refresh_token is empty.`, { endsRun: true });
  return { refreshToken: given, accessToken: credentials.accessToken, hint: '' };
}
