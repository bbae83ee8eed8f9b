import { describe, expect, test } from 'vitest';
import { readOle } from '../../src/media/formats/ole.ts';
import { ole, oleOfSmallStreams, stream } from './build-ole.ts';
import { cryptoApiFilePass, rc4FilePass, workbook } from './build-xls.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';
import { checkResult, detectContent } from './check-result.ts';

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
});

describe('a file of an Office version that is too old is an error that names the version', () => {
  test.each([
    ['a.doc', 'a Word 2 document', Buffer.from([0xdb, 0xa5, 0x2d, 0, 1, 2, 3, 4, 0, 0])],
    ['a.doc', 'a Word 1 document', Buffer.from([0x9b, 0xa5, 0x21, 0, 1, 2, 3, 4, 0, 0])],
    ['a.doc', 'a Word 2 document', ole({ '/WordDocument': stream([0xdb, 0xa5, 0x2d, 0]) })],
    ['a.xls', 'an Excel 2 worksheet', Buffer.from([9, 0, 4, 0, 2, 0, 0x10, 0])],
    ['a.xls', 'an Excel 3 worksheet', Buffer.from([9, 2, 6, 0, 0, 0, 0x10, 0, 0, 0])],
    ['a.xls', 'an Excel 4 worksheet', Buffer.from([9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0])],
    ['a.xls', 'an Excel 4 workbook', ole({ '/Book': stream([9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0]) })],
    [
      'a.xls',
      'an Excel worksheet without its container (OLE)',
      Buffer.from([9, 8, 8, 0, 0, 5, 0x10, 0, 0, 0, 0, 0]),
    ],
    ['a.xls', 'an Excel worksheet without its container (OLE)', workbook()],
    ['a.ppt', 'a PowerPoint 95 presentation', ole({ '/PP40': stream([0]) })],
  ])('%s: %s', async (name, label, content) => {
    expect(await checkResult(name, content)).toBe('error content_mismatch');
    expect((await detectContent(content)).label).toBe(label);
  });
});

describe('small streams', () => {
  const info = Buffer.alloc(100, 1);
  const book = workbook();
  test('are read and complete whether the last one is padded or not', async () => {
    for (const padded of [true, false]) {
      const content = oleOfSmallStreams({ Workbook: book }, padded);
      expect(await checkResult('a.xls', content)).toBe('fine');
      expect(await checkResult('a.xls', oleOfSmallStreams({ Info: info, Workbook: book }, padded))).toBe(
        'fine',
      );
      expect(await checkResult('a.xls', oleOfSmallStreams({ Workbook: book, Info: info }, padded))).toBe(
        'fine',
      );
    }
  });
  test.each([
    ['of the only stream', oleOfSmallStreams({ Workbook: book }, false)],
    ['of the last of two', oleOfSmallStreams({ Workbook: book, Info: info }, false)],
  ])('are truncated when one byte is missing %s', async (_, content) => {
    expect(await checkResult('a.xls', content.subarray(0, content.length - 1))).toBe('warning truncated');
  });
  test('are truncated when the last of them is not the last of the directory', async () => {
    const content = oleOfSmallStreams({ Workbook: book, Info: info }, false);
    const [first, second] = [1024 + 128, 1024 + 256];
    const entry = Buffer.from(content.subarray(first, second));
    content.copy(content, first, second, second + 128);
    entry.copy(content, second);
    content.writeUInt32LE(2, first + 72);
    content.writeUInt32LE(0xffffffff, second + 72);
    expect(await checkResult('a.xls', content)).toBe('fine');
    expect(await checkResult('a.xls', content.subarray(0, content.length - 1))).toBe('warning truncated');
  });
  test('are complete when a stream was deleted after them', async () => {
    const content = oleOfSmallStreams({ Workbook: book, Deleted: info }, false);
    const entry = 1024 + 2 * 128;
    content.fill(0, entry, entry + 128);
    content.writeUInt32LE(0xffffffff, 1024 + 128 + 72);
    expect(await checkResult('a.xls', content.subarray(0, content.length - 100))).toBe('fine');
  });
  test('that are not consecutive are read in the order of their chain', async () => {
    const content = oleOfSmallStreams({ Workbook: Buffer.concat([book.subarray(0, 64), Buffer.alloc(64)]) });
    // The second sector of the stream moves behind the third: 0 → 2 → end.
    const table = 2048;
    const streamStart = 2560;
    content.writeUInt32LE(2, table);
    content.writeUInt32LE(0xfffffffe, table + 8);
    content.writeUInt32LE(192, 1024 + 120);
    const template = Buffer.from([0x60, 0, 0, 0]);
    content.fill(0, streamStart + 64, streamStart + 256);
    Buffer.from([9, 8, 0x38, 0]).copy(content, streamStart);
    content.fill(0, streamStart + 4, streamStart + 64);
    Buffer.concat([Buffer.from([0x42, 0, 2, 0, 0, 0]), template]).copy(content, streamStart + 60);
    content.fill(0, streamStart + 64, streamStart + 128);
    Buffer.from([0, 0, 0x60, 0, 0, 0]).copy(content, streamStart + 128);
    expect((await detectContent(content)).label).toBe('an Excel template');
  });
});

