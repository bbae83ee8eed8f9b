/** One content of each kind: a real file where a program makes one. */
import type { Format } from '../../src/media/catalog.ts';
import type { ContentKind } from '../../src/media/content.ts';
import { AUDIO, ftyp, MDAT, moov, VIDEO } from './build-mp4.ts';
import { SPECIAL_FILES, SUPPORTED_FILES, supportedFile, UNSUPPORTED_FILES } from './fixtures.ts';

const first = (format: Format): Buffer => SUPPORTED_FILES[format][0]!.content;
const doc = supportedFile('DOC/libreoffice.doc');

export const CONTENTS: Readonly<Record<ContentKind, Buffer>> = {
  PNG: first('PNG'),
  JPEG: first('JPEG'),
  PDF: first('PDF'),
  DOC: first('DOC'),
  DOCX: first('DOCX'),
  XLS: first('XLS'),
  XLSX: first('XLSX'),
  PPT: first('PPT'),
  PPTX: first('PPTX'),
  'protected Office': SPECIAL_FILES['protected-standard.docx']!,
  'truncated Office': Buffer.concat([doc.subarray(0, 512), Buffer.alloc(300)]),
  'M4A audio': supportedFile('M4A/ffmpeg.m4a'),
  '3GP audio': Buffer.concat([ftyp('3gp4', '3gp4'), moov({ ...AUDIO, codec: 'samr' }), MDAT]),
  'M4A or 3GP audio': supportedFile('M4A/ffmpeg-3gp4.m4a'),
  'MP4 video': supportedFile('MP4/ffmpeg.mp4'),
  '3GP video': SPECIAL_FILES['video.3gp']!,
  'MP4 or 3GP video': Buffer.concat([ftyp('isom', 'isom', '3gp4'), moov(AUDIO, VIDEO), MDAT]),
  'neither audio nor video': SPECIAL_FILES['subtitles-only.mp4']!,
  'MP4 without index': Buffer.concat([ftyp('isom', 'isom'), MDAT]),
  unsupported: UNSUPPORTED_FILES.find(({ name }) => name.endsWith('image.webp'))!.content,
};
