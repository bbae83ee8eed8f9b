import { describe, expect, test } from 'vitest';
import type { DeliveryStatus, Upload } from '../../src/delivery/outcome.ts';
import { buildReport, NO_PLAN, type Plan } from '../../src/report/build-report.ts';
import {
  delivery,
  ERROR,
  fileItem,
  invalidFile,
  outcomeOf,
  resultOf,
  textItem,
  tokenItem,
  validFile,
  WARNING,
} from '../helpers/report-data.ts';

const [A, B] = [validFile('a.png', { problems: [WARNING] }), validFile('b.png')];
const BAD = invalidFile('bad.png');
const planOf = (more: Partial<Plan>): Plan => ({ ...NO_PLAN, ...more });
const ITEMS = [textItem, tokenItem, fileItem(A), fileItem(B)];
const ALL = planOf({ items: ITEMS, checked: [A, BAD, B] });

const done = (mediaToken: string): Upload => ({ status: 'done', mediaToken });
const deliveries = (...statuses: DeliveryStatus[]) => statuses.map((status) => [delivery(status)]);
const statusesOf = (report: ReturnType<typeof buildReport>) => report.results.map(({ status }) => status);

test('a run that knew nothing of its files failed, and says why', () => {
  expect(buildReport(NO_PLAN, outcomeOf({}), ['Wrong.'])).toEqual({
    results: [],
    messageDeliveries: [],
    conversationIds: [],
    uploadFailures: [],
    status: 'failed',
    errors: ['Wrong.'],
    skipsInvalid: false,
    failed: true,
    receipt: null,
  });
});

describe('a run that sends', () => {
  test('shows tokens, then files at their place, with all that is known of them', () => {
    const outcome = outcomeOf({
      uploads: [null, null, done('t-a'), done('t-b')],
      deliveries: deliveries('sent', 'sent', 'sent', 'already_sent'),
      conversationIds: ['c1'],
    });
    expect(buildReport({ ...ALL, receipt: '/r' }, outcome, [])).toEqual({
      results: [
        {
          path: null,
          name: null,
          media_type: null,
          format: null,
          mime_type: null,
          size: null,
          sha256: null,
          media_token: 'given',
          status: 'sent',
          problems: [],
          deliveries: [delivery('sent')],
        },
        resultOf('a.png', { media_token: 't-a', problems: [WARNING], deliveries: [delivery('sent')] }),
        {
          path: 'out/bad.png',
          name: 'bad.png',
          media_type: null,
          format: null,
          mime_type: null,
          size: null,
          sha256: null,
          media_token: null,
          status: 'invalid',
          problems: [ERROR],
          deliveries: [],
        },
        resultOf('b.png', { media_token: 't-b', deliveries: [delivery('already_sent')] }),
      ],
      messageDeliveries: [delivery('sent')],
      conversationIds: ['c1'],
      uploadFailures: [],
      status: 'sent',
      errors: [],
      skipsInvalid: false,
      failed: false,
      receipt: '/r',
    });
  });

  test.each<[string, DeliveryStatus[], string, boolean, string[]]>([
    [
      'all arrived',
      ['sent', 'sent', 'already_sent', 'sent'],
      'sent',
      false,
      ['sent', 'sent', 'invalid', 'sent'],
    ],
    [
      'one failed',
      ['sent', 'failed', 'sent', 'sent'],
      'partial',
      true,
      ['failed', 'sent', 'invalid', 'sent'],
    ],
    [
      'one is in doubt',
      ['sent', 'sent', 'unknown', 'sent'],
      'partial',
      true,
      ['sent', 'failed', 'invalid', 'sent'],
    ],
    [
      'the text only arrived',
      ['sent', 'not_sent', 'not_sent', 'not_sent'],
      'partial',
      true,
      ['failed', 'failed', 'invalid', 'failed'],
    ],
    [
      'none arrived',
      ['failed', 'not_sent', 'not_sent', 'not_sent'],
      'failed',
      true,
      ['failed', 'failed', 'invalid', 'failed'],
    ],
  ])('%s', (_what, statuses, status, failed, results) => {
    const report = buildReport(ALL, outcomeOf({ deliveries: deliveries(...statuses) }), []);
    expect(report).toMatchObject({ status, failed });
    expect(statusesOf(report)).toEqual(results);
  });

  test('fails a file that one of its recipients did not get', () => {
    const plan = planOf({ items: [fileItem(A)], checked: [A] });
    const outcome = outcomeOf({
      uploads: [done('t')],
      deliveries: [[delivery('sent'), delivery('failed', { recipient: 'user:sara' })]],
    });
    expect(buildReport(plan, outcome, [])).toMatchObject({
      status: 'partial',
      failed: true,
      results: [{ status: 'failed', media_token: 't' }],
      messageDeliveries: [],
    });
  });

  test('without anything to send is empty, and no failure', () => {
    expect(buildReport(planOf({}), outcomeOf({}), [])).toMatchObject({ status: 'empty', failed: false });
  });

  test('that ended early says why', () => {
    const outcome = outcomeOf({
      deliveries: deliveries('sent', 'not_sent', 'not_sent', 'not_sent'),
      ended: 'Cancelled.',
    });
    expect(buildReport(ALL, outcome, []).errors).toEqual(['Cancelled.']);
  });

  test('tells of failed uploads, of the file’s own fault among its problems', () => {
    const changed = { code: 'changed', severity: 'error', message: 'Was changed.' } as const;
    const report = buildReport(
      ALL,
      outcomeOf({
        uploads: [
          null,
          null,
          { status: 'failed', error: 'Was changed.', problem: changed },
          { status: 'failed', error: 'No answer.', problem: null },
        ],
        deliveries: deliveries('sent', 'sent', 'not_sent', 'not_sent'),
      }),
      [],
    );
    expect(report.uploadFailures).toEqual([
      { path: 'out/a.png', error: 'Was changed.' },
      { path: 'out/b.png', error: 'No answer.' },
    ]);
    expect(report.results.map(({ problems }) => problems)).toEqual([[], [WARNING, changed], [ERROR], []]);
    expect(report.results.map(({ media_token }) => media_token)).toEqual(['given', null, null, null]);
  });
});

