import { describe, expect, test } from 'vitest';
import * as advice from '../../src/media/advice.ts';
import { FORMAT_NAMES, type Format } from '../../src/media/catalog.ts';

/** What is advised under each name, the ones that say the same together. */
function told(given: advice.Advice): Record<string, string> {
  const byText = new Map<string, string[]>();
  for (const format of [...FORMAT_NAMES, null]) {
    const text = advice.adviceFor(given, format);
    byText.set(text, [...(byText.get(text) ?? []), format ?? 'undeclared']);
  }
  return Object.fromEntries([...byText].map(([text, formats]) => [formats.join(' '), text]));
}

const ALL = [...FORMAT_NAMES, 'undeclared'].join(' ');
const except = (...formats: string[]) =>
  [...FORMAT_NAMES, 'undeclared'].filter((format) => !formats.includes(format)).join(' ');
const LOOK = 'Look at its content: it may be an error message or a login page instead of the file.';

describe('the advice for a content is the same under every name', () => {
  test.each([
    ['audio', advice.audio('wav'), 'Convert it to M4A: `ffmpeg -i in.wav -vn -b:a 64k out.m4a`.'],
    ['an image', advice.image('webp'), 'Convert it to PNG: `ffmpeg -i in.webp -frames:v 1 out.png`.'],
    [
      'HEIC',
      advice.HEIC,
      'Convert it to JPEG: `heif-convert in.heic out.jpg`, on macOS `sips -s format jpeg in.heic --out out.jpg`.',
    ],
    ['SVG', advice.SVG, 'Convert it to PNG: `rsvg-convert in.svg -o out.png`.'],
    [
      'MP4 with a 3GP brand',
      advice.RECONTAIN_MP4,
      'Make it a plain MP4: `ffmpeg -i in.mp4 -c copy out.mp4`.',
    ],
    ['a video', advice.toMp4('avi'), 'Convert it to MP4: `ffmpeg -i in.avi -pix_fmt yuv420p out.mp4`.'],
    ['an audio program’s own format', advice.EXPORT_AUDIO, 'Export it as M4A from the program that made it.'],
    ['a video program’s own format', advice.EXPORT_VIDEO, 'Export it as MP4 from the program that made it.'],
    [
      'an image program’s own format',
      advice.EXPORT_IMAGE,
      'Export it as PNG or JPEG from the program that made it.',
    ],
    ['another program’s own format', advice.EXPORT_PDF, 'Export it as PDF from the program that made it.'],
    ['an old Word file', advice.OLD_WORD, 'Open it in LibreOffice or Word, and save it as DOCX.'],
    ['an old presentation', advice.OLD_POWERPOINT, 'Open it in LibreOffice, and save it as PPTX.'],
    ['PostScript', advice.POSTSCRIPT, 'Convert it to PDF: `ps2pdf in.ps out.pdf`.'],
    ['DjVu', advice.DJVU, 'Convert it to PDF: `ddjvu -format=pdf in.djvu out.pdf`.'],
    ['EPUB', advice.EPUB, 'Convert it to PDF: `ebook-convert in.epub out.pdf`.'],
    [
      'a program',
      advice.SEND_LINK,
      'Divar accepts no programs, fonts or databases. Send a link to it instead.',
    ],
    ['an archive', advice.SEND_CONTENT, 'Divar accepts no archives. Send the files in it one by one.'],
    [
      'an incomplete file',
      advice.WRITE_AGAIN,
      'Create it again: the step that writes it may have failed, or the disk was full.',
    ],
  ])('%s', (_what, given, text) => {
    expect(told(given)).toEqual({ [ALL]: text });
  });
});

describe('the advice for a content is for its name', () => {
  const toMp4 = 'Convert it to MP4: `ffmpeg -i in.webm -pix_fmt yuv420p out.mp4`.';
  const toM4a = 'Convert it to M4A: `ffmpeg -i in.webm -vn -b:a 64k out.m4a`.';
  test.each<[string, advice.Advice, Record<string, string>]>([
    ['a video', advice.video('webm'), { [except('M4A', '3GP')]: toMp4, 'M4A 3GP': toM4a }],
    ['audio or video', advice.audioOrVideo('webm'), { MP4: toMp4, [except('MP4')]: toM4a }],
    [
      'a document',
      advice.office('DOCX', 'odt'),
      {
        PDF: 'Convert it to PDF: `soffice --headless --convert-to pdf in.odt`.',
        [except('PDF')]: 'Convert it to DOCX: `soffice --headless --convert-to docx in.odt`.',
      },
    ],
    [
      'an old Excel file',
      advice.OLD_EXCEL,
      {
        PDF: 'Convert it to PDF: `soffice --headless --convert-to pdf in.xls`.',
        [except('PDF')]: 'Convert it to XLSX: `soffice --headless --convert-to xlsx in.xls`.',
      },
    ],
    [
      'a web page',
      advice.HTML,
      {
        'XLS XLSX': `${LOOK} If it is a report, convert it to XLSX: \`soffice --headless --infilter="HTML (StarCalc)" --convert-to xlsx in.html\`.`,
        'DOC DOCX': `${LOOK} If it is a report, convert it to DOCX: \`soffice --headless --convert-to "docx:MS Word 2007 XML" in.html\`.`,
        [except('XLS', 'XLSX', 'DOC', 'DOCX', 'undeclared')]:
          `${LOOK} If it is a report, print it to PDF: \`chromium --headless --print-to-pdf=out.pdf in.html\`.`,
        undeclared: 'Print it to PDF: `chromium --headless --print-to-pdf=out.pdf in.html`.',
      },
    ],
    [
      'a text',
      advice.TEXT,
      {
        [except('undeclared')]:
          `${LOOK} If it is not, convert it to PDF: \`soffice --headless --convert-to pdf in.txt\`.`,
        undeclared: 'Convert it to PDF: `soffice --headless --convert-to pdf in.txt`.',
      },
    ],
  ])('%s', (_what, given, texts) => {
    expect(told(given)).toEqual(texts);
  });
});

test.each<[string, readonly Format[], string]>([
  ['in.png', ['PNG'], 'Make it smaller: `ffmpeg -i in.png -vf scale=1600:-1 out.jpg`.'],
  ['in.jpg', ['JPEG'], 'Make it smaller: `ffmpeg -i in.jpg -vf scale=1600:-1 out.jpg`.'],
  ['in.m4a', ['M4A'], 'Make it smaller: `ffmpeg -i in.m4a -vn -ac 1 -b:a 32k out.m4a`.'],
  ['in.3gp', ['3GP'], 'Make it smaller: `ffmpeg -i in.3gp -vn -ac 1 -b:a 32k out.m4a`.'],
  ['in.mp4', ['MP4'], 'Make it smaller: `ffmpeg -i in.mp4 -crf 30 -vf scale=-2:720 out.mp4`.'],
  [
    'in.pdf',
    ['PDF'],
    'Make it smaller: `gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -o out.pdf in.pdf`, or split it.',
  ],
  [
    'an Office file',
    ['DOC', 'DOCX', 'XLS', 'XLSX', 'PPT', 'PPTX'],
    'Make its pictures smaller, or split it.',
  ],
])('%s that is too large is made smaller', (_what, formats, text) => {
  for (const format of formats) expect(advice.shrinkAdvice(format), format).toBe(text);
});
