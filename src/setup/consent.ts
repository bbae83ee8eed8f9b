import { randomBytes } from 'node:crypto';
import { consentUrl, type Hosts } from '../kenar/endpoints.ts';
import type { OauthClient } from '../kenar/token-request.ts';
import { isSameSecret } from '../text/same-secret.ts';

/**
 * The browser's part of OAuth's authorization code flow (RFC 6749, section 4.1; Divar's `docs/oauth`), as plain data.
 *
 * Written by hand: the exchange itself goes through our own client, which knows what may be requested twice and redacts
 * the answer. What is left for `oauth4webapi` are an address and a comparison, for a chunk of 26 KB; and its check of the
 * issuer needs one, which Divar documents nowhere.
 */

/** Without it the answer holds no refresh token. */
export const OFFLINE_ACCESS = 'offline_access';
/** Lets the app see the user's id, which a message to the user needs. */
export const USER_ID = 'USER_ID';

/** What a consent can be for; each knows its scopes. */
export type ConsentTarget =
  | { readonly kind: 'user' }
  | { readonly kind: 'supplier' }
  | { readonly kind: 'post'; readonly conversationId: string };

const POST = 'post:';

/** Reads `user`, `supplier` or `post:CONVERSATION_ID`; `null` for anything else. */
export function parseTarget(text: string): ConsentTarget | null {
  if (text === 'user' || text === 'supplier') return { kind: text };
  const conversationId = text.startsWith(POST) ? text.slice(POST.length) : '';
  return isScope(conversationId) ? { kind: 'post', conversationId } : null;
}

/** The scopes to ask for, `offline_access` among them (the OpenAPI document, and `docs/scopes`). */
export function scopesOf(target: ConsentTarget | null, named: readonly string[]): string[] {
  return [...new Set([...(target === null ? [] : scopesOfTarget(target)), ...named, OFFLINE_ACCESS])];
}

function scopesOfTarget(target: ConsentTarget): string[] {
  switch (target.kind) {
    case 'user':
      return ['CHAT_BOT_USER_MESSAGE_SEND', USER_ID];
    case 'supplier':
      return ['CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND'];
    case 'post':
      return [`CONVERSATION_SEND_MESSAGE.${target.conversationId}`];
  }
}

/** The characters of a scope (RFC 6749, section 3.3). */
export function isScope(text: string): boolean {
  return /^[\x21\x23-\x5B\x5D-\x7E]+$/.test(text);
}

/** A text that only this request knows: an answer with another one belongs to somebody else's. */
export function newState(): string {
  return randomBytes(32).toString('base64url');
}

/** The address that the user opens. */
export function consentAddress(
  hosts: Hosts,
  { clientId, redirectUri }: Pick<OauthClient, 'clientId' | 'redirectUri'>,
  scopes: readonly string[],
  state: string,
): string {
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state,
  });
  return `${consentUrl(hosts)}?${parameters}`;
}

/** What the browser came back with. */
export type ConsentAnswer =
  | { readonly kind: 'yes'; readonly code: string }
  /** Divar sends neither code nor error after a no; Hydra sends `access_denied`. */
  | { readonly kind: 'no' }
  /** Texts from outside; nothing was asked of the user. */
  | { readonly kind: 'error'; readonly error: string; readonly description: string }
  | { readonly kind: 'wrong_state' };

/** Reads the parameters of the address that the browser came back to. */
export function readConsentAnswer(parameters: URLSearchParams, state: string): ConsentAnswer {
  // None may come twice (RFC 6749, section 3.1): which one counts would be anyone's guess.
  const single = (name: string) => {
    const [value = '', ...others] = parameters.getAll(name);
    return others.length === 0 ? value : '';
  };
  if (!isSameSecret(single('state'), state)) return { kind: 'wrong_state' };
  const error = single('error');
  if (error === 'access_denied') return { kind: 'no' };
  if (error !== '') return { kind: 'error', error, description: single('error_description') };
  const code = single('code');
  return code === '' ? { kind: 'no' } : { kind: 'yes', code };
}
