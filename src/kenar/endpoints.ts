import type { RecipientKind } from './recipient.ts';

/**
 * Hosts and paths of the Kenar API: the only place. The API is marked experimental.
 *
 * Sources: the seed page "آپلود media در چت دیوار" (upload), Divar's OpenAPI document (messages),
 * Divar's documentation `docs/oauth` (consent, exchange, refresh, whose token).
 */
export const DEFAULT_HOSTS = {
  api: 'https://open-api.divar.ir',
  upload: 'https://chat.divar.ir',
  oauth: 'https://oauth.divar.ir',
} as const;

/** Base URLs of the three hosts, without a slash at the end. */
export type Hosts = { readonly [host in keyof typeof DEFAULT_HOSTS]: string };

const MESSAGE_PATHS: Record<RecipientKind, (id: string) => string> = {
  bot: (id) => `/v1/open-platform/chat/bot/conversations/${id}/messages`,
  user: (id) => `/v1/open-platform/chat/bot/users/${id}/messages`,
  post: (id) => `/v2/open-platform/conversations/${id}/messages`,
};

export function uploadTokenUrl(hosts: Hosts): string {
  return `${hosts.api}/experimental/open-platform/chat/upload`;
}

export function uploadUrl(hosts: Hosts, mediaType: string): string {
  return `${hosts.upload}/upload/${encodeURIComponent(mediaType)}`;
}

export function messageUrl(hosts: Hosts, kind: RecipientKind, id: string): string {
  return `${hosts.api}${MESSAGE_PATHS[kind](encodeURIComponent(id))}`;
}

/** The exchange of a code, and the refresh. */
export function tokenUrl(hosts: Hosts): string {
  return `${hosts.oauth}/oauth2/token`;
}

/** The page that asks a user for consent; opened by the user's browser. */
export function consentUrl(hosts: Hosts): string {
  return `${hosts.oauth}/oauth2/auth`;
}

/** Whose access token it is. */
export function usersUrl(hosts: Hosts): string {
  return `${hosts.api}/v1/open-platform/users`;
}

/** Where an app's keys, permissions, scopes, redirect addresses and events address are managed; for people. */
export const PANEL_URL = 'https://divar.ir/kenar';
