/** Real files by what they are, and builders for what can't be made here any more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { FORMAT_NAMES, type Format } from '../../src/media/catalog.ts';

export const FILES = join(import.meta.dirname, '../fixtures/files');

export type Fixture = { readonly name: string; readonly content: Buffer };

function readFolder(folder: string): Fixture[] {
  return readdirSync(join(FILES, folder))
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, content: readFileSync(join(FILES, folder, name)) }));
}

/** Real files of every format, from several producers each. */
export const GOOD = Object.fromEntries(
  FORMAT_NAMES.map((format) => [format, readFolder(`good/${format}`)]),
) as Record<Format, Fixture[]>;
/** Real files that are accepted under no name. */
export const FOREIGN = readFolder('foreign');
export const SPECIAL = Object.fromEntries(
  readFolder('special').map(({ name, content }) => [name.slice(8), content]),
);

export function good(path: string): Buffer {
  return readFileSync(join(FILES, 'good', path));
}

// --- ZIP -----------------------------------------------------------------------------------------------------------

export type ZipPart = { name: string; content: string | Buffer; stored?: boolean; streamed?: boolean };

/** A ZIP archive. `streamed` puts the sizes behind the data, as programs do that write without looking back. */
export function zip(
  parts: readonly ZipPart[],
  options: { comment?: string; before?: Buffer; shifted?: boolean } = {},
): Buffer {
  const before = options.before ?? Buffer.alloc(0);
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = options.shifted ? 0 : before.length;
  for (const part of parts) {
    const plain = Buffer.from(part.content);
    const data = part.stored ? plain : deflateRawSync(plain);
    const name = Buffer.from(part.name);
    const flags = part.streamed ? 8 : 0;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(part.stored ? 0 : 8, 8);
    if (!part.streamed) local.writeUInt32LE(data.length, 18);
    if (!part.streamed) local.writeUInt32LE(plain.length, 22);
    local.writeUInt16LE(name.length, 26);
    const descriptor = Buffer.alloc(part.streamed ? 16 : 0);
    if (part.streamed) {
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(data.length, 8);
      descriptor.writeUInt32LE(plain.length, 12);
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(part.stored ? 0 : 8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(plain.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, name, data, descriptor);
    central.push(entry, name);
    offset += local.length + name.length + data.length + descriptor.length;
  }
  const directory = Buffer.concat(central);
  const comment = Buffer.from(options.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([before, ...locals, directory, end, comment]);
}

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
export const POWERPOINT =
  'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';

export function contentTypes(part: string, type: string, more = ''): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${more}<Override PartName="${part}" ContentType="${type}"/></Types>`
  );
}

export function relationships(
  target: string,
  base = 'http://schemas.openxmlformats.org/officeDocument/2006',
): string {
  return (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="${base}/relationships/officeDocument" Target="${target}"/></Relationships>`
  );
}

/** An Office file with one part. */
export function office(type: string, part = 'word/document.xml'): Buffer {
  return zip([
    { name: '[Content_Types].xml', content: contentTypes(`/${part}`, type) },
    { name: '_rels/.rels', content: relationships(part) },
    { name: part, content: '<a/>' },
  ]);
}

// --- OLE -----------------------------------------------------------------------------------------------------------

/**
 * A compound file with the given streams, paths to contents: table, directory, then the streams one after the other.
 * Each storage's entries hang in one chain to the right, which readers take as well as a tree. No small sectors: the
 * contents are 4096 bytes at least.
 */
export function ole(streams: Readonly<Record<string, Buffer>>): Buffer {
  const entries: { name: string; type: number; size: number; start: number; child: number; right: number }[] =
    [{ name: 'Root Entry', type: 5, size: 0, start: END_OF_CHAIN, child: NONE, right: NONE }];
  const contents: { entry: number; content: Buffer }[] = [];
  const ids = new Map([['', 0]]);
  const add = (path: string, type: number): number => {
    const known = ids.get(path);
    if (known !== undefined) return known;
    const parent = add(path.slice(0, path.lastIndexOf('/')), 1);
    const id = entries.length;
    entries.push({
      name: path.slice(path.lastIndexOf('/') + 1),
      type,
      size: 0,
      start: END_OF_CHAIN,
      child: NONE,
      right: entries[parent]!.child,
    });
    entries[parent]!.child = id;
    ids.set(path, id);
    return id;
  };
  for (const [path, content] of Object.entries(streams)) contents.push({ entry: add(path, 2), content });
  const directory = Buffer.alloc(Math.ceil(entries.length / 4) * 512);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  let next = chain(table, 1, directory.length / 512);
  const data = contents.map(({ entry, content }) => {
    const count = Math.ceil(content.length / 512);
    Object.assign(entries[entry]!, { size: content.length, start: next });
    next = chain(table, next, count);
    return Buffer.concat([content, Buffer.alloc(count * 512 - content.length)]);
  });
  for (const [id, { name, type, size, start, child, right }] of entries.entries()) {
    const at = id * 128;
    directory.write(name, at, 'utf16le');
    directory.writeUInt16LE(name.length * 2 + 2, at + 64);
    directory[at + 66] = type;
    for (const [offset, value] of [
      [68, NONE],
      [72, right],
      [76, child],
      [116, start],
      [120, size],
    ] as const) {
      directory.writeUInt32LE(value, at + offset);
    }
  }
  const header = Buffer.alloc(512, 0xff);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.fill(0, 8, 76);
  for (const [offset, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    header.writeUInt16LE(value, offset);
  for (const [offset, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, END_OF_CHAIN],
    [68, END_OF_CHAIN],
    [76, 0],
  ] as const) {
    header.writeUInt32LE(value, offset);
  }
  return Buffer.concat([header, table, directory, ...data]);
}

const NONE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;

/** Marks sectors as following each other; gives the one behind. */
function chain(table: Buffer, first: number, count: number): number {
  for (let i = 0; i < count; i += 1)
    table.writeUInt32LE(i === count - 1 ? END_OF_CHAIN : first + i + 1, (first + i) * 4);
  return first + count;
}

/** A stream that begins with the given bytes and is too large for the small sectors. */
export function stream(start: readonly number[], size = 5000): Buffer {
  return Buffer.concat([Buffer.from(start), Buffer.alloc(size - start.length, 0x20)]);
}

// --- MP4 -----------------------------------------------------------------------------------------------------------

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

export const SOUND: TrackSpec = { id: 1, handler: 'soun', codec: 'mp4a' };
export const FILM: TrackSpec = { id: 2, handler: 'vide', codec: 'avc1' };

export function ftyp(major: string, ...compatible: string[]): Buffer {
  return box('ftyp', major, [0, 0, 2, 0], ...compatible);
}

export function moov(...tracks: TrackSpec[]): Buffer {
  return box('moov', box('mvhd', Buffer.alloc(100)), ...tracks.map(track));
}

export const MDAT = box('mdat', Buffer.alloc(64, 1));
