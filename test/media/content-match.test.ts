import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS, type Format } from '../../src/media/catalog.ts';
import { type ContentKind, KINDS } from '../../src/media/content.ts';
import { CONTENT_MATCHES } from '../../src/media/content-match.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';
import { ole, stream } from './build-ole.ts';
import { checkResult, detectContent, extensionOf } from './check-result.ts';
import { CONTENTS } from './contents.ts';

const cells = (Object.keys(KINDS) as ContentKind[]).flatMap((kind) =>
  FORMAT_NAMES.map((format) => ({ kind, format })),
);

describe('the table of extensions and contents', () => {
  test.each(Object.keys(KINDS) as ContentKind[])('has a file for each kind of content: %s', async (kind) => {
    expect((await detectContent(CONTENTS[kind])).kind).toBe(kind);
  });

  test.each(cells)('$kind named .$format', async ({ kind, format }) => {
    expect(await checkResult(`file.${extensionOf(format)}`, CONTENTS[kind])).toBe(expected(kind, format));
  });

  test('has no empty cell', () => {
    for (const { kind, format } of cells)
      expect(CONTENT_MATCHES[kind][format], `${kind} ${format}`).not.toBeUndefined();
    expect(Object.keys(CONTENT_MATCHES)).toEqual(Object.keys(KINDS));
  });

  test('prints', async () => {
    const width = 24;
    const lines = [
      `${'content \\ extension'.padEnd(width)}${FORMAT_NAMES.map((f) => `.${extensionOf(f)}`.padEnd(9)).join('')}`,
    ];
    for (const kind of Object.keys(KINDS) as ContentKind[]) {
      const row = await Promise.all(
        FORMAT_NAMES.map((format) => checkResult(`a.${extensionOf(format)}`, CONTENTS[kind])),
      );
      lines.push(kind.padEnd(width) + row.map((match) => short(match).padEnd(9)).join(''));
    }
    console.log(`${lines.join('\n')}\n(${cells.length} cells)`);
    expect(cells).toHaveLength(FORMAT_NAMES.length * Object.keys(KINDS).length);
  });
});

/** The rules, written down a second time and in another form than the table. */
function expected(kind: ContentKind, format: Format): string {
  const { mediaType } = FORMATS[format];
  const signs = kind === 'truncated Office' || kind === 'MP4 without index' ? 'warning truncated' : null;
  const with_ = (match: string | null) => [match, signs].filter(Boolean).join(', ') || 'fine';
  const isOffice = mediaType === 'file' && format !== 'PDF';
  const mismatch = with_('error content_mismatch');
  switch (kind) {
    case 'protected Office':
      return isOffice ? 'warning encrypted' : mismatch;
    case 'truncated Office':
      return isOffice ? with_(null) : mismatch;
    case 'unsupported':
      return mismatch;
    case 'neither audio nor video':
      return format === 'MP4' ? 'warning no_video' : mismatch;
    case 'MP4 without index':
      return ['M4A', '3GP', 'MP4'].includes(format) ? with_(null) : mismatch;
    case 'M4A audio':
    case '3GP audio':
    case 'M4A or 3GP audio':
      if (format === 'MP4') return 'warning no_video';
      if (mediaType !== 'voice') return mismatch;
      return kind.startsWith(`${format} audio`) || kind === 'M4A or 3GP audio'
        ? 'fine'
        : 'warning content_mismatch';
    case 'MP4 video':
      if (format === 'M4A') return 'error video_in_voice';
      return format === 'MP4' ? 'fine' : mismatch;
    case '3GP video':
    case 'MP4 or 3GP video':
      if (format === 'M4A') return 'error video_in_voice';
      if (format === '3GP') return 'warning video_in_voice';
      if (format !== 'MP4') return mismatch;
      return kind === '3GP video' ? 'warning content_mismatch' : 'fine';
    default:
      if (kind === format) return 'fine';
      return FORMATS[kind].mediaType === mediaType ? 'warning content_mismatch' : mismatch;
  }
}

function short(match: string): string {
  if (match === 'fine') return 'fine';
  const [severity = '', code = ''] = match.split(/[ ,]/);
  return `${severity === 'error' ? 'E' : 'w'} ${{ content_mismatch: 'mism', truncated: 'cut', encrypted: 'encr', video_in_voice: 'video', no_video: 'no-v' }[code] ?? code}`;
}

test("the limits are Divar's", () => {
  expect(DEFAULT_LIMITS.PNG).toMatchObject({ certain: 5_000_000, atMost: 5_242_880 });
  expect(DEFAULT_LIMITS.PDF).toMatchObject({ certain: 5_000_000, atMost: 5_242_880 });
  expect(DEFAULT_LIMITS['3GP']).toMatchObject({ certain: 1_500_000, atMost: 1_572_864 });
  expect(DEFAULT_LIMITS.MP4).toMatchObject({ certain: 50_000_000, atMost: 52_428_800 });
});

test('streams for the tests are compound files', () => {
  expect(
    ole({ '/WordDocument': stream([0xec, 0xa5]) })
      .subarray(0, 8)
      .toString('hex'),
  ).toBe('d0cf11e0a1b11ae1');
});
