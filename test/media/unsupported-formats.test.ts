import { gzipSync } from 'node:zlib';
import { supportedExtensions } from 'file-type';
import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../src/media/advice.ts';
import { MAGIC, NAMES } from '../../src/media/formats/unsupported-names.ts';
import { AUDIO as AUDIO_TRACK, ftyp, MDAT, moov, VIDEO as VIDEO_TRACK } from './build-mp4.ts';
import { detectContent } from './check-result.ts';

/*
 * Files are made from the first bytes that their format's specification gives, and checked as a whole: so a row is seen
 * that another row or another reader hides.
 */

const zeros = (count: number) => '\0'.repeat(count);
const riff = (type: string) => `RIFF\x24\0\0\0${type}`;
const tar = `${zeros(257)}ustar\x0000`;
const ogg = (codec: string) => `OggS${zeros(24)}${codec}`;
const jpeg2000 = (brand: string) => `\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftyp${brand}`;
const tiff = (tag: string) => `II*\0\x08\0\0\0\x01\0${tag}${zeros(10)}`;
/** A first box whose size is impossible: no reader of the family takes it. */
const brand = (name: string) => `\0\0\0\x04ftyp${name}\0\0\0\0${name}`;
const matroska = (type: string) =>
  `\x1a\x45\xdf\xa3${String.fromCharCode(0x83 + type.length)}\x42\x82${String.fromCharCode(0x80 + type.length)}${type}${zeros(40)}`;
const asf = `\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\0\xaa\0\x62\xce\x6c${zeros(14)}`;
const mpegFrame = (layer: string) => `${layer}\x90\0${zeros(60)}`;

const LINK = 'Divar accepts no programs, fonts or databases. Send a link to it instead.';
const CONTENT = 'Divar accepts no archives. Send the files in it one by one.';
const toPng = (extension: string) => `Convert it to PNG: \`ffmpeg -i in.${extension} -frames:v 1 out.png\`.`;
const toM4a = (extension: string) => `Convert it to M4A: \`ffmpeg -i in.${extension} -vn -b:a 64k out.m4a\`.`;
const toMp4 = (extension: string) =>
  `Convert it to MP4: \`ffmpeg -i in.${extension} -pix_fmt yuv420p out.mp4\`.`;
const HEIC =
  'Convert it to JPEG: `heif-convert in.heic out.jpg`, on macOS `sips -s format jpeg in.heic --out out.jpg`.';
const EXPORT_AUDIO = 'Export it as M4A from the program that made it.';
const EXPORT_IMAGE = 'Export it as PNG or JPEG from the program that made it.';
const EXPORT_PDF = 'Export it as PDF from the program that made it.';
const OLD_WORD = 'Open it in LibreOffice or Word, and save it as DOCX.';
const OLD_EXCEL = 'Convert it to XLSX: `soffice --headless --convert-to xlsx in.xls`.';

const IMAGES: readonly [string, string, string][] = [
  [riff('WEBP'), 'a WebP image', toPng('webp')],
  ['GIF89a\x01\0', 'a GIF image', toPng('gif')],
  ['BM\x46\0\0\0', 'a BMP image', toPng('bmp')],
  ['II*\0\x08\0\0\0\0\0', 'a TIFF image', toPng('tif')],
  ['\0\0\x01\0\x01\0', 'an icon (ICO)', toPng('ico')],
  ['\0\0\x02\0\x01\0', 'a mouse pointer (CUR)', EXPORT_IMAGE],
  ['8BPS\0\x01', 'a Photoshop image', toPng('psd')],
  ['\xff\x0a\xfa\x1f', 'a JPEG XL image', toPng('jxl')],
  ['II\xbc\x01', 'a JPEG XR image', EXPORT_IMAGE],
  ['\xff\xd8\xff\xf7\0', 'a JPEG-LS image', toPng('jls')],
  [jpeg2000('jp2 '), 'a JPEG 2000 image', toPng('jp2')],
  [jpeg2000('jpx '), 'a JPEG 2000 image', toPng('jpx')],
  [jpeg2000('jpm '), 'a JPEG 2000 image', EXPORT_IMAGE],
  ['\xff\x4f\xff\x51', 'a JPEG 2000 image', toPng('jp2')],
  [brand('heic'), 'a HEIC image', HEIC],
  [brand('avif'), 'an AVIF image', toPng('avif')],
  ['II*\0\x10\0\0\0CR\x02\0', 'a Canon raw photo', EXPORT_IMAGE],
  [brand('crx '), 'a Canon raw photo', EXPORT_IMAGE],
  ['II*\0\x08\0\0\0\x1c\0\xfe\0', 'a Nikon raw photo', EXPORT_IMAGE],
  [tiff('\xa5\xc4'), 'a Sony raw photo', EXPORT_IMAGE],
  [tiff('\x12\xc6'), 'a raw photo (DNG)', EXPORT_IMAGE],
  ['FUJIFILMCCD-RAW', 'a Fuji raw photo', EXPORT_IMAGE],
  ['IIRO\x08\0\0\0\x18', 'an Olympus raw photo', EXPORT_IMAGE],
  ['gimp xcf file', 'a GIMP image', EXPORT_IMAGE],
  ['icns\0\0\x01\0', 'a macOS icon (ICNS)', EXPORT_IMAGE],
  ['\xabKTX 11\xbb\r\n\x1a\n', 'a texture (KTX)', EXPORT_IMAGE],
  ['\x8aMNG\r\n\x1a\n', 'an MNG animation', EXPORT_IMAGE],
  ['\x8bJNG\r\n\x1a\n', 'a JNG image', EXPORT_IMAGE],
  ['\0\0\x02\0\0\0', 'a TGA image', toPng('tga')],
  ['\0\0\x0a\0\0\0', 'a TGA image', toPng('tga')],
  ['\x0a\x05\x01\x08', 'a PCX image', toPng('pcx')],
  ['DDS \x7c\0\0\0', 'a texture (DDS)', toPng('dds')],
  ['qoif\0', 'a QOI image', toPng('qoi')],
  ['\x76\x2f\x31\x01', 'an OpenEXR image', toPng('exr')],
  [`${'\x01'.repeat(40)} EMF\0`, 'a Windows metafile (EMF)', EXPORT_IMAGE],
  ['\xd7\xcd\xc6\x9a\0', 'a Windows metafile (WMF)', EXPORT_IMAGE],
  ['\xc5\xd0\xd3\xc6\0', 'an EPS drawing', EXPORT_IMAGE],
];

