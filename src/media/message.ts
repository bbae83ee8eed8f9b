import { FORMATS, type Format, likelyFormat, MEDIA_TYPES, type MediaType } from './catalog.ts';
import { type Content, formatOf } from './content.ts';
import type { Limit } from './limits.ts';
import { nameParts, renamed } from './name.ts';
import type { Problem, ProblemCode, Severity } from './problem.ts';
import type { Verdict } from './verdict.ts';

/*
 * What a user reads: found, allowed, what to do. One function a kind of problem.
 */

/** `image: .png, .jpg, .jpeg; file: .pdf, …` */
const ALLOWED_EXTENSIONS = MEDIA_TYPES.map((mediaType) => {
  const entries = Object.values(FORMATS).filter((entry) => entry.mediaType === mediaType);
  return `${mediaType}: ${entries.flatMap((entry) => entry.extensions.map((extension) => `.${extension}`)).join(', ')}`;
}).join('; ');

export function problem(code: ProblemCode, severity: Severity, ...sentences: (string | null)[]): Problem {
  return { code, severity, message: sentences.filter((sentence) => sentence !== null).join(' ') };
}

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

/** The message for a cell of the verdict table that is not fine. */
export function verdictMessage(
  name: string,
  promised: Format,
  content: Content,
  { code, severity }: Exclude<Verdict, null>,
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
            'Voice messages (.m4a, .3gp) hold sound only.',
            `To send it as a video, name it "${renamed(name, 'mp4')}"; to send the sound, export that alone as M4A.`,
          )
        : problem(
            code,
            severity,
            'This 3GP file holds a video, and .3gp is sent as a voice message.',
            'Voice messages hold sound; Divar may refuse it or play the sound only.',
            'To send it as a video, convert it to MP4.',
          );
    case 'no_video':
      return problem(
        code,
        severity,
        `The name says video, but the content is ${content.label}${content.kind === 'neither sound nor film' ? '' : ', with no picture'}.`,
        'Videos (.mp4) hold a picture; Divar may refuse it.',
        content.kind === 'neither sound nor film'
          ? 'Export the video again.'
          : `To send it as a voice message, name it "${renamed(name, 'm4a')}".`,
      );
    default:
      return problem(
        code,
        severity,
        `The name says ${promised}, but the content is ${content.label}.`,
        severity === 'warning'
          ? 'Divar accepts both, but may go by the name.'
          : `Allowed under this name: ${promised}.`,
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
  if (format !== null && content.kind !== 'neither sound nor film') {
    const { extensions, mediaType } = FORMATS[format];
    return `Rename it to "${renamed(name, extensions[0])}": it is sent as ${SENT_AS[mediaType]} then.`;
  }
  if (content.kind === 'protected Office')
    return 'Give it the extension of its kind (.docx, .xlsx or .pptx).';
  return content.advice ?? 'Export or convert it to one of the allowed formats.';
}

export function encrypted(label: string): Problem {
  return problem(
    'encrypted',
    'warning',
    `This is ${label.includes('protected') ? label : `${label} behind a password`}.`,
    'It is sent as it is: whoever gets it needs the password to open it.',
    'Save it without a password if that is not meant.',
  );
}

export function truncated(cutOff: string): Problem {
  return problem(
    'truncated',
    'warning',
    `The end of the file seems to be missing: ${cutOff}.`,
    'It is sent as it is, and may not open.',
    'See that the step which writes it ends before this one, and that the disk was not full.',
  );
}

export function empty(): Problem {
  return problem(
    'empty',
    'error',
    'The file is empty (0 bytes).',
    'Divar needs content.',
    'See that the step which writes it succeeded, or leave the file out.',
  );
}

/** `null` when the size, in bytes, is within the limit under either reading of its unit. */
export function sizeProblem(size: number, limit: Limit, of: string): Problem | null {
  if (size <= limit.certain) return null;
  if (size > limit.atMost) {
    return problem(
      'too_large',
      'error',
      `The file has ${bytes(size)}.`,
      `Allowed for ${of}: ${limit.text}, which is ${bytes(limit.atMost)} at most.`,
      'Make it smaller, or split it.',
    );
  }
  return problem(
    'size_ambiguous',
    'warning',
    `The file has ${bytes(size)}.`,
    `Allowed for ${of}: ${limit.text}, which is ${bytes(limit.certain)} or ${bytes(limit.atMost)}: Divar does not say which.`,
    `It is sent as it is; below ${bytes(limit.certain)} it would be safe.`,
  );
}

export function notAFile(what: string): Problem {
  return problem(
    'not_a_file',
    'error',
    `This is ${what}, not a file.`,
    'Only regular files are sent.',
    'Narrow the pattern, or exclude this path with a line that starts with "!".',
  );
}

export function outsideWorkspace(): Problem {
  return problem(
    'outside_workspace',
    'error',
    'The file lies outside the workspace, perhaps behind a symbolic link.',
    'Only what is inside the workspace is sent; nothing of it was read.',
    'Copy the file into the workspace; on the command line, --workspace can name a larger folder.',
  );
}

export function unreadable(why: string): Problem {
  return problem(
    'unreadable',
    'error',
    `The file can't be read: ${why}.`,
    'Every file is read and checked before it is sent.',
    'See that it exists and that this user may read it, or exclude it with a line that starts with "!".',
  );
}

export function changedWhileChecked(): Problem {
  return problem(
    'changed',
    'error',
    'The file was written to while it was checked.',
    'Only what was checked is sent.',
    'Let the step that writes it end first, then run this one again.',
  );
}

function bytes(count: number): string {
  return `${count.toLocaleString('en-US')} bytes`;
}
