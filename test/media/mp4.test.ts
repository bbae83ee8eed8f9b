import { describe, expect, test } from 'vitest';
import { contentOf, judge } from './check-bytes.ts';
import { box, FILM, ftyp, largeBox, MDAT, moov, SOUND, track } from './fixtures.ts';

const file = (...parts: Buffer[]): Buffer => Buffer.concat(parts);
const chapterPictures = { id: 3, handler: 'vide', codec: 'jpeg' };
const text = { id: 4, handler: 'text', codec: 'text' };

describe('sound is sound, whatever the brand', () => {
  test.each(['M4A ', 'M4B ', 'mp42', 'isom', '3gp4', 'mp41', 'dash', 'iso5', 'F4A '])(
    '%s named .m4a',
    async (brand) => {
      expect(await judge('a.m4a', file(ftyp(brand, 'isom'), moov(SOUND), MDAT))).toBe('fine');
    },
  );
  test.each(['3gp4', '3gp6', '3ge6', 'isom', 'mp42'])('%s named .3gp', async (brand) => {
    expect(await judge('a.3gp', file(ftyp(brand, brand), moov(SOUND), MDAT))).toBe('fine');
  });
  test('a cover that is a track of one picture is no film', async () => {
    expect(
      await judge(
        'a.m4a',
        file(ftyp('M4A '), moov(SOUND, { id: 2, handler: 'vide', codec: 'jpeg', samples: 1 }), MDAT),
      ),
    ).toBe('fine');
  });
  test('chapter pictures are no film', async () => {
    expect(
      await judge('a.m4a', file(ftyp('M4A '), moov({ ...SOUND, chapters: 3 }, chapterPictures, text), MDAT)),
    ).toBe('fine');
    expect(
      await judge(
        'a.m4a',
        file(ftyp('M4B '), moov({ ...SOUND, chapters: 3 }, { ...chapterPictures, codec: 'avc1' }), MDAT),
      ),
    ).toBe('fine');
  });
  test('the same pictures without chapters are', async () => {
    expect(await judge('a.m4a', file(ftyp('M4A '), moov(SOUND, chapterPictures), MDAT))).toBe(
      'error video_in_voice',
    );
  });
  test('a picture track that is the only one is a film still', async () => {
    expect(await judge('a.mp4', file(ftyp('isom'), moov({ ...FILM, codec: 'jpeg' }), MDAT))).toBe('fine');
  });
});

describe('a film is a film, whatever the brand', () => {
  test.each(['isom', 'mp42', 'M4V ', 'avc1', 'iso6', 'MSNV', 'M4A ', 'F4V '])(
    '%s named .mp4',
    async (brand) => {
      expect(await judge('a.mp4', file(ftyp(brand, 'isom'), moov(SOUND, FILM), MDAT))).toBe('fine');
      expect(await judge('a.m4a', file(ftyp(brand, 'isom'), moov(SOUND, FILM), MDAT))).toBe(
        'error video_in_voice',
      );
      expect(await judge('a.3gp', file(ftyp(brand, 'isom'), moov(SOUND, FILM), MDAT))).toBe(
        'error content_mismatch',
      );
    },
  );
  test.each(['3gp4', '3gp5', '3gs7', '3gr6'])('%s', async (brand) => {
    expect(await judge('a.3gp', file(ftyp(brand, brand), moov(SOUND, FILM), MDAT))).toBe(
      'warning video_in_voice',
    );
    expect(await judge('a.mp4', file(ftyp(brand, brand), moov(SOUND, FILM), MDAT))).toBe(
      'warning content_mismatch',
    );
    expect(await judge('a.m4a', file(ftyp(brand, brand), moov(SOUND, FILM), MDAT))).toBe(
      'error video_in_voice',
    );
  });
  test('one that names 3GP among others is both', async () => {
    const both = file(ftyp('mp42', 'isom', '3gp4'), moov(SOUND, FILM), MDAT);
    expect(await judge('a.mp4', both)).toBe('fine');
    expect(await judge('a.3gp', both)).toBe('warning video_in_voice');
  });
});

