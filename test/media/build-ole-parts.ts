/** A builder of compound files whose table, directory and small sectors are given number by number. */
import { oleHeader } from './build-ole.ts';

const NONE = 0xffffffff;
const END = 0xfffffffe;

export type OleEntrySpec = {
  name?: string;
  nameLength?: number;
  type?: number;
  left?: number;
  right?: number;
  child?: number;
  start?: number;
  size?: number;
};

/** The entries of a directory: [MS-CFB] 2.6.1. */
function directory(entries: readonly OleEntrySpec[]): Buffer {
  return Buffer.concat(
    entries.map(({ name = '', nameLength = name.length * 2 + 2, type = 2, ...links }) => {
      const { left = NONE, right = NONE, child = NONE, start = END, size = 0 } = links;
      const entry = Buffer.alloc(128);
      entry.write(name, 0, 64, 'utf16le');
      entry.writeUInt16LE(nameLength, 64);
      entry[66] = type;
      for (const [i, value] of [left, right, child].entries()) entry.writeUInt32LE(value, 68 + i * 4);
      entry.write('000102030405060708090a0b0c0d0e0f', 80, 'hex');
      entry.writeUInt32LE(start, 116);
      entry.writeUInt32LE(size, 120);
      return entry;
    }),
  );
}

export type OleSpec = {
  root?: OleEntrySpec;
  entries?: readonly OleEntrySpec[];
  /** By sector: the one after it. */
  chain?: Readonly<Record<number, number>>;
  /** Sectors from 3 on. */
  data?: Buffer;
  smallTable?: readonly number[];
  miniCutoff?: number;
};

/** Table in sector 0, directory in 1, table of small sectors in 2, data from 3 on. */
export function compound({
  root,
  entries = [],
  chain = {},
  data = Buffer.alloc(0),
  smallTable,
  miniCutoff = 4096,
}: OleSpec) {
  const header = oleHeader();
  header.writeUInt32LE(miniCutoff, 56);
  if (smallTable) header.writeUInt32LE(2, 60);
  const table = Buffer.alloc(512, 0xff);
  table.fill(Buffer.from('feffffff', 'hex'), 4);
  for (const [sector, next] of Object.entries(chain)) table.writeUInt32LE(next, Number(sector) * 4);
  const list = directory([{ name: 'Root Entry', type: 5, child: 1, ...root }, ...entries]);
  const small = Buffer.alloc(512, 0xff);
  for (const [sector, next] of (smallTable ?? []).entries()) small.writeUInt32LE(next, sector * 4);
  const padded = Buffer.concat([list, Buffer.alloc(Math.max(0, 512 - list.length))]);
  return Buffer.concat([header, table, padded, small, data]);
}