const AUDIO: readonly [string, string, string][] = [
  [mpegFrame('\xff\xff'), 'an MPEG audio file', toM4a('mp1')],
  [mpegFrame('\xff\xfc'), 'an MP2 audio file', toM4a('mp2')],
  [mpegFrame('\xff\xfb'), 'an MP3 audio file', toM4a('mp3')],
  ['\xff\xf1\x50\x80', 'raw AAC audio (ADTS)', toM4a('aac')],
  ['#!AMR\n\x3c', 'an AMR recording', toM4a('amr')],
  ['#!SILK_V3\0', 'a SILK recording', EXPORT_AUDIO],
  [riff('WAVE'), 'a WAV audio file', toM4a('wav')],
  ['fLaC', 'a FLAC audio file', toM4a('flac')],
  [ogg('\x01vorbis'), 'an Ogg file', toM4a('ogg')],
  [ogg('\x7fFLAC'), 'an Ogg audio file', toM4a('oga')],
  [ogg('OpusHead'), 'an Opus recording', toM4a('opus')],
  [ogg('Speex  '), 'a Speex recording', toM4a('spx')],
  ['FORM\0\0\0\x10AIFF', 'an AIFF audio file', toM4a('aif')],
  ['caff\0\x01\0\0desc', 'a Core Audio recording (CAF)', toM4a('caf')],
  ['wvpk', 'a WavPack audio file', toM4a('wv')],
  ['MThd\0\0\0\x06', 'a MIDI file', EXPORT_AUDIO],
  ['\x0b\x77\x20\x40', 'an AC-3 audio file', toM4a('ac3')],
  ['MAC \0', "a Monkey's Audio file", toM4a('ape')],
];

const VIDEOS: readonly [string, string, string][] = [
  [jpeg2000('mjp2'), 'a JPEG 2000 video', toMp4('mj2')],
  [asf, 'a Windows Media file', toMp4('asf')],
  [matroska('matroska'), 'a Matroska video', toMp4('mkv')],
  [matroska('webm'), 'a WebM video', toMp4('webm')],
  [riff('AVI '), 'an AVI video', toMp4('avi')],
  ['\0\0\0\x08free\0\0\0\x08skip', 'a QuickTime video', toMp4('mov')],
  ['FLV\x01', 'a Flash video', toMp4('flv')],
  ['\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02\x01\x01\x02', 'an MXF video', toMp4('mxf')],
  ['\0\0\x01\xba\x44', 'an MPEG video', toMp4('mpg')],
  [`G${zeros(187)}`.repeat(3), 'an MPEG transport stream', toMp4('mts')],
  [ogg('\x80theora'), 'an Ogg video', toMp4('ogv')],
  [brand('3g2a'), 'a 3G2 video', toMp4('3g2')],
  ['.RMF\0\0', 'a RealMedia file', toMp4('rm')],
];

