import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/media/catalog.ts';
import { ole, stream } from './build-ole.ts';
import { contentTypes, EXCEL, office, relationships, WORD, zip } from './build-zip.ts';
import { checkResult } from './check-result.ts';
import { SUPPORTED_FILES, supportedFile } from './fixtures.ts';

/** How much of each file is kept. */
const KEPT = [0.4, 0.6, 0.9, 0.99];
const TRUNCATABLE: readonly Format[] = [
  'PNG',
  'JPEG',
  'DOC',
  'DOCX',
  'XLS',
  'XLSX',
  'PPT',
  'PPTX',
  'M4A',
  '3GP',
  'MP4',
];
/** These have bytes after the end of the picture, which may be missing. */
const HAS_MORE_BEHIND = /motion-photo|padded|two-pictures/;

describe('a truncated file', () => {
  const files = TRUNCATABLE.flatMap((format) => SUPPORTED_FILES[format]).filter(
    ({ name }) => !HAS_MORE_BEHIND.test(name),
  );
  test.each(files)('is a warning: $name', async ({ name, content }) => {
    // OLE files end in a sector that need not be full: nothing is missing when that is shorter.
    for (const share of name.match(/(doc|xls|ppt)$/) ? KEPT.slice(0, 2) : KEPT) {
      const cut = content.subarray(0, Math.floor(content.length * share));
      expect(await checkResult(name, cut), `${share}`).toContain('warning truncated');
      expect(await checkResult(name, cut)).not.toContain('error');
    }
  });

  test.each(TRUNCATABLE.filter((format) => format !== 'JPEG' && !format.startsWith('P')))(
    'by its last bytes: %s',
    async (format) => {
      const { name, content } = SUPPORTED_FILES[format][0]!;
      expect(await checkResult(name, content.subarray(0, content.length - 10))).not.toContain('error');
    },
  );
});

describe('an image', () => {
  const png = supportedFile('PNG/imagemagick.png');
  const jpeg = supportedFile('JPEG/libjpeg.jpg');
  test('PNG without IEND is truncated, with bytes after it not', async () => {
    expect(await checkResult('a.png', png.subarray(0, png.length - 12))).toBe('warning truncated');
    expect(await checkResult('a.png', png.subarray(0, png.length - 1))).toBe('warning truncated');
    expect(await checkResult('a.png', png.subarray(0, 8))).toBe('warning truncated');
    expect(await checkResult('a.png', Buffer.concat([png, Buffer.from('behind')]))).toBe('fine');
  });
  test('JPEG without its end marker is truncated, with bytes after it not', async () => {
    expect(await checkResult('a.jpg', jpeg.subarray(0, jpeg.length - 2))).toBe('warning truncated');
    expect(await checkResult('a.jpg', Buffer.concat([jpeg, Buffer.alloc(70_000, 0xff)]))).toBe('fine');
    expect(
      await checkResult(
        'a.jpg',
        Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xff, 0xff]), jpeg.subarray(2)]),
      ),
    ).toBe('fine');
  });
  test('the end marker of a preview in a JPEG does not count', async () => {
    const preview = supportedFile('JPEG/exiftool-thumbnail.jpg');
    const end = preview.indexOf(Buffer.from([0xff, 0xd9]));
    expect(end).toBeLessThan(preview.length - 2);
    expect(await checkResult('a.jpg', preview.subarray(0, end + 2))).toBe('warning truncated');
    expect(await checkResult('a.jpg', preview.subarray(0, preview.length - 2))).toBe('warning truncated');
  });
  test('a large JPEG whose end lies far before the end of the file is fine', async () => {
    const scan = Buffer.alloc(300_000, 0x55);
    const body = jpeg.subarray(0, jpeg.length - 2);
    const end = Buffer.from([0xff, 0xd9]);
    const behind = Buffer.alloc(200_000, 3);
    expect(await checkResult('a.jpg', Buffer.concat([body, scan, end, behind]))).toBe('fine');
    expect(await checkResult('a.jpg', Buffer.concat([body, scan, behind]))).toBe('warning truncated');
  });
});

