import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS, type Format } from '../../src/media/catalog.ts';
import type { ContentKind } from '../../src/media/content.ts';
import { matchContent } from '../../src/media/content-match.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';
import { mismatch, unsupportedExtension } from '../../src/media/mismatch.ts';
import { encrypted, sizeProblem } from '../../src/media/problem-texts.ts';
import { AUDIO, ftyp, MDAT, moov, VIDEO } from './build-mp4.ts';
import { ole, stream } from './build-ole.ts';
import { zip } from './build-zip.ts';
import { checkResult, detectContent, extensionOf } from './check-result.ts';
import { CONTENTS } from './contents.ts';
import { SPECIAL_FILES, UNSUPPORTED_FILES } from './fixtures.ts';

const KINDS = Object.keys(CONTENTS) as ContentKind[];

/** The message about a content under a name, `null` when the two agree. */
async function messageOf(name: string, bytes: Buffer): Promise<string | null> {
  const content = await detectContent(bytes);
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const format = FORMAT_NAMES.find((one) =>
    (FORMATS[one].extensions as readonly string[]).includes(extension),
  );
  if (format === undefined) return unsupportedExtension(name, content).message;
  const match = matchContent(format, content.kind);
  return match === null ? null : mismatch(name, format, content, match).message;
}

const unsupportedFile = (name: string): Buffer =>
  UNSUPPORTED_FILES.find((file) => file.name === `unsupported/${name}`)!.content;
const video = Buffer.concat([ftyp('3gp4', '3gp4'), moov(AUDIO, VIDEO), MDAT]);

describe('the message names the command that makes a file fit', () => {
  test.each([
    ['a.mp4', 'video.webm', 'ffmpeg -i in.webm -pix_fmt yuv420p out.mp4'],
    ['a.webm', 'video.webm', 'ffmpeg -i in.webm -pix_fmt yuv420p out.mp4'],
    ['a.m4a', 'video.webm', 'ffmpeg -i in.webm -vn -b:a 64k out.m4a'],
    ['a.mp4', 'video.mov', 'ffmpeg -i in.mov -pix_fmt yuv420p out.mp4'],
    ['a.mp4', 'audio.mov', 'ffmpeg -i in.mov -vn -b:a 64k out.m4a'],
    ['a.mp4', 'video.3g2', 'ffmpeg -i in.3g2 -pix_fmt yuv420p out.mp4'],
    ['a.mp4', 'video.avi', 'ffmpeg -i in.avi -pix_fmt yuv420p out.mp4'],
    ['a.m4a', 'audio.wav', 'ffmpeg -i in.wav -vn -b:a 64k out.m4a'],
    ['a.m4a', 'audio.mp3', 'ffmpeg -i in.mp3 -vn -b:a 64k out.m4a'],
    ['a.3gp', 'audio.ogg', 'ffmpeg -i in.ogg -vn -b:a 64k out.m4a'],
    ['a.mp4', 'audio.ogg', 'ffmpeg -i in.ogg -pix_fmt yuv420p out.mp4'],
    ['a.png', 'image.webp', 'ffmpeg -i in.webp -frames:v 1 out.png'],
    ['a.png', 'image.avif', 'ffmpeg -i in.avif -frames:v 1 out.png'],
    ['a.jpg', 'image.heic', 'heif-convert in.heic out.jpg'],
    ['a.png', 'image.svg', 'rsvg-convert in.svg -o out.png'],
    ['a.pdf', 'page.html', 'chromium --headless --print-to-pdf=out.pdf in.html'],
    ['a.doc', 'page.html', 'soffice --headless --convert-to "docx:MS Word 2007 XML" in.html'],
    ['a.docx', 'page.html', 'soffice --headless --convert-to "docx:MS Word 2007 XML" in.html'],
    ['a.xls', 'page.html', 'soffice --headless --infilter="HTML (StarCalc)" --convert-to xlsx in.html'],
    [
      'a.xlsx',
      'report-tool.html',
      'soffice --headless --infilter="HTML (StarCalc)" --convert-to xlsx in.html',
    ],
    ['a.html', 'page.html', 'chromium --headless --print-to-pdf=out.pdf in.html'],
    ['a.doc', 'document.rtf', 'soffice --headless --convert-to docx in.rtf'],
    ['a.pdf', 'document.rtf', 'soffice --headless --convert-to pdf in.rtf'],
    ['a.docx', 'text.odt', 'soffice --headless --convert-to docx in.odt'],
    ['a.xlsx', 'sheet.ods', 'soffice --headless --convert-to xlsx in.ods'],
    ['a.pptx', 'slides.odp', 'soffice --headless --convert-to pptx in.odp'],
    ['a.xls', 'table.csv', 'soffice --headless --convert-to xlsx in.csv'],
    ['a.docx', 'macros.docm', 'soffice --headless --convert-to docx in.docm'],
    ['a.xlsx', 'template.xltx', 'soffice --headless --convert-to xlsx in.xltx'],
    ['a.doc', 'template.dot', 'soffice --headless --convert-to docx in.dot'],
    ['a.pdf', 'document.ps', 'ps2pdf in.ps out.pdf'],
    ['a.pdf', 'text.txt', 'soffice --headless --convert-to pdf in.txt'],
  ])('%s that is %s', async (name, file, command) => {
    expect(await messageOf(name, unsupportedFile(file))).toContain(`\`${command}\``);
  });

  test('a video with a 3GP brand is copied into an MP4, under either name', async () => {
    const command = '`ffmpeg -i in.mp4 -c copy out.mp4`';
    expect(await messageOf('a.mp4', video)).toContain(command);
    expect(await messageOf('a.3gp', video)).toContain(command);
    expect(await messageOf('a.m4a', video)).toContain(command);
  });
  test("a 3GP video that MP4 can't hold as it is is encoded again", async () => {
    const command = '`ffmpeg -i in.3gp -pix_fmt yuv420p out.mp4`';
    expect(await messageOf('a.mp4', SPECIAL_FILES['video.3gp']!)).toContain(command);
    const amr = Buffer.concat([ftyp('3gp4', '3gp4'), moov({ ...AUDIO, codec: 'samr' }, VIDEO), MDAT]);
    expect(await messageOf('a.mp4', amr)).toContain(command);
  });

  test.each([
    ['PNG', 'ffmpeg -i in.png'],
    ['JPEG', 'ffmpeg -i in.jpg'],
    ['MP4', 'ffmpeg -i in.mp4 -crf 30'],
    ['M4A', 'ffmpeg -i in.m4a -vn'],
    ['3GP', 'ffmpeg -i in.3gp -vn'],
    ['PDF', 'gs -sDEVICE=pdfwrite'],
    ['DOCX', 'Make its pictures smaller'],
  ] as const)('a %s file that is too large', (format, words) => {
    const limit = DEFAULT_LIMITS[format];
    expect(sizeProblem(limit.atMost + 1, limit, format)?.message).toContain(words);
  });
});

