import { HttpError, jsonResponse } from '../http/response.ts';

/** The standing descriptions of Ory Hydra, which Divar's OAuth host runs. The specific reason comes after them. */
const DESCRIPTIONS = {
  invalid_request:
    'The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed.',
  invalid_client:
    'Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).',
  invalid_grant:
    'The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
  unsupported_grant_type: 'The authorization grant type is not supported by the authorization server.',
  token_inactive: 'Token is inactive because it is malformed, expired or otherwise invalid.',
} as const;

type OauthErrorCode = keyof typeof DESCRIPTIONS;

const STATUSES: Partial<Record<OauthErrorCode, number>> = { invalid_client: 401, token_inactive: 401 };

/**
 * Throws an OAuth error in Hydra's form (RFC 6749, 5.2).
 *
 * @param reason the specific sentence, if there is one
 */
export function refuseOauth(error: OauthErrorCode, reason?: string): never {
  const description = reason === undefined ? DESCRIPTIONS[error] : `${DESCRIPTIONS[error]} ${reason}`;
  const headers = { 'cache-control': 'no-store', pragma: 'no-cache' };
  throw new HttpError(
    jsonResponse(STATUSES[error] ?? 400, { error, error_description: description }, headers),
  );
}
