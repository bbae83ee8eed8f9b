import { FORMATS } from '../catalog.ts';
import { type Content, unsupported } from '../content.ts';

/*
 * Names and advice for formats that Divar does not accept. The library `file-type` detects about 200 formats by their
 * first bytes; this file adds the names that people know, and what to do.
 */

const ADVICE = {
  image: 'It is not accepted: convert it to PNG or JPEG.',
  audio: 'It is not accepted: convert it to M4A (AAC).',
  video: 'It is not accepted: convert it to MP4 (H.264).',
  document: 'It is not accepted: export it as PDF.',
  office: 'It is too old to be accepted: save it as DOCX or XLSX, or export it as PDF.',
  data: 'It is not accepted: send a link to it instead.',
  archive: 'Divar accepts no archives: send the files in it one by one.',
  program: 'Divar accepts no programs: send a link instead.',
} as const;

/** By the extension that `file-type` gives. */
const NAMES: Readonly<Record<string, readonly [label: string, advice: keyof typeof ADVICE]>> = {
  webp: ['a WebP image', 'image'],
  gif: ['a GIF image', 'image'],
  bmp: ['a BMP image', 'image'],
  tif: ['a TIFF image', 'image'],
  ico: ['an icon (ICO)', 'image'],
  cur: ['a mouse pointer (CUR)', 'image'],
  psd: ['a Photoshop image', 'image'],
  jxl: ['a JPEG XL image', 'image'],
  jxr: ['a JPEG XR image', 'image'],
  jls: ['a JPEG-LS image', 'image'],
  jp2: ['a JPEG 2000 image', 'image'],
  jpx: ['a JPEG 2000 image', 'image'],
  jpm: ['a JPEG 2000 image', 'image'],
  mj2: ['a JPEG 2000 video', 'video'],
  j2c: ['a JPEG 2000 image', 'image'],
  heic: ['a HEIC image', 'image'],
  avif: ['an AVIF image', 'image'],
  cr2: ['a Canon raw photo', 'image'],
  cr3: ['a Canon raw photo', 'image'],
  nef: ['a Nikon raw photo', 'image'],
  arw: ['a Sony raw photo', 'image'],
  dng: ['a raw photo (DNG)', 'image'],
  raf: ['a Fuji raw photo', 'image'],
  orf: ['an Olympus raw photo', 'image'],
  xcf: ['a GIMP image', 'image'],
  icns: ['a macOS icon (ICNS)', 'image'],
  ktx: ['a texture (KTX)', 'image'],
  mp1: ['an MPEG audio file', 'audio'],
  mp2: ['an MP2 audio file', 'audio'],
  mp3: ['an MP3 audio file', 'audio'],
  aac: ['raw AAC audio (ADTS)', 'audio'],
  amr: ['an AMR recording', 'audio'],
  wav: ['a WAV audio file', 'audio'],
  flac: ['a FLAC audio file', 'audio'],
  ogg: ['an Ogg file', 'audio'],
  oga: ['an Ogg audio file', 'audio'],
  opus: ['an Opus recording', 'audio'],
  spx: ['a Speex recording', 'audio'],
  aif: ['an AIFF audio file', 'audio'],
  caf: ['a Core Audio recording (CAF)', 'audio'],
  wv: ['a WavPack audio file', 'audio'],
  mid: ['a MIDI file', 'audio'],
  ac3: ['an AC-3 audio file', 'audio'],
  ape: ["a Monkey's Audio file", 'audio'],
  wma: ['a Windows Media audio file', 'audio'],
  asf: ['a Windows Media file', 'video'],
  wmv: ['a Windows Media video', 'video'],
  mkv: ['a Matroska video', 'video'],
  webm: ['a WebM video', 'video'],
  avi: ['an AVI video', 'video'],
  mov: ['a QuickTime video', 'video'],
  flv: ['a Flash video', 'video'],
  mxf: ['an MXF video', 'video'],
  mpg: ['an MPEG video', 'video'],
  mts: ['an MPEG transport stream', 'video'],
  ogv: ['an Ogg video', 'video'],
  '3g2': ['a 3G2 video', 'video'],
  rm: ['a RealMedia file', 'video'],
  rtf: ['an RTF document', 'document'],
  ps: ['a PostScript document', 'document'],
  eps: ['an EPS drawing', 'document'],
  mobi: ['a Mobipocket book', 'document'],
  djvu: ['a DjVu document', 'document'],
  chm: ['a Windows help file', 'document'],
  swf: ['a Flash video', 'video'],
  zip: ['a ZIP archive', 'archive'],
  rar: ['a RAR archive', 'archive'],
  '7z': ['a 7-Zip archive', 'archive'],
  gz: ['a gzip archive', 'archive'],
  'tar.gz': ['a tar.gz archive', 'archive'],
  tar: ['a tar archive', 'archive'],
  bz2: ['a bzip2 archive', 'archive'],
  xz: ['an XZ archive', 'archive'],
  zst: ['a Zstandard archive', 'archive'],
  lz: ['an Lzip archive', 'archive'],
  lz4: ['an LZ4 archive', 'archive'],
  cab: ['a Windows cabinet', 'archive'],
  deb: ['a Debian package', 'archive'],
  rpm: ['an RPM package', 'archive'],
  crx: ['a Chrome extension', 'archive'],
  iso: ['a CD image', 'archive'],
  dmg: ['a macOS disk image', 'archive'],
  exe: ['a Windows program', 'program'],
  elf: ['a Linux program', 'program'],
  macho: ['a macOS program', 'program'],
  wasm: ['a WebAssembly module', 'program'],
  class: ['a Java class', 'program'],
  sqlite: ['an SQLite database', 'data'],
  ttf: ['a font', 'data'],
  otf: ['a font', 'data'],
  woff: ['a web font', 'data'],
  woff2: ['a web font', 'data'],
};

