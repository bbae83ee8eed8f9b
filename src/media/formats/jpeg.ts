import type { Bytes } from '../bytes.ts';
import { type Content, known } from '../content.ts';

const SCAN_CHUNK = 64 * 1024;
/** A larger file is not searched, and nothing is claimed about its end. */
const MAX_SEARCHED = 64 * 1024 * 1024;
/** Real images have some hundreds. */
const MAX_MARKERS = 100_000;
const MARKER = {
  startOfImage: 0xd8,
  endOfImage: 0xd9,
  startOfScan: 0xda,
  temporary: 0x01,
} as const;
const NO_END = 'the picture data has no end marker';

/**
 * Source: ITU-T T.81, annex B. The end marker counts only after a scan: a preview image in the EXIF data has an end
 * marker of its own. Bytes after the end are common (a second image, a short video, padding) and harmless.
 *
 * No library: decoders fail on a truncated file or fill it up, and do not say where its data end.
 */
export function readJpeg(bytes: Bytes, checkEnd: boolean): Content {
  const isSearched = checkEnd && bytes.size <= MAX_SEARCHED;
  return known('JPEG', { truncated: isSearched ? findTruncation(bytes) : null });
}

function findTruncation(bytes: Bytes): string | null {
  const scan = findScan(bytes);
  if (scan === null) return 'it ends before the picture data';
  return endsInEndMarker(bytes, scan) || hasEndMarker(bytes, scan) ? null : NO_END;
}

/** The offset of the data of the first scan; `null` when the file ends before them. */
function findScan(bytes: Bytes): number | null {
  let offset = 2;
  for (let count = 0; count < MAX_MARKERS; count += 1) {
    const marker = nextMarker(bytes, offset);
    if (marker === null || marker.code === MARKER.endOfImage) return null;
    offset = marker.end + segmentLength(bytes, marker);
    if (offset > bytes.size) return null;
    if (marker.code === MARKER.startOfScan) return offset;
  }
  return null;
}

type Marker = { readonly code: number; readonly end: number };

/** The next marker that starts a segment or ends the image. Bytes before it are skipped, as decoders skip them. */
function nextMarker(bytes: Bytes, from: number): Marker | null {
  for (let offset = from; offset < bytes.size; ) {
    // Chunks are aligned, so that one with many markers in it is read from the disk once.
    const start = offset - (offset % SCAN_CHUNK);
    const chunk = bytes.read(start, SCAN_CHUNK + 1);
    let at = chunk.indexOf(0xff, offset - start);
    while (at !== -1 && at + 1 < chunk.length) {
      const code = chunk[at + 1]!;
      if (code !== 0x00 && code !== 0xff && !isAlone(code)) return { code, end: start + at + 2 };
      at += 1;
      // The search costs more than a look where one 0xff follows another.
      if (chunk[at] !== 0xff) at = chunk.indexOf(0xff, at);
    }
    offset = start + SCAN_CHUNK;
  }
  return null;
}

/** The bytes from a marker to the next one. */
function segmentLength(bytes: Bytes, { end }: Marker): number {
  const length = bytes.read(end, 2);
  return length.length < 2 ? bytes.size : Math.max(2, length.readUInt16BE(0));
}

/** Restart markers and the like: no segment follows them. */
function isAlone(code: number): boolean {
  return code === MARKER.temporary || (code >= 0xd0 && code <= MARKER.startOfImage);
}

/** The usual case, without reading the scan. */
function endsInEndMarker(bytes: Bytes, scan: number): boolean {
  const tail = bytes.read(Math.max(scan, bytes.size - 2), 2);
  return tail.length === 2 && tail[0] === 0xff && tail[1] === MARKER.endOfImage;
}

/** Walks scans and the segments between them; in a scan, zero or a restart marker follows each 0xff. */
function hasEndMarker(bytes: Bytes, scan: number): boolean {
  let offset = scan;
  for (let count = 0; count < MAX_MARKERS; count += 1) {
    const marker = nextMarker(bytes, offset);
    if (marker === null) return false;
    if (marker.code === MARKER.endOfImage) return true;
    offset = marker.end + segmentLength(bytes, marker);
  }
  return true;
}
