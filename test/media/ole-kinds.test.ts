import { describe, expect, test } from 'vitest';
import type { Advice } from '../../src/media/advice.ts';
import type { Content } from '../../src/media/content.ts';
import { readOleOffice } from '../../src/media/formats/ole-office.ts';
import { ole, oleOfSmallStreams, stream } from './build-ole.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';
import { converted, EXPORT_PDF, foreign, LINK } from './expected-content.ts';

const read = (content: Buffer, checkEnd = true): Content => readOleOffice(bytesOfBuffer(content), checkEnd);
const PAST_END = 'a part of it reaches past the end of the file';
const cut = (content: Buffer) => content.subarray(0, content.length - 300);
const beside = (name: string, bytes: readonly number[] = [1]) =>
  ole({ '/Other': stream([0]), [`/${name}`]: stream(bytes), '/Some': stream([0]) });

describe('a compound file of another program has a label and advice by any of its streams', () => {
  const CACHE = 'Exclude it with a line that starts with "!": it holds nothing to send.';
  test.each<[string, string, Advice]>([
    ['__properties_version1.0', 'an Outlook message (MSG)', EXPORT_PDF],
    ['VisioDocument', 'a Visio drawing', EXPORT_PDF],
    ['Quill', 'a Publisher document', EXPORT_PDF],
    ['StarCalcDocument', 'a StarOffice document', EXPORT_PDF],
    ['MatOST', 'a Works document', EXPORT_PDF],
    ['Catalog', 'a cache of preview pictures (Thumbs.db)', CACHE],
    ['256_0', 'a cache of preview pictures (Thumbs.db)', CACHE],
    ['FileHeader', 'a Hangul document (HWP)', EXPORT_PDF],
    ['\u4840\u3f3f', 'a Windows installer (MSI)', LINK],
    ['_MO_VERSION_1', 'a SolidWorks file', EXPORT_PDF],
    ['Props', 'a Microsoft Project plan', EXPORT_PDF],
    ['Equation Native', 'an embedded object', 'Send the document that it is embedded in.'],
  ])('%j', (name, label, advice) => {
    expect(read(beside(name))).toEqual(foreign(label, advice));
    expect(read(cut(beside(name)))).toEqual(foreign(label, advice, null, PAST_END));
    expect(read(cut(beside(name)), false)).toEqual(foreign(label, advice));
  });
  test.each([
    '256_',
    'MyQuill',
    'WksSSWorkBooks',
    'MyCProps',
    'Props129',
    'x\u4840',
    'DRMViewerContents',
    'MyPP97_DUALSTORAGE',
  ])('but not by %j', (name) => {
    const label = 'an OLE file that is no Office document';
    expect(read(beside(name))).toEqual(foreign(label, EXPORT_PDF, 'application/x-cfb'));
    expect(read(cut(beside(name)))).toEqual(foreign(label, EXPORT_PDF, 'application/x-cfb', PAST_END));
  });
  test.each([
    ['80100c0000000000c000000000000046', true],
    ['8f100c0000000000c000000000000046', true],
    ['84100c0000000000c000000000000047', false],
    ['84100c0000000000c000000000000146', false],
    ['84100c0100000000c000000000000046', false],
    ['74100c0000000000c000000000000046', false],
    ['84110c0000000000c000000000000046', false],
  ])('or by the class of its root: %s', (classId, isInstaller) => {
    const content = beside('Something');
    content.write(classId, 1024 + 80, 'hex');
    expect(read(content)).toEqual(
      isInstaller
        ? foreign('a Windows installer (MSI)', LINK, 'application/x-msi')
        : foreign('an OLE file that is no Office document', EXPORT_PDF, 'application/x-cfb'),
    );
  });
});

