import { describe, expect, test } from 'vitest';
import { type Advice, HTML, TEXT } from '../../src/media/advice.ts';
import { readText, readWebPage } from '../../src/media/formats/text.ts';
import { detectContent } from './check-result.ts';
import { converted, EXPORT_PDF, foreign } from './expected-content.ts';

const XML = '<?xml version="1.0"?>';
const read = (text: string) => readText(Buffer.from(text, 'latin1'));
const labelOf = (text: string) => read(text)?.label;

describe('text under another name has a label, a type and advice of its own', () => {
  const PRINT = 'Convert it to PDF: `ps2pdf in.ps out.pdf`.';
  const SVG = 'Convert it to PNG: `rsvg-convert in.svg -o out.png`.';
  const KEY = 'Check whether it is a secret. If it is, do not send it.';
  const POINTER = 'Fetch the file first, with "lfs: true" in actions/checkout.';
  const FLAT = 'Open it in the program that made it, and save it as DOCX, XLSX or PPTX.';
  test.each<[string, string, Advice, string]>([
    ['<!doctype html>', 'an HTML page', HTML, 'text/html'],
    ['<svg>', 'an SVG image', SVG, 'image/svg+xml'],
    ['<p>x', 'a piece of an HTML page', HTML, 'text/html'],
    ['{\\rtf1', 'an RTF document', converted('DOCX', 'rtf'), 'application/rtf'],
    [
      `${XML}<?mso-application progid="Excel.Sheet"?>`,
      'an Excel 2003 XML workbook',
      converted('XLSX', 'xml'),
      'application/xml',
    ],
    [
      `${XML}<?mso-application progid="Word.Document"?>`,
      'a Word 2003 XML document',
      'Open it in Word, and save it as DOCX.',
      'application/xml',
    ],
    [
      `${XML}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">`,
      'an Office document as flat XML',
      FLAT,
      'application/xml',
    ],
    [
      `${XML}<office:document>`,
      'an OpenDocument file as flat XML',
      converted('PDF', 'fodt'),
      'application/xml',
    ],
    [`${XML}<results/>`, 'an XML file', TEXT, 'application/xml'],
    ['%!PS', 'a PostScript document', PRINT, 'application/postscript'],
    [
      'MIME-Version: 1.0\nContent-Type: text/html',
      'a saved web page (MHTML)',
      converted('PDF', 'mht'),
      'multipart/related',
    ],
    [
      'X: 1\nContent-Type: multipart/related',
      'a saved web page (MHTML)',
      converted('PDF', 'mht'),
      'multipart/related',
    ],
    ['From: a\nTo: b', 'an e-mail', EXPORT_PDF, 'message/rfc822'],
    ['ID;P', 'a SYLK table', converted('XLSX', 'slk'), 'application/x-sylk'],
    ['-----BEGIN KEY-----', 'a PEM-encoded key or certificate', KEY, 'application/x-pem-file'],
    [
      'version https://git-lfs.github.com/spec/v1',
      'a pointer of Git LFS, not the file itself',
      POINTER,
      'text/plain',
    ],
    ['{"a":1}', 'a JSON or other text file', TEXT, 'application/json'],
    ['a,b\n1,2\n', 'a table as plain text (CSV)', converted('XLSX', 'csv'), 'text/csv'],
    ['words', 'plain text', TEXT, 'text/plain'],
  ])('%j', async (text, label, advice, mimeType) => {
    expect(read(text)).toEqual(foreign(label, advice, mimeType));
    expect(await detectContent(Buffer.from(text))).toEqual(foreign(label, advice, mimeType));
  });
});

