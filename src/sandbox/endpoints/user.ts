import type { ApiCall } from '../http/api-call.ts';
import { type ApiResponse, jsonResponse } from '../http/response.ts';
import { requireAccessToken, requireApiKey } from './access.ts';

/**
 * `GET /v1/open-platform/users`: whose access token it is. Each field needs a scope of its own.
 * Source: kenar-docs, docs/oauth/get_user.md.
 */
export async function describeUser(call: ApiCall): Promise<ApiResponse> {
  requireApiKey(call, 'USER_RETRIEVE');
  const { scopes, userId } = requireAccessToken(call, isUserScope);
  const { oauth } = call.context.settings;
  return jsonResponse(200, {
    ...(scopes.includes('USER_ID') ? { user_id: userId ?? oauth.userId ?? '' } : {}),
    ...(scopes.includes('USER_PHONE') ? { phone_number: oauth.phoneNumber } : {}),
  });
}

/** `POST /v1/open-platform/users`, the older form. Source: kenar-docs, docs/oauth/ReadMe.md, "گام چهارم". */
export async function describeUserPhones(call: ApiCall): Promise<ApiResponse> {
  requireApiKey(call, 'USER_RETRIEVE');
  requireAccessToken(call, (scope) => scope === 'USER_PHONE');
  return jsonResponse(200, { phone_numbers: [call.context.settings.oauth.phoneNumber] });
}

function isUserScope(scope: string): boolean {
  return scope === 'USER_ID' || scope === 'USER_PHONE';
}
