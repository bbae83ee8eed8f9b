import { type Advice, EPUB, EXPORT_IMAGE, EXPORT_PDF, office, SEND_CONTENT, SEND_LINK } from '../advice.ts';
import type { Bytes } from '../bytes.ts';
import { type Content, unsupported } from '../content.ts';
import { readOoxml } from './ooxml.ts';
import { readEntry, readZip, type Zip } from './zip.ts';

/** By the entry `mimetype` of OpenDocument and EPUB files; the most specific pattern first. */
const BY_MIMETYPE: readonly (readonly [pattern: RegExp, label: string, advice: Advice])[] = [
  [/opendocument\.text-template/, 'an OpenDocument text template', office('DOCX', 'ott')],
  [/opendocument\.text/, 'an OpenDocument text', office('DOCX', 'odt')],
  [/opendocument\.spreadsheet/, 'an OpenDocument spreadsheet', office('XLSX', 'ods')],
  [/opendocument\.presentation/, 'an OpenDocument presentation', office('PPTX', 'odp')],
  [/opendocument\.graphics/, 'an OpenDocument drawing', office('PDF', 'odg')],
  [/opendocument/, 'an OpenDocument file', EXPORT_PDF],
  [/sun\.xml/, 'an OpenOffice 1 file', EXPORT_PDF],
  [/epub/, 'an EPUB book', EPUB],
  [/krita|openraster/, 'a layered image', EXPORT_IMAGE],
  [/sketch|figma/, 'a design file', 'Export it as PDF or PNG from the program that made it.'],
];

/** By the names of the entries. */
const BY_NAME: readonly (readonly [pattern: RegExp, label: string, advice: Advice])[] = [
  [/^androidmanifest\.xml$/, 'an Android app (APK)', SEND_LINK],
  [/^payload\/[^/]+\.app\//, 'an iOS app (IPA)', SEND_LINK],
  [
    /^index\/(document|slide|tables)|^index\.zip$|\.iwa$/,
    'an Apple iWork document',
    'Export it as PDF, or to an Office format, from the program that made it.',
  ],
  [/^meta-inf\/manifest\.mf$/, 'a Java archive (JAR)', SEND_CONTENT],
  [/^fixeddocseq\.fdseq$|^fixeddocumentsequence\.fdseq$/, 'an XPS document', EXPORT_PDF],
  [/^[^/]+\.nuspec$/, 'a NuGet package', SEND_CONTENT],
  [/^doc\.kml$/, 'a map (KMZ)', 'Send a link to it, or a picture.'],
  [/\.dist-info\/wheel$/, 'a Python wheel', SEND_CONTENT],
  [/^meta-inf\/container\.xml$/, 'an EPUB book', EPUB],
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
    return unsupported('a ZIP archive with a password', SEND_CONTENT, 'application/zip', truncated);
  }
  return unsupported('a ZIP archive', SEND_CONTENT, 'application/zip', truncated);
}