describe('four brands rule a file out', () => {
  test.each([
    ['qt  ', 'a QuickTime film'],
    ['3g2a', 'a 3G2 film'],
    ['3g2b', 'a 3G2 film'],
    ['heic', 'a HEIC image'],
    ['mif1', 'a HEIC image'],
    ['hevc', 'a HEIC image'],
    ['avif', 'an AVIF image'],
    ['avis', 'an AVIF image'],
  ])('%s', async (brand, label) => {
    const content = file(ftyp(brand, brand), moov(SOUND, FILM), MDAT);
    for (const name of ['a.mp4', 'a.m4a', 'a.3gp', 'a.jpg'])
      expect(await judge(name, content)).toBe('error content_mismatch');
    expect((await contentOf(content)).label).toBe(label);
  });
  test('AVIF that says first that it is HEIF is AVIF', async () => {
    expect((await contentOf(file(ftyp('mif1', 'mif1', 'avif'), box('meta', Buffer.alloc(9))))).label).toBe(
      'an AVIF image',
    );
  });
  test.each(['mif1', 'heic', 'avif'])(
    'an image by another brand of its own, without an index: %s',
    async (brand) => {
      const image = file(ftyp('avci', brand), box('meta', Buffer.alloc(9)), MDAT);
      for (const name of ['a.mp4', 'a.m4a', 'a.jpg'])
        expect(await judge(name, image)).toBe('error content_mismatch');
    },
  );
  test.each(['cmov', 'rmra'])(
    'a QuickTime film without a brand: its index is packed or elsewhere (%s)',
    async (type) => {
      const film = file(box('moov', box(type, Buffer.alloc(40))), MDAT);
      expect(await judge('a.mp4', film)).toBe('error content_mismatch');
      expect((await contentOf(film)).label).toBe('a QuickTime film');
    },
  );
  test('a compatible brand rules nothing out', async () => {
    expect(await judge('a.mp4', file(ftyp('mp42', 'qt  ', 'mp42'), moov(FILM), MDAT))).toBe('fine');
  });
});

describe('boxes come in any order and size', () => {
  const head = ftyp('isom', 'isom');
  const index = moov(SOUND, FILM);
  test.each([
    ['index at the end', file(head, MDAT, index)],
    ['free before', file(box('free', Buffer.alloc(20)), head, index, MDAT)],
    [
      'skip, wide and uuid before',
      file(box('skip'), box('wide'), box('uuid', Buffer.alloc(30)), head, index, MDAT),
    ],
    ['sizes of 64 bits', file(head, largeBox('mdat', Buffer.alloc(50)), index)],
    ['a large index', file(head, MDAT, largeBox('moov', Buffer.concat([track(FILM), track(SOUND)])))],
    [
      'the last box to the end',
      file(head, index, Buffer.from([0, 0, 0, 0]), Buffer.from('mdat'), Buffer.alloc(99, 7)),
    ],
    [
      'fragments',
      file(head, box('moov', track(FILM), box('mvex', Buffer.alloc(8))), box('moof', Buffer.alloc(20)), MDAT),
    ],
    ['padding behind', file(head, index, MDAT, Buffer.alloc(1000))],
    ['an appended tag', file(head, index, MDAT, Buffer.from('TAGTitle of the film, by someone'))],
    ['no ftyp, as in 2001', file(index, MDAT)],
    [
      'a segment type',
      file(box('styp', 'msdh', [0, 0, 0, 0], 'msdh'), index, box('moof', Buffer.alloc(9)), MDAT),
    ],
  ])('%s', async (_, content) => {
    expect(await judge('a.mp4', content)).toBe('fine');
  });
  test.each([
    ['no index', file(head, MDAT)],
    ['data past the end', file(head, index, MDAT.subarray(0, 40))],
    ['an index past the end', file(head, MDAT, index.subarray(0, index.length - 30))],
    ['nothing but the first box', head],
  ])('cut off: %s', async (_, content) => {
    expect(await judge('a.mp4', content)).toBe('warning truncated');
  });
  test('QuickTime without a brand', async () => {
    const old = { ...FILM, quickTime: true };
    expect(await judge('a.mp4', file(moov(old), MDAT))).toBe('error content_mismatch');
    expect(await judge('a.mp4', file(box('wide'), MDAT, moov(old)))).toBe('error content_mismatch');
    expect(await judge('a.mp4', file(box('wide'), MDAT))).toBe('error content_mismatch, warning truncated');
  });
  test('no sound and no film is no voice message', async () => {
    const content = file(ftyp('M4A '), moov(text), MDAT);
    expect(await judge('a.m4a', content)).toBe('error content_mismatch');
    expect(await judge('a.mp4', content)).toBe('warning no_video');
  });
});
