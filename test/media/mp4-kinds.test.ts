import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/media/content.ts';
import { readMp4 } from '../../src/media/formats/mp4.ts';
import { AUDIO, box, ftyp, MDAT, moov, VIDEO } from './build-mp4.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';
import { foreign } from './expected-content.ts';

const read = (...parts: Buffer[]): Content | null => readMp4(bytesOfBuffer(Buffer.concat(parts)));
const M4A = (extension: string) => `Convert it to M4A: \`ffmpeg -i in.${extension} -vn -b:a 64k out.m4a\`.`;
const MP4 = (extension: string) =>
  `Convert it to MP4: \`ffmpeg -i in.${extension} -pix_fmt yuv420p out.mp4\`.`;
const MOVIE = { M4A: M4A('mov'), '3GP': M4A('mov'), other: MP4('mov') };
const quickTime = (truncated: string | null = null, advice: Content['advice'] = MOVIE) =>
  foreign('a QuickTime video', advice, 'video/quicktime', truncated);
const NO_INDEX = 'it has no index (moov)';
const NO_DATA = 'it has no audio or video data (mdat)';
const COPY = 'Make it a plain MP4: `ffmpeg -i in.mp4 -c copy out.mp4`.';
const pastEnd = (type: string) => `its part "${type}" reaches past the end of the file`;
const TEXT = { id: 4, handler: 'text', codec: 'tx3g' };

describe('a file without a brand', () => {
  const old = { ...VIDEO, quickTime: true };
  test('is QuickTime by its handlers, with advice by its tracks', () => {
    expect(read(moov(old), MDAT)).toEqual(quickTime());
    expect(read(moov({ ...AUDIO, quickTime: true }), MDAT)).toEqual(quickTime(null, M4A('mov')));
    expect(read(moov({ ...AUDIO, quickTime: true }, TEXT), MDAT)).toEqual(quickTime(null, M4A('mov')));
    expect(read(moov(AUDIO, old), MDAT)).toEqual(quickTime());
    expect(read(moov(old), MDAT.subarray(0, 20))).toEqual(quickTime(pastEnd('mdat')));
    expect(read(box('moof'), moov(old), MDAT)?.kind).toBe('MP4 video');
    expect(read(ftyp('isom'), moov(old), MDAT)?.kind).toBe('MP4 video');
    expect(read(moov(VIDEO), MDAT)?.kind).toBe('MP4 video');
  });
  test.each(['mdat', 'wide', 'pnot'])('and without an index is QuickTime with %s and fillers', (type) => {
    for (const boxes of [[box(type)], [box('free'), box(type)], [box(type), box('uuid'), box('skip')]])
      expect(read(...boxes)).toEqual(quickTime(NO_INDEX));
  });
  test.each(['free', 'skip', 'uuid'])('and without an index is not of the family with %s alone', (type) => {
    expect(read(box(type))).toBeNull();
    expect(read(box(type), box('free'))).toBeNull();
  });
  test('and without an index is not of the family with a box of another type', () => {
    expect(read(box('mdat'), box('abcd'))).toBeNull();
    expect(read(box('emsg'), box('mdat'))).toBeNull();
  });
  test.each(['moof', 'sidx'])('and without an index is a part of an MP4 with %s', (type) => {
    const expected = { kind: 'MP4 without index', truncated: NO_INDEX, advice: null, mimeType: null };
    expect(read(box('free'), box(type), box('abcd'))).toMatchObject(expected);
  });
});

