import type { Bytes } from './bytes.ts';
import type { Content } from './content.ts';
import { readJpeg } from './formats/jpeg.ts';
import { readPdf } from './formats/pdf.ts';
import { readPng } from './formats/png.ts';
import { isArchive, isJpeg, isMp4, isOle, isPng, isZip, pdfStart } from './signature.ts';

/**
 * Tells what a file's bytes are, whatever its name. Reads the head, the tail and what leads from part to part, never
 * a whole file but for the search of a JPEG's end.
 *
 * Strong signatures at the very beginning come before PDF, whose header may come later: archives and tapes hold PDF
 * files, too. Readers that not every run needs are loaded when the first file of theirs turns up.
 */
export async function sniff(bytes: Bytes): Promise<Content> {
  const { head } = bytes;
  if (isPng(head)) return readPng(bytes);
  if (isJpeg(head)) return readJpeg(bytes);
  if (isZip(head)) return (await import('./formats/archive.ts')).readArchive(bytes);
  if (isOle(head)) return (await import('./formats/ole-office.ts')).readOleOffice(bytes);
  const film = isMp4(head) ? (await import('./formats/mp4.ts')).readMp4(bytes) : null;
  if (film) return film;
  if (isArchive(head)) return readForeign(head);
  const pdfAt = pdfStart(head);
  if (pdfAt === 0) return readPdf(bytes);
  const { readText, readWebPage } = await import('./formats/text.ts');
  const page = readWebPage(head);
  if (page) return page;
  return pdfAt === null ? (readText(head) ?? readForeign(head)) : readPdf(bytes);
}

async function readForeign(head: Buffer): Promise<Content> {
  const { nameForeign } = await import('./formats/foreign.ts');
  return nameForeign(head);
}
