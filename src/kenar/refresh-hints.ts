const CONSENT =
  'Operation the user for consent again (a refresh token lives 30 days, and works once: its successor must be kept) and give the new refresh token.';

/** What to do about a refresh that is refused, by OAuth's error codes (RFC 6749, section 5.2). */
const BY_CODE: Readonly<Record<string, string>> = {
  invalid_grant: `refresh_token has expired, was revoked, or was used up by another run; or redirect_uri is not the one of the consent. If two runs came at once, run this one again: it may find the newer token. If not: ${CONSENT}`,
  invalid_client:
    'client_id (the app’s slug) or client_secret is wrong. Check both, and that they are of one app.',
  unauthorized_client:
    'This app may not refresh tokens. Check client_id, and the app’s OAuth settings in the Kenar panel.',
  invalid_request:
    'Divar could not read one of the values. Check client_id, client_secret, refresh_token and redirect_uri: was each pasted whole?',
  invalid_scope: `The consent no longer covers what the app asks for. ${CONSENT}`,
};

/**
 * Which of the values is likely wrong. `error_description` is free text, so it is only searched for names.
 *
 * @returns `null` when the answer does not say
 */
export function hintForRefresh(body: string): string | null {
  const { code, text } = errorIn(body);
  if (code === 'invalid_grant' && /redirect/i.test(text)) {
    return 'redirect_uri is not the one that the consent was given with. Give the same, to the letter, a slash at its end included.';
  }
  if (code === 'invalid_grant' && /\bcode\b|access[ _]token/i.test(text)) {
    return 'access_token does not belong to refresh_token. Leave access_token empty, or give the one that came with it.';
  }
  return (code !== null && Object.hasOwn(BY_CODE, code) && BY_CODE[code]) || null;
}

/** OAuth's shape (`error`, `error_description`), or Google's with the code at the beginning of its message. */
function errorIn(body: string): { code: string | null; text: string } {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { code: null, text: '' };
  }
  if (typeof json !== 'object' || json === null) return { code: null, text: '' };
  const { error, error_description, message } = json as Record<string, unknown>;
  const texts = [error_description, message].filter((text) => typeof text === 'string');
  const code = typeof error === 'string' ? error : /^(\w+):/.exec(texts.join(' '))?.[1];
  return { code: code ?? null, text: texts.join(' ') };
}