type Magic = readonly [at: number, bytes: string, label: string, advice: keyof typeof ADVICE];

/** First bytes that `file-type` does not know, or mistakes for another format. */
const MAGIC: readonly Magic[] = [
  [0, '\x8aMNG\r\n\x1a\n', 'an MNG animation', 'image'],
  [0, '\x8bJNG\r\n\x1a\n', 'a JNG image', 'image'],
  [0, '\xff\xd8\xff\xf7', 'a JPEG-LS image', 'image'],
  [0, '\xff\x4f\xff\x51', 'a JPEG 2000 image', 'image'],
  [0, 'gimp xcf', 'a GIMP image', 'image'],
  [0, '\x00\x00\x02\x00\x00\x00', 'a TGA image', 'image'],
  [0, '\x00\x00\x0a\x00\x00\x00', 'a TGA image', 'image'],
  [0, '\x0a\x05\x01\x08', 'a PCX image', 'image'],
  [0, 'DDS \x7c\x00\x00\x00', 'a texture (DDS)', 'image'],
  [0, 'qoif', 'a QOI image', 'image'],
  [0, '\x76\x2f\x31\x01', 'an OpenEXR image', 'image'],
  [40, ' EMF', 'a Windows metafile (EMF)', 'image'],
  [0, '\xd7\xcd\xc6\x9a', 'a Windows metafile (WMF)', 'image'],
  [0, '#!AMR', 'an AMR recording', 'audio'],
  [0, '#!SILK', 'a SILK recording', 'audio'],
  [0, '\xffWPC', 'a WordPerfect document', 'document'],
  [0, '\x31\xbe\x00\x00', 'a Windows Write document', 'office'],
  [0, '\x32\xbe\x00\x00', 'a Windows Write document', 'office'],
  [0, '\xdb\xa5\x2d\x00', 'a Word 2 document', 'office'],
  [0, '\x9b\xa5', 'a Word 1 document', 'office'],
  [0, '\x09\x00\x04\x00', 'an Excel 2 worksheet', 'office'],
  [0, '\x09\x02\x06\x00', 'an Excel 3 worksheet', 'office'],
  [0, '\x09\x04\x06\x00', 'an Excel 4 worksheet', 'office'],
  [0, '\x09\x08', 'an Excel sheet without its container', 'office'],
  [0, 'AT&TFORM', 'a DjVu document', 'document'],
  [60, 'BOOKMOBI', 'a Mobipocket book', 'document'],
  [257, 'ustar', 'a tar archive', 'archive'],
  [0, '\x1f\x9d', 'a compressed file (.Z)', 'archive'],
  [0, 'MSCF', 'a Windows cabinet', 'archive'],
  [0, '!<arch>', 'a Unix archive', 'archive'],
  [0, '07070', 'a cpio archive', 'archive'],
  [0, '\xc7\x71', 'a cpio archive', 'archive'],
];

/** Names a format by its first bytes; never fails. The library is loaded with the first file that needs it. */
export async function nameUnsupported(head: Buffer): Promise<Content> {
  if (isNothing(head)) {
    return unsupported(
      'nothing but zero bytes',
      'Write it again: a full disk or a broken download leaves such files.',
    );
  }
  const magic = MAGIC.find(([at, bytes]) => head.toString('latin1', at, at + bytes.length) === bytes);
  if (magic) return unsupported(magic[2], ADVICE[magic[3]]);
  const type = await typeOf(head);
  const name = type && NAMES[type.ext];
  if (type && name) return unsupported(name[0], ADVICE[name[1]], type.mime);
  if (type && !ALLOWED_TYPES.has(type.mime))
    return unsupported(`a file of the type ${type.mime}`, null, type.mime);
  return unsupported(
    'of no format that is known here',
    'See that it was written in full, and by the right program.',
  );
}

/** The readers of these formats have already refused the file, whatever the library calls it. */
const ALLOWED_TYPES = new Set<string>(Object.values(FORMATS).map(({ mimeType }) => mimeType));

async function typeOf(head: Buffer): Promise<{ ext: string; mime: string } | null> {
  try {
    const { fileTypeFromBuffer } = await import('file-type');
    return (await fileTypeFromBuffer(head)) ?? null;
  } catch {
    return null;
  }
}

function isNothing(head: Buffer): boolean {
  return head.every((byte) => byte === 0);
}
