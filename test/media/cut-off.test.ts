import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/media/catalog.ts';
import { judge } from './check-bytes.ts';
import {
  contentTypes,
  EXCEL,
  GOOD,
  good,
  office,
  ole,
  relationships,
  stream,
  WORD,
  zip,
} from './fixtures.ts';

/** A cut-off file is a warning, never an error: the shares of it that are kept. */
const KEPT = [0.4, 0.6, 0.9, 0.99];
const CUTTABLE: readonly Format[] = [
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
/** What lies behind the end of the picture does not belong to it; cutting that is no damage. */
const HAS_MORE_BEHIND = /motion-photo|padded|two-pictures/;

describe('a file that was cut off', () => {
  const files = CUTTABLE.flatMap((format) => GOOD[format]).filter(({ name }) => !HAS_MORE_BEHIND.test(name));
  test.each(files)('is a warning: $name', async ({ name, content }) => {
    // OLE files end in a sector that need not be full: nothing is missing when that is shorter.
    for (const share of name.match(/(doc|xls|ppt)$/) ? KEPT.slice(0, 2) : KEPT) {
      const cut = content.subarray(0, Math.floor(content.length * share));
      expect(await judge(name, cut), `${share}`).toContain('warning truncated');
      expect(await judge(name, cut)).not.toContain('error');
    }
  });

  test.each(CUTTABLE.filter((format) => format !== 'JPEG' && !format.startsWith('P')))(
    'by its last bytes: %s',
    async (format) => {
      const { name, content } = GOOD[format][0]!;
      expect(await judge(name, content.subarray(0, content.length - 10))).not.toContain('error');
    },
  );
});

describe('a picture', () => {
  const png = good('PNG/imagemagick.png');
  const jpeg = good('JPEG/libjpeg.jpg');
  test('PNG without IEND is cut off, with bytes behind it not', async () => {
    expect(await judge('a.png', png.subarray(0, png.length - 12))).toBe('warning truncated');
    expect(await judge('a.png', png.subarray(0, png.length - 1))).toBe('warning truncated');
    expect(await judge('a.png', png.subarray(0, 8))).toBe('warning truncated');
    expect(await judge('a.png', Buffer.concat([png, Buffer.from('behind')]))).toBe('fine');
  });
  test('JPEG without its end is cut off, with bytes behind it not', async () => {
    expect(await judge('a.jpg', jpeg.subarray(0, jpeg.length - 2))).toBe('warning truncated');
    expect(await judge('a.jpg', Buffer.concat([jpeg, Buffer.alloc(70_000, 0xff)]))).toBe('fine');
    expect(
      await judge(
        'a.jpg',
        Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xff, 0xff]), jpeg.subarray(2)]),
      ),
    ).toBe('fine');
  });
  test('the end of a preview picture in a JPEG is not its own', async () => {
    const preview = good('JPEG/exiftool-thumbnail.jpg');
    const end = preview.indexOf(Buffer.from([0xff, 0xd9]));
    expect(end).toBeLessThan(preview.length - 2);
    expect(await judge('a.jpg', preview.subarray(0, end + 2))).toBe('warning truncated');
    expect(await judge('a.jpg', preview.subarray(0, preview.length - 2))).toBe('warning truncated');
  });
  test('a large JPEG whose end lies far before the end of the file is fine', async () => {
    const scan = Buffer.alloc(300_000, 0x55);
    const body = jpeg.subarray(0, jpeg.length - 2);
    const end = Buffer.from([0xff, 0xd9]);
    const behind = Buffer.alloc(200_000, 3);
    expect(await judge('a.jpg', Buffer.concat([body, scan, end, behind]))).toBe('fine');
    expect(await judge('a.jpg', Buffer.concat([body, scan, behind]))).toBe('warning truncated');
  });
});

