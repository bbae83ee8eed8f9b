import { adviceFor, audioOf, toMp4, WRITE_AGAIN } from './advice.ts';
import { FORMATS, type Format, likelyFormat, MEDIA_TYPES, type MediaType } from './catalog.ts';
import { type Content, formatOf } from './content.ts';
import type { ContentMatch } from './content-match.ts';
import { nameParts, renamed } from './name.ts';
import { type Problem, problem, type Severity } from './problem.ts';
import { encrypted } from './problem-texts.ts';

/*
 * The texts of problems between a file's name and its content: what was found, what is allowed, what to do next.
 */

/** `image: .png, .jpg, .jpeg; file: .pdf, …` */
const ALLOWED_EXTENSIONS = MEDIA_TYPES.map((mediaType) => {
  const entries = Object.values(FORMATS).filter((entry) => entry.mediaType === mediaType);
  return `${mediaType}: ${entries.flatMap((entry) => entry.extensions.map((extension) => `.${extension}`)).join(', ')}`;
}).join('; ');

/** @param content - `null` when it could not be read. */
export function unsupportedExtension(name: string, content: Content | null): Problem {
  const { extension } = nameParts(name);
  const found =
    extension !== ''
      ? `Divar's chat does not accept the extension ".${extension}".`
      : name.startsWith('.')
        ? `"${name}" is only an extension, without a name before it.`
        : `"${name}" has no extension, which Divar's chat needs.`;
  return problem(
    'unsupported_extension',
    'error',
    found,
    content === null ? null : `The content is ${content.label}.`,
    `Allowed: ${ALLOWED_EXTENSIONS}.`,
    content === null ? 'Rename or convert the file.' : remedy(name, content),
  );
}

/** The message for a cell of the match table that is not fine. */
export function mismatch(
  name: string,
  declaredFormat: Format,
  content: Content,
  match: Exclude<ContentMatch, null>,
): Problem {
  switch (match.code) {
    case 'encrypted':
      return encrypted(content.label, 'possible');
    case 'video_in_voice':
      return videoInVoice(name, content, match.severity);
    case 'no_video':
      return withoutVideo(name, content, match.severity);
    default:
      return problem(
        match.code,
        match.severity,
        `The name says ${declaredFormat}, but the content is ${content.label}.`,
        match.severity === 'warning'
          ? 'Divar accepts both, but may handle the file by its name.'
          : `Allowed under this name: ${declaredFormat}.`,
        remedy(name, content),
      );
  }
}

function videoInVoice(name: string, content: Content, severity: Severity): Problem {
  return problem(
    'video_in_voice',
    severity,
    `The name says voice message, but the content is ${content.label}.`,
    severity === 'warning'
      ? 'A voice message is audio: Divar may refuse this one, or play its audio only.'
      : 'A voice message (.m4a, .3gp) is audio only.',
    `${remedy(name, content)} Its audio alone is a voice message: ${audioOf(extensionOf(content))}.`,
  );
}

function withoutVideo(name: string, content: Content, severity: Severity): Problem {
  return problem(
    'no_video',
    severity,
    `The name says video, but the content is ${content.label}.`,
    'A video (.mp4) has a picture: Divar may refuse this one.',
    content.kind === 'neither audio nor video' ? 'Export the video again.' : remedy(name, content),
  );
}

function extensionOf(content: Content): string {
  return FORMATS[formatOf(content, null) ?? 'MP4'].extensions[0];
}

const SENT_AS = {
  image: 'an image',
  file: 'a file',
  voice: 'a voice message',
  video: 'a video',
} as const satisfies Record<MediaType, string>;

/** What to do with a content under a wrong name. A name that is suggested is accepted without another suggestion. */
function remedy(name: string, content: Content): string {
  const { extension, format: declaredFormat } = nameParts(name);
  switch (content.kind) {
    case '3GP video':
      // Under .3gp it would be a voice message.
      return adviceFor(content.advice ?? toMp4('3gp'), declaredFormat);
    case 'neither audio nor video':
      return 'Export it again, with its audio or video.';
    case 'MP4 without index':
    case 'truncated Office':
      return WRITE_AGAIN;
    case 'protected Office':
      return 'Give it the extension of its format (.docx, .xlsx or .pptx).';
  }
  const format = formatOf(content, likelyFormat(extension));
  if (format === null) {
    return content.advice === null
      ? 'Export or convert it to one of the allowed formats.'
      : adviceFor(content.advice, declaredFormat);
  }
  const { extensions, mediaType } = FORMATS[format];
  return `Rename it to "${renamed(name, extensions[0])}": it is then sent as ${SENT_AS[mediaType]}.`;
}
