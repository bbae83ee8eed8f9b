

import { digits, size, visibleName } from './format.js';


const KINDS = {
	bot: { title: 'چت ربات', icon: 'bot' },
	user: { title: 'کاربر ربات', icon: 'user' },
	post: { title: 'چت آگهی', icon: 'post' },
};

export function recipientOf(recipient) {
	const colon = recipient.indexOf(':');
	const kind = KINDS[recipient.slice(0, colon)] ?? { title: 'چت', icon:  ('user') };
	return { ...kind, id: visibleName(recipient.slice(colon + 1)) };
}

const MEDIA = { image: 'تصویر', video: 'ویدیو', voice: 'پیام صوتی', file: 'فایل' };

export const mediaTitle = (mediaType) => MEDIA[mediaType ?? ''] ?? 'رسانه';

export const STEPS = {
	any: 'همهٔ درخواست‌ها',
	upload_token: 'توکن آپلود',
	upload: 'آپلود',
	message: 'ارسال پیام',
	refresh: 'تازه‌سازی توکن',
	other: 'درخواست ناشناخته',
};

export function gist({ text, media }) {
	if (text !== null) return text.replace(/\s+/g, ' ').trim();
	if (media === null) return mediaTitle(undefined);
	return `${mediaTitle(media.media_type)}: ${visibleName(media.file_name)}`;
}

export const sizeOf = (media) => size(media.size);

export const messageCount = (count) => `${digits(count)} پیام`;