describe('a run that uploads', () => {
  const plan = planOf({ mode: 'upload', items: [fileItem(A), fileItem(B)], checked: [A, B] });
  const failed: Upload = { status: 'failed', error: 'x', problem: null };

  test.each<[string, Upload[], string, boolean, string[]]>([
    ['all', [done('1'), done('2')], 'uploaded', false, ['uploaded', 'uploaded']],
    [
      'what an earlier attempt had not',
      [done('1'), { status: 'skipped', mediaToken: '2' }],
      'uploaded',
      false,
      ['uploaded', 'uploaded'],
    ],
    ['one of two', [done('1'), failed], 'partial', true, ['uploaded', 'failed']],
    ['none', [failed, { status: 'skipped', mediaToken: null }], 'failed', true, ['failed', 'failed']],
  ])('%s', (_what, uploads, status, isFailed, results) => {
    const report = buildReport(plan, outcomeOf({ uploads, deliveries: [[], []] }), []);
    expect(report).toMatchObject({ status, failed: isFailed });
    expect(statusesOf(report)).toEqual(results);
  });
});

describe('a check', () => {
  const check = (more: Partial<Plan>) => buildReport(planOf({ mode: 'check', ...more }), outcomeOf({}), []);

  test.each<[string, Partial<Plan>, string, boolean]>([
    ['of nothing', {}, 'empty', false],
    ['of a text', { items: [textItem] }, 'checked', false],
    ['of good files', { items: [fileItem(A)], checked: [A] }, 'checked', false],
    ['of bad files only', { checked: [BAD] }, 'failed', true],
    ['of one bad file among good ones', { items: [fileItem(A)], checked: [A, BAD] }, 'partial', true],
    [
      'of one bad file, which is passed over',
      { items: [fileItem(A)], checked: [A, BAD], skipsInvalid: true },
      'checked',
      false,
    ],
    ['of bad files only, which are passed over', { checked: [BAD], skipsInvalid: true }, 'empty', false],
    ['of a wrong text', { problems: ['x'] }, 'failed', true],
    [
      'of a wrong text with good files',
      { items: [textItem, fileItem(A)], checked: [A], problems: ['x', 'y'] },
      'partial',
      true,
    ],
    ['of a wrong text with a bad file', { checked: [BAD], problems: ['x'] }, 'failed', true],
    [
      'of a wrong text with a bad file, which is passed over',
      { checked: [BAD], problems: ['x'], skipsInvalid: true },
      'failed',
      true,
    ],
  ])('%s', (_what, plan, status, failed) => {
    expect(check(plan)).toMatchObject({ status, failed, errors: plan.problems ?? [] });
  });

  test('leaves everything checked or invalid', () => {
    expect(statusesOf(check({ items: ITEMS, checked: [A, BAD, B] }))).toEqual([
      'checked',
      'checked',
      'invalid',
      'checked',
    ]);
  });
});

