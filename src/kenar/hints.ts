import { PANEL_URL } from './endpoints.ts';
import { hintForExchange, hintForRefresh } from './oauth-hints.ts';
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
  const oauth = status >= 400 && status < 500 ? hintForOauth(operation, body) : null;
  if (oauth !== null) return oauth;
  switch (status) {
    case 400:
      return BAD_REQUEST[operation.step] ?? null;
    case 401:
      return UNAUTHENTICATED[targetOf(operation)];
    case 403:
      return hintForForbidden(targetOf(operation), body);
    case 404:
      return operation.step === 'message'
        ? operation.to === 'user'
          ? 'There is no such user for this app. Check user_id.'
          : 'There is no such conversation. Check conversation_id, and whether conversation_type is right (bot or post).'
        : 'There is nothing at this address. Check the base URLs; the API may have changed.';
    case 412:
      return operation.step === 'message' && operation.to === 'post'
        ? 'One side of this chat can’t write to the other. The recipient blocked the sender or is blacklisted; or the sender, who is the user that gave the access token, is blacklisted. Look into the chat as that user, or remove it from the recipients.'
        : 'This recipient can’t be written to: it blocked the app or is blacklisted. Remove it from the recipients.';
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

function hintForOauth({ step }: Operation, body: string): string | null {
  if (step === 'refresh') return hintForRefresh(body);
  return step === 'exchange' ? hintForExchange(body) : null;
}

const BAD_REQUEST: Partial<Record<Step, string>> = {
  message:
    'The API did not accept this message. If it carries a media token that was given, the token may be too old.',
  refresh:
    'Check refresh_token (it lives 30 days, and works once), redirect_uri and client_id. If the token is used up, ask the user for consent again.',
  exchange: 'Check client_id and redirect_uri, and run authorize again: a code works once.',
};

/** What permissions depend on: the step, or the kind of a message's recipient. */
type Target = Exclude<Step, 'message'> | RecipientKind;

function targetOf(operation: Operation): Target {
  return operation.step === 'message' ? operation.to : operation.step;
}

const KEY_UNKNOWN = `Divar does not know this api_key. Check the secret: is it complete, of this app, and not revoked since? Keys are in the Kenar panel (${PANEL_URL}).`;
const KEY_OR_TOKEN =
  'Either api_key is unknown, or the access token has expired (it lives one hour) or was revoked. Give a fresh access_token, or refresh_token so that the step gets one itself.';

const UNAUTHENTICATED: Record<Target, string> = {
  upload_token: KEY_UNKNOWN,
  upload:
    'The upload token was refused twice. The upload host and the API host may not belong together: check upload_url and api_url.',
  refresh: 'Check client_id (the app’s slug) and client_secret.',
  exchange: 'Check client_id (the app’s slug) and client_secret.',
  token_owner: KEY_OR_TOKEN,
  bot: KEY_UNKNOWN,
  user: KEY_OR_TOKEN,
  post: KEY_OR_TOKEN,
};

const TEST_APP = 'A test app can only write in chats of test posts.';

/** What a request needs of the key and of the access token. Where both do, the answer's text may tell which lacks it. */
const NEEDED: Partial<Record<Target, { key: string; token?: string; more?: string }>> = {
  upload_token: { key: 'CHAT_UPLOAD_MEDIA' },
  token_owner: { key: 'USER_RETRIEVE', token: 'the scope USER_ID' },
  bot: {
    key: 'CHAT_BOT_SEND_MESSAGE',
    more: `Or the chat is not one of this app’s bot. ${TEST_APP}`,
  },
  user: { key: 'CHAT_BOT_SEND_MESSAGE', token: 'the scope CHAT_BOT_USER_MESSAGE_SEND' },
  post: {
    key: 'CHAT_SEND_MESSAGE_OAUTH',
    token:
      'a scope: CONVERSATION_SEND_MESSAGE.{conversation_id}, CHAT_POST_CONVERSATIONS_MESSAGE_SEND.{post_token} or CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND',
    more: TEST_APP,
  },
};

function hintForForbidden(target: Target, body: string): string | null {
  if (
    (target === 'user' || target === 'post') &&
    /\b(another|other|different) user\b|کاربر دیگر/i.test(body)
  ) {
    return target === 'user'
      ? 'The access token speaks for another user. A user can be written to only with the access token that this user gave: check user_id, or ask this user for consent.'
      : 'The access token speaks for another user, who takes no part in this chat. Check conversation_id, or ask a user of this chat for consent.';
  }
  switch (target) {
    case 'upload':
      return `The upload token was refused twice. The api_key may lack the permission CHAT_UPLOAD_MEDIA. ${GRANTED}`;
    case 'refresh':
      return 'The app is not allowed to refresh this token. Check client_id and refresh_token.';
    case 'exchange':
      return 'The app is not allowed to exchange this code. Check client_id.';
  }
  const needed = NEEDED[target];
  if (needed === undefined) return null;
  const { token, more = '' } = needed;
  const ofKey = `the api_key lacks the permission ${needed.key}`;
  const ofToken = `the access token lacks ${token}`;
  const isAboutToken = token !== undefined && /access token|\bscope/i.test(body);
  const isAboutKey = token === undefined || /\bapi[ _-]?key\b/i.test(body);
  const what = isAboutKey === isAboutToken ? `${ofKey}, or ${ofToken}` : isAboutToken ? ofToken : ofKey;
  const consent = what === ofKey ? '' : ' A scope also needs the user’s consent.';
  return `${what[0]?.toUpperCase()}${what.slice(1)}. ${GRANTED}${consent} ${more}`.trim();
}

const GRANTED = `Permissions of a key and scopes of an app are granted in the Kenar panel (${PANEL_URL}), some by a ticket there.`;
