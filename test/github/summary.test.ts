import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/delivery/outcome.ts';
import { summaryOf } from '../../src/github/summary.ts';
import type { Report } from '../../src/report/report.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { delivery, ERROR, reportOf, resultOf, WARNING } from '../helpers/report-data.ts';

const summary = (more: Partial<Report>, env = {}) => summaryOf(reportOf(more), createRedactor(), env);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test('a summary is a title, how the run ended, errors, faults, files and recipients, in this order', () => {
  const text = summary({
    status: 'partial',
    failed: true,
    errors: ['Cancelled.', 'So & so.'],
    messageDeliveries: [delivery('sent'), delivery('failed', { recipient: 'bot:b', error: 'No <b>.' })],
    results: [
      resultOf('', {
        path: null,
        name: null,
        media_type: null,
        format: null,
        size: null,
        media_token: 'tok',
        deliveries: [delivery('already_sent'), delivery('unknown', { recipient: 'bot:b', error: '500.' })],
        status: 'failed',
      }),
      resultOf('a.png', { problems: [WARNING], deliveries: [delivery('sent')] }),
      resultOf('b.pdf', { format: null, media_type: 'file', size: 0, status: 'invalid', problems: [ERROR] }),
    ],
  });
  expect(text).toBe(
    `<h3>Divar Chat Media</h3>
<p>❌ Sent 2 messages; 1 had been sent by an earlier attempt; 1 not delivered, 1 in doubt; 1 file not valid.</p>
<ul><li>Cancelled.</li><li>So &amp; so.</li></ul>
<table>
<tr><th></th><th>To look at</th><th>What and why</th></tr>
<tr><td>❌</td><td><bdi>out/b.pdf</bdi></td><td><code>empty</code> Is empty.</td></tr>
<tr><td>❌</td><td><bdi>bot:b</bdi></td><td><code>not delivered</code> The text: No &lt;b&gt;.</td></tr>
<tr><td>❌</td><td><bdi>bot:b</bdi></td><td><code>in doubt</code> Media token tok: 500.</td></tr>
<tr><td>⚠️</td><td><bdi>out/a.png</bdi></td><td><code>size_ambiguous</code> Perhaps too large.</td></tr>
</table>
<table>
<tr><th>File</th><th>Type</th><th>Size</th><th>Status</th></tr>
<tr><td><bdi>media token tok</bdi></td><td></td><td></td><td>sent to 1 of 2</td></tr>
<tr><td><bdi>out/a.png</bdi></td><td>PNG</td><td>1.23\u00A0MB</td><td>sent</td></tr>
<tr><td><bdi>out/b.pdf</bdi></td><td>file</td><td>0\u00A0B</td><td>invalid</td></tr>
</table>
<table>
<tr><th>Recipient</th><th>Delivered</th><th>In doubt</th><th>Not delivered</th></tr>
<tr><td><bdi>bot:team</bdi></td><td>3</td><td>0</td><td>0</td></tr>
<tr><td><bdi>bot:b</bdi></td><td>0</td><td>1</td><td>1</td></tr>
</table>`,
  );
});

test.each([
  [{}, '✅'],
  [{ results: [resultOf('a.png'), resultOf('b.png', { problems: [WARNING] })] }, '⚠️'],
  [{ results: [resultOf('a.png')] }, '✅'],
  [{ failed: true }, '❌'],
  [{ failed: true, results: [resultOf('b.png', { problems: [WARNING] })] }, '❌'],
])('%j begins with a sign: %s', (report, sign) => {
  expect(summary(report)).toMatch(new RegExp(`^<h3>Divar Chat Media</h3>\n<p>${sign} [^\n]*</p>`));
});

test('of nothing but an end, a summary has two lines', () => {
  expect(summary({ status: 'empty' })).toBe(
    '<h3>Divar Chat Media</h3>\n<p>✅ Nothing to do: there are no files.</p>',
  );
});

test('a table of twenty files is open, and one of twenty-one is folded', () => {
  const files = (count: number) => summary({ results: numbers(count).map((n) => resultOf(`${n}.png`)) });
  expect(files(20)).not.toContain('<details>');
  expect(files(21)).toMatch(/<details>\n<summary>21 files<\/summary>\n<table>[\s\S]*<\/table>\n<\/details>$/);
});

