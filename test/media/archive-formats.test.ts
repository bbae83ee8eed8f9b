import { describe, expect, test } from 'vitest';
import type { Advice } from '../../src/media/advice.ts';
import { type ZipPart, zip } from './build-zip.ts';
import { detectContent } from './check-result.ts';
import { BOOK, converted, EXPORT_IMAGE, EXPORT_PDF, foreign, LINK, ONE_BY_ONE } from './expected-content.ts';

const typed = (type: string) => zip([{ name: 'mimetype', content: type, stored: true }]);
const named = (name: string) =>
  zip([
    { name: 'other', content: '' },
    { name, content: 'x' },
  ]);
const NO_END = 'it has no end record';
const withoutEnd = (archive: Buffer) => archive.subarray(0, archive.length - 22);
const PLAIN = foreign('a ZIP archive', ONE_BY_ONE, 'application/zip');

describe('an archive that names its type has a label, advice and that type', () => {
  const oasis = 'application/vnd.oasis.opendocument.';
  const DESIGN = 'Export it as PDF or PNG from the program that made it.';
  test.each<[string, string, Advice]>([
    [`${oasis}text-template`, 'an OpenDocument text template', converted('DOCX', 'ott')],
    [`${oasis}text`, 'an OpenDocument text', converted('DOCX', 'odt')],
    [`${oasis}spreadsheet`, 'an OpenDocument spreadsheet', converted('XLSX', 'ods')],
    [`${oasis}presentation`, 'an OpenDocument presentation', converted('PPTX', 'odp')],
    [`${oasis}graphics`, 'an OpenDocument drawing', converted('PDF', 'odg')],
    [`${oasis}chart`, 'an OpenDocument file', EXPORT_PDF],
    ['application/vnd.sun.xml.calc', 'an OpenOffice 1 file', EXPORT_PDF],
    ['application/epub+zip', 'an EPUB book', BOOK],
    ['application/x-krita', 'a layered image', EXPORT_IMAGE],
    ['image/openraster', 'a layered image', EXPORT_IMAGE],
    ['application/x-sketch', 'a design file', DESIGN],
    ['application/x-figma', 'a design file', DESIGN],
  ])('%s', async (type, label, advice) => {
    expect(await detectContent(typed(type))).toEqual(foreign(label, advice, type));
    expect(await detectContent(typed(` ${type}\n`))).toEqual(foreign(label, advice, type));
    expect(await detectContent(withoutEnd(typed(type)))).toEqual(foreign(label, advice, type, NO_END));
    expect(await detectContent(typed(`${type} x`))).toEqual(foreign(label, advice));
  });
  test('in the first 200 bytes of the entry', async () => {
    const book = (size: number) => typed(`${'x'.repeat(size - 4)}epub`);
    expect((await detectContent(book(200))).label).toBe('an EPUB book');
    expect(await detectContent(book(201))).toEqual(PLAIN);
  });
  test('in the entry of that very name, and one that can be read', async () => {
    expect(await detectContent(zip([{ name: 'amimetype', content: 'epub' }]))).toEqual(PLAIN);
    expect(await detectContent(zip([{ name: 'mimetype2', content: 'epub' }]))).toEqual(PLAIN);
    const damaged = typed('application/epub+zip');
    damaged.writeUInt16LE(9, damaged.readUInt32LE(damaged.length - 6) + 10);
    expect(await detectContent(damaged)).toEqual(PLAIN);
  });
});

describe('an archive is known by the name of an entry', () => {
  const IWORK = 'Export it as PDF, or to an Office format, from the program that made it.';
  test.each([
    ['AndroidManifest.xml', 'an Android app (APK)', LINK],
    ['Payload/A.app/x', 'an iOS app (IPA)', LINK],
    ['Index/Document.iwa', 'an Apple iWork document', IWORK],
    ['Index/Slide', 'an Apple iWork document', IWORK],
    ['Index/Tables', 'an Apple iWork document', IWORK],
    ['Index.zip', 'an Apple iWork document', IWORK],
    ['a/x.iwa', 'an Apple iWork document', IWORK],
    ['META-INF/MANIFEST.MF', 'a Java archive (JAR)', ONE_BY_ONE],
    ['FixedDocSeq.fdseq', 'an XPS document', EXPORT_PDF],
    ['FixedDocumentSequence.fdseq', 'an XPS document', EXPORT_PDF],
    ['a.nuspec', 'a NuGet package', ONE_BY_ONE],
    ['doc.kml', 'a map (KMZ)', 'Send a link to it, or a picture.'],
    ['a-1.dist-info/WHEEL', 'a Python wheel', ONE_BY_ONE],
    ['META-INF/container.xml', 'an EPUB book', BOOK],
  ])('%s', async (name, label, advice) => {
    expect(await detectContent(named(name))).toEqual(foreign(label, advice));
    expect(await detectContent(withoutEnd(named(name)))).toEqual(foreign(label, advice, null, NO_END));
  });
  test.each([
    'Payload/.app/x',
    'Payload/a/b.app/x',
    'Payload/A.app',
    'xIndex/Slide',
    'xindex.zip',
    'index.zipx',
    '.nuspec',
    'FixedDocSeq.fdseqx',
    'FixedDocumentSequence.fdseqx',
    'xFixedDocumentSequence.fdseq',
    'xdoc.kml',
    'aXdist-info/WHEEL',
    'a.dist-info/x/WHEEL',
    'xMETA-INF/MANIFEST.MF',
    'xAndroidManifest.xml',
  ])('but not of %s', async (name) => {
    expect(await detectContent(named(name))).toEqual(PLAIN);
  });
});

describe('a plain archive', () => {
  const part: ZipPart = { name: 'a', content: 'x', stored: true };
  const locked = () => {
    const archive = zip([part, { ...part, name: 'b' }]);
    archive.writeUInt16LE(1, archive.readUInt32LE(archive.length - 6) + 8);
    return archive;
  };
  test('says whether any of its entries needs a password', async () => {
    expect(await detectContent(zip([part]))).toEqual(PLAIN);
    expect(await detectContent(locked())).toEqual(
      foreign('a ZIP archive with a password', ONE_BY_ONE, 'application/zip'),
    );
  });
  test('says that its end is missing', async () => {
    expect(await detectContent(withoutEnd(zip([part])))).toEqual(
      foreign('a ZIP archive', ONE_BY_ONE, 'application/zip', NO_END),
    );
    const archive = locked();
    archive.writeUInt16LE(1, 6);
    expect(await detectContent(withoutEnd(archive))).toEqual(
      foreign('a ZIP archive with a password', ONE_BY_ONE, 'application/zip', NO_END),
    );
  });
});