describe('advice leads on', () => {
  const cells = KINDS.flatMap((kind) => FORMAT_NAMES.map((format) => ({ kind, format })));
  test.each(cells)('from $kind named .$format', async ({ kind, format }) => {
    const message = await messageOf(`a.${extensionOf(format)}`, CONTENTS[kind]);
    const renamed = /Rename it to "([^"]+)"/.exec(message ?? '')?.[1];
    if (renamed === undefined) return;
    expect(await checkResult(renamed, CONTENTS[kind])).toBe('fine');
  });
  test.each(UNSUPPORTED_FILES)('from $name, to a command or to another step', async ({ content }) => {
    const { advice } = await detectContent(content);
    const texts = typeof advice === 'string' ? [advice] : Object.values(advice!);
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).toMatch(
        /`(ffmpeg|soffice|heif-convert|rsvg-convert|ps2pdf|ddjvu|ebook-convert|chromium) [^`]+`|Export it as|Open it in|Send |save it as|Create it again|Check /,
      );
    }
  });
  test.each([
    ['a Thumbs.db', ole({ '/Catalog': stream([0]) }), /Exclude it/],
    ['an Outlook message', ole({ '/__properties_version1.0': stream([0]) }), /Export it as PDF/],
    [
      'an EPUB book',
      zip([{ name: 'mimetype', content: 'application/epub+zip', stored: true }]),
      /ebook-convert/,
    ],
    [
      'an OpenDocument drawing',
      zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.graphics', stored: true }]),
      /in\.odg/,
    ],
    ['an iWork document', zip([{ name: 'Index/Document.iwa', content: 'x' }]), /Export it as PDF/],
    ['a Python wheel', zip([{ name: 'a-1.dist-info/WHEEL', content: 'x' }]), /Send the files/],
    [
      'a pointer of Git LFS',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'),
      /lfs: true/,
    ],
    ['a private key', Buffer.from('-----BEGIN PRIVATE KEY-----\nMII\n'), /secret/],
  ])('from %s', async (_, content, words) => {
    expect(await messageOf('a.pdf', content)).toMatch(words);
  });
  test('from an incomplete file, to creating it again', async () => {
    for (const kind of ['truncated Office', 'MP4 without index'] as const)
      expect(await messageOf('a.png', CONTENTS[kind])).toContain('Create it again');
  });
  test('never into a shell with the name of the file', async () => {
    for (const { content } of UNSUPPORTED_FILES) {
      for (const extension of ['png', 'mp4', 'xls', 'zip']) {
        const message = await messageOf(`$(id)\u0060id\u0060.${extension}`, content);
        for (const [command] of message!.matchAll(
          /\u0060(ffmpeg|soffice|heif|rsvg|chromium|ps2pdf)[^\u0060]*/g,
        ))
          expect(command).not.toContain('id');
      }
    }
  });
});

test('a password that is only possible is not called needed', () => {
  expect(encrypted('an Excel workbook (XLS)', 'possible').message).toMatch(/may need a password/);
  expect(encrypted('an Excel workbook (XLS)', 'needed').message).toMatch(/needs its password/);
});

test('no message about a file says that it is sent', async () => {
  for (const kind of KINDS) {
    for (const format of FORMAT_NAMES as Format[]) {
      const message = await messageOf(`a.${extensionOf(format)}`, CONTENTS[kind]);
      expect(message ?? '').not.toContain('is sent as it is');
    }
  }
});