test('where nothing is in doubt, the recipients have no column for it', () => {
  const text = summary({ messageDeliveries: [delivery('sent'), delivery('not_sent')] });
  expect(text).toContain(
    '<tr><th>Recipient</th><th>Delivered</th><th>Not delivered</th></tr>\n<tr><td><bdi>bot:team</bdi></td><td>1</td><td>1</td></tr>',
  );
});

describe('two hundred rows are shown, and of more the number', () => {
  const more = (rows: number) => `</table><p>… and ${rows} more: see the output <code>results</code>.</p>`;
  const rowsOf = (text: string) => (text.match(/<tr><td>/g) ?? []).length;

  test.each([200, 201, 250])('of %i files', (count) => {
    const text = summary({ results: numbers(count).map((n) => resultOf(`${n}.png`)) });
    expect(rowsOf(text)).toBe(200);
    expect(text.includes('more:')).toBe(count > 200);
    if (count > 200) expect(text).toContain(more(count - 200));
  });

  test.each([200, 201])('of %i faults', (count) => {
    const uploadFailures = numbers(count).map((n) => ({ path: `${n}`, error: `Error ${n}.` }));
    const text = summary({ uploadFailures, failed: true });
    expect(rowsOf(text)).toBe(200);
    expect(text.endsWith(count > 200 ? more(1) : '</table>')).toBe(true);
  });

  test.each([200, 201])('of %i recipients', (count) => {
    const messageDeliveries = numbers(count).map((n) => delivery('sent', { recipient: `bot:${n}` }));
    const text = summary({ messageDeliveries });
    expect(rowsOf(text)).toBe(200);
    expect(text.endsWith(count > 200 ? more(1) : '</table>')).toBe(true);
  });

  test.each([200, 201, 203])('of %i errors', (count) => {
    const text = summary({ errors: numbers(count).map((n) => `Error ${n}.`) });
    const items = text.match(/<li>[^<]*<\/li>/g) ?? [];
    expect(items.slice(0, 200)).toEqual(numbers(200).map((n) => `<li>Error ${n}.</li>`));
    expect(items.slice(200)).toEqual(count > 200 ? [`<li>… and ${count - 200} more: see the log.</li>`] : []);
  });
});

test('each part has at most 200 KiB, 64 bytes of each row for its tags included', () => {
  // Rows of 1024 bytes: 200 of them fit, and with one byte more one of them does not.
  const shown = (first: number) => {
    const errors = [first, ...Array<number>(199).fill(960)].map((length) => 'x'.repeat(length));
    return summary({ errors }).match(/<li>x/g)?.length;
  };
  expect([shown(960), shown(961)]).toEqual([200, 199]);
});

test('the bytes of all cells of a row count, and not their number', () => {
  // Two KiB a row with its tags: a hundred fit.
  const row = (error: string) => {
    const uploadFailures = numbers(101).map((n) => ({
      path: `${1000 + n}`,
      error: `${error}${1000 + n}`,
    }));
    return summary({ uploadFailures, failed: true }).match(/<tr><td>❌/g)?.length;
  };
  const around = '❌<bdi>1000</bdi><code>not uploaded</code> 1000';
  const fits = 2048 - 64 - Buffer.byteLength(around);
  expect([row('x'.repeat(fits)), row('x'.repeat(fits + 1))]).toEqual([100, 99]);
});

