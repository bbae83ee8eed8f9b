import { describe, expect, test } from 'vitest';
import {
  FORMAT_NAMES,
  FORMATS,
  formatOfExtension,
  LIMITS_IN_MB,
  likelyFormat,
  MEDIA_TYPES,
} from '../../src/media/catalog.ts';
import { formatOf, KINDS, known, mimeTypeOf, unsupported } from '../../src/media/content.ts';

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

const CATALOG = [
  ['PNG', 'image', ['png'], 'image/png'],
  ['JPEG', 'image', ['jpg', 'jpeg'], 'image/jpeg'],
  ['PDF', 'file', ['pdf'], 'application/pdf'],
  ['DOC', 'file', ['doc'], 'application/msword'],
  ['DOCX', 'file', ['docx'], `${OPEN_XML}.wordprocessingml.document`],
  ['XLS', 'file', ['xls'], 'application/vnd.ms-excel'],
  ['XLSX', 'file', ['xlsx'], `${OPEN_XML}.spreadsheetml.sheet`],
  ['PPT', 'file', ['ppt'], 'application/vnd.ms-powerpoint'],
  ['PPTX', 'file', ['pptx'], `${OPEN_XML}.presentationml.presentation`],
  ['M4A', 'voice', ['m4a'], 'audio/mp4'],
  ['3GP', 'voice', ['3gp'], 'audio/3gpp'],
  ['MP4', 'video', ['mp4'], 'video/mp4'],
] as const;

describe('the catalog', () => {
  test.each(CATALOG)('has %s as %s, named .%s, of the type %s', (format, mediaType, extensions, mimeType) => {
    expect(FORMATS[format]).toEqual({ mediaType, extensions, mimeType });
    for (const extension of extensions) {
      expect(formatOfExtension(extension)).toBe(format);
      expect(formatOfExtension(extension.toUpperCase())).toBe(format);
      expect(likelyFormat(extension)).toBe(format);
    }
  });
  test('has these formats, media types and limits only, in this order', () => {
    expect(FORMAT_NAMES).toEqual(CATALOG.map(([format]) => format));
    expect(MEDIA_TYPES).toEqual(['image', 'file', 'voice', 'video']);
    expect(LIMITS_IN_MB).toEqual({ image: 5, file: 5, voice: 1.5, video: 50 });
  });
  test.each(['', '.png', 'png ', 'jfif', 'apng'])('takes %j for no extension of a format', (extension) => {
    expect(formatOfExtension(extension)).toBeNull();
  });
  test.each([
    ['jfif', 'JPEG'],
    ['JPE', 'JPEG'],
    ['m4b', 'M4A'],
    ['m4v', 'MP4'],
    ['3gpp', '3GP'],
    ['apng', 'PNG'],
    ['jpeg', 'JPEG'],
    ['toString', null],
    ['', null],
  ])('takes %j for the extension of %j, or of nothing', (extension, format) => {
    expect(likelyFormat(extension)).toBe(format);
  });
});

const LABELS = {
  PNG: [['PNG'], 'a PNG image'],
  JPEG: [['JPEG'], 'a JPEG image'],
  PDF: [['PDF'], 'a PDF document'],
  DOC: [['DOC'], 'a Word document (DOC)'],
  DOCX: [['DOCX'], 'a Word document (DOCX)'],
  XLS: [['XLS'], 'an Excel workbook (XLS)'],
  XLSX: [['XLSX'], 'an Excel workbook (XLSX)'],
  PPT: [['PPT'], 'a PowerPoint presentation (PPT)'],
  PPTX: [['PPTX'], 'a PowerPoint presentation (PPTX)'],
  'protected Office': [[], 'an encrypted Office file'],
  'truncated Office': [[], 'the beginning of an Office file'],
  'M4A audio': [['M4A'], 'an M4A recording'],
  '3GP audio': [['3GP'], 'a 3GP recording'],
  'M4A or 3GP audio': [['M4A', '3GP'], 'an audio recording'],
  'MP4 video': [['MP4'], 'an MP4 video'],
  '3GP video': [['3GP'], 'a 3GP video', 'video/3gpp'],
  'MP4 or 3GP video': [['MP4'], 'an MP4 video'],
  'neither audio nor video': [['MP4'], 'an MP4 file with neither audio nor picture', 'application/mp4'],
  'MP4 without index': [['MP4', 'M4A', '3GP'], 'an MP4 file without its index'],
  unsupported: [[], 'an unknown format'],
} as const;

test('each kind of content has its formats, its words and, where it differs, its MIME type', () => {
  const kinds = Object.entries(KINDS).map(([kind, { formats, label, ...more }]) => [
    kind,
    [formats, label, ...Object.values(more)],
  ]);
  expect(Object.fromEntries(kinds)).toEqual(LABELS);
});

describe('a content', () => {
  test('has no signs unless they are given', () => {
    const plain = { kind: 'PDF', label: 'a PDF document', mimeType: null };
    expect(known('PDF')).toEqual({ ...plain, advice: null, truncated: null, password: 'none' });
    const signs = { advice: 'Do this.', truncated: 'it has no end', password: 'needed' } as const;
    expect(known('PDF', signs)).toEqual({ ...plain, ...signs });
    expect(unsupported('a GIF image')).toEqual({
      kind: 'unsupported',
      label: 'a GIF image',
      advice: null,
      mimeType: null,
      truncated: null,
      password: 'none',
    });
    expect(unsupported('a GIF image', 'Do this.', 'image/gif', 'it has no end')).toEqual({
      kind: 'unsupported',
      label: 'a GIF image',
      advice: 'Do this.',
      mimeType: 'image/gif',
      truncated: 'it has no end',
      password: 'none',
    });
  });

  test.each([
    ['M4A or 3GP audio', '3GP', '3GP', 'audio/3gpp'],
    ['M4A or 3GP audio', 'M4A', 'M4A', 'audio/mp4'],
    ['M4A or 3GP audio', 'MP4', 'M4A', 'audio/mp4'],
    ['M4A or 3GP audio', null, 'M4A', 'audio/mp4'],
    ['MP4 without index', '3GP', '3GP', 'audio/3gpp'],
    ['MP4 without index', null, 'MP4', 'video/mp4'],
    ['3GP video', 'MP4', '3GP', 'video/3gpp'],
    ['neither audio nor video', 'MP4', 'MP4', 'application/mp4'],
    ['protected Office', 'XLS', null, 'application/vnd.ms-excel'],
    ['protected Office', null, null, null],
    ['truncated Office', 'PPT', null, 'application/vnd.ms-powerpoint'],
  ] as const)('%s named %s is reported as %s, %s', (kind, declared, format, mimeType) => {
    expect(formatOf(known(kind), declared)).toBe(format);
    expect(mimeTypeOf(known(kind), declared)).toBe(mimeType);
  });
  test('that is unsupported has its own MIME type or none', () => {
    expect(mimeTypeOf(unsupported('x', null, 'image/webp'), 'PNG')).toBe('image/webp');
    expect(mimeTypeOf(unsupported('x'), 'PNG')).toBeNull();
    expect(formatOf(unsupported('x'), 'PNG')).toBeNull();
  });
});
