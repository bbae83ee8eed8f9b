import { type Advice, EXPORT_IMAGE, HEIC, image, RECONTAIN_MP4, toM4a, toMp4, video } from '../advice.ts';
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

/** Brands that rule a file out. With any other brand, the tracks decide. */
const UNSUPPORTED_BRANDS: readonly {
  pattern: RegExp;
  label: string;
  advice: Advice;
  /** Where the tracks are audio only. */
  audioAdvice?: Advice;
  mimeType: string;
}[] = [
  {
    pattern: /^(qt {2}|mqt )$/,
    label: 'a QuickTime video',
    advice: video('mov'),
    audioAdvice: toM4a('mov'),
    mimeType: 'video/quicktime',
  },
  {
    pattern: /^(3g2.|kddi|KDDI)$/,
    label: 'a 3G2 video',
    advice: video('3g2'),
    audioAdvice: toM4a('3g2'),
    mimeType: 'video/3gpp2',
  },
  {
    pattern: /^avi[fso]$/,
    label: 'an AVIF image',
    advice: image('avif'),
    mimeType: 'image/avif',
  },
  {
    pattern: /^(mif[12]|msf1|hei[a-z]|hev[a-z]|miaf|MiHE)$/,
    label: 'a HEIC image',
    advice: HEIC,
    mimeType: 'image/heic',
  },
  {
    pattern: /^crx $/,
    label: 'a Canon raw photo (CR3)',
    advice: EXPORT_IMAGE,
    mimeType: 'image/x-canon-cr3',
  },
  {
    pattern: /^(jp2 |jpx |jpm |mjp2)$/,
    label: 'a JPEG 2000 image',
    advice: image('jp2'),
    mimeType: 'image/jp2',
  },
];

/** Reads audio or video by the tracks; `null` for a file outside the family. */
export function readMp4(bytes: Bytes): Content | null {
  const boxes = boxesOf(bytes, 0, bytes.size);
  const brands = brandsOf(bytes, boxes);
  const moov = boxes.find((box) => box.type === 'moov');
  const truncated = findTruncation(boxes, bytes.size);
  const ruledOut = ruledOutBy(decidingBrand(brands)) ?? (moov ? undefined : imageBrand(brands));
  if (!moov) {
    if (ruledOut) return unsupported(ruledOut.label, ruledOut.advice, ruledOut.mimeType, truncated);
    return withoutIndex(boxes, brands, truncated ?? 'it has no index (moov)');
  }
  const { tracks, quickTime } = readTracks(bytes, moov);
  if (ruledOut) {
    const advice = isAudioOnly(tracks) ? ruledOut.audioAdvice : undefined;
    return unsupported(ruledOut.label, advice ?? ruledOut.advice, ruledOut.mimeType, truncated);
  }
  if (brands === null && quickTime && !boxes.some((box) => box.type === 'moof')) {
    const advice = isAudioOnly(tracks) ? toM4a('mov') : video('mov');
    return unsupported('a QuickTime video', advice, 'video/quicktime', truncated);
  }
  // A video track may be in the part that is missing, so the file must not be taken for audio.
  if (moov.end > bytes.size && !hasVideo(tracks)) return known('MP4 without index', { truncated });
  return known(kindOf(tracks, brands?.all ?? []), {
    truncated: truncated ?? findMissingData(boxes),
    advice: hasVideo(tracks) ? (tracks.every(isOfMp4) ? RECONTAIN_MP4 : toMp4('3gp')) : null,
  });
}

function kindOf(tracks: readonly Track[], brands: readonly string[]) {
  const named3gp = brands.some((brand) => /^3g[efghmprst]./i.test(brand));
  if (hasVideo(tracks)) {
    if (!named3gp) return 'MP4 video';
    return /^3g/i.test(brands[0]!) ? '3GP video' : 'MP4 or 3GP video';
  }
  const audio = tracks.filter(isAudio);
  if (audio.length === 0) return 'neither audio nor video';
  if (audio.some(({ codec }) => /^(samr|sawb|sawp|sqcp|sevc)$/.test(codec))) return '3GP audio';
  // The brand `3gp4` proves nothing: recorders write it into `.m4a` files.
  return !named3gp && brands.some((brand) => /^M4[ABP] $/.test(brand)) ? 'M4A audio' : 'M4A or 3GP audio';
}

/** A single picture is the cover of audio; without audio it is a video of one frame. */
function hasVideo(tracks: readonly Track[]): boolean {
  const pictures = tracks.filter((track) => track.handler === 'vide' && !track.isChapterPicture);
  return pictures.some((track) => !track.isStillPicture) || (pictures.length > 0 && !tracks.some(isAudio));
}

function isAudioOnly(tracks: readonly Track[]): boolean {
  return tracks.some(isAudio) && !hasVideo(tracks);
}

function isAudio(track: Track): boolean {
  return track.handler === 'soun';
}

/** Can the track be copied into an MP4 as it is? H.263 and AMR, common in 3GP, can't. */
function isOfMp4({ handler, codec }: Track): boolean {
  if (handler === 'soun') return codec === 'mp4a';
  return handler !== 'vide' || /^(avc[1-4]|hev1|hvc1|mp4v)$/.test(codec);
}

/** A file without `moov` is truncated. Without a brand either, its first boxes must show that it is of the family. */
function withoutIndex(boxes: readonly Box[], brands: Brands | null, truncated: string): Content | null {
  if (brands !== null || boxes.some(({ type }) => type === 'moof' || type === 'sidx')) {
    return known('MP4 without index', { truncated });
  }
  const onlyFillers = boxes.every(({ type }) => FILLERS.has(type));
  return onlyFillers && boxes.some(({ type }) => type === 'mdat' || type === 'wide' || type === 'pnot')
    ? unsupported('a QuickTime video', video('mov'), 'video/quicktime', truncated)
    : null;
}

/** Only a known box counts: bytes that some program appended can look like a box. */
function findTruncation(boxes: readonly Box[], size: number): string | null {
  const last = boxes.at(-1);
  if (!last || last.end <= size || !TOP_BOXES.has(last.type)) return null;
  return `its part "${last.type}" reaches past the end of the file`;
}

/** An index alone plays nothing. */
function findMissingData(boxes: readonly Box[]): string | null {
  const hasData = boxes.some(({ type, start, end }) => /^(mdat|imda)$/.test(type) && end > start);
  return hasData ? null : 'it has no audio or video data (mdat)';
}

function ruledOutBy(brand: string) {
  return UNSUPPORTED_BRANDS.find(({ pattern }) => pattern.test(brand));
}

/** Without an index, any image brand decides, not only the first: HEIF has many rare ones. */
function imageBrand(brands: Brands | null) {
  return brands?.all.map(ruledOutBy).find((found) => found?.mimeType.startsWith('image/'));
}

/** The brand that decides. AVIF images can name HEIF first. */
function decidingBrand(brands: Brands | null): string {
  if (brands === null) return '';
  return /^mi/.test(brands.major) && brands.all.includes('avif') ? 'avif' : brands.major;
}

function brandsOf(bytes: Bytes, boxes: readonly Box[]): Brands | null {
  const box = boxes.find(({ type }) => type === 'ftyp') ?? boxes.find(({ type }) => type === 'styp');
  if (!box) return null;
  const text = bytes.read(box.start, Math.min(box.end - box.start, 4096)).toString('latin1');
  const [major = '', _version, ...others] = text.match(/.{4}/gs) ?? [];
  return { major, all: [major, ...others] };
}
