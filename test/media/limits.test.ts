import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES } from '../../src/media/catalog.ts';
import { DEFAULT_LIMITS, maxLimit, parseLimits } from '../../src/media/limits.ts';

const KEYS =
  'image, file, voice, video or a format: PNG, JPEG, PDF, DOC, DOCX, XLS, XLSX, PPT, PPTX, M4A, 3GP, MP4';
const SIZES = 'a number above 0 with a unit: B, KB, KiB, MB, MiB, GB or GiB, as in "10 MB"';

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
});

test.each([
  ['1 B', 1, 1],
  ['2 b', 2, 2],
  ['1 KB', 1000, 1024],
  ['1 KiB', 1024, 1024],
  ['1 MB', 1_000_000, 1_048_576],
  ['1 MiB', 1_048_576, 1_048_576],
  ['1 GB', 1_000_000_000, 1_073_741_824],
  ['1 GiB', 1_073_741_824, 1_073_741_824],
  ['0.001 KB', 1, 1],
  ['1.9 B', 1, 1],
  ['" 12  mIb "', 12_582_912, 12_582_912],
  ['8 GiB', 8_589_934_592, 8_589_934_592],
])('%s is %d to %d bytes', async (size, certain, atMost) => {
  const result = await parseLimits(`pdf: ${size}`);
  expect(result).toMatchObject({ ok: true, limits: { PDF: { certain, atMost } } });
});

describe('is no size', () => {
  test.each([
    ['0.9 B', '"0.9 B"'],
    ['0 B', '"0 B"'],
    ['0.0009 KB', '"0.0009 KB"'],
    ['8388609 GiB', '"8388609 GiB"'],
    ['5', '5'],
    ['"5"', '"5"'],
    ['MB', '"MB"'],
    ['.5 MB', '".5 MB"'],
    ['5. MB', '"5. MB"'],
    ['5 MB.', '"5 MB."'],
    ['5 MB 6 MB', '"5 MB 6 MB"'],
    ['x5 MB', '"x5 MB"'],
    ['-5 MB', '"-5 MB"'],
    ['5 TB', '"5 TB"'],
    ['5 constructor', '"5 constructor"'],
    ['true', 'true'],
    ['', 'null'],
    ['[5 MB]', 'a list'],
    ['{ a: 5 MB }', 'a map'],
    ['.nan', 'null'],
    ['1 mbit', '"1 mbit"'],
    ['1e3 B', '"1e3 B"'],
    ['99999999999999999999 GB', '"99999999999999999999 GB"'],
  ])('%s', async (size, quoted) => {
    expect(await parseLimits(`pdf: ${size}`)).toEqual({
      ok: false,
      problems: [`pdf: ${quoted} is not a size: allowed is ${SIZES}`],
    });
  });
});

test.each([
  ['" FILE ": 1 KiB', 'DOC'],
  ['Voice: 1 KiB', '3GP'],
  ['jpeg: 1 KiB', 'JPEG'],
  ['JPG: 1 KiB', 'JPEG'],
  ['" mp4 ": 1 KiB', 'MP4'],
] as const)('%s limits %s', async (text, format) => {
  const result = await parseLimits(text);
  expect(result).toMatchObject({ ok: true, limits: { [format]: { certain: 1024, text: '1 KiB' } } });
});

describe('problems are told as', () => {
  test.each<[string, string[]]>([
    ['jfif: 1 MB', [`"jfif" is unknown: allowed are ${KEYS}`]],
    ['file: 1 MB\nFILE: 2 MB', ['"FILE" is given twice: keep one entry for file']],
    ['file: x\nFILE: 1 MB', [`file: "x" is not a size: allowed is ${SIZES}`]],
    ['jpg: 1 MB\njpeg: 2 MB', ['"jpeg" is given twice: keep one entry for JPEG']],
    ['__proto__: 1 MB', [`"__proto__" is unknown: allowed are ${KEYS}`]],
    ['file: 1 MB\nfile: 2 MB', [expect.stringMatching(/^is not YAML or JSON: /) as unknown as string]],
    ['a: &a [*a]', [`"a" is unknown: allowed are ${KEYS}`, `a: a list is not a size: allowed is ${SIZES}`]],
    ['x: y', [`"x" is unknown: allowed are ${KEYS}`, `x: "y" is not a size: allowed is ${SIZES}`]],
    ['10 MB', ['holds "10 MB" where lines such as "file: 10 MB" should be.']],
    ['7', ['holds 7 where lines such as "file: 10 MB" should be.']],
    ['- file', ['holds a list where lines such as "file: 10 MB" should be.']],
    ['file: 1 MB\nx: 1 MB', [`"x" is unknown: allowed are ${KEYS}`]],
    ['file: {', [expect.stringMatching(/^is not YAML or JSON: /) as unknown as string]],
  ])('%j', async (text, problems) => {
    expect(await parseLimits(text)).toEqual({ ok: false, problems });
  });
});

test('the documented limits are told in MB, read both ways', () => {
  expect(FORMAT_NAMES.map((format) => [format, ...Object.values(DEFAULT_LIMITS[format])])).toEqual([
    ['PNG', 5_000_000, 5_242_880, '5 MB'],
    ['JPEG', 5_000_000, 5_242_880, '5 MB'],
    ['PDF', 5_000_000, 5_242_880, '5 MB'],
    ['DOC', 5_000_000, 5_242_880, '5 MB'],
    ['DOCX', 5_000_000, 5_242_880, '5 MB'],
    ['XLS', 5_000_000, 5_242_880, '5 MB'],
    ['XLSX', 5_000_000, 5_242_880, '5 MB'],
    ['PPT', 5_000_000, 5_242_880, '5 MB'],
    ['PPTX', 5_000_000, 5_242_880, '5 MB'],
    ['M4A', 1_500_000, 1_572_864, '1.5 MB'],
    ['3GP', 1_500_000, 1_572_864, '1.5 MB'],
    ['MP4', 50_000_000, 52_428_800, '50 MB'],
  ]);
  expect(maxLimit({ ...DEFAULT_LIMITS, PPT: { certain: 1, atMost: 60_000_000, text: '' } })).toBe(60_000_000);
});