const DOCUMENTS: readonly [string, string, string][] = [
  [
    '{\\rtf1 \\bin4 \0\x01\x02\x03}',
    'an RTF document',
    'Convert it to DOCX: `soffice --headless --convert-to docx in.rtf`.',
  ],
  ['%!PS-Adobe-3.0\n\0\x01', 'a PostScript document', 'Convert it to PDF: `ps2pdf in.ps out.pdf`.'],
  ['%!PS-Adobe-3.0 EPSF-3.0\n\0\x01', 'an EPS drawing', EXPORT_IMAGE],
  [`${'x'.repeat(60)}BOOKMOBI\0`, 'a Mobipocket book', EXPORT_PDF],
  ['AT&TFORM\0\0\0\0DJVM', 'a DjVu document', 'Convert it to PDF: `ddjvu -format=pdf in.djvu out.pdf`.'],
  ['ITSF\x03\0', 'a Windows help file', EXPORT_PDF],
  ['\xffWPC\0', 'a WordPerfect document', EXPORT_PDF],
  ['\x31\xbe\0\0', 'a Windows Write document', OLD_WORD],
  ['\x32\xbe\0\0', 'a Windows Write document', OLD_WORD],
  ['\xdb\xa5\x2d\0', 'a Word 2 document', OLD_WORD],
  ['\x9b\xa5\x21\0', 'a Word 1 document', OLD_WORD],
  ['\xfe\x37\0\x1c', 'a Word 4 document for Macintosh', OLD_WORD],
  ['\xfe\x37\0\x23', 'a Word 5 document for Macintosh', OLD_WORD],
  ['\x09\0\x04\0', 'an Excel 2 worksheet', OLD_EXCEL],
  ['\x09\x02\x06\0', 'an Excel 3 worksheet', OLD_EXCEL],
  ['\x09\x04\x06\0', 'an Excel 4 worksheet', OLD_EXCEL],
  ['\x09\x08\x10\0', 'an Excel worksheet without its container (OLE)', OLD_EXCEL],
];

const OTHERS: readonly [string, string, string][] = [
  ['FWS\x06', 'a Flash video', 'Export it as MP4 from the program that made it.'],
  ['PK\x07\x08', 'a ZIP archive', CONTENT],
  ['Rar!\x1a\x07\0', 'a RAR archive', CONTENT],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive', CONTENT],
  ['\x1f\x8b\x08', 'a gzip archive', CONTENT],
  [tar, 'a tar archive', CONTENT],
  ['BZh9', 'a bzip2 archive', CONTENT],
  ['\xfd7zXZ\0', 'an XZ archive', CONTENT],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive', CONTENT],
  ['LZIP', 'an Lzip archive', CONTENT],
  ['\x04\x22\x4d\x18', 'an LZ4 archive', CONTENT],
  ['MSCF\0\0', 'a Windows cabinet', CONTENT],
  ['!<arch>\ndebian-binary', 'a Debian package', CONTENT],
  ['!<arch>\nx.o/\0', 'a Unix archive', CONTENT],
  ['\xed\xab\xee\xdb', 'an RPM package', CONTENT],
  ['Cr24', 'a Chrome extension', CONTENT],
  [`${zeros(32_769)}CD001`, 'a CD image', CONTENT],
  ['\x78\x01', 'a macOS disk image', CONTENT],
  ['\x1f\x9d\x90', 'a compressed file (.Z)', CONTENT],
  ['070707\0', 'a cpio archive', CONTENT],
  ['\xc7\x71\0', 'a cpio archive', CONTENT],
  ['MZ\x90\0', 'a Windows program', LINK],
  ['\x7fELF\x02\x01', 'a Linux program', LINK],
  ['\xcf\xfa\xed\xfe', 'a macOS program', LINK],
  ['\0asm\x01\0\0\0', 'a WebAssembly module', LINK],
  ['\xca\xfe\xba\xbe\0\0\0\x34', 'a Java class', LINK],
  ['SQLite format 3\0', 'an SQLite database', LINK],
  ['\0\x01\0\0\0', 'a font', LINK],
  ['OTTO\0', 'a font', LINK],
  ['wOFF\0\x01\0\0', 'a web font', LINK],
  ['wOF2\0\x01\0\0', 'a web font', LINK],
];

/** The library unpacks it, so it must be a whole one. */
const TAR_GZ: readonly [string, string, string] = ['', 'a tar.gz archive', CONTENT];

const ALL = [...IMAGES, ...AUDIO, ...VIDEOS, ...DOCUMENTS, ...OTHERS];