describe('a PDF', () => {
  const pdf = good('PDF/weasyprint.pdf');
  test('without %%EOF in its last 16 KB is cut off', async () => {
    expect(await judge('a.pdf', pdf.subarray(0, pdf.length / 2))).toBe('warning truncated');
    expect(await judge('a.pdf', Buffer.concat([pdf, Buffer.alloc(16 * 1024 - 10, 0x20)]))).toBe('fine');
    expect(await judge('a.pdf', Buffer.concat([pdf, Buffer.alloc(16 * 1024, 0x20)]))).toBe(
      'warning truncated',
    );
  });
  test('made for the web has an early %%EOF that proves nothing', async () => {
    const web = good('PDF/qpdf-linearised.pdf');
    expect(web.indexOf('%%EOF')).toBeLessThan(web.length / 2);
    expect(await judge('a.pdf', web.subarray(0, web.length * 0.7))).toBe('warning truncated');
    expect(await judge('a.pdf', Buffer.concat([web, Buffer.from('\r\n\r\n')]))).toBe('fine');
  });
  test('whose update was cut off is cut off, though its first version ends well', async () => {
    const updated = good('PDF/pymupdf-updated.pdf');
    const first = updated.indexOf('%%EOF') + 5;
    expect(updated.lastIndexOf('%%EOF')).toBeGreaterThan(first);
    expect(await judge('a.pdf', updated)).toBe('fine');
    expect(await judge('a.pdf', updated.subarray(0, (first + updated.length) / 2))).toBe('warning truncated');
    expect(await judge('a.pdf', updated.subarray(0, updated.length - 10))).toBe('warning truncated');
    expect(await judge('a.pdf', updated.subarray(0, first))).toBe('fine');
  });
  test.each([0, 1, 500, 1018])('may begin after %d bytes of something else', async (count) => {
    expect(await judge('a.pdf', Buffer.concat([Buffer.alloc(count, '-'), pdf]))).toBe('fine');
  });
  test('may not begin later', async () => {
    expect(await judge('a.pdf', Buffer.concat([Buffer.alloc(1024, '-'), pdf]))).toBe(
      'error content_mismatch',
    );
  });
  test('that a web page speaks of is none', async () => {
    const page = '<!DOCTYPE html>\n<html><body>%PDF-1.4 is how a PDF begins';
    expect(await judge('a.pdf', Buffer.from(page))).toBe('error content_mismatch');
    expect(await judge('a.pdf', Buffer.from(`\ufeff\n\n${page}`))).toBe('error content_mismatch');
    expect(await judge('a.pdf', Buffer.from(`\ufeff${page}`, 'utf16le'))).toBe('error content_mismatch');
    expect(await judge('a.pdf', Buffer.from(`${page}\0 %%EOF`))).toBe('error content_mismatch');
    expect(await judge('a.pdf', Buffer.concat([Buffer.from('<html><body>'), pdf]))).toBe(
      'error content_mismatch',
    );
  });
  test.each([
    ['cpio', '070707'],
    ['gzip, stored', '\x1f\x8b\x08'],
    ['LZ4', '\x04\x22\x4d\x18'],
    ['Zstandard', '\x28\xb5\x2f\xfd'],
  ])('in an archive is none: %s', async (_, start) => {
    expect(await judge('a.pdf', Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(70), pdf]))).toBe(
      'error content_mismatch',
    );
  });
  test('in a tape archive is none', async () => {
    const header = Buffer.alloc(512);
    header.write('report.pdf');
    header.write('ustar\x0000', 257, 'latin1');
    expect(await judge('a.pdf', Buffer.concat([header, pdf]))).toBe('error content_mismatch');
  });
});

describe('an Office file', () => {
  test('in ZIP without its end record is cut off, and its kind still known', async () => {
    const content = office(WORD);
    const cut = content.subarray(0, content.length - 22);
    expect(await judge('a.docx', cut)).toBe('warning truncated');
    expect(await judge('a.xlsx', cut)).toBe('warning content_mismatch, warning truncated');
    expect(await judge('a.pdf', cut)).toBe('warning content_mismatch, warning truncated');
    expect(await judge('a.png', cut)).toBe('error content_mismatch, warning truncated');
  });
  test.each([
    ['stored', { stored: true }],
    ['stored, its size behind it', { stored: true, streamed: true }],
  ])('in ZIP that is cut off behind a workbook inside it is no workbook: %s', async (_, how) => {
    const workbook = office(EXCEL, 'xl/workbook.xml');
    const content = zip([
      { name: '[Content_Types].xml', content: contentTypes('/word/document.xml', WORD) },
      { name: '_rels/.rels', content: relationships('word/document.xml') },
      { name: 'word/embeddings/sheet.xlsx', content: workbook, ...how },
      { name: 'word/document.xml', content: '<a/>' },
    ]);
    expect(await judge('a.docx', content)).toBe('fine');
    for (const missing of [1, 22, 100, 300])
      expect(await judge('a.docx', content.subarray(0, content.length - missing))).toBe('warning truncated');
  });
  test('in OLE whose directory lies past the end is cut off', async () => {
    const content = ole({ '/WordDocument': stream([0xec, 0xa5], 9000) });
    expect(await judge('a.doc', content.subarray(0, 700))).toBe('warning truncated');
  });
});
