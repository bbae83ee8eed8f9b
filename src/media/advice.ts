import { FORMATS, type Format } from './catalog.ts';

/*
 * What to do with a file of a format that Divar does not accept: one command that makes it fit, where there is one. The
 * commands are those of the section "Make it fit" in the README. They never hold the file's own name, which is
 * untrusted text that would go into a shell.
 */

/** One text, or texts by the format that the file's extension declares; `undeclared` where it is none of Divar's. */
export type Advice =
  | string
  | ({ readonly other: string; readonly undeclared?: string } & { readonly [format in Format]?: string });

export function adviceFor(advice: Advice, declaredFormat: Format | null): string {
  if (typeof advice === 'string') return advice;
  return advice[declaredFormat ?? 'undeclared'] ?? advice.other;
}

const run = (command: string): string => `\`${command}\``;

/** Re-encodes, so that every source fits; `yuv420p` is what browsers and phones play. */
export const toMp4 = (extension: string): string =>
  `Convert it to MP4: ${run(`ffmpeg -i in.${extension} -pix_fmt yuv420p out.mp4`)}.`;

/** 64 kbit/s: three minutes fit into the limit of a voice message. `-vn` leaves a cover picture out. */
export const toM4a = (extension: string): string => `Convert it to M4A: ${audioOf(extension)}.`;

export const audioOf = (extension: string): string => run(`ffmpeg -i in.${extension} -vn -b:a 64k out.m4a`);

/** Keeps audio and video as they are, in a file with the brands of MP4. */
export const RECONTAIN_MP4 = `Make it a plain MP4: ${run('ffmpeg -i in.mp4 -c copy out.mp4')}.`;

const byVoice = (voice: string, other: string): Advice => ({ M4A: voice, '3GP': voice, other });

export const audio = (extension: string): Advice => toM4a(extension);
/** Under the name of a voice message, the audio of a video is what is wanted. */
export const video = (extension: string): Advice => byVoice(toM4a(extension), toMp4(extension));
/** A container of both, when its tracks are not read. */
export const audioOrVideo = (extension: string): Advice => ({
  MP4: toMp4(extension),
  other: toM4a(extension),
});

export const image = (extension: string): Advice =>
  `Convert it to PNG: ${run(`ffmpeg -i in.${extension} -frames:v 1 out.png`)}.`;
export const HEIC: Advice = `Convert it to JPEG: ${run('heif-convert in.heic out.jpg')}, on macOS ${run('sips -s format jpeg in.heic --out out.jpg')}.`;
export const SVG: Advice = `Convert it to PNG: ${run('rsvg-convert in.svg -o out.png')}.`;
export const EXPORT_AUDIO: Advice = 'Export it as M4A from the program that made it.';
export const EXPORT_VIDEO: Advice = 'Export it as MP4 from the program that made it.';
export const EXPORT_IMAGE: Advice = 'Export it as PNG or JPEG from the program that made it.';

/** What makes a file of a format smaller. */
export function shrinkAdvice(format: Format): string {
  const { mediaType, extensions } = FORMATS[format];
  const source = `ffmpeg -i in.${extensions[0]}`;
  if (mediaType === 'image') return `Make it smaller: ${run(`${source} -vf scale=1600:-1 out.jpg`)}.`;
  if (mediaType === 'voice') return `Make it smaller: ${run(`${source} -vn -ac 1 -b:a 32k out.m4a`)}.`;
  if (mediaType === 'video') {
    return `Make it smaller: ${run(`${source} -crf 30 -vf scale=-2:720 out.mp4`)}.`;
  }
  if (format === 'PDF') {
    return `Make it smaller: ${run('gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -o out.pdf in.pdf')}, or split it.`;
  }
  return 'Make its pictures smaller, or split it.';
}

type OfficeFormat = 'DOCX' | 'XLSX' | 'PPTX';

const convert = (format: OfficeFormat | 'PDF', extension: string): string =>
  `Convert it to ${format}: ${run(`soffice --headless --convert-to ${format.toLowerCase()} in.${extension}`)}.`;

/** Documents that LibreOffice opens: to their Office format, or to PDF where the name says PDF. */
export const office = (format: OfficeFormat | 'PDF', extension: string): Advice => ({
  PDF: convert('PDF', extension),
  other: convert(format, extension),
});

export const OLD_EXCEL: Advice = office('XLSX', 'xls');
export const OLD_WORD: Advice = 'Open it in LibreOffice or Word, and save it as DOCX.';
export const OLD_POWERPOINT: Advice = 'Open it in LibreOffice, and save it as PPTX.';

export const POSTSCRIPT: Advice = `Convert it to PDF: ${run('ps2pdf in.ps out.pdf')}.`;
export const DJVU: Advice = `Convert it to PDF: ${run('ddjvu -format=pdf in.djvu out.pdf')}.`;
export const EPUB: Advice = `Convert it to PDF: ${run('ebook-convert in.epub out.pdf')}.`;
export const EXPORT_PDF: Advice = 'Export it as PDF from the program that made it.';

const SUSPECT = 'Look at its content: it may be an error message or a login page instead of the file.';

const PRINT = `Print it to PDF: ${run('chromium --headless --print-to-pdf=out.pdf in.html')}.`;

/** A page under an Office name is what report tools write; Office opens it, Divar's users may not. */
export const HTML: Advice = {
  ...bySuffix(
    ['XLS', 'XLSX'],
    `${SUSPECT} If it is a report, ${lower(`Convert it to XLSX: ${run('soffice --headless --infilter="HTML (StarCalc)" --convert-to xlsx in.html')}.`)}`,
  ),
  ...bySuffix(
    ['DOC', 'DOCX'],
    `${SUSPECT} If it is a report, ${lower(`Convert it to DOCX: ${run('soffice --headless --convert-to "docx:MS Word 2007 XML" in.html')}.`)}`,
  ),
  // Under its own name it is no surprise.
  undeclared: PRINT,
  other: `${SUSPECT} If it is a report, ${lower(PRINT)}`,
};

/** Plain text, JSON and XML. */
export const TEXT: Advice = {
  undeclared: convert('PDF', 'txt'),
  other: `${SUSPECT} If it is not, ${lower(convert('PDF', 'txt'))}`,
};

export const SEND_LINK: Advice = 'Divar accepts no programs, fonts or databases. Send a link to it instead.';
export const SEND_CONTENT: Advice = 'Divar accepts no archives. Send the files in it one by one.';
export const WRITE_AGAIN = 'Create it again: the step that writes it may have failed, or the disk was full.';

function bySuffix(formats: readonly Format[], text: string): { [format in Format]?: string } {
  return Object.fromEntries(formats.map((format) => [format, text]));
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
