import { describe, expect, test } from 'vitest';
import type { Advice } from '../../src/media/advice.ts';
import { MAIN_PARTS } from '../../src/media/formats/ooxml-types.ts';
import { contentTypes, relationships, WORD, type ZipPart, zip } from './build-zip.ts';
import { detectContent } from './check-result.ts';
import { converted, EXPORT_PDF, foreign, LINK, ONE_BY_ONE } from './expected-content.ts';

const OPEN = 'application/vnd.openxmlformats-officedocument.';
const NO_END = 'it has no end record';
const withoutEnd = (archive: Buffer) => archive.subarray(0, archive.length - 22);
const types = (content: string): ZipPart => ({ name: '[Content_Types].xml', content });
const rels = (content: string): ZipPart => ({ name: '_rels/.rels', content });
const packageOf = (type: string) =>
  zip([types(contentTypes('/main.part', type)), rels(relationships('main.part'))]);
const known = (kind: string, label: string, truncated: string | null = null) => ({
  kind,
  label,
  advice: null,
  mimeType: null,
  truncated,
  password: 'none',
});
const PLAIN = foreign('a ZIP archive', ONE_BY_ONE, 'application/zip');
const DOCX = known('DOCX', 'a Word document (DOCX)');

describe('the content type of the main part names the file', () => {
  test.each([
    [`${OPEN}wordprocessingml.document.main+xml`, 'DOCX', 'a Word document (DOCX)'],
    [`${OPEN}spreadsheetml.sheet.main+xml`, 'XLSX', 'an Excel workbook (XLSX)'],
    [`${OPEN}presentationml.presentation.main+xml`, 'PPTX', 'a PowerPoint presentation (PPTX)'],
  ])('%s is accepted', async (type, kind, label) => {
    expect(await detectContent(packageOf(type))).toEqual(known(kind, label));
    expect(await detectContent(packageOf(type.toUpperCase()))).toEqual(known(kind, label));
    expect(await detectContent(withoutEnd(packageOf(type)))).toEqual(known(kind, label, NO_END));
  });
  const FOREIGN: readonly [type: string, label: string, advice: Advice][] = [
    [`${OPEN}wordprocessingml.template.main+xml`, 'a Word template', converted('DOCX', 'dotx')],
    [`${OPEN}spreadsheetml.template.main+xml`, 'an Excel template', converted('XLSX', 'xltx')],
    [`${OPEN}presentationml.template.main+xml`, 'a PowerPoint template', converted('PPTX', 'potx')],
    [`${OPEN}presentationml.slideshow.main+xml`, 'a PowerPoint slide show', converted('PPTX', 'ppsx')],
    [`${OPEN}presentationml.slide.main+xml`, 'a single PowerPoint slide', converted('PPTX', 'sldx')],
    [`${OPEN}themeManager+xml`, 'an Office theme', 'Send a presentation that uses it.'],
    [
      'application/vnd.ms-word.document.macroEnabled.main+xml',
      'a Word document with macros (DOCM)',
      converted('DOCX', 'docm'),
    ],
    [
      'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
      'a Word template with macros',
      converted('DOCX', 'dotm'),
    ],
    [
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      'an Excel workbook with macros (XLSM)',
      converted('XLSX', 'xlsm'),
    ],
    [
      'application/vnd.ms-excel.template.macroEnabled.main+xml',
      'an Excel template with macros',
      converted('XLSX', 'xltm'),
    ],
    ['application/vnd.ms-excel.addin.macroEnabled.main+xml', 'an Excel add-in', LINK],
    [
      'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
      'a binary Excel workbook (XLSB)',
      converted('XLSX', 'xlsb'),
    ],
    [
      'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml',
      'a PowerPoint presentation with macros (PPTM)',
      converted('PPTX', 'pptm'),
    ],
    [
      'application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml',
      'a PowerPoint slide show with macros',
      converted('PPTX', 'ppsm'),
    ],
    [
      'application/vnd.ms-powerpoint.template.macroEnabled.main+xml',
      'a PowerPoint template with macros',
      converted('PPTX', 'potm'),
    ],
    ['application/vnd.ms-powerpoint.addin.macroEnabled.main+xml', 'a PowerPoint add-in', LINK],
    ['application/vnd.ms-visio.drawing.main+xml', 'a Visio drawing', EXPORT_PDF],
    ['application/vnd.ms-package.xps-fixeddocumentsequence+xml', 'an XPS document', EXPORT_PDF],
    ['application/oxps-fixeddocumentsequence+xml', 'an XPS document', EXPORT_PDF],
  ];
  test.each(FOREIGN)('%s is %s', async (type, label, advice) => {
    expect(await detectContent(packageOf(type))).toEqual(foreign(label, advice));
    expect(await detectContent(withoutEnd(packageOf(type)))).toEqual(foreign(label, advice, null, NO_END));
  });
  test('and no other type does', async () => {
    expect(Object.keys(MAIN_PARTS)).toHaveLength(FOREIGN.length + 3);
    expect(await detectContent(packageOf('application/xml'))).toEqual(PLAIN);
    expect(await detectContent(packageOf('constructor'))).toEqual(PLAIN);
    expect(await detectContent(packageOf(''))).toEqual(PLAIN);
  });
});

