/** Whole contents that a test expects, with the texts of `advice.ts` written out. */
import type { Advice } from '../../src/media/advice.ts';
import type { Content } from '../../src/media/content.ts';

/** A content that Divar accepts under no name. */
export function foreign(
  label: string,
  advice: Advice | null,
  mimeType: string | null = null,
  truncated: string | null = null,
): Content {
  return { kind: 'unsupported', label, advice, mimeType, truncated, password: 'none' };
}

const soffice = (format: string, extension: string): string =>
  `Convert it to ${format}: \`soffice --headless --convert-to ${format.toLowerCase()} in.${extension}\`.`;

/** What LibreOffice converts: to PDF under the name of a PDF, else to the format given. */
export const converted = (format: 'DOCX' | 'XLSX' | 'PPTX' | 'PDF', extension: string): Advice => ({
  PDF: soffice('PDF', extension),
  other: soffice(format, extension),
});

export const LINK = 'Divar accepts no programs, fonts or databases. Send a link to it instead.';
export const ONE_BY_ONE = 'Divar accepts no archives. Send the files in it one by one.';
export const EXPORT_PDF = 'Export it as PDF from the program that made it.';
export const EXPORT_IMAGE = 'Export it as PNG or JPEG from the program that made it.';
export const BOOK = 'Convert it to PDF: `ebook-convert in.epub out.pdf`.';
