import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS, maxLimit, parseLimits } from '../../src/media/limits.ts';

async function problems(text: string): Promise<string[]> {
  const result = await parseLimits(text);
  return result.ok ? [] : result.problems;
}

describe('limits', () => {
  test.each([
    ['file: 10 MB', 'PDF', 10_000_000, 10_485_760],
    ['{"FILE": "10MB"}', 'PDF', 10_000_000, 10_485_760],
    ['pdf: 300 kb', 'PDF', 300_000, 307_200],
    ['PDF: 300 KiB', 'PDF', 307_200, 307_200],
    ['pdf: 2 MiB\nfile: 1 MB', 'PDF', 2_097_152, 2_097_152],
    ['file: 1 MB\npdf: 2 MiB', 'DOCX', 1_000_000, 1_048_576],
    ['3gp: 1234 B', '3GP', 1234, 1234],
    ['video: 0.5 GB', 'MP4', 500_000_000, 536_870_912],
    ['jpg: 1.5 MB', 'JPEG', 1_500_000, 1_572_864],
    ['file: 8.2 MB', 'PDF', 8_200_000, 8_598_323],
    ['file: 2.01 MB', 'PDF', 2_010_000, 2_107_637],
  ] as const)('%s', async (text, format, certain, atMost) => {
    const result = await parseLimits(text);
    expect(result).toMatchObject({ ok: true, limits: { [format]: { certain, atMost } } });
  });
  test('formats that are not named keep their own', async () => {
    const result = await parseLimits('image: 1 MB');
    expect(result.ok && result.limits.MP4).toEqual(DEFAULT_LIMITS.MP4);
  });
  test.each(['', '  \n', '# nothing', 'null', '{}'])('nothing changes nothing: %j', async (text) => {
    expect(await parseLimits(text)).toEqual({ ok: true, limits: DEFAULT_LIMITS });
  });
  test('all problems are reported at once, with key, value and what is allowed', async () => {
    const found = await problems('fiel: 10 MB\nimage: 10\nvideo: lots\nvoice: 0 MB\nPNG: -1 MB\nfile: [1]');
    expect(found).toHaveLength(6);
    expect(found[0]).toMatch(/"fiel" is unknown: allowed are image, file, voice, video/);
    expect(found[1]).toMatch(/image: 10 is not a size: allowed is a number above 0 with a unit/);
  });
  test.each([
    '10 MB',
    '- file',
    'file: {',
    '[1, 2]',
    'file: 1 MB\nfile: 2 MB',
    'file: 1 MB\nFILE: 2 MB',
    'a: &a [*a]',
    'file: 1 mbit',
    'file: 1e3 B',
    'file: 99999999999999999999 GB',
    '__proto__: 1 MB',
  ])('is refused: %s', async (text) => {
    expect((await problems(text)).length).toBeGreaterThan(0);
  });
  test('the largest limit bounds which files are hashed', () => {
    expect(maxLimit(DEFAULT_LIMITS)).toBe(52_428_800);
  });
});
