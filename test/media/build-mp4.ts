/** Builders of boxes and tracks of the MP4 family. */

export function box(type: string, ...content: (Buffer | string | number[])[]): Buffer {
  const data = Buffer.concat(
    content.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
  const header = Buffer.alloc(8);
  header.writeUInt32BE(data.length + 8, 0);
  header.write(type, 4, 'latin1');
  return Buffer.concat([header, data]);
}

export function largeBox(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(16);
  header.writeUInt32BE(1, 0);
  header.write(type, 4, 'latin1');
  header.writeBigUInt64BE(BigInt(content.length + 16), 8);
  return Buffer.concat([header, content]);
}

export type TrackSpec = {
  id: number;
  handler: string;
  codec: string;
  chapters?: number;
  samples?: number;
  quickTime?: boolean;
};

export function track({ id, handler, codec, chapters, samples = 9, quickTime }: TrackSpec): Buffer {
  const header = Buffer.alloc(84);
  header.writeUInt32BE(id, 12);
  const entry = Buffer.alloc(90);
  entry.writeUInt32BE(90, 0);
  entry.write(codec, 4, 'latin1');
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32BE(samples, 8);
  return box(
    'trak',
    box('tkhd', header),
    ...(chapters ? [box('tref', box('chap', [0, 0, 0, chapters]))] : []),
    box(
      'mdia',
      box('mdhd', Buffer.alloc(24)),
      box('hdlr', [0, 0, 0, 0], quickTime ? 'mhlr' : [0, 0, 0, 0], handler, Buffer.alloc(13)),
      box('minf', box('stbl', box('stsd', [0, 0, 0, 0, 0, 0, 0, 1], entry), box('stsz', sizes))),
    ),
  );
}

export const AUDIO: TrackSpec = { id: 1, handler: 'soun', codec: 'mp4a' };
export const VIDEO: TrackSpec = { id: 2, handler: 'vide', codec: 'avc1' };

export function ftyp(major: string, ...compatible: string[]): Buffer {
  return box('ftyp', major, [0, 0, 2, 0], ...compatible);
}

export function moov(...tracks: TrackSpec[]): Buffer {
  return box('moov', box('mvhd', Buffer.alloc(100)), ...tracks.map(track));
}

export const MDAT = box('mdat', Buffer.alloc(64, 1));