describe('an element of a package counts only with its attributes', () => {
  const XPS = 'application/oxps-fixeddocumentsequence+xml';
  const override = (attributes: string) => `<Override ${attributes}/>`;
  const list = (...elements: string[]) => types(`<Types>${elements.join('')}</Types>`);
  const word = override(`PartName="/word.xml" ContentType="${WORD}"`);
  const xps = override(`PartName="/xps.xml" ContentType="${XPS}"`);
  const relation = (attributes: string) => `<Relationship ${attributes}/>`;
  const main = 'Type="http://a/relationships/officeDocument"';
  const relationList = (...elements: string[]) => rels(`<R>${elements.join('')}</R>`);
  test.each([
    ['an override without a type', zip([list(override('PartName="/a"'), word)])],
    ['an override without a name', zip([list(override(`ContentType="${WORD}"`))])],
    [
      'a default without an extension',
      zip([list(`<Default ContentType="${XPS}"/>`, word), relationList(relation(`${main} Target="x"`))]),
    ],
    [
      'a relationship without a type',
      zip([
        list(word, xps),
        relationList(relation('Target="xps.xml"'), relation(`${main} Target="word.xml"`)),
      ]),
    ],
    ['a relationship without a target', zip([list(word, xps), relationList(relation(main))])],
    [
      'a default with its extension in capitals',
      zip([
        list(xps, `<Default Extension="DOC" ContentType="${WORD}"/>`),
        relationList(relation(`${main} Target="a.doc"`)),
      ]),
    ],
    [
      'a target with other slashes and steps that lead nowhere',
      zip([list(xps, word), relationList(relation(`${main} Target=".\\.//WORD.xml"`))]),
    ],
    [
      'a part in a folder, and another of the same letters',
      zip([
        list(
          override(`PartName="/ab/c.xml" ContentType="${XPS}"`),
          override(`PartName="/a/bc.xml" ContentType="${WORD}"`),
        ),
        relationList(relation(`${main} Target="a/bc.xml"`)),
      ]),
    ],
    [
      'another element with an extension',
      zip([
        list(
          xps,
          word,
          `<Other Extension="doc" ContentType="${XPS}"/>`,
          `<Default Extension="doc" ContentType="${WORD}"/>`,
          `<Other Extension="doc" ContentType="${XPS}"/>`,
        ),
        relationList(relation(`${main} Target="a.doc"`)),
      ]),
    ],
  ])('with %s, it is the Word document that the rest says', async (_, content) => {
    expect(await detectContent(content)).toEqual(DOCX);
  });
  test('a part that no type is declared for leaves it to the first main part of the list', async () => {
    const content = zip([list(xps, word), relationList(relation(`${main} Target="none.doc"`))]);
    expect((await detectContent(content)).label).toBe('an XPS document');
  });
  test('a package without content types, or with none that counts, is a plain archive', async () => {
    expect(await detectContent(zip([relationList(relation(`${main} Target="a"`))]))).toEqual(PLAIN);
    expect(await detectContent(zip([list()]))).toEqual(PLAIN);
  });
});

describe('a package without its end and its content types is named by any of its folders', () => {
  test.each([
    ['word/a', 'DOCX', 'a Word document (DOCX)'],
    ['xl/a', 'XLSX', 'an Excel workbook (XLSX)'],
    ['ppt/a', 'PPTX', 'a PowerPoint presentation (PPTX)'],
    ['_rels/a', 'truncated Office', 'the beginning of an Office file'],
    ['docProps/a', 'truncated Office', 'the beginning of an Office file'],
    ['customXml/a', 'truncated Office', 'the beginning of an Office file'],
    ['[Content_Types].xml', 'truncated Office', 'the beginning of an Office file'],
  ])('%s', async (name, kind, label) => {
    const parts = [
      { name: 'other', content: 'x' },
      { name, content: 'x' },
      { name: 'last', content: 'x' },
    ];
    expect(await detectContent(withoutEnd(zip(parts)))).toEqual(known(kind, label, NO_END));
  });
});
