import { randomBytes } from 'node:crypto';
import type { Settings } from '../options.ts';

/** What an access token may do. `userId`: the user who consented; `null` stands for any user. */
export type Grant = { readonly scopes: readonly string[]; readonly userId: string | null };

/** What a user agreed to. All tokens that come of it are revoked together. */
export type Consent = Grant & {
  readonly redirectUri: string;
  revoked: boolean;
};

export type TokenPair = {
  readonly consent: Consent;
  readonly accessToken: string;
  /** `null` without the scope `offline_access`. */
  readonly refreshToken: string | null;
  readonly accessEnd: number;
  readonly refreshEnd: number;
  /** When a refresh replaced it: it stays usable for the grace time after. */
  replacedAt: number | null;
};

export type RefreshTokenState =
  | { readonly state: 'usable' | 'expired' | 'used'; readonly consent: Consent }
  | { readonly state: 'unknown'; readonly consent: null };

/** The pairs of tokens that were ever issued. Times are milliseconds of the settings' clock. */
export function createOauthTokens({ oauth, now }: Settings) {
  const readyMade: TokenPair = {
    consent: {
      redirectUri: oauth.redirectUri,
      scopes: oauth.scopes,
      userId: oauth.userId,
      revoked: false,
    },
    accessToken: oauth.accessToken,
    refreshToken: oauth.refreshToken,
    accessEnd: Number.POSITIVE_INFINITY,
    refreshEnd: now() + oauth.refreshTokenSeconds * 1000,
    replacedAt: null,
  };
  const pairs: TokenPair[] = [readyMade];

  function isInUse({ replacedAt, consent }: TokenPair): boolean {
    return !consent.revoked && (replacedAt === null || now() < replacedAt + oauth.graceSeconds * 1000);
  }

  return {
    /** The consent of a usable access token; `null` for any other token. */
    grantOf(accessToken: string): Grant | null {
      const pair = pairs.find((one) => one.accessToken === accessToken);
      return pair !== undefined && isInUse(pair) && now() < pair.accessEnd ? pair.consent : null;
    },
    wasIssued: (accessToken: string): boolean => pairs.some((pair) => pair.accessToken === accessToken),
    /** The consent behind a refresh token, and whether the token can be used now. */
    lookUp(refreshToken: string): RefreshTokenState {
      const pair = pairs.find((one) => one.refreshToken === refreshToken);
      if (pair === undefined) return { state: 'unknown', consent: null };
      const { consent } = pair;
      if (!isInUse(pair)) return { state: 'used', consent };
      return { state: now() < pair.refreshEnd ? 'usable' : 'expired', consent };
    },
    /** Issues a new pair; the earlier ones of the same consent are replaced from now on. */
    issue(consent: Consent): TokenPair {
      for (const pair of pairs) if (pair.consent === consent) pair.replacedAt ??= now();
      const pair: TokenPair = {
        consent,
        accessToken: newToken('ory_at'),
        refreshToken: consent.scopes.includes('offline_access') ? newToken('ory_rt') : null,
        accessEnd: now() + oauth.accessTokenSeconds * 1000,
        refreshEnd: now() + oauth.refreshTokenSeconds * 1000,
        replacedAt: null,
      };
      pairs.push(pair);
      return pair;
    },
  };
}

export type OauthTokens = ReturnType<typeof createOauthTokens>;

/** A token as Ory Hydra makes them: a prefix, a key and its signature. */
export function newToken(prefix: string): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}.${randomBytes(32).toString('base64url')}`;
}
