import * as core from '@actions/core';
import { arrived } from '../delivery/outcome.ts';
import { faultsOf, mergeFaults } from '../report/faults.ts';
import { describeEnd } from '../report/lines.ts';
import type { Report, Result } from '../report/report.ts';
import { deliveriesOf } from '../report/status.ts';
import type { Environment } from '../runtime/environment.ts';
import { escapeHtml } from '../text/html.ts';
import type { Redactor } from '../text/redact.ts';
import { oneLine } from '../text/safe.ts';
import { count, formatSize } from '../text/units.ts';
import { folded, list, table } from './html.ts';

/** GitHub takes at most 1 MiB of summary a step, and drops all of a larger one: each part stays well within a quarter. */
const MAX_BYTES = 200 * 1024;
const MAX_ROWS = 200;

/** A longer table of files is folded: what is to be done, and who got what, stay in sight. */
const MAX_OPEN_ROWS = 20;

/**
 * The job summary, as HTML: in Markdown, names of files could become markup. What is to be done comes first.
 */
export function summaryOf(report: Report, redactor: Redactor, env: Environment = process.env): string {
  const show = (text: string) => escapeHtml(oneLine(redactor.redact(text)));
  const sign = report.failed ? '❌' : report.results.some(({ problems }) => problems.length > 0) ? '⚠️' : '✅';
  return [
    '<h3>Divar Chat Media</h3>',
    `<p>${sign} ${show(describeEnd(report))}</p>`,
    errorList(report.errors.map(show)),
    faultTable(report, show, readmeUrl(env)),
    fileTable(report.results, show),
    recipientTable(report, show),
  ]
    .filter(Boolean)
    .join('\n');
}

export async function writeSummary(report: Report, redactor: Redactor): Promise<void> {
  await core.summary.addRaw(`${summaryOf(report, redactor)}\n`).write();
}

type Show = (text: string) => string;
function faultTable(report: Report, show: Show, readme: string | null): string {
  const faults = mergeFaults(faultsOf(report));
  const rows = fitting(
    faults
      .slice(0, MAX_ROWS)
      .map(({ severity, title, about, message }) => [
        severity === 'error' ? '❌' : '⚠️',
        name(about, show),
        `${linked(title, show, readme)} ${show(message)}`,
      ]),
  );
  return table(['', 'To look at', 'What and why'], rows) + more(faults.length - rows.length);
}

function fileTable(results: readonly Result[], show: Show): string {
  const rows = fitting(
    results
      .slice(0, MAX_ROWS)
      .map((result) => [
        name(result.path ?? `media token ${result.media_token}`, show),
        show(result.format ?? result.media_type ?? ''),
        result.size === null ? '' : unbroken(formatSize(result.size)),
        statusCell(result),
      ]),
  );
  const whole = table(['File', 'Type', 'Size', 'Status'], rows) + more(results.length - rows.length);
  return rows.length > MAX_OPEN_ROWS ? folded(`${count(results.length, 'file')}`, whole) : whole;
}

/** A file that only some recipients have is not just “failed”. */
function statusCell({ status, deliveries }: Result): string {
  const done = deliveries.filter(arrived).length;
  return status === 'failed' && done > 0 ? `sent to ${done} of ${deliveries.length}` : status;
}

/** The code of a fault, linked to the README's section about it. */
function linked(title: string, show: Show, readme: string | null): string {
  const code = `<code>${show(title)}</code>`;
  if (readme === null) return code;
  const section = title.includes(' ') ? 'when-a-request-fails' : 'when-a-file-is-refused';
  return `<a href="${readme}#${section}">${code}</a>`;
}

/** The README of the action that runs, if the runner says where it comes from. */
function readmeUrl({
  GITHUB_SERVER_URL = '',
  GITHUB_ACTION_REPOSITORY = '',
  GITHUB_ACTION_REF = '',
}: Environment): string | null {
  const isKnown =
    /^https:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL) &&
    /^[\w.-]+\/[\w.-]+$/.test(GITHUB_ACTION_REPOSITORY) &&
    /^[\w./-]+$/.test(GITHUB_ACTION_REF);
  return isKnown
    ? `${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}/blob/${GITHUB_ACTION_REF}/README.md`
    : null;
}

function recipientTable(report: Report, show: Show): string {
  const byRecipient = Map.groupBy(deliveriesOf(report), ({ recipient }) => recipient);
  const counted = [...byRecipient].map(([recipient, deliveries]) => {
    const done = deliveries.filter(arrived).length;
    const inDoubt = deliveries.filter(({ status }) => status === 'unknown').length;
    return { recipient, done, inDoubt, open: deliveries.length - done - inDoubt };
  });
  // “Not delivered” would be sent again by hand, and what is in doubt may have arrived: it has a column of its own.
  const doubts = counted.some(({ inDoubt }) => inDoubt > 0);
  const rows = fitting(
    counted
      .slice(0, MAX_ROWS)
      .map(({ recipient, done, inDoubt, open }) => [
        name(recipient, show),
        String(done),
        ...(doubts ? [String(inDoubt)] : []),
        String(open),
      ]),
  );
  const heads = ['Recipient', 'Delivered', ...(doubts ? ['In doubt'] : []), 'Not delivered'];
  return table(heads, rows) + more(counted.length - rows.length);
}

function errorList(errors: readonly string[]): string {
  const lines = fitting(errors.slice(0, MAX_ROWS).map((error) => [error])).flat();
  const rest = errors.length - lines.length;
  return list(rest > 0 ? [...lines, `… and ${rest} more: see the log.`] : lines);
}

/** As many of the rows, from the first on, as a part of the summary may have. */
function fitting(rows: readonly string[][]): readonly string[][] {
  let bytes = 0;
  const end = rows.findIndex((cells) => {
    bytes += Buffer.byteLength(cells.join('')) + 64;
    return bytes > MAX_BYTES;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

/** A right-to-left name must not turn its neighbours around. */
function name(text: string, show: Show): string {
  return `<bdi>${show(text)}</bdi>`;
}

function more(rows: number): string {
  return rows > 0 ? `<p>… and ${rows} more: see the output <code>results</code>.</p>` : '';
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}
