import { describe, expect, test } from 'vitest';
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

  const withTypes = (content: string | Buffer) => zip([rels, body, { ...types, content }]);
  const xml = contentTypes('/word/document.xml', WORD);
  const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
  test.each([
    ['a decimal reference', xml.replace('wordprocessingml.document', 'wordprocessingml&#46;document')],
    ['a hexadecimal reference', xml.replace('wordprocessingml.document', 'wordprocessingml&#x2E;document')],
    ['a reference in the name of the part', xml.replace('/word/document.xml', '&#47;word/document.xml')],
    ['a greater-than sign in an attribute', xml.replace('<Override ', '<Override xmlns:x="u" x:n="a>b" ')],
    ['an apostrophe in an attribute', xml.replace('<Override ', `<Override xmlns:x="u" x:n="it's" `)],
    ['line breaks between attributes', xml.replaceAll(' ContentType', '\r\n\tContentType')],
    ['blanks around a type', xml.replace(`"${WORD}"`, `" ${WORD} "`)],
    ['a comment with a quotation mark', xml.replace('<Override', '<!-- it"s --><Override')],
    [
      'a CDATA section that looks like an element',
      xml.replace(
        '<Override',
        `<x><![CDATA[<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>]]></x><Override`,
      ),
    ],
    ['a processing instruction', xml.replace('<Types', '<?tool made this?><Types')],
    ['UTF-16BE with a byte order mark', utf16be(`\ufeff${xml}`)],
    ['UTF-16BE without one', utf16be(xml)],
    ['UTF-16LE without a byte order mark', Buffer.from(xml, 'utf16le')],
    ['an error after what counts', `${xml.replace('</Types>', '')}<unfinished`],
  ])('%s', async (_, content) => {
    expect(await checkResult('a.docx', withTypes(content))).toBe('fine');
  });
  test.each([
    ['an entity of a DTD', `<!DOCTYPE Types [<!ENTITY w "${WORD}">]>${xml.replace(WORD, '&w;')}`],
    ['an error before what counts', xml.replace('<Default', '<Default <')],
    [
      'a type in a text',
      xml.replace(/<Override[^>]*>/, `PartName="/word/document.xml" ContentType="${WORD}"`),
    ],
    ['another element with the attributes', xml.replace('<Override', '<Overrides')],
    [
      'another attribute',
      xml.replace(
        'ContentType="application/vnd.openxmlformats-officedocument.w',
        'Contenttype="application/vnd.openxmlformats-officedocument.w',
      ),
    ],
  ])('but not with %s', async (_, content) => {
    expect(await checkResult('a.docx', withTypes(content))).toBe('error content_mismatch');
  });
  test('takes the first relationship to a main part, in UTF-16 too', async () => {
    const theme = 'application/vnd.openxmlformats-officedocument.themeManager+xml';
    const two = contentTypes(
      '/word/document.xml',
      WORD,
      `<Override PartName="/t.xml" ContentType="${theme}"/>`,
    );
    const content = relationships('word&#x2f;document.xml').replace(
      '</Relationships>',
      '<Relationship Id="r2" Type="http://x/relationships/officeDocument" Target="t.xml"/></Relationships>',
    );
    expect(
      await checkResult(
        'a.docx',
        zip([{ ...types, content: two }, body, { ...rels, content: utf16be(content) }]),
      ),
    ).toBe('fine');
    const other = content.replace('/relationships/officeDocument"', '/relationships/officeDocumentX"');
    expect(
      await checkResult('a.docx', zip([{ ...types, content: two }, body, { ...rels, content: other }])),
    ).toBe('error content_mismatch');
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
