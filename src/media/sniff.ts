import type { Bytes } from './bytes.ts';
import type { Content } from './content.ts';
import { readJpeg } from './formats/jpeg.ts';
import { readPdf } from './formats/pdf.ts';
import { readPng } from './formats/png.ts';
import { isArchive, isJpeg, isMp4, isOle, isPng, isZip, pdfStart } from './signature.ts';

/**
 * Detects a file's format by its bytes, whatever its name. Reads the head, the tail and the headers in between; only
 * the search for a JPEG's end may read a whole file.
 *
 * Strong signatures at the very beginning come before PDF, whose header may come later: archives can hold PDF files.
 * Readers that few runs need are loaded with the first file that needs them.
 */
export async function sniff(bytes: Bytes): Promise<Content> {
  const { head } = bytes;
  if (isPng(head)) return readPng(bytes);
  if (isJpeg(head)) return readJpeg(bytes);
  if (isZip(head)) return (await import('./formats/archive.ts')).readArchive(bytes);
  if (isOle(head)) return (await import('./formats/ole-office.ts')).readOleOffice(bytes);
  const video = isMp4(head) ? (await import('./formats/mp4.ts')).readMp4(bytes) : null;
  if (video) return video;
  if (isArchive(head)) return readUnsupported(head);
  const pdfAt = pdfStart(head);
  if (pdfAt === 0) return readPdf(bytes);
  const { readText, readWebPage } = await import('./formats/text.ts');
  const page = readWebPage(head);
  if (page) return page;
  return pdfAt === null ? (readText(head) ?? readUnsupported(head)) : readPdf(bytes);
}

async function readUnsupported(head: Buffer): Promise<Content> {
  const { nameUnsupported } = await import('./formats/unsupported.ts');
  return nameUnsupported(head);
}
