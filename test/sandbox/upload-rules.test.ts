import { expect, test } from 'vitest';
import type { MediaType } from '../../src/media/catalog.ts';
import {
  allowedExtensions,
  contentAgrees,
  extensionOf,
  HEAD_BYTES,
  sizeLimit,
} from '../../src/sandbox/endpoints/upload-rules.ts';

const PNG = '89504e470d0a1a0a';
const OLE = 'd0cf11e0a1b11ae1';
const ZIP = '504b0304';
const FTYP = '00000018667479706d703432';
const hex = (bytes: string) => Buffer.from(bytes, 'hex');
const pdfAt = (offset: number) => Buffer.concat([Buffer.alloc(offset), Buffer.from('%PDF-1.7')]);

/** Each signature, longer ones whose end is another byte, and ones that come a byte later or end too early. */
test.each<[MediaType, string, Buffer, boolean]>([
  ['image', 'png', hex(PNG), true],
  ['image', 'png', hex(`${PNG}00`), true],
  ['image', 'jpg', hex(PNG), true],
  ['image', 'png', hex(PNG.slice(0, 14)), false],
  ['image', 'png', hex(`00${PNG}`), false],
  ['image', 'jpg', hex('ffd8ff'), true],
  ['image', 'jpg', hex('ffd8ffe0'), true],
  ['image', 'jpg', hex('ffd8'), false],
  ['image', 'jpg', hex('00ffd8ff'), false],
  ['file', 'pdf', pdfAt(0), true],
  ['file', 'pdf', pdfAt(1027), true],
  ['file', 'pdf', pdfAt(1028), false],
  ['file', 'pdf', Buffer.from('%PDF'), false],
  ['file', 'pdf', hex(ZIP), false],
  ['file', 'pdf', hex(OLE), false],
  ['file', 'docx', pdfAt(0), false],
  ['file', 'docx', hex(ZIP), true],
  ['file', 'doc', hex(`${ZIP}14`), true],
  ['file', 'docx', hex(ZIP.slice(0, 6)), false],
  ['file', 'docx', hex(`00${ZIP}`), false],
  ['file', 'xls', hex(OLE), true],
  ['file', 'xls', hex(`${OLE}00`), true],
  ['file', 'xls', hex(OLE.slice(0, 14)), false],
  ['file', 'xls', hex(`00${OLE}`), false],
  ['voice', 'm4a', hex(FTYP), true],
  ['voice', '3gp', hex(FTYP.slice(0, 16)), true],
  ['voice', 'm4a', hex(FTYP.slice(8)), false],
  ['video', 'mp4', hex(FTYP), true],
  ['video', 'mp4', hex(`00${FTYP}`), false],
  ['video', 'mp4', Buffer.alloc(0), false],
])('as %s the extension %s and these bytes agree or not: %o', (mediaType, extension, head, agrees) => {
  expect(contentAgrees(mediaType, extension, head)).toBe(agrees);
});

test('of a file as much is looked at as a PDF may have before its beginning', () => {
  expect(HEAD_BYTES).toBe(1032);
});

test.each([
  ['a.png', 'png'],
  ['a.tar.GZ', 'gz'],
  ['a.PNG', 'png'],
  ['x/a.pdf', 'pdf'],
  ['.png', ''],
  ['x/.png', ''],
  ['x\\.png', ''],
  ['png', ''],
  ['a.', ''],
  ['a.b/c', ''],
  ['a.b\\c', ''],
  ['a.png.', ''],
  ['', ''],
])('the extension of %j is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});

test.each<[MediaType, string[], number]>([
  ['image', ['png', 'jpg', 'jpeg'], 5_242_880],
  ['file', ['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx'], 5_242_880],
  ['voice', ['m4a', '3gp'], 1_572_864],
  ['video', ['mp4'], 52_428_800],
])('%s takes %j up to %d bytes', (mediaType, extensions, limit) => {
  expect([allowedExtensions(mediaType), sizeLimit(mediaType)]).toEqual([extensions, limit]);
});
