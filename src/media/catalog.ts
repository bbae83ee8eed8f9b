/**
 * What Divar's chat accepts: the only place that names media types, formats, extensions, MIME types and sizes.
 *
 * Source: the seed page "آپلود media در چت دیوار", sections "فرمت‌های مجاز" and "محدودیت‌های حجم".
 */

export const MEDIA_TYPES = ['image', 'file', 'voice', 'video'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

type FormatEntry = {
  readonly mediaType: MediaType;
  /** Lower case, without the dot; messages suggest the first. */
  readonly extensions: readonly [string, ...string[]];
  readonly mimeType: string;
};

export const FORMATS = {
  PNG: { mediaType: 'image', extensions: ['png'], mimeType: 'image/png' },
  JPEG: { mediaType: 'image', extensions: ['jpg', 'jpeg'], mimeType: 'image/jpeg' },
  PDF: { mediaType: 'file', extensions: ['pdf'], mimeType: 'application/pdf' },
  DOC: { mediaType: 'file', extensions: ['doc'], mimeType: 'application/msword' },
  DOCX: {
    mediaType: 'file',
    extensions: ['docx'],
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  XLS: { mediaType: 'file', extensions: ['xls'], mimeType: 'application/vnd.ms-excel' },
  XLSX: {
    mediaType: 'file',
    extensions: ['xlsx'],
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  PPT: { mediaType: 'file', extensions: ['ppt'], mimeType: 'application/vnd.ms-powerpoint' },
  PPTX: {
    mediaType: 'file',
    extensions: ['pptx'],
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  M4A: { mediaType: 'voice', extensions: ['m4a'], mimeType: 'audio/mp4' },
  '3GP': { mediaType: 'voice', extensions: ['3gp'], mimeType: 'audio/3gpp' },
  MP4: { mediaType: 'video', extensions: ['mp4'], mimeType: 'video/mp4' },
} as const satisfies Record<string, FormatEntry>;

export type Format = keyof typeof FORMATS;

/** The documented limits in MB. Whether MB is 10^6 or 2^20 bytes is not documented: see limits.ts. */
export const LIMITS_IN_MB: Record<MediaType, number> = { image: 5, file: 5, voice: 1.5, video: 50 };

export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

const BY_EXTENSION = new Map<string, Format>(
  FORMAT_NAMES.flatMap((format) =>
    FORMATS[format].extensions.map((extension) => [extension, format] as const),
  ),
);

/** The format that an extension (without the dot, any case) declares; `null` for an extension that Divar does not accept. */
export function formatOfExtension(extension: string): Format | null {
  return BY_EXTENSION.get(extension.toLowerCase()) ?? null;
}

/** Extensions that Divar does not accept, of formats that it does. */
const ALIASES: Readonly<Record<string, Format>> = {
  jfif: 'JPEG',
  jpe: 'JPEG',
  apng: 'PNG',
  m4v: 'MP4',
  m4b: 'M4A',
  '3gpp': '3GP',
};

/** The format that an extension stands for, whether Divar accepts the extension or only the format. */
export function likelyFormat(extension: string): Format | null {
  const lower = extension.toLowerCase();
  return formatOfExtension(lower) ?? (Object.hasOwn(ALIASES, lower) ? ALIASES[lower]! : null);
}
