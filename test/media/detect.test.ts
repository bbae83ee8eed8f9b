import { describe, expect, test } from 'vitest';
import { AUDIO, box, ftyp, MDAT, moov, VIDEO } from './build-mp4.ts';
import { ole, stream } from './build-ole.ts';
import { contentTypes, relationships, zip } from './build-zip.ts';
import { detectContent } from './check-result.ts';
import { supportedFile } from './fixtures.ts';

async function labelOf(content: Buffer | string): Promise<string> {
  return (await detectContent(Buffer.from(content as string, 'latin1'))).label;
}

const labelOfBytes = async (content: Buffer): Promise<string> => (await detectContent(content)).label;

describe('text is named by how it begins', () => {
  test.each([
    ['{\\rtf1 x}', 'an RTF document'],
    ['<!DOCTYPE html><p>', 'an HTML page'],
    ['<html lang="fa">', 'an HTML page'],
    ['<HEAD>', 'an HTML page'],
    ['<body class="x">', 'an HTML page'],
    ['<title>x</title>', 'an HTML page'],
    ['<table border=1>', 'an HTML page'],
    ['<meta charset="utf-8">', 'an HTML page'],
    ['<!-- saved by a tool --><html>', 'an HTML page'],
    ['<?xml version="1.0"?>\n<!-- x --> <html>', 'an HTML page'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'an SVG image'],
    ['<?xml version="1.0"?><!DOCTYPE svg PUBLIC "x"><svg>', 'an SVG image'],
    ['<center><h1>502', 'a piece of an HTML page'],
    ['<div id="a">x', 'a piece of an HTML page'],
    ['<br/>', 'a piece of an HTML page'],
    ['<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>', 'an Excel 2003 XML workbook'],
    ['<?mso-application progid="Excel.Sheet"?><Workbook>', 'an Excel 2003 XML workbook'],
    [
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'an Excel 2003 XML workbook',
    ],
    [
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>',
      'a Word 2003 XML document',
    ],
    [
      '<?xml version="1.0"?><w:d xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">',
      'a Word 2003 XML document',
    ],
    [
      '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
      'an Office document as flat XML',
    ],
    ['<?xml version="1.0"?><office:document>', 'an OpenDocument file as flat XML'],
    ['<?xml version="1.0"?><results/>', 'an XML file'],
    ['%!PS-Adobe-3.0', 'a PostScript document'],
    ['MIME-Version: 1.0\nContent-Type: text/html\n', 'a saved web page (MHTML)'],
    ['From: <Saved by a browser>\nContent-Type: multipart/related', 'a saved web page (MHTML)'],
    ['X-Other: 1\nContent-Type: multipart/related', 'a saved web page (MHTML)'],
    ['From: a@b\nTo: c@d\n\nhello', 'an e-mail'],
    ['ID;PWXL;N;E\nC;Y1;X1;K1', 'a SYLK table'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMII', 'a PEM-encoded key or certificate'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:1', 'a pointer of Git LFS, not the file itself'],
    ['{"a": 1}', 'a JSON or other text file'],
    ['[1]', 'a JSON or other text file'],
    ['a,b\n1,2\n', 'a table as plain text (CSV)'],
    ['a;b\n1;2\n', 'a table as plain text (CSV)'],
    ['a\tb\n1\t2\n', 'a table as plain text (CSV)'],
    ['hello there', 'plain text'],
  ])('%j is %s', async (text, label) => {
    expect(await labelOf(text)).toBe(label);
    expect(await labelOf(` \n${text}`)).toBe(label);
    expect(await labelOf(`\xef\xbb\xbf${text}`)).toBe(label);
    expect(await labelOfBytes(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(label);
    expect(await labelOfBytes(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(label);
  });
  test.each([
    ['<!DOCTYPE SVG>', 'an SVG image'],
    ['<CENTER>x', 'a piece of an HTML page'],
    ['<?XML VERSION="1.0"?><?MSO-APPLICATION PROGID="EXCEL.SHEET"?>', 'an Excel 2003 XML workbook'],
    ['<?XML VERSION="1.0"?><?MSO-APPLICATION PROGID="WORD.DOCUMENT"?>', 'a Word 2003 XML document'],
    [
      '<?XML VERSION="1.0"?><PKG XMLNS="HTTP://SCHEMAS.MICROSOFT.COM/OFFICE/2006/XMLPACKAGE">',
      'an Office document as flat XML',
    ],
    ['<?XML VERSION="1.0"?><OFFICE:DOCUMENT>', 'an OpenDocument file as flat XML'],
    ['<?XML VERSION="1.0"?><RESULTS/>', 'an XML file'],
    ['MIME-VERSION: 1.0\nCONTENT-TYPE: TEXT/HTML', 'a saved web page (MHTML)'],
    ['X: 1\nCONTENT-TYPE: MULTIPART/RELATED', 'a saved web page (MHTML)'],
    ['FROM: a@b\nTO: c@d\n', 'an e-mail'],
  ])('in any case: %j is %s', async (text, label) => {
    expect(await labelOf(text)).toBe(label);
  });
  test.each([
    'x {\\rtf1',
    'see <html>',
    'an <svg>',
    'x %!PS',
    'x ID;P',
    'x -----BEGIN KEY-----',
    '----BEGIN KEY-----',
    'the version https://git-lfs.github.com/spec/v1',
    'x {"a": 1}',
    '<htmlx>',
    '<bodyguard>',
    '<svgx>',
    '<paragraph>',
    'see <?xml version="1.0"?>',
    'see <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    'see <?mso-application progid="Excel.Sheet"?>',
    'see <?xml version="1.0"?><?mso-application progid="Word.Document"?>',
    'see <?xml version="1.0"?> schemas.microsoft.com/office/2006/xmlPackage',
    'see <?xml version="1.0"?><office:document>',
    'see mime-version: 1.0\ncontent-type: text/html',
    'See\nFrom: a@b\nTo: c@d\n',
    '<!-- x --> see <html>',
    'the <title>',
    'From: a@b and nothing else',
    'one, line',
    'a,b\nno comma\n1,2\n',
  ])('%j is plain text', async (text) => {
    expect(await labelOf(text)).toBe('plain text');
  });
  test('control characters are no text, but blanks, escape and the end mark of DOS are', async () => {
    for (const code of [0, 1, 7, 0x0e, 0x19, 0x1c, 0x1f])
      expect(await labelOf(`words${String.fromCharCode(code)}`), String(code)).toBe('of an unknown format');
    for (const code of [8, 9, 0x0a, 0x0d, 0x1a, 0x1b, 0x20])
      expect(await labelOf(`words${String.fromCharCode(code)}`), String(code)).toBe('plain text');
  });
  test('some bytes of an older encoding are text, noise is not', async () => {
    expect(await labelOf('gr\xfc\xdfe aus K\xf6ln, sch\xf6n')).toBe('plain text');
    expect(await labelOf('\xf0\xf1\xf2'.repeat(40))).toBe('of an unknown format');
  });
});

describe('an archive is named by its entries', () => {
  const typed = (type: string) => zip([{ name: 'mimetype', content: type, stored: true }]);
  const oasis = 'application/vnd.oasis.opendocument.';
  test.each([
    [`${oasis}text`, 'an OpenDocument text'],
    [`${oasis}text-template`, 'an OpenDocument text template'],
    [`${oasis}spreadsheet`, 'an OpenDocument spreadsheet'],
    [`${oasis}presentation`, 'an OpenDocument presentation'],
    [`${oasis}graphics`, 'an OpenDocument drawing'],
    [`${oasis}formula`, 'an OpenDocument file'],
    ['application/vnd.sun.xml.writer', 'an OpenOffice 1 file'],
    ['application/epub+zip', 'an EPUB book'],
    ['application/x-krita', 'a layered image'],
    ['image/openraster', 'a layered image'],
    ['application/something', 'a ZIP archive'],
  ])('with the type %s', async (type, label) => {
    expect(await labelOfBytes(typed(type))).toBe(label);
  });
  test('whose type is no MIME type has none', async () => {
    expect((await detectContent(typed(`${oasis}text`))).mimeType).toBe(`${oasis}text`);
    expect((await detectContent(typed(`${oasis}text\r\nX: y`))).mimeType).toBeNull();
    expect((await detectContent(typed(`${oasis}text;q=1`))).mimeType).toBeNull();
  });
  test.each([
    ['AndroidManifest.xml', 'an Android app (APK)'],
    ['Payload/Demo.app/Info.plist', 'an iOS app (IPA)'],
    ['Index/Document.iwa', 'an Apple iWork document'],
    ['Index/Slide-1', 'an Apple iWork document'],
    ['Index/Tables/x', 'an Apple iWork document'],
    ['index.zip', 'an Apple iWork document'],
    ['x.iwa', 'an Apple iWork document'],
    ['META-INF/MANIFEST.MF', 'a Java archive (JAR)'],
    ['FixedDocSeq.fdseq', 'an XPS document'],
    ['FixedDocumentSequence.fdseq', 'an XPS document'],
    ['demo.nuspec', 'a NuGet package'],
    ['doc.kml', 'a map (KMZ)'],
    ['a-1.0.dist-info/WHEEL', 'a Python wheel'],
    ['META-INF/container.xml', 'an EPUB book'],
  ])('with %s', async (name, label) => {
    expect(
      await labelOfBytes(
        zip([
          { name: 'other', content: '' },
          { name, content: 'x' },
        ]),
      ),
    ).toBe(label);
  });
  test.each([
    'app/AndroidManifest.xml',
    'AndroidManifest.xml.bak',
    'x/Payload/Demo.app/Info.plist',
    'Payload/Demo.app',
    'old/Index/Document.iwb',
    'index.zip.txt',
    'x.iwa.txt',
    'x/META-INF/MANIFEST.MF',
    'META-INF/MANIFEST.MFX',
    'x/FixedDocSeq.fdseq',
    'folder/demo.nuspec',
    'demo.nuspec.txt',
    'maps/doc.kml',
    'doc.kmlx',
    'a.dist-info/WHEELS',
    'x/META-INF/container.xml',
    'META-INF/container.xml2',
  ])('with %s is a plain one', async (name) => {
    expect(await labelOfBytes(zip([{ name, content: 'x' }]))).toBe('a ZIP archive');
  });
  test('that is empty is a ZIP archive', async () => {
    expect(await labelOfBytes(zip([]))).toBe('a ZIP archive');
  });
});

describe('an Office package that lost its end is named by its folders', () => {
  const cut = (...names: string[]) => {
    const content = zip(names.map((name) => ({ name, content: 'x' })));
    return content.subarray(0, content.length - 22);
  };
  test.each([
    ['word/a.xml', 'DOCX'],
    ['WORD/a.xml', 'DOCX'],
    ['xl/a.xml', 'XLSX'],
    ['ppt/a.xml', 'PPTX'],
    ['_rels/a', 'truncated Office'],
    ['docProps/app.xml', 'truncated Office'],
    ['customXml/a', 'truncated Office'],
    ['[Content_Types].xml', 'truncated Office'],
    ['swords/a.xml', 'unsupported'],
    ['xlx/a.xml', 'unsupported'],
    ['my/ppt/a.xml', 'unsupported'],
    ['my_rels/a', 'unsupported'],
    ['x[Content_Types].xml', 'unsupported'],
  ])('%s', async (name, kind) => {
    expect(await detectContent(cut(name))).toMatchObject({ kind, truncated: expect.any(String) });
  });
  test('but not one with its end', async () => {
    expect((await detectContent(zip([{ name: 'word/a.xml', content: 'x' }]))).kind).toBe('unsupported');
  });
});

describe('a compound file is named by its streams', () => {
  test.each([
    ['__properties_version1.0', 'an Outlook message (MSG)'],
    ['__nameid_version1.0', 'an Outlook message (MSG)'],
    ['VisioDocument', 'a Visio drawing'],
    ['Quill', 'a Publisher document'],
    ['StarWriterDocument', 'a StarOffice document'],
    ['MatOST', 'a Works document'],
    ['WksSSWorkBook', 'a Works document'],
    ['Catalog', 'a cache of preview pictures (Thumbs.db)'],
    ['256_0a1b', 'a cache of preview pictures (Thumbs.db)'],
    ['\x05HwpSummaryInformation', 'a Hangul document (HWP)'],
    ['FileHeader', 'a Hangul document (HWP)'],
    ['\u4840\u3f3f', 'a Windows installer (MSI)'],
    ['SwDocContentMgr', 'a SolidWorks file'],
    ['_MO_VERSION_12', 'a SolidWorks file'],
    ['Props12', 'a Microsoft Project plan'],
    ['Equation Native', 'an embedded object'],
    ['\x01Ole10Native', 'an embedded object'],
    ['Something', 'an OLE file that is no Office document'],
    ['MyVisioDocument', 'an OLE file that is no Office document'],
    ['VisioDocument2', 'an OLE file that is no Office document'],
    ['Quills', 'an OLE file that is no Office document'],
    ['MyQuill', 'an OLE file that is no Office document'],
    ['MyCatalog', 'an OLE file that is no Office document'],
    ['my256_0a1b', 'an OLE file that is no Office document'],
    ['My__nameid_version1.0', 'an OLE file that is no Office document'],
    ['__nameid_version1x0', 'an OLE file that is no Office document'],
    ['MyStarCalcDocument', 'an OLE file that is no Office document'],
    ['MyMatOST', 'an OLE file that is no Office document'],
    ['MatOST2', 'an OLE file that is no Office document'],
    ['HwpSummaryInformation2', 'an OLE file that is no Office document'],
    ['MyFileHeader', 'an OLE file that is no Office document'],
    ['FileHeaders', 'an OLE file that is no Office document'],
    ['a\u4840', 'an OLE file that is no Office document'],
    ['MySwDocContentMgr', 'an OLE file that is no Office document'],
    ['_MO_VERSION_12a', 'an OLE file that is no Office document'],
    ['_MO_VERSION_', 'an OLE file that is no Office document'],
    ['MyProps', 'an OLE file that is no Office document'],
    ['MyEquation Native', 'an OLE file that is no Office document'],
    ['Equation Natives', 'an OLE file that is no Office document'],
    ['Ole10Natives', 'an OLE file that is no Office document'],
    ['MyBook', 'an OLE file that is no Office document'],
    ['Bookmarks', 'an OLE file that is no Office document'],
    ['MyPowerPoint Document', 'an OLE file that is no Office document'],
    ['PowerPoint Documents', 'an OLE file that is no Office document'],
    ['PP97_DUALSTORAGE2', 'an OLE file that is no Office document'],
    ['MyPP40', 'an OLE file that is no Office document'],
    ['MyEncryptedPackage', 'an OLE file that is no Office document'],
    ['MyWordDocument', 'an OLE file that is no Office document'],
    ['DRMContents', 'an OLE file that is no Office document'],
    ['pp40', 'a PowerPoint 95 presentation'],
    ['StarMathDocument', 'a StarOffice document'],
    ['StarChartDocument', 'a StarOffice document'],
    ['StarDrawDocument', 'a StarOffice document'],
    ['StarImpressDocument', 'a StarOffice document'],
    ['__recip_version1.0', 'an Outlook message (MSG)'],
    ['SwDocMgrTempStorage', 'a SolidWorks file'],
    ['CProps', 'a Microsoft Project plan'],
    ['Props9', 'a Microsoft Project plan'],
    ['Catalogue', 'an OLE file that is no Office document'],
    ['256_xyz', 'an OLE file that is no Office document'],
    ['Props1', 'an OLE file that is no Office document'],
    ['MyWorkbook', 'an OLE file that is no Office document'],
    ['Workbooks', 'an OLE file that is no Office document'],
    ['WordDocument2', 'an OLE file that is no Office document'],
    ['EncryptedPackages', 'an OLE file that is no Office document'],
    ['PP400', 'an OLE file that is no Office document'],
  ])('%j', async (name, label) => {
    expect(await labelOfBytes(ole({ [`/${name}`]: stream([1]) }))).toBe(label);
  });
  test.each([
    ['WORDDOCUMENT', 'DOC'],
    ['workbook', 'XLS'],
    ['BOOK', 'XLS'],
    ['powerpoint document', 'PPT'],
    ['pp97_dualstorage', 'PPT'],
    ['encryptedpackage', 'protected Office'],
    ['\x09DRMContent', 'protected Office'],
    ['\x09DRMViewerContent', 'protected Office'],
  ])('%j in any case', async (name, kind) => {
    expect((await detectContent(ole({ [`/${name}`]: stream([1]) }))).kind).toBe(kind);
  });
  test.each([
    ['84100c0000000000c000000000000046', 'a Windows installer (MSI)'],
    ['82100c0000000000c000000000000046', 'a Windows installer (MSI)'],
    ['94100c0000000000c000000000000046', 'an OLE file that is no Office document'],
    ['84100c0000000000c000000000000047', 'an OLE file that is no Office document'],
  ])('by the class of its root: %s', async (classId, label) => {
    const content = ole({ '/Something': stream([1]) });
    content.write(classId, 1024 + 80, 'hex');
    expect(await labelOfBytes(content)).toBe(label);
  });
  test('a storage with the name of a stream is none', async () => {
    expect(await labelOfBytes(ole({ '/WordDocument/x': stream([1]) }))).toBe(
      'an OLE file that is no Office document',
    );
  });
  test.each([
    [[0xec, 0xa5, 0xc1, 0], 'DOC'],
    [[0xdc, 0xa5, 0x68, 0], 'DOC'],
    [[0x09, 0x08, 16, 0], 'XLS'],
    [[0x09, 0x08, 8, 0], 'XLS'],
    [[0x09, 0x08, 17, 0], 'truncated Office'],
    [[0x0f, 0x00, 0xe8, 0x03], 'PPT'],
    [[1, 2, 3, 4], 'truncated Office'],
  ])('without its directory, by its first bytes: %j', async (start, kind) => {
    const content = ole({ '/x': stream([1]) }).subarray(0, 512);
    const cut = Buffer.concat([content, Buffer.from(start as number[]), Buffer.alloc(100)]);
    cut.writeUInt32LE(90, 48);
    expect(await detectContent(cut)).toMatchObject({ kind, truncated: "its directory can't be read" });
  });
});

describe('first bytes that the library does not know', () => {
  test.each([
    ['\x8aMNG\r\n\x1a\n', 'an MNG animation'],
    ['\xff\xd8\xff\xf7\0', 'a JPEG-LS image'],
    ['\0\0\x02\0\0\0', 'a TGA image'],
    ['\x0a\x05\x01\x08', 'a PCX image'],
    ['DDS |\0\0\0', 'a texture (DDS)'],
    ['qoif\0', 'a QOI image'],
    [`${'\x01'.repeat(40)} EMF\0`, 'a Windows metafile (EMF)'],
    ['#!AMR\n\x3c', 'an AMR recording'],
    ['\xffWPC\0', 'a WordPerfect document'],
    ['\xfe\x37\0\x23', 'a Word 5 document for Macintosh'],
    ['AT&TFORM\0', 'a DjVu document'],
    [`${'x'.repeat(60)}BOOKMOBI\0`, 'a Mobipocket book'],
    ['\x1f\x9d\x90', 'a compressed file (.Z)'],
    ['MSCF\0\0', 'a Windows cabinet'],
    ['!<arch>\n\0', 'a Unix archive'],
    ['070707\0', 'a cpio archive'],
    ['\xc7\x71\0', 'a cpio archive'],
  ])('%j', async (start, label) => {
    const content = Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(100, 2)]);
    expect(await labelOfBytes(content)).toBe(label);
  });
  test('zero bytes alone differ from zero bytes before other bytes', async () => {
    expect(await labelOfBytes(Buffer.alloc(70_000))).toBe('nothing but zero bytes');
    expect(await labelOfBytes(Buffer.concat([Buffer.alloc(100), Buffer.from([1, 0xff])]))).toBe(
      'of an unknown format',
    );
  });
  test('a format without a name here is named by its MIME type', async () => {
    const blend = await detectContent(Buffer.from('BLENDER-v300\0\0\0\0REND', 'latin1'));
    expect(blend.label).toMatch(/^a file of the type application\//);
    expect(blend.mimeType).toMatch(/^application\//);
  });
});

describe('an MP4 is identified by brands and codecs', () => {
  const file = (brand: string, ...tracks: Parameters<typeof moov>) =>
    Buffer.concat([ftyp(brand, brand), moov(...tracks), MDAT]);
  test.each(['samr', 'sawb', 'sawp', 'sqcp', 'sevc'])('%s is audio of 3GP', async (codec) => {
    expect((await detectContent(file('isom', { ...AUDIO, codec }))).kind).toBe('3GP audio');
  });
  test.each(['3ge6', '3gf9', '3gg6', '3gh9', '3gm9', '3gp7', '3gr6', '3gs6', '3gt8', '3GP4'])(
    '%s is a brand of 3GP',
    async (brand) => {
      expect((await detectContent(file(brand, VIDEO))).kind).toBe('3GP video');
    },
  );
  test('the brands are those of a first segment (styp), too', async () => {
    const segment = Buffer.concat([box('styp', '3gp4', [0, 0, 0, 0], '3gp4'), moov(VIDEO), MDAT]);
    expect((await detectContent(segment)).kind).toBe('3GP video');
  });
  test.each(['moof', 'sidx'])('a file of segments alone, with a %s, has lost its index', async (type) => {
    const content = Buffer.concat([box(type, Buffer.alloc(16)), MDAT]);
    expect(await detectContent(content)).toMatchObject({
      kind: 'MP4 without index',
      truncated: 'it has no index (moov)',
    });
  });
  test.each(['3g', '3gx4', 'x3gp', 'M4V '])('%s is none', async (brand) => {
    expect((await detectContent(file(brand.padEnd(4), VIDEO))).kind).toBe('MP4 video');
  });
  test.each(['M4A ', 'M4B ', 'M4P '])('%s means M4A', async (brand) => {
    expect((await detectContent(file(brand, AUDIO))).kind).toBe('M4A audio');
  });
  test.each(['M4A1', 'M4V ', 'xM4A'])('%s does not', async (brand) => {
    expect((await detectContent(file(brand, AUDIO))).kind).toBe('M4A or 3GP audio');
  });
  test.each([
    ['qt  ', 'a QuickTime video'],
    ['mqt ', 'a QuickTime video'],
    ['kddi', 'a 3G2 video'],
    ['avio', 'an AVIF image'],
    ['heix', 'a HEIC image'],
    ['MiHE', 'a HEIC image'],
    ['crx ', 'a Canon raw photo (CR3)'],
    ['jp2 ', 'a JPEG 2000 image'],
    ['mjp2', 'a JPEG 2000 image'],
    ['qt x', 'an MP4 video'],
    ['avix', 'an MP4 video'],
    ['xavi', 'an MP4 video'],
  ])('%s is %s', async (brand, label) => {
    expect(await labelOfBytes(file(brand, VIDEO))).toBe(label);
  });
  test.each(['jpeg', 'png ', 'mjpa', 'mjpb', 'mjpg', 'JPEG'])(
    'one sample of %s beside audio is a cover',
    async (codec) => {
      const cover = { id: 2, handler: 'vide', codec, samples: 1 };
      expect((await detectContent(file('M4A ', AUDIO, cover))).kind).toBe('M4A audio');
      expect((await detectContent(file('M4A ', AUDIO, { ...cover, samples: 2 }))).kind).toBe('MP4 video');
      expect((await detectContent(file('M4A ', AUDIO, { ...cover, codec: 'avc1' }))).kind).toBe('MP4 video');
    },
  );
  test.each(['mhlr', 'dhlr'])('a handler of the type %s is QuickTime', async () => {
    const old = { ...VIDEO, quickTime: true };
    expect(await labelOfBytes(Buffer.concat([moov(old), MDAT]))).toBe('a QuickTime video');
    expect(await labelOfBytes(Buffer.concat([moov(old), box('moof', Buffer.alloc(8)), MDAT]))).toBe(
      'an MP4 video',
    );
  });
});

test('a PDF in the text of another format stays that format', async () => {
  const pdf = supportedFile('PDF/cairo.pdf');
  expect(await labelOfBytes(Buffer.concat([Buffer.from('plain words\n'), pdf]))).toBe('a PDF document');
  expect(await labelOfBytes(Buffer.concat([Buffer.from('<html>\n'), pdf]))).toBe('an HTML page');
});

test('an Office theme is identified by its main part', async () => {
  const manager = 'application/vnd.openxmlformats-officedocument.themeManager+xml';
  const content = zip([
    { name: '[Content_Types].xml', content: contentTypes('/t.xml', manager) },
    { name: '_rels/.rels', content: relationships('t.xml') },
  ]);
  expect(await labelOfBytes(content)).toBe('an Office theme');
});
