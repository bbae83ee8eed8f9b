import { describe, expect, test } from 'vitest';
import { AUDIO, box, ftyp, largeBox, MDAT, moov, track, VIDEO } from './build-mp4.ts';
import { checkResult, detectContent } from './check-result.ts';

const file = (...parts: Buffer[]): Buffer => Buffer.concat(parts);
const chapterPictures = { id: 3, handler: 'vide', codec: 'jpeg' };
const text = { id: 4, handler: 'text', codec: 'text' };

describe('audio is audio, whatever the brand', () => {
  test.each(['M4A ', 'M4B ', 'mp42', 'isom', '3gp4', 'mp41', 'dash', 'iso5', 'F4A '])(
    '%s named .m4a',
    async (brand) => {
      expect(await checkResult('a.m4a', file(ftyp(brand, 'isom'), moov(AUDIO), MDAT))).toBe('fine');
    },
  );
  test.each(['3gp4', '3gp6', '3ge6', 'isom', 'mp42'])('%s named .3gp', async (brand) => {
    expect(await checkResult('a.3gp', file(ftyp(brand, brand), moov(AUDIO), MDAT))).toBe('fine');
  });
  test('a cover that is a track of one picture is not a video', async () => {
    expect(
      await checkResult(
        'a.m4a',
        file(ftyp('M4A '), moov(AUDIO, { id: 2, handler: 'vide', codec: 'jpeg', samples: 1 }), MDAT),
      ),
    ).toBe('fine');
  });
  test('chapter pictures are not a video', async () => {
    expect(
      await checkResult(
        'a.m4a',
        file(ftyp('M4A '), moov({ ...AUDIO, chapters: 3 }, chapterPictures, text), MDAT),
      ),
    ).toBe('fine');
    expect(
      await checkResult(
        'a.m4a',
        file(ftyp('M4B '), moov({ ...AUDIO, chapters: 3 }, { ...chapterPictures, codec: 'avc1' }), MDAT),
      ),
    ).toBe('fine');
  });
  test('the same pictures without chapters are a video', async () => {
    expect(await checkResult('a.m4a', file(ftyp('M4A '), moov(AUDIO, chapterPictures), MDAT))).toBe(
      'error video_in_voice',
    );
  });
  test('a picture track without audio is a video', async () => {
    expect(await checkResult('a.mp4', file(ftyp('isom'), moov({ ...VIDEO, codec: 'jpeg' }), MDAT))).toBe(
      'fine',
    );
  });
});

describe('a video is a video, whatever the brand', () => {
  test.each(['isom', 'mp42', 'M4V ', 'avc1', 'iso6', 'MSNV', 'M4A ', 'F4V '])(
    '%s named .mp4',
    async (brand) => {
      expect(await checkResult('a.mp4', file(ftyp(brand, 'isom'), moov(AUDIO, VIDEO), MDAT))).toBe('fine');
      expect(await checkResult('a.m4a', file(ftyp(brand, 'isom'), moov(AUDIO, VIDEO), MDAT))).toBe(
        'error video_in_voice',
      );
      expect(await checkResult('a.3gp', file(ftyp(brand, 'isom'), moov(AUDIO, VIDEO), MDAT))).toBe(
        'error content_mismatch',
      );
    },
  );
  test.each(['3gp4', '3gp5', '3gs7', '3gr6'])('%s', async (brand) => {
    expect(await checkResult('a.3gp', file(ftyp(brand, brand), moov(AUDIO, VIDEO), MDAT))).toBe(
      'warning video_in_voice',
    );
    expect(await checkResult('a.mp4', file(ftyp(brand, brand), moov(AUDIO, VIDEO), MDAT))).toBe(
      'warning content_mismatch',
    );
    expect(await checkResult('a.m4a', file(ftyp(brand, brand), moov(AUDIO, VIDEO), MDAT))).toBe(
      'error video_in_voice',
    );
  });
  test('one with a 3GP brand among others is both', async () => {
    const both = file(ftyp('mp42', 'isom', '3gp4'), moov(AUDIO, VIDEO), MDAT);
    expect(await checkResult('a.mp4', both)).toBe('fine');
    expect(await checkResult('a.3gp', both)).toBe('warning video_in_voice');
  });
});

