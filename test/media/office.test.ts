import { describe, expect, test } from 'vitest';
import { ole, stream } from './build-ole.ts';
import { contentTypes, EXCEL, office, POWERPOINT, relationships, WORD, zip } from './build-zip.ts';
import { checkResult, detectContent } from './check-result.ts';

const rels = { name: '_rels/.rels', content: relationships('word/document.xml') };
const types = { name: '[Content_Types].xml', content: contentTypes('/word/document.xml', WORD) };
const body = { name: 'word/document.xml', content: '<a/>' };

describe('a real Office file is untidy, and fine', () => {
  test.each([
    ['parts in any order', zip([body, rels, types])],
    [
      'names in capitals',
      zip([
        { ...types, name: '[CONTENT_TYPES].XML' },
        { ...rels, name: '_RELS/.RELS' },
        { ...body, name: 'WORD/DOCUMENT.XML' },
      ]),
    ],
    [
      'backslashes in names',
      zip([types, { ...rels, name: '_rels\\.rels' }, { ...body, name: 'word\\document.xml' }]),
    ],
    ['stored, not packed', zip([types, rels, body].map((part) => ({ ...part, stored: true })))],
    ['sizes behind the data', zip([types, rels, body].map((part) => ({ ...part, streamed: true })))],
    ['a comment at the end', zip([types, rels, body], { comment: 'made by PK\x05\x06 hand' })],
    [
      'a namespace prefix',
      zip([
        rels,
        body,
        {
          ...types,
          content: contentTypes('/word/document.xml', WORD)
            .replace(/<(\/?)(Types|Default|Override)/g, '<$1ct:$2')
            .replace('xmlns=', 'xmlns:ct='),
        },
      ]),
    ],
    [
      'single quotes',
      zip([rels, body, { ...types, content: contentTypes('/word/document.xml', WORD).replaceAll('"', "'") }]),
    ],
    [
      'content types in UTF-16',
      zip([
        rels,
        body,
        { ...types, content: Buffer.from(`\ufeff${contentTypes('/word/document.xml', WORD)}`, 'utf16le') },
      ]),
    ],
    [
      'a byte order mark',
      zip([rels, body, { ...types, content: `\ufeff${contentTypes('/word/document.xml', WORD)}` }]),
    ],
    [
      'macros as a default only',
      zip([
        rels,
        body,
        {
          ...types,
          content: contentTypes(
            '/word/document.xml',
            WORD,
            '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="docm" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
          ),
        },
      ]),
    ],
    [
      'the main part elsewhere',
      zip([
        { ...types, content: contentTypes('/main/body.xml', WORD) },
        { ...rels, content: relationships('/main/body.xml') },
        { ...body, name: 'main/body.xml' },
      ]),
    ],
    [
      'strict relationships',
      zip([
        types,
        body,
        { ...rels, content: relationships('word/document.xml', 'http://purl.oclc.org/ooxml/officeDocument') },
      ]),
    ],
    [
      'the main type as a default',
      zip([
        rels,
        body,
        {
          ...types,
          content: contentTypes('/docProps/app.xml', 'application/xml').replace(
            '"application/xml"/>',
            `"${WORD}"/>`,
          ),
        },
      ]),
    ],
    [
      'a comment that names macros',
      zip([
        rels,
        body,
        {
          ...types,
          content: contentTypes(
            '/word/document.xml',
            WORD,
            '<!-- <Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/> -->',
          ),
        },
      ]),
    ],
    ['no relationships', zip([types, body])],
    [
      'an embedded workbook with macros',
      zip([
        rels,
        body,
        {
          ...types,
          content: contentTypes(
            '/word/document.xml',
            WORD,
            '<Override PartName="/word/embeddings/a.xlsm" ContentType="application/vnd.ms-excel.sheet.macroEnabled.12"/>',
          ),
        },
      ]),
    ],
  ])('%s', async (_, content) => {
    expect(await checkResult('a.docx', content)).toBe('fine');
  });

  test('a theme is not a presentation, although it contains one', async () => {
    const presentation = `<Override PartName="/theme/presentation.xml" ContentType="${POWERPOINT}"/>`;
    const manager = 'application/vnd.openxmlformats-officedocument.themeManager+xml';
    const theme = zip([
      {
        name: '[Content_Types].xml',
        content: contentTypes('/theme/theme/themeManager.xml', manager, presentation),
      },
      { name: '_rels/.rels', content: relationships('theme/theme/themeManager.xml') },
      { name: 'theme/presentation.xml', content: '<a/>' },
    ]);
    expect(await checkResult('a.pptx', theme)).toBe('error content_mismatch');
    expect((await detectContent(theme)).label).toBe('an Office theme');
  });

  test('the main part decides between several kinds', async () => {
    const more = `<Override PartName="/xl/workbook.xml" ContentType="${EXCEL}"/>`;
    expect(
      await checkResult(
        'a.docx',
        zip([rels, body, { ...types, content: contentTypes('/word/document.xml', WORD, more) }]),
      ),
    ).toBe('fine');
    expect(await checkResult('a.xlsx', office(EXCEL, 'xl/workbook.xml'))).toBe('fine');
    expect(await checkResult('a.pptx', office(POWERPOINT, 'ppt/presentation.xml'))).toBe('fine');
  });

  test('an archive before the archive does not hide it', async () => {
    const inner = zip([types, rels, body]);
    expect(await checkResult('a.docx', Buffer.concat([inner.subarray(0, 4), inner.subarray(4)]))).toBe(
      'fine',
    );
    const shifted = zip([types, rels, body], { before: zip([{ name: 'x', content: 'y' }]), shifted: true });
    expect(await checkResult('a.docx', shifted)).toBe('fine');
  });
});

