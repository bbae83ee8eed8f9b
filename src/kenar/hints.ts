import type { RecipientKind } from './recipient.ts';
import { isDailyQuota, type Step } from './retry.ts';

/** What is requested: a step, and for a message the kind of its recipient. */
export type Operation =
  | { readonly step: Exclude<Step, 'message'> }
  | { readonly step: 'message'; readonly to: RecipientKind };

/**
 * What to do about an answer that says no, by status. Permissions and scopes are those of Divar's OpenAPI
 * document; 412 is in its documentation of chats (`docs/chat`).
 *
 * @returns `null` when nothing can be said
 */
export function hintFor(operation: Operation, status: number, body: string): string | null {
  if (status >= 300 && status < 400) {
    return 'Redirects are not followed, so that no credential leaves its host. Check api_url, upload_url and oauth_url, and the proxy.';
  }
  const refresh = operation.step === 'refresh' ? hintForRefresh(body) : null;
  if (refresh !== null && status >= 400 && status < 500) return refresh;
  switch (status) {
    case 400:
      return operation.step === 'message'
        ? 'The API did not accept this message. If it carries a media token that was given, the token may be too old.'
        : operation.step === 'refresh'
          ? 'Check refresh_token (it lives 30 days, and works once), redirect_uri and client_id. If the token is used up, ask the user for consent again.'
          : null;
    case 401:
      return UNAUTHENTICATED[keyOf(operation)];
    case 403:
      return FORBIDDEN[keyOf(operation)];
    case 404:
      return operation.step === 'message'
        ? operation.to === 'user'
          ? 'There is no such user for this app. Check user_id.'
          : 'There is no such conversation. Check conversation_id, and whether conversation_type is right (bot or post).'
        : 'There is nothing at this address. Check the base URLs; the API may have changed.';
    case 412:
      return 'This recipient can’t be written to: it blocked the app or is blacklisted. Remove it from the recipients.';
    case 413:
      return 'The upload is larger than Divar accepts, whatever limits says. Make the file smaller.';
    case 407:
      return 'The proxy asks for a login. Put user and password into HTTPS_PROXY, or the host into NO_PROXY.';
    case 429:
      return isDailyQuota(body)
        ? 'The daily quota of the app is used up. Run it again tomorrow.'
        : 'The app’s rate limit is used up. Send less at a time, or try later.';
    default:
      return null;
  }
}

type Key = Exclude<Step, 'message'> | RecipientKind;

function keyOf(operation: Operation): Key {
  return operation.step === 'message' ? operation.to : operation.step;
}

const KEY_UNKNOWN = 'Divar does not know this api_key. Check the secret: is it complete, and of this app?';
const KEY_OR_TOKEN =
  'Either api_key is unknown, or the access token has expired (it lives one hour) or was revoked. Give a fresh access_token, or refresh_token so that the step gets one itself.';

const UNAUTHENTICATED: Record<Key, string> = {
  upload_token: KEY_UNKNOWN,
  upload:
    'The upload token was refused twice. The upload host and the API host may not belong together: check upload_url and api_url.',
  refresh: 'Check client_id (the app’s slug) and client_secret.',
  bot: KEY_UNKNOWN,
  user: KEY_OR_TOKEN,
  post: KEY_OR_TOKEN,
};

const FORBIDDEN: Record<Key, string> = {
  upload_token: 'The api_key lacks the permission CHAT_UPLOAD_MEDIA. Ask for it in the Kenar panel.',
  upload: 'The upload token was refused twice. The api_key may lack the permission CHAT_UPLOAD_MEDIA.',
  refresh: 'The app is not allowed to refresh this token. Check client_id and refresh_token.',
  bot: 'The api_key lacks the permission CHAT_BOT_SEND_MESSAGE, or the chat is not one of this app’s bot. A test app can only write in chats of test posts.',
  user: 'The api_key lacks the permission CHAT_BOT_SEND_MESSAGE, or the access token lacks the scope CHAT_BOT_USER_MESSAGE_SEND.',
  post: 'The api_key lacks the permission CHAT_SEND_MESSAGE_OAUTH, or the access token lacks a scope: CONVERSATION_SEND_MESSAGE.{conversation_id}, CHAT_POST_CONVERSATIONS_MESSAGE_SEND.{post_token} or CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND. A test app can only write in chats of test posts.',
};

const CONSENT =
  'Ask the user for consent again (a refresh token lives 30 days, and works once: its successor must be kept) and give the new refresh token.';

/** What to do about a refresh that is refused, by OAuth's error codes (RFC 6749, section 5.2). */
const BY_OAUTH_CODE: Readonly<Record<string, string>> = {
  invalid_grant: `refresh_token has expired, was revoked, or was used up by another run; or redirect_uri is not the one of the consent. If two runs came at once, run this one again: it may find the newer token. If not: ${CONSENT}`,
  token_inactive: `refresh_token has expired, was revoked, or was used up by another run. If two runs came at once, run this one again: it may find the newer token. If not: ${CONSENT}`,
  invalid_client:
    'client_id (the app’s slug) or client_secret is wrong. Check both, and that they are of one app.',
  unauthorized_client:
    'This app may not refresh tokens. Check client_id, and the app’s OAuth settings in the Kenar panel.',
  invalid_request:
    'Divar could not read one of the values. Check client_id, client_secret, refresh_token and redirect_uri: was each pasted whole?',
  invalid_scope: `The consent no longer covers what the app asks for. ${CONSENT}`,
};

/** What Ory Hydra says with every `invalid_grant`. It names all causes, so only the text after it is a clue. */
const HYDRA_BOILERPLATE = /^.*was issued to another client\./s;

/** Which value of a refresh is likely wrong. `error_description` is free text, so it is only searched for names. */
function hintForRefresh(body: string): string | null {
  const { code, text } = oauthErrorIn(body);
  if (code === 'invalid_grant' && /redirect/i.test(text)) {
    return 'redirect_uri is not the one that the consent was given with. Give exactly the same, including a slash at its end.';
  }
  if (code === 'invalid_grant' && /\bcode\b|access[ _]token/i.test(text)) {
    return 'access_token does not belong to refresh_token. Leave access_token empty, or give the one that came with it.';
  }
  return (code !== null && Object.hasOwn(BY_OAUTH_CODE, code) && BY_OAUTH_CODE[code]) || null;
}

/** OAuth's error shape (`error`, `error_description`), or Google's with the code at the beginning of its message. */
function oauthErrorIn(body: string): { code: string | null; text: string } {
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
  return { code: code ?? null, text: texts.join(' ').replace(HYDRA_BOILERPLATE, '') };
}