describe('text is named by its exact beginning', () => {
  const dashes = (count: number) => '-'.repeat(count);
  test.each<[string, string]>([
    ['<!doctype \n html>', 'an HTML page'],
    ['<!doctypehtml>', 'plain text'],
    ['<html\n', 'an HTML page'],
    ['<head\n', 'an HTML page'],
    ['<body>', 'an HTML page'],
    ['<table>', 'an HTML page'],
    ['<meta\n', 'an HTML page'],
    ['<meta>', 'plain text'],
    ['<header>', 'plain text'],
    ['<tables>', 'plain text'],
    ['<title x>', 'plain text'],
    ['<!doctype \t svg>', 'an SVG image'],
    ['<!doctypesvg>', 'plain text'],
    ['<svg\n', 'an SVG image'],
    [`<div ${'x'.repeat(500)}>`, 'a piece of an HTML page'],
    [`<div ${'x'.repeat(501)}>`, 'plain text'],
    ['<div a<b>', 'plain text'],
    ['<div/>', 'a piece of an HTML page'],
    ['<divx>', 'plain text'],
    ['<h1>', 'a piece of an HTML page'],
    ['<h6>', 'a piece of an HTML page'],
    ['<h0>', 'plain text'],
    ['<h7>', 'plain text'],
    ['see <p>', 'plain text'],
    [`<?xml${'x'.repeat(3000)}<?mso-application progid="Excel.Sheet"`, 'an Excel 2003 XML workbook'],
    [`<?xml ${'x'.repeat(3000)}<?mso-application progid="Excel.Sheet"`, 'an XML file'],
    [`<?xml${'x'.repeat(1500)}urn:schemas-microsoft-com:office:spreadsheet`, 'an Excel 2003 XML workbook'],
    [`<?xml ${'x'.repeat(1500)}urn:schemas-microsoft-com:office:spreadsheet`, 'an XML file'],
    [`<?xml${'x'.repeat(1500)}<?mso-application progid="Word.Document"`, 'a Word 2003 XML document'],
    [`<?xml ${'x'.repeat(1500)}<?mso-application progid="Word.Document"`, 'an XML file'],
    [
      `<?xml${'x'.repeat(1500)}schemas.microsoft.com/office/2006/xmlPackage`,
      'an Office document as flat XML',
    ],
    [`<?xml ${'x'.repeat(1500)}schemas.microsoft.com/office/2006/xmlPackage`, 'an XML file'],
    [`<?xml${'x'.repeat(1500)}<office:document`, 'an OpenDocument file as flat XML'],
    [`<?xml ${'x'.repeat(1500)}<office:document`, 'an XML file'],
    ['<?xml/>', 'plain text'],
    ['MIME-Version: 1\nContent-Type:text/html', 'a saved web page (MHTML)'],
    ['MIME-Version: 1\nContent-Type:\n text/html', 'a saved web page (MHTML)'],
    ['MIME-Version: 1\nContent-Type: text/plain', 'an e-mail'],
    [`mime-version:${'x'.repeat(2000)}content-type: text/html`, 'a saved web page (MHTML)'],
    [`mime-version:${'x'.repeat(2001)}content-type: text/html`, 'plain text'],
    [`${'x'.repeat(500)}content-type:multipart/related`, 'a saved web page (MHTML)'],
    [`${'x'.repeat(501)}content-type:multipart/related`, 'plain text'],
    ['x\ncontent-type: \n multipart/related', 'a saved web page (MHTML)'],
    [`to: ${'x'.repeat(3000)}\nfrom:`, 'an e-mail'],
    [`to: ${'x'.repeat(3001)}\nfrom:`, 'plain text'],
    ['to:x\nfrom:', 'plain text'],
    ['to: x\nfrom', 'plain text'],
    ...['return-path', 'received', 'from', 'to', 'subject', 'date', 'message-id', 'mime-version'].map(
      (field): [string, string] => [`${field}: x\ndate:`, 'an e-mail'],
    ),
    ...['from', 'to', 'subject', 'date', 'content-type'].map((field): [string, string] => [
      `to: x\n${field}:`,
      'an e-mail',
    ]),
    [`${dashes(5)}BEGIN A${dashes(5)}`, 'a PEM-encoded key or certificate'],
    [`${dashes(5)}BEGIN ${dashes(5)}`, 'plain text'],
    [`${dashes(5)}BEGIN a${dashes(5)}`, 'plain text'],
    [`${dashes(5)}BEGIN A${dashes(4)}`, 'plain text'],
    ['null and void', 'plain text'],
    ['{}', 'a JSON or other text file'],
    ['[]', 'a JSON or other text file'],
    ['["', 'a JSON or other text file'],
    ['{1', 'a JSON or other text file'],
    ['{', 'plain text'],
    ['[a', 'plain text'],
  ])('%j is %s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
  test('a comment is skipped only where it opens the text, and an open one is the text', () => {
    expect(labelOf('words --> <html>')).toBe('plain text');
    expect(labelOf('<!-- a --> \n <!-- b --><html>')).toBe('an HTML page');
    expect(labelOf('<!-- <html>')).toBe('plain text');
    expect(labelOf('<?xml version="1.0"?><?xml version="1.0"?> <svg>')).toBe('an SVG image');
  });
});

describe('a table has one separator in all lines but the last, which may be cut', () => {
  const row = 'a,b\n';
  test.each([
    ['a last line that is cut', `${row}${row}en`, 'a table as plain text (CSV)'],
    ['blank lines', 'a,b\n\n\n1,2\n', 'a table as plain text (CSV)'],
    ['blank lines of Windows', 'a,b\r\n\r\n1,2\r\n', 'a table as plain text (CSV)'],
    ['an eighth line without the separator', `${row.repeat(7)}x\n${row}`, 'a table as plain text (CSV)'],
    ['a seventh line without the separator', `${row.repeat(6)}x\n${row}`, 'plain text'],
    ['another separator in each line', 'a,b\na;b\na\tb', 'plain text'],
    ['one line', 'a,b', 'plain text'],
    ['one line and its end', 'a,b\n', 'plain text'],
  ])('%s', (_, text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

describe('bytes are text up to a bound', () => {
  test('only the first 4,096 bytes count', () => {
    const words = 'a'.repeat(4095);
    expect(labelOf(`${words}\x01`)).toBeUndefined();
    expect(labelOf(`${words}a\x01`)).toBe('plain text');
  });
  test('a third of the bytes and four more may be of another encoding', () => {
    const mixed = (odd: number, length: number) => `${'a'.repeat(length - odd)}${'\xff'.repeat(odd)}`;
    expect(labelOf(mixed(14, 30))).toBe('plain text');
    expect(labelOf(mixed(15, 30))).toBeUndefined();
    expect(labelOf(mixed(34, 90))).toBe('plain text');
    expect(labelOf(mixed(35, 90))).toBeUndefined();
  });
  test('a web page is looked for in the first 1,024 bytes', () => {
    const page = (size: number) => Buffer.from(`<!--${' '.repeat(size - 13)}--><html>`);
    expect(readWebPage(page(1024))).toEqual(foreign('an HTML page', HTML, 'text/html'));
    expect(readWebPage(page(1025))).toBeNull();
    expect(readWebPage(Buffer.from('<svg>'))).toBeNull();
  });
});
