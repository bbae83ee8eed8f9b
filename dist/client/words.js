/** The API's terms in the page's language. */

import { digits, size, visibleName } from './format.js';
import { TEXTS } from './language.js';

/** @import { ChatMessage, MediaOfMessage } from '../../state/records.ts' */
/** @import { IconName } from './icons.js' */

/** @type {Record<string, { title: string, icon: IconName }>} */
const KINDS = {
  bot: { title: TEXTS.kinds.bot, icon: 'bot' },
  user: { title: TEXTS.kinds.user, icon: 'user' },
  post: { title: TEXTS.kinds.post, icon: 'post' },
};

/**
 * The parts of `bot:ID`.
 * @param {string} recipient
 */
export function recipientOf(recipient) {
  const colon = recipient.indexOf(':');
  const kind = KINDS[recipient.slice(0, colon)] ?? {
    title: TEXTS.kinds.other,
    icon: /** @type {IconName} */ ('user'),
  };
  return { ...kind, id: visibleName(recipient.slice(colon + 1)) };
}

/** @type {Record<string, string>} */
const MEDIA = TEXTS.media;

/** @param {string | undefined} mediaType */
export const mediaTitle = (mediaType) => MEDIA[mediaType ?? ''] ?? TEXTS.media.unknown;

/** @type {Record<string, string>} */
export const STEPS = TEXTS.steps;

/**
 * A message in one line, for the list of chats and for screen readers.
 * @param {ChatMessage} message
 */
export function gist({ text, media }) {
  if (text !== null) return text.replace(/\s+/g, ' ').trim();
  if (media === null) return mediaTitle(undefined);
  return `${mediaTitle(media.media_type)}: ${visibleName(media.file_name)}`;
}

/** @param {MediaOfMessage} media */
export const sizeOf = (media) => size(media.size);

/** @param {number} count */
export const messageCount = (count) => TEXTS.messageCount(digits(count), count);