describe('an Office file that is more than a document is an error', () => {
  test.each([
    ['docx', 'application/vnd.ms-word.document.macroEnabled.main+xml', 'a Word document with macros (DOCM)'],
    ['docx', WORD.replace('document.main', 'template.main'), 'a Word template'],
    ['docx', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml', 'a Word template with macros'],
    ['xlsx', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'an Excel workbook with macros (XLSM)'],
    ['xlsx', EXCEL.replace('sheet.main', 'template.main'), 'an Excel template'],
    ['xlsx', 'application/vnd.ms-excel.template.macroEnabled.main+xml', 'an Excel template with macros'],
    ['xlsx', 'application/vnd.ms-excel.addin.macroEnabled.main+xml', 'an Excel add-in'],
    ['xlsx', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'a binary Excel workbook (XLSB)'],
    ['pptx', POWERPOINT.replace('presentation.main', 'slideshow.main'), 'a PowerPoint slide show'],
    ['pptx', POWERPOINT.replace('presentation.main', 'template.main'), 'a PowerPoint template'],
    [
      'pptx',
      'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml',
      'a PowerPoint presentation with macros (PPTM)',
    ],
    [
      'pptx',
      'application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml',
      'a PowerPoint slide show with macros',
    ],
    ['pptx', 'application/vnd.ms-powerpoint.addin.macroEnabled.main+xml', 'a PowerPoint add-in'],
    ['docx', 'application/vnd.ms-visio.drawing.main+xml', 'a Visio drawing'],
  ])('named .%s: %s', async (extension, type, label) => {
    const content = office(type);
    expect(await checkResult(`a.${extension}`, content)).toBe('error content_mismatch');
    expect((await detectContent(content)).label).toBe(label);
  });
});

describe('old Office files', () => {
  const word = (ident: number[], nFib: number, flags: number) =>
    ole({
      '/WordDocument': stream([...ident, nFib, 0, 0, 0, 0, 0, 0, 0, flags & 255, flags >> 8]),
      '/1Table': stream([0]),
    });
  test.each([
    ['Word 97 to 2003', 'a.doc', word([0xec, 0xa5], 0xc1, 0), 'fine'],
    ['Word 95', 'a.doc', word([0xdc, 0xa5], 0x68, 0), 'fine'],
    ['Word 6', 'a.doc', word([0xdc, 0xa5], 0x65, 0), 'fine'],
    ['a Word template', 'a.doc', word([0xec, 0xa5], 0xc1, 1), 'error content_mismatch'],
    ['a Word document with a password', 'a.doc', word([0xec, 0xa5], 0xc1, 0x100), 'warning encrypted'],
    [
      'Excel 97 to 2003',
      'a.xls',
      ole({ '/Workbook': stream([0x09, 0x08, 0x10, 0, 0, 6, 5, 0, ...Array(12).fill(0)]) }),
      'fine',
    ],
    [
      'Excel 5 and 95',
      'a.xls',
      ole({ '/Book': stream([0x09, 0x08, 0x08, 0, 0, 5, 5, 0, 0, 0, 0, 0]) }),
      'fine',
    ],
    [
      'an Excel template',
      'a.xls',
      ole({ '/Workbook': stream([0x09, 0x08, 2, 0, 0, 6, 0x60, 0, 0, 0]) }),
      'error content_mismatch',
    ],
    [
      'an Excel add-in',
      'a.xls',
      ole({ '/Workbook': stream([0x09, 0x08, 2, 0, 0, 6, 0x87, 0, 0, 0]) }),
      'error content_mismatch',
    ],
    ['PowerPoint 97 to 2003', 'a.ppt', ole({ '/PowerPoint Document': stream([0xf, 0, 0xe8, 3]) }), 'fine'],
    ['PowerPoint 95', 'a.ppt', ole({ '/PP40': stream([0]) }), 'error content_mismatch'],
    [
      'PowerPoint 95 and 97 in one',
      'a.ppt',
      ole({ '/PP40': stream([0]), '/PP97_DUALSTORAGE/PowerPoint Document': stream([0]) }),
      'fine',
    ],
    ['Word in the guise of Excel', 'a.xls', word([0xec, 0xa5], 0xc1, 0), 'warning content_mismatch'],
    [
      'an Outlook message with a Word file in it',
      'a.doc',
      ole({
        '/__properties_version1.0': stream([0]),
        '/__attach_version1.0_#0/WordDocument': stream([0xec, 0xa5]),
      }),
      'error content_mismatch',
    ],
    ['a Visio drawing', 'a.doc', ole({ '/VisioDocument': stream([0]) }), 'error content_mismatch'],
    [
      'a Publisher document',
      'a.doc',
      ole({ '/Contents': stream([0]), '/Quill/QuillSub/CONTENTS': stream([0]) }),
      'error content_mismatch',
    ],
    ['a cache of previews', 'a.xls', ole({ '/Catalog': stream([0]) }), 'error content_mismatch'],
    ['something else', 'a.ppt', ole({ '/Stuff': stream([0]) }), 'error content_mismatch'],
    [
      'Excel 4 without a container',
      'a.xls',
      Buffer.from([9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0]),
      'error content_mismatch',
    ],
    ['Word 2', 'a.doc', Buffer.from([0xdb, 0xa5, 0x2d, 0, 1, 2, 3, 4, 0, 0]), 'error content_mismatch'],
    [
      'a rights-managed file',
      'a.docx',
      ole({ '/EncryptionInfo': stream([4]), '/EncryptedPackage': stream([0]) }),
      'warning encrypted',
    ],
  ])('%s', async (_, name, content, expected) => {
    expect(await checkResult(name, content)).toBe(expected);
  });

  test('only the last sector may be shorter than the others', async () => {
    const content = ole({ '/1Table': stream([0]), '/WordDocument': stream([0xec, 0xa5, 0xc1], 5000) });
    const padding = 512 - (5000 % 512);
    expect(await checkResult('a.doc', content.subarray(0, content.length - padding))).toBe('fine');
    expect(await checkResult('a.doc', content.subarray(0, content.length - padding - 1))).toBe(
      'warning truncated',
    );
    expect(await checkResult('a.doc', content.subarray(0, content.length - 600))).toBe('warning truncated');
  });

  test('a bomb is not unpacked', async () => {
    const bomb = zip([
      { name: '[Content_Types].xml', content: Buffer.alloc(64 * 1024 * 1024, 0x20) },
      rels,
      body,
    ]);
    const start = performance.now();
    expect(await checkResult('a.docx', bomb)).toBe('error content_mismatch');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
