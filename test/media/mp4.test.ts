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
    expect(await checkResult('a.mp4', file(box('wide'), MDAT))).toBe(
      'error content_mismatch, warning truncated',
    );
  });
  test('a file without audio and video is not a voice message', async () => {
    const content = file(ftyp('M4A '), moov(text), MDAT);
    expect(await checkResult('a.m4a', content)).toBe('error content_mismatch');
    expect(await checkResult('a.mp4', content)).toBe('warning no_video');
  });
});
