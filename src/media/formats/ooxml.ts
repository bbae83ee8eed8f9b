import type { Bytes } from '../bytes.ts';
import { type Content, known, unsupported } from '../content.ts';
import { MAIN_PARTS, type MainPart } from './ooxml-types.ts';
import { readElements } from './xml.ts';
import { readEntry, type Zip } from './zip.ts';

/*
 * Office files in ZIP archives. Source: ECMA-376 parts 1 and 2: the package's relationships name the main part, and the
 * content types say what it is. Names of parts are compared without regard to case.
 *
 * No library: those for OOXML load whole documents; two small parts decide here.
 */

/** `null` for a ZIP archive that is no Office file. */
export function readOoxml(bytes: Bytes, zip: Zip): Content | null {
  const truncated = zip.hasEndRecord ? null : 'it has no end record';
  const main = mainPart(bytes, zip) ?? (zip.hasEndRecord ? null : mainByNames(zip));
  if (main === null) return null;
  return 'kind' in main
    ? known(main.kind, { truncated })
    : unsupported(main.label, main.advice, null, truncated);
}

function mainPart(bytes: Bytes, zip: Zip): MainPart | null {
  const types = readPart(bytes, zip, '[content_types].xml');
  if (types === null) return null;
  const { overrides, defaults } = contentTypes(types);
  const relationships = readPart(bytes, zip, '_rels/.rels');
  const target = relationships && mainTarget(relationships);
  const declared =
    target && (overrides.get(target) ?? defaults.get(target.slice(target.lastIndexOf('.') + 1)));
  for (const type of [declared, ...overrides.values()]) {
    if (type && Object.hasOwn(MAIN_PARTS, type)) return MAIN_PARTS[type]!;
  }
  return null;
}

/** For a truncated file without its content types. */
function mainByNames(zip: Zip): MainPart | null {
  const names = zip.entries.map(({ name }) => name.toLowerCase());
  if (names.some((name) => name.startsWith('word/'))) return { kind: 'DOCX' };
  if (names.some((name) => name.startsWith('xl/'))) return { kind: 'XLSX' };
  if (names.some((name) => name.startsWith('ppt/'))) return { kind: 'PPTX' };
  if (names.some((name) => /^(_rels|docprops|customxml)\/|^\[content_types\]/.test(name)))
    return { kind: 'truncated Office' };
  return null;
}

function readPart(bytes: Bytes, zip: Zip, name: string): Buffer | null {
  const entry = zip.entries.find((one) => partName(one.name) === `/${name}`);
  return entry ? readEntry(bytes, entry) : null;
}

function contentTypes(xml: Buffer): { overrides: Map<string, string>; defaults: Map<string, string> } {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  readElements(xml, ({ name, attribute }) => {
    const type = attribute('ContentType').trim().toLowerCase();
    if (name === 'Override') overrides.set(partName(attribute('PartName')), type);
    if (name === 'Default') defaults.set(attribute('Extension').toLowerCase(), type);
  });
  return { overrides, defaults };
}

/** The name of the part that the package is about. Strict files have a namespace of their own. */
function mainTarget(xml: Buffer): string | null {
  let target: string | null = null;
  readElements(xml, ({ name, attribute }) => {
    if (name !== 'Relationship' || !/\/relationships\/officeDocument$/.test(attribute('Type'))) return;
    target ??= partName(attribute('Target'));
  });
  return target;
}

/** A part's name in lower case, with one slash before each segment. Split by hand: a pattern is quadratic in slashes. */
function partName(text: string): string {
  const segments = text
    .replaceAll('\\', '/')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.');
  return `/${segments.join('/')}`.toLowerCase();
}
