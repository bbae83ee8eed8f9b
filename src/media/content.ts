import { FORMATS, type Format } from './catalog.ts';

type Kind = {
  /** What the content may rightly be called, the likeliest first. */
  readonly formats: readonly Format[];
  /** In words a person knows, with an article. */
  readonly label: string;
  /** Where it is not that of the format. */
  readonly mimeType?: string;
};

/** What a content can turn out to be: the columns of the verdict table. `foreign` is all that Divar does not accept. */
export const KINDS = {
  PNG: { formats: ['PNG'], label: 'a PNG image' },
  JPEG: { formats: ['JPEG'], label: 'a JPEG image' },
  PDF: { formats: ['PDF'], label: 'a PDF document' },
  DOC: { formats: ['DOC'], label: 'a Word document (DOC)' },
  DOCX: { formats: ['DOCX'], label: 'a Word document (DOCX)' },
  XLS: { formats: ['XLS'], label: 'an Excel workbook (XLS)' },
  XLSX: { formats: ['XLSX'], label: 'an Excel workbook (XLSX)' },
  PPT: { formats: ['PPT'], label: 'a PowerPoint presentation (PPT)' },
  PPTX: { formats: ['PPTX'], label: 'a PowerPoint presentation (PPTX)' },
  'protected Office': { formats: [], label: 'a password-protected Office file' },
  'cut-off Office': { formats: [], label: 'the beginning of an Office file' },
  'M4A sound': { formats: ['M4A'], label: 'an M4A recording' },
  '3GP sound': { formats: ['3GP'], label: 'a 3GP recording' },
  'M4A or 3GP sound': { formats: ['M4A', '3GP'], label: 'a sound recording' },
  'MP4 film': { formats: ['MP4'], label: 'an MP4 video' },
  '3GP film': { formats: ['3GP'], label: 'a 3GP video', mimeType: 'video/3gpp' },
  'MP4 or 3GP film': { formats: ['MP4'], label: 'an MP4 video' },
  'neither sound nor film': {
    formats: ['MP4'],
    label: 'an MP4 file with neither sound nor picture',
    mimeType: 'application/mp4',
  },
  'MP4 without index': { formats: ['MP4', 'M4A', '3GP'], label: 'an MP4 file without its index' },
  foreign: { formats: [], label: 'an unknown format' },
} as const satisfies Record<string, Kind>;

export type ContentKind = keyof typeof KINDS;

/** What a file's bytes say it is. */
export type Content = {
  readonly kind: ContentKind;
  readonly label: string;
  /** What to do about it, when the kind alone does not tell. */
  readonly advice: string | null;
  /** Only for a foreign content: its type, where one is known. */
  readonly mimeType: string | null;
  /** What shows that the end is missing; `null` when nothing does. */
  readonly cutOff: string | null;
  /** Behind a password, though its kind can be read. */
  readonly encrypted: boolean;
};

/** A content of a kind that the table knows. */
export function known(
  kind: Exclude<ContentKind, 'foreign'>,
  signs: { cutOff?: string | null; encrypted?: boolean } = {},
): Content {
  const { cutOff = null, encrypted = false } = signs;
  return { kind, label: KINDS[kind].label, advice: null, mimeType: null, cutOff, encrypted };
}

/** A content that Divar accepts under no name. */
export function foreign(
  label: string,
  advice: string | null = null,
  mimeType: string | null = null,
  cutOff: string | null = null,
): Content {
  return { kind: 'foreign', label, advice, mimeType, cutOff, encrypted: false };
}

/** The format to call a content by: what its file's extension promises if that is right, else the likeliest. */
export function formatOf(content: Content, promised: Format | null): Format | null {
  const formats: readonly Format[] = KINDS[content.kind].formats;
  if (promised !== null && formats.includes(promised)) return promised;
  return formats[0] ?? null;
}

/** The type of the content, as an upload names it; a protected Office file has that of its extension. */
export function mimeTypeOf(content: Content, promised: Format | null): string | null {
  if (content.mimeType !== null) return content.mimeType;
  const kind: Kind = KINDS[content.kind];
  if (kind.mimeType !== undefined) return kind.mimeType;
  const format = formatOf(content, promised) ?? (content.kind === 'foreign' ? null : promised);
  return format === null ? null : FORMATS[format].mimeType;
}
