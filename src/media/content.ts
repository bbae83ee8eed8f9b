import type { Advice } from './advice.ts';
import { FORMATS, type Format } from './catalog.ts';

type Kind = {
  /** The formats that the content satisfies, the likeliest first. */
  readonly formats: readonly Format[];
  /** As a message names it, with an article. */
  readonly label: string;
  /** Where it differs from the MIME type of the first format. */
  readonly mimeType?: string;
};

/** The kinds of content that are told apart: the rows of the match table. `unsupported` is every format that Divar does not accept. */
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
  'protected Office': { formats: [], label: 'an encrypted Office file' },
  'truncated Office': { formats: [], label: 'the beginning of an Office file' },
  'M4A audio': { formats: ['M4A'], label: 'an M4A recording' },
  '3GP audio': { formats: ['3GP'], label: 'a 3GP recording' },
  'M4A or 3GP audio': { formats: ['M4A', '3GP'], label: 'an audio recording' },
  'MP4 video': { formats: ['MP4'], label: 'an MP4 video' },
  '3GP video': { formats: ['3GP'], label: 'a 3GP video', mimeType: 'video/3gpp' },
  'MP4 or 3GP video': { formats: ['MP4'], label: 'an MP4 video' },
  'neither audio nor video': {
    formats: ['MP4'],
    label: 'an MP4 file with neither audio nor picture',
    mimeType: 'application/mp4',
  },
  'MP4 without index': { formats: ['MP4', 'M4A', '3GP'], label: 'an MP4 file without its index' },
  unsupported: { formats: [], label: 'an unknown format' },
} as const satisfies Record<string, Kind>;

export type ContentKind = keyof typeof KINDS;

/** Whether a recipient needs a password. `possible`: the file is encrypted, but a built-in password may open it. */
export type Password = 'none' | 'possible' | 'needed';

/** What a file's bytes say it is. */
export type Content = {
  readonly kind: ContentKind;
  readonly label: string;
  /** What to do about it, where the kind alone does not say. */
  readonly advice: Advice | null;
  /** Of an unsupported content, where it is known. */
  readonly mimeType: string | null;
  /** Evidence that the end is missing, as a clause; `null` without any. */
  readonly truncated: string | null;
  /** Of a file whose kind can be read, though it is encrypted. */
  readonly password: Password;
};

/** A content of a kind that Divar accepts under some name. */
export function known(
  kind: Exclude<ContentKind, 'unsupported'>,
  signs: { truncated?: string | null; password?: Password; advice?: Advice | null } = {},
): Content {
  const { truncated = null, password = 'none', advice = null } = signs;
  return { kind, label: KINDS[kind].label, advice, mimeType: null, truncated, password };
}

/** A content that Divar accepts under no name. */
export function unsupported(
  label: string,
  advice: Advice | null = null,
  mimeType: string | null = null,
  truncated: string | null = null,
): Content {
  return { kind: 'unsupported', label, advice, mimeType, truncated, password: 'none' };
}

/** The format to report for a content: the declared one if the content satisfies it, else the likeliest. */
export function formatOf(content: Content, declaredFormat: Format | null): Format | null {
  const formats: readonly Format[] = KINDS[content.kind].formats;
  if (declaredFormat !== null && formats.includes(declaredFormat)) return declaredFormat;
  return formats[0] ?? null;
}

/** The MIME type that an upload declares; a protected Office file has that of its extension. */
export function mimeTypeOf(content: Content, declaredFormat: Format | null): string | null {
  if (content.mimeType !== null) return content.mimeType;
  const kind: Kind = KINDS[content.kind];
  if (kind.mimeType !== undefined) return kind.mimeType;
  const format =
    formatOf(content, declaredFormat) ?? (content.kind === 'unsupported' ? null : declaredFormat);
  return format === null ? null : FORMATS[format].mimeType;
}
