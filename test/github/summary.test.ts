import { describe, expect, test } from 'vitest';
import { NO_OUTCOME } from '../../src/delivery/outcome.ts';
import { summaryOf } from '../../src/github/summary.ts';
import { buildReport, NO_PLAN } from '../../src/report/build-report.ts';
import type { Report, Result } from '../../src/report/report.ts';
import { createRedactor } from '../../src/text/redact.ts';

function resultNamed(name: string, more: Partial<Result> = {}): Result {
  return {
    path: `out/${name}`,
    name,
    media_type: 'image',
    format: 'PNG',
    mime_type: 'image/png',
    size: 1_234_567,
    sha256: '0'.repeat(64),
    media_token: null,
    status: 'sent',
    problems: [],
    deliveries: [{ recipient: 'bot:team', status: 'sent', error: null }],
    ...more,
  };
}

function reportOf(results: readonly Result[], more: Partial<Report> = {}): Report {
  return { ...buildReport(NO_PLAN, NO_OUTCOME, []), status: 'sent', failed: false, results, ...more };
}

const summary = (report: Report) => summaryOf(report, createRedactor());

describe('the job summary', () => {
  test('puts what is to be done before the files, errors first', () => {
    const text = summary(
      reportOf(
        [
          resultNamed('large.png', {
            problems: [{ code: 'size_ambiguous', severity: 'warning', message: 'Perhaps too large.' }],
          }),
          resultNamed('page.png', {
            status: 'invalid',
            problems: [{ code: 'content_mismatch', severity: 'error', message: 'An HTML page.' }],
          }),
        ],
        { failed: true, status: 'failed', errors: ['Nothing was sent. Fix it.'] },
      ),
    );
    const order = [
      '❌ ',
      'Nothing was sent. Fix it.',
      'An HTML page.',
      'Perhaps too large.',
      '<th>Size</th>',
      'bot:team',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('stays within what GitHub takes, whatever names and messages are like', () => {
    const long = "'".repeat(4000);
    const problemOf = (n: number) => ({ code: 'empty', severity: 'error', message: `${n}${long}` }) as const;
    const deliveries = Array.from({ length: 300 }, (_, n) => ({
      recipient: `bot:${n}${long}`,
      status: 'sent' as const,
      error: null,
    }));
    const results = Array.from({ length: 300 }, (_, n) =>
      resultNamed(`${n}${long}`, { problems: [problemOf(n)], deliveries }),
    );
    const text = summary(reportOf(results, { errors: Array(300).fill(long) }));
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text.match(/… and \d+ more/g)).toHaveLength(4);
  });

  test('says of a file that only some recipients have how many that are', () => {
    const refused = { recipient: 'bot:b', status: 'failed' as const, error: 'Blocked.' };
    const deliveries = [{ recipient: 'bot:a', status: 'sent' as const, error: null }, refused];
    expect(summary(reportOf([resultNamed('a.png', { status: 'failed', deliveries })]))).toContain(
      '<td>sent to 1 of 2</td>',
    );
    expect(summary(reportOf([resultNamed('a.png', { status: 'failed', deliveries: [refused] })]))).toContain(
      '<td>failed</td>',
    );
  });

  test('says once what several files have in common', () => {
    const problems = [{ code: 'empty', severity: 'error', message: 'Is empty.' } as const];
    const results = ['a.png', 'b.png'].map((name) => resultNamed(name, { status: 'invalid', problems }));
    const text = summary(reportOf(results));
    expect(text.match(/Is empty\./g)).toHaveLength(1);
    expect(text).toContain('<bdi>out/a.png, out/b.png</bdi>');
  });

  test.each([
    ['empty', '#when-a-file-is-refused'],
    ['in doubt', '#when-a-request-fails'],
  ])('links the code “%s” to the README of the action that runs', (title, anchor) => {
    const result = resultNamed('a.png', {
      problems: title === 'empty' ? [{ code: 'empty', severity: 'error', message: 'Is empty.' }] : [],
      deliveries: title === 'empty' ? [] : [{ recipient: 'bot:a', status: 'unknown', error: null }],
    });
    const env = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_ACTION_REPOSITORY: 'acme/action',
      GITHUB_ACTION_REF: 'v1.2',
    };
    const link = `<a href="https://github.com/acme/action/blob/v1.2/README.md${anchor}"><code>${title}</code></a>`;
    expect(summaryOf(reportOf([result]), createRedactor(), env)).toContain(link);
    for (const name of Object.keys(env)) {
      const text = summaryOf(reportOf([result]), createRedactor(), { ...env, [name]: '"><script>' });
      expect(text).toContain(`<code>${title}</code>`);
      expect(text).not.toMatch(/<a |script/);
    }
  });

  test('shows sizes with units that stay on their line', () => {
    expect(summary(reportOf([resultNamed('a.png')]))).toContain('<td>1.23\u00A0MB</td>');
  });

  test('folds the table of a hundred files and leaves the recipients in sight', () => {
    const text = summary(reportOf(Array.from({ length: 100 }, (_, n) => resultNamed(`${n}.png`))));
    expect(text).toMatch(/<details>\n<summary>100 files<\/summary>/);
    expect(text.indexOf('</details>')).toBeLessThan(text.indexOf('bot:team'));
    expect(text).toContain('<td>100</td><td>0</td>');
  });

  test('stays below the limit of GitHub with ten thousand files, and says where the rest is', () => {
    const problem = { code: 'content_mismatch', severity: 'error', message: 'x'.repeat(500) } as const;
    const text = summary(
      reportOf(
        Array.from({ length: 10_000 }, (_, n) =>
          resultNamed(`${'n'.repeat(200)}${n}.png`, { problems: [problem] }),
        ),
      ),
    );
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('… and 9800 more: see the output <code>results</code>.');
  });

  test('keeps a right-to-left name from turning its neighbours around', () => {
    expect(summary(reportOf([resultNamed('گزارش.png')]))).toContain('<td><bdi>out/گزارش.png</bdi></td>');
  });

  test('shows names as text, whatever they hold', () => {
    const text = summary(
      reportOf([resultNamed('<img src=x onerror=alert(1)>|`|[a](b)\n::error::x\u202E.png')]),
    );
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;|`|[a](b)\\n::error::x\\u202E.png');
    expect(text).not.toContain('<img');
  });

  test('counts what is in doubt apart from what did not arrive', () => {
    const deliveries = (['sent', 'unknown', 'not_sent'] as const).map((status) => ({
      recipient: 'bot:team',
      status,
      error: null,
    }));
    const text = summary(
      reportOf([resultNamed('a.png', { status: 'failed', deliveries })], { failed: true }),
    );
    expect(text).toContain('<th>In doubt</th><th>Not delivered</th>');
    expect(text).toContain('<td>1</td><td>1</td><td>1</td>');
  });

  test('holds no secret', () => {
    const redactor = createRedactor();
    redactor.add('hunter2-secret');
    const text = summaryOf(
      { ...buildReport(NO_PLAN, NO_OUTCOME, ['The proxy said hunter2-secret.']), results: [] },
      redactor,
    );
    expect(text).toContain('The proxy said ***.');
  });
});
