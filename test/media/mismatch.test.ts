import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/media/catalog.ts';
import { type Content, type ContentKind, known, unsupported } from '../../src/media/content.ts';
import { matchContent } from '../../src/media/content-match.ts';
import { mismatch, unsupportedExtension } from '../../src/media/mismatch.ts';
import { nameParts } from '../../src/media/name.ts';

const ALLOWED =
  'Allowed: image: .png, .jpg, .jpeg; file: .pdf, .doc, .docx, .xls, .xlsx, .ppt, .pptx; voice: .m4a, .3gp; video: .mp4.';
const AGAIN = 'Create it again: the step that writes it may have failed, or the disk was full.';
const gif = unsupported('a GIF image', { other: 'Do the other.', undeclared: 'Do this.', MP4: 'Film it.' });

describe('the message about an extension that is not accepted', () => {
  test.each<[string, Content | null, string]>([
    [
      'a.bin',
      null,
      `Divar's chat does not accept the extension ".bin". ${ALLOWED} Rename or convert the file.`,
    ],
    [
      '.pdf',
      null,
      `".pdf" is only an extension, without a name before it. ${ALLOWED} Rename or convert the file.`,
    ],
    [
      'report',
      null,
      `"report" has no extension, which Divar's chat needs. ${ALLOWED} Rename or convert the file.`,
    ],
    [
      'report.',
      null,
      `"report." has no extension, which Divar's chat needs. ${ALLOWED} Rename or convert the file.`,
    ],
    [
      'photo.JFIF',
      known('JPEG'),
      `Divar's chat does not accept the extension ".JFIF". The content is a JPEG image. ${ALLOWED} Rename it to "photo.jpg": it is then sent as an image.`,
    ],
    [
      'a.gif',
      gif,
      `Divar's chat does not accept the extension ".gif". The content is a GIF image. ${ALLOWED} Do this.`,
    ],
    [
      'a.x',
      unsupported('data'),
      `Divar's chat does not accept the extension ".x". The content is data. ${ALLOWED} Export or convert it to one of the allowed formats.`,
    ],
  ])('%s', (name, content, message) => {
    expect(unsupportedExtension(name, content)).toEqual({
      code: 'unsupported_extension',
      severity: 'error',
      message,
    });
  });

  test.each<[ContentKind & Parameters<typeof known>[0], string]>([
    ['PNG', 'Rename it to "a.png": it is then sent as an image.'],
    ['PDF', 'Rename it to "a.pdf": it is then sent as a file.'],
    ['3GP audio', 'Rename it to "a.3gp": it is then sent as a voice message.'],
    ['M4A or 3GP audio', 'Rename it to "a.m4a": it is then sent as a voice message.'],
    ['MP4 or 3GP video', 'Rename it to "a.mp4": it is then sent as a video.'],
    ['3GP video', 'Convert it to MP4: `ffmpeg -i in.3gp -pix_fmt yuv420p out.mp4`.'],
    ['neither audio nor video', 'Export it again, with its audio or video.'],
    ['MP4 without index', AGAIN],
    ['truncated Office', AGAIN],
    ['protected Office', 'Give it the extension of its format (.docx, .xlsx or .pptx).'],
  ])('says of %s: %s', (kind, remedy) => {
    const { message } = unsupportedExtension('a.bin', known(kind));
    expect(message.slice(message.indexOf(ALLOWED) + ALLOWED.length + 1)).toBe(remedy);
  });
  test('leads to the format that the extension stands for, where the content is of several', () => {
    const { message } = unsupportedExtension('memo.3gpp', known('M4A or 3GP audio'));
    expect(message).toContain('Rename it to "memo.3gp": it is then sent as a voice message.');
  });
});

/** The problem of a content under a name. */
function problemOf(name: string, content: Content) {
  const { format } = nameParts(name);
  const match = matchContent(format as Format, content.kind);
  return match && mismatch(name, format as Format, content, match);
}

describe('the message about a content under another name', () => {
  test.each<[string, Content, code: string, severity: string, message: string]>([
    [
      'a.png',
      known('JPEG'),
      'content_mismatch',
      'warning',
      'The name says PNG, but the content is a JPEG image. Divar accepts both, but may handle the file by its name. Rename it to "a.jpg": it is then sent as an image.',
    ],
    [
      'a.png',
      known('PDF'),
      'content_mismatch',
      'error',
      'The name says PNG, but the content is a PDF document. Allowed under this name: PNG. Rename it to "a.pdf": it is then sent as a file.',
    ],
    [
      'a.mp4',
      gif,
      'content_mismatch',
      'error',
      'The name says MP4, but the content is a GIF image. Allowed under this name: MP4. Film it.',
    ],
    [
      'a.png',
      gif,
      'content_mismatch',
      'error',
      'The name says PNG, but the content is a GIF image. Allowed under this name: PNG. Do the other.',
    ],
    [
      'a.xls',
      known('protected Office'),
      'encrypted',
      'warning',
      'This is an encrypted Office file. The recipient may need a password to open it. To send it without a password, save it without one.',
    ],
    [
      'a.m4a',
      known('MP4 video'),
      'video_in_voice',
      'error',
      'The name says voice message, but the content is an MP4 video. A voice message (.m4a, .3gp) is audio only. Rename it to "a.mp4": it is then sent as a video. Its audio alone is a voice message: `ffmpeg -i in.mp4 -vn -b:a 64k out.m4a`.',
    ],
    [
      'a.3gp',
      known('3GP video', { advice: 'Make it a plain MP4.' }),
      'video_in_voice',
      'warning',
      'The name says voice message, but the content is a 3GP video. A voice message is audio: Divar may refuse this one, or play its audio only. Make it a plain MP4. Its audio alone is a voice message: `ffmpeg -i in.3gp -vn -b:a 64k out.m4a`.',
    ],
    [
      'a.mp4',
      known('M4A audio'),
      'no_video',
      'warning',
      'The name says video, but the content is an M4A recording. A video (.mp4) has a picture: Divar may refuse this one. Rename it to "a.m4a": it is then sent as a voice message.',
    ],
    [
      'a.mp4',
      known('neither audio nor video'),
      'no_video',
      'warning',
      'The name says video, but the content is an MP4 file with neither audio nor picture. A video (.mp4) has a picture: Divar may refuse this one. Export the video again.',
    ],
    [
      'a.m4a',
      known('neither audio nor video'),
      'content_mismatch',
      'error',
      'The name says M4A, but the content is an MP4 file with neither audio nor picture. Allowed under this name: M4A. Export it again, with its audio or video.',
    ],
    [
      'a.mp4',
      known('3GP video'),
      'content_mismatch',
      'warning',
      'The name says MP4, but the content is a 3GP video. Divar accepts both, but may handle the file by its name. Convert it to MP4: `ffmpeg -i in.3gp -pix_fmt yuv420p out.mp4`.',
    ],
  ])('%s: %o', (name, content, code, severity, message) => {
    expect(problemOf(name, content)).toEqual({ code, severity, message });
  });
});