test('a small stream in pieces is put together in the order of its chain', () => {
  const pieces = Array.from({ length: 7 }, (_, i) => Buffer.alloc(64, i));
  const content = oleOfSmallStreams({ Data: Buffer.concat(pieces) });
  const order = [0, 2, 4, 3, 5, 6, 1];
  const table = 2048;
  for (const [i, sector] of order.entries())
    content.writeUInt32LE(order[i + 1] ?? 0xfffffffe, table + sector * 4);
  const ole = readOle(bytesOfBuffer(content))!;
  const read = (offset: number, length: number) => ole.read(ole.entries[0]!, offset, length);
  const expected = Buffer.concat(order.map((sector) => pieces[sector]!));
  expect(read(0, 1000)).toEqual(expected);
  expect(read(100, 200)).toEqual(expected.subarray(100, 300));
  expect(read(440, 200)).toEqual(expected.subarray(440));
  expect(read(448, 10)).toHaveLength(0);
});

describe('an encrypted workbook', () => {
  const xls = (filePass: Buffer) => oleOfSmallStreams({ Workbook: workbook(filePass) });
  const DEFAULT = 'VelvetSweatshop';
  /** Key and verifier of the default password, as LibreOffice computes and accepts them. */
  const XOR = [0x59, 0xb3, 0x0a, 0x9a];
  test.each([
    ['RC4', rc4FilePass(DEFAULT)],
    ['CryptoAPI, 128 bits', cryptoApiFilePass(DEFAULT, 128)],
    ['CryptoAPI, 56 bits', cryptoApiFilePass(DEFAULT, 56)],
    ['CryptoAPI, 40 bits', cryptoApiFilePass(DEFAULT, 40)],
    ['CryptoAPI, 40 bits without saying so', cryptoApiFilePass(DEFAULT, 0)],
    ['XOR', Buffer.from([0, 0, ...XOR])],
    ['XOR in Excel 95', Buffer.from(XOR)],
  ])('that opens with the built-in password needs none: %s', async (_, filePass) => {
    expect((await detectContent(xls(filePass))).password).toBe('none');
    expect(await checkResult('a.xls', xls(filePass))).toBe('fine');
  });
  test.each([
    ['RC4', rc4FilePass('secret'), 'needed'],
    ['CryptoAPI', cryptoApiFilePass('secret', 128), 'needed'],
    ['XOR', Buffer.from([0, 0, 1, 2, 3, 4]), 'needed'],
    ['XOR in Excel 95', Buffer.from([1, 2, 3, 4]), 'needed'],
    ['another version', Buffer.from([1, 0, 9, 0, 9, 0, ...Array(48).fill(0)]), 'possible'],
    ['another minor version of RC4', Buffer.from([1, 0, 1, 0, 2, 0, ...Array(48).fill(0)]), 'possible'],
    ['a short record', Buffer.from([1]), 'possible'],
    ['RC4 without its verifier', rc4FilePass(DEFAULT).subarray(0, 40), 'possible'],
    ['CryptoAPI without its verifier', cryptoApiFilePass(DEFAULT, 128).subarray(0, 120), 'possible'],
    ['CryptoAPI that ends early', cryptoApiFilePass(DEFAULT, 128).subarray(0, 20), 'possible'],
    ['CryptoAPI with a key of 2048 bits', cryptoApiFilePass(DEFAULT, 2048), 'possible'],
  ] as const)('needs or may need a password: %s', async (_, filePass, password) => {
    expect((await detectContent(xls(filePass))).password).toBe(password);
    expect(await checkResult('a.xls', xls(filePass))).toBe('warning encrypted');
  });
});

