import { type Advice, EXPORT_PDF, office, SEND_LINK } from '../advice.ts';
import type { ContentKind } from '../content.ts';

export type MainPart =
  | { readonly kind: Exclude<ContentKind, 'unsupported'> }
  | { readonly label: string; readonly advice: Advice };

const AS_DOCUMENT = (extension: string) => office('DOCX', extension);
const AS_WORKBOOK = (extension: string) => office('XLSX', extension);
const AS_PRESENTATION = (extension: string) => office('PPTX', extension);
const OPEN_XML = 'application/vnd.openxmlformats-officedocument.';

/** The content types of main parts, in lower case. */
export const MAIN_PARTS: Readonly<Record<string, MainPart>> = {
  [`${OPEN_XML}wordprocessingml.document.main+xml`]: { kind: 'DOCX' },
  [`${OPEN_XML}spreadsheetml.sheet.main+xml`]: { kind: 'XLSX' },
  [`${OPEN_XML}presentationml.presentation.main+xml`]: { kind: 'PPTX' },
  [`${OPEN_XML}wordprocessingml.template.main+xml`]: {
    label: 'a Word template',
    advice: AS_DOCUMENT('dotx'),
  },
  [`${OPEN_XML}spreadsheetml.template.main+xml`]: { label: 'an Excel template', advice: AS_WORKBOOK('xltx') },
  [`${OPEN_XML}presentationml.template.main+xml`]: {
    label: 'a PowerPoint template',
    advice: AS_PRESENTATION('potx'),
  },
  [`${OPEN_XML}presentationml.slideshow.main+xml`]: {
    label: 'a PowerPoint slide show',
    advice: AS_PRESENTATION('ppsx'),
  },
  'application/vnd.ms-word.document.macroenabled.main+xml': {
    label: 'a Word document with macros (DOCM)',
    advice: AS_DOCUMENT('docm'),
  },
  'application/vnd.ms-word.template.macroenabledtemplate.main+xml': {
    label: 'a Word template with macros',
    advice: AS_DOCUMENT('dotm'),
  },
  'application/vnd.ms-excel.sheet.macroenabled.main+xml': {
    label: 'an Excel workbook with macros (XLSM)',
    advice: AS_WORKBOOK('xlsm'),
  },
  'application/vnd.ms-excel.template.macroenabled.main+xml': {
    label: 'an Excel template with macros',
    advice: AS_WORKBOOK('xltm'),
  },
  'application/vnd.ms-excel.addin.macroenabled.main+xml': { label: 'an Excel add-in', advice: SEND_LINK },
  'application/vnd.ms-excel.sheet.binary.macroenabled.main': {
    label: 'a binary Excel workbook (XLSB)',
    advice: AS_WORKBOOK('xlsb'),
  },
  'application/vnd.ms-powerpoint.presentation.macroenabled.main+xml': {
    label: 'a PowerPoint presentation with macros (PPTM)',
    advice: AS_PRESENTATION('pptm'),
  },
  'application/vnd.ms-powerpoint.slideshow.macroenabled.main+xml': {
    label: 'a PowerPoint slide show with macros',
    advice: AS_PRESENTATION('ppsm'),
  },
  'application/vnd.ms-powerpoint.template.macroenabled.main+xml': {
    label: 'a PowerPoint template with macros',
    advice: AS_PRESENTATION('potm'),
  },
  'application/vnd.ms-powerpoint.addin.macroenabled.main+xml': {
    label: 'a PowerPoint add-in',
    advice: SEND_LINK,
  },
  'application/vnd.openxmlformats-officedocument.presentationml.slide.main+xml': {
    label: 'a single PowerPoint slide',
    advice: AS_PRESENTATION('sldx'),
  },
  // It contains a presentation, which is not its main part.
  [`${OPEN_XML}thememanager+xml`]: { label: 'an Office theme', advice: 'Send a presentation that uses it.' },
  'application/vnd.ms-visio.drawing.main+xml': { label: 'a Visio drawing', advice: EXPORT_PDF },
  'application/vnd.ms-package.xps-fixeddocumentsequence+xml': {
    label: 'an XPS document',
    advice: EXPORT_PDF,
  },
  'application/oxps-fixeddocumentsequence+xml': {
    label: 'an XPS document',
    advice: EXPORT_PDF,
  },
};