describe('four brands rule a file out', () => {
  test.each([
    ['qt  ', 'a QuickTime video'],
    ['3g2a', 'a 3G2 video'],
    ['3g2b', 'a 3G2 video'],
    ['heic', 'a HEIC image'],
    ['mif1', 'a HEIC image'],
    ['hevc', 'a HEIC image'],
    ['avif', 'an AVIF image'],
    ['avis', 'an AVIF image'],
  ])('%s', async (brand, label) => {
    const content = file(ftyp(brand, brand), moov(AUDIO, VIDEO), MDAT);
    for (const name of ['a.mp4', 'a.m4a', 'a.3gp', 'a.jpg'])
      expect(await checkResult(name, content)).toBe('error content_mismatch');
    expect((await detectContent(content)).label).toBe(label);
  });
  test('AVIF with HEIF as its first brand is AVIF', async () => {
    expect(
      (await detectContent(file(ftyp('mif1', 'mif1', 'avif'), box('meta', Buffer.alloc(9))))).label,
    ).toBe('an AVIF image');
  });
  test.each(['mif1', 'heic', 'avif'])(
    'an image by another brand of its own, without an index: %s',
    async (brand) => {
      const image = file(ftyp('avci', brand), box('meta', Buffer.alloc(9)), MDAT);
      for (const name of ['a.mp4', 'a.m4a', 'a.jpg'])
        expect(await checkResult(name, image)).toBe('error content_mismatch');
    },
  );
  test.each(['cmov', 'rmra'])(
    'a QuickTime video without a brand: its index is packed or elsewhere (%s)',
    async (type) => {
      const video = file(box('moov', box(type, Buffer.alloc(40))), MDAT);
      expect(await checkResult('a.mp4', video)).toBe('error content_mismatch');
      expect((await detectContent(video)).label).toBe('a QuickTime video');
    },
  );
  test('a compatible brand rules nothing out', async () => {
    expect(await checkResult('a.mp4', file(ftyp('mp42', 'qt  ', 'mp42'), moov(VIDEO), MDAT))).toBe('fine');
  });
});

describe('boxes come in any order and size', () => {
  const head = ftyp('isom', 'isom');
  const index = moov(AUDIO, VIDEO);
  test.each([
    ['index at the end', file(head, MDAT, index)],
    ['free before', file(box('free', Buffer.alloc(20)), head, index, MDAT)],
    [
      'skip, wide and uuid before',
      file(box('skip'), box('wide'), box('uuid', Buffer.alloc(30)), head, index, MDAT),
    ],
    ['sizes of 64 bits', file(head, largeBox('mdat', Buffer.alloc(50)), index)],
    ['a large index', file(head, MDAT, largeBox('moov', Buffer.concat([track(VIDEO), track(AUDIO)])))],
    [
      'the last box to the end',
      file(head, index, Buffer.from([0, 0, 0, 0]), Buffer.from('mdat'), Buffer.alloc(99, 7)),
    ],
    [
      'fragments',
      file(
        head,
        box('moov', track(VIDEO), box('mvex', Buffer.alloc(8))),
        box('moof', Buffer.alloc(20)),
        MDAT,
      ),
    ],
    ['padding behind', file(head, index, MDAT, Buffer.alloc(1000))],
    ['an appended tag', file(head, index, MDAT, Buffer.from('TAGTitle of the video, by someone'))],
    ['no ftyp, as in 2001', file(index, MDAT)],
    [
      'a segment type',
      file(box('styp', 'msdh', [0, 0, 0, 0], 'msdh'), index, box('moof', Buffer.alloc(9)), MDAT),
    ],
  ])('%s', async (_, content) => {
    expect(await checkResult('a.mp4', content)).toBe('fine');
  });
  test.each([
    ['no index', file(head, MDAT)],
    ['data past the end', file(head, index, MDAT.subarray(0, 40))],
    ['an index past the end', file(head, MDAT, index.subarray(0, index.length - 30))],
    ['nothing but the first box', head],
  ])('truncated: %s', async (_, content) => {
    expect(await checkResult('a.mp4', content)).toBe('warning truncated');
  });
  test('QuickTime without a brand', async () => {
    const old = { ...VIDEO, quickTime: true };
    expect(await checkResult('a.mp4', file(moov(old), MDAT))).toBe('error content_mismatch');
    expect(await checkResult('a.mp4', file(box('wide'), MDAT, moov(old)))).toBe('error content_mismatch');
    for (const behind of [Buffer.alloc(0), Buffer.alloc(40), Buffer.alloc(40, 0xfe)])
      expect(await checkResult('a.mp4', file(box('wide'), MDAT, behind))).toBe(
        'error content_mismatch, warning truncated',
      );
  });
  test('a file without audio and video is not a voice message', async () => {
    const content = file(ftyp('M4A '), moov(text), MDAT);
    expect(await checkResult('a.m4a', content)).toBe('error content_mismatch');
    expect(await checkResult('a.mp4', content)).toBe('warning no_video');
  });
});

