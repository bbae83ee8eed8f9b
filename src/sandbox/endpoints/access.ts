import type { ApiCall } from '../http/api-call.ts';
import { GRPC, refuse } from '../http/response.ts';
import type { Grant } from '../state/oauth-tokens.ts';
import type { ExceededLimit } from '../state/rate-limiter.ts';

/** The token in `Authorization: Bearer …`, or null. The scheme's case does not matter (RFC 7235). */
export function bearerToken({ request }: ApiCall): string | null {
  const match = request.headers.authorization?.match(/^bearer +([^\s]+) *$/i);
  return match?.[1] ?? null;
}

/**
 * Refuses an unknown `x-api-key` (401), one without the permission (403) and one over its limit of use (429).
 * Source: the OpenAPI document ("مجوزهای API Key مورد نیاز").
 */
export function requireApiKey(call: ApiCall, permission: string): void {
  const { settings, rateLimiter } = call.context;
  const key = call.request.headers['x-api-key'];
  if (typeof key !== 'string' || key === '') refuse(401, GRPC.UNAUTHENTICATED, 'x-api-key is missing');
  const permissions = Object.hasOwn(settings.apiKeys, key) ? settings.apiKeys[key] : undefined;
  if (permissions === undefined) refuse(401, GRPC.UNAUTHENTICATED, 'x-api-key is not known');
  if (!permissions.includes(permission)) {
    refuse(403, GRPC.PERMISSION_DENIED, `the API key lacks the permission ${permission}`);
  }
  const exceeded = rateLimiter.count(key, call.entry.step);
  if (exceeded !== null) refuseOverLimit(exceeded);
}

/** The text says which of the two limits it was, as the documentation promises. */
function refuseOverLimit({ per, limit, waitSeconds }: ExceededLimit): never {
  const message =
    per === 'day'
      ? `daily quota of ${limit} requests is used up`
      : `rate limit of ${limit} requests per minute exceeded`;
  const headers = waitSeconds === null ? undefined : { 'retry-after': String(waitSeconds) };
  refuse(429, GRPC.RESOURCE_EXHAUSTED, message, headers);
}

/**
 * Refuses an unusable access token (401) and one without any of the scopes (403).
 * Source: the OpenAPI document ("OAuth اسکوپ موردنیاز").
 */
export function requireAccessToken(call: ApiCall, allowed: (scope: string) => boolean): Grant {
  const token = bearerToken(call);
  if (token === null) {
    refuse(401, GRPC.UNAUTHENTICATED, 'Authorization: Bearer with an access token is missing');
  }
  const grant = configuredGrant(call, token) ?? call.context.oauthTokens.grantOf(token);
  if (grant === null) refuse(401, GRPC.UNAUTHENTICATED, 'the access token is not known or has expired');
  if (!grant.scopes.some(allowed)) {
    refuse(403, GRPC.PERMISSION_DENIED, 'the access token lacks the scope for this');
  }
  return grant;
}

function configuredGrant({ context: { settings } }: ApiCall, token: string): Grant | null {
  if (!Object.hasOwn(settings.accessTokens, token)) return null;
  const entry = settings.accessTokens[token]!;
  return Array.isArray(entry) ? { scopes: entry, userId: null } : entry;
}
