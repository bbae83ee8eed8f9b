import type { ApiCall } from '../http/api-call.ts';
import { contentTypeOf, readText } from '../http/body.ts';
import { type ApiResponse, jsonResponse } from '../http/response.ts';
import type { Consent } from '../state/oauth-tokens.ts';
import { refuseOauth } from './oauth-error.ts';

/** A form whose parameters are given once each. */
type Form = { required(name: string): string; optional(name: string): string | null };

const WRONG_REDIRECT_URI =
  'The "redirect_uri" from this request does not match the one from the authorize request.';

/** `POST /oauth2/token`: the exchange of a code, and the refresh. Source: kenar-docs, docs/oauth/ReadMe.md. */
export async function issueTokens(call: ApiCall): Promise<ApiResponse> {
  const form = await readForm(call);
  const grantType = form.required('grant_type');
  if (grantType !== 'refresh_token' && grantType !== 'authorization_code') {
    refuseOauth('unsupported_grant_type');
  }
  requireClient(call, form);
  const redirectUri = form.required('redirect_uri');
  const consent = grantType === 'refresh_token' ? consentOfRefresh(call, form) : consentOfCode(call, form);
  if (consent.redirectUri !== redirectUri) refuseOauth('invalid_grant', WRONG_REDIRECT_URI);

  if (grantType === 'authorization_code') call.context.oauthCodes.use(form.required('code'));
  const { accessToken, refreshToken } = call.context.oauthTokens.issue(consent);
  return jsonResponse(
    200,
    {
      access_token: accessToken,
      expires_in: call.context.settings.oauth.accessTokenSeconds,
      ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
      scope: consent.scopes.join(' '),
      token_type: 'bearer',
    },
    { 'cache-control': 'no-store', pragma: 'no-cache' },
  );
}

async function readForm(call: ApiCall): Promise<Form> {
  if (contentTypeOf(call.request) !== 'application/x-www-form-urlencoded') {
    refuseOauth('invalid_request', 'The body must be a form: application/x-www-form-urlencoded.');
  }
  const parameters = new URLSearchParams(await readText(call));
  const optional = (name: string): string | null => {
    const values = parameters.getAll(name).filter((value) => value !== '');
    if (values.length > 1) refuseOauth('invalid_request', `The parameter "${name}" is given more than once.`);
    return values[0] ?? null;
  };
  const required = (name: string): string =>
    optional(name) ?? refuseOauth('invalid_request', `The parameter "${name}" is missing.`);
  return { required, optional };
}

function requireClient({ context: { settings } }: ApiCall, form: Form): void {
  const clientId = form.required('client_id');
  const secret = form.required('client_secret');
  if (clientId !== settings.oauth.clientId) {
    refuseOauth('invalid_client', 'The requested OAuth 2.0 Client does not exist.');
  }
  if (secret !== settings.oauth.clientSecret) refuseOauth('invalid_client');
}

/** A replaced refresh token that comes again after the grace time revokes all tokens of its consent, as in Hydra. */
function consentOfRefresh({ context: { oauthTokens } }: ApiCall, form: Form): Consent {
  const { state, consent } = oauthTokens.lookUp(form.required('refresh_token'));
  if (state === 'used') consent.revoked = true;
  if (state === 'used' || state === 'unknown') refuseOauth('token_inactive');
  if (state === 'expired') refuseOauth('invalid_grant', 'The refresh token has expired.');
  const current = form.optional('code');
  if (current !== null && !oauthTokens.wasIssued(current)) {
    refuseOauth('invalid_grant', 'The "code" is not an access token of this app.');
  }
  return consent;
}

/** A code that comes again revokes the tokens of the first exchange, as in Hydra (RFC 6749, 4.1.2). */
function consentOfCode({ context: { oauthCodes } }: ApiCall, form: Form): Consent {
  const { state, consent } = oauthCodes.lookUp(form.required('code'));
  if (state === 'used') {
    consent.revoked = true;
    refuseOauth('invalid_grant', 'The authorization code has already been used.');
  }
  if (state === 'unknown') refuseOauth('invalid_grant', 'The authorization code is not known.');
  if (state === 'expired') refuseOauth('invalid_grant', 'The authorization code has expired.');
  return consent;
}
