import { describe, expect, test } from 'vitest';
import { describeChecked, describeEnd, describeFound } from '../../src/report/lines.ts';
import type { Report } from '../../src/report/report.ts';
import {
  delivery,
  ERROR,
  invalidFile,
  reportOf,
  resultOf,
  validFile,
  WARNING,
} from '../helpers/report-data.ts';

test.each([
  [0, 'No files.'],
  [1, 'Found 1 file.'],
  [2, 'Found 2 files.'],
])('%d files', (files, line) => {
  expect(describeFound(files)).toBe(line);
});

describe('a checked file', () => {
  test.each([
    [validFile('a.png'), 'out/a.png (PNG, 1.23 MB): ok'],
    [validFile('a.docx', { format: null, size: 12 }), 'out/a.docx (12 B): ok'],
    [validFile('a.png', { problems: [WARNING] }), 'out/a.png (PNG, 1.23 MB): ok, with a warning'],
    [invalidFile('a.png'), 'out/a.png: not valid'],
    [invalidFile('a.png', { size: 0 }), 'out/a.png (0 B): not valid'],
    [invalidFile('a\n::error::x.png'), 'out/a\\n::error::x.png: not valid'],
  ])('%#', (file, line) => {
    expect(describeChecked(file)).toBe(line);
  });
});

describe('how a run ended', () => {
  const bad = resultOf('bad.png', { status: 'invalid', problems: [ERROR] });
  const withStatuses = (...statuses: Parameters<typeof delivery>[0][]) =>
    resultOf('a.png', { deliveries: statuses.map((status) => delivery(status)) });

  test.each<[Partial<Report>, string]>([
    [{ status: 'empty' }, 'Nothing to do: there are no files.'],
    [{ status: 'empty', results: [bad] }, 'Nothing to do; 1 file not valid.'],
    [{ status: 'empty', results: [bad, bad] }, 'Nothing to do; 2 files not valid.'],
    [{ status: 'checked' }, 'Checked the text; nothing was sent, as asked.'],
    [{ status: 'checked', results: [resultOf('a')] }, 'Checked 1 file; nothing was sent, as asked.'],
    [
      { status: 'checked', results: [resultOf('a'), bad] },
      'Checked 2 files; 1 file not valid; nothing was sent, as asked.',
    ],
    [
      { status: 'uploaded', results: [resultOf('a'), bad] },
      'Uploaded 1 file; 1 file not valid; nothing was sent, as asked.',
    ],
    [{ status: 'sent', results: [withStatuses('sent')] }, 'Sent 1 message.'],
    [
      {
        status: 'sent',
        messageDeliveries: [delivery('sent')],
        results: [withStatuses('sent', 'already_sent'), bad],
      },
      'Sent 2 messages; 1 had been sent by an earlier attempt; 1 file not valid.',
    ],
    [
      { status: 'sent', results: [withStatuses('already_sent')] },
      'Everything had been sent by an earlier attempt.',
    ],
    [
      { status: 'partial', results: [withStatuses('sent', 'failed', 'not_sent')] },
      'Sent 1 message; 2 not delivered.',
    ],
    [{ status: 'partial', results: [withStatuses('sent', 'unknown')] }, 'Sent 1 message; 1 in doubt.'],
    [
      { status: 'partial', results: [withStatuses('already_sent', 'failed', 'unknown'), bad] },
      'Sent 0 messages; 1 had been sent by an earlier attempt; 1 not delivered, 1 in doubt; 1 file not valid.',
    ],
    [
      { status: 'partial', results: [withStatuses('already_sent'), bad] },
      'Sent 0 messages; 1 had been sent by an earlier attempt; 1 file not valid.',
    ],
    [{ status: 'failed', results: [withStatuses('failed')] }, 'Sent 0 messages; 1 not delivered.'],
    [{ status: 'failed' }, 'Nothing was sent. See the errors.'],
    [{ status: 'failed', results: [bad] }, 'Nothing was sent; 1 file not valid. See the errors.'],
    [
      {
        status: 'partial',
        results: [resultOf('a', { status: 'uploaded' }), resultOf('b', { status: 'failed' }), bad],
      },
      'Uploaded 1 of 2 files; 1 file not valid. See the errors.',
    ],
  ])('%#: %j', (report, line) => {
    expect(describeEnd(reportOf(report))).toBe(line);
  });
});
