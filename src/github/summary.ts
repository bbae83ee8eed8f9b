import * as core from '@actions/core';
import type { Delivery } from '../delivery/delivery.ts';
import { describeEnd } from '../report/lines.ts';
import type { Report, Result } from '../report/report.ts';
import type { Secrets } from '../secrets.ts';
import { oneLine } from '../text/safe.ts';
import { formatSize } from '../text/units.ts';

/** GitHub takes at most 1 MiB of summary a step; this many rows stay well below it, and readable. */
const MOST_ROWS = 200;

/** The job summary, as HTML: in Markdown, names of files could become markup. */
export function summaryOf(report: Report, secrets: Secrets): string {
  const cell = (text: string) => escapeHtml(oneLine(secrets.redact(text)));
  const files = report.results.slice(0, MOST_ROWS).map((result) => fileRow(result, cell));
  const rest = report.results.length - files.length;
  return [
    '<h3>Divar Chat Media</h3>',
    `<p>${SIGNS[report.failed ? 'bad' : 'good']} ${cell(describeEnd(report))}</p>`,
    list(report.errors.map(cell)),
    table(['File', 'Type', 'Size', 'Status', 'What to know'], files),
    rest > 0 ? `<p>… and ${rest} more: see the output <code>results</code>.</p>` : '',
    table(['Recipient', 'Delivered', 'Not delivered', 'Why'], recipientRows(report, cell)),
  ]
    .filter(Boolean)
    .join('\n');
}

export async function writeSummary(report: Report, secrets: Secrets): Promise<void> {
  await core.summary.addRaw(`${summaryOf(report, secrets)}\n`).write();
}

const SIGNS = { good: '✅', bad: '❌' };

type Cell = (text: string) => string;

function fileRow(result: Result, cell: Cell): string[] {
  return [
    `<bdi>${cell(result.path ?? `media token ${result.media_token}`)}</bdi>`,
    cell(result.format ?? result.media_type ?? ''),
    result.size === null ? '' : formatSize(result.size),
    result.status,
    result.problems.map((problem) => `<code>${problem.code}</code> ${cell(problem.message)}`).join('<br>'),
  ];
}

function recipientRows(report: Report, cell: Cell): string[][] {
  const byRecipient = new Map<string, Delivery[]>();
  for (const delivery of [
    ...report.messageDeliveries,
    ...report.results.flatMap((result) => result.deliveries),
  ]) {
    byRecipient.set(delivery.recipient, [...(byRecipient.get(delivery.recipient) ?? []), delivery]);
  }
  return [...byRecipient].slice(0, MOST_ROWS).map(([recipient, deliveries]) => {
    const done = deliveries.filter(({ status }) => status === 'sent' || status === 'already_sent').length;
    const why =
      deliveries.find(({ status }) => status === 'failed' || status === 'unknown') ??
      deliveries.find(({ error }) => error);
    return [
      `<bdi>${cell(recipient)}</bdi>`,
      String(done),
      String(deliveries.length - done),
      cell(why?.error ?? ''),
    ];
  });
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const row = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;
  return `<table>\n${[row('th', heads), ...rows.map((cells) => row('td', cells))].join('\n')}\n</table>`;
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