describe('a PDF', () => {
  const pdf = supportedFile('PDF/weasyprint.pdf');
  test('without %%EOF in its last 16 KB is truncated', async () => {
    expect(await checkResult('a.pdf', pdf.subarray(0, pdf.length / 2))).toBe('warning truncated');
    expect(await checkResult('a.pdf', Buffer.concat([pdf, Buffer.alloc(16 * 1024 - 10, 0x20)]))).toBe('fine');
    expect(await checkResult('a.pdf', Buffer.concat([pdf, Buffer.alloc(16 * 1024, 0x20)]))).toBe(
      'warning truncated',
    );
  });
  test('that is linearised has an early %%EOF that proves nothing', async () => {
    const web = supportedFile('PDF/qpdf-linearised.pdf');
    expect(web.indexOf('%%EOF')).toBeLessThan(web.length / 2);
    expect(await checkResult('a.pdf', web.subarray(0, web.length * 0.7))).toBe('warning truncated');
    expect(await checkResult('a.pdf', Buffer.concat([web, Buffer.from('\r\n\r\n')]))).toBe('fine');
  });
  test('whose last update is incomplete is truncated, although its first version is complete', async () => {
    const updated = supportedFile('PDF/pymupdf-updated.pdf');
    const first = updated.indexOf('%%EOF') + 5;
    expect(updated.lastIndexOf('%%EOF')).toBeGreaterThan(first);
    expect(await checkResult('a.pdf', updated)).toBe('fine');
    expect(await checkResult('a.pdf', updated.subarray(0, (first + updated.length) / 2))).toBe(
      'warning truncated',
    );
    expect(await checkResult('a.pdf', updated.subarray(0, updated.length - 10))).toBe('warning truncated');
    expect(await checkResult('a.pdf', updated.subarray(0, first))).toBe('fine');
  });
  test.each([0, 1, 500, 1018])('may begin after %d bytes of something else', async (count) => {
    expect(await checkResult('a.pdf', Buffer.concat([Buffer.alloc(count, '-'), pdf]))).toBe('fine');
  });
  test('may not begin later', async () => {
    expect(await checkResult('a.pdf', Buffer.concat([Buffer.alloc(1024, '-'), pdf]))).toBe(
      'error content_mismatch',
    );
  });
  test('in the text of a web page is not a PDF', async () => {
    const page = '<!DOCTYPE html>\n<html><body>%PDF-1.4 is how a PDF begins';
    expect(await checkResult('a.pdf', Buffer.from(page))).toBe('error content_mismatch');
    expect(await checkResult('a.pdf', Buffer.from(`\ufeff\n\n${page}`))).toBe('error content_mismatch');
    expect(await checkResult('a.pdf', Buffer.from(`\ufeff${page}`, 'utf16le'))).toBe(
      'error content_mismatch',
    );
    expect(await checkResult('a.pdf', Buffer.from(`${page}\0 %%EOF`))).toBe('error content_mismatch');
    expect(await checkResult('a.pdf', Buffer.concat([Buffer.from('<html><body>'), pdf]))).toBe(
      'error content_mismatch',
    );
  });
  test.each([
    ['cpio', '070707'],
    ['gzip, stored', '\x1f\x8b\x08'],
    ['LZ4', '\x04\x22\x4d\x18'],
    ['Zstandard', '\x28\xb5\x2f\xfd'],
  ])('in an archive is not a PDF: %s', async (_, start) => {
    expect(
      await checkResult('a.pdf', Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(70), pdf])),
    ).toBe('error content_mismatch');
  });
  test('in a tar archive is not a PDF', async () => {
    const header = Buffer.alloc(512);
    header.write('report.pdf');
    header.write('ustar\x0000', 257, 'latin1');
    expect(await checkResult('a.pdf', Buffer.concat([header, pdf]))).toBe('error content_mismatch');
  });
});