describe('a run that kept everything back', () => {
  const stop = (plan: Partial<Plan>, statuses: DeliveryStatus[], uploads: (Upload | null)[] = []) =>
    buildReport({ ...ALL, ...plan }, outcomeOf({ deliveries: deliveries(...statuses), uploads }), ['Bad.']);

  test('failed, and leaves its files checked', () => {
    const report = stop({}, ['not_sent', 'not_sent', 'not_sent', 'not_sent']);
    expect(report).toMatchObject({ status: 'failed', failed: true, errors: ['Bad.'] });
    expect(statusesOf(report)).toEqual(['failed', 'checked', 'invalid', 'checked']);
  });

  test('is partial when an earlier attempt got further', () => {
    const report = stop({}, ['already_sent', 'already_sent', 'unknown', 'already_sent']);
    expect(report).toMatchObject({ status: 'partial', failed: true });
    expect(statusesOf(report)).toEqual(['sent', 'failed', 'invalid', 'sent']);
    expect(report.messageDeliveries).toEqual([delivery('already_sent')]);
  });

  test('keeps the tokens of an earlier upload', () => {
    const uploads: Upload[] = [
      { status: 'skipped', mediaToken: 't-a' },
      { status: 'skipped', mediaToken: null },
    ];
    const plan = { mode: 'upload', items: [tokenItem, fileItem(A), fileItem(B)], checked: [A, B] } as const;
    const report = buildReport(
      planOf(plan),
      outcomeOf({ uploads: [null, ...uploads], deliveries: [[], [], []] }),
      ['Bad.'],
    );
    expect(statusesOf(report)).toEqual(['uploaded', 'uploaded', 'checked']);
    expect(report.results[1]?.media_token).toBe('t-a');
  });

  test('warns of no file that would have been passed over: it failed as a whole', () => {
    expect(stop({ skipsInvalid: true }, []).skipsInvalid).toBe(false);
    expect(buildReport({ ...ALL, skipsInvalid: true }, outcomeOf({}), []).skipsInvalid).toBe(true);
  });

  test('names files that were not checked before anything was tried, with no deliveries', () => {
    const unchecked = [{ path: 'out/c.pdf', absolutePath: '/work/out/c.pdf' }];
    const { results } = buildReport(planOf({ unchecked }), outcomeOf({}), ['Cancelled.']);
    expect(results.at(-1)).toMatchObject({ path: 'out/c.pdf', status: 'failed', deliveries: [] });
  });

  test('names files that were found and not checked, with what an earlier attempt did', () => {
    const unchecked = [
      { path: 'out/c.pdf', absolutePath: '/work/out/c.pdf' },
      { path: 'out/d.xyz', absolutePath: '/work/out/d.xyz' },
      { path: 'out/e.pdf', absolutePath: '/work/out/e.pdf' },
    ];
    const report = buildReport(
      planOf({ checked: [BAD], unchecked }),
      outcomeOf({
        unchecked: [[delivery('already_sent')], [], [delivery('already_sent'), delivery('not_sent')]],
      }),
      ['Cancelled.'],
    );
    expect(report.results.slice(1)).toEqual([
      expect.objectContaining({
        path: 'out/c.pdf',
        name: 'c.pdf',
        media_type: 'file',
        format: null,
        status: 'sent',
        deliveries: [delivery('already_sent')],
      }),
      expect.objectContaining({ path: 'out/d.xyz', media_type: null, status: 'failed', deliveries: [] }),
      expect.objectContaining({ path: 'out/e.pdf', status: 'failed' }),
    ]);
  });
});
