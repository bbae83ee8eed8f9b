import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/media/bytes.ts';
import { readOle } from '../../src/media/formats/ole.ts';
import { readElements } from '../../src/media/formats/xml.ts';
import { readZip } from '../../src/media/formats/zip.ts';
import { sniff } from '../../src/media/sniff.ts';
import { box, ftyp } from './build-mp4.ts';
import { ole, oleOfOneCircle, oleOfSmallStreams, stream } from './build-ole.ts';
import { zip } from './build-zip.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';
import { supportedFile } from './fixtures.ts';

/** Counts what is read, as a disk would see it; the head is read anyway. */
function counted(buffer: Buffer): Bytes & { readonly reads: number; readonly bytesRead: number } {
  const inner = bytesOfBuffer(buffer);
  const count = { reads: 0, bytesRead: 0 };
  return {
    size: inner.size,
    head: inner.head,
    get reads() {
      return count.reads;
    },
    get bytesRead() {
      return count.bytesRead;
    },
    read(offset, length) {
      const result = inner.read(offset, length);
      count.reads += 1;
      count.bytesRead += result.length;
      return result;
    },
  };
}

async function readsOf(buffer: Buffer, checkEnd = true) {
  const bytes = counted(buffer);
  const content = await sniff(bytes, checkEnd);
  return { content, reads: bytes.reads, bytesRead: bytes.bytesRead };
}

describe('a compound file costs no more than a constant', () => {
  const small = oleOfOneCircle(10_000, 200);
  const large = oleOfOneCircle(100_000, 5_000);
  test('when all its streams are one endless chain, and nothing is claimed about its end', async () => {
    for (const content of [small, large, oleOfOneCircle(12_000, 500, 12)]) {
      const found = await readsOf(content);
      expect(found.content).toMatchObject({ kind: 'DOC', truncated: null });
      expect(found.reads).toBeLessThan(10_000);
      expect(found.bytesRead).toBeLessThan(8_000_000);
    }
  });
  test('when its size is above the limit: its chains are not walked', async () => {
    const found = await readsOf(large, false);
    expect(found.content.kind).toBe('DOC');
    // The header, the table's list, the directory and the beginning of one stream.
    expect(found.reads).toBeLessThan(1_600);
    const truncated = ole({ '/WordDocument': stream([0xec, 0xa5], 50_000) }).subarray(0, 40_000);
    expect((await readsOf(truncated)).content.truncated).toMatch(/past the end/);
    expect((await readsOf(truncated, false)).content.truncated).toBeNull();
  });
  test('when its sectors have a size that the format does not have', async () => {
    for (const shift of [0, 7, 8, 10, 11, 13, 16, 255]) {
      const content = Buffer.from(small);
      content.writeUInt16LE(shift, 30);
      const found = await readsOf(content);
      expect(found.content.truncated).toMatch(/directory can't be read/);
      expect(found.reads).toBeLessThan(5);
    }
  });
  test('when its directory is an endless chain', () => {
    const content = Buffer.from(small);
    const circleStart = Math.ceil(10_000 / 128) + Math.ceil((201 * 128) / 512);
    content.writeUInt32LE(circleStart, 48);
    const bytes = counted(content);
    expect(readOle(bytes)).toBeNull();
    expect(bytes.bytesRead).toBeLessThan(20_000_000);
  });
  test('when its table says that it has four billion sectors', async () => {
    const content = Buffer.from(small);
    content.writeUInt32LE(0xffffffff, 44);
    expect((await readsOf(content)).reads).toBeLessThan(15_000);
  });
  test('when small streams are said to be of any size', async () => {
    const content = oleOfSmallStreams({ WordDocument: stream([0xec, 0xa5], 4000) });
    content.writeUInt32LE(0xffffffff, 56);
    content.writeUInt32LE(0xffffffff, 1024 + 128 + 120);
    content.writeUInt32LE(0, 2048);
    expect((await readsOf(content)).reads).toBeLessThan(100);
  });
});

describe('an image above the limit is not walked', () => {
  test.each([
    ['PNG', Buffer.concat([supportedFile('PNG/ffmpeg.png').subarray(0, 60), Buffer.alloc(90_000)])],
    ['JPEG', Buffer.concat([supportedFile('JPEG/libjpeg.jpg').subarray(0, 700), Buffer.alloc(90_000)])],
  ])('%s', async (kind, content) => {
    expect((await readsOf(content)).content).toMatchObject({ kind, truncated: expect.any(String) });
    const found = await readsOf(content, false);
    expect(found.content).toMatchObject({ kind, truncated: null });
    expect(found.reads).toBe(0);
  });
  test('a JPEG above 64 MiB is not searched', async () => {
    const jpeg = bytesOfBuffer(supportedFile('JPEG/libjpeg.jpg').subarray(0, 700));
    expect((await sniff({ ...jpeg, size: 64 * 1024 * 1024 + 1 })).truncated).toBeNull();
    expect((await sniff({ ...jpeg, size: 64 * 1024 * 1024 })).truncated).not.toBeNull();
  });
});

describe('an archive costs no more than a constant', () => {
  test('its names are read up to 1,024 bytes', () => {
    const long = 'n'.repeat(60_000);
    const content = zip([{ name: long, content: 'x' }]);
    const [entry] = readZip(bytesOfBuffer(content)).entries;
    expect(entry!.name).toHaveLength(1024);
    const [local] = readZip(bytesOfBuffer(content.subarray(0, content.length - 22))).entries;
    expect(local!.name).toHaveLength(1024);
  });
  test('one without end record lists 20,000 entries, and reads each part once or twice', async () => {
    const entry = zip([{ name: 'x', content: '', stored: true, streamed: true }]).subarray(0, 31);
    const content = Buffer.alloc(31 * 50_000, entry);
    const bytes = counted(content);
    expect(readZip(bytes).entries).toHaveLength(20_000);
    expect(bytes.reads).toBeLessThan(70_000);
  });
});

describe('XML costs no more than a constant', () => {
  const count = (xml: string): number => {
    let elements = 0;
    readElements(Buffer.from(xml), () => {
      elements += 1;
    });
    return elements;
  };
  test.each([
    ['depth', '<a>'.repeat(1000), 16],
    ['number of elements', `<a>${'<b/>'.repeat(60_000)}`, 50_000],
    ['attributes of an element', `<a><b ${Array.from({ length: 65 }, (_, i) => `a${i}=""`).join(' ')}/>`, 1],
    ['length of a value', `<a><b c="${'x'.repeat(200_000)}"/></a>`, 1],
    ['length of a name', `<a><${'b'.repeat(200_000)}/></a>`, 1],
  ])('by the %s', (_, xml, expected) => {
    expect(count(xml)).toBe(expected);
  });
  test('with room for what real packages have', () => {
    const attributes = Array.from({ length: 64 }, (_, i) => `a${i}=""`).join(' ');
    expect(count(`<a>${'<b>'.repeat(15)}`)).toBe(16);
    expect(count(`<a><b ${attributes}/><c ${attributes}/></a>`)).toBe(3);
    expect(count(`<a>${'<b/>'.repeat(49_999)}</a>`)).toBe(50_000);
    expect(count(`<a><b c="${'x'.repeat(60_000)}"/></a>`)).toBe(2);
  });
});

test('a video of many boxes is read up to 50,000 of them', async () => {
  const content = Buffer.concat([ftyp('isom'), Buffer.alloc(8 * 100_000, box('free'))]);
  expect((await readsOf(content)).reads).toBeLessThan(51_000);
});
