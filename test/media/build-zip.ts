/** Builders of ZIP archives and OOXML packages. */
import { deflateRawSync } from 'node:zlib';

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

/** A part that is not compressed. */
export const stored = (name: string, content = 'hello'): ZipPart => ({ name, content, stored: true });

/** The size of an end record without a comment. */
export const END_SIZE = 22;

/** Where the end record of an archive without a comment begins. */
export const endOf = (archive: Buffer) => archive.length - END_SIZE;

/** Where the directory of such an archive begins. */
export const directoryOf = (archive: Buffer) => archive.readUInt32LE(endOf(archive) + 16);