describe('a box of an unknown type is skipped', () => {
  const head = ftyp('M4A ', 'M4A ');
  const odd = box('-\0\0\0', Buffer.alloc(67, 'x'));
  const named = box('Xtra', Buffer.alloc(20));
  const inMoov = (...first: Buffer[]) => box('moov', ...first, box('mvhd', Buffer.alloc(100)), track(VIDEO));
  test.each([
    ['before moov', 'a.m4a', file(head, MDAT, odd, moov(AUDIO))],
    ['with a printable type before moov', 'a.m4a', file(head, MDAT, named, moov(AUDIO))],
    ['after ftyp', 'a.m4a', file(head, odd, moov(AUDIO), MDAT)],
    ['of 64 bits', 'a.m4a', file(head, MDAT, largeBox('\0\0\0\x01', Buffer.alloc(9)), moov(AUDIO))],
    ['first in moov', 'a.mp4', file(ftyp('isom'), inMoov(odd), MDAT)],
    ['first in moov, with a printable type', 'a.mp4', file(ftyp('isom'), inMoov(named), MDAT)],
    ['without content in moov', 'a.mp4', file(ftyp('isom'), inMoov(box('\0\0\0\0')), MDAT)],
  ])('%s', async (_, name, content) => {
    expect(await checkResult(name, content)).toBe('fine');
  });
  test.each([
    [
      'reaches past the end',
      file(head, MDAT, box('\0\0\0\0', Buffer.alloc(99)).subarray(0, 60), moov(AUDIO)),
    ],
    ['declares no size', file(head, MDAT, Buffer.alloc(8), moov(AUDIO))],
    ['declares less than its header', file(head, MDAT, Buffer.from('\0\0\0\x07abcd', 'latin1'), moov(AUDIO))],
  ])('unless it %s', async (_, content) => {
    expect(await checkResult('a.m4a', content)).toBe('warning truncated');
  });
  test('does not hide the tracks behind it', async () => {
    expect(await checkResult('a.m4a', file(ftyp('isom'), inMoov(odd), MDAT))).toBe('error video_in_voice');
  });
});

describe('an index without data is truncated', () => {
  const head = ftyp('isom', 'isom');
  test.each([
    ['no mdat', file(head, moov(VIDEO)), 'warning truncated'],
    ['an empty mdat', file(head, moov(VIDEO), box('mdat')), 'warning truncated'],
    ['an empty mdat before the real one', file(head, box('mdat'), MDAT, moov(VIDEO)), 'fine'],
    ['data that the index names (imda)', file(head, moov(VIDEO), box('imda', Buffer.alloc(9))), 'fine'],
    ['fragments without data', file(head, moov(VIDEO), box('moof', Buffer.alloc(9))), 'warning truncated'],
  ])('%s', async (_, content, expected) => {
    expect(await checkResult('a.mp4', content)).toBe(expected);
  });
});

describe('a still picture', () => {
  const still = { id: 2, handler: 'vide', codec: 'jpeg', samples: 1 };
  test('without audio is a video of one frame', async () => {
    expect(await checkResult('a.mp4', file(ftyp('isom'), moov(still), MDAT))).toBe('fine');
    expect(await checkResult('a.m4a', file(ftyp('isom'), moov(still), MDAT))).toBe('error video_in_voice');
  });
  test('beside audio is its cover', async () => {
    expect(await checkResult('a.m4a', file(ftyp('M4A '), moov(AUDIO, still), MDAT))).toBe('fine');
    expect(await checkResult('a.mp4', file(ftyp('isom'), moov(AUDIO, still), MDAT))).toBe('warning no_video');
  });
  test('for chapters is no video, without audio either', async () => {
    const chapters = moov({ ...text, chapters: 2 }, still);
    expect(await checkResult('a.mp4', file(ftyp('isom'), chapters, MDAT))).toBe('warning no_video');
  });
});

describe('behind an ID3 tag', () => {
  const tag = (size: number, flags = 0) =>
    Buffer.concat([
      Buffer.from([0x49, 0x44, 0x33, 4, 0, flags, 0, 0, size >> 7, size & 127]),
      Buffer.alloc(size + (flags & 0x10 ? 10 : 0)),
    ]);
  const audio = file(ftyp('M4A '), moov(AUDIO), MDAT);
  test.each([
    ['a short tag', tag(128), 139],
    ['a long tag', tag(16_000), 16_011],
    ['a tag with a footer', tag(50, 0x10), 71],
    ['an empty tag', tag(0), 11],
  ])('an M4A is named, with the command that removes %s', async (_, before, firstByte) => {
    const found = await detectContent(file(before, audio));
    expect(found.label).toBe('an M4A recording behind an ID3 tag, which belongs to MP3');
    expect(found.advice).toContain(`\`tail -c +${firstByte} in.m4a >out.m4a\``);
    expect(await checkResult('a.m4a', file(before, audio).subarray(firstByte - 1))).toBe('fine');
  });
  test('a video is named as a video', async () => {
    const found = await detectContent(file(tag(9), ftyp('isom'), moov(VIDEO), MDAT));
    expect(found).toMatchObject({ kind: 'unsupported', label: expect.stringContaining('an MP4 video') });
    expect(found.advice).toContain('in.mp4 >out.mp4');
  });
  test('QuickTime is QuickTime', async () => {
    expect((await detectContent(file(tag(9), ftyp('qt  '), moov(VIDEO), MDAT))).label).toBe(
      'a QuickTime video',
    );
  });
  test.each([
    ['MP3', file(tag(9), Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(200))],
    ['nothing', tag(9)],
    ['a tag of an invalid length', Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, 0x80, 0, 0, 0, ...audio])],
    ['a tag that is cut short', Buffer.from('ID3\x04\0')],
  ])('%s is no M4A', async (_, content) => {
    const found = await detectContent(content);
    expect(found.kind).toBe('unsupported');
    expect(found.label).not.toContain('M4A');
  });
});
