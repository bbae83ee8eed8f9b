import type { Bytes } from '../bytes.ts';
import { type Content, known, unsupported } from '../content.ts';
import { type Ole, type OleEntry, readOle } from './ole.ts';

/*
 * Office files of 1993 to 2003, protected files of later versions, and other compound files.
 * Source: [MS-DOC] 2.5, [MS-XLS] 2.4, [MS-PPT] 2.1, [MS-OFFCRYPTO] 2.3.
 */

const UNREADABLE = "its directory can't be read";
const PAST_END = 'a part of it reaches past the end of the file';

/** `headerToken` of an encrypted presentation, 0xF3D1C4DF: [MS-PPT] 2.3.2. */
const ENCRYPTED_TOKEN = 'dfc4d1f3';

/** Other formats by a stream or storage of theirs. */
const OTHERS: readonly (readonly [pattern: RegExp, label: string, advice: string])[] = [
  [
    /^__(properties_version|nameid_version|recip_version)1\.0/,
    'an Outlook message (MSG)',
    'Export it as PDF.',
  ],
  [/^VisioDocument$/, 'a Visio drawing', 'Export it as PDF.'],
  [/^Quill$/, 'a Publisher document', 'Export it as PDF.'],
  [/^Star(Writer|Calc|Draw|Impress|Math|Chart)Document/, 'a StarOffice document', 'Export it as PDF.'],
  [/^(MatOST|WksSSWorkBook)$/, 'a Works document', 'Save it as DOC or XLS, or export it as PDF.'],
  [
    /^(Catalog|256_[0-9a-f]+)$/,
    'a cache of preview pictures (Thumbs.db)',
    'Exclude it: it holds nothing to send.',
  ],
  [/HwpSummaryInformation$|^FileHeader$/, 'a Hangul document (HWP)', 'Export it as PDF.'],
  // A table of an installer database: its name is packed into these characters.
  [/^\u4840/, 'a Windows installer (MSI)', 'Divar accepts no installers: send a link instead.'],
  [/^(SwDocContentMgr|SwDocMgrTempStorage|_MO_VERSION_\d+)$/, 'a SolidWorks file', 'Export it as PDF.'],
  [/^(Props|CProps|Props9|Props12)$/, 'a Microsoft Project plan', 'Export it as PDF.'],
  [/^Equation Native$|Ole10Native$/, 'an embedded object', 'Send the document that holds it.'],
];

export function readOleOffice(bytes: Bytes): Content {
  const ole = readOle(bytes);
  if (ole === null) return known(kindByStart(bytes), { truncated: UNREADABLE });
  const truncated = ole.reachesPastEnd ? PAST_END : null;
  const find = (pattern: RegExp) =>
    ole.entries.find(({ name, type }) => type === 'stream' && pattern.test(name));
  if (
    find(/^EncryptedPackage$/i) ||
    ole.entries.some(({ name }) => /DRMContent$|DRMViewerContent$/.test(name))
  ) {
    return known('protected Office', { truncated });
  }
  const word = find(/^WordDocument$/i);
  if (word) return readWord(ole, word, truncated);
  const excel = find(/^Workbook$/i) ?? find(/^Book$/i);
  if (excel) return readExcel(ole, excel, truncated);
  if (ole.entries.some(({ name }) => /^(PowerPoint Document|PP40|PP97_DUALSTORAGE)$/i.test(name))) {
    const user = find(/^Current User$/i);
    const token = user ? ole.readStart(user, 16).toString('hex', 12, 16) : '';
    return known('PPT', { truncated, encrypted: token === ENCRYPTED_TOKEN });
  }
  return readOther(ole, truncated);
}

/** The file information block: [MS-DOC] 2.5.2, the same fields in Word 6 and 95. */
function readWord(ole: Ole, stream: OleEntry, truncated: string | null): Content {
  const block = ole.readStart(stream, 12);
  const flags = block.length < 12 ? 0 : block.readUInt16LE(10);
  if ((flags & 0x0001) !== 0) {
    return unsupported('a Word template', 'Save it as a plain document (DOC or DOCX).', null, truncated);
  }
  return known('DOC', { truncated, encrypted: (flags & 0x0100) !== 0 });
}

const RECORD = {
  template: 0x0060,
  addIn: 0x0087,
  filePass: 0x002f,
  interfaceEnd: 0x00e2,
  boundSheet: 0x0085,
} as const;

/** Reads the first records of the workbook's globals: type and length, then the data. */
function readExcel(ole: Ole, stream: OleEntry, truncated: string | null): Content {
  const start = ole.readStart(stream, 4096);
  let encrypted = false;
  for (let at = 0; at + 4 <= start.length; at += 4 + start.readUInt16LE(at + 2)) {
    const type = start.readUInt16LE(at);
    if (type === RECORD.boundSheet || type === 0) break;
    if (type === RECORD.filePass) encrypted = true;
    if (type === RECORD.template) {
      return unsupported('an Excel template', 'Save it as a plain workbook (XLS or XLSX).', null, truncated);
    }
    if (type === RECORD.addIn)
      return unsupported('an Excel add-in', 'Save it as a plain workbook (XLS or XLSX).', null, truncated);
  }
  return known('XLS', { truncated, encrypted });
}

function readOther(ole: Ole, truncated: string | null): Content {
  // The class of installers, patches and transforms: 000C108x-0000-0000-C000-000000000046.
  if (/^8[0-9a-f]100c000{8}c0000{10}46$/.test(ole.root.classId)) {
    return unsupported(
      'a Windows installer (MSI)',
      'Divar accepts no installers: send a link instead.',
      'application/x-msi',
      truncated,
    );
  }
  const other = OTHERS.find(([pattern]) => ole.entries.some(({ name }) => pattern.test(name)));
  if (other) return unsupported(other[1], other[2], null, truncated);
  return unsupported(
    'an OLE file that is no Office document',
    'Export it as PDF.',
    'application/x-cfb',
    truncated,
  );
}

/** Office programs write the main stream first, so its first bytes tell the kind of a file without its directory. */
function kindByStart(bytes: Bytes): 'DOC' | 'XLS' | 'PPT' | 'truncated Office' {
  const start = bytes.read(512, 8);
  if (start.length < 8) return 'truncated Office';
  const first = start.readUInt16LE(0);
  if (first === 0xa5ec || first === 0xa5dc) return 'DOC';
  if (first === 0x0809 && start.readUInt16LE(2) <= 16) return 'XLS';
  if (start.readUInt32LE(0) === 0x03e8000f) return 'PPT';
  return 'truncated Office';
}
