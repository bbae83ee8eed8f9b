import type { Bytes } from '../bytes.ts';
import { type Content, unsupported } from '../content.ts';
import { readOoxml } from './ooxml.ts';
import { readEntry, readZip, type Zip } from './zip.ts';

const AS_PDF = 'Export it as PDF.';
const ONE_BY_ONE = 'Divar accepts no archives: send the files in it one by one.';

/** By the entry `mimetype` of OpenDocument and EPUB files; the most specific pattern first. */
const BY_MIMETYPE: readonly (readonly [pattern: RegExp, label: string, advice: string])[] = [
  [/opendocument\.text-template/, 'an OpenDocument text template', 'Save it as DOCX or export it as PDF.'],
  [/opendocument\.text/, 'an OpenDocument text', 'Save it as DOCX or export it as PDF.'],
  [/opendocument\.spreadsheet/, 'an OpenDocument spreadsheet', 'Save it as XLSX.'],
  [/opendocument\.presentation/, 'an OpenDocument presentation', 'Save it as PPTX or export it as PDF.'],
  [/opendocument\.graphics/, 'an OpenDocument drawing', AS_PDF],
  [/opendocument/, 'an OpenDocument file', AS_PDF],
  [/sun\.xml/, 'an OpenOffice 1 file', AS_PDF],
  [/epub/, 'an EPUB book', 'Convert it to PDF.'],
  [/krita|openraster/, 'a layered image', 'Export it as PNG or JPEG.'],
  [/sketch|figma/, 'a design file', 'Export it as PDF or PNG.'],
];

/** By the names of the entries. */
const BY_NAME: readonly (readonly [pattern: RegExp, label: string, advice: string])[] = [
  [/^androidmanifest\.xml$/, 'an Android app (APK)', 'Divar accepts no apps: send a link instead.'],
  [/^payload\/[^/]+\.app\//, 'an iOS app (IPA)', 'Divar accepts no apps: send a link instead.'],
  [
    /^index\/(document|slide|tables)|^index\.zip$|\.iwa$/,
    'an Apple iWork document',
    'Export it as PDF or to an Office format.',
  ],
  [/^meta-inf\/manifest\.mf$/, 'a Java archive (JAR)', ONE_BY_ONE],
  [/^fixeddocseq\.fdseq$|^fixeddocumentsequence\.fdseq$/, 'an XPS document', 'Print or convert it to PDF.'],
  [/^[^/]+\.nuspec$/, 'a NuGet package', ONE_BY_ONE],
  [/^doc\.kml$/, 'a map (KMZ)', 'Send a link or a picture of it.'],
  [/\.dist-info\/wheel$/, 'a Python wheel', ONE_BY_ONE],
  [/^meta-inf\/container\.xml$/, 'an EPUB book', 'Convert it to PDF.'],
];

/** Reads a ZIP archive: an Office file, or one that Divar accepts under no name. */
export function readArchive(bytes: Bytes): Content {
  const zip = readZip(bytes);
  return readOoxml(bytes, zip) ?? readOther(bytes, zip);
}

function readOther(bytes: Bytes, zip: Zip): Content {
  const truncated = zip.hasEndRecord ? null : 'it has no end record';
  const mimetype = zip.entries.find(({ name }) => name === 'mimetype');
  const type = (mimetype && readEntry(bytes, mimetype)?.toString('latin1', 0, 200).trim()) ?? '';
  const byType = BY_MIMETYPE.find(([pattern]) => pattern.test(type));
  if (byType) return unsupported(byType[1], byType[2], /^[\w.+/-]+$/.test(type) ? type : null, truncated);
  const names = zip.entries.map(({ name }) => name.toLowerCase());
  const byName = BY_NAME.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (byName) return unsupported(byName[1], byName[2], null, truncated);
  if (zip.entries.some(({ encrypted }) => encrypted)) {
    return unsupported('a ZIP archive with a password', ONE_BY_ONE, 'application/zip', truncated);
  }
  return unsupported('a ZIP archive', ONE_BY_ONE, 'application/zip', truncated);
}
