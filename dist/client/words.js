/** The API's terms in Persian. */

import { digits, size, visibleName } from './format.js';

/** @import { ChatMessage, MediaOfMessage } from '../../state/records.ts' */
/** @import { IconName } from './icons.js' */

/** @type {Record<string, { title: string, icon: IconName }>} */
const KINDS = {
  bot: { title: 'چت‌بات', icon: 'bot' },
  user: { title: 'کاربر چت‌بات', icon: 'user' },
  post: { title: 'چت آگهی', icon: 'post' },
};

/**
 * The parts of `bot:ID`.
 * @param {string} recipient
 */
export function recipientOf(recipient) {
  const colon = recipient.indexOf(':');
  const kind = KINDS[recipient.slice(0, colon)] ?? { title: 'چت', icon: /** @type {IconName} */ ('user') };
  return { ...kind, id: visibleName(recipient.slice(colon + 1)) };
}

/** @type {Record<string, string>} */
const MEDIA = { image: 'تصویر', video: 'ویدیو', voice: 'پیام صوتی', file: 'فایل' };

/** @param {string | undefined} mediaType */
export const mediaTitle = (mediaType) => MEDIA[mediaType ?? ''] ?? 'رسانه';

/** @type {Record<string, string>} */
export const STEPS = {
  any: 'همهٔ درخواست‌ها',
  upload_token: 'توکن آپلود',
  upload: 'آپلود',
  message: 'ارسال پیام',
  refresh: 'تازه‌سازی توکن',
  other: 'درخواست ناشناخته',
};

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
export const messageCount = (count) => `${digits(count)} پیام`;
