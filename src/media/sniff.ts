import type { Bytes } from './bytes.ts';
import type { Content } from './content.ts';
import { readArchive } from './formats/archive.ts';
import { isArchive, readForeign } from './formats/foreign.ts';
import { isJpeg, readJpeg } from './formats/jpeg.ts';
import { isMp4, readMp4 } from './formats/mp4.ts';
import { isOle } from './formats/ole.ts';
import { readOleOffice } from './formats/ole-office.ts';
import { isPdf, readPdf } from './formats/pdf.ts';
import { isPng, readPng } from './formats/png.ts';
import { isWebPage, readText } from './formats/text.ts';
import { isZip } from './formats/zip.ts';

/**
 * Tells what a file's bytes are, whatever its name. Reads the head, the tail and what leads from part to part, never
 * a whole file but for the search of a JPEG's end.
 *
 * Strong signatures at the very beginning come before PDF, whose header may come later: archives and tapes hold PDF
 * files, too.
 */
export async function sniff(bytes: Bytes): Promise<Content> {
  const { head } = bytes;
  if (isPng(head)) return readPng(bytes);
  if (isJpeg(head)) return readJpeg(bytes);
  if (isZip(head)) return readArchive(bytes);
  if (isOle(head)) return readOleOffice(bytes);
  const film = isMp4(head) ? readMp4(bytes) : null;
  if (film) return film;
  if (isArchive(head)) return readForeign(head);
  if (isPdf(head)) return (isWebPage(head) ? readText(head) : null) ?? readPdf(bytes);
  return readText(head) ?? (await readForeign(head));
}
