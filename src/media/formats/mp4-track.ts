import type { Bytes } from '../bytes.ts';
import { type Box, boxesOf } from './mp4-box.ts';

export type Track = {
  readonly id: number;
  /** `vide`, `soun`, `text`, … */
  readonly handler: string;
  /** The first sample entry's type, `mp4a` say; empty when there is none. */
  readonly codec: string;
  /** The pictures of an audio track’s chapters. */
  readonly isChapterPicture: boolean;
  /** A single picture: the cover of an album. */
  readonly isStillPicture: boolean;
};

/** Real files have a handful. */
const MAX_TRACKS = 256;
/** Of one box. Real files have some dozens. */
const MAX_CHILDREN = 500;
/** `objectTypeIndication` of JPEG and PNG in an MPEG-4 sample entry: ISO/IEC 14496-1, table 5. */
const STILL_OBJECT_TYPES = new Set([0x6c, 0x6d]);

/** The tracks of an index (`moov`). `quickTime` is true when it has handlers or boxes that only QuickTime writes. */
export function readTracks(bytes: Bytes, moov: Box): { tracks: Track[]; quickTime: boolean } {
  const inMoov = children(bytes, moov);
  const traks = inMoov.filter(({ type }) => type === 'trak');
  const read = traks.slice(0, MAX_TRACKS).map((trak) => readTrack(bytes, trak));
  const chapters = new Set(read.flatMap((track) => track.chapterTracks));
  return {
    tracks: read.map(({ chapterTracks: _, ...track }) => ({
      ...track,
      isChapterPicture: chapters.has(track.id),
    })),
    quickTime: read.some((track) => track.quickTime) || inMoov.some(({ type }) => /^(cmov|rmra)$/.test(type)),
  };
}

type ReadTrack = Omit<Track, 'isChapterPicture'> & {
  readonly chapterTracks: readonly number[];
  readonly quickTime: boolean;
};

function readTrack(bytes: Bytes, trak: Box): ReadTrack {
  const inTrak = children(bytes, trak);
  const inMdia = childrenOf(bytes, inTrak, 'mdia');
  const inStbl = childrenOf(bytes, childrenOf(bytes, inMdia, 'minf'), 'stbl');
  const header = contentOf(bytes, inTrak, 'tkhd', 32);
  const handler = contentOf(bytes, inMdia, 'hdlr', 12);
  const entry = contentOf(bytes, inStbl, 'stsd', 512);
  const codec = entry.toString('latin1', 12, 16);
  return {
    id: trackId(header),
    handler: handler.toString('latin1', 8, 12),
    codec,
    isStillPicture: isStill(codec, entry) && samplesIn(contentOf(bytes, inStbl, 'stsz', 12)) === 1,
    chapterTracks: numbersIn(contentOf(bytes, childrenOf(bytes, inTrak, 'tref'), 'chap', 1024)),
    quickTime: /^[md]hlr$/.test(handler.toString('latin1', 4, 8)),
  };
}

function isStill(codec: string, entry: Buffer): boolean {
  if (/^(jpeg|png |mjp[ab]|mjpg|JPEG)$/.test(codec)) return true;
  if (codec !== 'mp4v') return false;
  // The descriptor follows the 78 fixed bytes of a visual entry, in a box `esds`.
  const esds = entry.indexOf('esds');
  if (esds === -1) return false;
  const config = entry.indexOf(0x04, esds + 8);
  if (config === -1) return false;
  let at = config + 1;
  while ((entry[at]! & 0x80) !== 0) at += 1;
  return STILL_OBJECT_TYPES.has(entry[at + 1]!);
}

function samplesIn(sizes: Buffer): number {
  return sizes.length < 12 ? 0 : sizes.readUInt32BE(8);
}

function trackId(header: Buffer): number {
  const at = header[0] === 1 ? 20 : 12;
  return header.length < at + 4 ? 0 : header.readUInt32BE(at);
}

function numbersIn(content: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= content.length; at += 4) numbers.push(content.readUInt32BE(at));
  return numbers;
}

function children(bytes: Bytes, box: Box): Box[] {
  return boxesOf(bytes, box.start, box.end, MAX_CHILDREN);
}

function childrenOf(bytes: Bytes, boxes: readonly Box[], type: string): Box[] {
  const box = boxes.find((one) => one.type === type);
  return box ? children(bytes, box) : [];
}

/** At most `length` bytes of the content of the first box of a type. */
function contentOf(bytes: Bytes, boxes: readonly Box[], type: string, length: number): Buffer {
  const box = boxes.find((one) => one.type === type);
  return box ? bytes.read(box.start, Math.min(length, box.end - box.start)) : Buffer.alloc(0);
}
