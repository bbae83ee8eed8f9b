import type { Bytes } from '../bytes.ts';
import { type Content, known } from '../content.ts';

const SCAN_CHUNK = 64 * 1024;
/** Beyond this no picture is accepted anyway, and nothing is claimed. */
const SEARCHED = 64 * 1024 * 1024;
/** Real pictures have some hundred. */
const MOST_MARKERS = 100_000;
const MARKER = {
  startOfImage: 0xd8,
  endOfImage: 0xd9,
  startOfScan: 0xda,
  temporary: 0x01,
} as const;
const NO_END = 'the picture data has no end marker';

/**
 * Source: ITU-T T.81, annex B. The end marker counts only after a scan: a preview picture in the EXIF data has one of
 * its own. Bytes after the end are common (a second picture, a short film, padding) and fine.
 */
export function readJpeg(bytes: Bytes): Content {
  return known('JPEG', { cutOff: bytes.size > SEARCHED ? null : findCut(bytes) });
}

function findCut(bytes: Bytes): string | null {
  const scan = findScan(bytes);
  if (scan === null) return 'it ends before the picture data';
  return endsInEndMarker(bytes, scan) || hasEndMarker(bytes, scan) ? null : NO_END;
}

/** Where the data of the first scan begin; `null` when the file ends before. */
function findScan(bytes: Bytes): number | null {
  let offset = 2;
  for (let count = 0; count < MOST_MARKERS; count += 1) {
    const marker = nextMarker(bytes, offset);
    if (marker === null || marker.code === MARKER.endOfImage) return null;
    offset = marker.end + segmentLength(bytes, marker);
    if (offset > bytes.size) return null;
    if (marker.code === MARKER.startOfScan) return offset;
  }
  return null;
}

type Marker = { readonly code: number; readonly end: number };

/** The next marker with something behind it, or the end of the image. Decoders skip what lies before it, and so does this. */
function nextMarker(bytes: Bytes, from: number): Marker | null {
  for (let offset = from; offset < bytes.size - 1; ) {
    // Always the same chunks, so that one which many markers stand in is read from the disk once.
    const start = offset - (offset % SCAN_CHUNK);
    const chunk = bytes.read(start, SCAN_CHUNK + 1);
    let at = chunk.indexOf(0xff, offset - start);
    while (at !== -1 && at + 1 < chunk.length) {
      const code = chunk[at + 1]!;
      if (code !== 0x00 && code !== 0xff && !isAlone(code)) return { code, end: start + at + 2 };
      at = chunk.indexOf(0xff, at + 1);
    }
    if (chunk.length <= SCAN_CHUNK) return null;
    offset = start + SCAN_CHUNK;
  }
  return null;
}

/** The bytes from a marker to the next one. */
function segmentLength(bytes: Bytes, { end }: Marker): number {
  const length = bytes.read(end, 2);
  return length.length < 2 ? bytes.size : Math.max(2, length.readUInt16BE(0));
}

/** Restart markers and the like: nothing belongs to them. */
function isAlone(code: number): boolean {
  return code === MARKER.temporary || (code >= 0xd0 && code <= MARKER.startOfImage);
}

/** The usual case, told without reading the scan. */
function endsInEndMarker(bytes: Bytes, scan: number): boolean {
  const tail = bytes.read(Math.max(scan, bytes.size - 2), 2);
  return tail.length === 2 && tail[0] === 0xff && tail[1] === MARKER.endOfImage;
}

/** Walks scans and the segments between them; in a scan, 0xff is followed by zero or a restart marker. */
function hasEndMarker(bytes: Bytes, scan: number): boolean {
  let offset = scan;
  for (let count = 0; count < MOST_MARKERS; count += 1) {
    const marker = nextMarker(bytes, offset);
    if (marker === null) return false;
    if (marker.code === MARKER.endOfImage) return true;
    offset = marker.end + segmentLength(bytes, marker);
  }
  return true;
}