describe('a summary', () => {
  test('stays within what GitHub takes, whatever names and messages are like', () => {
    const long = "'".repeat(4000);
    const problemOf = (n: number) => ({ code: 'empty', severity: 'error', message: `${n}${long}` }) as const;
    const deliveries = numbers(300).map((n) => delivery('sent', { recipient: `bot:${n}${long}` }));
    const results = numbers(300).map((n) =>
      resultOf(`${n}${long}`, { problems: [problemOf(n)], deliveries }),
    );
    const text = summary({ results, errors: Array(300).fill(long) });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text.match(/… and \d+ more/g)).toHaveLength(4);
  });

  test('says of a file that only some recipients have how many that are', () => {
    const refused = delivery('failed', { error: 'Blocked.' });
    const shown = (...deliveries: Delivery[]) =>
      summary({ results: [resultOf('a.png', { status: 'failed', deliveries })] });
    expect(shown(delivery('sent'), refused)).toContain('<td>sent to 1 of 2</td>');
    expect(shown(refused)).toContain('<td>failed</td>');
  });

  test('says once what several files have in common', () => {
    const results = ['a.png', 'b.png'].map((name) =>
      resultOf(name, { status: 'invalid', problems: [ERROR] }),
    );
    const text = summary({ results });
    expect(text.match(/Is empty\./g)).toHaveLength(1);
    expect(text).toContain('<bdi>out/a.png, out/b.png</bdi>');
  });

  test('keeps a right-to-left name from turning its neighbours around', () => {
    expect(summary({ results: [resultOf('گزارش.png')] })).toContain('<td><bdi>out/گزارش.png</bdi></td>');
  });

  test('shows names as text, whatever they hold', () => {
    const text = summary({
      results: [resultOf('<img src=x onerror=alert(1)>|`|[a](b)\n::error::x\u202E.png')],
    });
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;|`|[a](b)\\n::error::x\\u202E.png');
    expect(text).not.toContain('<img');
  });

  test('holds no secret', () => {
    const redactor = createRedactor();
    redactor.add('hunter2-secret');
    const text = summaryOf(reportOf({ errors: ['The proxy said hunter2-secret.'] }), redactor, {});
    expect(text).toContain('The proxy said ***.');
  });
});

describe('a code is linked to the README of the action that runs, and only there', () => {
  const KNOWN = {
    GITHUB_SERVER_URL: 'https://github.example:8443',
    GITHUB_ACTION_REPOSITORY: 'acme.inc/my_action-1',
    GITHUB_ACTION_REF: 'refs/heads/v1.2_x-y',
  };
  const isLinked = (env: Record<string, string | undefined>) =>
    summary({ results: [resultOf('a', { problems: [ERROR] })] }, env).includes(
      '<a href="https://github.example:8443/acme.inc/my_action-1/blob/refs/heads/v1.2_x-y/README.md#when-a-file-is-refused"><code>empty</code></a> Is empty.',
    );
  const anyLink = (env: Record<string, string | undefined>) =>
    summary({ results: [resultOf('a', { problems: [ERROR] })] }, env).includes('<a ');

  test('of any server and ref', () => {
    expect(isLinked(KNOWN)).toBe(true);
  });

  test('to the section about requests, where no file is at fault', () => {
    const text = summary({ messageDeliveries: [delivery('unknown')] }, KNOWN);
    expect(text).toContain('/README.md#when-a-request-fails"><code>in doubt</code></a>');
  });

  test.each([
    { GITHUB_SERVER_URL: undefined },
    { GITHUB_SERVER_URL: 'https://' },
    { GITHUB_SERVER_URL: 'http://github.example' },
    { GITHUB_SERVER_URL: 'x https://github.example' },
    { GITHUB_SERVER_URL: 'https://github.example/' },
    { GITHUB_SERVER_URL: 'https://github.example"' },
    { GITHUB_ACTION_REPOSITORY: undefined },
    { GITHUB_ACTION_REPOSITORY: 'acme' },
    { GITHUB_ACTION_REPOSITORY: '/action' },
    { GITHUB_ACTION_REPOSITORY: 'acme/' },
    { GITHUB_ACTION_REPOSITORY: '"acme/action' },
    { GITHUB_ACTION_REPOSITORY: 'x/acme/action' },
    { GITHUB_ACTION_REPOSITORY: 'acme/action/x' },
    { GITHUB_ACTION_REF: undefined },
    { GITHUB_ACTION_REF: '' },
    { GITHUB_ACTION_REF: '"v1' },
    { GITHUB_ACTION_REF: 'v1"' },
  ])('not with %j', (wrong) => {
    expect(anyLink({ ...KNOWN, ...wrong })).toBe(false);
  });
});