describe('a file of a format that Divar does not accept is named, with what to do about it', () => {
  test.each(ALL.map(([start, label, advice]) => ({ start, label, advice })))(
    '$label',
    async ({ start, label, advice }) => {
      // Bytes that are no text follow, and no other format's beginning.
      const found = await detectContent(Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(80, 2)]));
      expect(found).toMatchObject({ kind: 'unsupported', label });
      expect(adviceFor(found.advice ?? '', null)).toBe(advice);
    },
  );
  test('a tar.gz archive, complete', async () => {
    const found = await detectContent(gzipSync(Buffer.from(`${tar}${zeros(10_000)}`)));
    expect(found).toMatchObject({ label: TAR_GZ[1], advice: TAR_GZ[2] });
  });
  test.each(VIDEOS.map(([start, label, advice]) => [label, start, advice] as const))(
    '%s under the name of a voice message, with the command that keeps its audio',
    async (_label, start, toVideo) => {
      const { advice } = await detectContent(
        Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(80, 2)]),
      );
      const extension = /in\.(\w+)/.exec(toVideo)?.[1] ?? '';
      expect(adviceFor(advice ?? '', 'M4A')).toBe(toM4a(extension));
      expect(adviceFor(advice ?? '', '3GP')).toBe(toM4a(extension));
      expect(adviceFor(advice ?? '', 'MP4')).toBe(toVideo);
    },
  );
});

describe('a file of the MP4 family with a brand of another format', () => {
  test.each([
    ['qt  ', 'a QuickTime video', toMp4('mov'), 'video/quicktime', toM4a('mov')],
    ['3g2a', 'a 3G2 video', toMp4('3g2'), 'video/3gpp2', toM4a('3g2')],
    ['KDDI', 'a 3G2 video', toMp4('3g2'), 'video/3gpp2', toM4a('3g2')],
    ['avif', 'an AVIF image', toPng('avif'), 'image/avif'],
    ['avis', 'an AVIF image', toPng('avif'), 'image/avif'],
    ['mif1', 'a HEIC image', HEIC, 'image/heic'],
    ['hevc', 'a HEIC image', HEIC, 'image/heic'],
    ['msf1', 'a HEIC image', HEIC, 'image/heic'],
    ['miaf', 'a HEIC image', HEIC, 'image/heic'],
    ['crx ', 'a Canon raw photo (CR3)', EXPORT_IMAGE, 'image/x-canon-cr3'],
    ['jp2 ', 'a JPEG 2000 image', toPng('jp2'), 'image/jp2'],
    ['jpx ', 'a JPEG 2000 image', toPng('jp2'), 'image/jp2'],
    ['jpm ', 'a JPEG 2000 image', toPng('jp2'), 'image/jp2'],
  ])('%s is %s', async (name, label, advice, mimeType, voice?: string) => {
    const head = ftyp(name, name);
    const alone = await detectContent(Buffer.concat([head, MDAT]));
    expect(alone).toMatchObject({ kind: 'unsupported', label, mimeType });
    expect(adviceFor(alone.advice ?? '', null)).toBe(advice);
    const video = await detectContent(Buffer.concat([head, moov(AUDIO_TRACK, VIDEO_TRACK), MDAT]));
    expect(video).toMatchObject({ label, mimeType, truncated: null });
    expect(adviceFor(video.advice ?? '', null)).toBe(advice);
    const audio = await detectContent(Buffer.concat([head, moov(AUDIO_TRACK), MDAT]));
    expect(adviceFor(audio.advice ?? '', null)).toBe(voice ?? advice);
  });
  test('an AVIF image may name HEIF first', async () => {
    expect((await detectContent(Buffer.concat([ftyp('mif1', 'avif'), MDAT]))).label).toBe('an AVIF image');
    expect((await detectContent(Buffer.concat([ftyp('isom', 'heic'), MDAT]))).label).toBe('a HEIC image');
  });
});

test.each([
  [
    'nothing but zero bytes',
    '\0'.repeat(200),
    'Create it again: the step that writes it may have failed, or the disk was full.',
  ],
  [
    'of an unknown format',
    `\x01\x02${'\x03'.repeat(200)}`,
    'Check that it is complete, and was written by the right program.',
  ],
])('a file that is %s has no type, and advice of its own', async (label, bytes, advice) => {
  expect(await detectContent(Buffer.from(bytes, 'latin1'))).toEqual({
    kind: 'unsupported',
    label,
    advice,
    mimeType: null,
    truncated: null,
    password: 'none',
  });
});

test('no row of the tables is without a file here that reaches it', () => {
  const labels = new Set([...ALL, TAR_GZ].map(([, label]) => label));
  expect(
    Object.keys(NAMES).filter((extension) => !(supportedExtensions as Set<string>).has(extension)),
  ).toEqual([]);
  expect(Object.values(NAMES).filter(([label]) => !labels.has(label))).toEqual([]);
  expect(MAGIC.filter(([, , label]) => !labels.has(label))).toEqual([]);
});