describe('what is missing at the end', () => {
  const head = ftyp('isom');
  test.each([
    ...[
      'ftyp',
      'styp',
      'moof',
      'mdat',
      'free',
      'skip',
      'wide',
      'uuid',
      'pnot',
      'sidx',
      'emsg',
      'prft',
      'pdin',
    ],
    ...['meta', 'mfra', 'ssix'],
  ])('is told by a box "%s" that reaches past it', (type) => {
    const cut = box(type, Buffer.alloc(9)).subarray(0, 16);
    expect(read(head, moov(VIDEO), MDAT, cut)?.truncated).toBe(pastEnd(type));
    expect(read(head, MDAT, cut)?.truncated).toBe(pastEnd(type));
    expect(read(head, moov(VIDEO), MDAT, box(type, Buffer.alloc(9)))?.truncated).toBeNull();
  });
  test('is not told by a box of another type', () => {
    expect(read(head, moov(VIDEO), MDAT, box('abcd', Buffer.alloc(9)).subarray(0, 16))?.truncated).toBeNull();
  });
  test('is told by an index without data, or with an empty box of data', () => {
    expect(read(head, moov(VIDEO))?.truncated).toBe(NO_DATA);
    expect(read(head, moov(VIDEO), box('mdat'))?.truncated).toBe(NO_DATA);
    expect(read(head, moov(VIDEO), box('xmdat'.slice(0, 4), [1]))?.truncated).toBe(NO_DATA);
    expect(read(head, moov(VIDEO), box('mdat', [1]))?.truncated).toBeNull();
    expect(read(head, moov(VIDEO), box('imda', [1]))?.truncated).toBeNull();
  });
  test('is the index, when that is cut before a video track', () => {
    const index = moov(AUDIO, VIDEO);
    const audio = moov(AUDIO);
    const cut = read(head, MDAT, index.subarray(0, audio.length));
    expect(cut).toMatchObject({ kind: 'MP4 without index', truncated: pastEnd('moov'), advice: null });
    expect(read(head, MDAT, moov(VIDEO, AUDIO).subarray(0, -20))).toMatchObject({
      kind: 'MP4 video',
      truncated: pastEnd('moov'),
    });
    expect(read(head, MDAT, audio)).toMatchObject({ kind: 'M4A or 3GP audio', truncated: null });
  });
  test('of a foreign format is told with its name', () => {
    const cut = MDAT.subarray(0, 20);
    const advice = 'Export it as PNG or JPEG from the program that made it.';
    const raw = (truncated: string | null) =>
      foreign('a Canon raw photo (CR3)', advice, 'image/x-canon-cr3', truncated);
    expect(read(ftyp('crx '), cut)).toEqual(raw(pastEnd('mdat')));
    expect(read(ftyp('crx '), moov(VIDEO), cut)).toEqual(raw(pastEnd('mdat')));
    expect(read(ftyp('crx '), MDAT)).toEqual(raw(null));
  });
});

describe('the tracks decide', () => {
  const kindOf = (brands: string[], ...tracks: Parameters<typeof moov>) =>
    read(ftyp(brands[0]!, ...brands.slice(1)), moov(...tracks), MDAT)?.kind;
  const amr = { ...AUDIO, codec: 'samr' };
  test('between audio of 3GP and other audio, by any track', () => {
    expect(kindOf(['isom'], AUDIO, { ...amr, id: 2 })).toBe('3GP audio');
    expect(kindOf(['M4A '], amr, { ...AUDIO, id: 2 })).toBe('3GP audio');
    expect(kindOf(['M4A '], { ...AUDIO, codec: 'xsam' })).toBe('M4A audio');
    expect(kindOf(['M4A '], AUDIO, TEXT)).toBe('M4A audio');
    expect(kindOf(['isom', 'M4A '], AUDIO)).toBe('M4A audio');
    expect(kindOf(['M4A ', '3gp4'], AUDIO)).toBe('M4A or 3GP audio');
  });
  test('between video of 3GP and other video, by any brand', () => {
    expect(kindOf(['3gp4', 'isom'], VIDEO)).toBe('3GP video');
    expect(kindOf(['3GP4'], VIDEO)).toBe('3GP video');
    expect(kindOf(['isom', 'mp42', '3gp4'], VIDEO)).toBe('MP4 or 3GP video');
    expect(kindOf(['x3gp', 'isom'], VIDEO)).toBe('MP4 video');
    expect(kindOf(['a3ge', '3gp4'], VIDEO)).toBe('MP4 or 3GP video');
    expect(kindOf(['isom', 'x3ge'], VIDEO)).toBe('MP4 video');
    expect(kindOf(['isom'], VIDEO, TEXT)).toBe('MP4 video');
  });
  test('on a cover, which needs audio beside it', () => {
    const cover = { id: 2, handler: 'vide', codec: 'jpeg', samples: 1 };
    expect(kindOf(['isom'], TEXT, cover)).toBe('MP4 video');
    expect(kindOf(['M4A '], TEXT, cover, AUDIO)).toBe('M4A audio');
    expect(kindOf(['M4A '], cover, AUDIO, { ...VIDEO, id: 3 })).toBe('MP4 video');
    expect(kindOf(['M4A '], TEXT)).toBe('neither audio nor video');
  });
  test.each([
    ...['avc1', 'avc2', 'avc3', 'avc4', 'hev1', 'hvc1', 'mp4v'].map((codec) => [codec, 'mp4a', COPY]),
    ...['s263', 'avc5', 'xavc', 'vp09'].map((codec) => [codec, 'mp4a', MP4('3gp')]),
    ['avc1', 'samr', MP4('3gp')],
  ])('on the advice about a video of %s and %s', (codec, sound, advice) => {
    const tracks = moov({ ...VIDEO, codec: codec! }, { ...AUDIO, codec: sound! }, TEXT);
    expect(read(ftyp('3gp4'), tracks, MDAT)?.advice).toBe(advice);
    expect(read(ftyp('3gp4'), moov({ ...AUDIO, codec: sound! }), MDAT)?.advice).toBeNull();
  });
});

