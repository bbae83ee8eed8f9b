import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS, type Format } from '../../src/media/catalog.ts';
import { type ContentKind, KINDS } from '../../src/media/content.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';
import { VERDICTS } from '../../src/media/verdict.ts';
import { contentOf, extensionOf, judge } from './check-bytes.ts';
import { FILM, FOREIGN, ftyp, GOOD, good, MDAT, moov, ole, SOUND, SPECIAL, stream } from './fixtures.ts';

const first = (format: Format): Buffer => GOOD[format][0]!.content;
const doc = good('DOC/libreoffice.doc');

/** One content of each kind: real where there is a program for it. */
const CONTENTS: Readonly<Record<ContentKind, Buffer>> = {
  PNG: first('PNG'),
  JPEG: first('JPEG'),
  PDF: first('PDF'),
  DOC: first('DOC'),
  DOCX: first('DOCX'),
  XLS: first('XLS'),
  XLSX: first('XLSX'),
  PPT: first('PPT'),
  PPTX: first('PPTX'),
  'protected Office': SPECIAL['protected-standard.docx']!,
  'cut-off Office': Buffer.concat([doc.subarray(0, 512), Buffer.alloc(300)]),
  'M4A sound': good('M4A/ffmpeg.m4a'),
  '3GP sound': Buffer.concat([ftyp('3gp4', '3gp4'), moov({ ...SOUND, codec: 'samr' }), MDAT]),
  'M4A or 3GP sound': good('M4A/ffmpeg-3gp4.m4a'),
  'MP4 film': good('MP4/ffmpeg.mp4'),
  '3GP film': SPECIAL['film.3gp']!,
  'MP4 or 3GP film': Buffer.concat([ftyp('isom', 'isom', '3gp4'), moov(SOUND, FILM), MDAT]),
  'neither sound nor film': SPECIAL['subtitles-only.mp4']!,
  'MP4 without index': Buffer.concat([ftyp('isom', 'isom'), MDAT]),
  foreign: FOREIGN.find(({ name }) => name.endsWith('image.webp'))!.content,
};

const cells = (Object.keys(KINDS) as ContentKind[]).flatMap((kind) =>
  FORMAT_NAMES.map((format) => ({ kind, format })),
);

describe('the table of extensions and contents', () => {
  test.each(Object.keys(KINDS) as ContentKind[])('has a file for each kind of content: %s', async (kind) => {
    expect((await contentOf(CONTENTS[kind])).kind).toBe(kind);
  });

  test.each(cells)('$kind named .$format', async ({ kind, format }) => {
    expect(await judge(`file.${extensionOf(format)}`, CONTENTS[kind])).toBe(expected(kind, format));
  });

  test('has no cell left out', () => {
    for (const { kind, format } of cells)
      expect(VERDICTS[kind][format], `${kind} ${format}`).not.toBeUndefined();
    expect(Object.keys(VERDICTS)).toEqual(Object.keys(KINDS));
  });

  test('prints', async () => {
    const width = 24;
    const lines = [
      `${'content \\ extension'.padEnd(width)}${FORMAT_NAMES.map((f) => `.${extensionOf(f)}`.padEnd(9)).join('')}`,
    ];
    for (const kind of Object.keys(KINDS) as ContentKind[]) {
      const row = await Promise.all(
        FORMAT_NAMES.map((format) => judge(`a.${extensionOf(format)}`, CONTENTS[kind])),
      );
      lines.push(kind.padEnd(width) + row.map((verdict) => short(verdict).padEnd(9)).join(''));
    }
    console.log(`${lines.join('\n')}\n(${cells.length} cells)`);
    expect(cells).toHaveLength(FORMAT_NAMES.length * Object.keys(KINDS).length);
  });
});

/** The contract's lines, written down a second time and in another way than the table. */
function expected(kind: ContentKind, format: Format): string {
  const { mediaType } = FORMATS[format];
  const signs = kind === 'cut-off Office' || kind === 'MP4 without index' ? 'warning truncated' : null;
  const with_ = (verdict: string | null) => [verdict, signs].filter(Boolean).join(', ') || 'fine';
  const isOffice = mediaType === 'file' && format !== 'PDF';
  const mismatch = with_('error content_mismatch');
  switch (kind) {
    case 'protected Office':
      return isOffice ? 'warning encrypted' : mismatch;
    case 'cut-off Office':
      return isOffice ? with_(null) : mismatch;
    case 'foreign':
      return mismatch;
    case 'neither sound nor film':
      return format === 'MP4' ? 'warning no_video' : mismatch;
    case 'MP4 without index':
      return ['M4A', '3GP', 'MP4'].includes(format) ? with_(null) : mismatch;
    case 'M4A sound':
    case '3GP sound':
    case 'M4A or 3GP sound':
      if (format === 'MP4') return 'warning no_video';
      if (mediaType !== 'voice') return mismatch;
      return kind.startsWith(`${format} sound`) || kind === 'M4A or 3GP sound'
        ? 'fine'
        : 'warning content_mismatch';
    case 'MP4 film':
      if (format === 'M4A') return 'error video_in_voice';
      return format === 'MP4' ? 'fine' : mismatch;
    case '3GP film':
    case 'MP4 or 3GP film':
      if (format === 'M4A') return 'error video_in_voice';
      if (format === '3GP') return 'warning video_in_voice';
      if (format !== 'MP4') return mismatch;
      return kind === '3GP film' ? 'warning content_mismatch' : 'fine';
    default:
      if (kind === format) return 'fine';
      return FORMATS[kind].mediaType === mediaType ? 'warning content_mismatch' : mismatch;
  }
}

function short(verdict: string): string {
  if (verdict === 'fine') return 'fine';
  const [severity = '', code = ''] = verdict.split(/[ ,]/);
  return `${severity === 'error' ? 'E' : 'w'} ${{ content_mismatch: 'mism', truncated: 'cut', encrypted: 'encr', video_in_voice: 'film', no_video: 'no-v' }[code] ?? code}`;
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
