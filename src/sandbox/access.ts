import { GRPC, refuse } from './answers.ts';
import type { Exchange } from './exchange.ts';

/** What an access token may do. */
export type Grant = { readonly scopes: readonly string[]; readonly userId: string | null };

/** The token in `Authorization: Bearer …`, or null. The scheme's case does not matter (RFC 7235). */
export function bearerToken({ request }: Exchange): string | null {
  const match = /^bearer +([^\s]+) *$/i.exec(request.headers.authorization ?? '');
  return match?.[1] ?? null;
}

/**
 * `x-api-key` must be known (401) and have the permission (403), and its limit of use not be reached (429).
 * Source: the OpenAPI document ("مجوزهای API Key مورد نیاز") and kenar-api.md, "Errors and limits of use".
 */
export function requireApiKey(exchange: Exchange, permission: string): void {
  const { settings, rateLimiter } = exchange.house;
  const key = exchange.request.headers['x-api-key'];
  if (typeof key !== 'string' || key === '') refuse(401, GRPC.UNAUTHENTICATED, 'x-api-key is missing');
  const permissions = Object.hasOwn(settings.apiKeys, key) ? settings.apiKeys[key] : undefined;
  if (permissions === undefined) refuse(401, GRPC.UNAUTHENTICATED, 'x-api-key is not known');
  if (!permissions.includes(permission)) {
    refuse(403, GRPC.PERMISSION_DENIED, `the API key lacks the permission ${permission}`);
  }
  rateLimiter.count(key, exchange.entry.step);
}

/**
 * The access token must be usable (401) and carry one of the scopes (403).
 * Source: the OpenAPI document ("OAuth اسکوپ موردنیاز") and the table of send endpoints in kenar-api.md.
 */
export function requireAccessToken(exchange: Exchange, allowed: (scope: string) => boolean): Grant {
  const token = bearerToken(exchange);
  if (token === null) {
    refuse(401, GRPC.UNAUTHENTICATED, 'Authorization: Bearer with an access token is missing');
  }
  const grant = configuredGrant(exchange, token) ?? exchange.house.oauth.grantOf(token);
  if (grant === null) refuse(401, GRPC.UNAUTHENTICATED, 'the access token is not known or has expired');
  if (!grant.scopes.some(allowed)) {
    refuse(403, GRPC.PERMISSION_DENIED, 'the access token lacks the scope for this');
  }
  return grant;
}

function configuredGrant({ house: { settings } }: Exchange, token: string): Grant | null {
  if (!Object.hasOwn(settings.accessTokens, token)) return null;
  const entry = settings.accessTokens[token]!;
  return Array.isArray(entry) ? { scopes: entry, userId: null } : entry;
}
