/** A builder of compound files. */

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
  return Buffer.concat([oleHeader(), table, directory, ...data]);
}

/** Of version 3: sectors of 512 bytes, the table in the first, the directory in the second. */
export function oleHeader(): Buffer {
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
  return header;
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

/**
 * A compound file with small streams only, by name: table, directory, table of the small sectors, and the small
 * sectors, which lie last in the file.
 *
 * @param padded - `false` ends the file with the last byte of the last stream, as some programs do.
 */
export function oleOfSmallStreams(streams: Readonly<Record<string, Buffer>>, padded = true): Buffer {
  const names = Object.keys(streams);
  const contents = Object.values(streams);
  const directory = Buffer.alloc(1024);
  const smallTable = Buffer.alloc(512, 0xff);
  let count = 0;
  const firsts = contents.map(({ length }) => {
    const first = count;
    count = chain(smallTable, first, Math.ceil(length / 64));
    return first;
  });
  const small = Buffer.concat(contents.map((content) => padTo(content, 64)));
  const entries = [
    { name: 'Root Entry', type: 5, child: 1, right: NONE, start: 4, size: small.length },
    ...names.map((name, i) => ({
      name,
      type: 2,
      child: NONE,
      right: i + 1 < names.length ? i + 2 : NONE,
      start: firsts[i]!,
      size: contents[i]!.length,
    })),
  ];
  for (const [id, { name, type, child, right, start, size }] of entries.entries()) {
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
    ] as const)
      directory.writeUInt32LE(value, at + offset);
  }
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  chain(table, 1, 2);
  chain(table, 3, 1);
  chain(table, 4, Math.ceil(small.length / 512));
  const header = oleHeader();
  header.writeUInt32LE(3, 60);
  header.writeUInt32LE(1, 64);
  const last = contents.at(-1) ?? small;
  const end = padded ? padTo(small, 512) : small.subarray(0, small.length - ((64 - (last.length % 64)) % 64));
  return Buffer.concat([header, table, directory, smallTable, end]);
}

function padTo(content: Buffer, size: number): Buffer {
  return Buffer.concat([content, Buffer.alloc((size - (content.length % size)) % size)]);
}

/**
 * A compound file of `sectors` sectors, every one of which follows another in one circle; all streams are that circle.
 *
 * @param shift - of the sectors' size: 9 for 512 bytes, the only other size of the format is 12.
 */
export function oleOfOneCircle(sectors: number, streams: number, shift = 9): Buffer {
  const size = 2 ** shift;
  const tableSectors = Math.ceil((sectors * 4) / size);
  const listed = Math.max(0, tableSectors - 109);
  const listSectors = Math.ceil(listed / (size / 4 - 1));
  const directorySectors = Math.ceil(((streams + 1) * 128) / size);
  const directoryStart = tableSectors + listSectors;
  const circleStart = directoryStart + directorySectors;
  const table = Buffer.alloc(tableSectors * size, 0xff);
  chain(table, directoryStart, directorySectors);
  for (let sector = circleStart; sector < sectors; sector += 1)
    table.writeUInt32LE(sector + 1 < sectors ? sector + 1 : circleStart, sector * 4);
  const list = Buffer.alloc(listSectors * size, 0xff);
  for (let i = 0; i < listed; i += 1) list.writeUInt32LE(109 + i, (i + Math.floor(i / (size / 4 - 1))) * 4);
  for (let i = 1; i <= listSectors; i += 1)
    list.writeUInt32LE(i < listSectors ? tableSectors + i : END_OF_CHAIN, i * size - 4);
  const directory = Buffer.alloc(directorySectors * size);
  for (let id = 0; id <= streams; id += 1) {
    const at = id * 128;
    directory.write(id === 0 ? 'Root Entry' : id === 1 ? 'WordDocument' : `S${id}`, at, 'utf16le');
    directory.writeUInt16LE(id === 0 ? 22 : id === 1 ? 26 : 2 * `S${id}`.length + 2, at + 64);
    directory[at + 66] = id === 0 ? 5 : 2;
    directory.fill(0xff, at + 68, at + 80);
    directory.writeUInt32LE(id < streams ? id + 1 : NONE, at + (id === 0 ? 76 : 72));
    directory.writeUInt32LE(id === 0 ? END_OF_CHAIN : circleStart, at + 116);
    directory.writeUInt32LE(id === 0 ? 0 : 0x7fffffff, at + 120);
  }
  const header = Buffer.alloc(Math.max(512, size));
  oleHeader().copy(header);
  header.writeUInt16LE(shift, 30);
  header.writeUInt32LE(tableSectors, 44);
  header.writeUInt32LE(directoryStart, 48);
  if (listSectors > 0) header.writeUInt32LE(tableSectors, 68);
  for (let i = 0; i < Math.min(109, tableSectors); i += 1) header.writeUInt32LE(i, 76 + i * 4);
  const start = Buffer.concat([header, table, list, directory]);
  return Buffer.concat([start, Buffer.alloc(Math.max(0, header.length + sectors * size - start.length))]);
}
