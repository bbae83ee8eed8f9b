import type { Bytes } from './bytes.ts';
import { type Content, foreign, known } from './content.ts';

/** Tells what a file's bytes are. */
export async function sniff(bytes: Bytes): Promise<Content> {
  const { head } = bytes;
  const latin = head.toString('latin1', 0, 1024);
  if (latin.startsWith('\x89PNG\r\n\x1a\n')) return known('PNG');
  if (latin.startsWith('\xff\xd8\xff')) return known('JPEG');
  if (latin.startsWith('PK\x03\x04'))
    return known(head.includes('xl/') ? 'XLSX' : head.includes('ppt/') ? 'PPTX' : 'DOCX');
  if (latin.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return known('cut-off Office');
  if (latin.slice(4, 8) === 'ftyp')
    return known(
      latin.slice(8, 11) === 'M4A' ? 'M4A sound' : latin.slice(8, 11) === '3gp' ? '3GP sound' : 'MP4 film',
    );
  if (/^\s*<(!doctype|html)/i.test(latin)) return foreign('an HTML page', 'Export it as PDF.', 'text/html');
  if (latin.includes('%PDF-')) return known('PDF');
  return foreign('an unknown format');
}
