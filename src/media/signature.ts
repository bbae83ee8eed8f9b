/*
 * The first bytes of each format that has a reader. They are kept apart from the readers, since most of those are loaded
 * with the first file that needs them.
 */

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** A local header, or the end record of an empty archive: PKWARE APPNOTE 6.3.10, 4.3. */
const ZIP = [0x04034b50, 0x06054b50];

/** PNG and APNG; Apple's variant for apps (`CgBI`) too. */
export function isPng(head: Buffer): boolean {
  return startsWith(head, PNG);
}

/** Start of image, and the first byte of a marker after it: any but that of JPEG-LS (`f7`), a format of its own. */
export function isJpeg(head: Buffer): boolean {
  return head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff && head[3] !== 0xf7;
}

export function isZip(head: Buffer): boolean {
  return head.length >= 4 && ZIP.includes(head.readUInt32LE(0));
}

/** A compound file: [MS-CFB], 2.2. */
export function isOle(head: Buffer): boolean {
  return startsWith(head, OLE);
}

/** The boxes that a file of the MP4 family may begin with. Source: ISO/IEC 14496-12; QuickTime File Format Specification. */
export const FIRST_BOXES: ReadonlySet<string> = new Set([
  'ftyp',
  'styp',
  'moov',
  'moof',
  'mdat',
  'free',
  'skip',
  'wide',
  'uuid',
  'pnot',
  'sidx',
  'emsg',
  'prft',
  'pdin',
]);

export function isMp4(head: Buffer): boolean {
  if (head.length < 8 || !FIRST_BOXES.has(head.toString('latin1', 4, 8))) return false;
  const size = head.readUInt32BE(0);
  return size === 0 || size === 1 || size >= 8;
}

const ARCHIVES = [
  [0, 'Rar!\x1a\x07'],
  [0, '7z\xbc\xaf\x27\x1c'],
  [0, '!<arch>\n'],
  [257, 'ustar'],
  [0, '07070'],
  [0, '\xc7\x71'],
  [0, '\x1f\x8b\x08'],
  [0, '\x04\x22\x4d\x18'],
  [0, '\x28\xb5\x2f\xfd'],
] as const;

/** Archives other than ZIP. They come before PDF: a PDF inside one may begin within the first 1024 bytes. */
export function isArchive(head: Buffer): boolean {
  return ARCHIVES.some(([at, bytes]) => head.toString('latin1', at, at + bytes.length) === bytes);
}

/** Readers look for the header here: ISO 32000-1, annex H.3, note 13. */
const PDF_HEADER_WITHIN = 1024;

/**
 * The offset of a PDF header; `null` without one. It can be above 0: mail gateways and scripts put lines before it.
 */
export function pdfStart(head: Buffer): number | null {
  const at = head.subarray(0, PDF_HEADER_WITHIN).indexOf('%PDF-');
  return at === -1 ? null : at;
}

/** The length of the ID3v2 tags that a file begins with, in bytes; `null` without one. Source: ID3v2.4, section 3.1. */
export function id3Size(head: Buffer): number | null {
  if (head.length < 10 || head.toString('latin1', 0, 3) !== 'ID3') return null;
  const lengths = head.subarray(6, 10);
  if (lengths.some((byte) => byte > 0x7f)) return null;
  const footer = (head[5]! & 0x10) === 0 ? 0 : 10;
  return 10 + lengths.reduce((sum, byte) => sum * 128 + byte, 0) + footer;
}

function startsWith(head: Buffer, signature: Buffer): boolean {
  return head.subarray(0, signature.length).equals(signature);
}
