import type { ApiCall } from '../http/api-call.ts';
import { contentTypeOf, readText } from '../http/body.ts';
import { type ApiResponse, GRPC, grpcCodeFor, HttpError, jsonResponse, refuse } from '../http/response.ts';

/**
 * `POST /oauth2/token` with `grant_type=refresh_token`. Source: kenar-docs, docs/oauth.
 * Which shape its errors have is not documented: they carry both OAuth's keys (RFC 6749, 5.2) and Google's.
 */
export async function refreshTokens(call: ApiCall): Promise<ApiResponse> {
  const { oauthTokens, settings } = call.context;
  if (contentTypeOf(call.request) !== 'application/x-www-form-urlencoded') {
    refuse(415, GRPC.INVALID_ARGUMENT, 'Content-Type must be application/x-www-form-urlencoded');
  }
  const form = new URLSearchParams(await readText(call));
  const only = (name: string): string => {
    const values = form.getAll(name).filter((value) => value !== '');
    if (values.length !== 1) refuseGrant(400, 'invalid_request', `${name} must be given, once`);
    return values[0]!;
  };

  if (only('grant_type') !== 'refresh_token') {
    refuseGrant(400, 'unsupported_grant_type', 'grant_type must be refresh_token');
  }
  const wrongClient =
    only('client_id') !== settings.oauth.clientId || only('client_secret') !== settings.oauth.clientSecret;
  if (wrongClient) refuseGrant(401, 'invalid_client', 'client_id or client_secret is wrong');
  if (only('redirect_uri') !== settings.oauth.redirectUri) {
    refuseGrant(400, 'invalid_grant', 'redirect_uri is not the one the consent was given with');
  }
  if (!oauthTokens.isUsable(only('refresh_token'))) {
    refuseGrant(400, 'invalid_grant', 'the refresh token is not known, has expired or was replaced');
  }
  if (form.get('code') && !oauthTokens.wasIssued(only('code'))) {
    refuseGrant(400, 'invalid_grant', 'code is not an access token of this app');
  }

  const { accessToken, refreshToken } = oauthTokens.rotate();
  return jsonResponse(
    200,
    {
      access_token: accessToken,
      expires_in: settings.oauth.accessTokenSeconds,
      refresh_token: refreshToken,
      scope: settings.oauth.scopes.join(' '),
      token_type: 'Bearer',
    },
    { 'cache-control': 'no-store' },
  );
}

function refuseGrant(status: number, error: string, description: string): never {
  throw new HttpError(
    jsonResponse(status, {
      error,
      error_description: description,
      code: grpcCodeFor(status),
      message: `${error}: ${description}`,
      details: [],
    }),
  );
}