describe('an Office file', () => {
  test('in ZIP without its end record is truncated, and its format is still known', async () => {
    const content = office(WORD);
    const cut = content.subarray(0, content.length - 22);
    expect(await checkResult('a.docx', cut)).toBe('warning truncated');
    expect(await checkResult('a.xlsx', cut)).toBe('warning content_mismatch, warning truncated');
    expect(await checkResult('a.pdf', cut)).toBe('warning content_mismatch, warning truncated');
    expect(await checkResult('a.png', cut)).toBe('error content_mismatch, warning truncated');
  });
  test.each([
    ['stored', { stored: true }],
    ['stored, its size behind it', { stored: true, streamed: true }],
  ])('in ZIP that is truncated after an embedded workbook is not a workbook: %s', async (_, how) => {
    const workbook = office(EXCEL, 'xl/workbook.xml');
    const content = zip([
      { name: '[Content_Types].xml', content: contentTypes('/word/document.xml', WORD) },
      { name: '_rels/.rels', content: relationships('word/document.xml') },
      { name: 'word/embeddings/sheet.xlsx', content: workbook, ...how },
      { name: 'word/document.xml', content: '<a/>' },
    ]);
    expect(await checkResult('a.docx', content)).toBe('fine');
    for (const missing of [1, 22, 100, 300])
      expect(await checkResult('a.docx', content.subarray(0, content.length - missing))).toBe(
        'warning truncated',
      );
  });
  test('in OLE whose directory lies past the end is truncated', async () => {
    const content = ole({ '/WordDocument': stream([0xec, 0xa5], 9000) });
    expect(await checkResult('a.doc', content.subarray(0, 700))).toBe('warning truncated');
  });
});

describe('the end of a PDF', () => {
  const start = '%PDF-1.7\n1 0 obj<</A 1>>endobj\n';
  const pdf = (text: string, before = start) => Buffer.from(`${before}${text}`, 'latin1');
  test.each([
    ['an object after its last mark', pdf('%%EOF\n2 0 obj<</B 2>>endobj\n')],
    ['an object with the largest numbers', pdf('%%EOF\r1234567890 65535 obj\n')],
    ['no mark at all', pdf('trailer')],
    ['a mark only before the last 16 KB', pdf(`%%EOF${' '.repeat(16 * 1024)}`)],
  ])('is missing with %s', async (_, content) => {
    expect(await checkResult('a.pdf', content)).toBe('warning truncated');
  });
  test.each([
    ['a mark', pdf('%%EOF')],
    ['a mark and blanks', pdf(`%%EOF${' '.repeat(16 * 1024 - 5)}`)],
    ['a signature of a mail after it', pdf('%%EOF\n-- \n1 object')],
    ['a word that ends in obj', pdf('%%EOF\n1 0 objects')],
    ['a number that is no object', pdf('%%EOF\nx1 0 obj')],
    ['an update with a mark', pdf('%%EOF\n2 0 obj<<>>endobj\n%%EOF\n')],
  ])('is there with %s', async (_, content) => {
    expect(await checkResult('a.pdf', content)).toBe('fine');
  });
  const linearised = (dictionary: string) => `%PDF-1.7\n1 0 obj<<${dictionary}>>endobj\n%%EOF\n`;
  const tail = 'x'.repeat(1100);
  test.each([
    ['declares more bytes than there are', linearised('/Linearized 1 /L 99999'), tail, 'warning truncated'],
    [
      'declares them before it says that it is linearised',
      linearised('/L 99999 /Linearized 1'),
      tail,
      'warning truncated',
    ],
    ['declares fewer bytes than there are', linearised('/Linearized 1 /L 100'), tail, 'fine'],
    ['declares no length', linearised('/Linearized 1 /Length 99999'), tail, 'fine'],
    ['is not linearised', linearised('/Other 1 /L 99999'), tail, 'fine'],
    ['declares more, and ends in a mark', linearised('/Linearized 1 /L 99999'), `${tail}%%EOF\n`, 'fine'],
    [
      'declares more, 1,024 bytes after its mark',
      linearised('/Linearized 1 /L 99999'),
      'x'.repeat(1018),
      'fine',
    ],
    [
      'declares more, 1,025 bytes after its mark',
      linearised('/Linearized 1 /L 99999'),
      'x'.repeat(1019),
      'warning truncated',
    ],
  ])('when it %s', async (_, before, after, expected) => {
    expect(await checkResult('a.pdf', pdf(after, before))).toBe(expected);
  });
});

