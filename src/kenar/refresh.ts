import * as v from 'valibot';
import type { ApiCall, Session } from './call.ts';
import { readAnswer, Token } from './response.ts';
import { type OauthClient, tokenRequest } from './token-request.ts';

/** What a refresh returns. The access token lives an hour, the refresh token thirty days. */
export type Tokens = { readonly accessToken: string; readonly refreshToken: string };

const Refreshed = v.object({ access_token: Token, refresh_token: Token });

/**
 * Exchanges a refresh token for a new pair (Divar's documentation, `docs/oauth`). **Both** tokens are replaced. The old
 * pair stays usable for two minutes, so within them a lost answer is requested again with the same token. The new
 * tokens are redacted before they are returned. Without the new refresh token a new consent is needed.
 *
 * @param accessToken the access token that belongs to the refresh token, if it is known; it is sent as `code`
 */
export function refreshCall(
  { hosts, context: { redactor } }: Session,
  client: OauthClient,
  refreshToken: string,
  accessToken: string | null,
): ApiCall<Tokens> {
  const request = tokenRequest(hosts, client, {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    ...(accessToken === null ? {} : { code: accessToken }),
  });
  return {
    operation: { step: 'refresh' },
    what: 'a fresh access token',
    request: () => request,
    read(answer) {
      const { access_token, refresh_token } = readAnswer(Refreshed, answer);
      redactor.add(access_token);
      redactor.add(refresh_token);
      return { accessToken: access_token, refreshToken: refresh_token };
    },
    // The answer may hold the only refresh token there is.
    outlivesCancel: true,
  };
}
