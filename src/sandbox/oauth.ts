import { randomBytes } from 'node:crypto';
import type { Grant } from './access.ts';
import { type Answer, GRPC, grpcCodeFor, jsonAnswer, Refusal, refuse } from './answers.ts';
import { contentTypeOf, type Exchange, readText } from './exchange.ts';
import type { Settings } from './options.ts';

type Pair = {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly accessEnd: number;
  readonly refreshEnd: number;
  /** When it was replaced, if it was: it stays usable for the grace time after. */
  replacedAt: number | null;
};

/** The pairs of tokens that were ever issued. */
export function createOauth({ oauth, now }: Settings) {
  const pairs: Pair[] = [
    {
      accessToken: oauth.accessToken,
      refreshToken: oauth.refreshToken,
      accessEnd: Number.POSITIVE_INFINITY,
      refreshEnd: now() + oauth.refreshTokenSeconds * 1000,
      replacedAt: null,
    },
  ];

  function inUse({ replacedAt }: Pair): boolean {
    return replacedAt === null || now() < replacedAt + oauth.graceSeconds * 1000;
  }

  return {
    settings: oauth,
    grantOf(accessToken: string): Grant | null {
      const pair = pairs.find((one) => one.accessToken === accessToken);
      if (pair === undefined || !inUse(pair) || now() >= pair.accessEnd) return null;
      return { scopes: oauth.scopes, userId: null };
    },
    everIssued: (accessToken: string): boolean => pairs.some((pair) => pair.accessToken === accessToken),
    isUsable(refreshToken: string): boolean {
      const pair = pairs.find((one) => one.refreshToken === refreshToken);
      return pair !== undefined && inUse(pair) && now() < pair.refreshEnd;
    },
    /** Both tokens are replaced; whatever was current is old from now on. */
    rotate(): Pair {
      for (const pair of pairs) pair.replacedAt ??= now();
      const pair: Pair = {
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

export type Oauth = ReturnType<typeof createOauth>;

/**
 * `POST /oauth2/token` with `grant_type=refresh_token`. Source: kenar-api.md, "Errors and limits of use".
 * Which shape its errors have is not documented: they carry both OAuth's keys (RFC 6749, 5.2) and Google's.
 */
export async function answerRefresh(exchange: Exchange): Promise<Answer> {
  const { oauth } = exchange.house;
  if (contentTypeOf(exchange.request) !== 'application/x-www-form-urlencoded') {
    refuse(415, GRPC.INVALID_ARGUMENT, 'Content-Type must be application/x-www-form-urlencoded');
  }
  const form = new URLSearchParams(await readText(exchange));
  const only = (name: string): string => {
    const values = form.getAll(name).filter((value) => value !== '');
    if (values.length !== 1) refuseGrant(400, 'invalid_request', `${name} must be given, once`);
    return values[0]!;
  };

  if (only('grant_type') !== 'refresh_token') {
    refuseGrant(400, 'unsupported_grant_type', 'grant_type must be refresh_token');
  }
  const wrongClient =
    only('client_id') !== oauth.settings.clientId || only('client_secret') !== oauth.settings.clientSecret;
  if (wrongClient) refuseGrant(401, 'invalid_client', 'client_id or client_secret is wrong');
  if (only('redirect_uri') !== oauth.settings.redirectUri) {
    refuseGrant(400, 'invalid_grant', 'redirect_uri is not the one the consent was given with');
  }
  if (!oauth.isUsable(only('refresh_token'))) {
    refuseGrant(400, 'invalid_grant', 'the refresh token is not known, has expired or was replaced');
  }
  if (form.get('code') && !oauth.everIssued(only('code'))) {
    refuseGrant(400, 'invalid_grant', 'code is not an access token of this app');
  }

  const { accessToken, refreshToken } = oauth.rotate();
  return jsonAnswer(
    200,
    {
      access_token: accessToken,
      expires_in: oauth.settings.accessTokenSeconds,
      refresh_token: refreshToken,
      scope: oauth.settings.scopes.join(' '),
      token_type: 'Bearer',
    },
    { 'cache-control': 'no-store' },
  );
}

function refuseGrant(status: number, error: string, description: string): never {
  throw new Refusal(
    jsonAnswer(status, {
      error,
      error_description: description,
      code: grpcCodeFor(status),
      message: `${error}: ${description}`,
      details: [],
    }),
  );
}
