import {
  type Advice,
  EXPORT_PDF,
  OLD_EXCEL,
  OLD_POWERPOINT,
  OLD_WORD,
  office,
  SEND_LINK,
} from '../advice.ts';
import type { Bytes } from '../bytes.ts';
import { type Content, known, type Password, unsupported } from '../content.ts';
import { type Ole, type OleEntry, readOle } from './ole.ts';
import { opensByDefault } from './xls-password.ts';

/*
 * Office files of 1993 to 2003, protected files of later versions, and other compound files.
 * Source: [MS-DOC] 2.5, [MS-XLS] 2.4, [MS-PPT] 2.1, [MS-OFFCRYPTO] 2.3.
 */

const UNREADABLE = "its directory can't be read";
const PAST_END = 'a part of it reaches past the end of the file';

/** Other formats by a stream or storage of theirs. */
const OTHERS: readonly (readonly [pattern: RegExp, label: string, advice: Advice])[] = [
  [/^__(properties_version|nameid_version|recip_version)1\.0/, 'an Outlook message (MSG)', EXPORT_PDF],
  [/^VisioDocument$/, 'a Visio drawing', EXPORT_PDF],
  [/^Quill$/, 'a Publisher document', EXPORT_PDF],
  [/^Star(Writer|Calc|Draw|Impress|Math|Chart)Document/, 'a StarOffice document', EXPORT_PDF],
  [/^(MatOST|WksSSWorkBook)$/, 'a Works document', EXPORT_PDF],
  [
    /^(Catalog|256_[0-9a-f]+)$/,
    'a cache of preview pictures (Thumbs.db)',
    'Exclude it with a line that starts with "!": it holds nothing to send.',
  ],
  [/HwpSummaryInformation$|^FileHeader$/, 'a Hangul document (HWP)', EXPORT_PDF],
  // A table of an installer database: its name is packed into these characters.
  [/^\u4840/, 'a Windows installer (MSI)', SEND_LINK],
  [/^(SwDocContentMgr|SwDocMgrTempStorage|_MO_VERSION_\d+)$/, 'a SolidWorks file', EXPORT_PDF],
  [/^(Props|CProps|Props9|Props12)$/, 'a Microsoft Project plan', EXPORT_PDF],
  [/^Equation Native$|Ole10Native$/, 'an embedded object', 'Send the document that it is embedded in.'],
];

/** @param checkEnd - whether to look for streams that reach past the end of the file, which can take many reads. */
export function readOleOffice(bytes: Bytes, checkEnd: boolean): Content {
  const ole = readOle(bytes);
  if (ole === null) return known(kindByStart(bytes), { truncated: UNREADABLE });
  const truncated = checkEnd && ole.reachesPastEnd() ? PAST_END : null;
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
  const slides = find(/^PowerPoint Document$/i);
  if (slides)
    return known('PPT', { truncated, password: slidesPassword(ole, slides, find(/^Current User$/i)) });
  if (ole.entries.some(({ name }) => /^PP97_DUALSTORAGE$/i.test(name))) return known('PPT', { truncated });
  if (find(/^PP40$/i)) return unsupported('a PowerPoint 95 presentation', OLD_POWERPOINT, null, truncated);
  return readOther(ole, truncated);
}

/** The file information block: [MS-DOC] 2.5.2, the same fields in Word 6 and 95. */
function readWord(ole: Ole, stream: OleEntry, truncated: string | null): Content {
  const block = ole.read(stream, 0, 12);
  if (block.length < 12) return known('DOC', { truncated });
  if (block.readUInt16LE(0) === 0xa5db) return unsupported('a Word 2 document', OLD_WORD, null, truncated);
  const flags = block.readUInt16LE(10);
  if ((flags & 0x0001) !== 0) return unsupported('a Word template', office('DOCX', 'dot'), null, truncated);
  // Word has no built-in password.
  return known('DOC', { truncated, password: (flags & 0x0100) !== 0 ? 'needed' : 'none' });
}

const RECORD = {
  template: 0x0060,
  addIn: 0x0087,
  filePass: 0x002f,
  boundSheet: 0x0085,
} as const;

/** Excel 2, 3 and 4: the type of their first record. */
const OLD_BOF = new Set([0x0009, 0x0209, 0x0409]);

/** Reads the first records of the workbook's globals: type and length, then the data. */
function readExcel(ole: Ole, stream: OleEntry, truncated: string | null): Content {
  const start = ole.read(stream, 0, 4096);
  let password: Password = 'none';
  for (let at = 0; at + 4 <= start.length; at += 4 + start.readUInt16LE(at + 2)) {
    const type = start.readUInt16LE(at);
    if (at === 0 && OLD_BOF.has(type)) return unsupported('an Excel 4 workbook', OLD_EXCEL, null, truncated);
    if (type === RECORD.boundSheet || type === 0) break;
    if (type === RECORD.filePass) {
      const opens = opensByDefault(start.subarray(at + 4, at + 4 + start.readUInt16LE(at + 2)));
      password = opens === null ? 'possible' : opens ? 'none' : 'needed';
    }
    if (type === RECORD.template)
      return unsupported('an Excel template', office('XLSX', 'xlt'), null, truncated);
    if (type === RECORD.addIn) return unsupported('an Excel add-in', SEND_LINK, null, truncated);
  }
  return known('XLS', { truncated, password });
}

/** `headerToken` of an encrypted presentation: [MS-PPT] 2.3.2. */
const ENCRYPTED_TOKEN = 0xf3d1c4df;
/** RT_UserEditAtom; it has 28 bytes, and 32 with a reference to the encryption session: [MS-PPT] 2.3.3. */
const USER_EDIT = 0x0ff5;
const ENCRYPTED_USER_EDIT_SIZE = 32;

/** Some programs write the token of a plain file, so the record that it leads to counts, too. */
function slidesPassword(ole: Ole, slides: OleEntry, user: OleEntry | undefined): Password {
  if (!user) return 'none';
  const atom = ole.read(user, 0, 20);
  if (atom.length < 20) return 'none';
  if (atom.readUInt32LE(12) === ENCRYPTED_TOKEN) return 'possible';
  const edit = ole.read(slides, atom.readUInt32LE(16), 8);
  const isEncrypted =
    edit.length === 8 &&
    edit.readUInt16LE(2) === USER_EDIT &&
    edit.readUInt32LE(4) === ENCRYPTED_USER_EDIT_SIZE;
  return isEncrypted ? 'possible' : 'none';
}

function readOther(ole: Ole, truncated: string | null): Content {
  // The class of installers, patches and transforms: 000C108x-0000-0000-C000-000000000046.
  if (/^8[0-9a-f]100c000{8}c0000{10}46$/.test(ole.root.classId)) {
    return unsupported('a Windows installer (MSI)', SEND_LINK, 'application/x-msi', truncated);
  }
  const other = OTHERS.find(([pattern]) => ole.entries.some(({ name }) => pattern.test(name)));
  if (other) return unsupported(other[1], other[2], null, truncated);
  return unsupported('an OLE file that is no Office document', EXPORT_PDF, 'application/x-cfb', truncated);
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
