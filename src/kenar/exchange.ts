import * as v from 'valibot';
import type { ApiCall, Session } from './call.ts';
import { readAnswer, Token } from './response.ts';
import { type OauthClient, tokenRequest } from './token-request.ts';

/** What a consent gave. */
export type GrantedTokens = {
  readonly accessToken: string;
  /** `null` without the scope `offline_access`. */
  readonly refreshToken: string | null;
  /** The granted scopes; `null` where the answer does not tell, which means all that were asked for (RFC 6749, 5.1). */
  readonly scopes: readonly string[] | null;
  /** How long the access token lives; `null` where the answer does not tell. */
  readonly expiresInSeconds: number | null;
};

/** The code is used up with the answer: what can be done without must not lose the tokens. */
const Granted = v.object({
  access_token: Token,
  refresh_token: v.nullish(Token),
  scope: v.fallback(v.nullish(v.pipe(v.string(), v.maxLength(10_000))), null),
  expires_in: v.fallback(v.nullish(v.pipe(v.number(), v.finite(), v.minValue(0))), null),
});

/**
 * Exchanges the code of a consent for tokens (Divar's documentation, `docs/oauth`). A code works once, and revokes what
 * it gave when it arrives again, so it is requested again only when the first request certainly did not arrive. The
 * tokens are redacted before they are returned.
 *
 * @param code a secret until it is exchanged; the caller has it redacted
 */
export function exchangeCall(
  { hosts, context: { redactor } }: Session,
  client: OauthClient,
  code: string,
): ApiCall<GrantedTokens> {
  const request = tokenRequest(hosts, client, { grant_type: 'authorization_code', code });
  return {
    operation: { step: 'exchange' },
    what: 'the tokens of the consent',
    request: () => request,
    read(answer) {
      const { access_token, refresh_token, scope, expires_in } = readAnswer(Granted, answer);
      redactor.add(access_token);
      if (refresh_token) redactor.add(refresh_token);
      return {
        accessToken: access_token,
        refreshToken: refresh_token ?? null,
        scopes: scope == null ? null : scope.split(' ').filter((one) => one !== ''),
        expiresInSeconds: expires_in ?? null,
      };
    },
    // The answer may hold the only refresh token there is.
    outlivesCancel: true,
  };
}
