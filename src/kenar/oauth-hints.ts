import { PANEL_URL } from './endpoints.ts';
import { oauthErrorIn } from './oauth-error.ts';

const CONSENT =
  'Ask the user for consent again (a refresh token lives 30 days, and works once: its successor must be kept) and give the new refresh token.';
const TWO_RUNS = `If two runs came at once, run this one again: it may find the newer token. If not: ${CONSENT}`;
const AGAIN = 'Run authorize again.';

const REDIRECT_URI =
  'redirect_uri is not the one that the consent was given with. Give exactly the same, including a slash at its end.';
const OTHER_CLIENT =
  'The consent was given to another app: client_id is not the app’s slug that it was given with.';

/** What to do by OAuth's error codes, for both requests for tokens. */
const BY_CODE: Readonly<Record<string, string>> = {
  invalid_client:
    'client_id (the app’s slug) or client_secret is wrong. Check both, and that they are of one app.',
};

const REFRESH_BY_CODE: Readonly<Record<string, string>> = {
  ...BY_CODE,
  invalid_grant: `refresh_token has expired, was revoked, or was used up by another run; or redirect_uri is not the one of the consent. ${TWO_RUNS}`,
  token_inactive: `refresh_token has expired, was revoked, or was used up by another run. ${TWO_RUNS}`,
  unauthorized_client: `This app may not refresh tokens. Check client_id, and the app’s OAuth settings in the Kenar panel (${PANEL_URL}).`,
  invalid_request:
    'Divar could not read one of the values. Check client_id, client_secret, refresh_token and redirect_uri: was each pasted whole?',
  invalid_scope: `The consent no longer covers what the app asks for. ${CONSENT}`,
};

const EXCHANGE_BY_CODE: Readonly<Record<string, string>> = {
  ...BY_CODE,
  invalid_grant: `The code of the consent is not valid, or not for this client_id and redirect_uri. ${AGAIN}`,
  token_inactive: `The code of the consent is no longer valid. ${AGAIN}`,
  unauthorized_client: `This app may not ask for a consent. Check client_id, and the app’s OAuth settings in the Kenar panel (${PANEL_URL}).`,
  invalid_request:
    'Divar could not read one of the values. Check client_id, client_secret and redirect_uri: was each pasted whole?',
};

/**
 * What to do about a refresh that is refused; `null` when nothing can be said. The reason is free text, so it is only
 * searched for names.
 */
export function hintForRefresh(body: string): string | null {
  const { code, reason } = oauthErrorIn(body);
  if (code === 'invalid_grant') {
    if (/redirect/i.test(reason)) return REDIRECT_URI;
    if (/client id\b|another client/i.test(reason)) return OTHER_CLIENT;
    if (/\bcode\b|access[ _]token/i.test(reason)) {
      return 'access_token does not belong to refresh_token. Leave access_token empty, or give the one that came with it.';
    }
    if (/expired/i.test(reason)) return `refresh_token has expired. ${CONSENT}`;
    if (/\b(re-?)?used\b|revoked|inactive/i.test(reason)) {
      return `refresh_token was revoked, or was used up by another run. ${TWO_RUNS}`;
    }
  }
  return entry(REFRESH_BY_CODE, code);
}

/** The same about the exchange of a code. */
export function hintForExchange(body: string): string | null {
  const { code, reason } = oauthErrorIn(body);
  if (code === 'invalid_grant') {
    if (/redirect/i.test(reason)) return REDIRECT_URI;
    if (/client id\b|another client/i.test(reason)) return OTHER_CLIENT;
    if (/already been used|\breused\b/i.test(reason)) return `The code of the consent works once. ${AGAIN}`;
    if (/expired/i.test(reason)) return `The code of the consent lives a few minutes only. ${AGAIN}`;
  }
  return entry(EXCHANGE_BY_CODE, code);
}

function entry(table: Readonly<Record<string, string>>, code: string | null): string | null {
  return (code !== null && Object.hasOwn(table, code) && table[code]) || null;
}
