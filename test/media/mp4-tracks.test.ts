import { describe, expect, test } from 'vitest';
import { boxesOf } from '../../src/media/formats/mp4-box.ts';
import { readTracks } from '../../src/media/formats/mp4-track.ts';
import { AUDIO, box, moov, type TrackSpec, track, VIDEO } from './build-mp4.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';

function read(index: Buffer) {
  const bytes = bytesOfBuffer(index);
  return readTracks(bytes, boxesOf(bytes, 0, bytes.size)[0]!);
}
const tracksOf = (...parts: Buffer[]) => read(box('moov', ...parts)).tracks;

const numbers = (...values: number[]) => {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) buffer.writeUInt32BE(value, i * 4);
  return buffer;
};

describe('the tracks of an index', () => {
  test('are read with what they are', () => {
    expect(
      read(moov({ ...AUDIO, chapters: 2 }, VIDEO, { id: 7, handler: 'text', codec: 'tx3g' })),
    ).toMatchObject({
      tracks: [
        { id: 1, handler: 'soun', codec: 'mp4a', isChapterPicture: false, isStillPicture: false },
        { id: 2, handler: 'vide', codec: 'avc1', isChapterPicture: true, isStillPicture: false },
        { id: 7, handler: 'text', codec: 'tx3g', isChapterPicture: false, isStillPicture: false },
      ],
      quickTime: false,
    });
  });
  test('are without properties when their boxes are missing or cut', () => {
    const nothing = { id: 0, handler: '', codec: '', isChapterPicture: false, isStillPicture: false };
    expect(tracksOf(box('trak'))).toMatchObject([nothing]);
    expect(
      tracksOf(box('trak', box('tkhd'), box('mdia', box('hdlr'), box('minf', box('stbl', box('stsd')))))),
    ).toMatchObject([nothing]);
  });
  test('number 256 at most, whatever else is among them', () => {
    const many = (count: number) => Array.from({ length: count }, () => box('trak'));
    expect(tracksOf(...many(256))).toHaveLength(256);
    expect(tracksOf(...many(257))).toHaveLength(256);
    const others = Array.from({ length: 250 }, () => box('free'));
    expect(tracksOf(...others, ...many(250))).toHaveLength(250);
    expect(tracksOf(...others, ...many(251))).toHaveLength(250);
  });
  test('come after the boxes that the file has, not those that it declares', () => {
    const index = box('moov', track(AUDIO), track(VIDEO));
    index.writeUInt32BE(index.length + 50, 0);
    const file = Buffer.concat([index, box('trak')]);
    expect(read(index).tracks).toHaveLength(2);
    expect(read(file).tracks).toHaveLength(3);
  });
  test('are of QuickTime when one of them or of the boxes beside them is', () => {
    const old: TrackSpec = { ...VIDEO, quickTime: true };
    expect(read(moov(AUDIO, VIDEO)).quickTime).toBe(false);
    expect(read(moov(AUDIO, old)).quickTime).toBe(true);
    expect(read(moov(old, AUDIO)).quickTime).toBe(true);
    for (const [type, expected] of [
      ['cmov', true],
      ['rmra', true],
      ['xmra', false],
      ['rmrA', false],
    ] as const)
      expect(read(box('moov', track(AUDIO), box(type))).quickTime, type).toBe(expected);
  });
  test.each([
    ['mhlr', true],
    ['dhlr', true],
    ['hhlr', false],
    ['\0\0\0\0', false],
  ])('are of QuickTime with the handler %j', (type, expected) => {
    const handler = box('hdlr', [0, 0, 0, 0], type, 'vide');
    expect(read(box('moov', box('trak', box('mdia', handler)))).quickTime).toBe(expected);
  });
});

describe('the number of a track', () => {
  const idOf = (content: Buffer) => tracksOf(box('trak', box('tkhd', content)))[0]!.id;
  test('comes after times of 32 bits in version 0, of 64 bits in version 1', () => {
    const zero = numbers(0x00ffffff, 1, 2, 33, 4, 55, 6, 7);
    const one = numbers(0x01ffffff, 1, 2, 33, 4, 55, 6, 7);
    expect(idOf(zero)).toBe(33);
    expect(idOf(one)).toBe(55);
    expect(idOf(zero.subarray(0, 16))).toBe(33);
    expect(idOf(zero.subarray(0, 15))).toBe(0);
    expect(idOf(one.subarray(0, 24))).toBe(55);
    expect(idOf(one.subarray(0, 23))).toBe(0);
    expect(idOf(numbers(0x02000000, 1, 2, 33, 4, 55))).toBe(33);
  });
});

describe('the chapters of a track', () => {
  const picture = (id: number) => track({ id, handler: 'vide', codec: 'avc1' });
  const audio = (chapters: Buffer) =>
    box('trak', box('tkhd', numbers(0, 0, 0, 1)), box('tref', box('chap', chapters)));
  const pictures = (chapters: Buffer) =>
    tracksOf(audio(chapters), picture(2), picture(3)).filter((one) => one.isChapterPicture);
  test('may be several tracks, and a number that is cut counts for none', () => {
    expect(pictures(numbers(2, 3)).map(({ id }) => id)).toEqual([2, 3]);
    expect(pictures(numbers(9, 3)).map(({ id }) => id)).toEqual([3]);
    expect(pictures(numbers(3, 2).subarray(0, 7)).map(({ id }) => id)).toEqual([3]);
    expect(pictures(Buffer.alloc(0))).toEqual([]);
  });
  test('are read from 1,024 bytes', () => {
    const at = (index: number) => numbers(...Array(index).fill(9), 2);
    expect(pictures(at(255))).toHaveLength(1);
    expect(pictures(at(256))).toHaveLength(0);
  });
});

