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
const MAX_BOXES = 200_000;

/**
 * Lists the boxes of a range by their headers. The list ends with a box that reaches past the range, and before bytes
 * that are no box (padding, a tag that some program appended).
 */
export function boxesOf(bytes: Bytes, start: number, end: number, most = MAX_BOXES): Box[] {
  const boxes: Box[] = [];
  let offset = start;
  while (offset + 8 <= end && boxes.length < most) {
    const box = boxAt(bytes, offset, end);
    if (box === null) break;
    boxes.push(box);
    offset = box.end;
  }
  return boxes;
}

function boxAt(bytes: Bytes, offset: number, end: number): Box | null {
  const header = bytes.read(offset, 16);
  if (header.length < 8) return null;
  const type = header.toString('latin1', 4, 8);
  if (!/^[\x20-\x7e\xa9][\x20-\x7e]{3}$/.test(type)) return null;
  const size = header.readUInt32BE(0);
  if (size === 0) return { type, start: offset + 8, end };
  if (size >= 8) return { type, start: offset + 8, end: offset + size };
  if (size !== 1 || header.length < 16) return null;
  const large = Number(header.readBigUInt64BE(8));
  return large < 16 || !Number.isSafeInteger(offset + large)
    ? null
    : { type, start: offset + 16, end: offset + large };
}