describe('the end of an image', () => {
  const jpeg = (...parts: number[][]) => Buffer.from([0xff, 0xd8, ...parts.flat()]);
  const app = [0xff, 0xe0, 0, 4, 1, 2];
  const scan = [0xff, 0xda, 0, 2];
  test.each([
    ['a scan and the end', jpeg(app, scan, [1, 2, 3], [0xff, 0xd9]), 'fine'],
    ['stuffed bytes in the scan', jpeg(scan, [1, 0xff, 0, 0xff, 0xd9, 9]), 'fine'],
    ['restart markers in the scan', jpeg(scan, [1, 0xff, 0xd0, 2, 0xff, 0xd7, 3, 0xff, 0xd9, 9]), 'fine'],
    ['a temporary marker in the scan', jpeg(scan, [0xff, 0x01, 0xff, 0xd9, 9]), 'fine'],
    ['one fill byte before the end', jpeg(scan, [0xff, 0xff, 0xd9, 9]), 'fine'],
    ['fill bytes before the end', jpeg(scan, [0xff, 0xff, 0xff, 0xd9, 9]), 'fine'],
    ['two scans', jpeg(scan, [1], app, scan, [2], [0xff, 0xd9, 9]), 'fine'],
    [
      'a segment between scans that holds an end marker',
      jpeg(scan, [1, 0xff, 0xe1, 0, 6, 0xff, 0xd9, 0, 0, 5]),
      'warning truncated',
    ],
    ['an end before any scan', jpeg(app, [0xff, 0xd9]), 'warning truncated'],
    ['no scan', jpeg(app), 'warning truncated'],
    ['a segment that reaches past the end', jpeg([0xff, 0xe0, 0, 99, 1]), 'warning truncated'],
    ['a marker as its last byte', jpeg(scan, [1, 2, 0xff]), 'warning truncated'],
    ['stuffed bytes only', jpeg(scan, [0xff, 0, 0xff, 0]), 'warning truncated'],
  ])('JPEG with %s', async (_, content, expected) => {
    expect(await checkResult('a.jpg', content)).toBe(expected);
  });
  test.each([0, 1, 2])('JPEG whose end lies across two chunks of reading, at %d', async (shift) => {
    const filler = Array(64 * 1024 - 6 - 2 + shift).fill(0x55);
    expect(await checkResult('a.jpg', jpeg(scan, filler, [0xff, 0xd9], Array(99).fill(7)))).toBe('fine');
  });
  const png = (...chunks: Buffer[]) => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
  const chunk = (type: string, length = 0, declared = length) => {
    const buffer = Buffer.alloc(12 + length);
    buffer.writeUInt32BE(declared, 0);
    buffer.write(type, 4, 'latin1');
    return buffer;
  };
  test.each([
    ['IEND', png(chunk('IHDR', 13), chunk('IEND')), 'fine'],
    [
      'IEND that misses its last byte',
      png(chunk('IHDR', 13), chunk('IEND').subarray(0, 11)),
      'warning truncated',
    ],
    ['a chunk that reaches one byte past the end', png(chunk('IDAT', 10, 11)), 'warning truncated'],
    ['a type of other characters before IEND', png(chunk('ID4T'), chunk('IEND')), 'warning truncated'],
    ['a type that only contains letters', png(chunk('1IDA'), chunk('IEND')), 'warning truncated'],
    ['no chunk', png(), 'warning truncated'],
  ])('PNG with %s', async (_, content, expected) => {
    expect(await checkResult('a.png', content)).toBe(expected);
  });
});
