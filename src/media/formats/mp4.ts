import type { Bytes } from '../bytes.ts';
import { type Content, foreign, known } from '../content.ts';
import { FIRST_BOXES } from '../signature.ts';
import { type Box, boxesOf } from './mp4-box.ts';
import { readTracks, type Track } from './mp4-track.ts';

/*
 * The MP4 family. Source: ISO/IEC 14496-12 (ISO base media file format); QuickTime File Format Specification.
 */

type Brands = { readonly major: string; readonly all: readonly string[] };

const TOP_BOXES = new Set([...FIRST_BOXES, 'meta', 'mfra', 'ssix']);
/** Boxes that prove little on their own: text may begin with four bytes and one of these words. */
const FILLERS = new Set(['free', 'skip', 'wide', 'uuid', 'mdat', 'pnot']);

const AS_MP4_OR_M4A = 'Export it as MP4 (film) or M4A (sound).';

/** The brands that rule a file out; all others leave it to the tracks. */
const FOREIGN_BRANDS: readonly { pattern: RegExp; label: string; advice: string; mimeType: string }[] = [
  {
    pattern: /^(qt {2}|mqt )$/,
    label: 'a QuickTime film',
    advice: AS_MP4_OR_M4A,
    mimeType: 'video/quicktime',
  },
  {
    pattern: /^(3g2.|kddi|KDDI)$/,
    label: 'a 3G2 film',
    advice: 'Convert it to MP4 (film) or M4A (sound).',
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

/** Tells sound from film by the tracks; `null` when it is none of the family after all. */
export function readMp4(bytes: Bytes): Content | null {
  const boxes = boxesOf(bytes, 0, bytes.size);
  const cut = findCut(boxes, bytes.size);
  const brands = brandsOf(bytes, boxes);
  const moov = boxes.find((box) => box.type === 'moov');
  const ruledOut = ruledOutBy(tellingBrand(brands)) ?? (moov ? undefined : imageBrand(brands));
  if (ruledOut) return foreign(ruledOut.label, ruledOut.advice, ruledOut.mimeType, cut);
  if (!moov) return withoutIndex(boxes, brands, cut ?? 'it has no index (moov)');
  const { tracks, quickTime } = readTracks(bytes, moov);
  if (brands === null && quickTime && !boxes.some((box) => box.type === 'moof')) {
    return foreign('a QuickTime film', AS_MP4_OR_M4A, 'video/quicktime', cut);
  }
  // Tracks beyond the end can't be told: what is missing must not turn a film into a recording.
  if (moov.end > bytes.size && !tracks.some(isFilm)) return known('MP4 without index', { cutOff: cut });
  return known(kindOf(tracks, brands?.all ?? []), { cutOff: cut });
}

function kindOf(tracks: readonly Track[], brands: readonly string[]) {
  const named3gp = brands.some((brand) => /^3g[efghmprst]./i.test(brand));
  if (tracks.some(isFilm)) {
    if (!named3gp) return 'MP4 film';
    return /^3g/i.test(brands[0] ?? '') ? '3GP film' : 'MP4 or 3GP film';
  }
  const sound = tracks.filter((track) => track.handler === 'soun');
  if (sound.length === 0) return 'neither sound nor film';
  if (sound.some(({ codec }) => /^(samr|sawb|sawp|sqcp|sevc)$/.test(codec))) return '3GP sound';
  // Only a brand that means one of them alone tells the two apart: recorders write `3gp4` into `.m4a`.
  return !named3gp && brands.some((brand) => /^M4[ABP] $/.test(brand)) ? 'M4A sound' : 'M4A or 3GP sound';
}

function isFilm(track: Track): boolean {
  return track.handler === 'vide' && !track.isChapterPicture && !track.isStillPicture;
}

/** A file whose `moov` is missing is cut off; without any brand, it can only be told from chance by its first boxes. */
function withoutIndex(boxes: readonly Box[], brands: Brands | null, cutOff: string): Content | null {
  if (brands !== null || boxes.some(({ type }) => type === 'moof' || type === 'sidx')) {
    return known('MP4 without index', { cutOff });
  }
  const onlyFillers = boxes.every(({ type }) => FILLERS.has(type));
  return onlyFillers && boxes.some(({ type }) => type === 'mdat' || type === 'wide' || type === 'pnot')
    ? foreign('a QuickTime film', AS_MP4_OR_M4A, 'video/quicktime', cutOff)
    : null;
}

/** Only of boxes that are known: what some program appended may look like one. */
function findCut(boxes: readonly Box[], size: number): string | null {
  const last = boxes.at(-1);
  if (!last || last.end <= size || !TOP_BOXES.has(last.type)) return null;
  return `its part "${last.type}" reaches past the end of the file`;
}

function ruledOutBy(brand: string) {
  return FOREIGN_BRANDS.find(({ pattern }) => pattern.test(brand));
}

/** Without an index, one of an image's brands tells, whatever comes first: HEIF has many that are rare. */
function imageBrand(brands: Brands | null) {
  return brands?.all.map(ruledOutBy).find((found) => found?.mimeType.startsWith('image/'));
}

/** AVIF images may say first that they are HEIF. */
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
