import { FORMATS, LIMITS_IN_MB, type MediaType } from '../../media/catalog.ts';

/** How much of a file's beginning is checked. */
export const HEAD_BYTES = 1024 + 8;

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const isPng = (head: Buffer) => head.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'));
const isJpeg = (head: Buffer) => head.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'));
const isPdf = (head: Buffer) => head.subarray(0, HEAD_BYTES).includes('%PDF-');
const isZip = (head: Buffer) => head.subarray(0, 4).equals(Buffer.from('504b0304', 'hex'));
const isOle = (head: Buffer) => head.subarray(0, 8).equals(OLE);
const isMp4Family = (head: Buffer) => head.subarray(4, 8).equals(Buffer.from('ftyp'));

/** Much coarser than the action's own check, since what Divar's server checks is not documented. */
const LOOKS_LIKE: Record<MediaType, (head: Buffer, extension: string) => boolean> = {
  image: (head) => isPng(head) || isJpeg(head),
  file: (head, extension) => (extension === 'pdf' ? isPdf(head) : isZip(head) || isOle(head)),
  voice: isMp4Family,
  video: isMp4Family,
};

/** Whether the first bytes can be what the extension says. Formats of one media type may pass for each other. */
export function contentAgrees(mediaType: MediaType, extension: string, head: Buffer): boolean {
  return LOOKS_LIKE[mediaType](head, extension);
}

/** In lower case, without the dot; '' for a name without one, or with nothing before it. */
export function extensionOf(fileName: string): string {
  return /[^/\\]\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** Source: the seed, "فرمت‌های مجاز". */
export function allowedExtensions(mediaType: MediaType): string[] {
  return Object.values(FORMATS)
    .filter((format) => format.mediaType === mediaType)
    .flatMap((format) => [...format.extensions]);
}

/** Source: the seed, "محدودیت‌های حجم", read as 2^20 bytes: the wider of the two readings. */
export function sizeLimit(mediaType: MediaType): number {
  return LIMITS_IN_MB[mediaType] * 2 ** 20;
}