describe('the brands', () => {
  const label = (...parts: Buffer[]) => read(...parts, MDAT)?.label;
  test('are those of a file before those of a segment', () => {
    expect(label(box('styp', 'qt  '), ftyp('avif'))).toBe('an AVIF image');
    expect(label(box('styp', 'avif'))).toBe('an AVIF image');
  });
  test('that decide: AVIF among those of HEIF first, and the first one else', () => {
    expect(label(ftyp('mif1', 'heic', 'avif'), moov(VIDEO))).toBe('an AVIF image');
    expect(label(ftyp('amif', 'avif'), moov(VIDEO))).toBe('an MP4 video');
    expect(label(ftyp('heic', 'avif'), moov(VIDEO))).toBe('a HEIC image');
    expect(label(ftyp('mif1', 'avix'), moov(VIDEO))).toBe('a HEIC image');
  });
  test('of an image decide without an index, those of a video do not', () => {
    expect(label(ftyp('isom', 'mp42', 'crx '))).toBe('a Canon raw photo (CR3)');
    expect(label(ftyp('isom', 'qt  ', 'heic'))).toBe('a HEIC image');
    expect(label(ftyp('isom', 'heic', 'mp42'))).toBe('a HEIC image');
    expect(label(ftyp('isom'), box('heic'))).toBe('an MP4 file without its index');
    expect(label(ftyp('isom', 'qt  '))).toBe('an MP4 file without its index');
    expect(label(ftyp('isom', 'heic'), moov(VIDEO))).toBe('an MP4 video');
  });
  test('are read from 4,096 bytes, the last one whole', () => {
    const brands = (count: number) => Array<string>(count).fill('mp42');
    // The first brand and its version, then 1,022 others.
    expect(label(ftyp('isom', ...brands(1021), 'heic'))).toBe('a HEIC image');
    expect(label(ftyp('isom', ...brands(1022), 'heic'))).toBe('an MP4 file without its index');
    expect(label(ftyp('isom', 'heic'), box('free'))).toBe('a HEIC image');
    expect(label(ftyp('isom', 'hei'))).toBe('an MP4 file without its index');
    expect(label(box('ftyp', 'isom', 'heic'))).toBe('an MP4 file without its index');
  });
  test('of a box without content are none', () => {
    expect(read(box('ftyp'), moov(VIDEO), MDAT)).toMatchObject({ kind: 'MP4 video', truncated: null });
  });
});

test.each([
  ['qt  ', 'mqt ', ['xqt ', 'qt', 'mqt']],
  ['kddi', '3g2z', ['KDDi', '3g3a']],
  ['avif', 'avio', ['aviz', 'AVIF']],
  ['mif1', 'mif2', ['mif3']],
  ['heia', 'hevz', ['hei1', 'hevA', 'heaa']],
  ['msf1', 'MiHE', ['msf2', 'mihe']],
  ['jp2 ', 'mjp2', ['jp3 ', 'jpxx']],
])('%s and %s rule a file out, and nothing like them: %j', (first, second, others) => {
  const kindOf = (brand: string) => read(ftyp(brand.padEnd(4, '.')), moov(VIDEO), MDAT)?.kind;
  expect([kindOf(first), kindOf(second)]).toEqual(['unsupported', 'unsupported']);
  expect(others.map(kindOf)).toEqual(others.map(() => 'MP4 video'));
});
