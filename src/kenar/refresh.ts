import * as v from 'valibot';
import { callApi } from './call.ts';
import type { Kenar } from './client.ts';
import { refreshUrl } from './endpoints.ts';
import { readAnswer, Token } from './response.ts';

/** The app, as Divar's OAuth knows it. */
export type OauthClient = {
  /** The app's slug; no secret. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** The one that the consent was given with. */
  readonly redirectUri: string;
};

/** What a refresh gives. The access token lives an hour, the refresh token thirty days. */
export type Tokens = { readonly accessToken: string; readonly refreshToken: string };

const Refreshed = v.object({ access_token: Token, refresh_token: Token });

/**
 * Exchanges a refresh token for a new pair (Divar's documentation, `docs/oauth`). **Both** tokens are replaced; the
 * old pair stays usable for two minutes, so within them a lost answer is asked for again with the same token.
 * The new ones are masked before they are returned. Whoever loses the new refresh token needs a new consent.
 *
 * @param code the access token that belongs to the refresh token, if it is known
 * @throws KenarError, CancelledError
 */
export async function refreshTokens(
  kenar: Kenar,
  client: OauthClient,
  refreshToken: string,
  code: string | null,
): Promise<Tokens> {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: client.clientId,
    client_secret: client.clientSecret,
    refresh_token: refreshToken,
    redirect_uri: client.redirectUri,
    ...(code === null ? {} : { code }),
  });
  return callApi(kenar, {
    operation: { step: 'refresh' },
    what: 'a fresh access token',
    request: () => ({
      url: refreshUrl(kenar.hosts),
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: form.toString(),
    }),
    read(answer) {
      const { access_token, refresh_token } = readAnswer(Refreshed, answer);
      kenar.redactor.add(access_token);
      kenar.redactor.add(refresh_token);
      return { accessToken: access_token, refreshToken: refresh_token };
    },
    // Not dropped by a cancel: the answer may hold the only refresh token there is.
    signal: kenar.forceSignal,
  });
}
