import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMAT_NAMES, type Format } from '../../src/media/catalog.ts';
import { KINDS } from '../../src/media/content.ts';
import { sniff } from '../../src/media/sniff.ts';
import { box, ftyp } from './build-mp4.ts';
import { zip } from './build-zip.ts';
import { contentResult, detectContent } from './check-result.ts';
import { SPECIAL_FILES, SUPPORTED_FILES, UNSUPPORTED_FILES } from './fixtures.ts';

/** For the largest files, on a busy machine. A hang takes longer. */
const MAX_MS = 5000;
const figures = { tried: 0, crashes: 0, slowest: 0, fine: 0 };

/** The first bytes of each format, written down independently of the code under test. */
const MAGIC: Readonly<Record<Format, (bytes: Buffer) => boolean>> = {
  PNG: (bytes) => bytes.toString('hex', 0, 8) === '89504e470d0a1a0a',
  JPEG: (bytes) => bytes.toString('hex', 0, 3) === 'ffd8ff',
  PDF: (bytes) => bytes.toString('latin1', 0, 1024).includes('%PDF-'),
  ...forAll(['DOC', 'XLS', 'PPT'], (bytes) => bytes.toString('hex', 0, 8) === 'd0cf11e0a1b11ae1'),
  ...forAll(['DOCX', 'XLSX', 'PPTX'], (bytes) =>
    ['504b0304', '504b0506', 'd0cf11e0'].includes(bytes.toString('hex', 0, 4)),
  ),
  ...forAll(['M4A', '3GP', 'MP4'], (bytes) =>
    /^(ftyp|styp|moov|moof|mdat|free|skip|wide|uuid|pnot|sidx|emsg|prft|pdin)$/.test(
      bytes.toString('latin1', 4, 8),
    ),
  ),
};

function forAll<F extends Format>(formats: readonly F[], magic: (bytes: Buffer) => boolean) {
  return Object.fromEntries(formats.map((format) => [format, magic])) as Record<
    F,
    (bytes: Buffer) => boolean
  >;
}

async function expectNoCrash(content: Buffer): Promise<void> {
  const start = performance.now();
  figures.tried += 1;
  try {
    const found = await detectContent(content);
    expect(Object.keys(KINDS)).toContain(found.kind);
    for (const format of FORMAT_NAMES) {
      if (contentResult(format, found) !== 'fine') continue;
      figures.fine += 1;
      expect(MAGIC[format](content), `${format} ${content.toString('hex', 0, 16)}`).toBe(true);
    }
  } catch (error) {
    figures.crashes += 1;
    throw error;
  } finally {
    figures.slowest = Math.max(figures.slowest, performance.now() - start);
  }
  expect(figures.slowest).toBeLessThan(MAX_MS);
}

/** The small real files: they have the same structures as the large ones. */
const REAL = [
  ...FORMAT_NAMES.flatMap((format) => SUPPORTED_FILES[format]),
  ...UNSUPPORTED_FILES,
  ...Object.values(SPECIAL_FILES).map((content) => ({ content })),
]
  .map(({ content }) => content)
  .filter(({ length }) => length < 40_000);
const real = fc.constantFrom(...REAL);
const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

afterAll(() => {
  console.log(
    `Mutations: ${figures.tried} tried under ${FORMAT_NAMES.length} extensions each, ${figures.crashes} crashes, ` +
      `${figures.fine} times fine, slowest file ${figures.slowest.toFixed(1)} ms`,
  );
  expect(figures.crashes).toBe(0);
});

describe('no bytes crash or stall the checker, and none without an allowed beginning are fine', () => {
  const runs = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 5000 });
  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), (bytes) => expectNoCrash(Buffer.from(bytes))),
      runs(500),
    );
  });
  test('random bytes after a real beginning', async () => {
    await fc.assert(
      fc.asyncProperty(
        real,
        fc.integer({ min: 4, max: 80 }),
        fc.uint8Array({ maxLength: 600 }),
        (file, length, bytes) => expectNoCrash(Buffer.concat([file.subarray(0, length), bytes])),
      ),
      runs(700),
    );
  });
  test('flipped bytes, most of them in the headers', async () => {
    const flips = fc.array(fc.tuple(at, fc.integer({ min: 0, max: 255 }), fc.boolean()), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(real, flips, (file, changes) => {
        const copy = Buffer.from(file);
        for (const [place, value, early] of changes)
          copy[Math.floor(place * (early ? Math.min(600, copy.length) : copy.length))] = value;
        return expectNoCrash(copy);
      }),
      runs(900),
    );
  });
  test('extreme numbers in the place of others', async () => {
    const numbers = fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, 0xfffffffa);
    await fc.assert(
      fc.asyncProperty(
        real,
        fc.array(fc.tuple(at, numbers, fc.boolean()), { minLength: 1, maxLength: 6 }),
        (file, changes) => {
          const copy = Buffer.from(file);
          for (const [place, value, little] of changes) {
            const offset = Math.floor((place * Math.max(0, copy.length - 4)) / 4) * 4;
            if (offset + 4 > copy.length) continue;
            if (little) copy.writeUInt32LE(value, offset);
            else copy.writeUInt32BE(value, offset);
          }
          return expectNoCrash(copy);
        },
      ),
      runs(900),
    );
  });
  test('truncated files', async () => {
    await fc.assert(
      fc.asyncProperty(real, at, (file, share) =>
        expectNoCrash(file.subarray(0, Math.floor(file.length * share))),
      ),
      runs(600),
    );
  });
  test('spliced files', async () => {
    await fc.assert(
      fc.asyncProperty(real, at, real, at, (a, end, b, start) =>
        expectNoCrash(
          Buffer.concat([
            a.subarray(0, Math.floor(a.length * end)),
            b.subarray(Math.floor(b.length * start)),
          ]),
        ),
      ),
      runs(600),
    );
  });
});

