import type { Bytes } from '../bytes.ts';
import { type Content, type ContentKind, known, unsupported } from '../content.ts';
import { readEntry, type Zip } from './zip.ts';

/*
 * Office files in ZIP archives. Source: ECMA-376 parts 1 and 2: the package's relationships
 * name the main part, and the content types say what it is. Names of parts are compared without regard to case.
 */

type Main =
  | { readonly kind: Exclude<ContentKind, 'unsupported'> }
  | { readonly label: string; readonly advice: string };

const AS_DOCUMENT = 'Save it as a plain document (DOCX) or export it as PDF.';
const AS_WORKBOOK = 'Save it as a plain workbook (XLSX).';
const AS_PRESENTATION = 'Save it as a plain presentation (PPTX) or export it as PDF.';
const OPEN_XML = 'application/vnd.openxmlformats-officedocument.';

/** Content types of main parts, in lower case. */
const MAIN_PARTS: Readonly<Record<string, Main>> = {
  [`${OPEN_XML}wordprocessingml.document.main+xml`]: { kind: 'DOCX' },
  [`${OPEN_XML}spreadsheetml.sheet.main+xml`]: { kind: 'XLSX' },
  [`${OPEN_XML}presentationml.presentation.main+xml`]: { kind: 'PPTX' },
  [`${OPEN_XML}wordprocessingml.template.main+xml`]: { label: 'a Word template', advice: AS_DOCUMENT },
  [`${OPEN_XML}spreadsheetml.template.main+xml`]: { label: 'an Excel template', advice: AS_WORKBOOK },
  [`${OPEN_XML}presentationml.template.main+xml`]: {
    label: 'a PowerPoint template',
    advice: AS_PRESENTATION,
  },
  [`${OPEN_XML}presentationml.slideshow.main+xml`]: {
    label: 'a PowerPoint slide show',
    advice: AS_PRESENTATION,
  },
  'application/vnd.ms-word.document.macroenabled.main+xml': {
    label: 'a Word document with macros (DOCM)',
    advice: AS_DOCUMENT,
  },
  'application/vnd.ms-word.template.macroenabledtemplate.main+xml': {
    label: 'a Word template with macros',
    advice: AS_DOCUMENT,
  },
  'application/vnd.ms-excel.sheet.macroenabled.main+xml': {
    label: 'an Excel workbook with macros (XLSM)',
    advice: AS_WORKBOOK,
  },
  'application/vnd.ms-excel.template.macroenabled.main+xml': {
    label: 'an Excel template with macros',
    advice: AS_WORKBOOK,
  },
  'application/vnd.ms-excel.addin.macroenabled.main+xml': { label: 'an Excel add-in', advice: AS_WORKBOOK },
  'application/vnd.ms-excel.sheet.binary.macroenabled.main': {
    label: 'a binary Excel workbook (XLSB)',
    advice: AS_WORKBOOK,
  },
  'application/vnd.ms-powerpoint.presentation.macroenabled.main+xml': {
    label: 'a PowerPoint presentation with macros (PPTM)',
    advice: AS_PRESENTATION,
  },
  'application/vnd.ms-powerpoint.slideshow.macroenabled.main+xml': {
    label: 'a PowerPoint slide show with macros',
    advice: AS_PRESENTATION,
  },
  'application/vnd.ms-powerpoint.template.macroenabled.main+xml': {
    label: 'a PowerPoint template with macros',
    advice: AS_PRESENTATION,
  },
  'application/vnd.ms-powerpoint.addin.macroenabled.main+xml': {
    label: 'a PowerPoint add-in',
    advice: AS_PRESENTATION,
  },
  'application/vnd.openxmlformats-officedocument.presentationml.slide.main+xml': {
    label: 'a single PowerPoint slide',
    advice: AS_PRESENTATION,
  },
  // Its presentation has the type of a plain one, but is not what the package is about.
  [`${OPEN_XML}thememanager+xml`]: { label: 'an Office theme', advice: AS_PRESENTATION },
  'application/vnd.ms-visio.drawing.main+xml': { label: 'a Visio drawing', advice: 'Export it as PDF.' },
  'application/vnd.ms-package.xps-fixeddocumentsequence+xml': {
    label: 'an XPS document',
    advice: 'Print or convert it to PDF.',
  },
  'application/oxps-fixeddocumentsequence+xml': {
    label: 'an XPS document',
    advice: 'Print or convert it to PDF.',
  },
};

