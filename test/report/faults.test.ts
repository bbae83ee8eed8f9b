import { describe, expect, test } from 'vitest';
import type { DeliveryStatus } from '../../src/delivery/outcome.ts';
import { annotate } from '../../src/report/annotations.ts';
import { faultsOf, mergeFaults } from '../../src/report/faults.ts';
import type { Report } from '../../src/report/report.ts';
import { delivery, ERROR, reportOf, resultOf, WARNING } from '../helpers/report-data.ts';
import { silentLog } from '../helpers/silent-log.ts';

const REPORT = reportOf({
  errors: ['Not all was sent.'],
  messageDeliveries: [
    delivery('failed', { recipient: 'user:sara', error: 'No such user.' }),
    delivery('sent'),
  ],
  results: [
    resultOf('given', { path: null, media_token: 'tok', deliveries: [delivery('unknown')] }),
    resultOf('a.png', { problems: [WARNING], deliveries: [delivery('not_sent'), delivery('already_sent')] }),
    resultOf('bad.png', { status: 'invalid', problems: [ERROR] }),
    resultOf('c.png', { deliveries: [delivery('failed', { error: '412.' })] }),
  ],
  uploadFailures: [
    { path: 'out/d.png', error: 'No answer.' },
    // Told already, as the problem of a file.
    { path: 'out/bad.png', error: ERROR.message },
  ],
});

const EXPECTED = [
  { severity: 'error', title: 'empty', about: 'out/bad.png', file: 'out/bad.png', message: 'Is empty.' },
  { severity: 'error', title: 'not uploaded', about: 'out/d.png', file: 'out/d.png', message: 'No answer.' },
  {
    severity: 'error',
    title: 'not delivered',
    about: 'user:sara',
    file: null,
    message: 'The text: No such user.',
  },
  {
    severity: 'error',
    title: 'in doubt',
    about: 'bot:team',
    file: null,
    message: 'Media token tok: unknown',
  },
  {
    severity: 'error',
    title: 'not delivered',
    about: 'bot:team',
    file: 'out/c.png',
    message: 'out/c.png: 412.',
  },
  {
    severity: 'warning',
    title: 'size_ambiguous',
    about: 'out/a.png',
    file: 'out/a.png',
    message: 'Perhaps too large.',
  },
];

test.each([
  [1, 'out/b.png: 412. So the message after it was not sent there either.'],
  [3, 'out/b.png: 412. So the 3 messages after it were not sent there either.'],
])('a failure that ends its recipient says that %i more are not delivered', (count, message) => {
  const other = (status: DeliveryStatus) => delivery(status, { recipient: 'bot:other' });
  const report = reportOf({
    messageDeliveries: [delivery('sent'), delivery('failed', { recipient: 'bot:last', error: '404.' })],
    results: [
      // Its upload failed, so the message after it was sent.
      resultOf('a.png', { deliveries: [delivery('not_sent'), other('not_sent')] }),
      resultOf('b.png', { deliveries: [delivery('failed', { error: '412.' }), other('sent')] }),
      ...Array.from({ length: count }, (_, index) =>
        resultOf(`${index}.png`, { deliveries: [delivery('not_sent'), other('not_sent')] }),
      ),
      resultOf('c.png', { deliveries: [delivery('unknown', { error: 'In doubt.' })] }),
    ],
  });
  expect(faultsOf(report).map((fault) => [fault.about, fault.message])).toEqual([
    ['bot:last', 'The text: 404.'],
    ['bot:team', message],
    ['bot:team', 'out/c.png: In doubt.'],
  ]);
});

test('all that went wrong is told, errors first, and nothing twice', () => {
  expect(faultsOf(REPORT)).toEqual(EXPECTED);
});

test('files that are passed over as asked warn only', () => {
  const skipping = faultsOf({ ...REPORT, skipsInvalid: true });
  expect(skipping.filter(({ file }) => file === 'out/bad.png')).toEqual([
    { ...EXPECTED[0], severity: 'warning' },
  ]);
  // An upload that failed is no file that was passed over.
  const failed = resultOf('e.png', { status: 'failed', problems: [ERROR] });
  expect(faultsOf(reportOf({ skipsInvalid: true, results: [failed] }))).toMatchObject([
    { severity: 'error' },
  ]);
});

