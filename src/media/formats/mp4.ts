import type { Bytes } from '../bytes.ts';
import { type Content, known, unsupported } from '../content.ts';
import { FIRST_BOXES } from '../signature.ts';
import { type Box, boxesOf } from './mp4-box.ts';
import { readTracks, type Track } from './mp4-track.ts';

/*
 * The MP4 family. Source: ISO/IEC 14496-12 (ISO base media file format); QuickTime File Format Specification.
 *
 * No library: those for Node parse whole files into memory, or read tags and codecs and not which boxes are missing.
 */

type Brands = { readonly major: string; readonly all: readonly string[] };

const TOP_BOXES = new Set([...FIRST_BOXES, 'meta', 'mfra', 'ssix']);
/** Boxes that prove little: a text can begin with four characters and one of these words. */
const FILLERS = new Set(['free', 'skip', 'wide', 'uuid', 'mdat', 'pnot']);

const AS_MP4_OR_M4A = 'Export it as MP4 (video) or M4A (audio).';

/** Brands that rule a file out. With any other brand, the tracks decide. */
const UNSUPPORTED_BRANDS: readonly { pattern: RegExp; label: string; advice: string; mimeType: string }[] = [
  {
    pattern: /^(qt {2}|mqt )$/,
    label: 'a QuickTime video',
    advice: AS_MP4_OR_M4A,
    mimeType: 'video/quicktime',
  },
  {
    pattern: /^(3g2.|kddi|KDDI)$/,
    label: 'a 3G2 video',
    advice: 'Convert it to MP4 (video) or M4A (audio).',
    mimeType: 'video/3gpp2',
  },
  {
    pattern: /^avi[fso]$/,
    label: 'an AVIF image',
    advice: 'AVIF is not accepted: convert it to PNG or JPEG.',
    mimeType: 'image/avif',
  },
  {
    pattern: /^(mif[12]|msf1|hei[a-z]|hev[a-z]|miaf|MiHE)$/,
    label: 'a HEIC image',
    advice: 'HEIC is not accepted: convert it to JPEG.',
    mimeType: 'image/heic',
  },
  {
    pattern: /^crx $/,
    label: 'a Canon raw photo (CR3)',
    advice: 'Raw photos are not accepted: convert it to JPEG.',
    mimeType: 'image/x-canon-cr3',
  },
  {
    pattern: /^(jp2 |jpx |jpm |mjp2)$/,
    label: 'a JPEG 2000 image',
    advice: 'JPEG 2000 is not accepted: convert it to JPEG or PNG.',
    mimeType: 'image/jp2',
  },
];

/** Reads audio or video by the tracks; `null` for a file outside the family. */
export function readMp4(bytes: Bytes): Content | null {
  const boxes = boxesOf(bytes, 0, bytes.size);
  const truncated = findTruncation(boxes, bytes.size);
  const brands = brandsOf(bytes, boxes);
  const moov = boxes.find((box) => box.type === 'moov');
  const ruledOut = ruledOutBy(tellingBrand(brands)) ?? (moov ? undefined : imageBrand(brands));
  if (ruledOut) return unsupported(ruledOut.label, ruledOut.advice, ruledOut.mimeType, truncated);
  if (!moov) return withoutIndex(boxes, brands, truncated ?? 'it has no index (moov)');
  const { tracks, quickTime } = readTracks(bytes, moov);
  if (brands === null && quickTime && !boxes.some((box) => box.type === 'moof')) {
    return unsupported('a QuickTime video', AS_MP4_OR_M4A, 'video/quicktime', truncated);
  }
  // A video track may be in the part that is missing, so the file must not be taken for audio.
  if (moov.end > bytes.size && !tracks.some(isVideo)) return known('MP4 without index', { truncated });
  return known(kindOf(tracks, brands?.all ?? []), { truncated });
}

function kindOf(tracks: readonly Track[], brands: readonly string[]) {
  const named3gp = brands.some((brand) => /^3g[efghmprst]./i.test(brand));
  if (tracks.some(isVideo)) {
    if (!named3gp) return 'MP4 video';
    return /^3g/i.test(brands[0] ?? '') ? '3GP video' : 'MP4 or 3GP video';
  }
  const audio = tracks.filter((track) => track.handler === 'soun');
  if (audio.length === 0) return 'neither audio nor video';
  if (audio.some(({ codec }) => /^(samr|sawb|sawp|sqcp|sevc)$/.test(codec))) return '3GP audio';
  // The brand `3gp4` proves nothing: recorders write it into `.m4a` files.
  return !named3gp && brands.some((brand) => /^M4[ABP] $/.test(brand)) ? 'M4A audio' : 'M4A or 3GP audio';
}

function isVideo(track: Track): boolean {
  return track.handler === 'vide' && !track.isChapterPicture && !track.isStillPicture;
}

/** A file without `moov` is truncated. Without a brand either, its first boxes must show that it is of the family. */
function withoutIndex(boxes: readonly Box[], brands: Brands | null, truncated: string): Content | null {
  if (brands !== null || boxes.some(({ type }) => type === 'moof' || type === 'sidx')) {
    return known('MP4 without index', { truncated });
  }
  const onlyFillers = boxes.every(({ type }) => FILLERS.has(type));
  return onlyFillers && boxes.some(({ type }) => type === 'mdat' || type === 'wide' || type === 'pnot')
    ? unsupported('a QuickTime video', AS_MP4_OR_M4A, 'video/quicktime', truncated)
    : null;
}

/** Only a known box counts: bytes that some program appended can look like a box. */
function findTruncation(boxes: readonly Box[], size: number): string | null {
  const last = boxes.at(-1);
  if (!last || last.end <= size || !TOP_BOXES.has(last.type)) return null;
  return `its part "${last.type}" reaches past the end of the file`;
}

function ruledOutBy(brand: string) {
  return UNSUPPORTED_BRANDS.find(({ pattern }) => pattern.test(brand));
}

/** Without an index, any image brand decides, not only the first: HEIF has many rare ones. */
function imageBrand(brands: Brands | null) {
  return brands?.all.map(ruledOutBy).find((found) => found?.mimeType.startsWith('image/'));
}

/** The brand that decides. AVIF images can name HEIF first. */
function tellingBrand(brands: Brands | null): string {
  if (brands === null) return '';
  return /^mi/.test(brands.major) && brands.all.includes('avif') ? 'avif' : brands.major;
}

function brandsOf(bytes: Bytes, boxes: readonly Box[]): Brands | null {
  const box = boxes.find(({ type }) => type === 'ftyp') ?? boxes.find(({ type }) => type === 'styp');
  if (!box) return null;
  const text = bytes.read(box.start, Math.min(box.end - box.start, 4096)).toString('latin1');
  const major = text.slice(0, 4);
  const all = [major];
  for (let at = 8; at + 4 <= text.length; at += 4) all.push(text.slice(at, at + 4));
  return { major, all };
}
