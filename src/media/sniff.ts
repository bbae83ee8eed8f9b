import { type Bytes, HEAD_SIZE } from './bytes.ts';
import { FORMATS } from './catalog.ts';
import { type Content, formatOf, unsupported } from './content.ts';
import { readJpeg } from './formats/jpeg.ts';
import { readPdf } from './formats/pdf.ts';
import { readPng } from './formats/png.ts';
import { id3Size, isArchive, isJpeg, isMp4, isOle, isPng, isZip, pdfStart } from './signature.ts';

/**
 * Detects a file's format by its bytes, whatever its name. Reads the head, the tail and the headers in between; only
 * the search for a JPEG's end may read a whole file.
 *
 * Strong signatures at the very beginning come before PDF, whose header may come later: archives can hold PDF files.
 * Readers that few runs need are loaded with the first file that needs them.
 *
 * @param checkEnd - `false` skips searches for a missing end that take many reads: a file above its limit needs none.
 */
export async function sniff(bytes: Bytes, checkEnd = true): Promise<Content> {
  const { head } = bytes;
  if (isPng(head)) return readPng(bytes, checkEnd);
  if (isJpeg(head)) return readJpeg(bytes, checkEnd);
  if (isZip(head)) return (await import('./formats/archive.ts')).readArchive(bytes);
  if (isOle(head)) return (await import('./formats/ole-office.ts')).readOleOffice(bytes, checkEnd);
  const mp4 = isMp4(head) ? (await import('./formats/mp4.ts')).readMp4(bytes) : null;
  if (mp4) return mp4;
  if (isArchive(head)) return readUnsupported(head);
  const tagged = await readBehindId3(bytes);
  if (tagged) return tagged;
  const pdfAt = pdfStart(head);
  if (pdfAt === 0) return readPdf(bytes);
  const { readText, readWebPage } = await import('./formats/text.ts');
  const page = readWebPage(head);
  if (page) return page;
  return pdfAt === null ? (readText(head) ?? readUnsupported(head)) : readPdf(bytes);
}

/**
 * An ID3 tag belongs to MP3. Tools put one before MP4 files, too, which then begin with no box, and whose index points
 * to the wrong offsets; the bytes without the tag are the whole file. Other contents are left to `file-type`.
 */
async function readBehindId3(bytes: Bytes): Promise<Content | null> {
  const size = id3Size(bytes.head);
  if (size === null) return null;
  const head = bytes.read(size, HEAD_SIZE);
  if (!isMp4(head)) return null;
  const { readMp4 } = await import('./formats/mp4.ts');
  const rest = readMp4({
    size: bytes.size - size,
    head,
    read: (offset, length) => bytes.read(size + offset, length),
  });
  if (rest === null || rest.kind === 'unsupported') return rest;
  const extension = FORMATS[formatOf(rest, null) ?? 'M4A'].extensions[0];
  return unsupported(
    `${rest.label} behind an ID3 tag, which belongs to MP3`,
    `Remove the tag: \`tail -c +${size + 1} in.${extension} >out.${extension}\`.`,
    null,
    rest.truncated,
  );
}

async function readUnsupported(head: Buffer): Promise<Content> {
  const { nameUnsupported } = await import('./formats/unsupported.ts');
  return nameUnsupported(head);
}