describe('what several met alike is told once', () => {
  const names = Array.from({ length: 8 }, (_, n) => `${n}.png`);

  test('of messages, for each recipient, with the first five by name', () => {
    const doubt = (recipient: string) =>
      delivery('unknown', { recipient, error: `No answer from ${recipient}.` });
    const report = reportOf({
      messageDeliveries: [doubt('bot:a')],
      results: names.map((name) => resultOf(name, { deliveries: [doubt('bot:a'), doubt('bot:b')] })),
    });
    const five = (from: number) => names.slice(from, from + 5).map((name) => `out/${name}`);
    expect(faultsOf(report)).toEqual([
      {
        severity: 'error',
        title: 'in doubt',
        about: 'bot:a',
        file: null,
        message: `The text, ${five(0).slice(0, 4).join(', ')} and 4 more: No answer from bot:a.`,
      },
      {
        severity: 'error',
        title: 'in doubt',
        about: 'bot:b',
        file: null,
        message: `${five(0).join(', ')} and 3 more: No answer from bot:b.`,
      },
    ]);
  });

  test('of uploads', () => {
    const uploadFailures = ['a.png', 'b.png'].map((path) => ({ path, error: 'The key is unknown.' }));
    expect(faultsOf(reportOf({ uploadFailures }))).toEqual([
      {
        severity: 'error',
        title: 'not uploaded',
        about: 'a.png, b.png',
        file: null,
        message: 'The key is unknown.',
      },
    ]);
  });

  test('of files in a table, while each keeps its annotation', () => {
    const results = names.slice(0, 2).map((name) => resultOf(name, { status: 'invalid', problems: [ERROR] }));
    const faults = faultsOf(reportOf({ results }));
    expect(faults.map(({ file }) => file)).toEqual(['out/0.png', 'out/1.png']);
    expect(mergeFaults(faults)).toEqual([
      {
        severity: 'error',
        title: 'empty',
        about: 'out/0.png, out/1.png',
        file: 'out/0.png',
        message: ERROR.message,
      },
    ]);
  });

  test.each([
    [6, '0, 1, 2, 3, 4, 5'],
    [7, '0, 1, 2, 3, 4 and 2 more'],
  ])('of %i uploads, with five names when more than one is left out', (count, about) => {
    const uploadFailures = Array.from({ length: count }, (_, n) => ({ path: `${n}`, error: 'No.' }));
    expect(faultsOf(reportOf({ uploadFailures }))).toMatchObject([{ about, file: null }]);
  });
});

describe('the log', () => {
  function annotationsOf(report: Report) {
    const lines: unknown[] = [];
    annotate(report, {
      ...silentLog,
      error: (line, about) => lines.push(['error', line, about]),
      warning: (line, about) => lines.push(['warning', line, about]),
    });
    return lines;
  }

  test('gets each as an annotation, on its file where there is one', () => {
    expect(annotationsOf(REPORT)).toEqual([
      ['error', 'Not all was sent.', undefined],
      ['error', 'out/bad.png: Is empty.', { title: 'empty', file: 'out/bad.png' }],
      ['error', 'out/d.png: No answer.', { title: 'not uploaded', file: 'out/d.png' }],
      ['error', 'user:sara: The text: No such user.', { title: 'not delivered' }],
      ['error', 'bot:team: Media token tok: unknown', { title: 'in doubt' }],
      ['error', 'bot:team: out/c.png: 412.', { title: 'not delivered', file: 'out/c.png' }],
      ['warning', 'out/a.png: Perhaps too large.', { title: 'size_ambiguous', file: 'out/a.png' }],
    ]);
  });

  test('gets nothing of a run in which nothing went wrong', () => {
    expect(
      annotationsOf(reportOf({ results: [resultOf('a.png', { deliveries: [delivery('sent')] })] })),
    ).toEqual([]);
  });
});