describe('a Word document', () => {
  const word = (ident: number, flags: number) =>
    beside('WordDocument', [ident & 255, ident >> 8, 0, 0, 0, 0, 0, 0, 0, 0, flags & 255, flags >> 8]);
  test.each([
    [0x0000, 'none'],
    [0x0100, 'needed'],
    [0xfffe, 'needed'],
    [0xfefe, 'none'],
    [0x0200, 'none'],
    [0x0080, 'none'],
  ])('with the flags %d: password %s', (flags, password) => {
    expect(read(word(0xa5ec, flags))).toMatchObject({ kind: 'DOC', password, truncated: null });
    expect(read(cut(word(0xa5ec, flags)))).toMatchObject({ kind: 'DOC', password, truncated: PAST_END });
  });
  test('is a template with the first flag', () => {
    const template = foreign('a Word template', converted('DOCX', 'dot'));
    expect(read(word(0xa5ec, 1))).toEqual(template);
    expect(read(word(0xa5ec, 0x0101))).toEqual(template);
    expect(read(cut(word(0xa5ec, 1)))).toEqual({ ...template, truncated: PAST_END });
  });
  test('of version 2 is told by its first two bytes', () => {
    const advice = 'Open it in LibreOffice or Word, and save it as DOCX.';
    expect(read(word(0xa5db, 0))).toEqual(foreign('a Word 2 document', advice));
    expect(read(cut(word(0xa5db, 1)))).toEqual(foreign('a Word 2 document', advice, null, PAST_END));
    expect(read(word(0xa5dc, 0)).kind).toBe('DOC');
  });
  test('whose block is cut has no flags', () => {
    const block = Buffer.from([0xec, 0xa5, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(read(oleOfSmallStreams({ WordDocument: block }))).toMatchObject({ label: 'a Word template' });
    expect(read(oleOfSmallStreams({ WordDocument: block.subarray(0, 11) }))).toEqual(
      expect.objectContaining({ kind: 'DOC', password: 'none', truncated: null }),
    );
  });
});

describe('an Excel workbook', () => {
  const record = (type: number, data: readonly number[] = []) => [
    type & 255,
    type >> 8,
    data.length,
    0,
    ...data,
  ];
  const book = (...records: number[][]) => read(oleOfSmallStreams({ Workbook: Buffer.from(records.flat()) }));
  const BOF = record(0x0809, [0, 6, 5, 0]);
  const LOCKED = record(0x2f, [0, 0, 1, 2, 3, 4]);
  const TEMPLATE = foreign('an Excel template', converted('XLSX', 'xlt'));
  test.each([
    ['a template', [BOF, record(0x60)], TEMPLATE],
    ['a template, by a record behind others', [BOF, record(0x42, [1, 2, 3]), record(0x60)], TEMPLATE],
    ['an add-in', [BOF, record(0x87)], foreign('an Excel add-in', LINK)],
  ])('can be %s', (_, records, expected) => {
    expect(book(...records)).toEqual(expected);
  });
  test.each([
    ['behind the first sheet', [BOF, record(0x85), record(0x60)], 'none'],
    ['behind a record of the type 0', [BOF, record(0), record(0x60)], 'none'],
    ['in the data of another record', [BOF, record(0x42, record(0x60))], 'none'],
    ['in three bytes at the end', [BOF, [0x60, 0, 0]], 'none'],
    ['of the password behind the first sheet', [BOF, record(0x85), LOCKED], 'none'],
    ['of the password', [BOF, LOCKED], 'needed'],
    ['of the password, cut', [BOF, record(0x2f)], 'possible'],
  ])('is told by no record %s', (_, records, password) => {
    expect(book(...records)).toMatchObject({ kind: 'XLS', password, truncated: null });
  });
  test('is told by a record that is the last of its 4,096 bytes', () => {
    const filler = (size: number) => [
      0x42,
      0,
      (size - 4) & 255,
      (size - 4) >> 8,
      ...Array<number>(size - 4).fill(0),
    ];
    const large = (size: number) =>
      read(
        ole({
          '/Workbook': Buffer.from([
            ...BOF,
            ...filler(size - BOF.length),
            ...record(0x60),
            ...Array<number>(2000).fill(0),
          ]),
        }),
      );
    expect(large(4092)).toEqual(TEMPLATE);
    expect(large(4096)).toMatchObject({ kind: 'XLS' });
    expect(book(BOF, filler(2000), record(0x60))).toEqual(TEMPLATE);
  });
  test.each([0x0009, 0x0209, 0x0409])(
    'of the version 4 or before begins with a record of the type %d',
    (type) => {
      const advice = converted('XLSX', 'xls');
      expect(book(record(type, [0, 0]))).toEqual(foreign('an Excel 4 workbook', advice));
      expect(book(BOF, record(type, [0, 0]))).toMatchObject({ kind: 'XLS' });
      expect(read(cut(beside('Book', record(type, [0, 0]))))).toEqual(
        foreign('an Excel 4 workbook', advice, null, PAST_END),
      );
    },
  );
  test('that is cut is told as such, whatever it is', () => {
    expect(read(cut(beside('Workbook', [...BOF, ...record(0x60)])))).toEqual({
      ...TEMPLATE,
      truncated: PAST_END,
    });
    expect(read(cut(beside('Workbook', [...BOF, ...record(0x87)])))).toEqual(
      foreign('an Excel add-in', LINK, null, PAST_END),
    );
    expect(read(cut(beside('Workbook', BOF)))).toMatchObject({ kind: 'XLS', truncated: PAST_END });
  });
});

describe('the stream that decides', () => {
  const kindOf = (...names: string[]) =>
    read(ole(Object.fromEntries(names.map((name) => [`/${name}`, stream([1])])))).kind;
  test('is the first of an order, wherever it is in the file', () => {
    expect(kindOf('WordDocument', 'Workbook', 'EncryptedPackage')).toBe('protected Office');
    expect(kindOf('WordDocument', 'x\tDRMContent')).toBe('protected Office');
    expect(kindOf('\tDRMViewerContent', 'y')).toBe('protected Office');
    expect(kindOf('Workbook', 'PowerPoint Document', 'WordDocument')).toBe('DOC');
    expect(kindOf('PowerPoint Document', 'Book')).toBe('XLS');
    expect(kindOf('Quill', 'PowerPoint Document')).toBe('PPT');
    expect(kindOf('PP40', 'PP97_DUALSTORAGE', 'Quill')).toBe('PPT');
  });
  test('of a presentation of PowerPoint 95', () => {
    const advice = 'Open it in LibreOffice, and save it as PPTX.';
    expect(read(beside('PP40'))).toEqual(foreign('a PowerPoint 95 presentation', advice));
    expect(read(cut(beside('PP40')))).toEqual(
      foreign('a PowerPoint 95 presentation', advice, null, PAST_END),
    );
  });
  test('of a file that is cut', () => {
    for (const [name, kind] of [
      ['EncryptedPackage', 'protected Office'],
      ['PowerPoint Document', 'PPT'],
      ['PP97_DUALSTORAGE', 'PPT'],
    ] as const)
      expect(read(cut(beside(name)))).toMatchObject({ kind, truncated: PAST_END, advice: null });
  });
});

describe('a file whose directory is missing', () => {
  const start = beside('x').subarray(0, 512);
  const truncated = "its directory can't be read";
  test.each([
    ['', 'truncated Office'],
    ['eca50000000000', 'truncated Office'],
    ['eca5000000000000', 'DOC'],
    ['dca5000000000000', 'DOC'],
    ['dba5000000000000', 'truncated Office'],
    ['0908100000000000', 'XLS'],
    ['0908110000000000', 'truncated Office'],
    ['0909100000000000', 'truncated Office'],
    ['0f00e80300000000', 'PPT'],
    ['0f00e80301000000', 'PPT'],
    ['0f00e80400000000', 'truncated Office'],
  ])('is told by what follows the header, %j: %s', (bytes, kind) => {
    const content = Buffer.concat([start, Buffer.from(bytes, 'hex')]);
    content.writeUInt32LE(90, 48);
    expect(read(content)).toMatchObject({ kind, truncated, advice: null, mimeType: null, password: 'none' });
  });
});
