import { FORMATS, type Format, likelyFormat, MEDIA_TYPES, type MediaType } from './catalog.ts';
import { type Content, formatOf } from './content.ts';
import type { ContentMatch } from './content-match.ts';
import { encrypted } from './message.ts';
import { nameParts, renamed } from './name.ts';
import { type Problem, problem } from './problem.ts';

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
      ? `The extension ".${extension}" is not one that Divar's chat accepts.`
      : name.startsWith('.')
        ? `"${name}" is only an extension: there is no name before it.`
        : `"${name}" has no extension, and Divar's chat goes by it.`;
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
  { code, severity }: Exclude<ContentMatch, null>,
): Problem {
  switch (code) {
    case 'encrypted':
      return encrypted(content.label);
    case 'video_in_voice':
      return severity === 'error'
        ? problem(
            code,
            severity,
            `The name says voice, but the content is ${content.label}, with a picture.`,
            'Voice messages (.m4a, .3gp) hold audio only.',
            `To send it as a video, name it "${renamed(name, 'mp4')}"; to send the audio, export that alone as M4A.`,
          )
        : problem(
            code,
            severity,
            'This 3GP file holds a video, and .3gp is sent as a voice message.',
            'Voice messages hold audio; Divar may refuse it or play the audio only.',
            'To send it as a video, convert it to MP4.',
          );
    case 'no_video':
      return problem(
        code,
        severity,
        `The name says video, but the content is ${content.label}${content.kind === 'neither audio nor video' ? '' : ', with no picture'}.`,
        'Videos (.mp4) hold a picture; Divar may refuse it.',
        content.kind === 'neither audio nor video'
          ? 'Export the video again.'
          : `To send it as a voice message, name it "${renamed(name, 'm4a')}".`,
      );
    default:
      return problem(
        code,
        severity,
        `The name says ${declaredFormat}, but the content is ${content.label}.`,
        severity === 'warning'
          ? 'Divar accepts both, but may go by the name.'
          : `Allowed under this name: ${declaredFormat}.`,
        remedy(name, content),
      );
  }
}

const SENT_AS = {
  image: 'an image',
  file: 'a file',
  voice: 'a voice message',
  video: 'a video',
} as const satisfies Record<MediaType, string>;

/** What to do with a content under a wrong name. */
function remedy(name: string, content: Content): string {
  const format = formatOf(content, likelyFormat(nameParts(name).extension));
  if (format !== null && content.kind !== 'neither audio nor video') {
    const { extensions, mediaType } = FORMATS[format];
    return `Rename it to "${renamed(name, extensions[0])}": it is sent as ${SENT_AS[mediaType]} then.`;
  }
  if (content.kind === 'protected Office')
    return 'Give it the extension of its kind (.docx, .xlsx or .pptx).';
  return content.advice ?? 'Export or convert it to one of the allowed formats.';
}
