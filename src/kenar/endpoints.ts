import type { RecipientKind } from './recipient.ts';

/**
 * Hosts and paths of the Kenar API: the only place. The API is marked experimental.
 *
 * Sources: the seed page "آپلود media در چت دیوار" (upload), Divar's OpenAPI document (messages),
 * Divar's documentation `docs/oauth` (refresh).
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

export function refreshUrl(hosts: Hosts): string {
  return `${hosts.oauth}/oauth2/token`;
}
