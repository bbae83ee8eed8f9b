import { FORMATS } from '../catalog.ts';
import { type Content, foreign } from '../content.ts';

/*
 * Names for what Divar does not accept. `file-type` knows some two hundred formats by their first bytes; what people
 * know them by, and what to do about them, stands here.
 */

const ADVICE = {
  image: 'It is not accepted: convert it to PNG or JPEG.',
  sound: 'It is not accepted: convert it to M4A (AAC).',
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
  mj2: ['a JPEG 2000 film', 'video'],
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
  mp1: ['an MPEG audio file', 'sound'],
  mp2: ['an MP2 sound file', 'sound'],
  mp3: ['an MP3 sound file', 'sound'],
  aac: ['raw AAC sound (ADTS)', 'sound'],
  amr: ['an AMR recording', 'sound'],
  wav: ['a WAV sound file', 'sound'],
  flac: ['a FLAC sound file', 'sound'],
  ogg: ['an Ogg file', 'sound'],
  oga: ['an Ogg sound file', 'sound'],
  opus: ['an Opus recording', 'sound'],
  spx: ['a Speex recording', 'sound'],
  aif: ['an AIFF sound file', 'sound'],
  caf: ['a Core Audio recording (CAF)', 'sound'],
  wv: ['a WavPack sound file', 'sound'],
  mid: ['a MIDI file', 'sound'],
  ac3: ['an AC-3 sound file', 'sound'],
  ape: ["a Monkey's Audio file", 'sound'],
  wma: ['a Windows Media sound file', 'sound'],
  asf: ['a Windows Media file', 'video'],
  wmv: ['a Windows Media video', 'video'],
  mkv: ['a Matroska video', 'video'],
  webm: ['a WebM video', 'video'],
  avi: ['an AVI video', 'video'],
  mov: ['a QuickTime film', 'video'],
  flv: ['a Flash video', 'video'],
  mxf: ['an MXF video', 'video'],
  mpg: ['an MPEG video', 'video'],
  mts: ['an MPEG transport stream', 'video'],
  ogv: ['an Ogg video', 'video'],
  '3g2': ['a 3G2 film', 'video'],
  rm: ['a RealMedia file', 'video'],
  rtf: ['an RTF document', 'document'],
  ps: ['a PostScript document', 'document'],
  eps: ['an EPS drawing', 'document'],
  mobi: ['a Mobipocket book', 'document'],
  djvu: ['a DjVu document', 'document'],
  chm: ['a Windows help file', 'document'],
  swf: ['a Flash film', 'video'],
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

/** First bytes that `file-type` does not know, or takes for something else. */
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
  [0, '#!AMR', 'an AMR recording', 'sound'],
  [0, '#!SILK', 'a SILK recording', 'sound'],
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

/** Tells by the first bytes alone; never fails. The library is loaded only when something foreign turns up. */
export async function nameForeign(head: Buffer): Promise<Content> {
  if (isNothing(head)) {
    return foreign(
      'nothing but zero bytes',
      'Write it again: a full disk or a broken download leaves such files.',
    );
  }
  const magic = MAGIC.find(([at, bytes]) => head.toString('latin1', at, at + bytes.length) === bytes);
  if (magic) return foreign(magic[2], ADVICE[magic[3]]);
  const type = await typeOf(head);
  const name = type && NAMES[type.ext];
  if (type && name) return foreign(name[0], ADVICE[name[1]], type.mime);
  if (type && !ALLOWED_TYPES.has(type.mime))
    return foreign(`a file of the type ${type.mime}`, null, type.mime);
  return foreign(
    'of no format that is known here',
    'See that it was written in full, and by the right program.',
  );
}

/** What the library calls by these names was found above not to be so. */
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
