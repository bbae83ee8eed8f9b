import type { Kenar } from '../kenar/client.ts';
import { KenarError } from '../kenar/error.ts';
import type { Context } from '../runtime/context.ts';
import { type Access, AccessError, fixedAccess } from './access.ts';
import type { Credentials, RefreshCredentials } from './credentials.ts';
import { saveToken, verifyStoreWritable } from './save-token.ts';
import { describeStoreError, type OpenTokenStore, type TokenStore, TokenStoreError } from './token-store.ts';

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
  const { clock, log, redactor } = context;
  let newest: NewestTokens = { ...credentials, hint: '' };
  let renewedAt: number | null = null;
  let renewal: Promise<void> | null = null;

  const refresh = async (sentBefore: boolean) => {
    const { refreshToken, accessToken, hint } = await loadNewest(newest, store);
    if (refreshToken === null) {
      throw new AccessError(`${store.label} is gone, and refresh_token is empty.`, { endsRun: true });
    }
    redactor.add(refreshToken);
    await verifyStoreWritable(store, retries, context);
    const tokens = await kenar
      .refreshTokens(credentials.client, refreshToken, accessToken)
      .catch((error: unknown) => {
        if (!(error instanceof KenarError)) throw error;
        const more = error.kind === 'rejected' ? hint : '';
        throw new AccessError(`${error.message}${more}`, { endsRun: false, cause: error });
      });
    await saveToken(store, tokens.refreshToken, { sentBefore }, context);
    newest = { ...tokens, hint: '' };
    log.info(`Got a fresh access token; the new refresh token is in ${store.label}`);
  };
  const rotate = (sentBefore: boolean) =>
    store
      .exclusively(() => refresh(sentBefore), context)
      .catch((error: unknown) => {
        if (!(error instanceof TokenStoreError)) throw error;
        const reason = redactor.redact(describeStoreError(store, error));
        throw new AccessError(`${reason} So nothing was refreshed.`, { endsRun: true, cause: error });
      });

  await rotate(false);
  return {
    token: () => newest.accessToken,
    async renew(refused) {
      if (refused !== newest.accessToken) return true;
      if (renewedAt !== null && clock.monotonic() - renewedAt < TOO_FRESH_MS) return false;
      // One renewal for all that were refused. One that failed is not begun again, since it would fail again.
      renewal ??= rotate(true).then(() => {
        renewedAt = clock.monotonic();
        renewal = null;
      });
      await renewal;
      return true;
    },
  };
}

type NewestTokens = {
  readonly refreshToken: string | null;
  readonly accessToken: string | null;
  /** What to add to the error of a refresh that is refused. */
  readonly hint: string;
};

/** A stored token that is another one takes precedence: an earlier run, or one beside this one, has replaced ours. */
async function loadNewest(known: NewestTokens, store: TokenStore): Promise<NewestTokens> {
  const stored = await store.load();
  if (stored === null || stored === known.refreshToken) return known;
  const hint = ` The refresh token came from ${store.label}, which takes precedence over the input refresh_token. After a new consent, delete the file.`;
  // The access token that is known belongs to another pair.
  return { refreshToken: stored, accessToken: null, hint };
}
