import { type Hosts, tokenUrl } from './endpoints.ts';
import type { HttpRequest } from './http/transport.ts';

/** The app, as Divar's OAuth knows it. */
export type OauthClient = {
  /** The app's slug; not secret. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** The one that the consent was given with. */
  readonly redirectUri: string;
};

/** A request for tokens, by whatever grant (RFC 6749, sections 4.1.3 and 6): a form. */
export function tokenRequest(
  hosts: Hosts,
  { clientId, clientSecret, redirectUri }: OauthClient,
  grant: Readonly<Record<string, string>> & { readonly grant_type: string },
): HttpRequest {
  const client = { client_id: clientId, client_secret: clientSecret, redirect_uri: redirectUri };
  return {
    url: tokenUrl(hosts),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({ ...grant, ...client }).toString(),
  };
}