/** `null` for a ZIP archive that is no Office file. */
export function readOoxml(bytes: Bytes, zip: Zip): Content | null {
  const truncated = zip.hasEndRecord ? null : 'it has no end record';
  const main = mainPart(bytes, zip) ?? (zip.hasEndRecord ? null : mainByNames(zip));
  if (main === null) return null;
  return 'kind' in main
    ? known(main.kind, { truncated })
    : unsupported(main.label, main.advice, null, truncated);
}

function mainPart(bytes: Bytes, zip: Zip): Main | null {
  const types = readPart(bytes, zip, '[content_types].xml');
  if (types === null) return null;
  const { overrides, defaults } = contentTypes(types);
  const target = mainTarget(readPart(bytes, zip, '_rels/.rels') ?? '');
  const declared =
    target && (overrides.get(target) ?? defaults.get(target.slice(target.lastIndexOf('.') + 1)));
  const candidates = [...(declared ? [declared] : []), ...overrides.values()];
  const type = candidates.find((candidate) => Object.hasOwn(MAIN_PARTS, candidate));
  return type === undefined ? null : MAIN_PARTS[type]!;
}

/** For a truncated file without its content types. */
function mainByNames(zip: Zip): Main | null {
  const names = zip.entries.map(({ name }) => name.toLowerCase());
  if (names.some((name) => name.startsWith('word/'))) return { kind: 'DOCX' };
  if (names.some((name) => name.startsWith('xl/'))) return { kind: 'XLSX' };
  if (names.some((name) => name.startsWith('ppt/'))) return { kind: 'PPTX' };
  if (names.some((name) => /^(_rels|docprops|customxml)\/|^\[content_types\]/.test(name)))
    return { kind: 'truncated Office' };
  return null;
}

function readPart(bytes: Bytes, zip: Zip, name: string): string | null {
  const entry = zip.entries.find(
    (one) => one.name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase() === name,
  );
  const content = entry ? readEntry(bytes, entry) : null;
  return content === null ? null : decodeXml(content);
}

/** XML of a package is UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4). */
function decodeXml(content: Buffer): string {
  const [first, second] = content;
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : 'utf-8';
  return withoutComments(new TextDecoder(encoding).decode(content));
}

function withoutComments(xml: string): string {
  let text = '';
  let at = 0;
  for (let start = xml.indexOf('<!--'); start !== -1; start = xml.indexOf('<!--', at)) {
    text += xml.slice(at, start);
    const end = xml.indexOf('-->', start + 4);
    if (end === -1) return text;
    at = end + 3;
  }
  return text + xml.slice(at);
}

function contentTypes(xml: string): { overrides: Map<string, string>; defaults: Map<string, string> } {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const [, tag, text = ''] of xml.matchAll(/<(?:[\w.-]+:)?(Override|Default)\s([^<>]*)>/g)) {
    const attributes = attributesOf(text);
    const type = (attributes.get('ContentType') ?? '').trim().toLowerCase();
    if (tag === 'Override') overrides.set(partName(attributes.get('PartName') ?? ''), type);
    else defaults.set((attributes.get('Extension') ?? '').toLowerCase(), type);
  }
  return { overrides, defaults };
}

/** The part that the package is about; strict files have a namespace of their own. */
function mainTarget(xml: string): string | null {
  for (const [, text = ''] of xml.matchAll(/<(?:[\w.-]+:)?Relationship\s([^<>]*)>/g)) {
    const attributes = attributesOf(text);
    if (/\/relationships\/officeDocument$/.test(attributes.get('Type') ?? '')) {
      return partName(attributes.get('Target') ?? '');
    }
  }
  return null;
}

/** In characters; names of parts have some hundreds at most. A longer tag is an attack. */
const MAX_TAG = 8192;

function attributesOf(text: string): Map<string, string> {
  // The look behind keeps this linear for hostile input.
  const found = text.slice(0, MAX_TAG).matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    [...found].map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')]),
  );
}

function unescapeXml(text: string): string {
  return text.replace(/&(amp|#x2f|#47|#x2b|#43);/gi, (_, name) =>
    name === 'amp' ? '&' : /f|47/i.test(name) ? '/' : '+',
  );
}

/** With one slash before each name: by hand, since a pattern for slashes without end is more than the engine can bear. */
function partName(text: string): string {
  const names = text
    .replaceAll('\\', '/')
    .split('/')
    .filter((name) => name !== '' && name !== '.');
  return `/${names.join('/')}`.toLowerCase();
}