describe('bytes made to take long', () => {
  test.each([
    [
      'a tail full of end records',
      Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(80_000, 'PK\x05\x06')]),
    ],
    [
      'millions of tiny chunks',
      Buffer.concat([
        Buffer.from('89504e470d0a1a0a', 'hex'),
        Buffer.alloc(6_000_000, Buffer.from('\0\0\0\0abcd\0\0\0\0', 'latin1')),
      ]),
    ],
    [
      'millions of tiny boxes',
      Buffer.concat([
        Buffer.from('\0\0\0\x14ftypisom\0\0\0\0isom', 'latin1'),
        Buffer.alloc(6_000_000, Buffer.from('\0\0\0\x08free', 'latin1')),
      ]),
    ],
    [
      'a scan full of markers',
      Buffer.concat([
        Buffer.from('ffd8ffda0002', 'hex'),
        Buffer.alloc(6_000_000, Buffer.from('ff02ff03', 'hex')),
      ]),
    ],
    [
      'a scan full of tiny segments',
      Buffer.concat([
        Buffer.from('ffd8ffda0002', 'hex'),
        Buffer.alloc(6_000_000, Buffer.from('ffe10000', 'hex')),
      ]),
    ],
    ['comments without end', zip([{ name: '[Content_Types].xml', content: '<!--'.repeat(1_000_000) }])],
    [
      'attributes without end',
      zip([{ name: '[Content_Types].xml', content: `<Override ${'a'.repeat(4_000_000)}` }]),
    ],
    [
      'attributes without value',
      zip([{ name: '[Content_Types].xml', content: `<Override ${'a '.repeat(2_000_000)}>` }]),
    ],
    ['tags without end', zip([{ name: '[Content_Types].xml', content: '<Override '.repeat(400_000) }])],
    ['a long name of a tag', zip([{ name: '[Content_Types].xml', content: `<${'a'.repeat(4_000_000)}` }])],
    [
      'attributes by the million',
      zip([{ name: '[Content_Types].xml', content: `<Override ${'a="" '.repeat(800_000)}>` }]),
    ],
    [
      'slashes without end',
      zip([
        {
          name: '[Content_Types].xml',
          content: `<Override PartName="${'/./'.repeat(5_000_000)}" ContentType="a/b"/>`,
        },
      ]),
    ],
    [
      'tracks full of tiny boxes',
      Buffer.concat([
        ftyp('isom'),
        box('moov', Buffer.alloc(40_000_000, box('trak', Buffer.alloc(160_000, box('free'))))),
      ]),
    ],
    ['text that never ends', Buffer.alloc(100_000, '<!-- -->')],
    ['brackets', Buffer.alloc(100_000, '{')],
    ['thousands of entries without a directory', Buffer.alloc(5_000_000, zipEntry())],
  ])('%s', async (_, content) => {
    const start = performance.now();
    await detectContent(content);
    expect(performance.now() - start).toBeLessThan(MAX_MS);
  });
});

test('thousands of entries with the longest possible names are skipped quickly', async () => {
  // 1.3 GB of local headers, repeated where they are read: no such file has to be made.
  const entry = Buffer.alloc(30 + 0xffff, 'n');
  zipEntry().copy(entry, 0, 0, 30);
  entry.writeUInt16LE(0xffff, 26);
  entry.writeUInt16LE(0, 6);
  const size = 20_000 * entry.length;
  const read = (offset: number, length: number) => {
    const start = offset % entry.length;
    const wanted = Math.max(0, Math.min(length, size - offset));
    return Buffer.concat(Array(Math.ceil((start + wanted) / entry.length)).fill(entry)).subarray(
      start,
      start + wanted,
    );
  };
  const start = performance.now();
  expect((await sniff({ size, head: read(0, 65536), read })).kind).toBe('unsupported');
  expect(performance.now() - start).toBeLessThan(MAX_MS);
});

function zipEntry(): Buffer {
  const entry = Buffer.alloc(34);
  entry.writeUInt32LE(0x04034b50, 0);
  entry.writeUInt16LE(8, 6);
  entry.writeUInt16LE(1, 26);
  return entry;
}
