import { type Advice, EXPORT_PDF, HTML, office, POSTSCRIPT, SVG, TEXT } from '../advice.ts';
import { type Content, unsupported } from '../content.ts';

/*
 * Text under the name of another format: reports, error pages and exports that got the wrong extension.
 */

const MAX_READ = 4096;

type Page = readonly [pattern: RegExp, label: string, advice: Advice, mimeType: string];

const WEB_PAGE: Page = [
  /^(<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<title>|<table[\s>]|<meta\s)/i,
  'an HTML page',
  HTML,
  'text/html',
];

/** Tried in this order on the first tag, after an XML declaration and comments. */
const MARKUP: readonly Page[] = [
  WEB_PAGE,
  [/^(<!doctype\s+svg|<svg[\s>])/i, 'an SVG image', SVG, 'image/svg+xml'],
  [
    /^<(script|style|link|center|div|p|h[1-6]|br|b|pre|span|a|form|iframe)(\s[^<>]{0,500})?\/?>/i,
    'a piece of an HTML page',
    HTML,
    'text/html',
  ],
];

/** Tried in this order on the first characters, after blanks and byte order marks. */
const TEXTS: readonly Page[] = [
  [/^\{\\rtf/, 'an RTF document', office('DOCX', 'rtf'), 'application/rtf'],
  [
    /^(<\?xml[\s\S]{0,3000})?<\?mso-application progid="Excel\.Sheet"|^<\?xml[\s\S]{0,1500}urn:schemas-microsoft-com:office:spreadsheet/i,
    'an Excel 2003 XML workbook',
    office('XLSX', 'xml'),
    'application/xml',
  ],
  [
    /^<\?xml[\s\S]{0,1500}(<\?mso-application progid="Word\.Document"|schemas\.microsoft\.com\/office\/word\/2003)/i,
    'a Word 2003 XML document',
    'Open it in Word, and save it as DOCX.',
    'application/xml',
  ],
  [
    /^<\?xml[\s\S]{0,1500}schemas\.microsoft\.com\/office\/2006\/xmlPackage/i,
    'an Office document as flat XML',
    'Open it in the program that made it, and save it as DOCX, XLSX or PPTX.',
    'application/xml',
  ],
  [
    /^<\?xml[\s\S]{0,1500}<office:document/i,
    'an OpenDocument file as flat XML',
    office('PDF', 'fodt'),
    'application/xml',
  ],
  [/^<\?xml\s/i, 'an XML file', TEXT, 'application/xml'],
  [/^%!PS/, 'a PostScript document', POSTSCRIPT, 'application/postscript'],
  [
    /^(mime-version:|from: <saved by)[\s\S]{0,2000}content-type:\s*(multipart\/related|text\/html)/i,
    'a saved web page (MHTML)',
    office('PDF', 'mht'),
    'multipart/related',
  ],
  [
    /^[\s\S]{0,500}content-type:\s*multipart\/related/i,
    'a saved web page (MHTML)',
    office('PDF', 'mht'),
    'multipart/related',
  ],
  [
    /^(return-path|received|from|to|subject|date|message-id|mime-version):\s[\s\S]{0,3000}\n(from|to|subject|date|content-type):/i,
    'an e-mail',
    EXPORT_PDF,
    'message/rfc822',
  ],
  [/^ID;P/, 'a SYLK table', office('XLSX', 'slk'), 'application/x-sylk'],
  [
    /^-----BEGIN [A-Z ]+-----/,
    'a PEM-encoded key or certificate',
    'Check whether it is a secret. If it is, do not send it.',
    'application/x-pem-file',
  ],
  [
    /^version https:\/\/git-lfs\.github\.com\/spec/,
    'a pointer of Git LFS, not the file itself',
    'Fetch the file first, with "lfs: true" in actions/checkout.',
    'text/plain',
  ],
  [/^[[{][\s\S]*["\]}\d]/, 'a JSON or other text file', TEXT, 'application/json'],
];

/** Web pages only, whatever they contain: a page can hold the signature of any other format. */
export function readWebPage(head: Buffer): Content | null {
  const [pattern, label, advice, mimeType] = WEB_PAGE;
  return pattern.test(withoutProlog(decode(head.subarray(0, 1024))))
    ? unsupported(label, advice, mimeType)
    : null;
}

/** `null` when the bytes are no text. */
export function readText(head: Buffer): Content | null {
  const text = textOf(head);
  if (text === null) return null;
  const markup = withoutProlog(text);
  const page =
    MARKUP.find(([pattern]) => pattern.test(markup)) ?? TEXTS.find(([pattern]) => pattern.test(text));
  if (page) return unsupported(page[1], page[2], page[3]);
  const lines = text.split(/\r?\n/, 8).filter((line) => line !== '');
  const table =
    lines.length > 1 &&
    [',', ';', '\t'].some((mark) => lines.slice(0, -1).every((line) => line.includes(mark)));
  return table
    ? unsupported('a table as plain text (CSV)', office('XLSX', 'csv'), 'text/csv')
    : unsupported('plain text', TEXT, 'text/plain');
}

/** The text after an XML declaration and comments. */
function withoutProlog(text: string): string {
  let rest = text;
  for (let end = prologEnd(rest); end !== -1; end = prologEnd(rest)) rest = rest.slice(end).trimStart();
  return rest;
}

function prologEnd(text: string): number {
  const closing = text.startsWith('<?xml') ? '?>' : text.startsWith('<!--') ? '-->' : null;
  const at = closing === null ? -1 : text.indexOf(closing);
  return at === -1 ? -1 : at + closing!.length;
}

function textOf(head: Buffer): string | null {
  const start = head.subarray(0, MAX_READ);
  if (isWide(start)) return decode(start);
  // Control characters other than blanks, escape and the end mark of DOS are not text.
  for (const byte of start) {
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x1a) return null;
  }
  const text = decode(start);
  // Text in an older encoding has some bytes that are invalid in UTF-8; random bytes have many.
  const odd = text.split('\ufffd').length - 1;
  return odd > 4 + start.length / 3 ? null : text;
}

function isWide(start: Buffer): boolean {
  return (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
}

/** The text from its first visible character on. */
function decode(start: Buffer): string {
  const encoding = !isWide(start) ? 'utf-8' : start[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(encoding).decode(start).trimStart();
}
