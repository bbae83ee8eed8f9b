import type { Format } from './catalog.ts';
import type { ContentKind } from './content.ts';
import type { ProblemCode, Severity } from './problem.ts';

/** The problem of a content under a declared format; `null` when the two agree. */
export type ContentMatch = { readonly code: ProblemCode; readonly severity: Severity } | null;

const SIGNS = {
  /** As declared. */
  '=': null,
  /** Another allowed format of the same media type. */
  o: { code: 'content_mismatch', severity: 'warning' },
  /** Not allowed, or of another media type. */
  X: { code: 'content_mismatch', severity: 'error' },
  /** Protected: its Office format can't be read. */
  p: { code: 'encrypted', severity: 'warning' },
  /** A video in a voice message: 3GP allows for it, M4A does not. */
  v: { code: 'video_in_voice', severity: 'warning' },
  V: { code: 'video_in_voice', severity: 'error' },
  /** A video without a picture. */
  n: { code: 'no_video', severity: 'warning' },
} as const satisfies Record<string, ContentMatch>;

/** A row for each kind of content, a column for each declared format. */
const TABLE = `
                         PNG JPEG PDF DOC DOCX XLS XLSX PPT PPTX M4A 3GP MP4
PNG                      =   o    X   X   X    X   X    X   X    X   X   X
JPEG                     o   =    X   X   X    X   X    X   X    X   X   X
PDF                      X   X    =   o   o    o   o    o   o    X   X   X
DOC                      X   X    o   =   o    o   o    o   o    X   X   X
DOCX                     X   X    o   o   =    o   o    o   o    X   X   X
XLS                      X   X    o   o   o    =   o    o   o    X   X   X
XLSX                     X   X    o   o   o    o   =    o   o    X   X   X
PPT                      X   X    o   o   o    o   o    =   o    X   X   X
PPTX                     X   X    o   o   o    o   o    o   =    X   X   X
protected Office         X   X    X   p   p    p   p    p   p    X   X   X
truncated Office         X   X    X   =   =    =   =    =   =    X   X   X
M4A audio                X   X    X   X   X    X   X    X   X    =   o   n
3GP audio                X   X    X   X   X    X   X    X   X    o   =   n
M4A or 3GP audio         X   X    X   X   X    X   X    X   X    =   =   n
MP4 video                X   X    X   X   X    X   X    X   X    V   X   =
3GP video                X   X    X   X   X    X   X    X   X    V   v   o
MP4 or 3GP video         X   X    X   X   X    X   X    X   X    V   v   =
neither audio nor video  X   X    X   X   X    X   X    X   X    X   X   n
MP4 without index        X   X    X   X   X    X   X    X   X    =   =   =
unsupported              X   X    X   X   X    X   X    X   X    X   X   X
`;

type Row = Readonly<Record<Format, ContentMatch>>;

/** The table, parsed once: kind of content, then declared format. */
export const CONTENT_MATCHES: Readonly<Record<ContentKind, Row>> = readTable();

export function matchContent(declaredFormat: Format, content: ContentKind): ContentMatch {
  return CONTENT_MATCHES[content][declaredFormat];
}

function readTable(): Record<ContentKind, Row> {
  const [head = '', ...rows] = TABLE.trim().split('\n');
  const formats = head.split(/\s+/) as Format[];
  return Object.fromEntries(
    rows.map((row) => {
      // Kinds of content have single spaces in them.
      const [kind = '', ...signs] = row.split(/\s{2,}/);
      return [
        kind,
        Object.fromEntries(signs.map((sign, i) => [formats[i]!, SIGNS[sign as keyof typeof SIGNS]])),
      ];
    }),
  ) as Record<ContentKind, Row>;
}