describe('a still picture', () => {
  /** A sample entry of a video (ISO/IEC 14496-12, 12.1.3) with boxes behind its fixed fields. */
  const entry = (codec: string, ...boxes: Buffer[]) => box(codec, Buffer.alloc(78), ...boxes);
  const samples = (count: number) => box('stsz', numbers(0, 0, count));
  const isStill = (sampleEntry: Buffer, sizes = samples(1)) =>
    tracksOf(
      box('trak', box('mdia', box('minf', box('stbl', box('stsd', numbers(0, 1), sampleEntry), sizes)))),
    )[0]!.isStillPicture;
  /** A descriptor of ISO/IEC 14496-1, 7.2.6: tag, length of 7 bits a byte, content. */
  const descriptor = (objectType: number, length: number[]) =>
    box('esds', [0, 0, 0, 0, 3, 25, 0, 1, 0, 4, ...length, objectType, 0x11]);

  test.each([
    [0x6c, true],
    [0x6d, true],
    [0x6b, false],
    [0x6e, false],
    [0x20, false],
  ])('is one sample of an MPEG-4 entry of the object type %d', (objectType, expected) => {
    expect(isStill(entry('mp4v', descriptor(objectType, [13])))).toBe(expected);
    expect(isStill(entry('mp4v', descriptor(objectType, [0x80, 0x80, 0x80, 13])))).toBe(expected);
    expect(isStill(entry('mp4v', box('pasp', numbers(1, 1)), descriptor(objectType, [13])))).toBe(expected);
    expect(isStill(entry('mp4v', descriptor(objectType, [13])), samples(2))).toBe(false);
    expect(isStill(entry('mp4a', descriptor(objectType, [13])))).toBe(false);
  });
  test.each([
    ['without a descriptor', entry('mp4v', Buffer.from([4, 1, 0x6c, 0x6c, 0x6c]))],
    ['without its configuration', entry('mp4v', box('esds', [0, 0, 0, 0, 3, 25, 0x6c, 0x6c, 0x6c]))],
    ['whose configuration is cut', entry('mp4v', box('esds', [0, 0, 0, 0, 3, 25, 4]))],
    ['whose length never ends', entry('mp4v', box('esds', [0, 0, 0, 0, 3, 25, 4, 0x80, 0x80, 0xec]))],
    ['whose object type is cut', entry('mp4v', box('esds', [0, 0, 0, 0, 3, 25, 4, 13]))],
  ])('is none %s', (_, sampleEntry) => {
    expect(isStill(sampleEntry)).toBe(false);
  });
  test('has a tag only behind version and flags of the descriptor', () => {
    // A flag that looks like the tag would be followed by another type.
    const odd = box('esds', [4, 1, 0x6c, 4, 3, 25, 0, 1, 0, 4, 13, 0x20]);
    expect(isStill(entry('mp4v', odd))).toBe(false);
    const early = box('esds', [0, 0, 0, 0, 4, 13, 0x6c]);
    expect(isStill(entry('mp4v', early))).toBe(true);
  });
  test('is none without its configuration, whatever the flags of the list are', () => {
    const list = box('stsd', numbers(0x006c6d6c, 1), entry('mp4v', box('esds', [0, 0, 0, 0, 3, 25])));
    const index = box('trak', box('mdia', box('minf', box('stbl', list, samples(1)))));
    expect(tracksOf(index)[0]!.isStillPicture).toBe(false);
  });
  test('has its descriptor in the first 512 bytes', () => {
    const at = (size: number) => entry('mp4v', Buffer.alloc(size, 9), descriptor(0x6c, [13]));
    // 8 bytes of the list, 8 of the header, 78 of fields, 8 of the box, and 12 up to the object type.
    expect(isStill(at(512 - 8 - 8 - 78 - 8 - 12))).toBe(true);
    expect(isStill(at(512 - 8 - 8 - 78 - 8 - 11))).toBe(false);
  });
  test('has a table that counts one sample', () => {
    const jpeg = entry('jpeg');
    expect(isStill(jpeg, samples(1))).toBe(true);
    expect(isStill(jpeg, samples(0))).toBe(false);
    expect(isStill(jpeg, samples(2))).toBe(false);
    expect(isStill(jpeg, box('stsz', numbers(0, 0, 1).subarray(0, 11)))).toBe(false);
    expect(isStill(jpeg, box('stsz', numbers(0, 0, 1, 99)))).toBe(true);
    expect(isStill(jpeg, box('stsz'))).toBe(false);
  });
  test.each(['jpeg', 'png ', 'mjpa', 'mjpb', 'mjpg', 'JPEG'])('may be %s', (codec) => {
    expect(isStill(entry(codec))).toBe(true);
  });
  test.each(['jpg ', 'xpng', 'mjpc', 'avc1'])('is not %s', (codec) => {
    expect(isStill(entry(codec))).toBe(false);
  });
});
