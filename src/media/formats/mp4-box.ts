import type { Bytes } from '../bytes.ts';

/** A box of ISO/IEC 14496-12, section 4.2. Offsets are in bytes from the beginning of the file. */
export type Box = {
  readonly type: string;
  /** Offset of its content. */
  readonly start: number;
  /** Offset of the end that it declares; it may lie beyond the end of the file. */
  readonly end: number;
};

/** A fragmented video of some hours has about 10,000. */
const MAX_BOXES = 50_000;

/**
 * Lists the boxes of a range by their headers. The list ends with a box that reaches past the range, and before bytes
 * that are no box (padding, a tag that some program appended). Players skip boxes of unknown types, printable or not.
 */
export function boxesOf(bytes: Bytes, start: number, end: number, max = MAX_BOXES): Box[] {
  const boxes: Box[] = [];
  let offset = start;
  while (offset + 8 <= end && boxes.length < max) {
    const box = boxAt(bytes, offset, end);
    if (box === null) break;
    boxes.push(box);
    offset = box.end;
  }
  return boxes;
}

function boxAt(bytes: Bytes, offset: number, rangeEnd: number): Box | null {
  const header = bytes.read(offset, 16);
  if (header.length < 8) return null;
  const type = header.toString('latin1', 4, 8);
  const { headerSize, end } = extentOf(header, offset, rangeEnd);
  if (end === null) return null;
  // Bytes that are no box seldom have a size that fits: that alone is no proof, so a type must be printable.
  if (!isPrintable(type) && (header.readUInt32BE(0) === 0 || end > rangeEnd)) return null;
  return { type, start: offset + headerSize, end };
}

function extentOf(
  header: Buffer,
  offset: number,
  rangeEnd: number,
): { headerSize: number; end: number | null } {
  const size = header.readUInt32BE(0);
  if (size === 0) return { headerSize: 8, end: rangeEnd };
  if (size !== 1) return { headerSize: 8, end: size >= 8 ? offset + size : null };
  const large = header.length < 16 ? 0 : Number(header.readBigUInt64BE(8));
  const fits = large >= 16 && Number.isSafeInteger(offset + large);
  return { headerSize: 16, end: fits ? offset + large : null };
}

/** Four printable characters; `©` begins the types of iTunes. */
function isPrintable(type: string): boolean {
  return /^[\x20-\x7e\xa9][\x20-\x7e]{3}$/.test(type);
}
