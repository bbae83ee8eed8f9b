/** One message as a bubble. */

import { el, fill } from './dom.js';
import { time, visibleName } from './format.js';
import { buttonGrids } from './grid.js';
import { icon } from './icons.js';
import { TEXTS } from './language.js';
import { voicePlayer } from './voice.js';
import { mediaTitle, sizeOf } from './words.js';

/** @import { ChatMessage, MediaOfMessage } from '../../state/records.ts' */

/** @param {ChatMessage} message */
export function bubble(message) {
  const stamp = el('time', { datetime: new Date(message.at).toISOString() }, time(message.at));
  const kind = message.text === null ? (message.media?.media_type ?? 'unknown') : 'text';
  const body = el('div', { class: `bubble bubble-${kind}` });
  if (message.text !== null) body.append(textOf(message.text));
  else if (message.media === null) body.append(unknownMedia(message.media_token ?? ''));
  else
    body.append(
      ...mediaOf(message.media, `/_sandbox/media/${encodeURIComponent(message.media_token ?? '')}`),
    );
  (body.querySelector('.caption') ?? body).append(stamp);
  const side = message.sender === 'HUMAN' ? 'message message-user' : 'message';
  return el('li', { class: side, 'data-id': message.id }, body, ...buttonGrids(message));
}

/** Each line has its own direction, as in any messenger; only https links become links. */
function textOf(/** @type {string} */ text) {
  const paragraph = el('p', { class: 'text', dir: 'auto' });
  for (const piece of text.split(/(https:\/\/[^\s<>"'«»()]+[^\s<>"'«»().,:;!?،؛؟])/)) {
    const link = piece.startsWith('https://') && URL.canParse(piece);
    paragraph.append(
      link
        ? el('a', { href: piece, target: '_blank', rel: 'noopener noreferrer', dir: 'ltr' }, piece)
        : piece,
    );
  }
  return paragraph;
}

/**
 * @param {MediaOfMessage} media
 * @param {string} source
 * @returns {Node[]}
 */
function mediaOf(media, source) {
  const name = visibleName(media.file_name);
  switch (media.media_type) {
    case 'image': {
      const image = el('img', { src: source, alt: name, decoding: 'async' });
      onBroken(image, source, media);
      const label = TEXTS.openImage(name);
      return [
        el('a', { class: 'frame', href: source, target: '_blank', 'aria-label': label }, image),
        caption(media),
      ];
    }
    case 'video': {
      const label = `${mediaTitle('video')}: ${name}`;
      const video = el('video', { src: source, preload: 'metadata', 'aria-label': label });
      onBroken(video, source, media);
      return [el('div', { class: 'frame' }, video, starterOf(video, name)), caption(media)];
    }
    case 'voice': {
      const { element, audio } = voicePlayer(source, name);
      onBroken(audio, source, media, element);
      return [element, caption(media)];
    }
    default:
      return [fileCard(media, source)];
  }
}

/**
 * The first frame with a play button, as on a phone; the browser's own controls once it plays.
 * @param {HTMLVideoElement} video
 * @param {string} name
 */
function starterOf(video, name) {
  const button = el(
    'button',
    { type: 'button', class: 'play', 'aria-label': TEXTS.play(name) },
    icon('play'),
  );
  button.addEventListener('click', () => {
    button.remove();
    video.controls = true;
    video.focus();
    video.play().catch(() => {});
  });
  return button;
}

/** @param {MediaOfMessage} media */
function caption(media) {
  return el('p', { class: 'caption' }, nameOf(media), el('span', { class: 'size' }, sizeOf(media)));
}

/** @param {MediaOfMessage} media */
function nameOf(media) {
  return el('bdi', { class: 'name', dir: 'auto' }, visibleName(media.file_name));
}

/**
 * @param {MediaOfMessage} media
 * @param {string} source
 * @param {string} [why]
 */
function fileCard(media, source, why) {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(media.file_name)?.[1]?.toLowerCase() ?? '';
  return el(
    'a',
    { class: 'file', href: source, download: true },
    el('span', { class: 'hidden' }, TEXTS.download),
    el('span', { class: `sheet sheet-${extension}`, 'aria-hidden': true }, extension.toUpperCase()),
    el('span', { class: 'about' }, nameOf(media), el('span', { class: 'size' }, why ?? sizeOf(media))),
    icon('download'),
  );
}

/**
 * Shows a file's card instead, when the browser can't show the media or the sandbox no longer keeps its bytes.
 * @param {HTMLElement} element
 * @param {string} source
 * @param {MediaOfMessage} media
 * @param {Element} [whole] The element to replace; by default the frame around `element`.
 */
function onBroken(element, source, media, whole) {
  element.addEventListener('error', () => {
    const replaced = whole ?? element.parentElement;
    replaced?.nextElementSibling?.remove();
    replaced?.replaceWith(fileCard(media, source, `${TEXTS.notShown} · ${sizeOf(media)}`));
  });
}

function unknownMedia(/** @type {string} */ token) {
  const note = el('p', { class: 'caption' });
  fill(note, icon('broken'), TEXTS.unknownMedia, el('code', { dir: 'ltr' }, visibleName(token)));
  return note;
}