describe('an encrypted presentation', () => {
  const TOKEN = { plain: 0xe391c05f, encrypted: 0xf3d1c4df };
  const edit = (size: number, type = 0x0ff5) => {
    const record = Buffer.alloc(8 + size);
    record.writeUInt16LE(type, 2);
    record.writeUInt32LE(size, 4);
    return record;
  };
  const user = (token: number, offset: number) => {
    const atom = Buffer.alloc(32);
    atom.writeUInt32LE(token, 12);
    atom.writeUInt32LE(offset, 16);
    return atom;
  };
  const before = Buffer.alloc(200, 1);
  const ppt = (record: Buffer, token: number, offset = before.length) =>
    oleOfSmallStreams({
      'PowerPoint Document': Buffer.concat([before, record]),
      'Current User': user(token, offset),
    });
  test.each([
    ['its user says so', ppt(edit(28), TOKEN.encrypted), 'possible'],
    ['only its last edit says so', ppt(edit(32), TOKEN.plain), 'possible'],
    ['neither says so', ppt(edit(28), TOKEN.plain), 'none'],
    ['another record has that size', ppt(edit(32, 0x0ff4), TOKEN.plain), 'none'],
    ['the offset is past the end', ppt(edit(32), TOKEN.plain, 5000), 'none'],
    ['there is no user', oleOfSmallStreams({ 'PowerPoint Document': edit(32) }), 'none'],
    [
      'the user is cut short',
      oleOfSmallStreams({ 'PowerPoint Document': edit(32), 'Current User': Buffer.alloc(19) }),
      'none',
    ],
  ] as const)('is found when %s', async (_, content, password) => {
    expect(await detectContent(content)).toMatchObject({ kind: 'PPT', password });
  });
  test.each([
    ['Current User', 'possible'],
    ['CURRENT USER', 'possible'],
    ['MyCurrent User', 'none'],
    ['Current Users', 'none'],
  ])('is found by its user in a stream of the name %j: %s', async (name, password) => {
    const content = oleOfSmallStreams({ 'PowerPoint Document': edit(28), [name]: user(TOKEN.encrypted, 0) });
    expect((await detectContent(content)).password).toBe(password);
  });
  test('is found in a stream of the shortest length that holds it', async () => {
    const of = (size: number, record: Buffer) =>
      oleOfSmallStreams({
        'PowerPoint Document': record,
        'Current User': user(TOKEN.encrypted, 0).subarray(0, size),
      });
    expect((await detectContent(of(20, edit(28)))).password).toBe('possible');
    expect((await detectContent(of(19, edit(28)))).password).toBe('none');
    const plain = (record: Buffer) =>
      oleOfSmallStreams({ 'PowerPoint Document': record, 'Current User': user(TOKEN.plain, 0) });
    expect((await detectContent(plain(edit(32).subarray(0, 8)))).password).toBe('possible');
    expect((await detectContent(plain(edit(32).subarray(0, 7)))).password).toBe('none');
  });
  test('is found in a stream of large sectors', async () => {
    const content = ole({
      '/PowerPoint Document': Buffer.concat([Buffer.alloc(9000), edit(32)]),
      '/Current User': Buffer.concat([user(TOKEN.plain, 9000), Buffer.alloc(5000)]),
    });
    expect((await detectContent(content)).password).toBe('possible');
  });
});
