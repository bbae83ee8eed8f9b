import { randomBytes } from 'node:crypto';
import type { Settings } from '../options.ts';

/** What an access token may do. */
export type Grant = { readonly scopes: readonly string[]; readonly userId: string | null };

type TokenPair = {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly accessEnd: number;
  readonly refreshEnd: number;
  /** When a refresh replaced it: it stays usable for the grace time after. */
  replacedAt: number | null;
};

/** The pairs of tokens that were ever issued. */
export function createOauthTokens({ oauth, now }: Settings) {
  const pairs: TokenPair[] = [
    {
      accessToken: oauth.accessToken,
      refreshToken: oauth.refreshToken,
      accessEnd: Number.POSITIVE_INFINITY,
      refreshEnd: now() + oauth.refreshTokenSeconds * 1000,
      replacedAt: null,
    },
  ];

  function isInUse({ replacedAt }: TokenPair): boolean {
    return replacedAt === null || now() < replacedAt + oauth.graceSeconds * 1000;
  }

  return {
    /** What a usable access token may do; `null` for any other. */
    grantOf(accessToken: string): Grant | null {
      const pair = pairs.find((one) => one.accessToken === accessToken);
      if (pair === undefined || !isInUse(pair) || now() >= pair.accessEnd) return null;
      return { scopes: oauth.scopes, userId: null };
    },
    wasIssued: (accessToken: string): boolean => pairs.some((pair) => pair.accessToken === accessToken),
    isUsable(refreshToken: string): boolean {
      const pair = pairs.find((one) => one.refreshToken === refreshToken);
      return pair !== undefined && isInUse(pair) && now() < pair.refreshEnd;
    },
    /** Issues a new pair; every earlier one is replaced from now on. */
    rotate(): TokenPair {
      for (const pair of pairs) pair.replacedAt ??= now();
      const pair: TokenPair = {
        accessToken: randomBytes(32).toString('base64url'),
        refreshToken: randomBytes(32).toString('base64url'),
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
